"""A county council that is itself the fire authority, where a record has it as two bodies: the two read as one.

In law it is one body, which section 5(1) of the 1998 Act names as the council. The terms of a group may well name its
services apart, so for what a group set itself somebody who came for the one has only perhaps come for the other.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Final, TypeVar

from compliance.record.load import references
from compliance.record.model import (
    Attendance,
    Body,
    ChairTerms,
    Completeness,
    Contradiction,
    Part,
    QuorumTerm,
    Record,
    VotingTerms,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

_FIRE: Final = "county_council_fire_authority"
_COUNCILS: Final = ("county_council", "unitary_council")
_AS_WRITTEN: Final = (Body, Completeness, Contradiction, ChairTerms, QuorumTerm, VotingTerms)
"""Parts that speak of the record itself, of a body's own life, or of what a group's own terms name."""

P = TypeVar("P", bound=Part)


def as_fire_authority(record: Record) -> tuple[Body, ...]:
    """The entries of county councils as fire authorities, where another entry may be the same council."""
    apart = tuple(each for each in record.bodies if each.kind == _FIRE)
    return apart if apart and any(each.kind in _COUNCILS for each in record.bodies) else ()


def councils(record: Record) -> tuple[Body, ...]:
    """The councils of which such an entry can be one, by name: the order of the record's entries says nothing."""
    able = (each for each in record.bodies if each.kind in _COUNCILS and each.responsible_authority)
    return tuple(sorted(able, key=lambda each: (each.name, each.id)))


def council(record: Record) -> Body | None:
    """The one council that such an entry can be; None where the record has none, or several."""
    able = councils(record)
    return able[0] if len(able) == 1 else None


def joined(record: Record) -> tuple[Record, ...]:
    """The record for the law: what is told of a council as fire authority is told of the council.

    Of several councils it may be any, and there is a record for each. It is the same record where nothing is told so.
    """
    apart = [each.id for each in as_fire_authority(record)]
    able = councils(record) if apart else ()
    return tuple(_told_of(record, dict.fromkeys(apart, each.id)) for each in able) or (record,)


def kept_apart(record: Record) -> Record:
    """The record for a group's own terms: who came for a council as fire authority has perhaps come for the council."""
    apart = frozenset(each.id for each in as_fire_authority(record))
    able = tuple(each.id for each in councils(record)) if apart else ()
    return _changed(record, partial(_perhaps, apart, able)) if able else record


def _perhaps(apart: frozenset[str], able: tuple[str, ...], part: Part) -> dict[str, Any]:
    """What changes of somebody present: for the council, or each of several, they have perhaps come too."""
    if not isinstance(part, Attendance) or part.represents is None:
        return {}
    named = {*part.represents, *part.perhaps_represents}
    more = tuple(each for each in able if each not in named) if not apart.isdisjoint(named) else ()
    return {"perhaps_represents": (*part.perhaps_represents, *more)} if more else {}


def _told_of(record: Record, ids: Mapping[str, str]) -> Record:
    """The record with some ids for others."""

    def change(part: Part) -> dict[str, Any]:
        about = (name for name, _, kinds in references(type(part)) if "bodies" in kinds or "any" in kinds)
        pairs = ((name, part.__dict__[name]) for name in about if not isinstance(part, _AS_WRITTEN))
        return {name: changed for name, value in pairs if (changed := _ids(value, ids)) is not value}

    return _changed(record, change)


def _changed(part: P, change: Callable[[Part], Mapping[str, Any]]) -> P:
    """The part with what `change` says of it and of each part in it; what nothing changes of is kept as it is."""
    updates = {name: inner for name, value in part.__dict__.items() if (inner := _inner(value, change)) is not value}
    updates |= change(part)
    return part.model_copy(update=updates) if updates else part


def _inner(value: Any, change: Callable[[Part], Mapping[str, Any]]) -> Any:  # noqa: ANN401  # whatever a field holds
    """A part, or several, changed; anything else as it is."""
    if isinstance(value, Part):
        return _changed(value, change)
    if not isinstance(value, tuple) or not value or not isinstance(value[0], Part):
        return value
    several = tuple(_changed(each, change) for each in value)
    return value if all(one is other for one, other in zip(several, value, strict=True)) else several


def _ids(value: Any, ids: Mapping[str, str]) -> Any:  # noqa: ANN401  # an id, several, or none
    """An id, or several of which each is named once, with some for others."""
    if isinstance(value, str):
        return ids.get(value, value)
    if value is None or ids.keys().isdisjoint(value):
        return value
    return tuple(dict.fromkeys(ids.get(each, each) for each in value))
