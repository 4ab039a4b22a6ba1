"""Read a paper: every document in it, people and matter, the one that counts most first."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import fields
from typing import Final

from compliance.intake import owners
from compliance.intake.across import across, uncovered
from compliance.intake.matter import Part, ask_kind, read_matter, split
from compliance.intake.matter.text.days import days_in
from compliance.intake.matter.text.words import STANDING
from compliance.intake.paper import Paper
from compliance.intake.people.entries.questions import of_whole_list
from compliance.intake.people.read import read_people
from compliance.intake.reading import About, Apology, Attendee, DocumentKind, Matter, People, Question, Reading

ORDER: Final[tuple[DocumentKind, ...]] = (
    "minutes", "draft_minutes", "notes", "summary", "terms_of_reference", "membership_list", "agenda", "other",
)  # fmt: skip
"""Which kind of document counts most for what happened."""
_SEVERAL: Final = 4
"""So many people in a list are those of a meeting."""
_LABEL: Final = re.compile(
    r"\b(?:those |members |also )?(?:present|in attendance|attendees|attendance|attended)(?: by)?\s*(?::|[–-]\s|$)",
    re.IGNORECASE | re.MULTILINE,
)
"""The label of those who were there, wherever it stands."""
_SHEET: Final = re.compile(
    r"\b(?:record|register|list|sheet) of attendance\b|\battendance (?:record|register|list|sheet)\b"
    r"|\bsign(?:ing)?[- ]in sheet\b",
    re.IGNORECASE,
)
"""The title of a sheet that those who came to a meeting signed."""
_HEAD: Final = 8
"""Within so many cells of a paper its title stands."""
_NUMBER: Final = re.compile(r"\W*\d{1,3}(?:\s?[./]\s?\d{1,3})*[.):]?\s+(?=[A-Z])")
_ITEMS: Final = 2
"""So many of the items that every meeting has, with their numbers, are business of one."""
_FEW: Final = 3
"""So many people above such items are those of the meeting."""
_SHOWN: Final = 60
"""So many letters of a paper's first words say which it is."""


def read(paper: Paper) -> tuple[Reading, ...]:
    """The documents of a paper: the principal one first, the others after it in the order of what they are worth."""
    readings = [_reading(part, paper) for part in split(paper)] or [_empty(paper)]
    readings.sort(key=lambda reading: ORDER.index(reading.kind))
    return across(uncovered(readings), paper)


def _reading(part: Part, paper: Paper) -> Reading:
    people = read_people(part.lines, part.kind)
    if part.kind == "other":
        part, people = _of_a_meeting(part, people)
    matter = read_matter(part, paper)
    said = {each.name: getattr(found, each.name) for found in (matter, people) for each in fields(found)}
    said["items"] = owners.in_doubt(matter.items, people, part.lines)
    said["questions"] = (*matter.questions, *people.questions, *_unasked(matter, people))
    return Reading(
        path=paper.path,
        sha256=paper.sha256,
        first_line=part.lines[0].number,
        last_line=part.lines[-1].number,
        kind=part.kind,
        **said,
    )


def _of_a_meeting(part: Part, people: People) -> tuple[Part, People]:
    """A paper whose title says nothing, taken for notes of a meeting and asked about where it lists who was there."""
    supposed = read_people(part.lines, "notes")
    came = [each for each in supposed.attendees if each.capacity]
    several = supposed.attendees_listed and len(came if part.questions else supposed.attendees) >= _SEVERAL
    fewer = len(came) > 1 and bool(supposed.apologies or supposed.chair)
    texts = [cell.text for line in part.lines for cell in line.cells]
    labelled = any(map(_LABEL.search, texts)) and (several or fewer)
    sheet = len(supposed.attendees) > 1 and any(map(_SHEET.search, texts[:_HEAD]))
    led = bool(supposed.apologies) and supposed.chair is not None and supposed.chair.sure
    told = len(supposed.attendees) >= _FEW and _has_business(texts)
    if not (labelled or sheet or led or told or (several and not part.questions)):
        return part, people
    first = part.lines[0]
    words = " ".join(cell.text for cell in first.cells)[:_SHOWN]
    what = f"Nothing on the page says what this is, but it lists who was there, from “{words}” on. What is it?"
    asked = ask_kind(first.number, what, ("notes", "minutes", "draft_minutes", "summary", "agenda", "other"))
    return Part("notes", part.lines, (asked,)), supposed


def _has_business(texts: Sequence[str]) -> bool:
    """Whether a paper has a day in its head, and below it numbered items that every meeting has, of which it tells."""
    head = texts[:_HEAD]
    texts = [line for text in texts for line in text.split("\n")]  # a cell may hold an item's title and its text
    numbered = [(at, found.end()) for at, text in enumerate(texts) if (found := _NUMBER.match(text))]
    items = sum(STANDING.match(texts[at], end) is not None for at, end in numbered)
    behind = texts[numbered[0][0] + 1 :] if numbered else ()
    told = any(text.rstrip().endswith(".") and not _NUMBER.match(text) for text in behind)
    return items >= _ITEMS and told and any(day.date for text in head for day in days_in(text))


def _empty(paper: Paper) -> Reading:
    """A paper without a printed line."""
    asked = Question(
        "file", "Nothing could be read in this file. Is it the right one, and is there a copy with text?", None
    )
    return Reading(paper.path, paper.sha256, 0, 0, "other", questions=() if paper.scanned_pages else (asked,))


def _unasked(matter: Matter, people: People) -> tuple[Question, ...]:
    """A question for whatever was read unsure and has none yet: nothing unsure goes unasked."""
    before = (*matter.questions, *people.questions)
    asked = {(each.about, each.line) for each in before}
    told = {(each.about, each.subject) for each in before if each.subject}
    whole = {each.about for each in before if of_whole_list(each)}
    unsure: list[tuple[About, Attendee | Apology]] = [("attendees", each) for each in people.attendees if not each.sure]
    unsure += [("apologies", each) for each in people.apologies if not each.sure]
    made: list[Question] = []
    for about in ("attendees", "apologies"):
        left = [
            each
            for known, each in unsure
            if known == about
            and about not in whole
            and (about, each.at.line) not in asked
            and (about, each.name or each.post or each.organisation) not in told
        ]
        if left:
            made.append(_one_for_all(about, left))
    chair = people.chair
    if chair and not chair.sure and not any(about == "chair" for about, _ in asked):
        who = _person(chair.name or chair.post, chair.organisation)
        what = f"“{chair.at.words}” was read as {who} in the chair. Is that right?"
        made.append(Question("chair", what, chair.at.line, ("yes", "no"), chair.name))
    return tuple(made)


def _one_for_all(about: About, unsure: Sequence[Attendee | Apology]) -> Question:
    """One question for all those of a list who were read unsure."""
    first = unsure[0]
    read_as = "; ".join(f"“{each.at.words}” as {_person(each.name or each.post, each.organisation)}" for each in unsure)
    kind = "apologies from these" if about == "apologies" else "people who were there"
    subject = (first.name or first.post or first.organisation) if len(unsure) == 1 else None
    return Question(about, f"Read as {kind}: {read_as}. Is that right?", first.at.line, ("yes", "no"), subject)


def _person(name: str | None, organisation: str | None) -> str:
    """A person in words."""
    if name and organisation:
        return f"{name} of {organisation}"
    return name or (f"somebody of {organisation}" if organisation else "somebody")
