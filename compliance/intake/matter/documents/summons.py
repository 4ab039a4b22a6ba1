"""Papers that call a meeting though no title says so: front sheets that ask members to come, or list business."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from compliance.intake.matter.documents.on_minutes import LISTED
from compliance.intake.matter.text.days import days_in
from compliance.intake.matter.text.passage import Passage

_AHEAD: Final = 80
"""So many passages of a paper hold its front sheet and the first of its items."""
_SEVERAL: Final = 2
_CALLS: Final = re.compile(
    r"\b(?:members|you|councillors) (?:of the \w+ )?are (?:hereby |kindly |cordially )?"
    r"(?:invited|summoned|requested|required|asked) to attend\b"
    r"|\bto consider the (?:(?:items? of )?business|items?|matters) (?:overleaf|below|set out|listed|shown"
    r"|on the agenda)\b"
    r"|\b(?:items? |reports? )?on this agenda\b"
    r"|^\W*(?:item )?no\.?\s+agenda items?\b",
    re.IGNORECASE,
)
"""How a front sheet asks to a meeting, or speaks of itself."""
_TO_DO: Final = re.compile(
    r"\W*(?:\d{1,2}[.)]?\s+)?(?:members are (?:asked|invited|requested|recommended) )?"
    r"to (?:receive|consider|note|approve|confirm|agree|sign|appoint|elect|review|discuss|hear"
    r"|look (?:at|over)|answer|scrutinise|decide|be reminded)\b",
    re.IGNORECASE,
)
"""What is to be done at an item."""
_PAPERS: Final = re.compile(r"\(?\bpages?(?: nos?\.?)? \d{1,3}(?: ?[-–to]+ ?\d{1,3})?\)?\W*$", re.IGNORECASE)
"""Where in a pack the papers of an item are."""
_PACK: Final = re.compile(r"\W*public (?:document|reports?) pack\W*", re.IGNORECASE)
_HEADING: Final = re.compile(r"\W*(?:public |meeting )?a ?g ?e ?n ?d ?a\W*", re.IGNORECASE)
_NUMBER: Final = re.compile(r"\W*(?:item\s*)?\d{1,3}(?:[.):]|\s|$)", re.IGNORECASE)


def calls(piece: Sequence[Passage]) -> bool:
    """Whether a paper calls a meeting: it says of several items what is to be done or where the papers are, and more.

    Args:
        piece: its passages; it must be known that they tell nothing of what was said.
    """
    first = [line.text for each in piece[:_AHEAD] for line in each.lines]
    asked = any(_CALLS.search(each.text) or _PACK.fullmatch(each.text) for each in piece[:_AHEAD])
    to_do = sum(bool(_TO_DO.match(text)) for text in first)
    papers = sum(bool(_PAPERS.search(text)) for text in first)
    return to_do + papers >= _SEVERAL if asked else min(to_do, papers) >= _SEVERAL


def heads_business(piece: Sequence[Passage]) -> bool:
    """Whether the word Agenda heads numbered business below a day and the list of members, however long this is.

    Args:
        piece: its passages; it must be known that they tell nothing of what was said. Apologies may be an item.
    """
    heading = next((at for at, each in enumerate(piece[:_AHEAD]) if _HEADING.fullmatch(each.text)), None)
    above = piece[:heading]
    if heading is None or not any(day.date for each in above for day in days_in(each.text)):
        return False
    if any(LISTED.match(each.text) for each in above):
        return False
    return sum(bool(_NUMBER.match(each.text)) for each in piece[heading + 1 :]) >= _SEVERAL
