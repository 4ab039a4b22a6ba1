"""Days, the year from 1 April (reg 2), and half-open periods of days.

Everything inside the program is half-open: `end` is the first day outside. Records and rule
files are turned into that form when they are read.
"""

from __future__ import annotations

import re
from datetime import date, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from compliance.value import value

if TYPE_CHECKING:
    from collections.abc import Iterable

DAY: Final = timedelta(days=1)
EARLIEST: Final = date.min
FOREVER: Final = date.max
FIRST_YEAR, LAST_YEAR = 1800, 2199
"""Dates outside these years are taken for slips of the pen."""
_ISO: Final = re.compile(r"\d{4}-\d{2}-\d{2}\Z", re.ASCII)
_IN_WORDS: Final = re.compile(r"(\d{1,2})(?:st|nd|rd|th)? ([A-Za-z]+) (\d{4})", re.ASCII)
_YEAR: Final = re.compile(r"(\d{4})-(\d{2})\Z", re.ASCII)


def parse_day(text: str) -> date:
    """A day written `2013-06-05`.

    Raises:
        ValueError: with words for a person, if it is not such a day.
    """
    if not _ISO.match(text):
        raise ValueError("a date is written year-month-day, like 2013-06-05")
    try:
        day = date.fromisoformat(text)
    except ValueError:
        raise ValueError("there is no such day in the calendar") from None
    _within_reach(day.year)
    return day


def parse_said(text: str) -> date:
    """A day as a paper says it, `2013-06-05` or `5 June 2013`, with nothing beside it.

    Raises:
        ValueError: with words for a person, if it is neither.
    """
    found = _IN_WORDS.fullmatch(" ".join(text.split()))
    name = found[2].capitalize() if found else ""
    if found is None or name not in MONTHS:
        return parse_day(text.strip())
    return parse_day(f"{found[3]}-{MONTHS.index(name) + 1:02d}-{int(found[1]):02d}")


@value(order=True)
class Span:
    """A half-open run of days: `start` is the first day in, `end` the first day out."""

    start: date
    end: date

    @property
    def last(self) -> date:
        """The last day in."""
        return self.end - DAY if self.end != FOREVER else FOREVER

    @property
    def empty(self) -> bool:
        """Whether no day lies in it."""
        return self.end <= self.start

    def __contains__(self, day: date) -> bool:
        return self.start <= day < self.end

    def touches(self, other: Span) -> bool:
        """Whether any day lies in both."""
        return self.start < other.end > other.start < self.end > self.start

    def meet(self, other: Span) -> Span:
        """The days that lie in both (may be empty)."""
        return Span(max(self.start, other.start), min(self.end, other.end))


@lru_cache(maxsize=512)
def year_span(first: int) -> Span:
    """The year of the Regulations that begins on 1 April `first` (reg 2, "year")."""
    return Span(date(first, 4, 1), date(first + 1, 4, 1))


def year_of(day: date) -> int:
    """The calendar year in whose April the Regulations' year of `day` began."""
    return day.year if day >= date(day.year, 4, 1) else day.year - 1


@lru_cache(maxsize=512)
def year_label(first: int) -> str:
    """`2013-14` for the year from 1 April 2013."""
    return f"{first}-{(first + 1) % 100:02d}"


def parse_year(text: str) -> int:
    """The first calendar year of `2013-14`.

    Raises:
        ValueError: with words for a person, if it is not two years that follow each other.
    """
    found = _YEAR.match(text)
    if not found or (int(found[1]) + 1) % 100 != int(found[2]):
        raise ValueError("a year from 1 April is written like 2013-14")
    _within_reach(int(found[1]))
    return int(found[1])


def _within_reach(year: int) -> None:
    """Refuse a year that can only be a slip, so that days and years can be added to any date without end."""
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise ValueError(f"the year {year:04d} is not one from {FIRST_YEAR} to {LAST_YEAR}")


def covers(spans: Iterable[Span], window: Span) -> bool:
    """Whether the spans together leave no day of `window` uncovered."""
    reached = window.start
    for span in sorted(spans):
        if span.start <= reached:
            reached = max(reached, span.end)
    return reached >= window.end


def plain(day: date) -> str:
    """`5 June 2013`, as GOV.UK writes it, in any locale."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


MONTHS: Final = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
"""As they are written out in full."""
