"""Titles that each open a paragraph of which the rest is told, as in notes that number nothing."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from typing import Final

from compliance.intake.matter.business.entries import Entry
from compliance.intake.matter.text.days import days_in
from compliance.intake.matter.text.words import STANDING, VERB, sentence

_NONE: Final = re.compile(
    r"\W*(?:none|nil|nothing|noted|agreed|as above|no further business)\W*|(?-i:[A-Z]{2,4})\s[–-]\s.*", re.IGNORECASE
)
"""What is told below a title in so few words, or of somebody by letters: "JA - 2 cases"."""
_SEVERAL: Final = 2
_MOST: Final = 0.6


def headings(found: Sequence[Entry], begin: int, titles: Collection[int]) -> list[int]:
    """Such lines, where most of what is below the lists is so: else there are none.

    One of them may be of every meeting; else there must be more, so that a note with a heading is no item.

    Args:
        found: the entries of the document.
        begin: where the title block ends.
        titles: the entries that can be titles at all.
    """
    blocks: dict[int, list[int]] = {}
    for at, entry in enumerate(found):
        if at >= begin and entry.role == "text" and entry.passage.row is None:
            blocks.setdefault(entry.passage.block, []).append(at)
    heads = [ats[0] for ats in blocks.values() if len(ats) > 1 and ats[0] in titles and _opens(found, ats)]
    standing = any(STANDING.fullmatch(found[at].text.strip(" :.*_")) for at in heads)
    after = [ats for ats in blocks.values() if heads and ats[0] >= heads[0]]
    below = [ats for ats in after if len(ats) > 1 or sentence(found[ats[0]].text)]  # a line alone may be the next day
    enough = len(heads) >= (_SEVERAL if standing else _SEVERAL + 1)
    return heads if enough and len(heads) >= len(below) * _MOST else []


def _opens(found: Sequence[Entry], ats: Sequence[int]) -> bool:
    """Whether the first line of a paragraph is a title, and what is below it is told."""
    first, *rest = (found[at] for at in ats)
    title = STANDING.match(first.text) or not (VERB.search(first.text) or days_in(first.text))
    told = any(sentence(each.text) or _NONE.fullmatch(each.text) or days_in(each.text) for each in rest)
    return bool(title) and told
