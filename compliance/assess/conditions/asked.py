"""What a rule asks to have happened, as the engine reads it: the same fields as in the rule, soon read."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from compliance.assess.view.acts import SUBJECTS, Subject
from compliance.value import value

if TYPE_CHECKING:
    from compliance.law.condition import From, HappenedArgs, Party
    from compliance.vocabulary import EventKind, EventTopic, OfficeKind

Named: TypeAlias = tuple[Subject, str]
"""A field of an event that says what it is about, and the reference to what a rule asks it to be about."""


@value()
class Asked:
    """The `HappenedArgs` of `compliance/law/condition.py`, where each of these is told of."""

    event: EventKind
    document: str | None
    considered: str | None
    meeting: str | None
    requirement: str | None
    topic: EventTopic | None
    by: Party | None
    to: Party | None
    office: OfficeKind | None
    since: str | None
    until: str | None
    months: int | From | None
    in_slot: bool
    for_earlier_year: bool
    named: tuple[Named, ...]
    """What it is to be about."""


def asked(args: HappenedArgs) -> Asked:
    """The same as a condition says."""
    named = tuple((each, reference) for each in SUBJECTS if (reference := getattr(args, each)) is not None)
    return Asked(**{name: getattr(args, name) for name in type(args).model_fields}, named=named)
