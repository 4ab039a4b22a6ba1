"""A paper that is imported again: of whom its record has a line that quotes it, nobody is asked a second time."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from compliance.intake.draft.desk import printed
from compliance.intake.draft.unsure import in_both, is_about
from compliance.intake.draft.wording import person_key

if TYPE_CHECKING:
    from collections.abc import Iterable

    from compliance.intake.draft.known import Known
    from compliance.intake.reading import Question, Reading


def as_recorded(reading: Reading, known: Known) -> Reading:
    """The reading, sure of everybody whom a meeting of that day has with the very words of the paper."""
    there = [each for each in known.section("meetings") if reading.date and each.get("date") == str(reading.date)]
    if not there:
        return reading
    present, sorry = (
        {words for each in there for words in _quoted(each.get(name))} for name in ("attendance", "apologies")
    )
    people = tuple(replace(each, sure=each.sure or printed(each.at.words) in present) for each in reading.attendees)
    away = tuple(replace(each, sure=each.sure or printed(each.at.words) in sorry) for each in reading.apologies)
    both = in_both(reading)  # of whom it was answered in which list they belong
    were, were_not = ({person_key(each.name or "") for each in one if each.sure} for one in (people, away))
    people = tuple(each for each in people if each.sure or person_key(each.name or "") not in both & were_not)
    away = tuple(each for each in away if each.sure or person_key(each.name or "") not in both & were)
    kept = tuple(
        each
        for each in reading.questions
        if each.about not in ("attendees", "apologies")
        or not each.choices
        or not _is_settled(each, (*reading.attendees, *reading.apologies), (*people, *away))
    )
    return replace(reading, attendees=people, apologies=away, questions=kept)


def _quoted(lines: Any) -> Iterable[str]:  # noqa: ANN401  # plain data of a record
    for line in lines or []:
        if isinstance(line.get("source"), dict) and line["source"].get("words"):
            yield str(line["source"]["words"])


def _is_settled(question: Question, before: Iterable[Any], now: Iterable[Any]) -> bool:
    """Whether a question was about people who were unsure, and is about nobody any more."""
    was = any(not each.sure and is_about(question, each) for each in before)
    return was and not any(not each.sure and is_about(question, each) for each in now)
