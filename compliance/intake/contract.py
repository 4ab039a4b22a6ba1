"""The reading as JSON: `minutes-reading`, version 1, a contract kept apart from the internal classes.

`docs/schemas/minutes-reading-1.schema.json` describes it. Names are never changed or taken away within a
version; fields may be added. What is not printed is null; names are as printed; dates are ISO.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any, Final

from compliance.intake.reading import (
    Apology,
    Attendee,
    Chair,
    Confirmed,
    Doubt,
    Item,
    Member,
    NextMeeting,
    Place,
    Question,
    Reading,
    Said,
)

FORMAT: Final = "minutes-reading"
VERSION: Final = 1


def minutes_reading(readings: Sequence[Reading]) -> dict[str, Any]:
    """The readings of one file as plain data: the principal one, with the others of the file under `parts`.

    Args:
        readings: as `read` gives them, the principal one first; at least one.
    """
    first, *others = readings
    head = {"format": FORMAT, "version": VERSION, "source": {"path": first.path, "sha256": first.sha256}}
    return {**head, **_document(first), "parts": [_document(each) for each in others]}


def as_text(data: dict[str, Any]) -> str:
    """The same as it is printed."""
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"


def _document(reading: Reading) -> dict[str, Any]:
    return {
        "kind": reading.kind,
        "first_line": reading.first_line,
        "last_line": reading.last_line,
        "body": reading.body,
        "date": reading.date.isoformat() if reading.date else None,
        "time": reading.time,
        "place": reading.place,
        "chair": _chair(reading.chair),
        "attendees": [_attendee(each) for each in reading.attendees],
        "attendees_complete": reading.attendees_complete,
        "attendees_listed": reading.attendees_listed,
        "apologies": [_apology(each) for each in reading.apologies],
        "members": [_member(each) for each in reading.members],
        "items": [_item(each) for each in reading.items],
        "previous_minutes_of": list(
            dict.fromkeys(each.date.isoformat() for each in reading.previous_minutes if each.date)
        ),
        "previous_minutes": [_confirmed(each) for each in reading.previous_minutes],
        "next_meetings": list(dict.fromkeys(each.date.isoformat() for each in reading.next_meetings)),
        "next_meetings_details": [_next(each) for each in reading.next_meetings],
        "closed_session": reading.closed_session,
        "inquorate": reading.inquorate,
        "quorum_text": _text(reading.quorum),
        "voting_text": _text(reading.voting),
        "frequency_text": _text(reading.frequency),
        "chair_text": _text(reading.chair_terms),
        "membership_text": _text(reading.membership_terms),
        "substitutes_text": _text(reading.substitutes_terms),
        "minutes_text": _text(reading.minutes_terms),
        "places": {name: _place(at) for name, at in _places(reading).items()},
        "questions": [_question(each) for each in reading.questions],
    }


def _places(reading: Reading) -> dict[str, Place]:
    """Where each fact stands that is not in a list."""
    said = {
        "quorum_text": reading.quorum, "voting_text": reading.voting, "frequency_text": reading.frequency,
        "chair_text": reading.chair_terms, "membership_text": reading.membership_terms,
        "substitutes_text": reading.substitutes_terms, "minutes_text": reading.minutes_terms,
    }  # fmt: skip
    return {**reading.places, **{name: each.at for name, each in said.items() if each}}


def _place(at: Place) -> dict[str, Any]:
    return {"line": at.line, "page": at.page, "words": at.words}


def _chair(chair: Chair | None) -> dict[str, Any] | None:
    if chair is None:
        return None
    own = {"name": chair.name, "organisation": chair.organisation, "post": chair.post, "sure": chair.sure}
    return {**own, **_place(chair.at)}


def _attendee(each: Attendee) -> dict[str, Any]:
    return {
        "name": each.name,
        "organisation": each.organisation,
        "post": each.post,
        "capacity": each.capacity,
        "councillor": each.councillor,
        "substitute_for": each.substitute_for,
        "remote": each.remote,
        "notes": list(each.notes),
        "sure": each.sure,
        **_place(each.at),
    }


def _apology(each: Apology) -> dict[str, Any]:
    return {
        "name": each.name,
        "organisation": each.organisation,
        "post": each.post,
        "substitute": each.substitute,
        "sure": each.sure,
        **_place(each.at),
    }


def _member(each: Member) -> dict[str, Any]:
    own = {"name": each.name, "organisation": each.organisation, "post": each.post, "voting": each.voting}
    return {**own, **_place(each.at)}


def _item(each: Item) -> dict[str, Any]:
    return {
        "number": each.number,
        "title": each.title,
        "resolution": each.resolution,
        "actions": list(each.actions),
        "closed_session": each.closed_session,
        "doubts": [_doubt(one) for one in each.doubts],
        **_place(each.at),
    }


def _doubt(each: Doubt) -> dict[str, Any]:
    own = {"about": each.about, "why": each.why, "said": each.said, "likely_wrong": each.likely_wrong}
    return {**own, **_place(each.at)}


def _confirmed(each: Confirmed) -> dict[str, Any]:
    date = each.date.isoformat() if each.date else None
    return {"date": date, "result": each.result, "corrections": list(each.corrections), **_place(each.at)}


def _next(each: NextMeeting) -> dict[str, Any]:
    return {"date": each.date.isoformat(), "time": each.time, "place": each.place, **_place(each.at)}


def _question(each: Question) -> dict[str, Any]:
    return {
        "about": each.about,
        "what": each.what,
        "line": each.line,
        "choices": list(each.choices),
        "subject": each.subject,
    }


def _text(said: Said | None) -> str | None:
    return said.text if said else None
