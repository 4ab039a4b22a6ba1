"""What the readers of this folder give: the parts of a paper, and the business that one part tells of."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field

from compliance.intake.paper import Line
from compliance.intake.reading import Confirmed, DocumentKind, Item, NextMeeting, Place, Question, Said


@dataclass(frozen=True, slots=True)
class Part:
    """One document of a paper.

    Attributes:
        kind: what it is.
        lines: its lines, without menus, running headers and page numbers.
        questions: what its kind leaves open.
    """

    kind: DocumentKind
    lines: tuple[Line, ...]
    questions: tuple[Question, ...] = ()


@dataclass(frozen=True, slots=True)
class Matter:
    """Everything of a reading but the people; the fields are those of `Reading`."""

    body: str | None = None
    date: dt.date | None = None
    time: str | None = None
    place: str | None = None
    items: tuple[Item, ...] = ()
    previous_minutes: tuple[Confirmed, ...] = ()
    next_meetings: tuple[NextMeeting, ...] = ()
    closed_session: bool = False
    inquorate: bool | None = None
    quorum: Said | None = None
    voting: Said | None = None
    frequency: Said | None = None
    chair_terms: Said | None = None
    membership_terms: Said | None = None
    places: dict[str, Place] = field(default_factory=dict)
    questions: tuple[Question, ...] = ()
