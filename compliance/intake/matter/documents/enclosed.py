"""Finds the minutes that a page of one item of an agenda has whole within it, as they were filed under that item."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from compliance.intake.matter.documents.kinds import EARLIER, title_kind
from compliance.intake.matter.documents.sorts import ONE_ITEM
from compliance.intake.matter.text.days import days_in
from compliance.intake.matter.text.passage import Passage
from compliance.intake.matter.text.words import capitals

_LABEL: Final = re.compile(r"\W*Minutes:\W*")
_PRESENT: Final = re.compile(
    r"\W*(?:members |those |also )?(?:present|in attendance|attendance|attendees)\b", re.IGNORECASE
)
_WITHIN: Final = 8
"""The label of the item's minutes stands within so many lines of the top of the page, their title so soon below it."""
_AHEAD: Final = 16
"""Within so many lines of their title a list of those present begins."""


def begins(found: Sequence[Passage]) -> int:
    """Where on such a page the minutes begin that have a title, a day and a list of their own; 0 where none do."""
    if not found or not ONE_ITEM.fullmatch(found[0].text):
        return 0
    label = next((at for at, each in enumerate(found[:_WITHIN]) if at and _LABEL.fullmatch(each.text)), None)
    if label is None:
        return 0
    first = label + 1
    for at in range(first, min(first + _WITHIN, len(found))):
        titled = title_kind(found[at]) in ("minutes", "draft_minutes", "notes")
        if titled and (found[at].is_strong or capitals(found[at].text)):
            ahead = found[first : at + _AHEAD]
            dated = any(days_in(each.text) and not EARLIER.search(each.text) for each in ahead)
            return first if dated and any(_PRESENT.match(each.text) for each in ahead) else 0
    return 0
