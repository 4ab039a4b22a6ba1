"""A county group without a last day that may be over, since it seems that its county area is none any more.

Reg 2 has a county area where one or more of a county's district councils are not unitary authorities. Where every group
of a district that the record has is over, and unitary councils alone are authorities, that is probably so no more.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from compliance.assess.findings.finding import Need, Reason
from compliance.assess.judging.needs import SECRETARY
from compliance.assess.view import standing
from compliance.truth import FALSE
from compliance.vocabulary import Outcome

if TYPE_CHECKING:
    from datetime import date

    from compliance.assess.findings.finding import Finding
    from compliance.assess.occasions.instance import Instance
    from compliance.assess.view.facts import View
    from compliance.assess.view.group import SubjectGroup
    from compliance.law.instrument import Definitions

_COUNCILS = frozenset({"county_council", "district_council", "unitary_council"})


def cuts(group: SubjectGroup, view: View, definitions: Definitions) -> frozenset[date]:
    """The days on which it may begin to be so of a county group."""
    since = _without_districts(group, view, definitions)
    return frozenset() if since is None else frozenset({since, *standing.changes(view, definitions)})


def perhaps(found: Finding, view: View, group: SubjectGroup, instance: Instance, law: Definitions) -> Finding:
    """The finding on what was to be so all the time or by the end of a year, if the group may have been over."""
    day = instance.on if found.occasion.kind == "standing" else instance.slot.due
    if found.outcome is not Outcome.NOT_MET or day is None:
        return found
    since = _without_districts(group, view, law)
    if since is None or day < since:
        return found
    authorities = (each for each in view.bodies.values() if each.kind in _COUNCILS)
    kinds = {each.kind for each in authorities if standing.authority(each, group, day, view, law)[0] != FALSE}
    if kinds != {"unitary_council"}:
        return found
    limb = next((each.limb for each in found.unfulfilled), "occasion")
    need = Need("fact", Reason("ask_ceased", {"group": group.name}), SECRETARY, limb)
    reason = Reason("perhaps_over", {**found.reason.args, "day": since})
    return replace(found, outcome=Outcome.CANNOT_TELL, reason=reason, since=None, needs=(need,))


def _without_districts(group: SubjectGroup, view: View, definitions: Definitions) -> date | None:
    """The first day on which every district's group of a county group that has no last day itself was over."""
    if group.kind != "county_strategy_group" or group.ceased is not None or not view.groups:
        return None
    ends = [each.ceased and each.life.end for each in view.groups if standing.in_county_area(each, definitions)]
    known = [each for each in ends if each is not None]
    return max(known) if known and len(known) == len(ends) else None
