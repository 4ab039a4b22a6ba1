"""Meetings that a policing body required authorities to attend (regulation 14A), where minutes tell of one.

A report on a record without any says that none is recorded; whoever has just read of one should not be told so.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from compliance import dates
from compliance.intake.draft.asking.question import Ask
from compliance.intake.draft.asking.quoted import places, quotation, spoken
from compliance.intake.matter.beyond.spoken import REQUIRED

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Iterable, Sequence

    from compliance.intake.draft.asking.desk import Desk
    from compliance.intake.draft.asking.known import Known
    from compliance.intake.reading import Reading, Said

SINCE: Final = dates.parse_day("2012-11-22")
"""Before that day there was no regulation 14A."""
_WHAT: Final = (
    "Did the elected local policing body (a police and crime commissioner) require responsible authorities to send "
    "representatives to a meeting (regulation 14A)? An invitation, a summit or a briefing is no requirement. Give the "
    "day on which each was made, and that of the meeting"
)
_LATER: Final = 28 * dates.DAY


def asked(
    papers: Iterable[Reading], holders: Callable[[str], Sequence[str]], known: Known, desk: Desk
) -> list[dict[str, Any]]:
    """The requirements that there were, as far as somebody has answered: one question for each paper.

    Args:
        papers: the minutes of the group.
        holders: who held the office of policing body on a day.
        known: the record that is there.
        desk: puts the questions.
    """
    found: list[dict[str, Any]] = []
    there = known.section("requirements")
    told_on: dict[dt.date, list[tuple[Reading, Said]]] = {}
    for reading in papers:
        if reading.date is not None and reading.date >= SINCE and (said := spoken(reading, REQUIRED)):
            told_on.setdefault(reading.date, []).extend((reading, each) for each in said)
    for day, told in told_on.items():
        days = [str(each["date"]) for each in there if each.get("date")]
        besides = f", besides those on record (of {', '.join(map(_plain, days))})" if days else ""
        ask = Ask(
            f"requirement.{day.isoformat()}",
            f"{quotation(told)} {_WHAT}{besides}.",
            "entries",
            places(told),
            fields=("required", "meeting_date"),
            example=f"[{{required: {day}, meeting_date: {day + _LATER}}}], or none",
        )
        if any(_answers(each.get("source"), ask.id) for each in there):
            continue
        found += _entries(ask, holders, known, desk)
    return found


def _entries(ask: Ask, holders: Callable[[str], Sequence[str]], known: Known, desk: Desk) -> list[dict[str, Any]]:
    entries = []
    for each in desk.put(ask) or []:
        day = each["required"]
        by = holders(day)
        if len(by) != 1:
            desk.remark(
                f"The requirement of {_plain(day)} is not recorded until it is said who was the elected local policing "
                "body on that day."
            )
            continue
        entry: dict[str, Any] = {"id": known.fresh(f"requirement-{day}"), "by": by[0], "date": day}
        if "meeting_date" in each:
            entry["meeting_date"] = each["meeting_date"]
        entry["note"] = "Which authorities were required to come, and which were affected, has not been said."
        entries.append(entry | {"source": desk.on(ask)})
    return entries


def _answers(source: object, question: str) -> bool:
    return isinstance(source, dict) and str(source.get("item", "")).startswith(question)


def _plain(day: str) -> str:
    return dates.plain(dates.parse_day(day))
