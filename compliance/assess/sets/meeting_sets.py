"""The set of the meetings of a year or slice: whose they are, and when there can have been no others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compliance.assess.sets.member import Member, Members
from compliance.assess.view.group_meeting import OWN, own
from compliance.assess.view.held import held
from compliance.dates import DAY, Span
from compliance.truth import FALSE, TRUE, UNKNOWN

if TYPE_CHECKING:
    from datetime import date

    from compliance.assess.findings.finding import Evidence
    from compliance.assess.sets.chosen import Chosen
    from compliance.assess.view.facts import View
    from compliance.assess.view.group import SubjectGroup
    from compliance.assess.view.scope import Scope


def meetings(_: Chosen, scope: Scope) -> Members:
    """A group's own meetings in the occasion's year or slice, and those of groups before it where they count too."""
    found, closed = _meetings_of(scope.group, scope)
    for each in scope.earlier:
        its, whole = _meetings_of(each, scope)
        found = [*found, *its]
        # Of days after its last there is nothing to declare.
        whole = () if _past(_held_under_it(each, scope), scope).empty else whole
        closed = None if closed is None or whole is None else (*closed, *whole)
    return Members(found, closed)


def _meetings_of(group: SubjectGroup, scope: Scope) -> tuple[list[Member], tuple[Evidence, ...] | None]:
    view, days = scope.view, _held_under_it(group, scope)
    every = view.kept.get(("meetings of", group.id), lambda: _own_meetings(view, group.id))
    start, end = days.start, days.end
    found = [each for day, each in every if day is None or start <= day < end]
    return found, view.closed("meeting", (group.id,), _past(days, scope))


def _held_under_it(group: SubjectGroup, scope: Scope) -> Span:
    """The days of the slot; one held before it was law, or before the group was there, was not held under it."""
    return scope.slot.span.meet(scope.rule.law_span).meet(group.life)


def _past(days: Span, scope: Scope) -> Span:
    """Those of some days up to that of the report."""
    return Span(days.start, min(days.end, scope.view.as_at + DAY))


def _own_meetings(view: View, group: str) -> list[tuple[date | None, Member]]:
    """The meetings of a group itself, and those that may be, each with its day; one without may have been on any."""
    found: list[tuple[date | None, Member]] = []
    shown, partnership = view.shown, view.partnership.id
    for each in view.meetings:
        said = each.__dict__  # asking a model for its fields one by one is slow
        if (said["group"] or partnership) != group:
            continue
        day: date | None = said["date"]
        how = TRUE if said["kind"] in OWN else own(each, view)
        if how is not FALSE:
            if day is None:
                how = UNKNOWN
            elif said["attendance"] == () or said["corrections"] or view.is_weak(said["source"]):
                how = min(how, held(each, view))
            found.append((day, Member(each, how, said["id"], shown)))
    return found
