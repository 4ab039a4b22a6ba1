"""The sets of authorities that a requirement or specification under regulation 14A names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compliance.assess.sets.member import Member, Members
from compliance.assess.view import standing
from compliance.record.model import Body, Requirement, Specification
from compliance.truth import FALSE, UNKNOWN, Truth

if TYPE_CHECKING:
    from collections.abc import Iterable

    from compliance.assess.view.scope import Scope
    from compliance.law.condition import Selector


def addressees(with_: Selector, scope: Scope) -> Members:
    """The authorities that were asked to send representatives."""
    thing = _asking(with_, scope)
    if thing is None or thing.authorities is None:
        return Members((), None, "authorities_not_recorded")
    return Members(_named(thing.authorities, thing, scope), (scope.view.evidence(thing),))


def affected(with_: Selector, scope: Scope) -> Members:
    """The authorities recorded as affected, and those told to come, whom it affects whatever the record says."""
    thing = _asking(with_, scope)
    if thing is None:
        return Members((), None, "affected_not_recorded")
    whole = (scope.view.evidence(thing),) if thing.affected is not None else None
    found = _named({*(thing.affected or ()), *(thing.authorities or ())}, thing, scope)
    return Members(found, whole, None if whole else "affected_not_recorded")


def _asking(with_: Selector, scope: Scope) -> Requirement | Specification | None:
    thing = scope.value(with_.of or "this")
    return thing if isinstance(thing, (Requirement, Specification)) else None


def _named(listed: Iterable[str], thing: Requirement | Specification, scope: Scope) -> list[Member]:
    """Those of the bodies named that were authorities that day, or may have been."""
    view = scope.view
    proof, found = (view.evidence(thing),), []
    for each in sorted(listed, key=view.rank):
        body = view.bodies.get(each)
        how = FALSE if body is None else _named_authority(body, scope)
        if how != FALSE:
            found.append(Member(body, how, each, proof))
    return found


def _named_authority(body: Body, scope: Scope) -> Truth:
    """Whether a body named with a requirement was an authority that day, for any area in the police area.

    Its own status outweighs the list. One without a status may be an authority of another group's area, of which
    no list of this group's authorities speaks.
    """
    if not standing.can_be_required(body, scope.group, scope.on, scope.definitions):
        return FALSE
    how = standing.in_police_area(body, scope.group, scope.on, scope.view, scope.definitions)
    area = (scope.group.id, scope.group.area.id)
    whole = scope.view.on(body, scope.on) == FALSE or (
        body.responsible_authority and scope.view.closed("responsible_authority", area, scope.window) is not None
    )
    return max(how, FALSE if whole else UNKNOWN)
