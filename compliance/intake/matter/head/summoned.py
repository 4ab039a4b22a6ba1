"""Takes the next meeting at the head of an agenda for the one that it calls, where no other day is printed there."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from typing import Final

from compliance.dates import plain
from compliance.intake.matter.documents.block import title_block
from compliance.intake.matter.text.days import days_in
from compliance.intake.matter.text.passage import Passage
from compliance.intake.matter.text.taken_out import taken_out
from compliance.intake.matter.text.words import sentence
from compliance.intake.reading import Question

_NEXT: Final = re.compile(
    r"\W*(?:(?:the|our)\s+)?(?P<next>next\s+)(?:[\w’'-]+\s+){0,6}?meeting\b[^.]{0,90}?"
    r"\b(?:will (?:be held|take place|be)|is to be held|is|takes place|to be held)\b",
    re.IGNORECASE,
)
_SENT: Final = re.compile(
    r"\W*(?:this agenda (?:was )?)?(?:issued|published|sent|despatched|dispatched|dated)\b", re.IGNORECASE
)
_SHOWN: Final = 90


def as_this(found: Sequence[Passage]) -> tuple[tuple[Passage, ...], tuple[Question, ...]]:
    """The passages of an agenda, the word gone by which its own meeting is called the next one, and what is asked."""
    dated = [each for each in title_block(found) if days_in(each.text)]
    match = _NEXT.match(dated[0].text) if dated else None
    dates = [day.date for day in days_in(dated[0].text) if day.date] if match else []
    if match is None or len(dates) != 1 or not all(_is_told(each, dates[0]) for each in dated[1:]):
        return tuple(found), ()
    one, (start, end) = dated[0], match.span("next")
    mended = taken_out(one, start, end)
    what = f"This agenda speaks of the next meeting: “{one.text[:_SHOWN]}”. Is that the day of the one that it is for?"
    asked = Question("date", what, one.first.number, (plain(dates[0]), "another day"))
    return tuple(mended if each is one else each for each in found), (asked,)


def _is_told(passage: Passage, next_day: dt.date) -> bool:
    """Whether a line only tells of days before the next meeting, or of when the paper was sent."""
    days = [day.date for day in days_in(passage.text) if day.date]
    return all(day < next_day for day in days) and (sentence(passage.text) or bool(_SENT.match(passage.text)))
