"""What a record answers of the people of a paper: those whom it quotes, and whose organisation it has."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from compliance.intake.draft.asking.desk import printed
from compliance.intake.draft.asking.known import ids_in
from compliance.intake.draft.names.wording import body_key, person_key
from compliance.intake.draft.who.unsure import in_both, is_about

if TYPE_CHECKING:
    from collections.abc import Iterable

    from compliance.intake.draft.asking.known import Known
    from compliance.intake.reading import Question, Reading

_ORGANISATION: Final = re.compile(r"\b[Ii]s (?:it|“[^”]*”) the organisation of\b")
"""What is asked of somebody whose organisation had to be worked out, and of whom nothing else is open."""


def as_recorded(reading: Reading, known: Known) -> Reading:
    """The reading, sure of everybody of whom the record answers what is open."""
    return _quoted_of_that_day(_came_for_it_before(reading, known), known)


def _came_for_it_before(reading: Reading, known: Known) -> Reading:
    """Sure of those of whom only the organisation is open, and who are on record for that one."""
    asked = [each for each in reading.questions if each.about in ("attendees", "apologies")]
    if known.is_new or any(each.subject is None and each.choices for each in asked):
        return reading
    listed = [each for meeting in known.section("meetings") for each in _lines(meeting)]
    names = {each["id"]: person_key(each["name"]) for each in known.section("people")}
    bodies = {each["id"]: {*map(body_key, _names(each))} for each in known.section("bodies")}
    there = {
        (names[line["person"]], name)
        for line in (*listed, *known.section("appointments"))
        if line.get("person") in names
        for body in ids_in(line.get("represents") or line.get("body") or line.get("from_authority"))
        for name in bodies.get(body, ())
    }

    def sure(person: Any) -> Any:  # noqa: ANN401  # what it was: there, or away
        own = [each.what for each in asked if each.subject and is_about(each, person)]
        only = own and all(_ORGANISATION.search(each) for each in own)
        key = (person_key(person.name or ""), body_key(person.organisation or ""))
        return replace(person, sure=person.sure or bool(only and key in there))

    people, away = tuple(map(sure, reading.attendees)), tuple(map(sure, reading.apologies))
    before, now = (*reading.attendees, *reading.apologies), (*people, *away)
    kept = tuple(each for each in reading.questions if each not in asked or not _is_settled(each, before, now))
    return replace(reading, attendees=people, apologies=away, questions=kept)


def _lines(meeting: dict[str, Any]) -> Iterable[dict[str, Any]]:
    """Everybody of a meeting, as there, as away and as corrected."""
    for each in (meeting, *(meeting.get("corrections") or [])):
        yield from (*(each.get("attendance") or []), *(each.get("apologies") or []))


def _names(body: dict[str, Any]) -> list[str]:
    return [str(each) for each in (body["name"], *(body.get("aliases") or []))]


def _quoted_of_that_day(reading: Reading, known: Known) -> Reading:
    """Sure of everybody whom a meeting of that day has with the very words of the paper: it is imported again."""
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
