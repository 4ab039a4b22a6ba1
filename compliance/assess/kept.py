"""What was looked up before in a view, by all else that it depends on: a view never changes, and so nor does that."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable

T = TypeVar("T")


class Kept:
    """Answers by what was asked."""

    def __init__(self) -> None:
        """Begin with none."""
        self._answers: dict[tuple[Hashable, ...], Any] = {}

    def get(self, asked: tuple[Hashable, ...], look_up: Callable[[], T]) -> T:
        """The answer, looked up the first time."""
        found: T | None = self._answers.get(asked)
        if found is None:
            found = self._answers[asked] = look_up()
        return found
