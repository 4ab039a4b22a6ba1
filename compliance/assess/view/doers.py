"""Whether an act counts that a rule looks for without asking by whom, by whoever the record names as having done it."""

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

FOR_THE_GROUP = frozenset({"copy_sent", "published", "notice_given", "discussion_published"})
"""Acts of a group that somebody else may do for it, as an office posts its letters."""
BY_THE_GROUP = frozenset({"considered", "regard_had", "revised", "invited", "elected"})
"""Acts that a group does itself: what one of its authorities did may have been done by all of them, or by it alone."""
_PERHAPS_ITS_OWN = frozenset({"other", "county_council_fire_authority"})
"""Kinds of body of which the law says nothing: its own secretariat may be one, and the second is its county council."""
_THEIRS = "information_from_responsible_authorities"
"""The topic that tells from whom information came: an entry with another's name contradicts itself."""


def counts(event: Event, group: SubjectGroup, view: View, definitions: Definitions) -> Truth:
    """Whether an act was a group's own, or its authorities', as far as that turns on who did it.

    Where the entry does not say, it may be the one meant. That it names the group as the one whose act it was settles
    what is open, and contradicts who cannot have done it for that group.
    """
    most: Truth = UNKNOWN if after_the_end(event, group) else TRUE
    if event.by is None or not (event.event in BY_THE_GROUP or event.event in FOR_THE_GROUP or _of_authorities(event)):
        return most
    asked = ("doers count", id(event), group.id, id(definitions))
    return min(most, view.kept.get(asked, lambda: _any_counts(event, group, view, definitions)))


def after_the_end(event: Event, group: SubjectGroup) -> bool:
    """Whether an act of a group is dated after its last day: who did it then, and whether for it, nobody can tell."""
    own = event.event in FOR_THE_GROUP or event.event in BY_THE_GROUP
    return own and event.date is not None and event.date >= group.life.end


def _of_authorities(event: Event) -> bool:
    """Whether an act is one of the responsible authorities, to which the group has to have regard."""
    return event.event == "other_consultation_held" or (
        event.event == "information_provided" and event.topic == _THEIRS
    )


def _any_counts(event: Event, group: SubjectGroup, view: View, definitions: Definitions) -> Truth:
    if _of_authorities(event):
        answers = (_for_authorities(who, event.date, group, view, definitions) for who in event.by or ())
        known = max(answers, default=UNKNOWN)
        return known if event.event == "other_consultation_held" else max(known, UNKNOWN)
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
    other = view.group(who)
    if other is None:
        return most  # a person
    return UNKNOWN if other.of_one_area_with(group) else FALSE


def _for_authorities(who: str, day: date | None, group: SubjectGroup, view: View, definitions: Definitions) -> Truth:
    """Whether one of the authorities did a thing; the group, a person or an office may have done it for them."""
    body = view.bodies.get(who)
    if body is not None:
        return UNKNOWN if body.kind in _PERHAPS_ITS_OWN else _an_authority(body, day, group, view, definitions)
    other = view.group(who)
    if other is None or other.kind != group.kind:
        return UNKNOWN  # a person; and the authorities of a district are authorities in its county area
    return UNKNOWN if other.of_one_area_with(group) else FALSE


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
