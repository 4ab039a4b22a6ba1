"""What was read in one document: facts as printed, each with its place, and the questions that it leaves.

The names of the fields are those of the JSON contract (`minutes-reading`, version 1). What is not printed is
None or empty; nothing here is inferred without `sure=False`, and whatever is unsure has a question.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from typing import Literal

DocumentKind = Literal[
    "minutes", "draft_minutes", "notes", "agenda", "summary", "membership_list", "terms_of_reference", "other"
]
"""`summary` is a page about a meeting in place of its minutes; `other` is a paper that is none of these."""

About = Literal[
    "kind", "body", "date", "time", "place", "chair", "attendees", "apologies", "items",
    "previous_minutes", "next_meetings", "closed_session", "terms", "corrections", "file",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Place:
    """Where a fact stands: the line, the page if there are pages, and the words that it was read from."""

    line: int
    page: int | None
    words: str


@dataclass(frozen=True, slots=True)
class Attendee:
    """Somebody printed as present or in attendance.

    Attributes:
        name: as printed, title, rank and honours kept; None where only a post is printed.
        organisation: as printed, in brackets, a heading, a column or after a dash; None if none is printed.
        post: the job or office as printed.
        capacity: the label of the list: `present`, `officer`, `in_attendance`, `observer`, `guest`, `substitute`
            and the like; None where the list does not say.
        substitute_for: for whom they came, as printed.
        councillor: whether they are printed as one (title, or a list headed Councillors); None where nothing tells.
        remote: whether printed as joining from elsewhere; None where nothing tells.
        sure: False where a reader has to infer who belongs to which organisation, or where one name ends.
        notes: what else is printed beside the name, as for how long they were there: "for item 5 only".
    """

    name: str | None
    organisation: str | None
    post: str | None
    capacity: str | None
    councillor: bool | None
    sure: bool
    at: Place
    substitute_for: str | None = None
    remote: bool | None = None
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Apology:
    """Somebody printed as sending apologies, and who came instead, if that is printed.

    `name` is None for an apology by office only, which is then in `post`.
    """

    name: str | None
    organisation: str | None
    post: str | None
    substitute: str | None
    sure: bool
    at: Place


@dataclass(frozen=True, slots=True)
class Chair:
    """Who was in the chair at this meeting; not who was elected to be so from the next."""

    name: str | None
    organisation: str | None
    post: str | None
    sure: bool
    at: Place


@dataclass(frozen=True, slots=True)
class Doubt:
    """A reason to doubt something that was read of an item.

    Attributes:
        about: the part of the item.
        why: what gives the reason, in plain English.
        said: what was read, as printed.
        likely_wrong: whether it is likelier wrong than right, so that nobody should rely on it before it is settled.
        at: where it stands.
    """

    about: Literal["resolution", "title", "actions"]
    why: str
    said: str
    likely_wrong: bool
    at: Place


@dataclass(frozen=True, slots=True)
class Item:
    """One item of minutes or agenda; numbers, titles and resolutions as printed."""

    number: str | None
    title: str | None
    resolution: str | None
    actions: tuple[str, ...]
    closed_session: bool
    at: Place
    doubts: tuple[Doubt, ...] = ()


@dataclass(frozen=True, slots=True)
class Confirmed:
    """Minutes of an earlier meeting that this one dealt with.

    Attributes:
        date: of the meeting whose minutes they are.
        result: `confirmed` where they were agreed or signed; `listed` where an agenda only calls for them.
        corrections: what was amended in them, as printed.
    """

    date: dt.date | None
    result: Literal["confirmed", "not_confirmed", "listed", "not_said"]
    corrections: tuple[str, ...]
    at: Place


@dataclass(frozen=True, slots=True)
class NextMeeting:
    """The day of a meeting still to come."""

    date: dt.date
    time: str | None
    place: str | None
    at: Place


@dataclass(frozen=True, slots=True)
class Member:
    """An entry of a membership list: a seat, not a presence."""

    name: str | None
    organisation: str | None
    post: str | None
    voting: bool | None
    at: Place


@dataclass(frozen=True, slots=True)
class Said:
    """A passage that terms of reference, or a front sheet, print on one matter."""

    text: str
    at: Place


@dataclass(frozen=True, slots=True)
class Question:
    """Something that the document leaves open, for a person to answer.

    Attributes:
        about: the part of the reading that it bears on.
        what: the question, in plain English, quoting what is printed.
        line: where to look.
        choices: likely answers, if there are some.
        subject: the name, organisation or date as printed to which it belongs, if to one.
    """

    about: About
    what: str
    line: int | None
    choices: tuple[str, ...] = ()
    subject: str | None = None


@dataclass(frozen=True, kw_only=True)
class Matter:
    """What one document says, but for who was there: the meeting that it is of, its business, and its arrangements."""

    body: str | None = None
    date: dt.date | None = None
    time: str | None = None
    """As 24-hour hh:mm."""
    place: str | None = None
    items: tuple[Item, ...] = ()
    previous_minutes: tuple[Confirmed, ...] = ()
    next_meetings: tuple[NextMeeting, ...] = ()
    closed_session: bool = False
    inquorate: bool | None = None
    """Whether the minutes themselves say that the meeting was not quorate (True) or was (False)."""
    quorum: Said | None = None
    voting: Said | None = None
    frequency: Said | None = None
    chair_terms: Said | None = None
    membership_terms: Said | None = None
    substitutes_terms: Said | None = None
    minutes_terms: Said | None = None
    said_again: tuple[tuple[str, Said], ...] = ()
    """What minutes say of the quorum, or how often the group meets, further on than the first time."""
    spoken: tuple[tuple[str, Said], ...] = ()
    """Sentences of minutes that tell of what is asked about, each with its matter: to be quoted, and no facts."""
    places: dict[str, Place] = field(default_factory=dict)
    """Where `body`, `date`, `time`, `place` and `closed_session` were read."""
    questions: tuple[Question, ...] = ()


@dataclass(frozen=True, kw_only=True)
class People:
    """Who was at the meeting of one document, and who has a seat by it."""

    chair: Chair | None = None
    """Who was in the chair at this meeting."""
    attendees: tuple[Attendee, ...] = ()
    attendees_complete: bool = False
    """Whether the list of those present is printed whole; False where there is no list: attendance is then unknown."""
    attendees_listed: bool = False
    """Whether there is a list of people at all."""
    apologies: tuple[Apology, ...] = ()
    members: tuple[Member, ...] = ()
    questions: tuple[Question, ...] = ()


@dataclass(frozen=True)
class Reading(Matter, People):
    """One document read. A file may hold several, as a pack does: each is a reading of its own."""

    path: str
    sha256: str
    first_line: int
    last_line: int
    kind: DocumentKind
