"""Tells from the numbers of items those of paragraphs that run on through them, and of lists below other headings."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from compliance.intake.matter.business import headed
from compliance.intake.matter.business.entries import Entry
from compliance.intake.matter.text.numbering import Start, number_of
from compliance.intake.matter.text.words import sentence

_TITLES: Final = 3
"""So many titles that stand out, or entries of a list, show how a paper is numbered."""
_MOST: Final = 0.6
_HEADINGS: Final = 4
_NEAR: Final = 2
_SHORT: Final = 90


def without(found: Sequence[Entry], candidates: Sequence[Start]) -> list[Start]:
    """What may begin an item, without numbers that belong to something else.

    Args:
        found: the entries of the document.
        candidates: its numbered entries.
    """
    if _is_lists(found, candidates):
        return []
    loud = [each for each in candidates if headed.leads(found[each.at], each.number) and not _told(found, each)]
    rest = [each for each in candidates if each not in loud]
    told = sum(_told(found, each) for each in rest)
    if len(loud) < _TITLES or not _counted(loud) or not _counted(rest) or told < _MOST * len(rest):
        return list(candidates)
    return loud


def _told(found: Sequence[Entry], start: Start) -> bool:
    return sentence(found[start.at].text[start.number.end :])


def _counted(starts: Sequence[Start]) -> bool:
    """Whether numbers run from 1 on without a gap."""
    return [each.number.value for each in starts] == list(range(1, len(starts) + 1))


def _is_lists(found: Sequence[Entry], candidates: Sequence[Start]) -> bool:
    """Whether all numbers are those of lists that each begin at 1 below a heading without a number."""
    starts = [at for at, each in enumerate(candidates) if each.number.value == 1]
    if len(starts) < 2 or starts[0] != 0 or any(each.number.style != "dotted" for each in candidates):
        return False
    if any(headed.leads(found[each.at], each.number) for each in candidates):
        return False
    lists = [candidates[begin:end] for begin, end in zip(starts, [*starts[1:], len(candidates)], strict=True)]
    below = all(any(map(_is_heading, found[max(0, listed[0].at - _NEAR) : listed[0].at])) for listed in lists)
    whole = all(listed[-1].at - listed[0].at == len(listed) - 1 for listed in lists)
    return all(map(_counted, lists)) and below and whole and sum(map(_is_heading, found)) >= _HEADINGS


def _is_heading(entry: Entry) -> bool:
    """Whether it stands out on a line of its own, without a number."""
    passage = entry.passage
    return (
        passage.is_strong
        and passage.row is None
        and len(entry.text) < _SHORT
        and not entry.text.endswith((".", ";"))
        and number_of(entry.text) is None
    )
