"""What a condition narrows a named set by, as the engine reads it: the same fields as in the rule, soon read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compliance.value import value

if TYPE_CHECKING:
    from typing import Literal

    from compliance.law.condition import Selector


@value()
class Chosen:
    """A `Selector` of `compliance/law/condition.py`, where each of these is told of."""

    kinds: tuple[str, ...] = ()
    items: tuple[str, ...] = ()
    capacities: tuple[str, ...] = ()
    among: str | None = None
    from_start: bool = False
    in_slot: bool = False
    year: Literal["this", "before", "previous"] | None = None
    group: str | None = None
    any_group: bool = False
    recorded: bool = False
    replaced: bool = False
    for_: str | None = None
    meeting: str | None = None
    of: str | None = None
    linked_to: str | None = None


def chosen(with_: Selector) -> Chosen:
    """The same as a selector says."""
    return Chosen(**{name: getattr(with_, name) for name in type(with_).model_fields})
