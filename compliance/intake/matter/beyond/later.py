"""The days of meetings still to come that a document prints."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from typing import Final

from compliance.dates import plain
from compliance.intake.matter.beyond.listed import SENTENCE, listed
from compliance.intake.matter.beyond.theirs import is_theirs, says_theirs
from compliance.intake.matter.head.placing import place_in
from compliance.intake.matter.text.clock import clocks_in
from compliance.intake.matter.text.days import Day, days_in, in_year, nearest_years
from compliance.intake.matter.text.passage import Passage
from compliance.intake.reading import NextMeeting, Place, Question

_HEADING: Final = re.compile(
    r"(?:^\W*next(?: ones?| time)?\s*[:–-]\s|^\W*next one\s+(?=(?:mon|tue|wed|thu|fri|sat|sun)\w*\s+\d|\d)"
    r"|^\W*(?:\d{1,2}[.)]?\s+)?(?:(?:meeting )?dates|next time|(?:dates? (?:of|for) )?next (?-i:[A-Z]{2,6}))\W*$"
    r"|\b(?:dates?|time|schedule|calendar|programme|list)s?\b[^.:]{0,50}\b(?:next|future|forthcoming"
    r"|further|remaining|upcoming)\b[^.:]{0,30}\bmeetings?\b"
    r"|\b(?:next|future|forthcoming|further|remaining|upcoming)\s+(?:\w+\s+){0,3}?(?:meetings?|mtgs?|dates?)\b"
    r"|\bdates?\s+(?:of|for)\s+(?:the\s+)?(?:\w+\s+){0,3}meetings?\b(?:\s+(?:in|for)\s+(?:20\d\d|the year"
    r"|the municipal year).{0,20})?|\bmeeting dates\b|\bdates for (?:20\d\d|the year)"
    r"|\b(?:will|would) (?:next )?meet (?:again|next)\b|\bmeets (?:again|next)\b|\bwill next meet\b"
    r"|\bdates? for (?:your |the )?diar(?:y|ies)\b|\bdiary dates\b"
    r"|\bnext (?:(?-i:[A-Z])[\w&]*\s+){0,4}(?:(?-i:CSP|CDRP|SNB)|board|partnership|group|committee|forum"
    r"|panel)\s*(?:[:–-]|\bis\b)"
    r"|\bdonm\b|^\W*(?:\d{1,2}[.)]?\s+)?when (?:next|(?:do )?we (?:next )?meet(?: next| again)?)\W*$"
    r"|\b(?:schedule|calendar|timetable|programme|list) of (?:the )?(?:\w+ )?meetings\b"
    r"|^\W*(?:\w+ )?meetings? (?:schedule|calendar|timetable)\b"
    r"|\bdates?\b[^.:]{0,40}\b(?:agreed|set|proposed|arranged|approved|fixed)\b[^.:]{0,20}\bmeetings?\b"
    r"|^\W*meeting (?:no\.? ?)?\d{1,3}\s*[:–-](?=.{0,14}\d)"
    r"|\bmeetings (?:in|for|during) 20\d\d (?:are|will be)\b"
    r"|^\W*(?:\d{1,2}[.)]?\s+)?(?:board |partnership )?meetings (?:in|for|during) 20\d\d(?:\s?[/-]\s?\d\d)?"
    r"(?:\s*:|\W*$)"
    r"|\b(?:will|to) (?:come together again|meet once more|reconvene|be reconvened) on\b"
    r"|\bmeetings? (?:will|are to|is to) (?:be held|take place)\b"
    r"|(?:^|(?<=[.;]\s))(?:the |further |future |board |partnership )*meetings would be held\b(?![^.;]*\bwith\b)"
    r"|^\W*(?:[\w/.-]{1,6}\s+)?(?:(?:forward|work|future) (?:plan|programme|work|business)|any other business|aob)"
    r" (?:and|&) dates\W*$"
    r"|(?:^|(?<=[.;]\s))(?:the )?next one (?:is|will be)\b"
    r"|\b(?:quarterly|ordinary|regular|scheduled|planned|usual|next|the) meeting (?:(?:arranged |planned )?for|on|of)\b"
    r"(?=[^.;]{4,40}\b(?:is (?:not |un)affected|(?:will )?still (?:goes?|stands|happens?)|(?:will|is to) go ahead"
    r"|stands|remains in place)\b)"
    r"|\bthat (?:(?:the|its|these|further|all|ordinary|formal|quarterly|board|partnership|committee|panel|group) ){0,3}"
    r"meetings? be held\b|\bchair(?:man|person)? at the meeting(?: to be held)? on\b)",
    re.IGNORECASE,
)
_THIS: Final = re.compile(r"\bdate of (?:the )?meeting\s*:|\bmeeting date\s*:", re.IGNORECASE)
_CALLED_OFF: Final = re.compile(
    r"\b(?:cancelled|postponed|called off|not (?:now )?be held|will not take place)\b", re.IGNORECASE
)
_NO_MEETING: Final = re.compile(
    r"\b(?:(?:(?<!(?:video|audio)[ -])(?<!(?:tele|Zoom)[ -])(?<!phone )(?<!web )conference|training)"
    r"(?! (?:room|call|suite|cent|hall))|workshops?"
    r"|celebration|launch|summit|seminar|(?:development|away|sports|open|fun) ?day"
    r"|deadline|consultation|exhibition|festival)\b",
    re.IGNORECASE,
)
_TO_COME: Final = re.compile(
    r"\b(?:meet\w*|next|future|forthcoming|further|upcoming|remaining|diar(?:y|ies)|donm|again"
    r"|once more|reconvened?)\b",
    re.IGNORECASE,
)
"""What says that the days below a heading are of meetings, or still to come."""
_LEADS_TO: Final = re.compile(
    r"[\s–:,-]*(?:is|will be|has been set as)?\s*(?:for\s+)?(?:(?:the|(?<=[–:,-]\s)The)\s+)?[\s–:,-]*"
)
"""What stands between a day and its heading behind it; with a capital another sentence begins."""
_ANOTHER_BEGINS: Final = re.compile(r"\s+The\b")
"""What follows a day that ends a sentence, in a text that lost its line ends: "dates by 7 May The next meeting …"."""
_GIVEN_UP: Final = re.compile(
    r"(?:\(\s*(?:was|not)|\b(?:originally|previously|formerly|instead of|rather than|moved from|changed from"
    r"|brought forward from|put back from|postponed from|re-?scheduled from|re-?arranged from))"
    r"(?:\s+(?:on|the|scheduled|set|arranged|planned|due|booked|for|to be|held|its|date|of)){0,4}\s+$",
    re.IGNORECASE,
)
"""What stands before a day on which a meeting was to be, and will not be."""
_NOW_ON: Final = re.compile(
    r"\s+(?:is|are|has been|have been) (?:now|moved to|changed to|put (?:off|back) to|brought forward to)\b.*\d",
    re.IGNORECASE | re.DOTALL,
)
"""What stands behind such a day, before the one that it was changed to."""
_FOR_NOW: Final = re.compile(
    r"\(\s*(?:currently|provisionally|presently)(?:\s+(?:on|set|for|scheduled)){0,2}\s+$", re.IGNORECASE
)
"""What stands before a day that may yet be changed."""
_ONE: Final = re.compile(r"(?:the )?next one (?:is|will be)", re.IGNORECASE)
_MEET: Final = re.compile(r"\b(?:meet\w*|zoom|teams)\b", re.IGNORECASE)
"""What shows that "the next one" is a meeting."""
_LABEL: Final = re.compile(r"(?!.*\b(?:meet\w*|then|after)\b)[^:]{3,80}\s[^:]{2,80}:\s*", re.IGNORECASE)
"""What a line begins with that says of what its day is, and that it is of no meeting."""
_LED: Final = re.compile(r"[a-z]{3,}.*[a-z]{3,}(?<!day)\W", re.DOTALL)
"""Words before a day that say what is on it."""


def later(
    found: Sequence[Passage], date: dt.date | None, body: str | None, own: Place | None
) -> tuple[tuple[NextMeeting, ...], tuple[Question, ...]]:
    """The meetings to come, and what is left open of their days.

    Args:
        found: the passages of the document.
        date: of this meeting, if known; nothing before it is to come.
        body: that met: a next meeting of another body is none of these.
        own: where the date of this meeting stands.
    """
    made: dict[dt.date, NextMeeting] = {}
    questions: list[Question] = []
    this: list[Question] = []
    at = 0
    while at < len(found):
        passage = found[at]
        heading = _heading(passage.text)
        if (
            not heading
            or _THIS.search(passage.text)
            or is_theirs(passage.text, body)
            or (_ONE.fullmatch(heading.group()) and not _MEET.search(f"{_above(found, at)} {passage.text}"))
        ):
            at += 1
            continue
        for each, year in listed(found, at, heading):
            for day in days_in(each.text):
                if (
                    each is passage
                    and day.start < heading.start()
                    and not _LEADS_TO.fullmatch(each.text[day.end : heading.start()])
                ):
                    continue
                if each is passage and _far(each.text[heading.end() : day.start]) and not _also(each.text, day):
                    break
                if each is passage and day.start < heading.end() and _ANOTHER_BEGINS.match(each.text, day.end):
                    continue
                if (
                    _GIVEN_UP.search(each.text[: day.start])
                    or _NOW_ON.match(each.text, day.end)
                    or _is_off(each.text, day)
                    or _of_something_else(found, each, day)
                    or says_theirs(_sentence(each.text, day), body)
                    or _is_labelled(each, day, passage, heading)
                ):
                    continue
                first = heading.end() if each is passage else 0
                if not _TO_COME.search(heading.group()) and _LED.search(each.text[first : days_in(each.text)[0].start]):
                    continue
                place = each.place(day.start, day.end)
                if own and (place.line, place.words) == (own.line, own.words):
                    continue
                settled = _settled(day, place, date, year or _year(heading.group()), questions)
                this += _of_this(heading, day, place, date)
                if settled:
                    made.setdefault(settled, _meeting(settled, each, day, place))
                    questions += _for_now(each.text, day, settled, place)
        at += 1
    return tuple(made[day] for day in sorted(made)), _distinct([*questions, *(() if made else this)])


def _of_this(heading: re.Match[str], day: Day, place: Place, date: dt.date | None) -> list[Question]:
    """What is asked where the one next meeting is on the day of this one: the head may have the wrong day."""
    if not date or (day.day, day.month) != (date.day, date.month) or (day.date or date) != date:
        return []
    if not re.search(r"\bnext\b", heading.group(), re.IGNORECASE) or re.search(
        r"\bdates\b|meetings\b", heading.group()
    ):
        return []
    what = f"“{day.words}”, the day at the head, is printed as that of the next meeting too. When was this meeting?"
    return [Question("date", what, place.line, (plain(date),), day.words)]


def _heading(text: str) -> re.Match[str] | None:
    """The words on meetings to come; if the first are in another sentence than the first day, those nearest to it."""
    first = _HEADING.search(text)
    day = next((each for each in days_in(text) if each.start >= first.end()), None) if first else None
    if first is None or day is None or not _far(text[first.end() : day.start]):
        return first
    return max(
        (each for each in _HEADING.finditer(text, first.end(), day.start)), key=lambda each: each.end(), default=first
    )


def _sentence(text: str, day: Day) -> str:
    """The sentence that a day stands in."""
    ends = [match.end() for match in SENTENCE.finditer(text)]
    start = max((end for end in ends if end <= day.start), default=0)
    return text[start : min((end for end in ends if end >= day.end), default=len(text))]


def _is_off(text: str, day: Day) -> bool:
    """Whether the sentence of a day says that there will be no meeting on it."""
    return _CALLED_OFF.search(_sentence(text, day)) is not None


def _of_something_else(found: Sequence[Passage], passage: Passage, day: Day) -> bool:
    """Whether the sentence, or the row of a table, that a day stands in is of a conference or the like."""
    if passage.row is None:
        said = _sentence(passage.text, day)
        return _NO_MEETING.search(said) is not None and "meeting" not in said.lower()
    return any(each.row == passage.row and _NO_MEETING.search(each.text) for each in found)


def _above(found: Sequence[Passage], at: int) -> str:
    return found[at - 1].text if at else ""


def _is_labelled(each: Passage, day: Day, passage: Passage, heading: re.Match[str]) -> bool:
    """Whether, below the day of the one next meeting, a printed line has a label of its own that is of no meeting."""
    if re.search(r"\bdates\b|meetings\b", heading.group(), re.IGNORECASE):
        return False
    start = max((start for start in each.starts if start <= day.start), default=0)
    below = each is not passage or start > heading.start()
    first = any(other.start >= heading.end() for other in days_in(passage.text))
    return below and first and _LABEL.fullmatch(each.text[start : day.start]) is not None


def _also(text: str, day: Day) -> bool:
    """Whether another sentence gives notice of a meeting: "The chair also gave notice of the meetings of 11 March"."""
    said = _sentence(text, day)
    return (
        re.search(r"\b(?:also|further|then|after that|thereafter|following)\b.*\bmeetings?\b", said, re.IGNORECASE)
        is not None
    )


def _far(between: str) -> bool:
    """Whether a day stands in another sentence than the words on meetings to come."""
    return re.search(r"[.)]\s+[A-Z“]", between) is not None and len(re.findall(r"\b[a-z]{3,}", between)) > 1


def _year(heading: str) -> int | None:
    """The one year that a heading is of: `Meetings in 2025`."""
    years = set(re.findall(r"(?<![\d/-])20\d\d(?![\d/-])", heading))
    return int(years.pop()) if len(years) == 1 else None


def _settled(
    day: Day, place: Place, date: dt.date | None, year: int | None, questions: list[Question]
) -> dt.date | None:
    if day.impossible:
        what = f"A meeting to come is printed as “{day.words}”, which cannot be right. When is it?"
        questions.append(Question("next_meetings", what, place.line, subject=day.words))
        return None
    if day.year is None and date and (day.day, day.month) == (date.day, date.month):
        return None  # the day of this meeting among those of the year
    said = in_year(day, year) if day.year is None and year else None
    if said and (day.weekday is None or said.weekday() == day.weekday):
        return said if date is None or said > date else None
    if day.year is None:
        likely = nearest_years(day, after=date) if date else ()
        what = f"A meeting to come is printed as “{day.words}”, without a year. Which date is it?"
        questions.append(Question("next_meetings", what, place.line, tuple(plain(each) for each in likely), day.words))
        return likely[0] if len(likely) == 1 else None
    made = day.date
    if made and date and made <= date:
        if made < date:
            what = (
                f"“{day.words}” is printed as a meeting to come, but it is before this one ({plain(date)}). "
                "Which date is meant?"
            )
            questions.append(Question("next_meetings", what, place.line, subject=day.words))
        return None
    if made and day.clashes:
        what = f"“{day.words}” is printed, but {plain(made)} is another day of the week. Which date is it?"
        questions.append(Question("next_meetings", what, place.line, (plain(made),), day.words))
    return made


def _for_now(text: str, day: Day, date: dt.date, place: Place) -> list[Question]:
    """What is asked of a day that may yet be changed: "(currently 18 April 2022)"."""
    if not _FOR_NOW.search(text[: day.start]):
        return []
    what = f"“{day.words}” is printed as the day for now of a meeting to come. Is the meeting to be held on that day?"
    return [Question("next_meetings", what, place.line, (plain(date),), day.words)]


def _meeting(date: dt.date, passage: Passage, day: Day, place: Place) -> NextMeeting:
    """A meeting with the time and the place that stand behind its day."""
    days = days_in(passage.text)
    following = next((other.start for other in days if other.start > day.start), len(passage.text))
    rest = passage.text[day.end : following]
    clocks = clocks_in(rest) or (clocks_in(passage.text[: day.start])[-1:] if days[0] is day or days[0] == day else ())
    return NextMeeting(date, clocks[0].time if clocks else None, place_in(rest), place)


def _distinct(questions: Sequence[Question]) -> tuple[Question, ...]:
    return tuple({(each.what, each.line): each for each in questions}.values())
