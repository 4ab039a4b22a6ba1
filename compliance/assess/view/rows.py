"""The rows that say who has a standing in law, by the kind of body that they speak of, and the days of each.

Worked out once for the rows of a pack, which never change.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from compliance.value import value

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from compliance.dates import Span
    from compliance.law.instrument import Standing

Row: TypeAlias = "tuple[Standing, tuple[Span, ...]]"
"""A row, and the days on which it is law."""


@value()
class Rows:
    """The same rows, to be looked up."""

    written: Sequence[Standing]
    by_kind: Mapping[str, Sequence[Row]]
    changes: frozenset[date]


_KEPT: dict[int, Rows] = {}
"""By the identity of rows as they are written, which are kept too, so that nothing else can come to have it."""


def rows_of(written: Sequence[Standing]) -> Rows:
    """Rows as they are looked up."""
    return _KEPT.get(id(written)) or _made(written)


def _made(written: Sequence[Standing]) -> Rows:
    by_kind: dict[str, list[Row]] = {}
    for row in written:
        days = tuple(each.span for each in row.in_force)
        for kind in dict.fromkeys(row.kinds):
            by_kind.setdefault(kind, []).append((row, days))
    changes = frozenset(day for row in written for each in row.in_force for day in (each.span.start, each.span.end))
    made = _KEPT[id(written)] = Rows(written, by_kind, changes)
    return made
