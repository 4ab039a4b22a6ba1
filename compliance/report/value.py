"""A value of a JSON report with its place, held to what it must be, for what is said where it is not that."""

from __future__ import annotations

from typing import TYPE_CHECKING, NoReturn

from compliance import dates
from compliance.errors import FaultError
from compliance.vocabulary import Outcome

if TYPE_CHECKING:
    from datetime import date

    from compliance.errors import Place

REMEDY = "Make it again: compliance check RECORD --format json"


class Value:
    """A value of the file with its place, for what is said where it is not what it must be."""

    def __init__(self, value: object, place: Place = ()) -> None:
        self.value = value
        self.place = place

    def refuse(self, what: str) -> NoReturn:
        """Say what is wrong, and where."""
        raise FaultError(what, REMEDY, at=self.place)

    def _is_not(self, what: str) -> NoReturn:
        name = next((step for step in reversed(self.place) if isinstance(step, str)), "the report")
        self.refuse(f"{name} is not {what}")

    def __getitem__(self, name: str) -> Value:
        """A field; what is left out is null."""
        if not isinstance(self.value, dict):
            self._is_not("a list of named fields")
        return Value(self.value.get(name), (*self.place, name))

    def members(self) -> list[Value]:
        """The members of a list; one left out has none."""
        if self.value is None:
            return []
        if not isinstance(self.value, list):
            self._is_not("a list")
        return [Value(each, (*self.place, number)) for number, each in enumerate(self.value)]

    def text(self, default: str | None = None) -> str:
        """Text, or the default where it is left out."""
        if self.value is None and default is not None:
            return default
        if not isinstance(self.value, str):
            self._is_not("text")
        return self.value

    def text_or_none(self) -> str | None:
        """Text or null."""
        return None if self.value is None else self.text()

    def day(self) -> date | None:
        """A day or null."""
        if self.value is None:
            return None
        try:
            return dates.parse_day(self.text())
        except ValueError:
            self._is_not("a day, as 2013-06-05")

    def outcome(self) -> Outcome:
        """One of the six outcomes."""
        try:
            return Outcome(self.text())
        except ValueError:
            self._is_not("an outcome that there is")
