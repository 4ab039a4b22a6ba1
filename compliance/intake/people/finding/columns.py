"""Finds lists that stand side by side, each under its label or beside it, in columns of their own."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence

from compliance.intake.people.entries import marks
from compliance.intake.people.rows import business, headers, signs
from compliance.intake.people.rows.headers import Column
from compliance.intake.people.rows.rows import Row
from compliance.intake.people.rows.section import Section
from compliance.intake.people.words import labels, lexicon, names, sorts
from compliance.intake.people.words.labels import Label
from compliance.intake.people.words.text import Text

_MARK = re.compile(r"(?:[YyXxPp✓✔√☑]|[Yy]es)?")
_NUMBER = re.compile(r"\(?\d{1,4}(?:[./]\d{1,4})*[.)]?(?=\s|$)")
_WIDEST = 2
_BESIDE = frozenset({"officer", "guest", "observer", "in_attendance"})
_CAME = re.compile(r"present|attend", re.IGNORECASE)
_PAIRS = 4
"""So many cells has a row of two labels, each with its list beside it."""
_OF_BUSINESS = lexicon.HEADINGS | {
    *("agenda", "by", "discussion", "item", "items", "lead", "minute", "minutes", "no", "note", "notes", "number"),
    *("outcome", "owner", "points", "ref", "subject", "summary", "timescale", "title", "topic", "when", "who", "whom"),
}
"""Words in the headings of the columns of a table of business."""
_LISTS = frozenset({"present", "apologies", "absent"})


def begun(row: Row) -> list[Section]:
    """The list of each column that a row of labels begins; none if it is no such row.

    A label above several columns, the others of which it leaves empty, is that of all of them.
    """
    found = [labels.read(cell.text) for cell in row.cells]
    real = [label for label in found if label and label.whole and label.role in _LISTS]
    if len(real) == 2 and (made := _beside(row, found)):
        return made
    skipped = [label for label in found if label and label.whole and label.role == "skip"]
    if len(real) < 2 or len(real) + len(skipped) != len(row.filled):
        return []
    made = []
    for label, cell in zip(found, row.cells, strict=True):
        spanned = made and not cell.text
        made.append(made[-1] if spanned else Section(label or Label("skip", None, 0), cell))
    return made


def end_at(row: Row, open_: Sequence[Section]) -> bool:
    """Whether a row of as many cells as there are lists is an item of business: a number, which nothing above has."""
    above = [each.first.text for section in open_ for each in section.rows]
    numbered = len(row.cells) == len(open_) and _NUMBER.fullmatch(row.first.text)
    return bool(numbered and above) and not any(map(_NUMBER.match, above))


def stand_abreast(row: Row, below: Sequence[Row]) -> bool:
    """Whether two labels head a list of people each, rather than the columns of one list."""
    found = [labels.read(cell.text) for cell in row.filled]
    roles = [label.role for label in found if label and label.whole]
    if len(row.filled) != len(roles) or roles not in (["present", "apologies"], ["present", "absent"]):
        return False
    at = row.cells.index(row.filled[1])
    return bool(row.first.text) and any(len(each.cells) > at and signs.is_person(each.cells[at].text) for each in below)


def label_beside(row: Row, below: Sequence[Row]) -> tuple[Label, Row] | None:
    """The label of a list in a column of labels, where what begins beside it is the heading of a part of the list.

    "Present | Board members:" above "  | Ann Low" are neither headings of columns nor two lists: nothing stands below
    the first. The heading comes back with the label if it names a body, and its own label if that says more.
    """
    if len(row.cells) != _WIDEST or len(row.filled) != _WIDEST:
        return None
    label, second = labels.read(row.first.text), row.cells[1].text
    inner, sort = labels.read(second), sorts.read(second)
    if label is None or not label.whole or label.role not in _LISTS or not (sort or _is_heading(second, inner)):
        return None
    under = list(itertools.takewhile(lambda each: len(each.cells) == _WIDEST and not each.first.text, below))
    if not under or not signs.is_person(under[0].cells[1].text):
        return None
    if len(under) < len(below) and not second.endswith(":") and labels.read(below[len(under)].first.text) is None:
        return None
    more = inner is not None and inner.role == label.role == "present" and inner.capacity != "present"
    named = row if sort and sort.body else row.with_cells([row.first, row.cells[1].part(0, 0)])
    return (inner if inner and more else label), named


def _is_heading(text: str, label: Label | None) -> bool:
    """Whether words head a list or a column of those there."""
    listed = label is not None and label.whole and label.role in {"present", "members"}
    return listed or headers.column(text) in {"name", "organisation"}


def head_another(row: Row, section: Section) -> bool:
    """Whether what stands beside a column of labels heads another list, or business, and no part of the open one.

    Below "Apologies" it does not where it only says of what sort the next ones are: "Officers:".
    """
    text = row.filled[0].text
    label = labels.read(text)
    if section.role in {"apologies", "absent"} and label and label.role == "present" and not _CAME.search(text):
        return False
    stands_out = row.filled[0].strong and text.endswith(":") and label is not None and label.capacity in _BESIDE
    whole = label is not None and label.whole and (label.strict or stands_out)
    return whole or signs.leads_list(label, text) or set(names.tokens(text)) <= lexicon.HEADINGS


def tell_who_came(
    held: Sequence[Column | None], below: Sequence[Row], open_: Sequence[Section], found: Sequence[Section]
) -> bool:
    """Whether headings are of names and of who came and who did not, so that they begin a list wherever they stand.

    So it is below an item, and below "Apologies": the table says of each. Not where a list of those there is above it.

    Args:
        held: what the columns hold.
        below: the rows below the headings.
        open_: the lists that are open.
        found: all lists so far.
    """
    both = "present" in held and ("apologies" in held or "absent" in held)
    below_apologies = bool(open_) and open_[0].role in {"apologies", "absent"} and not open_[0].rows
    if "name" not in held or (open_ and not below_apologies):
        return False
    listed = any(section.role == "present" and section.rows for section in found)
    return not listed and (both or (below_apologies and _say_there(held, below)))


def _say_there(held: Sequence[Column | None], below: Sequence[Row]) -> bool:
    """Whether the one column for who came and who did not says in words or by a tick of somebody that they came."""
    said = [row.cells[held.index("status")].text for row in below if "status" in held and len(row.cells) == len(held)]
    return any(marks.SAID.fullmatch(text) and marks.THERE.fullmatch(text) for text in said)


def of_marks(row: Row, below: Sequence[Row]) -> Row | None:
    """The headings of a table of people in which "Apologies" heads marks, and "Present" the names and their marks."""
    found = [labels.read(cell.text) for cell in row.filled]
    if [label.role if label and label.whole else None for label in found] != ["present", "apologies"]:
        return None
    at, width = row.cells.index(row.filled[1]), len(row.cells)
    rows = [each for each in below if len(each.cells) == width]
    if at < _WIDEST or not rows or not row.first.text or not _are_marks(rows, at):
        return None
    marked = [index for index in range(1, at) if _are_marks(rows, index)]
    if len(marked) != 1 or not any(signs.is_person(each.first.text) for each in rows):
        return None
    head = list(row.cells)
    head[0] = Text("Name", row.first.starts, row.first.strong)
    head[marked[0]] = row.first
    return row.with_cells(head)


def _are_marks(rows: Sequence[Row], at: int) -> bool:
    """Whether a column holds marks, and nothing else."""
    return all(_MARK.fullmatch(each.cells[at].text) for each in rows) and any(each.cells[at].text for each in rows)


def _beside(row: Row, found: Sequence[Label | None]) -> list[Section]:
    """Two labels, each with its list in the column beside it: "Present | A Dow | Apologies | B Ray"."""
    if len(row.cells) != _PAIRS or not (found[0] and found[2]) or found[1] or found[3]:
        return []
    if not (row.cells[1].text and row.cells[3].text):
        return []
    made: list[Section] = []
    for index, label in ((0, found[0]), (2, found[2])):
        section = Section(label, row.cells[index])
        section.rows.append(row.with_cells([row.cells[index + 1]]))
        made += [section, section]
    return made


def end_before(row: Row, open_: Sequence[Section]) -> bool:
    """Whether a row begins a table of business right below such lists: its headings, or its first number."""
    blocks = {each.at.line.block for each in open_} | {listed.block for each in open_ for listed in each.rows}
    if row.kind != "row" or row.block in blocks or not row.first.text:
        return False
    heads = all(set(names.tokens(cell.text)) <= _OF_BUSINESS for cell in row.filled)
    return (heads and len(row.filled) > 1) or business.is_item(row)


def take(row: Row, open_: list[Section]) -> list[Section]:
    """Put the cells of a row to the lists of their columns; the lists that begin within a column come back.

    Args:
        row: below the labels.
        open_: the list of each column, changed where another begins.
    """
    made: list[Section] = []
    index = 0
    for group in [list(group) for _, group in itertools.groupby(open_, key=id)]:
        section, columns = group[0], len(group)
        cells = list(itertools.dropwhile(lambda cell: not cell.text, row.cells[index : index + columns]))
        if cells and _heads(cells[0]):
            made.append(Section(labels.read(cells[0].text), cells[0]))
            open_[index : index + columns] = [made[-1]] * columns
        elif cells:
            section.rows.append(row.with_cells(cells))
        index += columns
    return made


def _heads(cell: Text) -> bool:
    """Whether a cell is the label of the next list in its column."""
    label = labels.read(cell.text)
    return label is not None and label.whole and label.role in _LISTS and not signs.is_person(cell.text)
