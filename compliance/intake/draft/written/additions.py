"""What an import would do to a record: additions, each with its place, and what the papers say otherwise."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from compliance.errors import Place


@dataclass(frozen=True, slots=True)
class Addition:
    """One thing that would be added.

    Attributes:
        at: the list or the set of fields that it goes into.
        key: the field, if it goes into a set of fields; None for an entry of a list.
        value: what it is.
    """

    at: Place
    key: str | None
    value: Any


@dataclass(slots=True)
class Plan:
    """What an import would do to a record.

    Attributes:
        additions: in the order of the record's sections.
        differences: what the papers say otherwise than the record, which no addition can hold.
    """

    additions: list[Addition] = field(default_factory=list)
    differences: list[str] = field(default_factory=list)

    def differ(self, text: str) -> None:
        """Tell once of a difference."""
        if text not in self.differences:
            self.differences.append(text)
