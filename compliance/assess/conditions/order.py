"""Whether an act was done when what it was done to, or looked at, was there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compliance import truth
from compliance.assess.view.guidance import given
from compliance.assess.view.held import AFTER_A_MEETING
from compliance.dates import DAY, Span
from compliance.truth import TRUE, UNKNOWN, Truth

if TYPE_CHECKING:
    from compliance.assess.conditions.asked import Asked
    from compliance.assess.view.scope import Scope
    from compliance.record.model import Document, Event, Meeting

OF_A_FINISHED_DOCUMENT = frozenset({"copy_sent", "published"})
"""Acts that cannot be done with a document before it exists."""


def too_early(event: Event, document: Document | None) -> bool:
    """Whether a copy is recorded as sent or published before its document was prepared."""
    return bool(
        event.event in OF_A_FINISHED_DOCUMENT
        and document is not None
        and document.prepared is not None
        and event.date is not None
        and event.date < document.prepared
    )


def since_there_was_any(event: Event, args: Asked, scope: Scope, window: Span | None, about: Meeting | None) -> Truth:
    """Whether a document was looked at, or something done about a meeting, when it was there and not before."""
    view = scope.view
    meeting = about or view.all_meetings.get(event.meeting or "")
    if event.event in AFTER_A_MEETING and meeting is not None and meeting.date:
        return UNKNOWN if event.date is None else truth.of(event.date >= meeting.date)
    if too_soon(event, args, scope, window):
        return UNKNOWN
    it = view.document_by_id.get(event.considered or event.document or "")
    if it is None:
        return TRUE
    if event.event == "revised" and event.date and it.prepared is not None:
        return UNKNOWN if event.date < it.prepared else TRUE  # the record contradicts itself: nothing is settled
    there = since_it_was_there(event, it)
    return there if args.considered is None else min(there, _since_it_was_given(event, it, scope))


def since_it_was_there(event: Event, it: Document) -> Truth:
    """Whether regard was had to a document, or guidance considered, when it was there."""
    if it.prepared is not None and _regards(event, it):
        return UNKNOWN if event.date is None else truth.of(event.date >= it.prepared)
    return TRUE


def _since_it_was_given(event: Event, it: Document, scope: Scope) -> Truth:
    """The same of guidance: whether regard to its text before it was given is regard to guidance is not settled."""
    if it.kind != "guidance" or not _regards(event, it):
        return TRUE
    day = given(it, scope.view)
    return TRUE if day is None or (event.date is not None and event.date >= day) else UNKNOWN


def _regards(event: Event, it: Document) -> bool:
    return event.event == "regard_had" or (event.event == "considered" and it.kind == "guidance")


def too_soon(event: Event, args: Asked, scope: Scope, window: Span | None) -> bool:
    """Whether what a rule asks to have been considered was not there yet, or not all of it, on the day of the act.

    A draft may have been looked at, or the part that had come: that is neither taken for what the rule asks nor passed
    over. What came on a day not recorded may have come later, unless it is all that came; and what does not say what
    it came for may have come for this.
    """
    if event.event != "considered" or event.date is None:
        return False
    view = scope.view
    it = view.document_by_id.get(event.considered or "")
    if it is not None and (args.considered is not None or it.kind == args.topic):
        return it.kind != "guidance" and it.prepared is not None and event.date < it.prepared
    if window is None or window.empty:
        return False
    later = Span(event.date + DAY, window.end)
    if args.requirement is not None:
        kinds: tuple[str, ...] = ("consulted", "views_received")
        came = [each for kind in kinds for each in view.acts.of(kind) if each.requirement in (None, event.requirement)]
        named = event.requirement is not None
    else:
        came = [each for each in view.acts.of("information_provided") if _may_be_of_the_same(each, event, scope)]
        named = event.topic == args.topic and event.document is not None
    return named and any(each.date in later if each.date is not None else len(came) > 1 for each in came)


def _may_be_of_the_same(one: Event, other: Event, scope: Scope) -> bool:
    """Whether it may be the same information for the same document; another group's says for which it came."""
    if one.document is None and one.group not in (None, scope.group.id):
        return False
    return one.topic in (None, other.topic) and one.document in (None, other.document)
