"""Leaves out what is stamped above minutes: the item of a later agenda that they were filed under, or their page."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from compliance.intake.matter.documents.kinds import EARLIER, kind_of_title
from compliance.intake.matter.text.days import days_in
from compliance.intake.matter.text.words import BODY, sentence
from compliance.intake.paper import Line

_STAMP: Final = re.compile(r"\W*agenda\s+item(?:\s+no\.?)?\W*\d{1,3}[a-z]?\W*", re.IGNORECASE)
_FOLIO: Final = re.compile(
    r"\W*(?:(?:page|folio|p\.?|ref\.?|no\.?)\W*)?(?:[A-Z]{1,6}[\s./-]?)?\d{1,4}(?:\s?[./-]\s?\d{1,4}){0,2}\W*",
    re.IGNORECASE,
)
"""The number that the page has in the book of a body's minutes, and no item: "88/17"."""
_LABEL: Final = re.compile(r"\W*(?:minutes|decision):(?:\s|$)", re.IGNORECASE)
"""What stands below the title of an item on a page of ModernGov."""
_TOP: Final = 8
_AHEAD: Final = 12
_BELOW: Final = 3
_LABELS: Final = 20
_MINUTES_LIKE: Final = ("minutes", "draft_minutes", "notes", "summary")


def without(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines of a paper, without a stamp at its head below which the minutes of a body begin with their own title.

    Where a day is printed above it, what stands there is of the meeting to whose agenda it belongs, and it is kept. The
    number of a page stands above all else.
    """
    if lines and _FOLIO.fullmatch(lines[0].text) and not days_in(lines[0].text) and _is_above_minutes(lines[1:]):
        return tuple(lines[1:])
    for at, line in enumerate(lines[:_TOP]):
        if _STAMP.fullmatch(line.text):
            return (*lines[:at], *lines[at + 1 :]) if _is_above_minutes(lines[at + 1 :]) else tuple(lines)
        if days_in(line.text):
            break
    return tuple(lines)


def _is_above_minutes(below: Sequence[Line]) -> bool:
    """Whether the title of minutes stands below, with the name of the body that met."""
    for at, line in enumerate(below[:_AHEAD]):
        if sentence(line.text):
            return False
        if kind_of_title(line.text.strip()) in _MINUTES_LIKE:
            head, after = below[: at + 1 + _BELOW], below[at + 1 : at + 1 + _BELOW]
            return (
                any(BODY.search(each.text) for each in head)
                and not any(EARLIER.search(each.text) for each in after)
                and not any(_LABEL.match(each.text) for each in below[at + 1 : at + _LABELS])
            )
    return False
