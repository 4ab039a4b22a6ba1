"""Puts two lists that a page has side by side, each of bodies and who came from them, one below the other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from compliance.intake.people.rows.aligned import edges_of
from compliance.intake.people.rows.rows import Row
from compliance.intake.people.words import kinds, names
from compliance.intake.people.words.text import Text

_NEAR = 3.0
"""How far in points the left edges of two cells of one list can be apart."""
_FAR = 60.0
"""How far apart two lists begin at the least."""
_PAIR = 2


def parted(rows: Sequence[Row]) -> list[Row]:
    """The rows of a list; those of two that are not level, as their left edges show, with a cell each.

    Each of the two has to begin with a body and to have somebody below every one: none stands beside its people then.
    """
    made: list[Row] = []
    for known, run in groupby(rows, key=lambda row: edges_of(row) is not None):
        lines = list(run)
        made += (_apart(lines) if known else None) or lines
    return made


def _apart(rows: Sequence[Row]) -> list[Row] | None:
    placed = list(_placed(rows))
    starts = sorted({edge for _, _, edge in placed})
    first, second = starts[0], starts[-1]
    apart = second - first >= _FAR and all(min(edge - first, second - edge) <= _NEAR for edge in starts)
    level = all(len(row.filled) == _PAIR for row in rows)
    if not apart or level:
        return None
    columns = [[(row, cell) for row, cell, edge in placed if abs(edge - start) <= _NEAR] for start in (first, second)]
    if not all(_is_list([cell.text for _, cell in column]) for column in columns):
        return None
    return [row.with_cells([cell]) for column in columns for row, cell in column]


def _placed(rows: Sequence[Row]) -> Iterator[tuple[Row, Text, float]]:
    """Each cell with its row and where it begins."""
    for row in rows:
        for cell, edge in zip(row.cells, edges_of(row) or (), strict=False):
            if cell.text:
                yield row, cell, edge


def _is_list(texts: Sequence[str]) -> bool:
    """Whether cells are bodies, two or more, each with somebody below it and nothing else."""
    codes = "".join("O" if _is_body(text) else "N" if names.begins_person(text) else "-" for text in texts)
    return (
        codes[:1] == "O" and codes.count("O") >= _PAIR and "-" not in codes and "OO" not in codes and codes[-1] == "N"
    )


def _is_body(text: str) -> bool:
    return kinds.kind(text) == "organisation" and not names.is_titled(text)
