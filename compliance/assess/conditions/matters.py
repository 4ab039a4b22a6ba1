"""Whether an act of considering or of regard says that it was of another matter than the one that a rule asks about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compliance.assess.conditions import order
from compliance.record.model import Document
from compliance.truth import FALSE

if TYPE_CHECKING:
    from compliance.assess.conditions.asked import Asked
    from compliance.assess.view.scope import Scope
    from compliance.record.model import Event

OF_A_MATTER = frozenset({"considered", "regard_had"})
"""Acts that say what was looked at by a document or by a topic."""
_MATTERS_OF_THEIR_OWN = frozenset(
    {"strategic_assessment", "community_safety_agreement", "partnership_plan", "guidance", "protocol", "summary"}
)
"""Kinds of document that are no paper on one of the topics, as a report may be."""


def of_another(event: Event, args: Asked, scope: Scope) -> bool:
    """Whether an act names, in the field that a rule does not ask for, something that is not what the rule asks for.

    One that names neither a document looked at nor a topic may be of anything.
    """
    if event.event not in OF_A_MATTER:
        return False
    if args.considered is not None:
        return event.considered is None and event.topic is not None and _not_its_topic(event.topic, args, scope)
    if args.topic is None or event.topic is not None or event.considered is None:
        return False
    it = scope.view.document_by_id.get(event.considered)
    if it is None or order.since_it_was_there(event, it) == FALSE:
        return False  # what was not there yet was not looked at: something else may have been
    # What a body wrote may be the very information that it provided.
    return it.kind in _MATTERS_OF_THEIR_OWN and it.by not in scope.view.bodies


def _not_its_topic(topic: str, args: Asked, scope: Scope) -> bool:
    """Whether a topic cannot be looking at the document that is meant: two of them are named after a kind of those."""
    it = scope.value(args.considered) if args.considered else None
    return topic != it.kind if isinstance(it, Document) else topic not in _MATTERS_OF_THEIR_OWN
