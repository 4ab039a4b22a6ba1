"""The day and the time of the meeting that a document is of: never those of another meeting, or of its printing."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from compliance.dates import plain
from compliance.intake.matter.block import labelled, title_block, wider_block
from compliance.intake.matter.clock import Clock, clocks_in
from compliance.intake.matter.days import Day, days_in
from compliance.intake.matter.kinds import title_kind
from compliance.intake.matter.passage import Passage
from compliance.intake.matter.run import Run
from compliance.intake.matter.words import sentence
from compliance.intake.reading import Place, Question

_OTHER_DAY: Final = re.compile(
    r"\b(?:next|previous|last|future|following|forthcoming|prior|earlier|publish\w*|print\w*|updated?|issued?"
    r"|dispatch\w*|despatch\w*|circulated|sent|as at|as of|version"
    r"|v\d[\d.]*|created|modified|deadline|by|before|until|since|adopted|approved|agreed|revis\w*|review\w*"
    r"|draft(?:ed)? (?:on|as of)|correct at|dated|from|ending|ended|amended|signed|uploaded|reply"
    r"|elected)\b[^.]{0,25}$",
    re.IGNORECASE,
)
_OTHER_MEETING: Final = re.compile(
    r"\b(?:next|previous|last|future|forthcoming)\b.{0,30}\bmeetings?\b|\bmatters arising\b"
    r"|\bcorrect record\b|\bminutes of (?:the )?(?:last|previous)\b|dates? of (?:the )?(?:next|future)"
    r"|\b(?:minutes|notes) of\b.{0,40}\b(?:approved|agreed|confirmed|signed)\b",
    re.IGNORECASE,
)
_HELD: Final = re.compile(
    r"\b(?:meeting|minutes|notes|summary|record|board|partnership|committee|group|panel"
    r"|forum)\b[^.]{0,220}?\b(?:held|met|convened|take place|taking place|to be held)\b(?P<rest>.{0,260})",
    re.IGNORECASE | re.DOTALL,
)
_NUMBERED: Final = re.compile(
    r"\W*\(?(?:[A-Z]{0,6}\d{1,3}(?:[/.]\d{1,4})*|[a-z])[.):]\s|\W*to (?:confirm|approve|agree|receive"
    r"|consider|note|sign)\b",
    re.IGNORECASE,
)
_BEGAN: Final = re.compile(
    r"\b(?:commenc\w+|start(?:ed|ing|s)?|beg[iau]n\w*|open(?:ed|ing|s)?|convened|held"
    r"|meeting)\s*(?:promptly\s*)?(?:at|:|from)?\s*$|\bat\s*$|\btime\s*[:–-]?\s*$|[,–-]\s*$|^\W*$",
    re.IGNORECASE,
)
_NOT_THE_START: Final = re.compile(
    r"\b(?:clos\w+|end(?:ed|s|ing)?|finish\w*|conclu\w+|terminat\w+|adjourn\w*|rose|left|joined|arrived"
    r"|pre-?meeting|coffee|refreshments|lunch|tea|briefing|next meeting|until|by)\b[^.]{0,40}$",
    re.IGNORECASE,
)


_LABELS: Final = (
    (5, r"date of (?:the )?meeting|meeting date|date (?:and|&|/) (?:time|venue)(?: of meeting)?|held on|when"),
    (4, r"date|meeting"),
)
_TELLS: Final = re.compile(r"\b(?:commenced|started|began|opened|convened)\b", re.IGNORECASE)
_BEFORE, _AFTER = 80, 30


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


def when(found: Sequence[Passage], file_title: str | None) -> When:
    """When the meeting was.

    Args:
        found: the whole document.
        file_title: the title that a web page carries, if the document is one.
    """
    block = title_block(found)
    candidates = _candidates(block, found)
    if not candidates:
        block = wider_block(found)
        candidates = _candidates(block, found)
    questions: list[Question] = []
    chosen = _chosen(candidates, questions)
    date, places = None, {}
    if chosen:
        date = _dated(chosen, found, questions)
        places["date"] = chosen.place
    elif not candidates and file_title and (day := _only(file_title)):
        date = day.date
        places["date"] = Place(found[0].first.number, found[0].first.page, file_title)
    elif not candidates:
        questions.append(
            Question("date", "No date of the meeting is printed here. When was it?", found[0].first.number)
        )
    time, place = _time(block, found, chosen, questions)
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
        gathered += [_candidate(_rank(passage, day), day, passage) for day in days_in(passage.text)]
    return [each for each in gathered if each.rank and not _elsewhere(each)]


def _candidate(rank: int, day: Day, passage: Passage) -> _Candidate:
    around = passage.text[max(0, day.start - _BEFORE) : day.end + _AFTER]
    return _Candidate(rank, day, passage, passage.place(day.start, day.end), around)


def _rank(passage: Passage, day: Day) -> int:
    if title_kind(passage):
        return 4
    if day.weak:
        return 0
    rest = len(passage.text) - len(day.words)
    if rest < 90 and not sentence(passage.text):
        return 3
    before = passage.text[: day.start]
    return 4 if re.search(r"\b(?:will be held|to be held|attend|meets?|met)\b[^.]*$", before, re.IGNORECASE) else 0


def _elsewhere(candidate: _Candidate) -> bool:
    """Whether the day is that of another meeting, or of no meeting."""
    before = candidate.around.split(candidate.day.words)[0][-45:]
    if _OTHER_DAY.search(before) and not re.search(r"\b(?:held|meeting)\b[^.]{0,20}$", before, re.IGNORECASE):
        return True
    numbered = candidate.passage.row is None and _NUMBERED.match(candidate.passage.text)
    return bool(_OTHER_MEETING.search(candidate.around) or numbered)


def _chosen(candidates: Sequence[_Candidate], questions: list[Question]) -> _Candidate | None:
    """The day that the title block gives; none where two are printed and neither stands out."""
    if not candidates:
        return None
    best = max(candidates, key=lambda each: (each.rank, each.day.year is not None))
    agreeing = next((each for each in candidates if each.day.same_day(best.day) and each.day.date), best)
    others = [each for each in candidates if not each.day.same_day(best.day) or _years_differ(each.day, agreeing.day)]
    if others:
        words = list(dict.fromkeys([agreeing.day.words, *(each.day.words for each in others)]))
        printed = " and ".join(f"“{each}”" for each in words)
        what = f"Two dates are printed at the head of this document: {printed}. Which is that of the meeting?"
        choices = tuple(dict.fromkeys(plain(each.day.date) for each in (agreeing, *others) if each.day.date))
        questions.append(Question("date", what, agreeing.place.line, choices))
        if any(each.rank >= best.rank for each in others):
            return None
    return agreeing


def _years_differ(one: Day, other: Day) -> bool:
    return one.year is not None and other.year is not None and one.year != other.year


def _dated(chosen: _Candidate, found: Sequence[Passage], questions: list[Question]) -> dt.date | None:
    day, line = chosen.day, chosen.place.line
    if day.impossible:
        what = f"The date is printed as “{day.words}”, which cannot be right. When was the meeting?"
        questions.append(Question("date", what, line, subject=day.words))
        return None
    if day.year is None:
        return _with_year(day, line, found, questions)
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
    years = [each for step in (-1, 1) if (each := _moved(day.date, step)) and each.weekday() == day.weekday]
    return [day.date, *close, *years]


def _moved(date: dt.date, years: int) -> dt.date | None:
    try:
        return date.replace(year=date.year + years)
    except ValueError:
        return None


_NAMES: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def _with_year(day: Day, line: int, found: Sequence[Passage], questions: list[Question]) -> dt.date | None:
    """The year of a day that is printed without one, if the document says it elsewhere of the same day."""
    dates = {
        other.date
        for passage in found
        if not _OTHER_MEETING.search(passage.text)
        for other in days_in(passage.text)
        if other.date and other.same_day(day) and (day.weekday is None or other.date.weekday() == day.weekday)
    }
    if len(dates) == 1:
        return dates.pop()
    years = sorted(
        {int(year) for passage in found for year in re.findall(r"(?<![\d/£])(?:19|20)\d\d(?![\d/])", passage.text)}
    )
    likely = [each for year in years if (each := _moved(dt.date(2000, day.month, day.day), year - 2000))]
    if day.weekday is not None:
        likely = [each for each in likely if each.weekday() == day.weekday]
    what = f"The date is printed as “{day.words}”, without a year. In which year was the meeting?"
    questions.append(Question("date", what, line, tuple(plain(each) for each in likely[:6]), day.words))
    return None


def _only(text: str) -> Day | None:
    """The one whole date in a text."""
    days = [day for day in days_in(text) if day.date and not day.clashes]
    return days[0] if len(days) == 1 else None


# The time


def _time(
    block: Sequence[Passage], found: Sequence[Passage], chosen: _Candidate | None, questions: list[Question]
) -> tuple[str | None, Place | None]:
    near = found[: max(len(block), 40)]
    hits: list[tuple[Passage, Clock]] = []
    for passage, start, end in labelled(
        near, r"time|start time|time of meeting|date (?:and|&|/) time(?: of meeting)?|when"
    ):
        hits += [(passage, clock) for clock in clocks_in(passage.text) if start <= clock.start < end]
    if not hits:
        hits = [hit for passage in _around(block, chosen) for hit in _starts(passage)]
    if not hits:
        hits = [hit for passage in block for hit in _starts(passage)]
    if not hits:
        hits = [hit for passage in found if _TELLS.search(passage.text) for hit in _starts(passage, told=True)]
    if not hits:
        return None, None
    passage, clock = hits[0]
    place = passage.place(clock.start, clock.end)
    if clock.time is None:
        what = f"The time is printed as “{clock.words}”. Is that in the morning or in the afternoon?"
        hour, minute = (int(each) for each in re.findall(r"\d+", clock.words)[:2])
        questions.append(
            Question("time", what, place.line, (f"{hour:02d}:{minute:02d}", f"{hour % 12 + 12:02d}:{minute:02d}"))
        )
    return clock.time, place


def _around(block: Sequence[Passage], chosen: _Candidate | None) -> list[Passage]:
    """The passage with the date, and those beside it."""
    if chosen is None or chosen.passage not in block:
        return [chosen.passage] if chosen else []
    at = list(block).index(chosen.passage)
    return [block[at], *block[at + 1 : at + 3], *block[max(0, at - 1) : at]]


def _starts(passage: Passage, *, told: bool = False) -> list[tuple[Passage, Clock]]:
    """The times in a passage at which the meeting may have begun.

    Args:
        passage: where to look.
        told: whether to take only what is told of its beginning, as in the text of minutes.
    """
    text, hits = passage.text, []
    for clock in clocks_in(text):
        before = text[max(0, clock.start - 60) : clock.start]
        if _NOT_THE_START.search(before) or text[clock.end : clock.end + 2].strip().startswith("%"):
            continue
        began = re.search(
            r"\bmeeting\b[^.]{0,30}\b(?:commenced|started|began|opened|convened)\s+(?:promptly\s+)?at\s*$"
            r"|^\W*(?:start(?:ed)?|commenced)\s*(?:at|:)\s*$",
            before,
            re.IGNORECASE,
        )
        if told and not began:
            continue
        if not told and not clock.sure and not _BEGAN.search(before):
            continue
        hits.append((passage, clock))
    return hits
