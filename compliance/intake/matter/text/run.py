"""Several passages as one text, for what is printed across them."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from typing import Final

from compliance.intake.matter.text.days import days_in
from compliance.intake.matter.text.passage import LONGEST_WORDS, WRAPPED, Passage
from compliance.intake.matter.text.words import BODY, BODY_NOUN
from compliance.intake.reading import Place

_BEGUN: Final = re.compile(r"\b(?:minutes|notes|meeting)\b", re.IGNORECASE)
_HELD_AT: Final = re.compile(r"\bheld\b(?: (?:at|in)\b.{3,})?", re.IGNORECASE)
_NAMES: Final = re.compile(r"\b(?:minutes|notes|meeting)\s+of\s+(?!held)", re.IGNORECASE)
_NOUN: Final = 2
"""The noun of a body is among so many last words of its name."""
_ENDS_NAME: Final = re.compile(
    rf"(?:[A-Z][\w’'&-]*\s+|and\s+|of\s+){{0,6}}(?i:{BODY_NOUN})\b[\s,]*(?:\([A-Z]+\)\s*)?(?:meeting\s+)?(?:was\s+|which\s+was\s+)?(?:held|on|at)\b"
)


class Run:
    """Several passages as one text, for what is printed across them.

    Args:
        found: the passages, in order.
    """

    def __init__(self, found: Sequence[Passage]) -> None:
        self.passages = tuple(found)
        self.starts: list[int] = []
        text = ""
        for passage in found:
            if text and (_capitals_run_on(text, passage.text) or _runs_on(text, passage.text)):
                text = text[:-1] + " "
            self.starts.append(len(text))
            text += passage.text + "\n"
        self.text = text

    def passage(self, at: int) -> Passage:
        """The passage that a place in the text belongs to."""
        return self.passages[max(0, bisect_right(self.starts, at) - 1)]

    def place(self, start: int, end: int) -> Place:
        """Where a stretch of the text is printed."""
        at = max(0, bisect_right(self.starts, start) - 1)
        place = self.passages[at].place(start - self.starts[at])
        words = re.sub(r"\s+", " ", self.text[start:end]).strip()
        return Place(place.line, place.page, words if len(words) <= LONGEST_WORDS else words[: LONGEST_WORDS - 1] + "…")


def _capitals_run_on(before: str, after: str) -> bool:
    """Whether a title in capitals that was set on several lines goes on."""
    last = before.rstrip("\n").rsplit("\n", 1)[-1]
    if last != last.upper() or after[:40] != after[:40].upper() or last.endswith((".", ":")):
        return False
    begun = re.match(r"\W*(?:\w+ ){0,3}(?:MINUTES|NOTES|MEETING|AT A)\b.{12}", last) is not None
    return begun and not re.match(r"\W*(?:PRESENT|IN ATTENDANCE|MEMBERS|AGENDA|\d)", after)


def _runs_on(before: str, after: str) -> bool:
    """Whether the title of minutes goes on behind a gap."""
    return _place_runs_on(before, after) or _name_runs_on(before, after)


def _name_runs_on(before: str, after: str) -> bool:
    """Whether the name of the body in the title goes on behind a gap, up to `held` or the day."""
    last = before.rstrip("\n").rsplit("\n", 1)[-1]
    if not _NAMES.search(last) or len(last) < WRAPPED or last.rstrip().endswith((".", ":", ";", ",")) or days_in(last):
        return False
    return not BODY.search(" ".join(last.split()[-_NOUN:])) and _ENDS_NAME.match(after) is not None


def _place_runs_on(before: str, after: str) -> bool:
    """Whether the place in the title of minutes goes on behind a gap: the day is still to come."""
    last = before.rstrip("\n").rsplit("\n", 1)[-1]
    held = _HELD_AT.search(last)
    if not held or len(last) < WRAPPED or last.rstrip().endswith((".", ":", ";")) or not _BEGUN.search(before):
        return False
    days = days_in(after)
    return bool(days) and days[0].start < len(after) / 2 and not days_in(last) and days[0].start < WRAPPED
