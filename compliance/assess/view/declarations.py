"""What the record declares to hold whole, of what and over which days: the only thing that makes absence false."""

from __future__ import annotations

from functools import cached_property
from itertools import product
from operator import attrgetter
from typing import TYPE_CHECKING

from compliance.assess.findings.order import ordered
from compliance.dates import DAY, Span, covers

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from compliance.record.model import Completeness, Record


class Declarations:
    """The declarations of completeness known on a day.

    Each speaks for its own period, without `to` as far as the record's, and never for a day after
    the one on which it was made (design section 7). One that was withdrawn, on its day or later, counts no more.
    """

    def __init__(self, record: Record, as_at: date) -> None:
        """Take those of a record that were made by `as_at`."""
        self._record = record
        self._as_at = as_at
        self._by: dict[tuple[str, str], list[tuple[Span, Completeness]]] = {}
        known = [each for each in record.completeness if each.made <= as_at]
        withdrawn: dict[tuple[str, str], date] = {}
        for each in sorted((each for each in known if each.withdrawn), key=attrgetter("made")):
            withdrawn |= dict.fromkeys(product(each.every, each.of), each.made)
        for declaration in (each for each in known if not each.withdrawn):
            span = self._span(declaration)
            for key in product(declaration.every, declaration.of):
                if key not in withdrawn or declaration.made > withdrawn[key]:
                    self._by.setdefault(key, []).append((span, declaration))

    def _span(self, declaration: Completeness) -> Span:
        start = declaration.from_ or self._record.period.from_
        last = declaration.to or self._record.period.to
        return Span(start, min(last, declaration.made, self._as_at) + DAY)

    def over(self, kind: str, subjects: Iterable[str], window: Span) -> Iterable[Completeness] | None:
        """The declarations that leave no day of the window uncovered; None if there is none.

        Those of one subject are enough; if no subject's are, those of all are taken together, since each rules out
        what is sought on its own days.
        """
        if window.empty:
            return None
        declared = [found for each in subjects if (found := self._by.get((kind, each)))]
        for several in declared:
            if covers([span for span, _ in several], window):
                return _in_order(several)
        if len(declared) > 1 and covers([span for several in declared for span, _ in several], window):
            return dict.fromkeys(each for several in declared for each in _in_order(several))
        return None

    def of_a_thing(
        self, kind: str, subjects: Iterable[str], day: date | None, corrected: date | None = None
    ) -> Iterable[Completeness] | None:
        """The declarations by which everything of the kind that a thing of that day holds is recorded.

        They must have been made when the thing was there, and not before it was last corrected; and a period that they
        state must take it in. Where the day of the thing is not recorded, nobody knows that one does.
        """
        for subject in subjects:
            fitting = [
                each
                for _, each in self._by.get((kind, subject), ())
                if (corrected is None or each.made >= corrected) and _takes_in(each, day)
            ]
            if fitting:
                return ordered(fitting)
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


def _takes_in(declaration: Completeness, day: date | None) -> bool:
    """Whether a declaration speaks of a thing of a day: made no earlier, and for a time, if it states one, with it."""
    if day is None:
        return declaration.from_ is None and declaration.to is None
    if declaration.made < day:
        return False
    return (declaration.from_ is None or declaration.from_ <= day) and (declaration.to is None or declaration.to >= day)


def _in_order(declared: list[tuple[Span, Completeness]]) -> list[Completeness]:
    return ordered(each for _, each in declared)
