"""The days on which a standing duty has to be looked at afresh: where a fact that its rule reads begins or ends."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from compliance.assess.sets.document_sets import YEARLY
from compliance.dates import DAY
from compliance.law import condition as c

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from compliance.assess.view.facts import View
    from compliance.assess.view.group import SubjectGroup
    from compliance.law.instrument import Definitions
    from compliance.law.rule import Rule

Read = tuple[str, str | None]
"""A collection of the record, and the kind of thing in it that is looked at; None: all of them."""
ESTABLISHMENT: Read = ("establishment", None)
_BODIES: Read = ("bodies", None)

_RANGED: dict[str, tuple[str, ...]] = {
    "responsible_authorities": ("bodies",),
    "addressees": ("bodies",),
    "ended_addressees": ("bodies",),
    "affected": ("bodies",),
    "appointments": ("appointments",),
    "arrangements": ("arrangements",),
    "offices": ("offices",),
    "documents": ("documents",),
    "priorities": ("documents",),
    "meetings": ("meetings",),
    "monies": ("money",),
    "groups": ("groups",),
}
_OF_KINDS = ("arrangements", "offices", "documents")
"""The sets that a selector narrows to kinds of what their collection holds."""
_HANDED_ON = YEARLY | {"protocol"}
"""What one group for an area may hand on to the next."""


def reads(rule: Rule) -> frozenset[Read]:  # noqa: C901  # one arm a kind
    """What a rule's conditions look at in the record."""
    found: set[Read] = set()
    for _, _, condition in rule.conditions():
        for part in c.walk(condition):
            match part:
                case c.Every():
                    found.update(_ranged(part.every.of, part.every.with_))
                case c.AtLeast():
                    found.update(_ranged(part.at_least.of, part.at_least.with_))
                case c.Determined():
                    if part.determined.answered_by == "earlier_group":
                        found.add(("groups", None))
                    if part.determined.of_the_past:
                        found.add(("determinations", rule.rule))
                case c.Holds():
                    found.add(("offices", part.holds.office))
                case c.Happened():
                    found.update(_done(part.happened))
                case c.States():
                    found.add(("documents", None))
                case c.Is():
                    if part.is_.value == "group.established":
                        found.add(ESTABLISHMENT)
                case c.Before():
                    if part.before.day == "group.established":
                        found.add(ESTABLISHMENT)
                case _:
                    pass
    if not rule.in_force:
        found.add(("arrangements", None))
    return frozenset(found)


def _ranged(name: str, with_: c.Selector) -> Iterator[Read]:
    kinds = with_.kinds if name in _OF_KINDS else ()
    for collection in _RANGED.get(name, ()):
        yield from ((collection, kind) for kind in kinds or (None,))


def _done(args: c.HappenedArgs) -> Iterator[Read]:
    if args.in_slot or any(each.startswith("slot.") for each in (args.since, args.until) if each is not None):
        yield "events", args.event  # an act that is held to the days of no slice counts in all of them, or in none
    if args.event == "prepared" or args.document or args.considered:
        yield "documents", None
    for party in (args.by, args.to):
        if party is not None and party.holder_of is not None:
            yield "offices", party.holder_of


def looks_back(rule: Rule) -> bool:
    """Whether a rule looks for papers or meetings of the group, which an earlier one for the area may have had."""
    for _, _, condition in rule.conditions():
        for part in c.walk(condition):
            match part:
                case c.AtLeast():
                    with_ = part.at_least.with_
                    own = with_.group is None and not with_.any_group
                    if own and (part.at_least.of == "meetings" or not _HANDED_ON.isdisjoint(with_.kinds)):
                        return True
                case c.Happened():
                    if part.happened.event == "prepared" and part.happened.in_slot:
                        return True
                case _:
                    pass
    return False


def asks_county(rule: Rule) -> bool:
    """Whether a rule looks for papers of whichever group of the record had to make them."""
    every = (part for _, _, condition in rule.conditions() for part in c.walk(condition))
    return any(isinstance(part, c.AtLeast) and part.at_least.with_.any_group for part in every)


def law_days(rule: Rule, looked_at: frozenset[Read], definitions: Definitions) -> frozenset[date]:
    """The days on which the rule itself, or who has a standing in law, changes."""
    days: set[date] = set()
    periods = [*rule.in_force, *(each for limb in rule.limbs for each in limb.in_force)]
    if _BODIES in looked_at:
        periods += [each for row in definitions.responsible_authorities for each in row.in_force]
    if ("offices", "elected_local_policing_body") in looked_at:
        rows = (*definitions.elected_local_policing_body, *definitions.reg_14A)
        periods += [each for row in rows for each in row.in_force]
    for period in periods:
        days.add(period.from_)
        if period.to is not None:
            days.add(period.to)
    for limb in rule.limbs:
        if isinstance(limb.words, tuple):
            days.update(day for dated in limb.words for day in (dated.from_, dated.to) if day is not None)
    return frozenset(days)


def record_days(looked_at: frozenset[Read], group: SubjectGroup, view: View) -> set[date]:
    """The days on which something that the rule reads begins or ends in the record."""
    days: set[date] = {view.period.end}
    for name, kind in looked_at:
        days.update(_days_of(name, kind, view))
    days.update(view.declared.days)
    if group.established is not None:
        days.add(group.established)
    return days


def _ends(lasting: Any) -> Iterator[date]:  # noqa: ANN401  # anything with from and to
    if lasting.from_ is not None:
        yield lasting.from_
    if lasting.to is not None:
        yield lasting.to + DAY


def _days_of(name: str, kind: str | None, view: View) -> Iterable[date]:  # noqa: C901  # one arm a collection
    match name:
        case "bodies":
            for body in view.bodies.values():
                if body.responsible_authority:
                    yield from _ends(body)
                    for status in body.responsible_authority:
                        yield from _ends(status)
        case "appointments" | "money":
            for each in getattr(view, name):
                yield from _ends(each)
        case "arrangements":
            for arrangement in view.arrangements:
                if kind in (None, arrangement.kind):
                    yield from _ends(arrangement)
        case "offices":
            for office in view.offices:
                if kind in (None, office.office):
                    yield from _ends(office)
        case "documents":
            for document in view.documents:
                if document.prepared is not None and kind in (None, document.kind):
                    yield document.prepared
        case "events":
            yield from (each.date for each in view.acts.of(kind or "") if each.date is not None)
        case "determinations":
            yield from (each.date + DAY for each in view.determinations if f"{kind}#" in each.question)
        case "meetings":
            yield from (each.date for each in view.meetings if each.date is not None)
        case "groups":
            for other in view.every_group:
                if other.established is not None:
                    yield other.established
                if other.ceased is not None:
                    yield other.ceased + DAY
