"""One fact more for a record: most often one that a rule looks for, about a thing that the rule would look at."""

from __future__ import annotations

from datetime import date, timedelta
from functools import cache
from typing import Any

from hypothesis import strategies as st

from compliance import vocabulary
from compliance.law import condition as c
from compliance.law.pack import PackedRule
from tests.facts import Added, fact_of, part_of, said_by_default
from tests.samples import Data, Draw, Sample, day_within, groups, ids, is_day, one_of, pack, texts


def add(draw: Draw, sample: Sample) -> Added | None:
    """Put one more fact into a sample's data; None if there was nothing to put it to."""
    return draw(st.sampled_from(_ADDITIONS))(draw, sample)  # type: ignore[no-any-return]  # one of the functions below


def _without_nothing(fact: Data) -> Data:
    return {field: value for field, value in fact.items() if value is not None}


def _maybe(draw: Draw, several: list[Any]) -> Any:  # noqa: ANN401  # one of the list
    return one_of(draw, several) if draw(st.booleans()) else None


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
    first: str = data["period"]["from"]
    return max(first, min(moved, as_at).isoformat())


def _add_event(draw: Draw, sample: Sample) -> Added:
    """An event that a rule looks for, about a document or meeting that the rule would look at."""
    data, as_at = sample.data, sample.as_at
    packed, _, leaf = _leaf(draw, c.Happened, sample)
    args = leaf.happened
    document = one_of(draw, _documents_of(data, packed.rule.for_each)) if args.document else None
    considered = one_of(draw, data.get("documents", [])) if args.considered else None
    meeting = one_of(draw, data.get("meetings", [])) if args.meeting else None
    requirement = one_of(draw, data.get("requirements", [])) if args.requirement else None
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
    office, of = draw(st.sampled_from(vocabulary.words(vocabulary.OfficeKind))), one_of(draw, places)
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
    meeting = one_of(draw, data.get("meetings", []))
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
    document = one_of(draw, _documents_of(data, packed.rule.for_each))
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
    return one_of(draw, several) if draw(st.integers(0, 4)) == 0 else None


def _add_list(draw: Draw, sample: Sample) -> Added | None:
    """One more citation or priority."""
    data = sample.data
    document = one_of(draw, data.get("documents", []))
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
    data = sample.data
    gaps = [
        (it, field)
        for name, fields in _FILLED.items()
        for it in _entries(data, name)
        for field in fields
        if field not in it and not said_by_default(name, it, field)
    ]
    if not gaps:
        return None
    it, field = draw(st.sampled_from(gaps))
    it[field] = _filling(draw, sample, field)
    if it[field] is None or (field == "capacity" and it[field] not in _AS_A_MEMBER and _has_a_place(data, it)):
        return None
    return part_of(data, it, field)


_AS_A_MEMBER = ("member", "substitute")
"""In what capacity somebody may have come who has a place: another is a change, for they are no guests by default."""


def _has_a_place(data: Data, it: Data) -> bool:
    """Whether somebody in a list of those present may be one of those who have a place."""
    names = [(it.get("person"), "person"), (it.get("post"), "post")]
    return any(
        name is not None and each.get(kind) == name for each in data.get("appointments", ()) for name, kind in names
    )


def _filling(draw: Draw, sample: Sample, field: str) -> Any:  # noqa: ANN401  # whatever the field may hold
    data = sample.data
    day = day_within(draw, data, sample.as_at)
    year = int(day[:4])
    documents, meetings, bodies = (ids(data, name) for name in ("documents", "meetings", "bodies"))
    several = draw(st.lists(st.sampled_from(bodies), max_size=2, unique=True)) if bodies else []
    topics = ["re_offending", "crime_and_disorder", "substance_misuse"]
    ways: dict[tuple[str, ...], Any] = {
        ("prepared", "date", "from", "meeting_date"): day,
        ("for_year",): f"{year}-{(year + 1) % 100:02d}",
        ("cites",): documents[: draw(st.integers(0, 2))],
        ("document", "considered"): one_of(draw, documents),
        ("meeting",): one_of(draw, meetings),
        ("topic",): draw(st.sampled_from(vocabulary.words(vocabulary.EventTopic))),
        ("topics",): topics[draw(st.integers(0, 2)) :],
        ("capacity",): draw(st.sampled_from(vocabulary.words(vocabulary.Capacity))),
        ("by", "to", "affected", "authorities", "represents"): several,
        ("holder", "from_authority", "authority"): one_of(draw, bodies),
        ("public", "voting", "partnership_monies"): draw(st.booleans()),
    }
    return next(way for fields, way in ways.items() if field in fields)


_ADDITIONS = (
    _add_event, _add_event, _add_event, _add_document, _add_appointment, _add_arrangement, _add_office,
    _add_attendance, _add_attendance, _add_content, _add_content, _add_list, _fill, _fill, _fill,
    _add_determination, _add_determination, _add_body, _add_money, _add_meeting,
)  # fmt: skip
