"""Parts a form in whose right half labels stand beside the list in its left one: "A Dow | Clerk | Chair: | B Ray"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby, zip_longest

from compliance.intake.people.rows.rows import Row
from compliance.intake.people.words import labels
from compliance.intake.people.words.text import Text, join

_FEWEST = 2
"""So many labels in one column show that it is one of labels."""
_LEFT = 2
"""The list beside them has so many columns: names, and what they are."""
_LISTS = frozenset({"present", "apologies", "absent", "chair"})


def parted(rows: Sequence[Row]) -> list[Row]:
    """The rows of a document, the right half of such a form below its left one."""
    made: list[Row] = []
    for _, group in groupby(rows, key=lambda row: (row.block, row.kind == "row")):
        made += _parted(list(group))
    return made


def _parted(rows: list[Row]) -> list[Row]:
    """The rows of a table, from the label of those there on parted, if a column further right is one of labels."""
    begin = next((at for at, row in enumerate(rows) if row.single and _of_those_there(row.first)), None)
    if begin is None or rows[0].kind != "row":
        return rows
    form = rows[begin + 1 :]
    width = max((len(row.cells) for row in form), default=0)
    edge = next((at for at in range(_LEFT, width - 1) if _are_labels([_cell(row, at) for row in form])), None)
    if edge is None:
        return rows
    left = [row.with_cells(row.cells[:edge]) for row in form]
    right = [row.with_cells(row.cells[edge:]) for row in form if row.cells[edge:]]
    right = [row for row in right if row.filled]
    told = [row for row, after in zip_longest(right, right[1:]) if not _is_empty(row, after)]
    return [
        *rows[: begin + 1],
        *(row for row in left if row.filled),
        *(_as_line(row, at) for at, row in enumerate(told, 1)),
    ]


def _as_line(row: Row, at: int) -> Row:
    """A label with what stands beside it, as a line apart from the table and from the next."""
    line = replace(row.line)
    return Row((Text(join(row.filled).text, ((0, line),)),), line, -at, "text")


def _is_empty(row: Row, after: Row | None) -> bool:
    """Whether a label has nothing beside it nor below it."""
    return row.single and bool(row.first.text) and (after is None or bool(after.first.text))


def _cell(row: Row, at: int) -> Text | None:
    return row.cells[at] if at < len(row.cells) and row.cells[at].text else None


def _are_labels(cells: Sequence[Text | None]) -> bool:
    """Whether all that a column holds are labels with a colon, one of them of a list of people."""
    held = [cell for cell in cells if cell is not None]
    found = [labels.read(cell.text) for cell in held]
    listed = any(label is not None and label.whole and label.role in _LISTS for label in found)
    return len(held) >= _FEWEST and listed and all(cell.text.rstrip().endswith(":") for cell in held)


def _of_those_there(text: Text) -> bool:
    label = labels.read(text.text)
    return label is not None and label.whole and label.role == "present"
