"""Answers of a record that its report does not use, because they were given only after the day of which it speaks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compliance.assess.findings.finding import Later

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from compliance.assess.view.facts import View
    from compliance.record.model import Appointment, Attendance, Part


def answers(view: View) -> Later | None:
    """How many there are and the day of the last; None if every answer was given by the day of the report.

    What happened after that day is left out as a matter of course. An answer is about what happened before,
    and whoever gave it may wonder where it went.
    """
    days = [day for part, day in _given(view) if day > view.as_at and not view.withheld(part)]
    return Later(len(days), max(days)) if days else None


def _given(view: View) -> Iterator[tuple[Part, date]]:
    """What is declared or decided, each with its day."""
    record = view.record
    yield from ((each, each.made) for each in record.completeness)
    yield from ((each, each.date) for each in record.determinations)
    judged: list[Appointment | Attendance] = [*record.appointments]
    for meeting in record.meetings:
        judged += meeting.attendance or ()
        judged += (line for each in meeting.corrections for line in each.attendance)
    yield from ((each, each.judged_on) for each in judged if each.judged_on is not None)
