"""Readings made by hand, as a careful person would fill them in, for tests of what is made of them."""

from __future__ import annotations

import datetime as dt
import hashlib
from typing import Any

from compliance.intake.reading import (
    Apology,
    Attendee,
    Chair,
    Confirmed,
    DocumentKind,
    Item,
    NextMeeting,
    Place,
    Reading,
    Said,
)

BOARD = "Anytown Community Safety Partnership"


def day(text: str) -> dt.date:
    """A day."""
    return dt.date.fromisoformat(text)


def on_record(last: str, kind: str = "strategy_group", **more: Any) -> dict[str, Any]:  # noqa: ANN401  # parts of a record
    """A record of the board, from April 2013 to a day, which papers are read beside."""
    area = {"id": "area", "name": "Anytown"}
    group = {"id": "csp", "name": BOARD, "kind": kind, "area": area}
    return {"record": "1", "partnership": group, "period": {"from": "2013-04-01", "to": last}, **more}


def at(line: int, words: str, page: int | None = None) -> Place:
    """A place in a paper."""
    return Place(line, page, words)


def attendee(name: str | None, organisation: str | None, **more: Any) -> Attendee:  # noqa: ANN401
    """Somebody present."""
    fields = {"post": None, "capacity": None, "councillor": None, "sure": True, "at": at(7, name or "")} | more
    return Attendee(name, organisation, **fields)


def apology(name: str | None, organisation: str | None, **more: Any) -> Apology:  # noqa: ANN401
    """Somebody absent with apologies."""
    fields = {"post": None, "substitute": None, "sure": True, "at": at(9, name or "")} | more
    return Apology(name, organisation, **fields)


def chair(name: str, organisation: str | None = None, *, sure: bool = True) -> Chair:
    """Whoever was in the chair."""
    return Chair(name, organisation, None, sure, at(6, f"{name} in the chair"))


def item(number: str | None, title: str, resolution: str | None = None, *, line: int = 20, **more: Any) -> Item:  # noqa: ANN401
    """An item."""
    fields: dict[str, Any] = {"actions": (), "closed_session": False} | more
    return Item(number, title, resolution, at=at(line, title), **fields)


def confirmed(date: str | None, result: Any = "confirmed", *corrections: str, line: int = 21) -> Confirmed:  # noqa: ANN401
    """Minutes of an earlier meeting dealt with."""
    return Confirmed(day(date) if date else None, result, corrections, at(line, f"minutes of {date}"))


def planned(date: str) -> NextMeeting:
    """A meeting to come."""
    return NextMeeting(day(date), "09:30", "Town Hall", at(40, date))


def said(text: str) -> Said:
    """A passage."""
    return Said(text, at(30, text))


def reading(kind: DocumentKind, date: str | None, people: tuple[Attendee, ...] = (), **more: Any) -> Reading:  # noqa: ANN401
    """A paper."""
    path = more.pop("path", f"{kind}-{date}.txt")
    fields: dict[str, Any] = {
        "body": BOARD,
        "attendees_listed": bool(people),
        "attendees_complete": bool(people),
        "places": {"body": at(1, BOARD), "date": at(2, f"held on {date}")},
    }
    return Reading(
        path,
        hashlib.sha256(path.encode()).hexdigest(),
        more.pop("first_line", 1),
        more.pop("last_line", 50),
        kind,
        date=day(date) if date else None,
        attendees=people,
        **(fields | more),
    )


def from_contract(told: dict[str, Any], path: str) -> list[Reading]:
    """The readings that a careful person gives for a fixture, in the names of the contract."""
    found = [_told(told, path)]
    return found + [_told(each, path, number) for number, each in enumerate(told.get("others", []), start=1)]


def _told(told: dict[str, Any], path: str, number: int = 0) -> Reading:
    people = tuple(
        attendee(
            each["name"],
            each.get("organisation"),
            post=each.get("post"),
            capacity=each.get("capacity"),
            councillor=each.get("councillor"),
            sure=each.get("sure", True),
        )
        for each in told.get("attendees", [])
    )
    sorry = tuple(
        apology(
            each["name"],
            each.get("organisation"),
            post=each.get("post"),
            substitute=each.get("substitute"),
            sure=each.get("sure", True),
        )
        for each in told.get("apologies", [])
    )
    head = told.get("chair")
    items = tuple(
        item(each["number"], each["title"], each.get("resolution"), closed_session=each.get("closed_session", False))
        for each in told.get("items", [])
    )
    result = "listed" if told["kind"] == "agenda" else "confirmed"
    return reading(
        told["kind"],
        told.get("date"),
        people,
        path=path,
        first_line=1 + number * 100,
        last_line=100 + number * 100,
        body=told.get("body"),
        place=told.get("place"),
        chair=chair(head["name"], head.get("organisation")) if head and head["name"] else None,
        attendees_complete=told.get("attendees_complete", False),
        apologies=sorry,
        items=items,
        previous_minutes=tuple(confirmed(each, result) for each in told.get("previous_minutes_of", [])),
        next_meetings=tuple(planned(each) for each in told.get("next_meetings", [])),
        quorum=said(told["quorum_text"]) if told.get("quorum_text") else None,
        frequency=said(told["frequency_text"]) if told.get("frequency_text") else None,
        voting=said(told["voting_text"]) if told.get("voting_text") else None,
    )
