"""The day and the time of the meeting that a document is of: never those of another meeting, or of its printing."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from compliance.dates import plain
from compliance.intake import months
from compliance.intake.matter.documents.block import labelled, title_block, wider_block
from compliance.intake.matter.documents.kinds import kind_of_title, title_kind
from compliance.intake.matter.head.hour import BY_VIDEO, hour
from compliance.intake.matter.head.passed import leads
from compliance.intake.matter.head.undated import OTHER_MEETING, of_items, past_columns, undated, with_year
from compliance.intake.matter.text.clock import clocks_in
from compliance.intake.matter.text.days import Day, days_in, in_year
from compliance.intake.matter.text.passage import Passage
from compliance.intake.matter.text.run import Run
from compliance.intake.matter.text.words import sentence
from compliance.intake.reading import Place, Question

_OTHER_DAY: Final = re.compile(
    r"\b(?:next|previous|last|future|following|forthcoming|prior|earlier|publish\w*|print\w*|updated?|issued?"
    r"|dispatch\w*|despatch\w*|circulated|sent|as at|as of|version"
    r"|v\d[\d.]*|created|modified|deadline|by|before|until|since|adopted|approved|agreed|revis\w*|review\w*"
    r"|draft(?:ed)? (?:on|as of)|correct at|dated|from|ending|ended|amended|signed|uploaded|reply"
    r"|elected)\b[^.]{0,25}$",
    re.IGNORECASE,
)
_STILL_DRAFT: Final = re.compile(
    r"\(?\b(?:until|subject to|for) (?:approv|confirm|agree|adopt|ratif)\w*(?: at| by| on)?[^().]{0,40}?\bmeeting\b\)?",
    re.IGNORECASE,
)
"""What marks a draft, and speaks of another meeting without a day."""
_HELD: Final = re.compile(
    r"\b(?:meeting|minutes|notes|summary|record|board|partnership|committee|group|panel"
    r"|forum)\b[^.]{0,220}?\b(?:held|met|convened|take place|taking place|took place|to be held"
    r"|(?:called|arranged|scheduled) for|gathered|assembled)\b(?P<rest>.{0,260})",
    re.IGNORECASE | re.DOTALL,
)
_NUMBERED: Final = re.compile(
    r"\W*\(?(?:[A-Z]{0,6}\d{1,3}(?:[/.]\d{1,4})*|[a-z])[.):]\s|\W*to (?:confirm|approve|agree|receive"
    r"|consider|note|sign)\b",
    re.IGNORECASE,
)


_LABELS: Final = (
    (5, r"date of (?:the )?meeting|meeting date|date (?:and|&|/) (?:time|venue)(?: of meeting)?|held on|when"),
    (4, r"date|meeting"),
)
_MEETING: Final = re.compile(r"\bmeeting\b", re.IGNORECASE)
_MET: Final = re.compile(
    r"\b(?:will be (?:held|on)|to be held|attend|meets?|met|summoned|invited|took place|gathered|assembled"
    r"|meeting (?:was )?(?:called|arranged|scheduled|convened) for)\b|\.(?!\d)",
    re.IGNORECASE,
)
"""What says that a meeting is or was, up to the next full stop."""
_BUSINESS: Final = re.compile(
    r"\W*(?:\d[\w./]*\W+)?(?:dates? of (?:the )?(?:next|future)|next meetings?)\b", re.IGNORECASE
)
"""Below it no day is that of the meeting itself."""
_ALONE: Final = re.compile(r"\W*(?:\bat\b)?\W*(?:\d{1,2}([.:]\d\d)?\W{0,2}(?:[ap]\W?m\b)?)?\W*", re.IGNORECASE)
"""What stands beside a day in figures that are no number of a paragraph: nothing, or the time."""
_AT_TIME: Final = re.compile(r"[\s,–-]{0,4}(?:at|from)\s+\d{1,2}(?:[.:]\d\d)?\s?(?:[ap]\.?m|hrs|noon)", re.IGNORECASE)
_NOT_THIS: Final = re.compile(
    r"\b(?:for|to be|until|subject to) (?:approv|confirm|agree|adopt|ratif)\w*\b[^.\n]{0,60}$"
    r"|\b(?:author|prepared by|written by|compiled by|typed by|minutes by|taken by|report of)\b[^.\n]{0,60}$"
    r"|\b(?:w\W?c|week (?:commencing|beginning|of))\W*(?:the\s)?\W*$",
    re.IGNORECASE,
)
"""What stands before the day on which a draft comes up, that of whoever wrote it, or the first of a week."""
_CONFIRMS: Final = re.compile(
    r"\b(?:minutes|notes)\b(?P<day>[^.;]{4,120}?)\b(?:were|was|be|are|being|as)\b[^.;]{0,60}?"
    r"\b(?:accurate|correct|true)\b[^.;]{0,20}\brecord\b",
    re.IGNORECASE,
)
"""What is said of earlier minutes: no document confirms itself, whatever day it has for theirs by a slip."""
_BROKEN: Final = re.compile(r"\b\d{1,2}(?:st|nd|rd|th)?$", re.IGNORECASE)
_MONTH: Final = re.compile(rf"(?:{months.FULL})\W+(?:19|20)\d\d\b", re.IGNORECASE)
_WITH_OTHERS: Final = re.compile(r"^\W*a meeting\b[^.]{0,40}?\bheld (?:with|between)\b", re.IGNORECASE)
"""What a sentence tells of a meeting that is not this one."""
_BEFORE, _AFTER, _BESIDE = 80, 30, 4
_CALENDAR: Final = 3
_HEAD_IN_RUN: Final = 220
"""A head that lost its lines is no longer."""


@dataclass(frozen=True, slots=True)
class When:
    """The day and the time, with where they stand and what is left open."""

    date: dt.date | None
    time: str | None
    places: dict[str, Place]
    questions: tuple[Question, ...]
    at: Passage | None = None
    day: Day | None = None


@dataclass(frozen=True, slots=True)
class _Candidate:
    """A day that may be the meeting's: the higher the rank, the plainer it is said."""

    rank: int
    day: Day
    passage: Passage
    place: Place
    around: str


def when(found: Sequence[Passage], file_title: str | None, path: str = "") -> When:
    """When the meeting was.

    Args:
        found: the whole document.
        file_title: the title that a web page carries, if the document is one.
        path: of the file, if the document stands first in it: its name may give the day where the page does not.
    """
    block = title_block(found)
    candidates = _candidates(block, found)
    if not candidates:
        block = wider_block(found)
        candidates = _candidates(block, found) or [_candidate(3, *each) for each in past_columns(found)]
    questions: list[Question] = []
    chosen = _chosen(candidates, questions)
    date, places = None, {}
    if chosen:
        date = _dated(chosen, found, block, questions)
        places["date"] = chosen.place
    elif not candidates and file_title and (day := _only(file_title)):
        date = day.date
        places["date"] = Place(found[0].first.number, found[0].first.page, file_title)
    elif not candidates and (said := undated(path, found, questions)):
        date, places["date"] = said
    time, place = hour(block, found, chosen.passage if chosen else None, chosen.day if chosen else None, questions)
    if place:
        places["time"] = place
    elif file_title and (clocks := clocks_in(file_title)) and not any(q.about == "time" for q in questions):
        time = clocks[0].time
        places["time"] = Place(found[0].first.number, found[0].first.page, file_title)
    return When(
        date, time, places, tuple(questions), chosen.passage if chosen else None, chosen.day if chosen else None
    )


# The day


def _candidates(block: Sequence[Passage], found: Sequence[Passage]) -> list[_Candidate]:
    near = found[: max(len(block), 40)]
    near = near[
        : next((at for at, each in enumerate(near) if at >= len(block) and _BUSINESS.match(each.text)), len(near))
    ]
    gathered: list[_Candidate] = []
    for rank, label in _LABELS:
        for passage, start, end in labelled(near, label):
            gathered += [_candidate(rank, day, passage) for day in days_in(passage.text) if start <= day.start < end]
    run = Run(block)
    for match in _HELD.finditer(run.text):
        for day in days_in(match["rest"])[:1]:
            start, end = match.start("rest") + day.start, match.start("rest") + day.end
            around = run.text[max(0, start - _BEFORE) : end + _AFTER]
            gathered.append(_Candidate(5, day, run.passage(start), run.place(start, end), around))
    for passage in block:
        gathered += [_candidate(rank, day, passage) for rank, day in _ranked(passage)]
    gathered += _broken(block)
    confirmed = [day for each in found for said in _CONFIRMS.finditer(each.text) for day in days_in(said["day"])]
    of_other = of_items(near)
    kept = [
        each
        for each in gathered
        if each.rank
        and each.passage not in of_other
        and not _elsewhere(each)
        and (_is_called(each) or not any(each.day.same_day(day) for day in confirmed))
    ]
    if kept:  # beside another day, as that in the name of a file, also one in the midst of a run
        called = [
            _candidate(4, day, each) for each in block for day in days_in(each.text) if _called_for(day, each.text)
        ]
        kept += [each for each in called if not _elsewhere(each)]
    # A row of days is the calendar of a year: the day of this meeting stands elsewhere, if it does.
    calendars = _calendars(near)
    return [
        each
        for each in kept
        if len(days_in(each.passage.text)) < _CALENDAR
        and (each.passage.row is None or each.passage.row not in calendars)
    ] or kept


def _broken(block: Sequence[Passage]) -> Iterator[_Candidate]:
    """The day of a title that breaks off before its month, and goes on below what stands beside it, as a crest does."""
    for at, passage in enumerate(block):
        below = next((each for each in block[at + 1 : at + _BESIDE] if _MONTH.match(each.text)), None)
        if below is None or not _BROKEN.search(passage.text) or below.is_strong != passage.is_strong:
            continue
        whole = f"{passage.text} {below.text}"
        if kind_of_title(whole):
            yield from (_Candidate(5, day, passage, passage.place(), whole) for day in days_in(whole)[:1])


def _calendars(found: Sequence[Passage]) -> set[int]:
    """The rows of tables that have days in several cells, as those above the marks of who came to each meeting."""
    days: dict[int, set[int]] = {}
    for passage in found:
        if passage.row is not None and days_in(passage.text):
            days.setdefault(passage.row, set()).add(passage.column)
    return {row for row, columns in days.items() if len(columns) >= _CALENDAR}


def _candidate(rank: int, day: Day, passage: Passage) -> _Candidate:
    around = passage.text[max(0, day.start - _BEFORE) : day.end + _AFTER]
    return _Candidate(rank, day, passage, passage.place(day.start, day.end), around)


def _ranked(passage: Passage) -> Iterator[tuple[int, Day]]:
    """The days of a passage, each with how plainly it is said to be the meeting's: one look at the passage for all."""
    text, days = passage.text, days_in(passage.text)
    if not days or title_kind(passage):
        yield from ((4, day) for day in days)
        return
    meeting, plain_words = _MEETING.search(text), not sentence(text)
    marks = [(found.end(), found[0] != ".") for found in _MET.finditer(text)]
    at, met = 0, False
    for day in days:
        while at < len(marks) and marks[at][0] <= day.start:
            met = marks[at][1]
            at += 1
        named = meeting is not None and meeting.end() <= day.start
        if day.weak:
            yield (3 if _ALONE.fullmatch(text[: day.start]) and _ALONE.fullmatch(text[day.end :]) else 0), day
        elif plain_words and len(text) - len(day.words) < (140 if named else 90):
            yield 3, day
        elif plain_words and day.weekday is not None and day.date and len(text) < _HEAD_IN_RUN and not met:
            yield 2, day
        else:
            yield 4 if met else 0, day


def _called_for(day: Day, text: str) -> bool:
    """Whether a day is printed with its weekday and the time, as a meeting is called, however long the run."""
    return day.weekday is not None and day.date is not None and _AT_TIME.match(text, day.end) is not None


def _is_called(candidate: _Candidate) -> bool:
    """Whether a line gives weekday, day and hour as of a meeting that is called: minutes it says confirm others'."""
    day, text = candidate.day, candidate.passage.text
    timed = any(not re.search(r"\w", text[day.end : day.end + each.start]) for each in clocks_in(text[day.end :][:40]))
    return day.weekday is not None and not day.clashes and timed and not sentence(text)


def _elsewhere(candidate: _Candidate) -> bool:
    """Whether the day is that of another meeting, or of no meeting."""
    before = BY_VIDEO.sub("", candidate.around.split(candidate.day.words)[0][-_BEFORE:])
    if _NOT_THIS.search(before) or leads(before) or _WITH_OTHERS.match(candidate.passage.text):
        return True
    before = before[-45:]
    if _OTHER_DAY.search(before) and not re.search(r"\b(?:held|meeting)\b[^.]{0,20}$", before, re.IGNORECASE):
        return True
    numbered = candidate.passage.row is None and _NUMBERED.match(candidate.passage.text)
    return bool(OTHER_MEETING.search(_STILL_DRAFT.sub("", candidate.around)) or numbered)


def _chosen(candidates: Sequence[_Candidate], questions: list[Question]) -> _Candidate | None:
    """The day that the title block gives; none where two are printed and neither stands out."""
    if not candidates:
        return None
    best = max(candidates, key=lambda each: (each.rank, each.day.year is not None))
    agreeing = next((each for each in candidates if each.day.same_day(best.day) and each.day.date), best)
    if agreeing.day.clashes:  # of two years that in which it was the weekday that is printed with it
        agreeing = next((each for each in candidates if _agrees_in(each.day, agreeing.day)), agreeing)
    others = [each for each in candidates if not each.day.same_day(best.day) or _years_differ(each.day, agreeing.day)]
    if others:
        words = list(dict.fromkeys([agreeing.day.words, *(each.day.words for each in others)]))
        printed = " and ".join(f"“{each}”" for each in words)
        many = "Two" if printed.count(" and ") == 1 else "Several"
        what = f"{many} dates are printed at the head of this document: {printed}. Which is that of the meeting?"
        choices = tuple(dict.fromkeys(plain(each.day.date) for each in (agreeing, *others) if each.day.date))
        questions.append(Question("date", what, agreeing.place.line, choices))
        if any(each.rank >= best.rank for each in others):
            return _fullest([agreeing, *others])
    return agreeing


def _fullest(candidates: Sequence[_Candidate]) -> _Candidate | None:
    """Of several days the only one with its weekday or a time, as a meeting is printed and a post is not."""
    full = [
        each for each in candidates if each.day.weekday is not None or clocks_in(each.passage.text[each.day.end :][:40])
    ]
    return full[0] if full and all(each.day.same_day(full[0].day) for each in full) else None


def _agrees_in(one: Day, other: Day) -> bool:
    """Whether it is the day of another year, and falls on the weekday that is printed with it."""
    return one.same_day(other) and _years_differ(one, other) and one.weekday is not None and not one.clashes


def _years_differ(one: Day, other: Day) -> bool:
    return one.year is not None and other.year is not None and one.year != other.year


def _dated(
    chosen: _Candidate, found: Sequence[Passage], block: Sequence[Passage], questions: list[Question]
) -> dt.date | None:
    day, line = chosen.day, chosen.place.line
    if day.impossible:
        what = f"The date is printed as “{day.words}”, which cannot be right. When was the meeting?"
        questions.append(Question("date", what, line, subject=day.words))
        return None
    if day.year is None:
        return with_year(day, line, found, block, questions)
    if day.clashes and day.date:
        what = (
            f"“{day.words}” is printed, but {plain(day.date)} was a {_NAMES[day.date.weekday()]}. On which day was "
            "the meeting?"
        )
        questions.append(Question("date", what, line, tuple(plain(each) for each in _near(day)), day.words))
    return day.date


def _near(day: Day) -> list[dt.date]:
    """The date as printed, and those close to it, or in a year beside, that fall on the weekday that is printed."""
    if day.date is None or day.weekday is None:
        return []
    shift = (day.weekday - day.date.weekday()) % 7
    close = [day.date + dt.timedelta(days=each) for each in (shift - 7, shift)]
    years = [each for step in (-1, 1) if (each := in_year(day, day.date.year + step)) and each.weekday() == day.weekday]
    return [day.date, *close, *years]


_NAMES: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def _only(text: str) -> Day | None:
    """The one whole date in a text."""
    days = [day for day in days_in(text) if day.date and not day.clashes]
    return days[0] if len(days) == 1 else None
