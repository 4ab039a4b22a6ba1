"""Papers that say by no title what they are, but hold the labels of a form on which a meeting is noted."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from compliance.intake.matter.text.days import days_in
from compliance.intake.matter.text.passage import Passage
from compliance.intake.matter.text.words import sentence

_CAME: Final = re.compile(
    r"\W*(?:(?:people|persons|those|members|names?|officers)\s+)?"
    r"(?:present|in attendance|attend(?:ees|ed|ance|ing))(?:\s+at\s+(?:the\s+)?meeting)?\s*(?:[:/|–-].*|$)"
    r"|\W*(?:chaired|minuted|notes? taken|minutes taken)\s+by\s*[:/|–-].*",
    re.IGNORECASE,
)
"""What heads those who were at a meeting, or says who led it."""
_LED: Final = re.compile(r"\W*chair(?:man|person|woman)?\s*[:/|–-]\s*[A-Z].*", re.IGNORECASE)
"""What says who led a meeting, or is to."""
_TOLD: Final = re.compile(r"\b(?:welcomed|was|were|had|noted|agreed|reported|gave|thanked)\b")
_WHEN: Final = re.compile(
    r"\W*(?:meeting\s+)?(?:date|day|when|held)(?:\s*(?:and|&|/)\s*time)?(?:\s+of\s+(?:the\s+)?meeting)?\s*[:/|–-]",
    re.IGNORECASE,
)


def is_form(piece: Sequence[Passage]) -> bool:
    """Whether a paper gives the day of a meeting behind a label, and heads those who were there or says who led it."""
    lines = [line.text for each in piece for line in each.lines]
    came = any(_CAME.fullmatch(text.strip()) for text in lines)
    if not came and any(_LED.fullmatch(text.strip()) for text in lines):  # a call to a meeting says so too
        came = any(sentence(each.text) and _TOLD.search(each.text) for each in piece)
    return came and any(any(day.date for day in days_in(text)) for text in lines if _WHEN.match(text))
