"""Declarations that a list of who came is whole, once all that stands in the list is settled."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from compliance import dates
from compliance.intake.draft.asking.desk import where
from compliance.intake.draft.meetings import whole_list
from compliance.intake.draft.meetings.meetings import has_list
from compliance.intake.draft.written.yaml_text import Noted, plain

if TYPE_CHECKING:
    from collections.abc import Iterable

    from compliance.intake.draft.asking.desk import Desk
    from compliance.intake.draft.asking.known import Known
    from compliance.intake.draft.meetings.meetings import Meeting
    from compliance.intake.draft.meetings.present import Cast


class Wholeness:
    """What is asked and declared of the lists of a draft's meetings.

    Args:
        known: the record beside which the draft is made.
        desk: where questions are put.
        cast: the people of the draft, with those who wait for an answer.
    """

    def __init__(self, known: Known, desk: Desk, cast: Cast) -> None:
        self._known, self._desk, self._cast, self._people = known, desk, cast, cast.people.all

    def declared(self, made: Iterable[tuple[Meeting, Any]]) -> list[dict[str, Any]]:
        """The declarations, in the meetings' order.

        Args:
            made: meetings with the entries that the record is to have of them, None where it is to have none. A
                correction to a list that was declared whole is held back in its entry until it is said whether it
                still is.
        """
        said = (self._complete(meeting, entry) for meeting, entry in made if entry is not None)
        return [each for each in said if each]

    def _complete(self, meeting: Meeting, entry: Any) -> dict[str, Any] | None:  # noqa: ANN401
        """A declaration that a list is whole; of no effect before everything in the list is settled."""
        listed = next((each for each in meeting.papers if has_list(each)), None)
        data = entry.value if isinstance(entry, Noted) else entry
        lines = [*data.get("attendance", []), *data.get("corrections", [])]
        if made := whole_list.declared(self._known, meeting.id):
            return self._whole_still(meeting, data, made)
        if listed is None or whole_list.withdrawn(self._known, meeting.id):
            return None
        people = [*listed.reading.attendees, *(each.what for each in listed.attendees)]
        at = where(listed.reading.path, people[0].at if people else None)
        said = whole_list.complete(meeting.id, dates.plain(meeting.day), self._read_from(lines), at, self._desk)
        doubts = (f"attendees.{listed.name}.", f"paper.{listed.name}.chair")
        is_open = any(isinstance(line, Noted) for line in lines) or any(
            each.id.startswith(doubts) for each in self._desk.open
        )
        return None if is_open else said

    def _read_from(self, lines: list[Any]) -> list[str]:
        """Everybody of a list and of the corrections to it, by name, or by post where no name is printed."""
        told: dict[str, None] = {}
        for line in (each.value if isinstance(each, Noted) else each for each in lines):
            if "attendance" in line:
                told |= dict.fromkeys(self._read_from(line["attendance"]))
                continue
            who = str(line.get("person") or "")
            waiting = plain(self._cast.waiting[who].value)["name"] if who in self._cast.waiting else None
            told[self._people[who].name if who in self._people else waiting or line.get("post") or who] = None
        return list(told)

    def _whole_still(self, meeting: Meeting, data: dict[str, Any], made: str) -> dict[str, Any] | None:
        """Hold back a correction to a list declared whole until it is said whether it still is; give that it is not."""
        gone = None
        there = next((each for each in self._known.section("meetings") if each["id"] == meeting.id), {})
        before = set(self._read_from([*(there.get("attendance") or []), *(there.get("corrections") or [])]))
        for at, each in enumerate(data.get("corrections", [])):
            if isinstance(each, Noted) or str(each["date"]) > made:
                continue
            read = self._read_from(each["attendance"])
            more = [who for who in read if who not in before]
            told = [where(reading.path, one.at) for _, reading, one, _ in meeting.corrections]
            told += [
                where(one.reading.path, person.at) for one in meeting.papers for person in one.reading.attendees[:1]
            ]
            label, look = dates.plain(meeting.day), next(iter(told), "")
            if not more:
                continue
            ask, taken = whole_list.still(meeting.id, label, made, more=more, read=read, at=look, desk=self._desk)
            gone = taken or gone
            if ask:
                data["corrections"][at] = Noted(each, (ask,), held=True)
        return gone
