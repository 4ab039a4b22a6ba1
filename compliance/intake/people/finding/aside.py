"""Tells whether only those are listed who come to meetings beside the members: officers, guests and others."""

from __future__ import annotations

import re
from collections.abc import Sequence

from compliance.intake.people.rows.section import Section
from compliance.intake.reading import Question

_IN_ATTENDANCE = re.compile(r"(?:\d+[.)]?\s*)?in\s+attendance", re.IGNORECASE)
"""This can head those who came, members or not."""


def only(labelled: Sequence[Section], asked: list[Question]) -> bool:
    """Whether only those are listed who come to meetings beside the members: then the members are asked about."""
    if not labelled or not all(map(_is_aside, labelled)):
        return False
    asked.append(
        Question(
            "attendees",
            "Only officers, guests and others who came are listed. Which members were there, and for which"
            " organisation?",
            labelled[0].at.line.number,
        )
    )
    return True


def _is_aside(section: Section) -> bool:
    """Whether a list is only of those who come to meetings beside the members."""
    capacity = section.label.capacity if section.label else None
    return capacity in {"in_attendance", "officer", "guest", "observer"} and not _IN_ATTENDANCE.match(section.at.text)
