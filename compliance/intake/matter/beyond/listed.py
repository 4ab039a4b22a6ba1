"""What stands below a heading of meetings to come: passages that give days and little else, and of which year."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from compliance.intake.matter.text.days import Day, days_in
from compliance.intake.matter.text.numbering import number_of
from compliance.intake.matter.text.passage import Passage
from compliance.intake.matter.text.words import ROOM, sentence

SENTENCE: Final = re.compile(r"[.;](?=\s+\(?[A-Z])")
"""Where one sentence ends and another begins."""
_STOP: Final = re.compile(
    r"\W*(?:resolved|actions?|signed|chair(?:man|person)?\s*[.…_:]{2,}|minutes of|present|apologies"
    r"|(?:the )?meeting (?:closed|ended|finished))\b",
    re.IGNORECASE,
)
_INTRODUCES: Final = re.compile(
    r"\W*(?:minutes\s*:|to (?:note|agree|confirm|receive) .{3,60}|(?:it was )?(?:resolved|agreed)(?: (?:that|to))?"
    r"|(?:that .{3,40} )?(?:to )?meet(?:ings)?\b.{3,60}:-?)\W*",
    re.IGNORECASE,
)
"""What stands between a heading and its days: on a page of ModernGov, or the beginning of a resolution."""
_MEETS: Final = re.compile(
    r"\b(?:to|will|would|shall) (?:next |again |all )?meet\b(?! (?:with|the|a|an|his|her|their|residents|tenants)\b)"
    r"|\bthat (?:the |it )?(?:\w+ )?(?:next )?meet\b|\bmeetings? be held\b",
    re.IGNORECASE,
)
"""How a sentence says that those who met will meet, and not that somebody will see somebody."""
_MEETING: Final = re.compile(r"\bmeeting\b|\bnext\b", re.IGNORECASE)
_YEAR: Final = re.compile(r"\W*(20\d\d)\W*")
_WROTE: Final = re.compile(
    r"\W*(?i:(?:notes|minutes|typed|written)\W+(?:by\W+)?)?"
    r"(?:[A-Z]{2,4}(?:/[A-Z]{2,4})?|[A-Z][a-z’'-]+ [A-Z][\w’'-]+)[\s,/–-]+\d{1,2}([/.-])\d{1,2}\1(?:\d\d){1,2}\W*"
)
"""Who wrote the notes, and on which day, in figures."""
_BARE: Final = 140
_FEW: Final = 2
"""So many words may lead to a list of days: "To note: 5 June and 7 July"."""
_ENTRIES: Final = 30
"""A list of days has no more lines, or rows of a table."""


def listed(found: Sequence[Passage], at: int, heading: re.Match[str]) -> list[tuple[Passage, int | None]]:
    """The passage of a heading, and those below it that give days and little else, each with the year above it.

    Args:
        found: the passages of the document.
        at: where the heading stands.
        heading: what was found there.
    """
    first = found[at]
    inside = [day for day in days_in(first.text) if day.start >= heading.start()]
    kept: list[tuple[Passage, int | None]] = [(first, None)]
    if (sentence(first.text) and inside) or not _begins(first.text, inside, heading):
        return kept
    gaps, year = 0, None
    below = list(_entries(found, at + 1))
    signed_off = [each for each in below if _WROTE.fullmatch(each.text) and not ROOM.search(each.text)]
    for passage in below:
        text = passage.text
        if len(kept) + bool(inside) > 1 and [passage] == signed_off:
            break
        resolves = _INTRODUCES.fullmatch(text) is not None or _MEETS.search(text) is not None
        if gaps > 1 or (_STOP.match(text) and not resolves):
            break
        days = days_in(text)
        if not days:
            year = int(alone[1]) if (alone := _YEAR.fullmatch(text)) else year
            gaps += 0 if passage.row is not None or alone or _INTRODUCES.fullmatch(text) else 1
            if inside:
                break
            continue
        signed = gaps and len(kept) > 1 and passage.row is None
        if len(text) > _BARE * len(days) or _told(text, days[0]) or signed:
            break
        gaps = 0
        kept.append((passage, year))
    return kept


def _begins(text: str, inside: Sequence[Day], heading: re.Match[str]) -> bool:
    """Whether a heading stands at the beginning, behind another matter, or alone at the end of a paragraph."""
    number = number_of(text)
    begin = number.end if number and number.end <= heading.start() else 0
    if text.rstrip().endswith(":") and not inside:  # "A report is attached. The meeting dates are as follows:"
        begin = max((end.end() for end in SENTENCE.finditer(text, begin, heading.start())), default=begin)
    before = text[begin : heading.start()]
    leads = re.fullmatch(
        r"\W*(?:(?:(?-i:[A-Z]{2,6}) \d{1,4}|\w{1,5})[.):\]/]?\s+)?"
        r"(?:(?:to )?(?:note|agree|confirm|consider|set)\s+)?(?:the\s+)?"
        r"(?:(?:proposed|provisional|suggested|agreed|confirmed)\s+)?",
        before,
        re.IGNORECASE,
    )
    return (leads or re.fullmatch(r"[^.:;]{2,50}\s(?:/|&|and)\s", before, re.IGNORECASE)) is not None


def _entries(found: Sequence[Passage], begin: int) -> Iterator[Passage]:
    """The passages of so many lines or rows."""
    seen = 0
    for at in range(begin, len(found)):
        row = found[at].row
        seen += row is None or at == begin or found[at - 1].row != row
        if seen >= _ENTRIES:
            return
        yield found[at]


def _told(text: str, day: Day) -> bool:
    """Whether a day stands in a sentence that tells of something else than meetings."""
    led = len(re.findall(r"[a-z]{3,}", text[: day.start])) > _FEW
    return led and sentence(text) and not (_MEETING.search(text) or _MEETS.search(text))
