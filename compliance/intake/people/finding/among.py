"""Tells the chair, and a post, that is one of a list from the label of a list of its own."""

from __future__ import annotations

import re
from collections.abc import Sequence

from compliance.intake.people.entries import cells
from compliance.intake.people.lines import by_sort
from compliance.intake.people.rows import business, signs
from compliance.intake.people.rows.rows import Row
from compliance.intake.people.rows.section import Section
from compliance.intake.people.words import kinds, labels, names
from compliance.intake.people.words.labels import Label

_OF_ONE = re.compile(r"[^:]*\b(?:Member|Advis[eo]r|Officer|Clerk|Secretary|Observer|Administrator)\b(?:\s*[–—-][^:]*)?")
"""The post of one: of several, and before a colon, it is a label."""
_BREAKS_OFF = re.compile(r"(?:\s[–—-]|\b(?:and|of|for)|&)$")
_ONE_AND_LABEL = 2
_PAIR = 2
_LISTS = frozenset({"present", "apologies", "members"})
_FEWEST = 3
"""So many names in a row are a column of them."""


def is_entry(label: Label, row: Row, following: Row | None, open_: Sequence[Section]) -> bool:
    """Whether the chair is one of the list that is open, with others beside or below: "Chair – Ann Low, Dale Homes".

    So is a post that nobody stands below, in a column of posts below the names, a line that goes on with one, and the
    post that begins a row, and what parts apologies by sorts of people.
    """
    if (
        (bool(open_) and open_[0].role == "apologies" and by_sort.parts(row, open_[0].rows, following))
        or _goes_on(label, row, open_)
        or _is_of_column(row, following, open_)
        or _is_post_of_column(label, row, following, open_)
    ):
        return True
    if not open_ or open_[0].role != "present" or label.role != "chair" or label.whole or not row.single:
        return False
    rows = open_[0].rows
    if open_[0].at.line is row.line and not rows:
        return True  # "Present: Chair: Ann Low (Dale Homes), Bob Ash (Police)"
    if following is None or not following.single or not _is_somebody(following):
        return False
    goes_on = row.block in {following.block, rows[-1].block if rows else row.block}
    return goes_on and labels.read(following.filled[0].text) is None


def heads_chair_alone(label: Label, below: Sequence[Row], open_: Sequence[Section]) -> bool:
    """Whether "Chair" first under the heading of all lists has one person below it, and then the next label comes."""
    if label.role != "chair" or not label.whole or len(below) < _ONE_AND_LABEL or (open_ and open_[0].rows):
        return False
    one, then = below[0], labels.read(below[1].filled[0].text)
    return one.single and _is_somebody(one) and then is not None and then.whole and then.role in _LISTS


def is_post_in_columns(text: str, row: Row, open_: Sequence[Section]) -> bool:
    """Whether a post that heads lists elsewhere is one of a column of posts: "Lead Member | Ann Low | Dale"."""
    above = open_[0].rows[-1] if open_ and open_[0].rows else None
    alone = above is not None and above.single and row.single and kinds.is_bare_post(above.filled[0].text)
    alike = above is not None and len(above.cells) == len(row.filled) > _PAIR
    post = kinds.is_bare_post(text) if alone else alike and kinds.is_post(text)
    return post and not text.lower().endswith("s")


def _is_of_column(row: Row, following: Row | None, open_: Sequence[Section]) -> bool:
    """Whether a post begins a row of a table whose rows go on with who holds it: "Chair | Ann Low | Present".

    The row below, or else the one above, is of the same make, which "Minutes" before whoever takes them shows as well.
    """
    above = open_[0].rows[-1] if open_ and open_[0].rows else None
    near = [each for each in (above, following) if each is not None and each.block == row.block]
    alike = any(len(each.cells) == len(row.cells) and _holds_post(each) for each in near)
    return bool(open_) and alike and _has_holder(row)


def _holds_post(row: Row) -> bool:
    """Whether a row has a post first, of one, and then its holder."""
    return _has_holder(row) and kinds.is_post(row.first.text)


def _has_holder(row: Row) -> bool:
    """Whether a row has three cells or more, the second of which is somebody, or says that nobody is."""
    if row.kind != "row" or len(row.cells) < _FEWEST or row.first.text.endswith(":"):
        return False
    holder = row.cells[1].text
    return signs.is_person(holder) or cells.VACANT.fullmatch(holder) is not None


def _goes_on(label: Label, row: Row, open_: Sequence[Section]) -> bool:
    """Whether a line goes on with the one above it, which breaks off: "Lay Member – Victims and", "Witnesses"."""
    above = open_[0].rows[-1] if open_ and open_[0].rows else None
    if above is None or label.strict or not (row.single and above.single) or ":" in row.filled[0].text:
        return False
    return above.block == row.block and _BREAKS_OFF.search(above.filled[0].text) is not None


def _is_post_of_column(label: Label, row: Row, following: Row | None, open_: Sequence[Section]) -> bool:
    """Whether a post of one stands below several names and above no one: "Ann Low", "Ben Orr", "GP", "Lay Member"."""
    text = row.filled[0].text
    if not open_ or open_[0].role != "present" or label.strict or label.role not in {"present", "members"}:
        return False
    rows = open_[0].rows
    if not row.single or not _OF_ONE.fullmatch(text) or not all(each.single for each in rows):
        return False
    several = sum(names.read(each.filled[0].text) is not None for each in rows[:_FEWEST]) == _FEWEST
    return several and (following is None or (following.single and not _is_somebody(following)))


def _is_somebody(row: Row) -> bool:
    """Whether the next row of a list is somebody, with a number, a post or a body before the name or without."""
    text = row.filled[0].text
    rest = text[labels.number(text) :]
    return any(map(signs.is_person, (text, rest))) or business.leads_to_person(rest)
