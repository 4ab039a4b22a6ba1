"""What a named set gives: its members, how surely each is one, and whether that is all."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, Any

from compliance.value import value

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compliance.assess.finding import Evidence
    from compliance.assess.scope import Scope
    from compliance.law.condition import Selector
    from compliance.truth import Truth


@value()
class Member:
    """Something that is, or may be, in a set."""

    thing: Any
    truth: Truth
    key: str
    """By which the same person or body is known when entries are counted once each."""
    evidence: tuple[Evidence, ...] = ()


@value()
class Members:
    """The members that the record knows, and the declarations by which there are no others."""

    members: Sequence[Member]
    closed: tuple[Evidence, ...] | None
    """None: there may be others."""
    missing: str | None = None
    """What is not recorded at all, as a reason code."""
    extra: dict[str, str] = field(default_factory=dict)


def group_id(with_: Selector, scope: Scope) -> str:
    """The group that a selector names, or that the occasion is about."""
    if with_.group is None:
        return scope.group.id
    value = scope.value(with_.group)
    return value if isinstance(value, str) else getattr(value, "id", "") or ""
