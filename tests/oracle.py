"""What a condition is in a world in which everything is known, and every such world that a record leaves open.

Written from docs/conditions.md over plain data, and apart from the engine: days are texts, a record is the mapping
that JSON has, a condition the mapping that a rule file has, and there are two truths. `None` says that the table
gives a condition no truth there, as of every member of an empty set. It knows one small place, the district of
`tests/small.py` with its council and police, and no kind of condition that `tests/conditions.py` does not make.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import product
from typing import Any

Data = dict[str, Any]

LAWFUL = {"district_council", "chief_officer_of_police", "fire_and_rescue_authority"}
"""Kinds that s.5(1) of the 1998 Act names, on every day that is looked at here."""
AREAS = {
    "county_area": {"district", "county"},
    "single_tier": {"unitary_district", "london_borough", "city_of_london", "isle_of_wight", "isles_of_scilly"},
    "city_of_london": {"city_of_london"},
    "greater_london": {"london_borough", "city_of_london"},
}
TOPICS = ("re_offending", "crime_and_disorder", "substance_misuse")


class Unsaid(list[str]):
    """Who did an act of which the record does not say it: it is the group's own then, or done for it."""


@dataclass(frozen=True)
class Here:
    """Where a condition stands: the occasion and what is bound."""

    on: str
    """The day whose facts count."""
    start: str
    """The first day of the occasion's year or slice."""
    last: str
    as_at: str
    year: str
    """2013-14."""
    names: Data
    about: tuple[str, ...]
    question: str
    outcome: str | None
    """What the other rule says, for `finding_is`."""

    def bind(self, name: str, thing: object) -> Here:
        """The same with a name more."""
        return replace(self, names={**self.names, name: thing})

    def value(self, reference: str) -> Any:  # noqa: ANN401  # whatever stands there
        """What a reference stands for."""
        name, *fields = reference.split(".")
        slot = {"start": self.start, "last": self.last, "label": self.year, "year": self.year}
        here: Any = {"slot": slot}.get(name, self.names.get(name))
        for field in fields:
            here = here.get(field) if isinstance(here, dict) else None
        return here


# -- truth in a world -----------------------------------------------------------------------


def true(condition: Data, world: Data, here: Here) -> bool | None:
    """Whether a condition is so in a world."""
    ((kind, args),) = condition.items()
    return _KINDS[kind](args, world, here)


def _all_of(args: list[Data], world: Data, here: Here) -> bool | None:
    parts = [true(each, world, here) for each in args]
    return False if False in parts else None if None in parts else True


def _any_of(args: list[Data], world: Data, here: Here) -> bool | None:
    parts = [true(each, world, here) for each in args]
    return True if True in parts else None if None in parts else False


def _not(args: Data, world: Data, here: Here) -> bool | None:
    inner = true(args, world, here)
    return None if inner is None else not inner


def _before(args: Data, _: Data, here: Here) -> bool | None:
    day = here.value(args["day"])
    limit = args["limit"] if isinstance(args["limit"], str) else here.value(args["limit"]["from"])
    if day is None or limit is None:
        return None
    return bool(day < limit or (args.get("or_same_day") == "true" and day == limit))


def _within(args: Data, _: Data, here: Here) -> bool | None:
    day, after = here.value(args["day"]), here.value(args["after"])
    if day is None or after is None:
        return None
    return date.fromisoformat(day) <= date.fromisoformat(after) + timedelta(days=int(args["days"]))


def _is(args: Data, _: Data, here: Here) -> bool | None:
    value = here.value(args["value"])
    if "in" in args:
        listed = here.value(args["in"])
        ids = [each["id"] if isinstance(each, dict) else each for each in listed or ()]
        return None if value is None else value in ids
    if value is None:
        return None
    text = str(value).lower() if isinstance(value, bool) else str(value)
    return text in args["one_of"] if "one_of" in args else text == args["equals"]


def _states(args: Data, _: Data, here: Here) -> bool | None:
    document = here.value(args.get("document", "this"))
    if document is None:
        return None
    authority = here.value(args["authority"]) if "authority" in args else None
    fitting = [
        each
        for each in document.get("contents") or ()
        if each["item"] == args["item"] and (authority is None or each.get("authority") == authority)
    ]
    covered = {topic for each in fitting for topic in each.get("topics") or ()}
    return bool(fitting) and covered.issuperset(args.get("topics", ()))


def _happened(args: Data, world: Data, here: Here) -> bool | None:
    if args["event"] == "prepared":
        return here.value(args["document"]) is not None
    return any(_fits(each, args, world, here) for each in world.get("events", ()))


def _fits(event: Data, args: Data, world: Data, here: Here) -> bool:
    if event["event"] != args["event"] or event["date"] > here.as_at:
        return False
    for field in ("document", "considered", "meeting"):
        if field in args and event.get(field) != here.value(args[field])["id"]:
            return False
    if "topic" in args and event.get("topic") != args["topic"]:
        return False
    since = here.value(args["since"]) if "since" in args else here.start if "in_slot" in args else ""
    until = here.value(args["until"]) if "until" in args else here.last if "in_slot" in args else here.as_at
    if not since <= event["date"] <= until:
        return False
    document = next((each for each in world["documents"] if each["id"] == event.get("document")), None)
    if event["event"] in ("copy_sent", "published") and document and event["date"] < document["prepared"]:
        return False
    if "by" not in args and not _somebody_s_own(event, world):
        return False
    return all(_party(args[side], event, side, world, here) for side in ("by", "to") if side in args)


def _somebody_s_own(event: Data, world: Data) -> bool:
    """Whether whoever is recorded as having done it may have done it as the group, or for it: not a stranger to it."""
    done_by = event.get("by") or ()
    if (
        not done_by
        or isinstance(done_by, Unsaid)
        or event["event"] not in ("considered", "regard_had", "copy_sent", "published", "revised")
    ):
        return True
    bodies = {each["id"]: each for each in world["bodies"]}
    return any(each not in bodies or _is_authority(bodies[each], event["date"]) for each in done_by)


def _is_authority(body: Data, day: str) -> bool:
    """Whether a body was one on a day; where a world leaves open since when, so does the engine."""
    statuses = ({"from": "", **each} for each in body.get("responsible_authority", ()))
    return body["kind"] in LAWFUL and any(_in_being(each, day) for each in statuses)


def _party(party: Data, event: Data, side: str, world: Data, here: Here) -> bool:
    ids = event.get(side) or ()
    if "is" in party:
        value = here.value(party["is"])
        return (value["id"] if isinstance(value, dict) else value) in ids
    if "kinds" in party:
        return any(each["kind"] in party["kinds"] for each in world["bodies"] if each["id"] in ids)
    office = {"office": party["holder_of"], "of": here.value(party["of"])}
    return any(_held(office, world, event["date"], each) for each in ids)


def _in_being(thing: Data, day: str) -> bool:
    return bool(thing["from"] <= day and (thing.get("to") is None or day <= thing["to"]))


def _held(office: Data, world: Data, day: str, holder: str | None = None) -> bool:
    """Whether an office was held on a day, by a body if one is named; only a commissioner is a policing body."""
    kinds = {each["id"]: each["kind"] for each in world["bodies"]}
    for entry in world.get("offices", ()):
        if any(entry[field] != office[field] for field in ("office", "of")) or entry.get("vacant"):
            continue
        policing = entry["office"] == "elected_local_policing_body"
        able = not policing or kinds.get(entry.get("holder"), "") in ("police_and_crime_commissioner", "")
        if _in_being(entry, day) and able and holder in (None, entry.get("holder")):
            return True
    return False


def _holds(args: Data, world: Data, here: Here) -> bool | None:
    of = here.value(args["of"])
    return _held(
        {"office": args["office"], "of": of}, world, here.on, here.value(args["holder"]) if "holder" in args else None
    )


def _area_is(name: str, world: Data, _: Here) -> bool | None:
    return world["partnership"]["area"]["kind"] in AREAS[name]


def _determined(args: Data, world: Data, here: Here) -> bool | None:
    about = set()
    for reference in args.get("about", ["this"]):
        value = here.value(reference)
        about |= set(here.about) if reference == "this" else {value["id"] if isinstance(value, dict) else value}
    answers = {
        each["answer"]
        for each in world.get("determinations", ())
        if each["question"] == here.question and {*each["about"]} == about and each["by"] in args["by"]
    }
    if len(answers) > 1:
        return None
    return answers == {"yes"}


def _finding_is(args: Data, _: Data, here: Here) -> bool | None:
    return None if here.outcome is None else here.outcome in args["one_of"]


def _members(args: Data, world: Data, here: Here) -> list[Data]:
    return _SETS[args["of"]](args.get("with", {}), world, here)


def _every(args: Data, world: Data, here: Here) -> bool | None:
    inside = [here.bind(args["as"], each) for each in _members(args, world, here)]
    fits = [(each, true(args["where"], world, each) if "where" in args else True) for each in inside]
    # A member that may fit and fails what it must satisfy is no certain failure.
    said = [
        _any_of([{"so": None if one is None else not one}, args["satisfy"]], world, each)
        for each, one in fits
        if one is not False
    ]
    if False in said:
        return False
    return True if said and None not in said else None


def _at_least(args: Data, world: Data, here: Here) -> bool | None:
    certain, possible = [], []
    for each in _members(args, world, here):
        fits = true(args["where"], world, here.bind(args["as"], each)) if "where" in args else True
        if fits is not False:
            possible.append(each)
        if fits:
            certain.append(each)
    n = int(args.get("n", "1"))
    if _count(certain, args) >= n:
        return True
    return None if _count(possible, args) >= n else False


def _count(several: list[Data], args: Data) -> int:
    if args.get("distinct") == "person":
        return len({each.get("person") or each.get("post") for each in several})
    return len(several)


def _authorities(with_: Data, world: Data, here: Here) -> list[Data]:
    return [
        body
        for body in world["bodies"]
        if body["kind"] in LAWFUL
        and body["kind"] in with_.get("kinds", LAWFUL)
        and any(_in_being(each, here.on) for each in body.get("responsible_authority", ()))
    ]


def _lasting(name: str) -> Callable[[Data, Data, Here], list[Data]]:
    def found(with_: Data, world: Data, here: Here) -> list[Data]:
        return [
            each
            for each in world.get(name, ())
            if _in_being(each, here.on)
            and each.get("kind") in with_.get("kinds", [each.get("kind")])
            and {*with_.get("items", ())} <= {*each.get("items", ())}
            and each.get("partnership_monies", True)
        ]

    return found


def _documents(with_: Data, world: Data, _: Here) -> list[Data]:
    return [each for each in world["documents"] if each["kind"] in with_["kinds"]]


def _meetings(_: Data, world: Data, here: Here) -> list[Data]:
    return [each for each in world.get("meetings", ()) if here.start <= each["date"] <= min(here.last, here.as_at)]


def _attendances(with_: Data, world: Data, here: Here) -> list[Data]:
    body = here.value(with_["for"]) if "for" in with_ else None
    meeting = next(each for each in world["meetings"] if each["id"] == here.names["this"]["id"])
    return [
        each
        for each in meeting["attendance"]
        if (body is None or body in each["represents"])
        and each["capacity"] in with_.get("capacities", [each["capacity"]])
    ]


def _priorities(with_: Data, _: Data, here: Here) -> list[Data]:
    found: list[Data] = here.value(with_["of"])["priorities"]
    return found


_SETS: dict[str, Callable[[Data, Data, Here], list[Data]]] = {
    "responsible_authorities": _authorities,
    "appointments": _lasting("appointments"),
    "arrangements": _lasting("arrangements"),
    "offices": _lasting("offices"),
    "monies": _lasting("money"),
    "documents": _documents,
    "meetings": _meetings,
    "attendances": _attendances,
    "priorities": _priorities,
}
_KINDS: dict[str, Callable[[Any, Data, Here], bool | None]] = {
    "all_of": _all_of,
    "any_of": _any_of,
    "not": _not,
    "before": _before,
    "within": _within,
    "is": _is,
    "states": _states,
    "happened": _happened,
    "holds": _holds,
    "every": _every,
    "at_least": _at_least,
    "area_is": _area_is,
    "determined": _determined,
    "finding_is": _finding_is,
    "so": lambda args, _, __: args,
}


# -- worlds ---------------------------------------------------------------------------------


@dataclass(frozen=True)
class Gap:
    """Something that a record leaves open: a field of a fact, or a fact more."""

    place: tuple[str | int, ...]
    """Of the field, or of the list to which a fact is added."""
    ways: tuple[Any, ...]
    """What may stand there; for a list, the facts of which one may be added, and None for none."""
    adds: bool = False


def worlds(record: Data, gaps: list[Gap]) -> Iterator[Data]:
    """Every way in which what a record leaves open could be."""
    for choice in product(*(gap.ways for gap in gaps)):
        world = record
        for gap, way in zip(gaps, choice, strict=True):
            if not gap.adds:
                world = _put(world, gap.place, way)
            elif way is not None:
                world = _put(world, gap.place, [*(_get(world, gap.place) or ()), way])
        yield world


def _get(data: Any, place: tuple[str | int, ...]) -> Any:  # noqa: ANN401  # plain data
    for step in place:
        data = data[step] if isinstance(step, int) else data.get(step)
    return data


def _put(data: Any, place: tuple[str | int, ...], value: object) -> Any:  # noqa: ANN401  # plain data
    """The data with something put in a place; all else is shared with it."""
    step, *rest = place
    changed = data.copy()
    changed[step] = _put(data[step], tuple(rest), value) if rest else value
    return changed


def declared(record: Data, kinds: tuple[str, ...], subjects: tuple[str, ...], day: str | None, as_at: str) -> bool:
    """Whether the record says that it holds every fact of a kind, of one of the subjects, on a day (or on some day)."""
    for each in record.get("completeness", ()):
        start = each.get("from") or record["period"]["from"]
        last = min(each.get("to") or record["period"]["to"], each["made"], as_at)
        spoken_of = not {*kinds}.isdisjoint(each["every"]) and not {*subjects}.isdisjoint(each["of"])
        if spoken_of and each["made"] <= as_at and (day is None or start <= day <= last):
            return True
    return False
