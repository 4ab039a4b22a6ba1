"""Parts what stands side by side on a page by the labels that it has: lists in one line, and pairs of columns."""

from __future__ import annotations

from collections.abc import Sequence

from compliance.intake.people.rows import signs
from compliance.intake.people.rows.aligned import edges_of
from compliance.intake.people.rows.rows import Row
from compliance.intake.people.words import labels
from compliance.intake.people.words.text import join

_NEAR = 3.0
"""How far in points the left edges of two lines of one column can be apart."""
_LISTS = frozenset({"present", "apologies", "absent"})
_PEOPLE = _LISTS | {"chair"}


def parted(rows: Sequence[Row]) -> list[Row]:
    """The rows of a document, those apart that labels in one line begin, and columns below one label put together."""
    made: list[Row] = []
    place = 0
    while place < len(rows):
        row, below = rows[place], rows[place + 1 : place + 2]
        if starts := _heads(row):
            under = _listed(row, rows[place + 1 :], starts)
            listed = rows[place + 1 : place + 1 + len(under)]
            if any(len(each.cells) != len(starts) for each in listed) and _are_filled(under, row):
                made += [row, *under]
                place += 1 + len(listed)
                continue
        made += _each(row) if _is_each_labelled(row) and not (below and _goes_on(row, below[0])) else [row]
        place += 1
    return made


def _each(row: Row) -> list[Row]:
    return [row.with_cells([cell]) for cell in row.filled]


def _is_each_labelled(row: Row) -> bool:
    """Whether every cell of a row has a label with a colon and something behind it: "Chair: A Low | Clerk: B Ray"."""
    found = [(cell.text, labels.read(cell.text)) for cell in row.filled]
    told = [label for text, label in found if label and not label.whole and ":" in text[: label.end]]
    return len(told) == len(found) > 1 and any(label.role in _PEOPLE for label in told)


def _goes_on(row: Row, below: Row) -> bool:
    """Whether a row of several columns goes on in the next, which begins nothing."""
    return row.block == below.block and len(below.filled) > 1 and not _is_each_labelled(below)


def _heads(row: Row) -> list[float]:
    """Where the columns begin that the labels of a row head, two of them lists of people; none if it is no such row."""
    found = [label for cell in row.cells if (label := labels.read(cell.text)) and label.whole]
    real = [label for label in found if label.role in _LISTS]
    whole = all(label.role in _LISTS | {"skip"} for label in found) and len(found) == len(row.cells)
    return edges_of(row) or [] if whole and len(real) > 1 else []


def _listed(head: Row, rows: Sequence[Row], starts: Sequence[float]) -> list[Row]:
    """The rows right below labels that have nobody but people below them, with what stands below each in one cell."""
    made: list[Row] = []
    for row in rows:
        if row.kind != head.kind or edges_of(row) is None or _heads(row):
            break
        under = _under(row, starts)
        if not all(signs.is_person(cell.text) for cell in under.filled):
            break
        made.append(under)
    return made


def _under(row: Row, starts: Sequence[float]) -> Row:
    """A row with what stands below each label in one cell."""
    held: list[list[int]] = [[] for _ in starts]
    for place, edge in enumerate(edges_of(row) or []):
        held[max((at for at, start in enumerate(starts) if start <= edge + _NEAR), default=0)].append(place)
    return row.with_cells(
        [join([row.cells[at] for at in each], ", ") if each else row.first.part(0, 0) for each in held]
    )


def _are_filled(rows: Sequence[Row], head: Row) -> bool:
    """Whether somebody stands below each label of a list."""
    lists = [
        label is not None and label.role in _LISTS for label in map(labels.read, (cell.text for cell in head.cells))
    ]
    return all(any(row.cells[at].text for row in rows) for at, is_list in enumerate(lists) if is_list)
