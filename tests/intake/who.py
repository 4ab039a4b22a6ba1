"""Reads the people of made minutes, and tells their names."""

from __future__ import annotations

from collections.abc import Sequence

from compliance.intake.people.read import read_people
from compliance.intake.reading import Apology, Attendee, People
from tests.intake.lines import lines

SENT = """
    Minutes of the Elmdale Board, 4 May 2022

    Present: Cllr A Low (Chair), Insp B Ray

    Apologies were received from: {sent}

    1. Minutes

    They were agreed.
"""
"""Minutes, but for who sent apologies."""


def read(text: str) -> People:
    """The people of minutes; `tests.intake.lines` says how the text is written."""
    return read_people(lines(text), "minutes")


def there(people: People) -> list[str | None]:
    """The names of those there."""
    return [each.name for each in people.attendees]


def away(people: People) -> list[str | None]:
    """The names of those who sent apologies."""
    return [each.name for each in people.apologies]


def with_bodies(listed: Sequence[Attendee] | Sequence[Apology]) -> list[tuple[str | None, str | None]]:
    """The names of those listed, each with the body that they came for."""
    return [(each.name, each.organisation) for each in listed]
