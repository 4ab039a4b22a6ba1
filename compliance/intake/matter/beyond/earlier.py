"""Reads of which earlier meetings the minutes were confirmed, or are to be, and what was corrected in them."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import combinations
from typing import Final, Literal

from compliance.dates import plain
from compliance.intake.matter.beyond import amendments, dealt, several
from compliance.intake.matter.business.items import Business
from compliance.intake.matter.text.days import Day, days_in, nearest_years
from compliance.intake.matter.text.passage import Passage
from compliance.intake.matter.text.sentences import sentences
from compliance.intake.reading import Confirmed, Place, Question

Result = Literal["confirmed", "not_confirmed", "listed", "not_said"]

_NOT_CONFIRMED: Final = re.compile(
    r"\b(?:not|could not be|unable to be|cannot be|yet to be|were not|was not"
    r"|none of the minutes\b.{0,40})\s+(?:\w+\s+){0,3}(?:agreed|confirmed|approved|signed|available|accepted"
    r"|circulated|ready)\b|\b(?:defer(?:red)?|postponed?(?! from\b)|carried forward|held over)\b|\b(?:will|would"
    r"|to)\s+be\s+(?:agreed|confirmed|approved|signed|presented|circulated|submitted)\b[^.]{0,40}\bnext\b"
    r"|\bnone of the minutes\b|\bnot (?:quorate|available)\b[^.]{0,60}\bminutes\b",
    re.IGNORECASE,
)
_OF_ACTION: Final = re.compile(r"^\W*(?:[^.]{0,40}\b)?actions?\b(?!.*\bminutes\b)", re.IGNORECASE | re.DOTALL)
"""What is carried forward may be an action, and not the minutes."""
_NO_DAY_OF_IT: Final = re.compile(
    r"\b(?:incorrect|wrong|mistaken|erroneous)(?:ly)?\b[^.]{0,30}$"
    r"|\b(?:postponed|moved|rearranged|put (?:off|back)|brought forward) from\W+(?:\w+day\W+)?$",
    re.IGNORECASE,
)
"""What stands before a day on which the meeting was not: a mistaken one, or the one that it was put off from."""
_OF_DATE: Final = re.compile(
    r"\b(?:minutes|notes|record)\b[^.]*\b(?:(?:incorrect|wrong) dates?\b|(?:is|are|was|needs?|needed) to (?:be|read)\b"
    r"|in the (?:heading|title|footer|header)\b|(?:amended|changed|corrected) to\b)",
    re.IGNORECASE,
)
"""What a sentence says that corrects a day in minutes: of its days only the first is that of their meeting."""
_OTHERS: Final = re.compile(
    r"\bfor (?:information|noting)\b|\b(?:noted|received) the minutes\b"
    r"|\b(?:were|be|was) (?:\w+ )?(?:noted|received|presented)\b",
    re.IGNORECASE,
)
_ASKS: Final = re.compile(
    r"^\W*(?:to\s+)?(?:confirm|approve|agree|sign|receive|consider|note|accept|ratify)\b", re.IGNORECASE
)
_OF: Final = re.compile(r"\b(?:minutes|meetings?|notes|record)\b(?:(?!\bactions?\b)[^.]){0,110}$", re.IGNORECASE)
_HELD_ON: Final = re.compile(r"\b(?:held|dated|meetings? (?:of|on))(?: on)?\W*$", re.IGNORECASE)
"""What makes a day of two figures with points between."""
_ON: Final = re.compile(r"\W*(?:(?:which was )?held )?(?:on )?", re.IGNORECASE)
_AND: Final = re.compile(r"\s*(?:,|and|&|,\s*and)\s+")
"""What stands between the days of two meetings: "held on 28.01.19 and 12.02.19"."""
_NEXT: Final = re.compile(r"\bnext meeting\b", re.IGNORECASE)
_LAST: Final = re.compile(r"\b(?:last|previous)\b", re.IGNORECASE)
_NOT_HELD: Final = re.compile(
    r"\bmeetings?\b.{0,80}\b(?:cancelled|called off|did not (?:take place|go ahead)|(?:was|were) not held|postponed)\b",
    re.IGNORECASE,
)
"""What a sentence says of a meeting of which there are no minutes."""
_MATTERS: Final = re.compile(r"\W*(?:matters? arising|actions?(?: (?:from|log|update))?)\b", re.IGNORECASE)


def earlier(
    items: Sequence[Business],
    found: Sequence[Passage],
    date: dt.date | None,
    body: str | None,
    *,
    minutes: bool,
) -> tuple[tuple[Confirmed, ...], tuple[Question, ...]]:
    """The earlier minutes that were dealt with, and what is left open.

    Args:
        items: the items of the document.
        found: all its passages, for a document without items.
        date: of this meeting, if known.
        body: whose meeting it is, if known: the minutes of others are not its own.
        minutes: whether the document tells of a meeting, rather than announces one.
    """
    made: list[Confirmed] = []
    questions: list[Question] = []
    all_told = list(dealt.where(items, found))
    # Where it is not known whose meeting it is, minutes of no body by name are its own, and those of one are not.
    unnamed = body is None and not all(map(dealt.names_a_body, all_told))
    for told in all_told:
        if dealt.of_others(told, body) or (unnamed and dealt.names_a_body(told)):
            continue
        made += _confirmed(told, date, questions, minutes=minutes)
    once = _once(made)
    if minutes:
        once += tuple(_told_elsewhere(items, all_told, once, body, is_sure=not questions))
    return once, tuple(questions)


def _told_elsewhere(
    items: Sequence[Business],
    all_told: Sequence[dealt.Told],
    once: Sequence[Confirmed],
    body: str | None,
    *,
    is_sure: bool,
) -> Iterator[Confirmed]:
    """What other items correct in earlier minutes: of the day that they name, or else of those that were dealt with."""
    taken = {passage.at for told in all_told for passage in _own_text(told.passages)}
    dealt_with = {each.date for each in once}
    only = next(iter(dealt_with)) if is_sure and len(dealt_with) == 1 else None
    for business in items:
        passages = [
            each for each in business.passages if each.at not in taken and not amendments.ERRORS.search(each.text)
        ]
        arising = _MATTERS.match(business.item.title or "") is not None
        for start, sentence, passage in amendments.elsewhere(passages, arising=arising):
            place = passage.place(start, start + len(sentence))
            told = dealt.Told((replace(passage, text=sentence),), "", place)
            if dealt.of_others(told, body) or (body is None and dealt.names_a_body(told)):
                continue
            named = {day.date for day in days_in(sentence) if day.date and _OF.search(sentence[: day.start])}
            of = named & dealt_with
            other = only if not named or _LAST.search(sentence) else None
            yield Confirmed(next(iter(of)) if len(of) == 1 else other, "not_said", (sentence,), place)


def _confirmed(told: dealt.Told, date: dt.date | None, questions: list[Question], *, minutes: bool) -> list[Confirmed]:
    """What one item says of earlier minutes."""
    own = _own_text(told.passages)
    result = _result(told.title, [each for passage in own for each in sentences(passage.text)], minutes=minutes)
    if result is None:
        return []
    below = [each for each in told.passages if amendments.ERRORS.search(each.text) and each not in own]
    corrections = amendments.corrections([*own, *below]) if minutes else ()
    dates = _dates(told, own, date, questions)
    if not dates:
        return [Confirmed(None, result, corrections, told.at)]
    listed = {day.date for day, _ in several.listed(own)}
    named = _named(own) if result == "confirmed" else set()
    return [
        Confirmed(
            each,
            "not_said" if each in listed and named and each not in named else result,
            corrections if each == dates[0][0] or len(dates) == 1 else (),
            at,
        )
        for each, at in dates
    ]


def _named(own: Sequence[Passage]) -> set[dt.date | None]:
    """The days of the meetings of which it is said that their minutes were confirmed; none if one is of all."""
    said = [each for passage in own for each in sentences(passage.text) if _confirms(each)]
    days = [[day.date for day in days_in(each)] for each in said]
    return {date for each in days for date in each} if all(days) else set()


def _own_text(found: Sequence[Passage]) -> list[Passage]:
    """The passages of an item up to its matters arising, and what confirms the minutes if that stands below them."""
    end = next((at for at, each in enumerate(found) if at and _MATTERS.match(each.text)), len(found))
    below = [each for each in found[end:] if any(_confirms_minutes(said) for said in sentences(each.text))]
    said = any(_confirms(each) for passage in found[:end] for each in sentences(passage.text))
    return [*found[:end], *([] if said else below[:1])]


def _confirms_minutes(sentence: str) -> bool:
    return dealt.MINUTES_OF.search(sentence) is not None and _confirms(sentence)


def _result(title: str, said: Sequence[str], *, minutes: bool) -> Result | None:
    sayings = [each for each in said if not _ASKS.match(each)]
    told = " ".join(sayings)
    if not minutes:
        return "listed"
    first = next((at for at, each in enumerate(sayings) if _confirms(each)), len(sayings))
    not_yet = [at for at, each in enumerate(sayings) if _NOT_CONFIRMED.search(each) and not _OF_ACTION.search(each)]
    if any(at <= first or dealt.MINUTES_OF.search(sayings[at]) for at in not_yet):  # else an action is carried forward
        return "not_confirmed"
    if first < len(sayings):
        return "confirmed"
    if not title or (_OTHERS.search(told) and not re.search(r"\b(?:last|previous)\b", title, re.IGNORECASE)):
        return None
    return "not_said"


def _confirms(sentence: str) -> bool:
    """Whether a sentence tells that the minutes, and not something else, were confirmed."""
    match = dealt.CONFIRMED.search(sentence)
    if not match or dealt.OF_ELSE.search(sentence):
        return False
    begins = (
        re.match(r"\W*(?:all\s+|these\b|they\b|this\b|it\b|resolved\b|signed\b|vote\b)", sentence, re.IGNORECASE)
        is not None
    )
    return dealt.MINUTES_OF.search(sentence) is not None or begins or match.start() < 4 or len(sentence.split()) <= 8


def _dates(
    told: dealt.Told, own: Sequence[Passage], date: dt.date | None, questions: list[Question]
) -> list[tuple[dt.date, Place]]:
    """The days of the meetings whose minutes they are, each with where it stands."""
    found: list[tuple[Day, Place]] = [(day, told.at) for day in days_in(told.title)]
    said = {id(day): told.title for day, _ in found}
    found += several.listed(own) if not found else ()
    for passage in own:
        for start, sentence in _spans(passage.text):
            first = passage is own[0] and not found and not passage.text[:start].strip(" :,–-")
            if not (
                (first and _goes_on(told.title, sentence))
                or re.search(r"\b(?:minutes|notes|record|meetings?)\b", sentence, re.IGNORECASE)
            ):
                continue
            ended = None
            not_held = _NOT_HELD.search(sentence) and not _confirms_minutes(sentence)
            for day in () if not_held else days_in(sentence):
                if _NEXT.search(sentence[: day.start]) or (
                    found and _OTHERS.search(sentence) and not _confirms(sentence)
                ):
                    break
                if _NO_DAY_OF_IT.search(sentence[: day.start]) or (found and _OF_DATE.search(sentence)):
                    continue
                # Once the meeting is named, other dates are those of matters arising.
                goes_on = ended is not None and _AND.fullmatch(sentence, ended, day.start) is not None
                weak = day.weak and not (goes_on or _HELD_ON.search(sentence[: day.start]))
                if not weak and (not found or goes_on or _OF.search(sentence[: day.start])):
                    found.append((day, passage.place(start + day.start, start + day.end)))
                    said[id(day)] = sentence[: day.start]
                    ended = day.end
    made: dict[dt.date, Place] = {}
    whole = [day for day, _ in found if day.date]
    for at, (day, place) in enumerate(found):
        if day.year is None and any(day.same_day(other) for other in (*whole, *(other for other, _ in found[:at]))):
            continue
        if date and day.date == date:
            _of_own_day(said.get(id(day), ""), day, place, questions)
            continue
        settled = _settled(day, place, date, questions)
        if settled:
            made.setdefault(settled, place)
    _differ(told, made, questions)
    return list(made.items())


def _goes_on(title: str, sentence: str) -> bool:
    """Whether the first words of an item go on with its title: "Minutes of the last meeting", "held on 9 May 2016"."""
    days = days_in(sentence)
    return bool(days and _ON.fullmatch(sentence[: days[0].start]) and dealt.MINUTES_OF.search(title))


def _of_own_day(said: str, day: Day, place: Place, questions: list[Question]) -> None:
    """Ask where the item has the day of this meeting for that of the last one."""
    if re.search(r"\b(?:last|previous)\b", said, re.IGNORECASE):
        what = f"The earlier minutes are said to be of “{day.words}”, the day of this meeting. Of which are they?"
        questions.append(Question("previous_minutes", what, place.line, subject=day.words))


def _differ(told: dealt.Told, made: dict[dt.date, Place], questions: list[Question]) -> None:
    """Ask where the title of the item names one meeting and its text another."""
    titled = {day.date for day in days_in(told.title) if day.date}
    others = [each for each in made if each not in titled]
    if len(titled) == 1 and others:
        first = next(iter(titled))
        words = " and ".join(f"“{plain(each)}”" for each in others)
        what = f"The item is headed “{told.title}”, but its text speaks of {words}. Of which meeting are the minutes?"
        questions.append(
            Question("previous_minutes", what, made[others[0]].line, (plain(first), *(plain(each) for each in others)))
        )
    for one, other in combinations(made if not titled else (), 2):
        if (one.day, one.month) == (other.day, other.month):
            both = (plain(one), plain(other))
            what = f"Minutes of “{both[0]}” and of “{both[1]}” are spoken of, of one day in two years. Which is right?"
            questions.append(Question("previous_minutes", what, made[other].line, both))


def _spans(text: str) -> Iterator[tuple[int, str]]:
    at = 0
    for sentence in sentences(text):
        start = text.index(sentence, at)
        yield start, sentence
        at = start + len(sentence)


def _settled(day: Day, place: Place, date: dt.date | None, questions: list[Question]) -> dt.date | None:
    """The date of a day as printed; a year that is not printed is that of the last such day before this meeting."""
    if day.impossible:
        what = f"The earlier minutes are said to be of “{day.words}”, which cannot be right. Of which meeting are they?"
        questions.append(Question("previous_minutes", what, place.line, subject=day.words))
        return None
    if day.year is None:
        likely = nearest_years(day, before=date) if date else ()
        ask = f"“{day.words}” is printed without a year. Of which meeting are those minutes?"
        questions.append(
            Question("previous_minutes", ask, place.line, tuple(plain(each) for each in likely), day.words)
        )
        return likely[0] if len(likely) == 1 else None
    made = day.date
    if made and date and made > date:
        what = (
            f"The earlier minutes are said to be of “{day.words}”, which is after this meeting ({plain(date)}). Of "
            "which meeting are they?"
        )
        questions.append(Question("previous_minutes", what, place.line, subject=day.words))
    elif made and day.clashes:
        what = (
            f"“{day.words}” is printed, but {plain(made)} was another day of the week. Of which meeting are those "
            "minutes?"
        )
        questions.append(Question("previous_minutes", what, place.line, (plain(made),), day.words))
    return made


def _once(made: Sequence[Confirmed]) -> tuple[Confirmed, ...]:
    """Each meeting once; one without a date only where no other is left."""
    kept: dict[dt.date | None, Confirmed] = {}
    for each in made:
        before = kept.get(each.date)
        if before is None or (before.result in ("not_said", "listed") and each.result != before.result):
            kept[each.date] = replace(each, corrections=(before.corrections if before else ()) + each.corrections)
    if len(kept) > 1 and None in kept and not kept[None].corrections:
        kept.pop(None)
    return tuple(kept.values())
