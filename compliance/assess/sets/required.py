"""The sets of authorities that a requirement or specification under regulation 14A names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compliance.assess.sets.member import Member, Members
from compliance.assess.view import standing
from compliance.dates import DAY, Span
from compliance.record.model import Body, Requirement, Specification
from compliance.truth import FALSE, UNKNOWN, Truth

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from compliance.assess.sets.chosen import Chosen
    from compliance.assess.view.scope import Scope


def addressees(with_: Chosen, scope: Scope) -> Members:
    """The authorities that were asked to send representatives."""
    thing = _asking(with_, scope)
    if thing is None or thing.authorities is None:
        return Members((), None, "authorities_not_recorded")
    return Members(_named(thing.authorities, thing, scope), (scope.view.evidence(thing),))


def affected(with_: Chosen, scope: Scope) -> Members:
    """The authorities recorded as affected, and those told to come, whom it affects whatever the record says."""
    thing = _asking(with_, scope)
    if thing is None:
        return Members((), None, "affected_not_recorded")
    whole = (scope.view.evidence(thing),) if thing.affected is not None else None
    found = _named({*(thing.affected or ()), *(thing.authorities or ())}, thing, scope)
    return Members(found, whole, None if whole else "affected_not_recorded")


def ended_addressees(with_: Chosen, scope: Scope) -> Members:
    """Those of the authorities asked to send representatives that were such when asked, and certainly none any more.

    Of a list that is left out nothing is known, and so of no authority that it ended.
    """
    thing, view = _asking(with_, scope), scope.view
    if thing is None:
        return Members((), ())
    proof, found = (view.evidence(thing),), []
    asked = thing.date
    for each in sorted(thing.authorities or (), key=view.rank):
        body = view.bodies.get(each)
        if body is None or asked is None or asked >= scope.on:
            continue
        if _named_authority(body, scope.on, scope.window, scope) == FALSE:
            how = _named_authority(body, asked, Span(asked, asked + DAY), scope)
            if how != FALSE:
                found.append(Member(body, how, each, (view.evidence(body),)))
    return Members(found, proof)


def _asking(with_: Chosen, scope: Scope) -> Requirement | Specification | None:
    thing = scope.value(with_.of or "this")
    return thing if isinstance(thing, (Requirement, Specification)) else None


def _named(listed: Iterable[str], thing: Requirement | Specification, scope: Scope) -> list[Member]:
    """Those of the bodies named that were authorities that day, or may have been."""
    view = scope.view
    proof, found = (view.evidence(thing),), []
    for each in sorted(listed, key=view.rank):
        body = view.bodies.get(each)
        how = FALSE if body is None else _named_authority(body, scope.on, scope.window, scope)
        if how != FALSE:
            found.append(Member(body, how, each, proof))
    return found


def _named_authority(body: Body, day: date, window: Span, scope: Scope) -> Truth:
    """Whether a body named with a requirement was an authority on a day, for any area in the police area.

    Its own status outweighs the list. One without a status may be an authority of another group's area, of which
    no list of this group's authorities speaks.
    """
    if not standing.can_be_required(body, scope.group, day, scope.definitions):
        return FALSE
    how = standing.in_police_area(body, scope.group, day, scope.view, scope.definitions)
    area = (scope.group.id, scope.group.area.id)
    whole = scope.view.on(body, day) == FALSE or (
        body.responsible_authority and scope.view.closed("responsible_authority", area, window) is not None
    )
    return max(how, FALSE if whole else UNKNOWN)
