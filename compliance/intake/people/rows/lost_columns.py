"""Mends rows that lost their columns: marks and numbers on their own, and hyphens that were dashes."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import zip_longest

from compliance.intake.people.rows import footnoted, signs
from compliance.intake.people.rows.rows import Row
from compliance.intake.people.words import kinds, labels
from compliance.intake.people.words.text import Text, join

_MARK = re.compile(r"[+*†‡#✓✔✗✘-]")
_NUMBER = re.compile(r"(?:[A-Z]{1,5}[./ -]?)?\d{1,4}(?:[./-]\d{1,4}){0,3}[.)]?")
_HYPHEN = re.compile(r"(?P<name>[A-Z][\w'’]+\s+(?:[A-Z]\.?\s+)?[A-Z][\w'’]+)-\s*(?=[A-Z])")
_LETTERS = re.compile(r"(?P<name>[A-Z][\w'’]+\s+(?:[A-Z]\.?\s+)?[A-Z][a-z][\w'’]*)-[A-Z]{3,6}(?:\s*\([^()]*\))?")
"""Somebody and the short name of a body, which no surname ends in."""
_LEADERS = re.compile(r"(?P<who>[^.…_]*[^.…_\s])\s*(?:\.{4,}|…{2,}|_{4,})[\s.…_]*(?P<what>[A-Z][^…_]*)")
_TICKED = re.compile(r"((?:(?!\s/\s).)+\s/\s(?:(?!\s/).)+?)\s+/\s*[•✓✔√]")
_TWO_LED = re.compile(r"([A-Z]{2,4}\s?[-–]\s?[A-Z].*?)\s+/\s+([A-Z]{2,4}\s?[-–]\s?[A-Z].*)")
_SENTENCE = re.compile(r"[A-Z]\S*(?:\s[A-Z]\S*)*(?:\s[a-z][^\s()]*){3}[^()]*\.")
_WITH_LEAD = 2
_WITH_PEOPLE = 3
_PAIRED = (4, 6)
_FEWEST = 2
_FEWEST_HYPHENS = 3


def mended(rows: Sequence[Row]) -> list[Row]:
    """The rows of a document, as they were meant to stand."""
    rows = [part for row in _without_strokes(footnoted.without(rows)) for part in _of_columns(row)]
    rows = [_without_lead(part) for row in _without_dashes(rows) for part in _pairs(row)]
    rows = _with_leaders(_with_brackets(_with_marks(rows)))
    rows = [_with_number(row, below) for row, below in zip_longest(rows, rows[1:])]
    return _with_dashes(_with_numbers_beside(rows))


def _without_strokes(rows: Sequence[Row]) -> list[Row]:
    """The rows without the tick behind a stroke that the last column of a table left: "Ann Low / Dale Trust / ✓"."""
    ticked = [row for row in rows if row.single and _TICKED.fullmatch(row.first.text)]
    if len(ticked) < _WITH_PEOPLE:
        return list(rows)
    return [_cut_off(row) for row in rows]


def _cut_off(row: Row) -> Row:
    found = _TICKED.fullmatch(row.first.text) if row.single else None
    return row.with_cells([row.first.part(0, found.end(1))]) if found else row


def _of_columns(row: Row) -> list[Row]:
    """The parts of a row in which a stroke stands between two columns of people led by initials: "AL - … / BO - …"."""
    found = _TWO_LED.fullmatch(row.first.text) if row.single else None
    return [row.with_cells([row.first.part(*found.span(each))]) for each in (1, 2)] if found else [row]


def _with_brackets(rows: Sequence[Row]) -> list[Row]:
    """The rows, with what stands in brackets below each of the people of a row put behind them."""
    made: list[Row] = []
    for row in rows:
        above = made[-1] if made else None
        bracketed = len(row.cells) >= _FEWEST and all(re.fullmatch(r"\([^()]+\)", cell.text) for cell in row.cells)
        if above and bracketed and len(above.cells) == len(row.cells) and all(map(_is_person, above.cells)):
            made[-1] = above.with_cells([join(each) for each in zip(above.cells, row.cells, strict=True)])
        else:
            made.append(row)
    return made


def _with_leaders(rows: Sequence[Row]) -> list[Row]:
    """The rows, with a gap for the dots that lead from a name to what stands behind it: "Ann Low ....... Dale CC"."""
    found = [_LEADERS.fullmatch(row.filled[0].text) if row.single else None for row in rows]
    if sum(each is not None for each in found) < _FEWEST:
        return list(rows)
    return [
        row.with_cells([row.filled[0].part(*each.span("who")), row.filled[0].part(each.start("what"))]) if each else row
        for row, each in zip(rows, found, strict=True)
    ]


def _is_person(cell: Text) -> bool:
    return signs.is_person(cell.text)


def _pairs(row: Row) -> list[Row]:
    """The parts of a row that holds labels and what belongs to each, as "Venue | Town Hall | Chair | Cllr A Dow"."""
    heads = row.cells[::2]
    if len(row.cells) not in _PAIRED or not all(cell.text for cell in heads):
        return [row]
    found = [labels.read(cell.text) for cell in heads]
    if not all(
        label and label.whole and (label.role in {"chair", "end"} or label.capacity == "officer") for label in found
    ):
        return [row]
    return [row.with_cells(row.cells[at : at + 2]) for at in range(0, len(row.cells), 2)]


def _without_dashes(rows: Sequence[Row]) -> list[Row]:
    """Without the dashes that stood between the columns of a list: a name and a body about one go together."""
    made: list[Row] = []
    joined = False
    for index, row in enumerate(rows):
        dash = row.single and bool(re.fullmatch(r"[-–—]", row.filled[0].text))
        between = dash and 0 < index < len(rows) - 1 and _is_body(rows[index + 1]) and _is_name(rows[index - 1])
        if joined:
            joined = False
        elif not between:
            made.append(row)
        elif index + 2 < len(rows) and not _is_body(rows[index + 2]):
            made[-1] = made[-1].with_cells([join((made[-1].filled[0], rows[index + 1].filled[0]), " - ")])
            joined = True
    return made


def _is_body(row: Row) -> bool:
    return row.single and kinds.kind(row.filled[0].text.split("(")[0]) in {"organisation", "short", "post"}


def _with_marks(rows: Sequence[Row]) -> list[Row]:
    """Each mark on a line of its own with the name that follows it; one mark alone may be anything."""
    pairs = {index for index in range(len(rows) - 1) if _is_mark(rows[index]) and _is_name(rows[index + 1])}
    if len(pairs) < _FEWEST:
        return list(rows)
    made: list[Row] = []
    for index, row in enumerate(rows):
        if index in pairs:
            continue
        if index - 1 in pairs:
            made.append(row.with_cells([join((rows[index - 1].filled[0], row.filled[0])), *row.filled[1:]]))
        else:
            made.append(row)
    return made


def _with_number(row: Row, below: Row | None) -> Row:
    """The label of a list with the number of its item, which stands in a column of its own."""
    many = next((at for at, cell in enumerate(row.filled) if not _NUMBER.fullmatch(cell.text)), 0)
    if not many or many > _FEWEST or len(row.filled) - many >= _PAIRED[0] - 1:
        return row
    label = labels.read(row.filled[many].text)
    listed = label is not None and label.role == "present" and label.strict
    if listed and label is not None and label.whole:
        listed = below is not None and signs.is_person(below.first.text, prose=True)
    if label is None or not (label.role == "apologies" or listed) or not all(map(_is_lead, row.filled[many + 1 :])):
        return row
    return row.with_cells([join(row.filled[many - 1 : many + 1])])


def _with_numbers_beside(rows: Sequence[Row]) -> list[Row]:
    """The rows, with an item's number put to a label that its people stand beside: "1. | Attending: | Ann Low, Bo Ray".

    Where more than one row of a table has the same label, its rows say what each of those in a register did.
    """
    found = [(row.block, row.filled[1].text.casefold()) if _lists_beside(row) else None for row in rows]
    registers = {each[0] for each in found if each and found.count(each) > 1}
    return [
        row
        if each is None or row.block in registers
        else row.with_cells([join(row.filled[:2]), *(cell for cell in row.filled[2:] if not _is_lead(cell))])
        for row, each in zip(rows, found, strict=True)
    ]


def _lists_beside(row: Row) -> bool:
    """Whether a row is a number, a label of those there or away, and people."""
    if len(row.filled) < _WITH_PEOPLE or not _NUMBER.fullmatch(row.filled[0].text):
        return False
    label = labels.read(row.filled[1].text)
    if label is None or not (label.whole and label.strict) or label.role not in {"present", "apologies"}:
        return False
    return signs.is_person(row.filled[2].text.lstrip("•● -"))


def _without_lead(row: Row) -> Row:
    """A sentence without the column beside it that says who acts on it: "The Chair welcomed everyone. | BL"."""
    if len(row.filled) != _WITH_LEAD or not _is_lead(row.filled[1]):
        return row
    return row.with_cells(row.filled[:1]) if _SENTENCE.fullmatch(row.filled[0].text) else row


def _is_lead(cell: Text) -> bool:
    """Whether a column beside the title of an item says only who leads on it: "MW", "All", "Chair"."""
    return kinds.kind(cell.text) == "short" or cell.text.lower() in {"all", "chair", "clerk"}


def _with_dashes(rows: list[Row]) -> list[Row]:
    """Where line after line is "Ann Smith-North Council", or one is "Ann Smith-NPS", the hyphen parts name and body."""
    found = [_hyphen(row) for row in rows]
    if sum(at is not None for at in found) < _FEWEST_HYPHENS:
        return [row.with_cells(map(_with_letters, row.cells)) for row in rows]
    return [
        row if at is None else row.with_cells([_dashed(row.filled[0], at)]) for row, at in zip(rows, found, strict=True)
    ]


def _with_letters(cell: Text) -> Text:
    """A cell that is "Ann Smith-NPS", its hyphen as a dash."""
    found = _LETTERS.fullmatch(cell.text)
    return _dashed(cell, found.end("name")) if found else cell


def _hyphen(row: Row) -> int | None:
    """Where the hyphen stands between a name and what the person is of."""
    found = _HYPHEN.match(row.filled[0].text) if row.single else None
    if found is None or kinds.kind(found["name"]) != "plain":
        return None
    if found[0].endswith(" "):
        return found.end("name")
    rest = row.filled[0].text[found.end() :].split("(")[0]
    return found.end("name") if kinds.kind(rest) in {"organisation", "short", "post"} else None


def _dashed(text: Text, at: int) -> Text:
    return join((text.part(0, at), text.part(at + 1)), " - ")


def _is_mark(row: Row) -> bool:
    return row.single and bool(_MARK.fullmatch(row.filled[0].text))


def _is_name(row: Row) -> bool:
    return signs.is_person(row.filled[0].text)
