"""Three-valued truth after Kleene: false, unknown, true, ordered so that `and` is the minimum."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable


class Truth(IntEnum):
    """How a condition stands on the record."""

    FALSE = 0
    UNKNOWN = 1
    TRUE = 2

    @property
    def word(self) -> str:
        """`false`, `unknown` or `true`, as the JSON contract writes it."""
        return _WORDS[self]


_WORDS: Final = ("false", "unknown", "true")
FALSE: Final[Truth] = Truth.FALSE
UNKNOWN: Final[Truth] = Truth.UNKNOWN
TRUE: Final[Truth] = Truth.TRUE


def of(value: bool | None) -> Truth:  # noqa: FBT001  # it is what the function is about
    """The truth of a yes, a no, or nothing recorded (`None`)."""
    if value is None:
        return UNKNOWN
    return TRUE if value else FALSE


def all_of(truths: Iterable[Truth]) -> Truth:
    """The minimum; true of nothing at all."""
    answer = TRUE
    for each in truths:
        if each is FALSE:
            return FALSE
        if each is UNKNOWN:
            answer = UNKNOWN
    return answer


def any_of(truths: Iterable[Truth]) -> Truth:
    """The maximum; false of nothing at all."""
    answer = FALSE
    for each in truths:
        if each is TRUE:
            return TRUE
        if each is UNKNOWN:
            answer = UNKNOWN
    return answer


def negate(truth: Truth) -> Truth:
    """True for false, false for true, unknown for unknown."""
    return (TRUE, UNKNOWN, FALSE)[truth]


def at_least(n: int, *, certain: int, possible: int, closed: bool) -> Truth:
    """Whether a set has `n` members of a kind.

    Args:
        n: how many are asked for.
        certain: how many recorded members are certainly of the kind.
        possible: how many more may be (their own truth is unknown).
        closed: whether the record is known to hold every member.
    """
    if certain >= n:
        return TRUE
    if closed and certain + possible < n:
        return FALSE
    return UNKNOWN
