"""Days and the year from 1 April, written again: a fault in the engine's own reckoning must not be one of both."""

from __future__ import annotations

from datetime import date, timedelta
from functools import cache
from typing import TYPE_CHECKING

from compliance.value import value

if TYPE_CHECKING:
    from collections.abc import Iterable

DAY = timedelta(days=1)
EARLIEST, FOREVER = date.min, date.max
APRIL = 4


@value(order=True)
class Span:
    """Days from `start` on, up to and without `end`."""

    start: date
    end: date

    @property
    def last(self) -> date:
        """The last of the days."""
        return FOREVER if self.end == FOREVER else self.end - DAY

    @property
    def empty(self) -> bool:
        """Whether there is no day in it."""
        return not self.start < self.end

    def __contains__(self, day: date) -> bool:
        return not (day < self.start or day >= self.end)

    def meet(self, other: Span) -> Span:
        """The days of both."""
        start = max(self.start, other.start)
        end = min(self.end, other.end)
        return Span(start, end)


@cache
def year_span(first: int) -> Span:
    """Reg 2, "year": twelve months beginning with 1 April."""
    return Span(date(first, APRIL, 1), date(first + 1, APRIL, 1))


def year_of(day: date) -> int:
    """The year in whose April a day's own twelve months began."""
    return day.year - (day.month < APRIL)


def year_label(first: int) -> str:
    """How the year is written: `2013-14`."""
    return f"{first}-{str(first + 1)[-2:]}"


def covers(spans: Iterable[Span], window: Span) -> bool:
    """Whether each day of a window is in one of the spans."""
    open_from = window.start
    for each in sorted(spans, key=_start):
        if each.start <= open_from:
            open_from = max(open_from, each.end)
    return open_from >= window.end


def _start(span: Span) -> date:
    return span.start
