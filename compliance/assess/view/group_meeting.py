"""Whether a recorded meeting was one of the group's own: one of another kind may be, where it is said to be public."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compliance.truth import FALSE, TRUE, UNKNOWN, Truth

if TYPE_CHECKING:
    from compliance.assess.view.facts import View
    from compliance.record.model import Meeting

OWN = ("group", "public")
"""Kinds of meeting that are the group's."""


def own(meeting: Meeting, view: View) -> Truth:
    """Whether the group held it.

    One that a commissioner called, or that was of another kind, was not the group's; one of the public meetings of reg
    12(4) was. Of one that is recorded as both, or where a source says the other, nobody can tell.
    """
    if meeting.kind in OWN:
        return TRUE
    if meeting.public is not None:
        return UNKNOWN if meeting.public else FALSE
    disputed = any(each.about == meeting.id and each.field == "public" for each in view.record.contradictions)
    return UNKNOWN if disputed else FALSE
