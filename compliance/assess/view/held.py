"""Whether a recorded meeting took place: an agenda only says that one was meant to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compliance.truth import TRUE, UNKNOWN, Truth

if TYPE_CHECKING:
    from compliance.assess.view.facts import View
    from compliance.record.model import Meeting

AFTER_A_MEETING = ("discussion_published", "minutes_confirmed", "ratified", "agreed_by_email")
"""Acts that name a meeting which has been held."""


def held(meeting: Meeting, view: View) -> Truth:
    """Whether a meeting took place: unknown where only an agenda, or a supposition, speaks of it, or nobody was there.

    What can only be known of a meeting that took place, such as a list of those present, says that it did
    (docs/decisions/0009). A list with nobody in it does not: it may be of one that was called off.
    """
    people, _ = view.attendance(meeting)
    somebody = people is None or bool(people)
    if somebody and not view.is_weak(meeting.source):
        return TRUE
    shown = (
        (somebody and _listed(meeting, view))
        or meeting.inquorate is not None
        or (meeting.minutes is not None and meeting.minutes.status != "not_known")
        or any(item.resolution for item in meeting.items)
        or any(
            each.meeting == meeting.id
            for kind in AFTER_A_MEETING
            for each in view.acts.about(kind, "meeting", meeting.id)
        )
    )
    return TRUE if shown else UNKNOWN


def _listed(meeting: Meeting, view: View) -> bool:
    """Whether the record has who was there, or who was not."""
    corrected = any(each.date <= view.as_at for each in meeting.corrections)
    return corrected or meeting.attendance is not None or meeting.apologies is not None
