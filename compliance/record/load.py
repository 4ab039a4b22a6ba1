"""A record file to a `Record`, with every fault in it at once: shape first, then what refers to what."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from compliance import files
from compliance.errors import InputError, Problem, quote, suggest
from compliance.record.model import Record, walk
from compliance.shape import parse

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

REMEDY = "compliance schema record shows what may be written"


@dataclass(frozen=True, slots=True)
class LoadedRecord:
    """A record, where it came from, and the line of each of its parts."""

    record: Record
    path: str
    sha256: str
    lines: files.Lines

    def line_of(self, location: tuple[str | int, ...]) -> int | None:
        """The line on which a part stands."""
        return self.lines.of(location)


def load(path: Path) -> LoadedRecord:
    """Read one record.

    Raises:
        InputError: with every problem of the file.
    """
    return from_loaded(files.read(path))


def from_loaded(loaded: files.Loaded) -> LoadedRecord:
    """The same from a file already read, or from text.

    Raises:
        InputError: with every problem of the file.
    """
    record = parse(loaded, Record, REMEDY)
    problems = [
        Problem(loaded.path, loaded.lines.of(location), what, remedy)
        for location, what, remedy in [*_twice(record), *_dangling(record)]
    ]
    if problems:
        raise InputError(problems)
    return LoadedRecord(record, loaded.path, loaded.sha256, loaded.lines)


Fault = tuple[tuple[str | int, ...], str, str]

_LISTS = (
    "groups", "bodies", "people", "offices", "appointments", "arrangements", "documents", "meetings",
    "requirements", "events", "money", "determinations", "sources",
)  # fmt: skip
def _twice(record: Record) -> Iterator[Fault]:
    seen: dict[tuple[str, str], str] = {("", record.partnership.id): "partnership"}
    for name in _LISTS:
        space = "sources" if name == "sources" else ""
        for index, thing in enumerate(getattr(record, name)):
            if thing.id is None:
                continue
            if (space, thing.id) in seen:
                yield (
                    (name, index, "id"),
                    f"the id {quote(thing.id)} is already used under {seen[space, thing.id]}",
                    "give one of the two another id",
                )
            seen.setdefault((space, thing.id), name)


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


def _known(record: Record) -> dict[str, set[str]]:
    groups = [record.partnership, *record.groups]
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


def _dangling(record: Record) -> Iterator[Fault]:
    known = _known(record)
    for location, part in walk(record):
        own = type(part).__name__
        for name, info in type(part).model_fields.items():
            field = info.alias or name
            kinds = _REFERS.get((own, field))
            if not kinds:
                continue
            value: Any = getattr(part, name)
            for index, identifier in enumerate((value,) if isinstance(value, str) else value or ()):
                if any(identifier in known[kind] for kind in kinds) or _is_year(identifier, kinds):
                    continue
                choices = sorted(set().union(*(known[kind] for kind in kinds)))
                near = suggest(identifier, choices)
                place = (*location, field) if isinstance(value, str) else (*location, field, index)
                yield (
                    place,
                    f"{field} names {quote(identifier)}, and no {' or '.join(_WORDS[k] for k in kinds)} has that id",
                    f"did you mean {near}" if near else "add it, or correct the id",
                )


def _is_year(identifier: str, kinds: tuple[str, ...]) -> bool:
    """Whether an `about` names a year, such as 2013-14, or an arrangement's or appointment's place."""
    return "any" in kinds and len(identifier) == len("2013-14") and identifier[:4].isdigit() and identifier[4] == "-"
