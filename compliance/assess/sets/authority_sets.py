"""The responsible authorities of a group, on the day that counts or on several, and whether those are all."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from compliance.assess.sets.member import Member, Members
from compliance.assess.view import standing
from compliance.dates import DAY, Span
from compliance.truth import FALSE, UNKNOWN, Truth

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compliance.assess.findings.finding import Evidence
    from compliance.assess.sets.chosen import Chosen
    from compliance.assess.view.facts import View
    from compliance.assess.view.scope import Scope
    from compliance.record.model import Body


def responsible_authorities(with_: Chosen, scope: Scope) -> Members:
    """Those of the day, of the first one of the year that was still to come then, or of several."""
    view = scope.view
    if with_.in_slot:
        return _of_several_days(with_, scope)
    if with_.from_start and scope.slot.start > scope.on:
        scope = replace(scope, on=scope.slot.start, window=Span(scope.slot.start, scope.slot.start + DAY))
    listed = scope.value(with_.among) if with_.among else None
    if with_.among and listed is None:
        return Members((), None)
    run = standing.run(scope.on, view, scope.definitions)
    asked = ("authorities", with_.kinds, with_.among, listed, scope.group.id, run, id(scope.definitions))
    found, settled = view.kept.get(asked, lambda: _standing(with_, listed, scope))
    closed = view.closed("responsible_authority", (scope.group.id, scope.group.area.id), scope.window)
    if closed is None and settled:
        closed = ()  # bodies that no law made an authority, whatever else the record leaves out
    # The same object for as long as it is the same set, so that what is asked of it is asked once.
    same = ("these authorities", id(found), None if closed is None else tuple(map(id, closed)))
    return view.kept.get(same, lambda: Members(found, closed, None if found else "no_authorities"))


def _of_several_days(with_: Chosen, scope: Scope) -> Members:
    """Who is an authority on the last of the occasion's days; who was on an earlier one only, may be among them.

    What is asked of authorities for as long as they exercise functions may have been asked of one that ended, or not.
    """
    view, days, found = scope.view, scope.slot.span, []
    begun = [each for each in standing.changes(view, scope.definitions) if days.start < each < scope.slot.last]
    for body in view.bodies.values():
        if with_.kinds and body.kind not in with_.kinds:
            continue
        how, evidence = standing.authority(body, scope.group, scope.slot.last, view, scope.definitions)
        for day in (days.start, *begun):
            if how != FALSE:
                break
            how, evidence = standing.authority(body, scope.group, day, view, scope.definitions)
            how = min(how, UNKNOWN)
        if how != FALSE:
            found.append(_authority(body, how, evidence, view))
    closed = view.closed("responsible_authority", (scope.group.id, scope.group.area.id), days)
    return Members(found, closed, None if found else "no_authorities")


def _standing(with_: Chosen, listed: Sequence[str] | None, scope: Scope) -> tuple[list[Member], bool]:
    """The bodies that are authorities, or may be, and whether it is settled that no other of those listed is one."""
    view, found = scope.view, []
    settled = with_.among is not None
    for body in view.bodies.values():
        if (with_.kinds and body.kind not in with_.kinds) or (listed is not None and body.id not in listed):
            continue
        how, evidence = standing.authority(body, scope.group, scope.on, view, scope.definitions)
        if how != FALSE:
            found.append(_authority(body, how, evidence, view))
        elif settled and standing.may_be_authority(body, scope.group, scope.on, scope.view, scope.definitions):
            settled = False  # it may be one, and the record does not say so
    return found, settled


def _authority(body: Body, how: Truth, evidence: tuple[Evidence, ...], view: View) -> Member:
    return view.kept.get(("authority", id(body), how), lambda: Member(body, how, body.id, evidence))
