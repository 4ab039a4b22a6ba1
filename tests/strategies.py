"""Whole valid records for Hypothesis, near enough to real ones that they reach every rule; additions to them; conditions.

A record starts as a fixture or as the record of a case, and is then altered as records are in life: a fact
left out or added, a day moved to the other side of a commencement, a declaration of completeness made or
withdrawn, a decision turned round. What would not load is left as it was.
"""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from typing import Any

from hypothesis import strategies as st

from compliance import casebook, files, vocabulary
from compliance.errors import InputError
from compliance.law import condition as c
from compliance.law import pack as law
from compliance.law.pack import PackedRule, RulePack
from compliance.record.load import LoadedRecord, from_loaded, load
from compliance.record.model import Record

Data = dict[str, Any]
Draw = Callable[[st.SearchStrategy[Any]], Any]

FIXTURES = Path(__file__).resolve().parent.parent / "fixtures" / "records"
COMMENCEMENTS = ("2007-08-01", "2008-04-01", "2009-04-30", "2010-04-01", "2011-06-01", "2012-11-22", "2013-04-01")
LISTS = (
    "groups", "bodies", "people", "offices", "appointments", "arrangements", "documents", "meetings",
    "requirements", "events", "money", "determinations", "completeness", "contradictions", "sources",
)  # fmt: skip
"""The lists of a record."""


@cache
def pack() -> RulePack:
    """The rules that came with the program."""
    return law.load()


@dataclass(frozen=True)
class Sample:
    """A record as plain data, with the day of the report."""

    data: Data
    as_at: date
    rule: str | None = None
    """The rule whose case it was made from; None: a fixture, for all rules."""

    @property
    def only(self) -> set[str] | None:
        """The rules that it is worth assessing by."""
        return {self.rule} if self.rule else None

    @property
    def loaded(self) -> LoadedRecord:
        """The same as the program reads it."""
        return read(self.data)


def plain(record: Record) -> Data:
    """A record as JSON has it, with only what is written in it."""
    return record.model_dump(mode="json", by_alias=True, exclude_unset=True)


def read(data: Data) -> LoadedRecord:
    """Plain data as a record.

    Raises:
        InputError: if it is none.
    """
    return from_loaded(files.Loaded("record.json", data, files.Lines(), ""))


@cache
def bases() -> tuple[tuple[Sample, ...], tuple[Sample, ...]]:
    """The fixtures, and the records of the cases, each with the day of its report."""
    fixtures = []
    for path in sorted(FIXTURES.glob("*.yaml")):
        record = load(path).record
        fixtures.append(Sample(plain(record), record.period.to + timedelta(days=90)))
    cases = [
        Sample(plain(placed.record.record), placed.case.as_at, placed.case.rule)
        for path in law.rule_files(pack().root)
        for placed in casebook.read(casebook.case_path(path))
    ]
    return tuple(fixtures), tuple(cases)


@st.composite
def samples(draw: Draw, most: int = 4) -> Sample:
    """A valid record, altered in up to so many places."""
    fixtures, cases = bases()
    sample = draw(st.one_of(st.sampled_from(fixtures), st.sampled_from(cases), st.sampled_from(cases)))
    data, as_at = copy.deepcopy(sample.data), sample.as_at
    for alter in draw(st.lists(st.sampled_from(_ALTERATIONS), max_size=most)):
        changed = copy.deepcopy(data)
        alter(draw, Sample(changed, as_at, sample.rule))
        if loads(changed):
            data = changed
    if draw(st.integers(0, 4)) == 0:
        as_at = draw(_days(data))
    return Sample(data, as_at, sample.rule)


def loads(data: Data) -> bool:
    """Whether plain data is a valid record."""
    try:
        read(data)
    except InputError:
        return False
    return True


# -- looking about in plain data ------------------------------------------------------------


def objects(data: Any) -> Iterator[Data]:  # noqa: ANN401  # plain data
    """Each mapping in plain data, outermost first."""
    if isinstance(data, dict):
        yield data
        for value in data.values():
            yield from objects(value)
    elif isinstance(data, list):
        for value in data:
            yield from objects(value)


def texts(data: Any) -> Iterator[str]:  # noqa: ANN401  # plain data
    """Each text in plain data."""
    if isinstance(data, str):
        yield data
    elif isinstance(data, dict):
        for value in data.values():
            yield from texts(value)
    elif isinstance(data, list):
        for value in data:
            yield from texts(value)


def is_day(value: object) -> bool:
    """Whether a value of plain data is a day."""
    return isinstance(value, str) and len(value) == len("2013-06-05") and value[4::3] == "--"


def ids(data: Data, name: str) -> list[str]:
    """The ids of what stands in a list of the record."""
    return [each["id"] for each in data.get(name, ()) if "id" in each]


def groups(data: Data) -> list[str]:
    """The partnership's id and those of the groups that the record registers."""
    return [data["partnership"]["id"], *ids(data, "groups")]


def _days(data: Data) -> st.SearchStrategy[date]:
    """Days near those that the record speaks of, and near commencements."""
    known = sorted({text for text in texts(data) if is_day(text)} | set(COMMENCEMENTS))
    moved = st.sampled_from((-366, -31, -1, 0, 0, 1, 31, 366))
    return st.builds(lambda day, by: date.fromisoformat(day) + timedelta(days=by), st.sampled_from(known), moved)


def day_within(draw: Draw, data: Data, as_at: date) -> str:
    """A day of the record's period, no later than that of the report."""
    first, last = date.fromisoformat(data["period"]["from"]), date.fromisoformat(data["period"]["to"])
    day = draw(_days(data))
    return str(max(first, min(day, last, as_at)).isoformat())


def _one(draw: Draw, several: list[Any]) -> Any:  # noqa: ANN401  # whatever is in the list
    return draw(st.sampled_from(several)) if several else None


# -- alterations ----------------------------------------------------------------------------


def _drop_fact(draw: Draw, sample: Sample) -> None:
    """Leave out one entry to which nothing refers, or would not load without."""
    data = sample.data
    name = _one(draw, [each for each in LISTS if data.get(each)])
    if name is not None:
        data[name].pop(draw(st.integers(0, len(data[name]) - 1)))


def _drop_field(draw: Draw, sample: Sample) -> None:
    """Leave out one field of a fact."""
    data = sample.data
    it = _one(draw, [each for name in LISTS for each in objects(data.get(name, []))] + [data["partnership"]])
    it.pop(draw(st.sampled_from(sorted(it))), None) if it else None


def _move_day(draw: Draw, sample: Sample) -> None:
    """Move one day, by a little or to a commencement."""
    data = sample.data
    places = [(it, field) for it in objects(data) for field, value in it.items() if is_day(value)]
    it, field = draw(st.sampled_from(places))
    it[field] = draw(_days(data)).isoformat()


def _drop_declarations(_: Draw, sample: Sample) -> None:
    """Withdraw every declaration of completeness."""
    sample.data.pop("completeness", None)


def _declare(draw: Draw, sample: Sample) -> None:
    """Declare some kind of fact complete, over the period or without saying when."""
    data, as_at = sample.data, sample.as_at
    subjects = [*groups(data), *ids(data, "documents"), *ids(data, "meetings"), *ids(data, "requirements")]
    subjects += ids(data, "arrangements") + ids(data, "bodies")
    kinds = draw(st.lists(st.sampled_from(vocabulary.words(vocabulary.CompleteKind)), min_size=1, max_size=12))
    made = {"every": sorted(set(kinds)), "of": [_one(draw, subjects)], "made": as_at.isoformat()}
    if draw(st.booleans()):
        made |= {"from": "2007-04-01"}
    data.setdefault("completeness", []).append(made)


def _turn_decision(draw: Draw, sample: Sample) -> None:
    """Turn one decision round, or give it to another office."""
    data = sample.data
    it = _one(draw, data.get("determinations", []))
    if it and draw(st.booleans()):
        it["answer"] = "no" if it["answer"] == "yes" else "yes"
    elif it:
        it["by"] = draw(st.sampled_from(vocabulary.words(vocabulary.Decider)))


def _turn_flag(draw: Draw, sample: Sample) -> None:
    """Turn one flag round."""
    data = sample.data
    places = [(it, field) for it in objects(data) for field, value in it.items() if isinstance(value, bool)]
    if places:
        it, field = draw(st.sampled_from(places))
        it[field] = not it[field]


def _other_kind(draw: Draw, sample: Sample) -> None:
    """Make the area, the group, a body or an event one of another kind."""
    data = sample.data
    match draw(st.integers(0, 3)):
        case 0:
            data["partnership"]["area"]["kind"] = draw(st.sampled_from(vocabulary.words(vocabulary.AreaKind)))
        case 1:
            data["partnership"]["kind"] = draw(st.sampled_from(vocabulary.words(vocabulary.GroupKind)))
        case 2 if data.get("bodies"):
            _one(draw, data["bodies"])["kind"] = draw(st.sampled_from(vocabulary.words(vocabulary.BodyKind)))
        case 3 if data.get("events"):
            _one(draw, data["events"])["event"] = draw(st.sampled_from(vocabulary.words(vocabulary.EventKind)))


def _add(draw: Draw, sample: Sample) -> None:
    """Add a fact."""
    add(draw, sample)


_ALTERATIONS = (
    _drop_fact, _drop_fact, _drop_field, _drop_field, _move_day, _move_day, _drop_declarations, _declare,
    _turn_decision, _turn_flag, _other_kind, _add, _add,
)  # fmt: skip


# -- additions ------------------------------------------------------------------------------


@dataclass(frozen=True)
class Added:
    """A fact put into a record, as a declaration of completeness would speak of it."""

    kinds: tuple[str, ...] = ()
    """The kinds of declaration that would have ruled it out."""
    subjects: tuple[str, ...] = ()
    day: str | None = None
    """None: of no one day."""

    def ruled_out(self, sample: Sample) -> bool:
        """Whether the record declares that there is no such fact, or the fact is from before the record begins."""
        data = sample.data
        if self.day is not None and self.day < data["period"]["from"]:
            return True
        for each in data.get("completeness", ()):
            start = each.get("from") or data["period"]["from"]
            last = min(each.get("to") or data["period"]["to"], each["made"], sample.as_at.isoformat())
            spoken_of = not {*self.kinds}.isdisjoint(each["every"]) and not {*self.subjects}.isdisjoint(each["of"])
            if spoken_of and (self.day is None or start <= self.day <= last):
                return True
        return False


def fact_of(data: Data, name: str, it: Data) -> Added:
    """An entry of one of the record's lists, as a declaration would speak of it."""
    every = tuple(groups(data))
    match name:
        case "events":
            named = (it.get(field) for field in ("document", "considered", "meeting", "requirement"))
            return Added((it["event"],), (*(each for each in named if each), *every), it.get("date"))
        case "documents":
            return Added((it["kind"],), every, it.get("prepared"))
        case "meetings" | "requirements":
            return Added((name.removesuffix("s"),), every, it.get("date"))
        case "offices":
            return Added(("office",), (it["of"],))
        case "determinations":
            return Added(("determination",), (*it["about"], *every))
        case "bodies":
            return Added(("responsible_authority",), (*every, *areas(data)))
        case "appointments" | "arrangements" | "groups":
            return Added((name.removesuffix("s"),), every)
        case "money":
            return Added(("money",), every)
        case _:
            return Added()


_PARTS = {
    "contents": "content",
    "priorities": "priority",
    "cites": "citation",
    "attendance": "attendance",
    "items": "arrangement_item",
}
"""Lists within a fact, each with the declaration that it is whole."""


def part_of(data: Data, it: Data, field: str) -> Added:
    """A part of a fact, as a declaration would speak of it."""
    if field == "responsible_authority":
        return Added((field,), (*groups(data), *areas(data)))
    return Added((_PARTS[field],) if field in _PARTS else (), (it.get("id", ""),))


def areas(data: Data) -> list[str]:
    """The ids of the areas that the record speaks of."""
    return [data["partnership"]["area"]["id"], *(each["area"]["id"] for each in data.get("groups", ()))]


def add(draw: Draw, sample: Sample) -> Added | None:
    """Put one more fact into a sample's data; None if there was nothing to put it to."""
    return draw(st.sampled_from(_ADDITIONS))(draw, sample)  # type: ignore[no-any-return]  # one of the functions below


def _without_nothing(fact: Data) -> Data:
    return {field: value for field, value in fact.items() if value is not None}


def _maybe(draw: Draw, several: list[Any]) -> Any:  # noqa: ANN401  # one of the list
    return _one(draw, several) if draw(st.booleans()) else None


@cache
def _leaves(kind: type[c.Happened | c.Determined | c.States]) -> tuple[tuple[PackedRule, str, Any], ...]:
    """Each condition of a kind in the rules, with its rule and limb; a document's own day is no event."""
    return tuple(
        (packed, limb.limb, part)
        for packed in pack().rules
        for limb, _, whole in packed.rule.conditions()
        for part in c.walk(whole)
        if isinstance(part, kind) and not (isinstance(part, c.Happened) and part.happened.event == "prepared")
    )


def _leaf(draw: Draw, kind: type[c.Happened | c.Determined | c.States], sample: Sample) -> tuple[PackedRule, str, Any]:
    """A condition of a kind, of the sample's own rule where that has one."""
    own = [each for each in _leaves(kind) if each[0].rule.rule == sample.rule]
    return draw(st.sampled_from(own or _leaves(kind)))  # type: ignore[no-any-return]  # one of the leaves


def _documents_of(data: Data, kind: str) -> list[Data]:
    """The documents of a kind; all of them, if there are none."""
    every: list[Data] = data.get("documents", [])
    return [each for each in every if each["kind"] == kind] or every


def _near(draw: Draw, data: Data, as_at: date, thing: Data | None) -> str:
    """A day of the period, likely one at about the time of a document or meeting."""
    day = (thing or {}).get("prepared") or (thing or {}).get("date")
    if day is None or draw(st.integers(0, 3)) == 0:
        return day_within(draw, data, as_at)
    moved = date.fromisoformat(day) + timedelta(days=draw(st.sampled_from((-40, -1, 0, 1, 40))))
    return max(data["period"]["from"], min(moved, as_at).isoformat())


def _add_event(draw: Draw, sample: Sample) -> Added:
    """An event that a rule looks for, about a document or meeting that the rule would look at."""
    data, as_at = sample.data, sample.as_at
    packed, _, leaf = _leaf(draw, c.Happened, sample)
    args = leaf.happened
    document = _one(draw, _documents_of(data, packed.rule.for_each)) if args.document else None
    considered = _one(draw, data.get("documents", [])) if args.considered else None
    meeting = _one(draw, data.get("meetings", [])) if args.meeting else None
    requirement = _one(draw, data.get("requirements", [])) if args.requirement else None
    bodies = [*ids(data, "bodies"), data["partnership"]["id"]]
    fact = {
        "event": args.event,
        "date": _near(draw, data, as_at, document or meeting or considered),
        "topic": args.topic or _seldom(draw, list(vocabulary.words(vocabulary.EventTopic))),
        "by": draw(st.lists(st.sampled_from(bodies), min_size=1, max_size=2)) if args.by else None,
        "to": draw(st.lists(st.sampled_from(bodies), min_size=1, max_size=2)) if args.to else None,
        "office": args.office,
    }
    things = {"document": document, "considered": considered, "meeting": meeting, "requirement": requirement}
    fact |= {field: thing["id"] for field, thing in things.items() if thing and draw(st.integers(0, 9))}
    data.setdefault("events", []).append(_without_nothing(fact))
    return fact_of(data, "events", fact)


def _add_document(draw: Draw, sample: Sample) -> Added:
    data, as_at = sample.data, sample.as_at
    day = day_within(draw, data, as_at)
    year = int(day[:4]) - draw(st.integers(0, 1))
    kind = draw(
        st.sampled_from(
            ["strategic_assessment", "partnership_plan", "community_safety_agreement", "protocol", "summary"]
        )
    )
    fact = {
        "id": "added-document",
        "kind": kind,
        "prepared": day,
        "for_year": f"{year}-{(year + 1) % 100:02d}"
        if kind in ("partnership_plan", "community_safety_agreement")
        else None,
        "cites": _maybe(draw, [ids(data, "documents")]),
        "group": _maybe(draw, groups(data)),
    }
    data.setdefault("documents", []).append(_without_nothing(fact))
    return fact_of(data, "documents", fact)


def _add_appointment(draw: Draw, sample: Sample) -> Added:
    data, as_at = sample.data, sample.as_at
    bodies = ids(data, "bodies")
    fact = {
        "post": "Head of Added Things",
        "by": draw(st.lists(st.sampled_from(bodies), max_size=2, unique=True)) if bodies else [],
        "from_authority": _maybe(draw, bodies),
        "group": _maybe(draw, groups(data)),
        "from": day_within(draw, data, as_at),
    }
    data.setdefault("appointments", []).append(_without_nothing(fact))
    return fact_of(data, "appointments", fact)


def _add_arrangement(draw: Draw, sample: Sample) -> Added:
    data, as_at = sample.data, sample.as_at
    items = st.sampled_from(vocabulary.words(vocabulary.ArrangementItem))
    fact = {
        "id": "added-arrangement",
        "kind": draw(st.sampled_from(["chair", "information_sharing", "spending", "engagement"])),
        "items": draw(st.lists(items, max_size=8, unique=True)),
        "from": day_within(draw, data, as_at),
    }
    data.setdefault("arrangements", []).append(fact)
    return fact_of(data, "arrangements", fact)


def _add_office(draw: Draw, sample: Sample) -> Added | None:
    data, as_at = sample.data, sample.as_at
    places = [*groups(data), *ids(data, "bodies")]
    if "police_area" in data["partnership"]:
        places.append(data["partnership"]["police_area"]["id"])
    office, of = draw(st.sampled_from(vocabulary.words(vocabulary.OfficeKind))), _one(draw, places)
    if any(each["office"] == office and each["of"] == of for each in data.get("offices", ())):
        return None  # two holders at a time are a contradiction, not an addition
    fact = {
        "office": office,
        "of": of,
        "holder": _maybe(draw, [*ids(data, "bodies"), *ids(data, "people")]),
        "from": day_within(draw, data, as_at),
    }
    data.setdefault("offices", []).append(_without_nothing(fact))
    return fact_of(data, "offices", fact)


def _add_attendance(draw: Draw, sample: Sample) -> Added | None:
    data = sample.data
    meeting = _one(draw, data.get("meetings", []))
    if meeting is None or "corrections" in meeting:
        return None
    senior = draw(st.sampled_from([None, True, False]))
    fact = {
        "post": "Head of Added Things",
        "represents": _maybe(draw, ids(data, "bodies")),
        "capacity": _maybe(draw, list(vocabulary.words(vocabulary.Capacity))),
        "senior": senior,
        "judged_by": "strategy_group" if senior is not None else None,
    }
    meeting["attendance"] = [*(meeting.get("attendance") or ()), _without_nothing(fact)]
    return part_of(data, meeting, "attendance")


def _add_content(draw: Draw, sample: Sample) -> Added | None:
    """Something that a rule looks for in a document of its kind."""
    data = sample.data
    packed, _, leaf = _leaf(draw, c.States, sample)
    args = leaf.states
    document = _one(draw, _documents_of(data, packed.rule.for_each))
    if document is None:
        return None
    fact = {
        "item": args.item,
        "topics": list(args.topics)[draw(st.integers(0, 1)) :] or None,
        "authority": _maybe(draw, ids(data, "bodies")) if args.authority else None,
    }
    document["contents"] = [*(document.get("contents") or ()), _without_nothing(fact)]
    return part_of(data, document, "contents")


def _seldom(draw: Draw, several: list[Any]) -> Any:  # noqa: ANN401  # one of the list
    return _one(draw, several) if draw(st.integers(0, 4)) == 0 else None


def _add_list(draw: Draw, sample: Sample) -> Added | None:
    """One more citation or priority."""
    data = sample.data
    document = _one(draw, data.get("documents", []))
    if document is None:
        return None
    if draw(st.booleans()):
        document["cites"] = sorted({*(document.get("cites") or ()), draw(st.sampled_from(ids(data, "documents")))})
        return part_of(data, document, "cites")
    document["priorities"] = [*(document.get("priorities") or ()), {"id": "added-priority"}]
    return part_of(data, document, "priorities")


def _add_determination(draw: Draw, sample: Sample) -> Added:
    """An answer to a question that a rule puts, most often by an office that may answer it."""
    data, as_at = sample.data, sample.as_at
    packed, limb, leaf = _leaf(draw, c.Determined, sample)
    args = leaf.determined
    things = [*ids(data, "documents"), *ids(data, "meetings"), *ids(data, "requirements"), *ids(data, "arrangements")]
    kinds = [each["id"] for each in _documents_of(data, packed.rule.for_each)]
    years = sorted({f"{int(text[:4])}-{int(text[2:4]) + 1:02d}" for text in texts(data) if is_day(text)})
    about = draw(st.sampled_from([*kinds, *groups(data), *things, *years]))
    fact = {
        "question": f"{packed.rule.rule}#{limb}" + (f".{args.part}" if args.part else ""),
        "about": [about],
        "answer": draw(st.sampled_from(["yes", "no"])),
        "by": draw(st.sampled_from([*args.by, *args.by, *args.by, "chair"])),
        "date": day_within(draw, data, as_at),
    }
    if len(args.about) > 1:
        fact["about"].append(draw(st.sampled_from([*ids(data, "bodies"), *kinds, *years, about])))
    data.setdefault("determinations", []).append(fact)
    return fact_of(data, "determinations", fact)


def _add_body(draw: Draw, sample: Sample) -> Added:
    data, as_at = sample.data, sample.as_at
    fact = {
        "id": "added-body",
        "name": "Added Body",
        "kind": draw(st.sampled_from(vocabulary.words(vocabulary.BodyKind))),
        "responsible_authority": [{"from": draw(st.sampled_from(["1998-09-30", day_within(draw, data, as_at)]))}],
    }
    data.setdefault("bodies", []).append(fact)
    return fact_of(data, "bodies", fact)


def _add_money(draw: Draw, sample: Sample) -> Added:
    data, as_at = sample.data, sample.as_at
    fact = {
        "title": "Added fund",
        "partnership_monies": draw(st.sampled_from([None, True, False])),
        "from": day_within(draw, data, as_at),
    }
    data.setdefault("money", []).append(_without_nothing(fact))
    return fact_of(data, "money", fact)


def _add_meeting(draw: Draw, sample: Sample) -> Added:
    data, as_at = sample.data, sample.as_at
    fact = {
        "id": "added-meeting",
        "kind": draw(st.sampled_from(vocabulary.words(vocabulary.MeetingKind))),
        "date": day_within(draw, data, as_at),
        "public": draw(st.sampled_from([None, True, False])),
    }
    data.setdefault("meetings", []).append(_without_nothing(fact))
    return fact_of(data, "meetings", fact)


def _entries(data: Data, name: str) -> list[Data]:
    """The entries of a list of the record, or of a list within those: `meetings.attendance`."""
    outer, _, inner = name.partition(".")
    found: list[Data] = data.get(outer, [])
    return [each for it in found for each in it.get(inner) or ()] if inner else found


_FILLED: dict[str, tuple[str, ...]] = {
    "documents": ("prepared", "for_year", "cites"),
    "documents.contents": ("topics", "authority"),
    "events": ("date", "document", "considered", "meeting", "topic", "by", "to"),
    "appointments": ("from", "by", "from_authority"),
    "arrangements": ("from",),
    "offices": ("from", "holder"),
    "bodies.responsible_authority": ("from",),
    "meetings": ("date", "public"),
    "meetings.attendance": ("represents", "capacity"),
    "money": ("from", "partnership_monies"),
    "requirements": ("date", "affected", "authorities", "meeting_date"),
}
"""Fields that may be filled where they are left out, by the list in which the fact stands."""


def _fill(draw: Draw, sample: Sample) -> Added | None:
    """Something that was left out of a recorded fact."""
    data, as_at = sample.data, sample.as_at
    gaps = [
        (it, field)
        for name, fields in _FILLED.items()
        for it in _entries(data, name)
        for field in fields
        if field not in it
    ]
    if not gaps:
        return None
    it, field = draw(st.sampled_from(gaps))
    bodies, documents = ids(data, "bodies"), ids(data, "documents")
    match field:
        case "prepared" | "date" | "from" | "meeting_date":
            it[field] = day_within(draw, data, as_at)
        case "for_year":
            year = int(day_within(draw, data, as_at)[:4])
            it[field] = f"{year}-{(year + 1) % 100:02d}"
        case "cites":
            it[field] = draw(st.lists(st.sampled_from(documents), max_size=2, unique=True))
        case "document" | "considered":
            it[field] = _one(draw, documents)
        case "meeting":
            it[field] = _one(draw, ids(data, "meetings"))
        case "topic":
            it[field] = draw(st.sampled_from(vocabulary.words(vocabulary.EventTopic)))
        case "topics":
            it[field] = ["re_offending", "crime_and_disorder", "substance_misuse"][draw(st.integers(0, 2)) :]
        case "capacity":
            it[field] = draw(st.sampled_from(vocabulary.words(vocabulary.Capacity)))
        case "by" | "to" | "affected" | "authorities" | "represents":
            it[field] = draw(st.lists(st.sampled_from(bodies), max_size=2, unique=True)) if bodies else []
        case "holder" | "from_authority" | "authority":
            it[field] = _one(draw, bodies)
        case _:
            it[field] = draw(st.booleans())
    if it[field] is None:
        return None
    return part_of(data, it, field)


_ADDITIONS = (
    _add_event, _add_event, _add_event, _add_document, _add_appointment, _add_arrangement, _add_office,
    _add_attendance, _add_attendance, _add_content, _add_content, _add_list, _fill, _fill, _fill, _add_determination, _add_determination, _add_body, _add_money,
    _add_meeting,
)  # fmt: skip


# -- taking away ----------------------------------------------------------------------------

_SAYS_NOTHING = frozenset(
    {"id", "source", "note", "title", "name", "place", "method", "reasons", "words", "amount", "aliases", "page"}
    | {"provided_by", "post", "by_body", "succeeds", "url", "file", "version", "apologies", "chair"}
)
"""Fields that no finding rests on, or that a fact cannot be without."""

_NOT_UNKNOWN = frozenset(
    {"kind", "group", "area", "nation", "report_on", "every", "of", "made"}  # what is left out is said by default
    | {"to", "ceased", "corrections", "revoked", "settled_by", "vacant"}  # what is left out has not happened
    | {"number_each", "number_together"}  # left out of a requirement: not specified (reg 14A(2)(b))
)
"""Fields that are not unknown where they are left out, so that writing them is a change and no addition."""


def without(data: Any, place: tuple[str | int, ...]) -> Any:  # noqa: ANN401  # plain data
    """The data less what stands at a place; all else is shared with it."""
    step, *rest = place
    changed = copy.copy(data)
    if rest:
        changed[step] = without(data[step], tuple(rest))
    else:
        del changed[step]
    return changed


def removals(data: Data) -> Iterator[tuple[tuple[str | int, ...], Added]]:
    """The place of each fact in plain data that could be left out of it, and of each part of one."""
    for field in ("police_area", "established"):
        if field in data["partnership"]:
            yield ("partnership", field), Added()
    if "kind" in data["partnership"]["area"]:
        yield ("partnership", "area", "kind"), Added()
    for name in LISTS:
        if name == "sources":
            continue  # the day of a source says from when its facts are known
        for index, it in enumerate(data.get(name, ())):
            yield (name, index), fact_of(data, name, it)
            for field, value in it.items():
                if field in _SAYS_NOTHING or field in _NOT_UNKNOWN:
                    continue
                yield (name, index, field), part_of(data, it, field)
                if field in _PARTS or field == "responsible_authority":
                    yield from _inner(data, (name, index, field), it, value or ())


def _inner(
    data: Data, place: tuple[str | int, ...], it: Data, several: Any
) -> Iterator[tuple[tuple[str | int, ...], Added]]:  # plain data
    field = str(place[-1])
    for number, each in enumerate(several):
        yield (*place, number), part_of(data, it, field)
        if isinstance(each, dict):
            for own in each:
                if own not in _SAYS_NOTHING and own not in _NOT_UNKNOWN:
                    yield (*place, number, own), Added()
