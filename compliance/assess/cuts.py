"""The days on which a standing duty has to be looked at afresh: where a fact that its rule reads begins or ends."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from compliance.dates import DAY
from compliance.law import condition as c

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from compliance.assess.facts import View
    from compliance.assess.group import SubjectGroup
    from compliance.law.instrument import Definitions
    from compliance.law.rule import Rule

_READS: dict[str, tuple[str, ...]] = {
    "responsible_authorities": ("bodies",),
    "appointments": ("appointments",),
    "arrangements": ("arrangements",),
    "offices": ("offices",),
    "documents": ("documents",),
    "priorities": ("documents",),
    "meetings": ("meetings",),
    "monies": ("money",),
    "groups": ("groups",),
}


def reads(rule: Rule) -> frozenset[str]:  # noqa: C901  # one arm a kind
    """The collections of the record that a rule's conditions look at."""
    found: set[str] = set()
    for _, _, condition in rule.conditions():
        for part in c.walk(condition):
            match part:
                case c.Every():
                    found.update(_READS.get(part.every.of, ()))
                case c.AtLeast():
                    found.update(_READS.get(part.at_least.of, ()))
                case c.Holds():
                    found.add("offices")
                case c.Happened():
                    found.update(("events", "documents", "offices"))
                case c.States():
                    found.add("documents")
                case c.Is():
                    if part.is_.value == "group.established":
                        found.add("establishment")
                case c.Before():
                    if part.before.day == "group.established":
                        found.add("establishment")
                case _:
                    pass
    if not rule.in_force:
        found.add("arrangements")
    return frozenset(found)


def law_days(rule: Rule, collections: frozenset[str], definitions: Definitions) -> frozenset[date]:
    """The days on which the rule itself, or who has a standing in law, changes."""
    days: set[date] = set()
    periods = [*rule.in_force, *(each for limb in rule.limbs for each in limb.in_force)]
    if "bodies" in collections:
        periods += [each for row in definitions.responsible_authorities for each in row.in_force]
    for period in periods:
        days.add(period.from_)
        if period.to is not None:
            days.add(period.to)
    for limb in rule.limbs:
        if isinstance(limb.words, tuple):
            days.update(day for dated in limb.words for day in (dated.from_, dated.to) if day is not None)
    return frozenset(days)


def record_days(collections: frozenset[str], group: SubjectGroup, view: View) -> set[date]:
    """The days on which something that the rule reads begins or ends in the record."""
    days: set[date] = {view.period.end}
    for name in collections:
        days.update(_days_of(name, view))
    days.update(view.declared.days)
    if group.established is not None:
        days.add(group.established)
    return days


def _ends(lasting: Any) -> Iterator[date]:  # noqa: ANN401  # anything with from and to
    if lasting.from_ is not None:
        yield lasting.from_
    if lasting.to is not None:
        yield lasting.to + DAY


def _days_of(name: str, view: View) -> Iterable[date]:  # noqa: C901  # one arm a collection
    match name:
        case "bodies":
            for body in view.bodies.values():
                if body.responsible_authority:
                    yield from _ends(body)
                    for status in body.responsible_authority:
                        yield from _ends(status)
        case "appointments" | "arrangements" | "offices" | "money":
            for each in getattr(view, name):
                yield from _ends(each)
        case "documents":
            yield from (each.prepared for each in view.documents if each.prepared is not None)
        case "events":
            yield from (each.date for each in view.events if each.date is not None)
        case "meetings":
            yield from (each.date for each in view.meetings if each.date is not None)
        case "groups":
            for other in view.groups:
                if other.established is not None:
                    yield other.established
                if other.ceased is not None:
                    yield other.ceased + DAY
