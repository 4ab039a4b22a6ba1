"""A record file to a `Record`, with every fault in it at once: shape first, then what refers to what."""

from __future__ import annotations

from functools import cache
from itertools import chain
from typing import TYPE_CHECKING, Any, TypeAlias

from compliance import files
from compliance.dates import parse_year
from compliance.errors import InputError, Problem, first_of, quote, suggest
from compliance.record.model import Citation, Document, Group, Partnership, Record, walk
from compliance.record.other import not_a_record
from compliance.record.succession import rings
from compliance.shape import hold
from compliance.value import value

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from compliance.errors import Place
    from compliance.record.model import Part

REMEDY = "See what may be written: compliance schema record"


_STAND_INS: Mapping[str, object] = {
    "record": "1",
    "partnership": {
        "id": "partnership",
        "name": "The partnership",
        "kind": "strategy_group",
        "area": {"id": "area", "name": "The area"},
    },
    "period": {"from": "2007-08-01", "to": "2007-08-01"},
}
"""What the rest of a record is read with where its own beginning is at fault."""


@value()
class LoadedRecord:
    """A record, where it came from, and the line of each of its parts."""

    record: Record
    path: str
    sha256: str
    lines: files.Lines

    def line_of(self, location: Place) -> int | None:
        """The line on which a part stands."""
        return self.lines.of(location)


def load(path: Path) -> LoadedRecord:
    """Read one record.

    Raises:
        InputError: with every problem of the file.
    """
    return from_loaded(files.read(path, lenient=True))


def from_loaded(loaded: files.Loaded) -> LoadedRecord:
    """The same from a file already read, or from text.

    Raises:
        InputError: with every problem of the file.
    """
    if (other := not_a_record(loaded)) is not None:
        raise InputError([other])
    held = hold(loaded, Record, REMEDY, _STAND_INS)
    problems = list(held.problems)
    if held.model is not None:
        # Where something is wrong, what refers to a part that was taken out refers to something all the same.
        present = set(ids(loaded.data)) if problems else set()
        faults = {
            held.origin(place): fault
            for place, *fault in chain(_twice(held.model), _dangling(held.model, present), rings(held.model))
        }
        if problems:  # of two things with one id the one that was taken out for a fault of its own has that fault too
            faults |= {place: fault for place, *fault in _twice_in(loaded.data) if place not in faults}
        for place, (what, remedy) in faults.items():
            problems.append(Problem(loaded.path, loaded.lines.of(place), what, remedy))
    told = {problem.line for problem in loaded.problems}
    problems = [*loaded.problems, *(each for each in problems if each.line not in told)]
    if problems or held.model is None:
        raise InputError(first_of(sorted(problems), loaded.path))
    record = held.model
    return LoadedRecord(record, loaded.path, loaded.sha256, loaded.lines)


Fault: TypeAlias = "tuple[Place, str, str]"
"""Where it is, what is wrong, what to do."""

_LISTS = (
    "groups", "bodies", "people", "offices", "appointments", "arrangements", "documents", "meetings",
    "requirements", "events", "money", "determinations", "actions", "acceptances", "sources",
)  # fmt: skip


_ANOTHER = "Give one of the two another id"


def _twice(record: Record) -> Iterator[Fault]:
    """Ids that stand for two things; sources, and the priorities of each document, have ids apart."""
    seen: dict[tuple[str, str], str] = {("", record.partnership.id): "partnership"}
    for place, identifier, space, name in _identified(record):
        if (space, identifier) in seen:
            what = f"the id {quote(identifier)} is already used under {seen[space, identifier]}"
            yield place, what, _ANOTHER
        seen.setdefault((space, identifier), name)


def _twice_in(data: Mapping[str, Any]) -> Iterator[Fault]:
    """The same of the lists of a record as they are written, whatever else is wrong with what is in them."""
    seen: dict[tuple[bool, str], str] = {}
    for name in _LISTS:
        listed = data.get(name)
        for index, thing in enumerate(listed if isinstance(listed, list) else ()):
            identifier = thing.get("id") if isinstance(thing, dict) else None
            if not isinstance(identifier, str):
                continue
            if (key := (name == "sources", identifier)) in seen:
                yield (name, index, "id"), f"the id {quote(identifier)} is already used under {seen[key]}", _ANOTHER
            seen.setdefault(key, name)


def _identified(record: Record) -> Iterator[tuple[Place, str, str, str]]:
    """Each id with its place, the space in which it must be the only one, and the list that it is in."""
    for name in _LISTS:
        space = "sources" if name == "sources" else ""
        for index, thing in enumerate(getattr(record, name)):
            if thing.id is not None:
                yield (name, index, "id"), thing.id, space, name
            if isinstance(thing, Document):
                for inner, priority in enumerate(thing.priorities or ()):
                    place: Place = (name, index, "priorities", inner, "id")
                    yield place, priority.id, f"priorities of {index}", "priorities"
    for index, requirement in enumerate(record.requirements):
        for inner, each in enumerate(requirement.specifications):
            yield ("requirements", index, "specifications", inner, "id"), each.id, "", "specifications"


# Which fields hold ids, and of what they may be. "group" includes the partnership; "any" is any id at all.
_REFERS: dict[tuple[str, str], tuple[str, ...]] = {
    ("Citation", "of"): ("sources",),
    ("AuthorityStatus", "area"): ("area",),
    ("Body", "police_area"): ("police_area",),
    ("Body", "succeeds"): ("bodies",),
    ("Office", "of"): ("group", "bodies", "police_area"),
    ("Office", "holder"): ("people", "bodies"),
    ("Appointment", "person"): ("people",),
    ("Appointment", "group"): ("group",),
    ("Appointment", "by"): ("bodies",),
    ("Appointment", "from_authority"): ("bodies",),
    ("Arrangement", "group"): ("group",),
    ("Arrangement", "document"): ("documents",),
    ("Document", "group"): ("group",),
    ("Document", "by"): ("bodies", "group"),
    ("Document", "supersedes"): ("documents",),
    ("Document", "follows"): ("documents",),
    ("Document", "summary_of"): ("documents",),
    ("Document", "cites"): ("documents",),
    ("Content", "authority"): ("bodies",),
    ("Attendance", "person"): ("people",),
    ("Attendance", "represents"): ("bodies",),
    ("Attendance", "perhaps_represents"): ("bodies",),
    ("Apology", "person"): ("people",),
    ("Apology", "body"): ("bodies",),
    ("Meeting", "group"): ("group",),
    ("Meeting", "requirement"): ("requirements",),
    ("Meeting", "chair"): ("people",),
    ("Minutes", "confirmed_at"): ("meetings",),
    ("Requirement", "by"): ("bodies",),
    ("Requirement", "group"): ("group",),
    ("Requirement", "authorities"): ("bodies",),
    ("Requirement", "affected"): ("bodies",),
    ("Requirement", "meeting"): ("meetings",),
    ("Specification", "by"): ("bodies",),
    ("Specification", "authorities"): ("bodies",),
    ("Specification", "affected"): ("bodies",),
    ("Event", "group"): ("group",),
    ("Event", "by"): ("bodies", "group", "people"),
    ("Event", "to"): ("bodies", "group", "people"),
    ("Event", "document"): ("documents",),
    ("Event", "considered"): ("documents",),
    ("Event", "meeting"): ("meetings",),
    ("Event", "requirement"): ("requirements", "specifications"),
    ("Event", "person"): ("people",),
    ("Money", "provided_by"): ("bodies",),
    ("Determination", "about"): ("any",),
    ("Determination", "by_body"): ("bodies", "group"),
    ("Completeness", "of"): ("any",),
    ("Contradiction", "about"): ("any",),
    ("Contradiction", "settled_by"): ("sources",),
    ("QuorumTerm", "named_authorities"): ("bodies",),
    ("ChairTerms", "from"): ("bodies",),
    ("VotingTerms", "voting"): ("bodies",),
    ("VotingTerms", "non_voting"): ("bodies",),
}
_WORDS = {
    "sources": "source", "bodies": "body", "people": "person", "documents": "document", "meetings": "meeting",
    "requirements": "requirement", "specifications": "specification", "group": "group", "area": "area",
    "police_area": "police area", "any": "thing",
}  # fmt: skip


def ids(data: object) -> Iterator[str]:
    """Every id in plain data."""
    if isinstance(data, dict):
        if isinstance(data.get("id"), str):
            yield data["id"]
        for inner in data.values():
            yield from ids(inner)
    elif isinstance(data, list):
        for inner in data:
            yield from ids(inner)


_MOST_NAMED = 3
"""The most ids that a message lists of which one must have been meant."""


def _known(record: Record) -> dict[str, set[str]]:
    groups: list[Partnership | Group] = [record.partnership, *record.groups]
    known: dict[str, set[str]] = {
        name: {thing.id for thing in getattr(record, name) if thing.id is not None} for name in _LISTS
    }
    known["group"] = {each.id for each in groups}
    known["area"] = {each.area.id for each in groups}
    known["police_area"] = {each.police_area.id for each in groups if each.police_area}
    known["police_area"] |= {each.police_area for each in record.bodies if each.police_area}
    known["specifications"] = {each.id for it in record.requirements for each in it.specifications}
    known["any"] = set().union(*(known[name] for name in known if name != "sources"))
    return known


@cache
def references(kind: type[Part]) -> tuple[tuple[str, str, tuple[str, ...]], ...]:
    """The fields of a part that hold ids, each with its name in the file and what the ids may be of."""
    fields = [(name, info.alias or name) for name, info in kind.model_fields.items()]
    kinds = [(name, field, _REFERS.get((kind.__name__, field), ())) for name, field in fields]
    return tuple(each for each in kinds if each[2])


def _dangling(record: Record, present: set[str]) -> Iterator[Fault]:
    """Ids that refer to nothing, not even to one of those that are present besides."""
    known = _known(record)
    yield from _of_no_group(record, known["group"], present)
    for location, part in walk(record):
        for name, field, kinds in references(type(part)):
            value: Any = getattr(part, name)
            for index, identifier in enumerate((value,) if isinstance(value, str) else value or ()):
                if any(identifier in known[kind] for kind in kinds) or identifier in present:
                    continue
                if _is_year(identifier, kinds):
                    continue
                place = (*location, field) if isinstance(value, str) else (*location, field, index)
                things = " or ".join(_WORDS[kind] for kind in kinds)
                label = "source" if isinstance(part, Citation) else field
                what = f"{label} names {quote(identifier)}, and no {things} has that id"
                yield place, what, _meant(identifier, set().union(*(known[kind] for kind in kinds)))


def _of_no_group(record: Record, groups: set[str], present: set[str]) -> Iterator[Fault]:
    """Actions and acceptances whose finding is of a group that is not in the record."""
    for name in ("actions", "acceptances"):
        for index, each in enumerate(getattr(record, name)):
            group = each.finding.partition(" @ ")[2].partition("/")[0]
            if group not in groups | present:
                what = f"finding names {quote(group)}, and no group has that id"
                yield (name, index, "finding"), what, _meant(group, groups)


def _meant(identifier: str, choices: set[str]) -> str:
    near = suggest(identifier, choices)
    if near:
        return f"Did you mean {near}?"
    if 0 < len(choices) <= _MOST_NAMED:
        listed = sorted(choices)
        there = " and ".join(filter(None, (", ".join(listed[:-1]), listed[-1])))
        return f"There {'is' if len(listed) == 1 else 'are'} only {there}: add it, or correct the id"
    return "Add it, or correct the id"


def _is_year(identifier: str, kinds: tuple[str, ...]) -> bool:
    """Whether what something is about is a year, such as 2013-14."""
    if "any" not in kinds:
        return False
    try:
        parse_year(identifier)
    except ValueError:
        return False
    return True
