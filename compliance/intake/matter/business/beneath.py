"""Items of a second level, as `3.1` and `3.2`, or `3a` and `3b`, below `3`, where each has a title of its own."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Final

from compliance.intake.matter.business import heading
from compliance.intake.matter.business.entries import LABEL, Entry
from compliance.intake.matter.text.numbering import Number, number_of
from compliance.intake.matter.text.words import sentence

_SECOND: Final = re.compile(r"(?P<above>\d{1,3})\.(?P<n>[1-9]\d?)")
_WHOLE: Final = re.compile(r"\d{1,3}(?:\.0)?")
_TITLE: Final = 130


def beneath(found: Sequence[Entry], chosen: Mapping[int, Number], *, announced: bool = False) -> dict[int, Number]:
    """The entries that begin items of a second level: counted from 1 on below an item, each with a title.

    Args:
        found: the entries of the document.
        chosen: the items of the first level, by the entries that they begin with.
        announced: whether the document is an agenda, which has titles and tells nothing.
    """
    below: dict[int, Number] = {}
    above, last = None, 0
    for at, entry in enumerate(found):
        if at in chosen:
            above, last = (chosen[at].value if _WHOLE.fullmatch(chosen[at].words) else None), 0
            continue
        number = number_of(entry.text) if entry.role == "text" else None
        second = _SECOND.fullmatch(number.words) if number and number.style == "sub" else None
        if number is None or second is None or int(second["above"]) != above or int(second["n"]) != last + 1:
            continue
        if _titled(entry, number, announced=announced):
            below[at], last = number, last + 1
    return below | _instead(found, chosen) | _by_letters(found, chosen)


def _instead(found: Sequence[Entry], chosen: Mapping[int, Number]) -> dict[int, Number]:
    """The entries that begin `2.1`, `2.2` and so on with a title each, where the items go from `1` to `3`.

    There is no item `2` that they could be paragraphs of.
    """
    starts = sorted(at for at, number in chosen.items() if _WHOLE.fullmatch(number.words))
    values = [chosen[at].value for at in starts]
    if any(after <= before for before, after in pairwise(values)):
        return {}
    instead: dict[int, Number] = {}
    for (start, end), (value, next_value) in zip(
        pairwise((*starts, len(found))), pairwise((*values, math.inf)), strict=True
    ):
        last = (value, 0)
        for at in range(start + 1, end):
            number = number_of(found[at].text) if found[at].role == "text" else None
            second = _SECOND.fullmatch(number.words) if number and number.style == "sub" else None
            own = (int(second["above"]), int(second["n"])) if second else last
            if number is None or not value < own[0] < next_value:
                continue
            if own in {(last[0], last[1] + 1), (last[0] + 1, 1)}:
                last = own
                if heading.title_of(found[at].text[number.end :], "", None)[0]:
                    instead[at] = number
    return instead


def _by_letters(found: Sequence[Entry], chosen: Mapping[int, Number]) -> dict[int, Number]:
    """The entries that begin `4a`, `4b` and so on below `4`, each with a title; one alone has a label below it."""
    below: dict[int, Number] = {}
    starts = sorted(chosen)
    for start, end in pairwise((*starts, len(found))):
        own: dict[int, Number] = {}
        for at in range(start + 1, end if _WHOLE.fullmatch(chosen[start].words) else start):
            number = number_of(found[at].text) if found[at].role == "text" else None
            if number is None or not number.letter or number.value != chosen[start].value:
                continue
            if number.letter == "abcdefghijkl"[len(own) : len(own) + 1] and _title(found[at], number):
                own[at] = number
        labelled = [at for at in own if at + 1 < len(found) and LABEL.match(found[at + 1].text)]
        below |= own if len(own) > 1 or labelled else {}
    return below


def _titled(entry: Entry, number: Number, *, announced: bool) -> bool:
    """Whether a title stands behind the number: in a cell of titles, as a heading, or all in letters that stand out."""
    stands = announced or entry.title_cell or entry.passage.kind == "heading" or entry.passage.is_strong
    return stands and _title(entry, number)


def _title(entry: Entry, number: Number) -> bool:
    """Whether what stands behind the number is a title."""
    title = entry.text[number.end :].strip()
    return (
        2 < len(title) < _TITLE
        and heading.plain(title) is not None
        and not sentence(title)
        and not title.endswith((".", ";", ","))
    )
