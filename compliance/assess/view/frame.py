"""The frame of a rule: what it is judged on, when it was law and by when it asks; its limbs stand in it.

Every occasion asks for these, and a model of pydantic gives a field several times as slowly as a value does.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compliance.value import value

if TYPE_CHECKING:
    from compliance.dates import Span
    from compliance.law.rule import Rule
    from compliance.vocabulary import Deontic, OccasionKind, TimeLimit


@value()
class Frame:
    """What the engine reads of a rule on every occasion, each by the name that it has there."""

    rule: str
    """Its short id."""
    for_each: OccasionKind
    time_limit: TimeLimit
    deontic: Deontic
    by_currency: bool
    once_begun: bool
    law_span: Span
    in_force: tuple[Span, ...]


def framed(rule: Rule) -> Frame:
    """The frame of a rule."""
    return Frame(
        rule.rule, rule.for_each, rule.time_limit, rule.deontic, rule.by_currency, rule.once_begun, rule.law_span,
        tuple(each.span for each in rule.in_force),
    )  # fmt: skip
