"""How strong each source is on a day: minutes that are on record as confirmed by then are confirmed minutes."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from compliance.record.model import Meeting, Record


def strengths(record: Record, as_at: date) -> dict[str, str]:
    """The strength of each source, by id.

    A source keeps the strength that its own entry has, but for minutes of which that leaves open whether they were
    confirmed, where the record says elsewhere that they were: with their meeting, or as an event.
    """
    found = {each.id: str(each.strength) for each in record.sources}
    own_day = {each.id: each.date for each in record.sources}
    days = {each.id: each.date for each in record.meetings}
    told: dict[str, list[date]] = {}
    for event in record.events:
        if event.event == "minutes_confirmed" and event.meeting is not None and event.date is not None:
            told.setdefault(event.meeting, []).append(event.date)
    for meeting in record.meetings:
        paper = meeting.source.of if meeting.source else None
        if paper is None or found.get(paper) != "minutes" or own_day[paper] != meeting.date:
            continue  # a later meeting's minutes may be the source of an earlier one, and are not its minutes
        confirmed = (*_with_it(meeting, days), *told.get(meeting.id, ()))
        if any(meeting.date is None or meeting.date <= day <= as_at for day in confirmed):
            found[paper] = "confirmed_minutes"
    return found


def _with_it(meeting: Meeting, days: dict[str, date | None]) -> Iterator[date]:
    """The day on which its minutes were confirmed, as a meeting itself has it."""
    minutes = meeting.minutes
    if minutes is not None and minutes.status == "confirmed":
        day = minutes.confirmed_on or days.get(minutes.confirmed_at or "")
        if day is not None:
            yield day
