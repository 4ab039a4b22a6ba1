"""The set of the bodies that something in the record names, such as those for which somebody came to a meeting."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compliance.assess.sets.member import Member, Members
from compliance.truth import TRUE, UNKNOWN

if TYPE_CHECKING:
    from compliance.assess.sets.chosen import Chosen
    from compliance.assess.view.scope import Scope


def bodies(with_: Chosen, scope: Scope) -> Members:
    """The bodies of some kinds that a list names, and those that it may name; where it is left out, more may be."""
    owner, _, field = (with_.among or "").rpartition(".")
    thing, view = scope.value(owner), scope.view
    listed = getattr(thing, field, None)
    sure, perhaps = listed or (), getattr(thing, f"perhaps_{field}", None) or ()
    proof = view.proof(thing)
    found = [
        Member(view.bodies[each], TRUE if each in sure else UNKNOWN, each, proof)
        for each in dict.fromkeys((*sure, *perhaps))
        if each in view.bodies and (not with_.kinds or view.bodies[each].kind in with_.kinds)
    ]
    return Members(found, proof if listed is not None else None)
