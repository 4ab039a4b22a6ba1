"""Leaves out of an item on apologies, interests or the like the minutes of an earlier meeting whose number was lost."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from compliance.intake.matter.text.passage import Passage
from compliance.intake.matter.text.words import VERB

_NEVER: Final = re.compile(
    r"\W*(?:to (?:receive|accept|note|elect|appoint|hear) )?(?:any )?(?:chair\w*['’]?s? )?"
    r"(?:welcome|introductions?|apolog|declarations?"
    r"|disclosures?|interests?\b|disclosable|elections?|appointment of (?:a |the )?(?:vice|chair)|substitut"
    r"|announcements?|public (?:question|participation))",
    re.IGNORECASE,
)
"""Titles of items at which no minutes are dealt with, unless they say so."""
_MINUTES: Final = re.compile(r"\b(?:minutes|notes|record|matters)\b", re.IGNORECASE)
_TO_CONFIRM: Final = re.compile(
    r"\W*(?:to (?:confirm|approve|agree|sign|receive|adopt|accept)|(?:confirmation|approval|adoption|signing) of)\s"
    r"(?:[\w,]+\s){0,8}?(?:minutes|notes)\b.{0,160}",
    re.IGNORECASE,
)
_HEADING: Final = re.compile(
    r"\W*(?:draft )?(?:minutes|notes) (?:of|from) (?:the )?(?:\w+ ){0,4}meetings?\b.{0,100}", re.IGNORECASE
)
_TOLD: Final = re.compile(
    r"\W*(?:the )?(?:draft )?(?:minutes|notes) (?:of|from) (?:the )?(?:\w+ ){0,4}meetings?\b[^.]{0,80}?"
    r"\b(?:was|were|be) (?:\w+ )?(?:agreed|approved|confirmed|accepted|adopted|signed|taken)\b.*",
    re.IGNORECASE,
)
"""That they were confirmed, in a paragraph of its own."""
_HELD: Final = re.compile(r"\bheld\b", re.IGNORECASE)
_TITLE: Final = 200


def without(title: str | None, found: Sequence[Passage]) -> list[Passage]:
    """What is said of an item, up to where the minutes of an earlier meeting come up behind it.

    Args:
        title: of the item.
        found: the passages below it.
    """
    if not title or not _NEVER.match(title) or _MINUTES.search(title):
        return list(found)
    end = next((at for at, each in enumerate(found) if at and _is_of_minutes(each.text)), len(found))
    return [each for at, each in enumerate(found[:end]) if not (at and _TOLD.fullmatch(each.text))]


def _is_of_minutes(text: str) -> bool:
    """Whether a paragraph is the heading of the minutes, or what an agenda asks to be done with them."""
    if len(text) > _TITLE:
        return False
    return bool(_TO_CONFIRM.fullmatch(text) or (_HEADING.fullmatch(text) and not VERB.search(_HELD.sub("", text))))
