"""Whether an act was the group's own, or done for it, by whoever the record names as having done it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compliance.assess.view import standing
from compliance.dates import DAY, Span
from compliance.truth import FALSE, TRUE, UNKNOWN, Truth

if TYPE_CHECKING:
    from datetime import date

    from compliance.assess.view.facts import View
    from compliance.assess.view.group import SubjectGroup
    from compliance.law.instrument import Definitions
    from compliance.record.model import Body, Event

FOR_THE_GROUP = frozenset({"copy_sent", "published"})
"""Acts of a group that somebody else may do for it, as an office posts its letters."""
BY_THE_GROUP = frozenset({"considered", "regard_had", "revised", "invited", "elected"})
"""Acts that a group does itself: what one of its authorities did may have been done by all of them, or by it alone."""
_PERHAPS_ITS_OWN = frozenset({"other", "county_council_fire_authority"})
"""Kinds of body of which the law says nothing: its own secretariat may be one, and the second is its county council."""


def by_the_group(event: Event, group: SubjectGroup, view: View, definitions: Definitions) -> Truth:
    """Whether an act was a group's, as far as that turns on who did it; left out, it may be the one meant.

    That the entry names the group as the one whose act it was settles what is open, and contradicts who cannot have
    done it for that group.
    """
    if event.by is None or (event.event not in BY_THE_GROUP and event.event not in FOR_THE_GROUP):
        return TRUE
    asked = ("by the group", id(event), group.id, id(definitions))
    return view.kept.get(asked, lambda: _by_one(event, group, view, definitions))


def _by_one(event: Event, group: SubjectGroup, view: View, definitions: Definitions) -> Truth:
    answer = max((_by(who, event, group, view, definitions) for who in event.by or ()), default=UNKNOWN)
    return max(answer, UNKNOWN) if event.group == group.id else answer


def _by(who: str, event: Event, group: SubjectGroup, view: View, definitions: Definitions) -> Truth:
    most: Truth = TRUE if event.event in FOR_THE_GROUP or event.group == group.id else UNKNOWN
    if who == group.id:
        return TRUE
    body = view.bodies.get(who)
    if body is not None:
        own = body.kind in _PERHAPS_ITS_OWN
        return most if own else min(most, _an_authority(body, event.date, group, view, definitions))
    other = next((each for each in view.every_group if each.id == who), None)
    if other is None:
        return most  # a person
    same_area = other.kind == group.kind and other.area.id == group.area.id
    return UNKNOWN if same_area else FALSE  # of one area there is one group, whatever it was called before


def _an_authority(body: Body, day: date | None, group: SubjectGroup, view: View, definitions: Definitions) -> Truth:
    """Whether a body was one of those on whose behalf a group acts; on a day that is not recorded, it may have been."""
    if day is None:
        able = any(body.kind in row.kinds for row in definitions.responsible_authorities)
        return UNKNOWN if able else FALSE
    how, _ = standing.authority(body, group, day, view, definitions)
    if how != FALSE or not standing.may_be_authority(body, group, day, view, definitions):
        return how
    whole = view.closed("responsible_authority", (group.id, group.area.id), Span(day, day + DAY))
    return UNKNOWN if whole is None else FALSE
