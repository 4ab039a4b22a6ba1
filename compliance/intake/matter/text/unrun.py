"""A document that lost its lines, parted again at its labels and at the numbers of its items."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final

from compliance.intake.matter.text.hyphens import mended
from compliance.intake.matter.text.passage import WRAPPED, Passage, passages
from compliance.intake.paper import Line

_FEW: Final = 6
"""A document of no more passages than this may have lost its lines."""
_INLINE: Final = re.compile(r"(?:(?<=[.;:)?!*”])|(?<=\d)|(?<=[A-Z])|(?<=[a-z]))\s+(?P<n>\d{1,2})\s?[.)]\s+(?=[A-Z“‘])")
_SECOND: Final = re.compile(r"(?<=\S)\s+(?P<above>\d{1,2})\.(?P<n>\d{1,2})\s+(?=[A-Z“‘])")
_COUNTED: Final = 3
_TITLE: Final = re.compile(
    r"\W*(?:(?:draft|action|meeting)\s+)?(?:minutes|notes|agenda)\s+(?=1[.)]\s+(?-i:[A-Z][a-z]))", re.IGNORECASE
)
_LABEL_INLINE: Final = re.compile(
    r"(?<=[.;:)])\s+(?=(?:Present|PRESENT|In attendance|In Attendance|IN ATTENDANCE|Also present|Apologies"
    r"|APOLOGIES)\b[^.]{0,30}:)"
    r"|(?<![Tt]hose)(?<![Mm]embers)(?<!MEMBERS)(?<!ouncillors)(?<!fficers)(?<!lso)\s+"
    r"(?=(?:Present|Attendees|In [Aa]ttendance|[Aa]lso (?:[Pp]resent|in attendance)|Apologies(?: for absence)?):\s)"
    r"|\s+(?=A\s?G\s?E\s?N\s?D\s?A\b)|(?<=A G E N D A)\s+|(?<=\bAGENDA)\s+"
)


_SHOUTED: Final = re.compile(
    r"(?<=\S)\s+(?=(?:DATE(?: AND TIME)?|TIME|VENUE|PLACE|LOCATION|PRESENT|IN ATTENDANCE|ALSO PRESENT|APOLOGIES"
    r"(?: FOR ABSENCE)?|NOT ATTENDED|ABSENT)\s*:?\s+(?:\d|[A-Z][a-z]))"
    r"|(?<=[^\s:–-])\s+(?=(?:Draft |DRAFT )?(?:Minutes|MINUTES|Notes|NOTES) (?:of|OF) (?:the|THE|a|A) (?:\w+ )?"
    r"(?:meeting|Meeting|MEETING)\b.{0,120}\b(?:on|ON|at|AT)\b)"
)
"""Labels in capitals that no colon follows, and the title of minutes."""
_CODE: Final = re.compile(r"(?<=\S)\s+(?P<code>(?P<n>\d{1,4})(?:[./-]\d{1,2})?/\d{2}(?:\d\d)?)\s+(?=[A-Z]{3,}\b)")
_PREFIXED: Final = re.compile(
    r"(?<=\S)\s+(?P<code>(?P<before>[A-Z][A-Za-z]{1,5}[./])(?P<n>\d{1,4})(?P<after>(?:/\d{2}(?:[-/]\d{2})?)?))\s+(?=[A-Z])"
)
"""Letters and a number, with the year or without: "Cou/285/07-08", "OS.51"."""
_LAST_WORD: Final = re.compile(
    r"(?<=[\w)])\s+(?=(?:(?:Draft|Action|DRAFT|ACTION) )?(?:Minutes|Notes|MINUTES|NOTES)\s*$)"
)
"""What stands before the one word at the end of a head that says what the paper is."""
_TITLED: Final = re.compile(r"\W*(?:draft\s+|unconfirmed\s+)?(?:minutes|notes)\s+(?:of|from)\s", re.IGNORECASE)
"""The title with which a run begins; one label behind it shows where the list of those there begins."""
_NOTICE: Final = re.compile(r"\W*(?:\d{1,3}\s+)?\((?:These|The) (?:minutes|notes) [^()]{10,240}\)\s+(?=[A-Z])")
"""What stands in brackets above the title of minutes that are a draft."""
_BARE_NUMBER: Final = re.compile(r"(?<=\S)\s+(?P<n>\d{1,2})\s+(?=[A-Z]{4,}\b)")


def paragraphs(lines: Sequence[Line]) -> tuple[Passage, ...]:
    """The paragraphs of printed lines; of a document in one run, its parts."""
    return unrun(mended(passages(lines)))


def unrun(found: tuple[Passage, ...]) -> tuple[Passage, ...]:
    """The same, where a document that lost its lines is parted again at its labels and the numbers of its items."""
    if len(found) > _FEW:
        return tuple(part for passage in found for part in _untitled(passage))
    return tuple(part for passage in found for part in _unrun(passage))


def _untitled(passage: Passage) -> list[Passage]:
    """The title of a document apart from the first of its items, where nothing but that runs together."""
    run_on = _TITLE.match(passage.text) if passage.row is None else None
    if run_on is None:
        return [passage]
    return [_slice(passage, 0, run_on.end()), _slice(passage, run_on.end(), len(passage.text))]


def _unrun(passage: Passage) -> list[Passage]:
    if len(passage.text) < WRAPPED * 4 or passage.row is not None:
        return [passage]
    cuts, number = _prefixed(passage.text)
    cuts = cuts or _numbers(passage.text, _INLINE) or _numbers(passage.text, _BARE_NUMBER) or _codes(passage.text)
    cuts += _second(passage.text, cuts, number)
    first = cuts[0] if cuts else len(passage.text)
    labels = [match.end() for match in _SHOUTED.finditer(passage.text, 0, first)]
    inline = [match.end() for match in _LABEL_INLINE.finditer(passage.text, 0, first)]
    few = len(labels) < 2 and len(inline) < 2 and not (labels and _TITLED.match(passage.text))
    if not cuts and few:
        return [passage]
    if cuts and (named := _LAST_WORD.search(passage.text, 0, first)):
        labels.append(named.end())
    if notice := _NOTICE.match(passage.text):
        labels.append(notice.end())
    labels += inline
    cuts = sorted({0, *cuts, *labels})
    return [_slice(passage, start, end) for start, end in zip(cuts, [*cuts[1:], len(passage.text)], strict=True)]


def _numbers(text: str, form: re.Pattern[str]) -> list[int]:
    """Where the numbers 1, 2, 3 … stand in a text; nothing where they do not run on from 1 to 2."""
    found: list[int] = []
    for match in form.finditer(text):
        if int(match["n"]) == len(found) + 1:
            found.append(match.start("n"))
    return found if len(found) > 1 else []


def _second(text: str, cuts: Sequence[int], number: int) -> list[int]:
    """Where, in the parts of a text, numbers such as 4.1 and 4.2 stand below a title in capitals numbered 4.

    Args:
        text: the text.
        cuts: where its parts begin.
        number: of the first of them.
    """
    found: list[int] = []
    for above, (start, end) in enumerate(pairwise((*cuts, len(text))), number):
        own = [match for match in _SECOND.finditer(text, start, end) if int(match["above"]) == above]
        if own and [int(match["n"]) for match in own] == list(range(1, len(own) + 1)):
            title = re.sub(r"[^A-Za-z]", "", text[start : own[0].start()])
            found += [match.start("above") for match in own] if title and title.isupper() else []
    return found


def _codes(text: str) -> list[int]:
    """Where numbers such as 52.03/15 stand before titles in capitals; nothing where they do not run on."""
    found = list(_CODE.finditer(text))
    runs_on = all(int(after["n"]) == int(before["n"]) + 1 for before, after in pairwise(found))
    return [match.start("code") for match in found] if len(found) > 2 and runs_on else []


def _prefixed(text: str) -> tuple[list[int], int]:
    """Where numbers with the same letters before them stand, each one more than the last, and the first of them.

    Nothing where there are few.
    """
    runs: dict[tuple[str, str], list[tuple[int, int]]] = {}
    for match in _PREFIXED.finditer(text):
        run = runs.setdefault((match["before"], match["after"]), [])
        if not run or int(match["n"]) == run[-1][0] + 1:
            run.append((int(match["n"]), match.start("code")))
    longest = max(runs.values(), key=len, default=[])
    return ([at for _, at in longest], longest[0][0]) if len(longest) >= _COUNTED else ([], 1)


def _slice(passage: Passage, start: int, end: int) -> Passage:
    """A stretch of a passage as one of its own."""
    strong = tuple((max(a, start) - start, min(b, end) - start) for a, b in passage.strong if a < end and b > start)
    first = max(0, bisect_right(passage.starts, start) - 1)
    last = max(first, bisect_right(passage.starts, max(start, end - 1)) - 1)
    starts = (0, *(each - start for each in passage.starts[first + 1 : last + 1]))
    return replace(
        passage,
        text=passage.text[start:end].rstrip(),
        strong=strong,
        lines=passage.lines[first : last + 1],
        starts=starts,
    )
