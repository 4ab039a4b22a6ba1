"""Days as minutes print them: `Tuesday, 19th June, 2012`, `19/06/2012`, `JUNE 19, 2012`, with or without a year.

The order of figures is the British one, day before month. A year that is not printed is not made up here.
"""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import PurePath
from typing import Final

from compliance.intake.matter.text import spelt

MONTHS: Final = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
WEEKDAYS: Final = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
PLAUSIBLE: Final = range(1974, 2100)
"""Years in which a partnership of our day can have met; any other is a slip of the pen."""

_WEEKDAY = (
    r"(?P<weekday>mon(?:day)?|tues?(?:day)?|wed(?:s|nes(?:day)?)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?"
    r"|sat(?:urday)?|sun(?:day)?)(?![a-z])\.?"
)
_MONTH = (
    r"(?P<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
    r"|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?![a-z])\.?"
)
_DAY = r"(?P<day>\d{1,2})(?:\s*(?:st|nd|rd|th)?\b|(?:st|nd|rd|th)(?=[a-z]{3,9})|(?:™|[\"”“'’‘°º*]{1,2})(?=[\s,.]))"
"""A number, with what a scanner makes of the letters raised behind it."""
_YEAR = r"(?P<year>\d{4})(?!\d)"
_SHORT_YEAR = r"(?:['’](?P<short>\d\d)|(?P<bare>\d\d)(?=\s*(?:$|[,;)\n]|[-–—]\s*\D|\bat\b)))(?!\s*(?:noon|hrs|am|pm))"
_CLOCK_AHEAD = r"(?!\s*(?:hrs|hours|hundred|h\b))"
_TIME_BETWEEN = r"(?:(?:at\s+)?\d{1,2}[.:]?\d{0,2}\s*[ap]\.?m\.?,?\s+(?:on\s+)?)?"
_BEHIND_WEEKDAY = (
    r"(?<=mon\.)|(?<=tue\.)|(?<=ues\.)|(?<=wed\.)|(?<=eds\.)|(?<=thu\.)|(?<=urs\.)|(?<=fri\.)|(?<=sat\.)|(?<=sun\.)"
)
_FORMS: Final = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        (
            rf"(?<![\w/])(?:{_WEEKDAY}[\s,]*{_TIME_BETWEEN}(?:the\s+)?)?(?:(?<![\d/.:£])|{_BEHIND_WEEKDAY})(?:{_DAY})\s*(?:day\s+of\s+"
            r"|of\s+)?[\s,.-]*"
            rf"(?:(?<![a-z])|(?<=\d[snrt][tdh])){_MONTH}(?:[\s,.-]*(?:{_YEAR}{_CLOCK_AHEAD}|{_SHORT_YEAR}))?"
        ),
        rf"(?<![\w/])(?:{_WEEKDAY}[\s,]*)?(?<![a-z]){_MONTH}\s+{_DAY}(?:\s*,)?\s*{_YEAR}{_CLOCK_AHEAD}",
        rf"(?<![\w/])(?:{_WEEKDAY}[\s,]*)?(?<![a-z]){_MONTH}\s+(?:the\s+)?(?P<day>\d{{1,2}})(?:st|nd|rd|th)\b(?!\s*,?\s*\d{{4}})",
        rf"(?<![\w/]){_WEEKDAY}[\s,]*(?<![a-z]){_MONTH}\s+(?P<day>\d{{1,2}})(?![\d.:/])(?!\s*,?\s*\d{{4}})",
        (
            rf"(?<![\w/])(?:{_WEEKDAY}[\s,]*)?(?:the\s+)?\b(?P<spelt>{spelt.DAY})(?:\s+day)?\s+(?:of\s+)?{_MONTH}(?:[\s,]*(?:{_YEAR}"
            rf"|(?P<year_spelt>{spelt.YEAR})))?"
        ),
        rf"(?<![\w/.-])(?P<day>\d{{1,2}}){_MONTH}(?P<year>(?:19|20)\d\d)(?!\w)",
        r"(?<![\w./-])(?:(?P<iso>\d{4})-(?P<m>\d\d)-(?P<d>\d\d))(?:(?=T\d\d:)|(?![\w-]))",
        (
            rf"(?<![\w/])(?:{_WEEKDAY}[\s,]*)?(?<![\w./£-])(?P<d>\d{{1,2}})(?P<sep>[/.-])(?P<m>\d{{1,2}})(?P=sep)"
            r"(?P<y>\d{4}|\d\d)(?![\w/]|[.-]\d)"
        ),
    )
)

_APART: Final = re.compile(r"(?<!\d)(\d{1,4})[ _.-](\d{1,2})[ _.-](\d{2,4})(?!\d)")
_GLUED: Final = re.compile(r"(?<!\d)(\d{6}|\d{8})(?!\d)")
_SIX, _WHOLE = 6, 4
"""Figures of a day that is all in pairs, and those of a year that is not."""


@dataclass(frozen=True, slots=True)
class Day:
    """A day as printed.

    Attributes:
        start: where its words begin in the text that was read.
        end: where they end.
        words: the words.
        day: of the month.
        month: from 1.
        year: None where none is printed.
        weekday: 0 for Monday; None where none is printed.
        weak: whether it could be something else (`1.1.12` may number a paragraph).
    """

    start: int
    end: int
    words: str
    day: int
    month: int
    year: int | None
    weekday: int | None
    weak: bool = False

    @property
    def date(self) -> dt.date | None:
        """The date; None without a year, or where the calendar has no such day."""
        return _date(self.year, self.month, self.day) if self.year is not None else None

    @property
    def impossible(self) -> bool:
        """Whether there is no such day, or no partnership can have met in that year."""
        return _date(self.year or 2000, self.month, self.day) is None or bool(self.year and self.year not in PLAUSIBLE)

    @property
    def clashes(self) -> bool:
        """Whether the weekday that is printed is not that of the date."""
        return self.date is not None and self.weekday is not None and self.date.weekday() != self.weekday

    def same_day(self, other: Day) -> bool:
        """Whether it is the same day of the same month, whatever the years."""
        return (self.day, self.month) == (other.day, other.month)


def days_in_name(path: str) -> tuple[Day, ...]:
    """Every whole day that the name of a file gives."""
    name = re.sub(r"%20|(?<=\D)[-_+]|[-_+](?=\D)|_", " ", PurePath(path).stem)
    return tuple(day for day in days_in(name) if day.date and not day.weak)


def figures_in_name(path: str) -> frozenset[dt.date]:
    """The days that figures in the name of a file can mean: `20120619`, `19_06_12`; `190612` may be read both ways."""
    stem = PurePath(path).stem
    threes = [match.groups() for match in _APART.finditer(stem)]
    for figures in _GLUED.findall(stem):
        threes += [(figures[:4], figures[4:6], figures[6:])] if len(figures) > _SIX else []
        threes.append((figures[:2], figures[2:4], figures[4:]))
    dates: set[dt.date | None] = set()
    for first, month, last in threes:
        for day, year in ((first, last), (last, first)):
            whole = int(year) + (2000 if len(year) == 2 else 0)
            dates.add(_date(whole, int(month), int(day)) if len(day) < _WHOLE and whole in PLAUSIBLE else None)
    return frozenset(each for each in dates if each)


def in_year(day: Day, year: int) -> dt.date | None:
    """The day in a year; None where the calendar has no such day."""
    return _date(year, day.month, day.day)


@lru_cache(maxsize=64)
def days_in(text: str) -> tuple[Day, ...]:
    """Every day printed in a text, in order.

    A year printed once at the end of a list of days (`27 February, 5 June and 27 November 2013`) is the year of
    each day of the list, as long as the days run on through it.
    """
    found: list[Day] = []
    taken = bytearray(len(text))
    for form in _FORMS:
        for match in form.finditer(text):
            day = _day(match)
            if day and not any(taken[day.start : day.end]):
                found.append(day)
                taken[day.start : day.end] = bytes([1]) * (day.end - day.start)
    return _with_shared_years(text, sorted(found, key=lambda day: day.start))


def nearest_years(day: Day, after: dt.date | None = None, before: dt.date | None = None) -> tuple[dt.date, ...]:
    """The dates that a day without a year may be within a year after, or before, another; fewest first.

    A printed weekday must agree.
    """
    pivot = after or before
    if pivot is None:
        return ()
    years = (pivot.year, pivot.year + 1) if after else (pivot.year - 1, pivot.year)
    dates = [made for year in years if (made := _date(year, day.month, day.day))]
    near = [made for made in dates if (0 < (made - pivot).days <= 366 if after else 0 < (pivot - made).days <= 366)]
    return tuple(made for made in near if day.weekday is None or made.weekday() == day.weekday)


def _day(match: re.Match[str]) -> Day | None:
    parts = match.groupdict()
    weak = False
    if parts.get("month"):
        day = spelt.day_of(parts["spelt"]) if parts.get("spelt") else int(parts["day"])
        month = MONTHS.index(parts["month"][:3].lower()) + 1
        if parts.get("year_spelt"):
            parts["year"] = str(spelt.year_of(parts["year_spelt"]))
        short = parts.get("short") or parts.get("bare")
        year = int(parts["year"]) if parts.get("year") else 2000 + int(short) if short else None
        if parts["month"].lower() in ("may", "mar") and year is None and not parts["month"][0].isupper():
            return None  # "10 may attend"
    else:
        day, month = int(parts["d"]), int(parts["m"])
        printed = parts.get("iso") or parts["y"]
        year = int(printed) if len(printed) == 4 else 2000 + int(printed)
        weak = parts.get("sep") == "." and len(printed) == 2 and not parts.get("weekday")
        if not 1 <= month <= 12:
            return None
    weekday = WEEKDAYS.index(parts["weekday"][:3].lower()) if parts.get("weekday") else None
    if not 1 <= day <= 31:
        return None
    start = match.start()
    words = match.group().strip()
    return Day(start, start + len(match.group().rstrip(" ,.")), words.rstrip(" ,."), day, month, year, weekday, weak)


def _with_shared_years(text: str, days: list[Day]) -> tuple[Day, ...]:
    """Give the days of a list the year that is printed once after the last of them."""
    for at in range(len(days) - 2, -1, -1):
        day, after = days[at], days[at + 1]
        between = text[day.end : after.start]
        runs_on = re.fullmatch(r"[\s,;]*(?:and|&|or|to|[-–])?\s*", between, re.IGNORECASE) is not None
        rising = (day.month, day.day) < (after.month, after.day)
        if day.year is None and after.year is not None and runs_on and rising and "\n" not in between:
            days[at] = replace(day, year=after.year)
    return tuple(days)


def _date(year: int | None, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year or 0, month, day)
    except ValueError:
        return None
