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

    def forget(self) -> None:
        """Begin again with none."""
        self._answers.clear()

    def known(self, asked: tuple[Hashable, ...]) -> Any:  # noqa: ANN401  # whatever was kept
        """The answer, if it was looked up before; else None."""
        return self._answers.get(asked)

    def keep(self, asked: tuple[Hashable, ...], answer: T) -> T:
        """Keep an answer that was looked up."""
        self._answers[asked] = answer
        return answer

    def get(self, asked: tuple[Hashable, ...], look_up: Callable[[], T]) -> T:
        """The answer, looked up the first time."""
        found: T | None = self._answers.get(asked)
        if found is None:
            found = self._answers[asked] = look_up()
        return found
