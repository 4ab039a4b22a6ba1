"""Papers that contradict each other on the day of a meeting: asked, and then recorded as a contradiction."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from compliance import dates
from compliance.intake.draft.desk import where
from compliance.intake.draft.question import Ask, choices
from compliance.intake.draft.yaml_text import Noted

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compliance.intake.draft.desk import Desk
    from compliance.intake.draft.known import Known
    from compliance.intake.draft.meetings import Meeting, Meetings
    from compliance.intake.draft.settle import Settled
    from compliance.intake.draft.sources import Sources
    from compliance.intake.reading import Confirmed, Reading


def contradictions(
    papers: Sequence[tuple[Settled, str]], meetings: Meetings, sources: Sources, desk: Desk, known: Known
) -> list[Any]:
    """Minutes that an agenda calls for by one day and that are themselves of another."""
    found: list[Any] = []
    listed = {(group, each.date) for paper, group in papers for each in paper.reading.previous_minutes}
    for paper, group in papers:
        reading = paper.reading
        for each in reading.previous_minutes:
            if each.result != "listed" or each.date is None or (group, each.date) in meetings.all:
                continue
            beside = [
                meeting
                for (owner, day), meeting in meetings.all.items()
                if owner == group
                and (owner, day) not in listed
                and any(
                    other.reading.path == reading.path and other.reading.kind != "agenda" for other in meeting.papers
                )
                and (reading.date is None or day < reading.date)
            ]
            if len(beside) == 1 and not _is_on_record(beside[0], each, known):
                found += _asked(reading, each, beside[0], sources, desk)
    return found


def _is_on_record(meeting: Meeting, each: Confirmed, known: Known) -> bool:
    says = each.date.isoformat() if each.date else None
    entries = known.section("contradictions")
    return any((one["about"], one["field"], one["says"]) == (meeting.id, "date", says) for one in entries)


def _asked(reading: Reading, each: Confirmed, meeting: Meeting, sources: Sources, desk: Desk) -> list[Any]:
    if each.date is None:
        return []
    minutes = next(paper.reading for paper in meeting.papers if paper.reading.kind != "agenda")
    said_day, own_day = dates.plain(each.date), dates.plain(meeting.day)
    ask = Ask(
        f"meeting.{meeting.id}.date.{each.date.isoformat()}",
        f"The agenda calls for the minutes of {said_day}; the minutes that are with it are of {own_day}. Are they "
        "the minutes of one meeting?",
        "choice",
        (where(reading.path, each.at), where(minutes.path, minutes.places.get("date"))),
        choices({"same": "one meeting, and the two papers differ on its day", "two": "two meetings"}),
    )
    said = desk.put(ask)
    if said == "two":
        return []
    entry = {
        "about": meeting.id,
        "field": "date",
        "says": each.date.isoformat(),
        "source": sources.cite(reading, each.at),
    }
    return [entry if said else Noted(entry, (ask.id,), held=True)]
