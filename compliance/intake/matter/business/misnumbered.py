"""Mends what numbers alone tell of items: a list in an item's text that runs on past it, a number printed twice."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Final

from compliance.intake.matter.business.entries import Entry
from compliance.intake.matter.text.numbering import Number, Start
from compliance.intake.matter.text.words import sentence

_LIST: Final = 3
"""So many numbered lines, one right below the other, are a list."""
_TITLE: Final = 90
_WEIGHT: Final = 1.5
"""So much a line with a number looks like the start of an item that is one, if nothing speaks against it."""


def without_lists(found: Sequence[Entry], candidates: Sequence[Start]) -> list[Start]:
    """What may begin an item, without lists from 1 on in the text of a paper whose items have a line for the number.

    Args:
        found: the entries of the document.
        candidates: its numbered entries.
    """
    alone = [not found[each.at].text[each.number.end :].strip() for each in candidates]
    kept: list[Start] = []
    at = 0
    while at < len(candidates):
        end = at + 1
        while end < len(candidates) and _goes_on(candidates[end - 1], candidates[end]) and not alone[end]:
            end += 1
        within = candidates[at].number.value == 1 and not alone[at] and end - at >= _LIST
        lines = any(alone[:at]) and sum(alone) >= _LIST and candidates[0].number.value == 1 and alone[0]
        kept += [] if within and lines else candidates[at:end]
        at = end
    return kept


def _goes_on(one: Start, other: Start) -> bool:
    return other.at == one.at + 1 and other.number.value == one.number.value + 1


def printed_twice(
    found: Sequence[Entry], candidates: Sequence[Start], chosen: Mapping[int, Number]
) -> dict[int, Number]:
    """The items whose number is that of the item before them, or behind them, once more, by a slip.

    Between two items, or behind the last, there is then no other number, so that it is none of a list; and a title
    stands behind it.

    Args:
        found: the entries of the document.
        candidates: its numbered entries.
        chosen: the items, by the entries that they begin with.
    """
    made: dict[int, Number] = {}
    for at, end in pairwise([*sorted(chosen), len(found)]):
        between = [each for each in candidates if at < each.at < end]
        if len(between) != 1:
            continue
        (other,) = between
        if any(_is_twice(found, other, beside, chosen[beside]) for beside in (at, end) if beside in chosen):
            made[other.at] = other.number
    return made


def _is_twice(found: Sequence[Entry], other: Start, at: int, number: Number) -> bool:
    """Whether a numbered entry is an item that bears the number of the one beside it."""
    title = found[other.at].text[other.number.end :].strip()
    same = other.number.words == number.words and other.number.style == number.style == "dotted"
    alike = found[other.at].passage.kind == found[at].passage.kind and other.at != at + 1
    titled = 2 < len(title) < _TITLE and not sentence(title) and not title.endswith((".", ";", ","))
    return same and alike and titled and other.weight >= _WEIGHT
