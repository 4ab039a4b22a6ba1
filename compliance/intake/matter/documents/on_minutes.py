"""Which lines that name the minutes of a meeting head an item on them, and begin no second paper."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from compliance.intake.matter.documents.kinds import EARLIER
from compliance.intake.matter.text.days import days_in
from compliance.intake.matter.text.numbering import number_of
from compliance.intake.matter.text.passage import Passage
from compliance.intake.matter.text.words import sentence

LISTED: Final = re.compile(
    r"\W*(?:(?:members|those|councillors|also|core members|voting members) )?(?:present|in attendance)\b"
    r"|\W*(?:attendance|attendees|in the chair|in the room)\b"
    r"|\W*(?:who|those(?: who)?|people(?: who)?) (?:came|(?:was |were )?there|attended|(?:was|were) (?:here|present))"
    r"\W*$",
    re.IGNORECASE,
)
"""The label of a list of those present."""
_HEAD: Final = 8
"""So many lines at most stand above it."""
_NAMELESS: Final = re.compile(
    r"\W*(?:the )?(?:minutes|notes)(?: (?:and|&) (?:the )?(?:actions?|matters)(?: \w+)?)? (?:of|from|for) (?:the )?"
    r"(?:[a-z]+ )?meeting,?(?: held)? on [^,;:]{3,12}[^;:]{6,24}",
    re.IGNORECASE,
)
"""What names no body whose minutes they are."""
_DEALT_WITH: Final = re.compile(
    r"\W*(?:(?:the|these|those) (?:minutes|notes) |these |they )?(?:\(.{0,60}\) )?"
    r"(?:(?:were|was|having been|are|be) )?(?:\w+ )?"
    r"(?:agreed|approved|confirmed|accepted|received|recorded|noted|signed|taken)\b",
    re.IGNORECASE,
)
"""What was done with the minutes whose heading stands above."""


def is_dealt_with(title: Passage, below: Sequence[Passage]) -> bool:
    """Whether what follows at once tells what was done with the minutes that a line names, so that it heads an item."""
    told = below[0].text if below else ""
    own, named = days_in(title.text), days_in(told)
    if own and named:
        return any(own[0].same_day(day) for day in named) and EARLIER.search(told) is not None
    return _NAMELESS.fullmatch(title.text) is not None and _DEALT_WITH.match(told) is not None


def counts_on(found: Sequence[Passage], at: int, current: int) -> bool:
    """Whether a line has the number after that of an item above: "CSP/23/44: Minutes of the Meeting held in June"."""
    number = number_of(found[at].text)
    if number is None:
        return False
    before = [each for above in found[current:at] if not sentence(above.text) if (each := number_of(above.text))]
    alike = [each for each in before if each.style == number.style]
    ways = [[(each.prefix, each.value) for each in (*alike, number)]]
    ways.append([each.other or ("", 0) for each in (*alike, number)])  # of "02/24/01/2024" the first figure may count
    ends = [[value for prefix, value in way[:-1] if prefix == way[-1][0]][-1:] for way in ways]
    return any(end == [way[-1][1] - 1] for end, way in zip(ends, ways, strict=True))


def of_before(found: Sequence[Passage], at: int, current: int) -> bool:
    """Whether a line names minutes of before the meeting whose people are listed above it: it heads an item there."""
    if not any(LISTED.match(each.text) for each in found[current:at]):
        return False
    theirs = [day.date for each in found[current : min(at, current + _HEAD)] for day in days_in(each.text) if day.date]
    named, *below = [[day.date for day in days_in(each.text) if day.date] for each in found[at : at + 4]]
    # A second paper deals itself with minutes of before its own day.
    return bool(named and theirs) and named[0] < theirs[0] and not any(day < named[0] for days in below for day in days)
