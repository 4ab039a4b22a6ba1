"""The group that an occasion is about, the partnership itself or another of its record, and whose a fact is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from compliance import truth
from compliance.dates import DAY, EARLIEST, FOREVER, Span
from compliance.record.model import Document, Event, Meeting
from compliance.truth import FALSE, UNKNOWN, Truth
from compliance.value import value

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
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

    def of_one_area_with(self, other: SubjectGroup) -> bool:
        """Whether another is of its kind and area, of which there is one group at a time, whatever it is called."""
        return self.kind == other.kind and self.area.id == other.area.id


def before(group: SubjectGroup, others: Iterable[SubjectGroup]) -> tuple[SubjectGroup, ...]:
    """Those of others that were there for the same area and had ended when a group began, the last of them first."""
    known = [each for each in others if each.of_one_area_with(group) and each.life.end <= group.life.start]
    return tuple(sorted(known, key=lambda each: (each.life.end, each.id), reverse=True))


def life(established: date | None, ceased: date | None) -> Span:
    """The days of a group's life."""
    return Span(established or EARLIEST, ceased + DAY if ceased else FOREVER)


class Whose:
    """Whose a fact is: the partnership's, where neither it nor what it is about says anything else."""

    def __init__(self, partnership: str, documents: Mapping[str, Document], meetings: Mapping[str, Meeting]) -> None:
        self._partnership = partnership
        self._documents = documents
        self._meetings = meetings

    def group_of(self, thing: Any) -> str:  # noqa: ANN401  # any fact that may name its group
        """The group that a fact belongs to: its own; an act's, that of its document or meeting; or the partnership."""
        said = thing.__dict__  # asking a model for a field that it has not is slow
        if isinstance(thing, Document) and thing.by is not None and thing.kind != "guidance":
            return thing.by  # it is somebody else's, as guidance always is
        own: str | None = said.get("group")
        if own or not isinstance(thing, Event):
            return own or self._partnership
        return self._of_document(thing) or self._of_meeting(thing)

    def act(self, event: Event, group: str) -> Truth:
        """Whether an act is a group's, where no rule tells that by what it was done to.

        Nobody can tell where its document is another group's than its meeting, or without a meeting the partnership's.
        """
        own, other = self.group_of(event), self._of_meeting(event)
        if event.group or own == other:
            return truth.of(own == group)
        return UNKNOWN if group in (own, other) else FALSE

    def _of_document(self, event: Event) -> str | None:
        document = self._documents.get(event.document or "")
        return document.group if document is not None else None

    def _of_meeting(self, event: Event) -> str:
        meeting = self._meetings.get(event.meeting or "")
        return (meeting.group if meeting is not None else None) or self._partnership
