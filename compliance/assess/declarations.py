"""What the record declares to hold whole, of what and over which days: the only thing that makes absence false."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from compliance.assess.order import ordered
from compliance.dates import DAY, Span, covers

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import date

    from compliance.assess.finding import Evidence
    from compliance.record.model import Completeness, Record


class Declarations:
    """The declarations of completeness known on a day.

    Each speaks for its own period, without `to` as far as the record's, and never for a day after
    the one on which it was made (design section 7).
    """

    def __init__(self, record: Record, as_at: date, tell: Callable[[Completeness], Evidence]) -> None:
        """Take those of a record that were made by `as_at`; `tell` gives the evidence for one."""
        self._record = record
        self._as_at = as_at
        self._tell = tell
        self._by: dict[tuple[str, str], list[tuple[Span, Completeness]]] = {}
        for declaration in ordered(record.completeness):
            if declaration.made > as_at:
                continue
            span = self._span(declaration)
            for kind in declaration.every:
                for subject in declaration.of:
                    self._by.setdefault((kind, subject), []).append((span, declaration))

    def _span(self, declaration: Completeness) -> Span:
        start = declaration.from_ or self._record.period.from_
        last = declaration.to or self._record.period.to
        return Span(start, min(last, declaration.made, self._as_at) + DAY)

    def over(self, kind: str, subjects: Iterable[str], window: Span) -> tuple[Evidence, ...] | None:
        """The declarations that leave no day of the window uncovered; None if there is none."""
        for subject in subjects:
            declared = self._by.get((kind, subject))
            if declared and not window.empty and covers([span for span, _ in declared], window):
                return tuple(self._tell(each) for _, each in declared)
        return None

    def of_a_thing(self, kind: str, subjects: Iterable[str], day: date | None) -> tuple[Evidence, ...] | None:
        """The declarations by which everything of the kind that a thing of that day holds is recorded.

        They must have been made when the thing was there, and a period that they state must take it in.
        Where the day of the thing is not recorded, any will do.
        """
        for subject in subjects:
            fitting = [
                each
                for _, each in self._by.get((kind, subject), ())
                if day is None
                or (
                    each.made >= day
                    and (each.from_ is None or each.from_ <= day)
                    and (each.to is None or each.to >= day)
                )
            ]
            if fitting:
                return tuple(self._tell(each) for each in fitting)
        return None

    def until(self, kind: str, subjects: Iterable[str]) -> date | None:
        """The last day for which things of the kind are declared complete, of any of the subjects."""
        ends = [span.last for each in subjects for span, _ in self._by.get((kind, each), ()) if not span.empty]
        return max(ends, default=None)

    @cached_property
    def days(self) -> frozenset[date]:
        """The days on which what is declared complete changes."""
        spans = [span for declared in self._by.values() for span, _ in declared if not span.empty]
        return frozenset(day for span in spans for day in (span.start, span.end))

    def of_a_meeting(self, meeting: str, day: date | None, corrected: date | None) -> tuple[Evidence, ...] | None:
        """The same for the list of those present; after a correction a declaration must be later than it."""
        declared = self.of_a_thing("attendance", (meeting,), day)
        if declared is None or corrected is None:
            return declared
        made = [each.made for _, each in self._by.get(("attendance", meeting), ())]
        return declared if max(made) >= corrected else None
