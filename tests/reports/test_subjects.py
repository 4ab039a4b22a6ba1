"""What an action is for: meetings stand together by their days, and many of them are counted."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from compliance.report import matters
from tests.reports.sample import ASSESSMENT, CANNOT_TELL, occasion

DAYS = [date(2013, month, 5) for month in range(1, 7)]


def on(*labels: tuple[str, date | None]) -> str:
    """The occasions of findings on these."""
    findings = [replace(CANNOT_TELL, occasion=occasion(label, label, start, start)) for label, start in labels]
    return matters.occasions(replace(ASSESSMENT, partnership="amber-vale"), findings)


def meeting(day: date, kind: str = "meeting") -> tuple[str, date]:
    """A meeting of a day."""
    return f"{kind} of {day.day} {day:%B} {day.year}", day


@pytest.mark.parametrize(
    "several, said",
    [
        (1, "meeting of 5 January 2013"),
        (3, "meetings of 5 January 2013, 5 February 2013 and 5 March 2013"),
        (6, "6 meetings from 5 January 2013 to 5 June 2013"),
    ],
)
def test_meetings_stand_together_and_many_are_counted(several: int, said: str) -> None:
    """A year of them filled the cell of an action, each with the word meeting."""
    assert on(*(meeting(day) for day in DAYS[:several])) == said


def test_from_when_to_when_goes_by_the_days() -> None:
    """In whatever order they come."""
    assert on(*(meeting(day) for day in reversed(DAYS))) == "6 meetings from 5 January 2013 to 5 June 2013"


def test_public_meetings_and_years_are_told_apart() -> None:
    """And what is no meeting stays as it is."""
    told = on(meeting(DAYS[0]), ("2013-14", date(2013, 4, 1)), meeting(DAYS[1], "public meeting"), meeting(DAYS[2]))
    assert told == "meetings of 5 January 2013 and 5 March 2013; 2013-14; public meeting of 5 February 2013"
