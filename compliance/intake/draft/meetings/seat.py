"""Whoever was in the chair, found again in the list of those present: printed without a body, they are that one."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from compliance.intake.draft.names.wording import person_key
from compliance.intake.draft.who import doubt
from compliance.intake.draft.who.unsure import Unsure, asked_of

if TYPE_CHECKING:
    from compliance.intake.draft.papers.settle import Settled
    from compliance.intake.reading import Attendee


def in_list(paper: Settled) -> Attendee | Unsure | None:
    """The one in the list who bears the name of the chair, of whom the paper says no organisation apart from it.

    Returns:
        Whom the list has for sure, or as far as is asked about; None where it has nobody of the name, or two.
    """
    chair = paper.reading.chair
    if chair is None or chair.name is None or chair.organisation is not None:
        return None
    key = person_key(chair.name)
    there = [each for each in paper.reading.attendees if person_key(each.name or "") == key]
    waiting = [each for each in paper.attendees if person_key(each.what.name or "") == key]
    if len(there) + len(waiting) != 1:
        return None
    if there:
        return there[0]
    asked = asked_of(paper.reading, waiting[0].what, "attendees")
    return replace(waiting[0], what=doubt.as_asked(waiting[0].what, asked))
