"""Occasions that the group's own terms make: calendar years, places without an authority, the group's next meeting."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from datetime import date
from typing import TYPE_CHECKING, Any

from compliance.assess.findings import describe
from compliance.assess.occasions.instance import Instance
from compliance.assess.view.held import held
from compliance.assess.view.scope import Slot
from compliance.dates import DAY, EARLIEST, FOREVER, Span
from compliance.truth import TRUE

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from compliance.assess.view.facts import View
    from compliance.assess.view.frame import Frame
    from compliance.assess.view.group import SubjectGroup
    from compliance.record.model import Appointment, Meeting


def calendar_years(rule: Frame, group: SubjectGroup, view: View, period: Span) -> Iterator[Instance]:
    """The years from 1 January that touch the period and have begun: for terms that count in them."""
    begun = period.meet(Span(EARLIEST, view.as_at + DAY)).meet(group.life)
    if begun.empty:
        return
    for year in range(begun.start.year, begun.last.year + 1):
        span = Span(date(year, 1, 1), date(year + 1, 1, 1))
        due = span.last if rule.time_limit == "slot_end" else None
        yield Instance(
            key=f"{group.id}/{year}",
            label=str(year),
            subject=group.id,
            on=min(span.last, view.period.last),
            window=span,
            slot=Slot(span.start, span.last, due, None),
            names={"this": group},
            about=(str(year),),
            due=due,
            start=span.start,
            end=span.end,
        )


def seats(group: SubjectGroup, view: View, period: Span) -> Iterator[Instance]:
    """The places on the group to which no authority appointed: those that its own terms make."""
    begun = period.meet(Span(EARLIEST, view.as_at + DAY)).meet(group.life)
    found = []
    for place in view.appointments:
        days = Span(place.from_ or EARLIEST, place.to + DAY if place.to else FOREVER).meet(begun)
        if place.by == () and view.group_of(place) == group.id and not days.empty:
            found.append((days.start, _name(place), days, place))
    times: Counter[str] = Counter()
    for start, name, lasting, place in sorted(found, key=lambda each: each[:2]):
        times[name] += 1
        key = name if times[name] == 1 else f"{name}-{times[name]}"
        yield Instance(
            key=f"{group.id}/{key}",
            label=f"the place of {describe.person(place, view)}",
            subject=name,
            on=start,
            window=lasting,
            slot=Slot(start, lasting.last, None, None),
            names={"this": place},
            about=(name,),
            start=start,
            end=lasting.end,
        )


def _name(place: Appointment) -> str:
    """The id of a place, or one made of its holder's id or post: not its number in a list, which may change."""
    return place.id or place.person or "-".join((place.post or "").casefold().split())


def _of_group(meetings: Iterable[Meeting], view: View, group: SubjectGroup) -> list[Meeting]:
    """Those of some meetings that are the group's own."""
    own = view.partnership.id
    return [each for each in meetings if (each.group or own) == group.id and each.kind == "group"]


def _day(dated: tuple[date, Meeting]) -> date:
    return dated[0]


def _own_meetings(view: View, group: SubjectGroup) -> tuple[list[tuple[date, Meeting]], bool]:
    """The meetings of the group itself, held or planned, that have a day, in order of time; and whether all have.

    One without a day of which only a paper from after the day of the report speaks was not known on it.
    """

    def look_up() -> tuple[list[tuple[date, Meeting]], bool]:
        planned = _of_group(view.all_meetings.values(), view, group)
        dated = [(each.date, each) for each in planned if each.date is not None]
        all_dated = all(each.date is not None for each in _of_group(view.meetings, view, group))
        return sorted(dated, key=lambda each: (each[0], each[1].id)), all_dated

    return view.kept.get(("own_meetings", group.id), look_up)


def neighbours(view: View, group: SubjectGroup, here: date | None) -> dict[str, Any]:
    """The group's own meetings before and after a day, where the record holds every meeting between."""
    return view.kept.get(("neighbours", group.id, here), lambda: _neighbours(view, group, here))


def _neighbours(view: View, group: SubjectGroup, here: date | None) -> dict[str, Any]:
    found: dict[str, Any] = {}
    own, all_dated = _own_meetings(view, group)
    if here is None or not all_dated:
        return found  # a meeting without a day may lie between any two
    before = min(bisect_left(own, here, key=_day), bisect_right(own, view.as_at, key=_day)) - 1
    after = bisect_right(own, here, key=_day)
    for name, place in (("previous_meeting", before), ("next_meeting", after)):
        if 0 <= place < len(own) and own[place][0] <= view.as_at:
            day = own[place][0]
            of_that_day = own[bisect_left(own, day, key=_day) : bisect_right(own, day, key=_day)]
            meeting = next((each for _, each in of_that_day if held(each, view) == TRUE), None)
            between = Span(min(day, here), max(day, here) + DAY)
            if meeting is not None and view.closed("meeting", (group.id,), between) is not None:
                found[name] = meeting
    return found


def meeting_due(rule: Frame, view: View, group: SubjectGroup, meeting: Meeting) -> date | None:
    """The day of a meeting, or that of the next; None: no later one is recorded, and the time has not passed."""
    if rule.time_limit == "occasion":
        return meeting.date
    if rule.time_limit != "next_meeting" or meeting.date is None:
        return None
    own, _ = _own_meetings(view, group)
    later = bisect_right(own, meeting.date, key=_day)
    # One that only an agenda speaks of is the next while it lies ahead; afterwards nobody knows that it was held.
    return next((day for day, each in own[later:] if day > view.as_at or held(each, view) is TRUE), None)


def minutes_status(view: View, meeting: Meeting) -> str | None:
    """The state of the minutes of a meeting, as it was known on the day of the report."""
    minutes = meeting.minutes
    if minutes is None or minutes.status != "confirmed":
        return minutes.status if minutes else None
    days = _said_to_be_confirmed(view, meeting)
    impossible = any(day is not None and (day > view.as_at or _before(day, meeting.date)) for day in days)
    return None if impossible else minutes.status


def _said_to_be_confirmed(view: View, meeting: Meeting) -> tuple[date | None, ...]:
    """The days that the entry of a meeting's minutes gives for their confirmation."""
    if meeting.minutes is None:
        return ()
    later = view.all_meetings.get(meeting.minutes.confirmed_at or "")
    return meeting.minutes.confirmed_on, later.date if later else None


def _before(day: date | None, held_on: date | None) -> bool:
    """Whether an act is of before the meeting that it is about, so that it is none of its minutes."""
    return day is not None and held_on is not None and day < held_on


def confirmed_on(view: View, meeting: Meeting, following: Meeting | None) -> date | None:
    """The day on which the minutes of a meeting were confirmed, however the record says so.

    Of a confirmation after the following meeting it is not known to be the first, where another has no day.
    """
    acts = [each for each in view.acts.about("minutes_confirmed", "meeting", meeting.id) if each.meeting == meeting.id]
    own = next((day for day in _said_to_be_confirmed(view, meeting) if day is not None), None)
    # An entry whose own day cannot be right is no better for the meeting that it names.
    days = (own, *(each.date for each in acts))
    day = next((day for day in days if day and day <= view.as_at and not _before(day, meeting.date)), None)
    late = day is not None and following is not None and following.date is not None and day > following.date
    return None if late and day != own and any(each.date is None for each in acts) else day
