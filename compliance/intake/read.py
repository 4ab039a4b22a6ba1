"""Read a paper: every document in it, people and matter, the one that counts most first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields
from typing import Final

from compliance.intake import owners, supposed
from compliance.intake.across import across, uncovered
from compliance.intake.matter import Part, read_matter, split
from compliance.intake.paper import Paper
from compliance.intake.people.entries.questions import of_whole_list
from compliance.intake.people.read import read_people
from compliance.intake.reading import About, Apology, Attendee, DocumentKind, Matter, People, Question, Reading

ORDER: Final[tuple[DocumentKind, ...]] = (
    "minutes", "draft_minutes", "notes", "summary", "terms_of_reference", "membership_list", "agenda", "other",
)  # fmt: skip
"""Which kind of document counts most for what happened."""


def read(paper: Paper) -> tuple[Reading, ...]:
    """The documents of a paper: the principal one first, the others after it in the order of what they are worth."""
    readings = [_reading(part, paper) for part in split(paper)] or [_empty(paper)]
    readings.sort(key=lambda reading: ORDER.index(reading.kind))
    return across(uncovered(readings), paper)


def _reading(part: Part, paper: Paper) -> Reading:
    people = read_people(part.lines, part.kind)
    if part.kind == "other":
        part, people = supposed.of_a_list(part, people)
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
