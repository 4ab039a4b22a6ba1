"""The revisions of a plan or an agreement for a year: which there were, and the last day on which there was one."""

from __future__ import annotations

from operator import itemgetter
from typing import TYPE_CHECKING

from compliance.assess.occasions.instance import time_to_act
from compliance.assess.view import doers
from compliance.assess.view.acts import revised_for
from compliance.dates import DAY, EARLIEST, Span, year_of, year_span
from compliance.truth import FALSE, TRUE, Truth
from compliance.value import value

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from compliance.assess.findings.finding import Evidence
    from compliance.assess.view.facts import View
    from compliance.assess.view.frame import Frame
    from compliance.assess.view.group import SubjectGroup
    from compliance.law.instrument import Definitions
    from compliance.record.model import Document, Event


@value()
class Revisions:
    """The revisions of a document for a year, by the group or perhaps by it."""

    rule: Frame
    group: SubjectGroup
    document: Document
    year: int
    view: View
    definitions: Definitions

    def last(self) -> date:
        """The last day on which it was revised for the year; where none is recorded, the last on which it could.

        What is sent or published between two revisions is not the document as it was revised for the year. Where none
        is recorded in the time for it, it is the last day after that on which one is recorded that names the year.
        """
        in_time = [day for day, _ in self._in_time()]
        if in_time:
            return max(in_time)
        late = [day for day, _ in self._late()]
        return max(late or [time_to_act(self.rule, self.year).last, *self._perhaps_late()])

    def from_which(self) -> date | None:
        """The first day on which it could be revised for a year after its first."""
        first = self.document.first_year
        return None if first is None else time_to_act(self.rule, first + 1).start

    def last_before(self) -> date:
        """The last day on which it was revised for an earlier year; without one, the last on which it could be."""
        latest, first, found = year_span(self.year).start - DAY, self.document.first_year, []
        for each in self._acts():
            meant = revised_for(each, self.document.kind)
            if meant is not None and (meant >= self.year or (first is not None and meant <= first)):
                continue
            if each.date is None or not each.document or first is None:
                continue
            if self.document.prepared is None or each.date >= self.document.prepared:
                found.append(each.date)
        return min(max(found, default=latest), latest)

    def first(self) -> Event | None:
        """The first revision that is recorded and certainly the group's, if it was in being to make it.

        One made late that names the year is it only where there certainly was none in time.
        """
        found = self._in_time()
        if not found and self._none_in_time():
            found = self._late()
        own = [(day, each) for day, each in found if day in self.group.life and self._by_the_group(each) == TRUE]
        return min(own, key=itemgetter(0))[1] if own else None

    def late(self) -> date | None:
        """The first day after the time for it on which the group certainly revised it for the year."""
        return min((day for day, each in self._late() if self._by_the_group(each) == TRUE), default=None)

    def certainly_none(self) -> tuple[Evidence, ...] | None:
        """The declarations by which it was not revised for the year, in time or late; None if it may have been.

        Of one that was there only when the time was over, whether it was the year's is not settled by that.
        """
        days = time_to_act(self.rule, self.year).meet(self.group.life)
        there = self.document.prepared is None or self.document.prepared < days.end
        if not there or any(self._perhaps_for_the_year(each, days) for each in self._acts()):
            return None
        days = days.meet(Span(EARLIEST, self.view.as_at + DAY))
        if days.empty:
            return ()  # there was no group to revise it
        return self.view.closed("revised", (self.document.id, self.group.id), days)

    def _perhaps_for_the_year(self, act: Event, days: Span) -> bool:
        if revised_for(act, self.document.kind) not in (None, self.year):
            return False
        return act.date is None or act.date in days or act.date in self._after

    def _perhaps_late(self) -> Iterator[date]:
        """The last days on which one that names the year may have been made, its day or document not recorded."""
        for each in self._acts():
            if each.for_year != self.year:
                continue
            if each.date is None:
                yield min(self._after.last, self.view.as_at)
            elif each.date in self._after and not each.document:
                yield each.date

    def _none_in_time(self) -> bool:
        """Whether it certainly was not revised in time.

        That is so where no entry has it, and either it or the group was not there, or all revisions are recorded.
        """
        days = time_to_act(self.rule, self.year).meet(self.group.life)
        if days.empty:
            return True  # there was no group to revise it
        if self._recorded(days, (None, self.year)):
            return False  # of before it was made: the record contradicts itself
        if self.document.prepared is not None and self.document.prepared >= days.end:
            return True
        return self.view.closed("revised", (self.document.id, self.group.id), days) is not None

    def _in_time(self) -> list[tuple[date, Event]]:
        """Those in the time for them and no earlier than the document was made, with their days."""
        return self._since_it_was_there(time_to_act(self.rule, self.year), (None, self.year))

    def _late(self) -> list[tuple[date, Event]]:
        """Those of the twelve months after the time for them of which the record says that they were for the year."""
        return self._since_it_was_there(self._after, (self.year,))

    @property
    def _after(self) -> Span:
        """The twelve months after the time for revising it for the year."""
        return year_span(year_of(time_to_act(self.rule, self.year).end))

    def _since_it_was_there(self, days: Span, named: tuple[int | None, ...]) -> list[tuple[date, Event]]:
        begins = self.document.prepared or days.start
        return [(day, each) for day, each in self._recorded(days, named) if begins <= day]

    def _recorded(self, days: Span, named: tuple[int | None, ...]) -> list[tuple[date, Event]]:
        return [
            (each.date, each)
            for each in self._acts()
            if each.document and each.for_year in named and each.date and each.date in days
        ]

    def _acts(self) -> Iterator[Event]:
        """What is recorded of it, or may be of it, but for what certainly was somebody else's doing."""
        for each in self.view.acts.about("revised", "document", self.document.id):
            of_another = not each.document and each.group not in (None, self.group.id)
            if not of_another and self._by_the_group(each) != FALSE:
                yield each

    def _by_the_group(self, event: Event) -> Truth:
        return doers.counts(event, self.group, self.view, self.definitions)
