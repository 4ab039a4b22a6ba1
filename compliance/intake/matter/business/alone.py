"""Marks of decisions set apart: on a line of their own above what was decided, or behind a paragraph's number."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final

from compliance.intake.matter.text.passage import Passage
from compliance.intake.matter.text.words import capitals

MARK: Final = re.compile(
    r"\W*(?:it\s+was\s+)?(?:therefore\s+|unanimously\s+|further\s+|also\s+)*(?:resolved|agreed|decided|recommended)"
    r"(?:\s+(?:unanimously|nem\.?\s+con))?(?:\s+that)?\W*",
    re.IGNORECASE,
)
"""A mark and nothing else: it heads no item."""
REF: Final = r"(?:\s*(?:no\.?\s*|ref\.?\s*)?(?:[A-Z]{1,4}[/-])?\d{1,4}(?:[/.-]\d{1,4})*[a-z]?)?"
"""The number of an action behind the word, as in "Action 06/18/1"."""
_THAT: Final = re.compile(r"\W*(?:\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s+)?That\b")
_READ_ANYWAY: Final = re.compile(r"[^a-z]*$|\W*(?i:resolved|agreed|decided|recommended)\s*[:–—-]")
"""In capitals or with a colon it is a label wherever it stands."""
_LABEL: Final = "Resolution:"
_NUMBERED: Final = re.compile(
    r"\W*\d{1,3}(?:\.\d{1,3})+\.?\s+(?=(?:it was (?:\w+ly )?)?(?:resolved|agreed|decided|decisions?|recommended"
    r"|approved|endorsed|adopted|resolution)\b)",
    re.IGNORECASE,
)
"""The number of a paragraph that begins with a mark: "5.2 Agreed that …"."""


def set_below(before: str, text: str) -> bool:
    """Whether a sentence that stands out is what was decided, its mark alone above it, and heads nothing."""
    return MARK.fullmatch(before) is not None and text.endswith((".", ";")) and not capitals(text)


def labelled(found: Sequence[Passage]) -> list[Passage]:
    """The same with each mark that is alone above what was decided as a label of it, and no numbers before others."""
    made = [replace(each, text=_NUMBERED.sub("", each.text, count=1)) for each in found]
    for at, (mark, more) in enumerate(pairwise(found)):
        if MARK.fullmatch(mark.text) and _THAT.match(more.text) and not _READ_ANYWAY.match(mark.text):
            made[at] = replace(mark, text=_LABEL, strong=())
    return made
