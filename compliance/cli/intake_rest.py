"""Like questions put one by one at the keyboard, of which all the rest can be left open at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from compliance.intake.draft.asking.question import Ask

REST: Final = "rest"
_MANY: Final = 3
"""From so many on it is offered."""
_ONE_SORT: Final = frozenset({"attendees", "apologies", "body", "person", "documents", "copies", "revised", "terms"})
"""Questions of these are of one sort whatever they are about; others where their names begin and end alike."""


class Like:
    """Which questions go together, and of which that was said already."""

    def __init__(self) -> None:
        """Begin a round, in which nothing was said yet."""
        self._told: set[str] = set()

    def rest(self, ask: Ask, waiting: Sequence[Ask], left: Collection[str]) -> list[Ask]:
        """A question with those that go with it: all that depend on one left open as it does, or are of its sort."""
        on = _on(ask, left)
        if on:
            return [each for each in waiting if _on(each, left)]
        return [each for each in waiting if _sort(each) == _sort(ask)]

    def offered(self, ask: Ask, rest: Sequence[Ask], left: Collection[str]) -> str:
        """What is said at the first of many; empty at the others, and where there are few."""
        on = _on(ask, left)
        sort = " ".join(on) or _sort(ask)
        if len(rest) < _MANY or sort in self._told:
            return ""
        self._told.add(sort)
        more = len(rest) - 1
        if on:
            return f"{more} more depend on what was left open, as this does: {REST} leaves all {len(rest)} open."
        return f"{more} more of this sort follow: {REST} leaves this and all of them open."


def _on(ask: Ask, left: Collection[str]) -> list[str]:
    """The questions left open on which one depends."""
    return sorted(each for each in left if f"{each} is answered" in ask.only_if)


def _sort(ask: Ask) -> str:
    first, _, rest = ask.id.partition(".")
    return first if first in _ONE_SORT else f"{first} {rest.rpartition('.')[2]}" if "." in rest else ask.id
