"""What falls due, as a calendar that other programs read (iCalendar, RFC 5545).

Only what has a day and is still open is in it. The same thing has the same UID each time, so that a calendar
that is read in again replaces what it had and adds nothing twice.
"""

from __future__ import annotations

from datetime import UTC, datetime, time
from typing import TYPE_CHECKING
from uuid import NAMESPACE_URL, uuid5

from compliance import dates
from compliance.abbreviation import Reader
from compliance.report import common, due, wording
from compliance.report.common import clean
from compliance.report.json_v1 import TOOL
from compliance.report.wording.due import NONE_UNTIL, UNDATED

if TYPE_CHECKING:
    from icalendar import Event

    from compliance.assess.due import Coming, Diary

PRODID = f"-//{TOOL}//due//EN"
_SCHEME = f"tag:{TOOL},2007:"


def render(diary: Diary) -> bytes:
    """The calendar: an event for each last day that lies in the months."""
    from icalendar import Calendar

    calendar = Calendar()
    calendar.add("prodid", PRODID)
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    title = due.title(diary)
    calendar.add("x-wr-calname", title)
    calendar.add("x-wr-caldesc", _description(diary))
    for item in due.items(diary):
        if item.state == "due":
            for entry in item.entries:
                calendar.add_component(_event(diary, entry, item))
    if not calendar.subcomponents:
        calendar.add_component(_nothing(diary))
    return bytes(calendar.to_ical())


def _nothing(diary: Diary) -> Event:
    """A calendar must hold something (RFC 5545, section 3.4): a note on the day of the list that nothing falls due."""
    from icalendar import Event

    event = Event()
    event.add("uid", uid(diary.assessment.partnership, "nothing"))
    event.add("dtstamp", datetime.combine(diary.assessment.as_at, time(), UTC))
    event.add("dtstart", diary.assessment.as_at)
    event.add("dtend", diary.assessment.as_at + dates.DAY)
    event.add("summary", NONE_UNTIL.format(dates.plain(diary.until), clean(diary.assessment.partnership_name)))
    event.add("description", _description(diary))
    event.add("transp", "TRANSPARENT")
    return event


def _description(diary: Diary) -> str:
    undated = sum(each.day is None for each in diary.entries)
    said = UNDATED.format(common.counted(undated, "thing has", "things have")) if undated else ""
    return f"{said} {clean(wording.closing(diary.assessment.published))}".strip()


def _event(diary: Diary, entry: Coming, item: due.Item) -> Event:
    from icalendar import Event

    if entry.day is None:
        raise ValueError("only what has a day can be an event")
    event = Event()
    event.add("uid", uid(diary.assessment.partnership, entry.id))
    event.add("dtstamp", datetime.combine(diary.assessment.as_at, time(), UTC))
    event.add("dtstart", entry.day)
    event.add("dtend", entry.day + dates.DAY)
    reader = Reader()
    event.add("summary", reader.read(f"Last day: {item.title} ({_label(diary, entry)})"))
    event.add("description", reader.read("\n".join(_lines(diary, item))))
    if item.url:
        event.add("url", item.url)
    event.add("categories", [due.heading(entry.basis)])
    event.add("transp", "TRANSPARENT")  # a last day keeps nobody from meeting
    return event


def _label(diary: Diary, entry: Coming) -> str:
    """The group and the occasion: calendars are read one line at a time."""
    if entry.finding is None:
        return clean(diary.assessment.partnership_name)
    occasion = entry.finding.occasion
    return clean(f"{occasion.group_name}, {occasion.label}" if occasion.label else occasion.group_name)


def _lines(diary: Diary, item: due.Item) -> list[str]:
    return [
        f"{due.heading(item.entries[0].basis)}: {item.provision}.",
        f"{item.status}: {item.statement}" if item.status else item.statement,
        f"As at {dates.plain(diary.assessment.as_at)}.",
        clean(wording.NOT_LEGAL_ADVICE),
    ]


def uid(partnership: str, identifier: str) -> str:
    """The name of an event, the same whenever and wherever it is made."""
    return str(uuid5(NAMESPACE_URL, f"{_SCHEME}{partnership}/{identifier}"))
