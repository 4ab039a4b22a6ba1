"""The time at which a meeting began: not when it closed, nor when a message of it was sent."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from compliance.intake.matter.documents.block import labelled
from compliance.intake.matter.head.undated import NEXT
from compliance.intake.matter.text.clock import Clock, clocks_in, either
from compliance.intake.matter.text.days import Day, days_in
from compliance.intake.matter.text.passage import Passage
from compliance.intake.reading import Place, Question

_BEGAN: Final = re.compile(
    r"\b(?:commenc\w+|start(?:ed|ing|s)?|beg[iau]n\w*|open(?:ed|ing|s)?|convened|held"
    r"|meeting)\s*(?:promptly\s*)?(?:at|:|from)?\s*$|\bat\s*$|\btime\s*[:–-]?\s*$|[,–-]\s*$|^\W*$",
    re.IGNORECASE,
)
_NOT_THE_START: Final = re.compile(
    r"\b(?:clos\w+|end(?:ed|s|ing)?|finish\w*|conclu\w+|terminat\w+|adjourn\w*|rose|left|joined|arrived"
    r"|sent|printed|published|updated|posted|created|modified"
    r"|pre-?meeting|coffee|refreshments|lunch|tea|briefing|next meeting|until|by)\b[^.]{0,40}$",
    re.IGNORECASE,
)
BY_VIDEO: Final = re.compile(
    r"\b(?:by|via|from) (?:(?:MS|Microsoft|video|telephone|phone) ?)?(?:Teams|Zoom|Skype|Webex|link|call|conference)\b",
    re.IGNORECASE,
)
"""How a meeting is held, which says nothing of its day."""
_TO_COME: Final = re.compile(
    r"\W*(?:[\d.]{1,5}\s+)?(?:(?:schedule|dates?|times?|venues?)(?:(?:,| and| &|/) *(?:dates?|times?|venues?))*"
    r"\s+(?:of|for)\s+)?"
    r"(?:the\s+)?(?:next|future|forthcoming|coming|further)\s+(?:\w+\s+)?(?:meetings?|dates?)(?:\s+dates?)?\W*",
    re.IGNORECASE,
)
"""A heading of the meetings to come."""
_SENTENCE: Final = 160
_FOOT: Final = 8
_ABOVE: Final = 3
_SHORT: Final = 12
_OF_IT: Final = re.compile(
    r"\W*(?:(?:the )?(?:duration|length|times?|hours)(?: of (?:the )?meeting)?"
    r"|(?:the )?meeting(?: (?:lasted|ran|went on|took place|was held|held))?)?\W*(?:(?:from|between)\s+)?",
    re.IGNORECASE,
)
"""What stands before the hours at the foot of minutes: nothing, or that they are those of the meeting."""
_SIGNED: Final = re.compile(r"[\W_]*(?:(?:signed|chair(?:man|woman|person)?|date)[\W_]*){0,3}", re.IGNORECASE)
_SPAN: Final = re.compile(
    r"\d{1,2}(?:[.:]\d\d)?\s*(?:[ap]\.?\s?m\b\.?|noon\b|hrs\b)?\s*(?:-|–|—|to\b|until\b|and\b)\s*\d{1,2}.{0,12}",
    re.IGNORECASE,
)
_TELLS: Final = re.compile(r"\b(?:commenced|started|began|opened|convened|call(?:ed)? to order)\b", re.IGNORECASE)
_TOLD: Final = re.compile(
    r"\bmeeting\b[^.]{0,120}\b(?:commenced|started|began|opened|convened)\s+"
    r"(?:by\s+the\s+(?:[\w-]+\s+){1,3})?(?:promptly\s+)?at\s*$"
    r"|(?<![\w-])(?:commenced|started|began|opened|convened)\s+the\s+(?:[\w-]+\s+){0,3}meeting\s+(?:promptly\s+)?at\s*$"
    r"|\bcall(?:ed)?\s+to\s+order\s*(?::|(?:promptly\s+)?at\b)?\s*$"
    r"|^\W*(?:start(?:ed)?|commenced)\s*(?:at|:)\s*$",
    re.IGNORECASE,
)
"""What leads to the hour at which a meeting began."""
_HELD: Final = re.compile(r"\W*(?:(?:the|this|today[’']s) )?meeting (?:(?:was )?held|took place)\b", re.IGNORECASE)
"""How a sentence begins that says when the meeting was, below the title of a page and what it contains."""
_FIGURES: Final = re.compile(
    r"\bmeeting\s+(?:was\s+)?(?:commenced|started|began|opened|convened)\s+(?:promptly\s+)?at\W{1,3}"
    r"(?P<time>(?P<h>[01]\d|2[0-3])(?P<m>[0-5]\d))(?![\w/-])",
    re.IGNORECASE,
)
"""An hour of four figures that nothing else shows to be one: "The meeting commenced at 1830"."""


def hour(
    block: Sequence[Passage], found: Sequence[Passage], at: Passage | None, day: Day | None, questions: list[Question]
) -> tuple[str | None, Place | None]:
    """The time at which the meeting began, and where it stands.

    Args:
        block: the title block.
        found: the whole document.
        at: the passage that gives the day.
        day: the day.
        questions: where a question is put if the half of the day is not said.
    """
    block = _before_next(block)
    near = _before_next(found[: max(len(block), 40)])
    hits: list[tuple[Passage, Clock]] = []
    for passage, start, end in labelled(
        near, r"time|start time|time of meeting|date (?:and|&|/) time(?: of meeting)?|when"
    ):
        hits += [(passage, clock) for clock in clocks_in(passage.text) if start <= clock.start < end]
    hits = _of_day(hits, day)
    if not hits:
        hits = _of_day([hit for passage in _around(block, at) for hit in _starts(passage)], day)
    if not hits:
        hits = _of_day([hit for passage in block for hit in _starts(passage)], day)
    if not hits:
        hits = [hit for passage in found if _TELLS.search(passage.text) for hit in _starts(passage, told=True)]
    if not hits and day:
        told = (each for each in near if _HELD.match(each.text) and days_in(each.text))
        held = (each for each in told if not _of_other_day(each, day))
        hits = [hit for passage in held for hit in _starts(passage)]
    if not hits:
        hits = _at_the_foot(found)
    if not hits:
        return None, None
    passage, clock = hits[0]
    place = passage.place(clock.start, clock.end)
    if clock.time is None:
        what = f"The time is printed as “{clock.words}”. Is that in the morning or in the afternoon?"
        questions.append(Question("time", what, place.line, either(clock)))
    return clock.time, place


def _at_the_foot(found: Sequence[Passage]) -> list[tuple[Passage, Clock]]:
    """From when to when the meeting was, where that stands behind all that is told, and not below the next meeting."""
    end = len(found) - _FOOT
    for at in range(len(found) - 1, max(end, 0), -1):
        text = found[at].text
        clocks = clocks_in(text)
        if not clocks or not _OF_IT.fullmatch(text[: clocks[0].start]) or not _SIGNED.fullmatch(text[clocks[-1].end :]):
            continue
        between = text[clocks[0].start : clocks[-1].end]
        of_it = re.search(r"duration|length|meeting", text[: clocks[0].start], re.IGNORECASE) is not None
        if _SPAN.fullmatch(between) and (of_it or not _of_the_next(found[max(0, at - _ABOVE) : at])):
            return [(found[at], clock) for clock in clocks[:1]]
    return []


def _of_the_next(above: Sequence[Passage]) -> bool:
    """Whether the lines above are those of a meeting to come, which has no time yet."""
    for nearest, passage in zip((True, False, False), reversed(above), strict=False):
        if clocks_in(passage.text):
            return False
        days = days_in(passage.text)
        bare = bool(days) and len(passage.text) - sum(len(day.words) for day in days) < _SHORT
        if (bare and nearest) or _TO_COME.fullmatch(passage.text):
            return True
    return False


def _before_next(passages: Sequence[Passage]) -> Sequence[Passage]:
    """What stands before a heading of the meetings to come, below which days may stand with one time for all."""
    end = next((at for at, each in enumerate(passages) if at and _TO_COME.fullmatch(each.text)), len(passages))
    return passages[:end]


def _of_day(hits: Sequence[tuple[Passage, Clock]], day: Day | None) -> list[tuple[Passage, Clock]]:
    """Those that stand in no passage that is of another day."""
    return [hit for hit in hits if day is None or not _of_other_day(hit[0], day)]


def _of_other_day(passage: Passage, day: Day) -> bool:
    """Whether a passage names a day, and not that of the meeting."""
    days = days_in(passage.text)
    return bool(days) and not any(each.same_day(day) for each in days)


def _around(block: Sequence[Passage], dated: Passage | None) -> list[Passage]:
    """The passage with the date, and those beside it."""
    if dated is None or dated not in block:
        return [dated] if dated else []
    at = list(block).index(dated)
    return [block[at], *block[at + 1 : at + 3], *block[max(0, at - 1) : at]]


def _starts(passage: Passage, *, told: bool = False) -> list[tuple[Passage, Clock]]:
    """The times in a passage at which the meeting may have begun.

    Args:
        passage: where to look.
        told: whether to take only what is told of its beginning, as in the text of minutes.
    """
    text, hits = passage.text, []
    for found in _FIGURES.finditer(text) if told else ():
        time = f"{found['h']}:{found['m']}"
        hits.append((passage, Clock(found.start("time"), found.end("time"), found["time"], time, sure=True)))
    for clock in clocks_in(text):
        before = BY_VIDEO.sub("", text[max(0, clock.start - 60) : clock.start])
        if NEXT.search(text[max(0, clock.start - _SENTENCE) : clock.start]):
            continue
        began = _TOLD.search(text[max(0, clock.start - _SENTENCE) : clock.start])
        if (not began and _NOT_THE_START.search(before)) or text[clock.end : clock.end + 2].strip().startswith("%"):
            continue
        if told and not began:
            continue
        if not told and not clock.sure and not _BEGAN.search(before):
            continue
        hits.append((passage, clock))
    return hits
