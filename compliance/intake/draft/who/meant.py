"""Whom of a list an answer means: by their name as the record has it, in another spelling, or by surname alone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from compliance.errors import quote
from compliance.intake.draft.asking.known import ids_in
from compliance.intake.draft.names.one_person import perhaps_same_person
from compliance.intake.draft.names.wording import person_key, words
from compliance.intake.draft.who import kinds
from compliance.intake.draft.who.same_body import is_kind_of, may_be_same

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from compliance.intake.draft.who.bodies import Bodies
    from compliance.intake.draft.who.people import People, Person

Line = dict[str, Any]


def meant(name: str, organisation: str | None, lines: Sequence[Line], people: People, bodies: Bodies) -> list[str]:
    """Those of a list whom a name can mean, by id or post: whoever is of just that name, else whoever may be.

    Args:
        name: as it is written in an answer.
        organisation: as it is written with it, if it is.
        lines: the list.
        people: everybody.
        bodies: every body.
    """
    exact = [line for line in lines if _is_called(line, name, people)]
    if len(_who(exact)) == 1:
        return _who(exact)
    near = exact or [line for line in lines if _may_be(line, name, people)]
    return _who(line for line in near if organisation is None or _is_for(line, organisation, bodies))


def without(lines: Sequence[Line], gone: Sequence[str]) -> list[Line]:
    """A list without some of those whom it has."""
    return [line for line in lines if _id(line) not in gone]


def not_one(name: str, found: Sequence[str], lines: Sequence[Line], people: People, which: str) -> str:
    """What is wrong with a name that is not of one of a list, with those whom it may be, or everybody listed."""
    names = [people.all[each].name if each in people.all else each for each in found or _who(lines)]
    said = f"{quote(name)} may be several of {which}" if found else f"{quote(name)} is nobody of {which}"
    return f"{said}: {'; '.join(names)}" if names else f"{said}, which are not here"


def _is_called(line: Line, name: str, people: People) -> bool:
    person = _person(line, people)
    if person is None:
        return words(name) == words(str(line.get("post") or ""))
    return person_key(name) in map(person_key, person.names)


def _may_be(line: Line, name: str, people: People) -> bool:
    person = _person(line, people)
    if person is None:
        return False
    return any(perhaps_same_person(name, each) for each in person.names)


def _is_for(line: Line, organisation: str, bodies: Bodies) -> bool:
    """Whether somebody came for what is written beside their name, perhaps in short; or for nothing that is known."""
    theirs = _bodies(line)
    if not theirs or bodies.match(organisation).body in theirs:
        return True
    names = [name for each in theirs if each in bodies.all for name in bodies.all[each].names]
    police = "chief_officer_of_police"  # of whom there is one in an area
    of_kind = kinds.said_by(organisation) == police and any(kinds.said_by(each) == police for each in names)
    return of_kind or any(is_kind_of(organisation, each) or may_be_same(organisation, each) for each in names)


def _person(line: Line, people: People) -> Person | None:
    return people.all.get(str(line.get("person")))


def _bodies(line: Line) -> list[str]:
    return [each for key in ("represents", "body", "perhaps_represents") for each in ids_in(line.get(key))]


def _id(line: Line) -> str:
    return str(line.get("person") or line.get("post"))


def _who(lines: Iterable[Line]) -> list[str]:
    return list(dict.fromkeys(map(_id, lines)))
