"""The group that an occasion is about: the partnership itself, or another that its record registers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compliance.dates import DAY, EARLIEST, FOREVER, Span
from compliance.value import value

if TYPE_CHECKING:
    from datetime import date

    from compliance.record.model import Area, PoliceArea
    from compliance.vocabulary import GroupKind


@value()
class SubjectGroup:
    """The group that an occasion is about: the partnership itself or one that its record registers."""

    id: str
    name: str
    kind: GroupKind
    area: Area
    police_area: PoliceArea | None
    nation: str
    established: date | None
    ceased: date | None
    life: Span
    """From its first day, or from the beginning of time where that is not known, to the day it ended."""


def life(established: date | None, ceased: date | None) -> Span:
    """The days of a group's life."""
    return Span(established or EARLIEST, ceased + DAY if ceased else FOREVER)
