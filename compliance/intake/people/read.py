"""Reads the people of one document: who was in the chair, who was there, who sent apologies and who belongs to it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from compliance.intake.paper import Line
from compliance.intake.people import (
    apologies,
    chair,
    headers,
    labels,
    layout,
    legend,
    members,
    questions,
    same,
    sections,
    unlabelled,
)
from compliance.intake.people import rows as printed
from compliance.intake.people.entry import Context
from compliance.intake.people.listed import Listed
from compliance.intake.people.person import Person
from compliance.intake.people.rows import Row
from compliance.intake.people.sections import Section
from compliance.intake.people.tables import Day
from compliance.intake.people.text import Text, join
from compliance.intake.reading import Apology, Attendee, Chair, DocumentKind, Member, Question

_HELD = frozenset({"minutes", "draft_minutes", "notes", "summary"})
_LONGEST = 3000
_MOST = 1000
"""Nobody lists more people than this at one meeting."""
_SEATS = frozenset({"membership_list", "terms_of_reference"})


@dataclass(frozen=True, slots=True)
class People:
    """The people of a document.

    Attributes:
        chair: who was in the chair at this meeting.
        attendees: those printed as there.
        attendees_complete: whether the list of them is printed whole and was understood whole.
        attendees_listed: whether there is such a list.
        apologies: those printed as sending apologies.
        members: those printed as members, in papers that list seats.
        questions: what is left open.
    """

    chair: Chair | None = None
    attendees: tuple[Attendee, ...] = ()
    attendees_complete: bool = False
    attendees_listed: bool = False
    apologies: tuple[Apology, ...] = ()
    members: tuple[Member, ...] = ()
    questions: tuple[Question, ...] = ()


def read_people(lines: Sequence[Line], kind: DocumentKind) -> People:
    """Read the people of one document."""
    rows = printed.read(lines)
    if kind in _HELD:
        return _held(rows)
    found = sections.find(rows, attended=False)
    seats = members.read(rows, found, whole=kind in _SEATS)
    if kind != "agenda":
        return People(members=seats)
    sent = apologies.from_sentences(_paragraphs(rows), Context(apologies=True)).people
    return People(
        members=seats, apologies=_apologies(_once(sent)), questions=tuple(questions.of_people(sent, "apologies"))
    )


def _held(rows: Sequence[Row]) -> People:
    """The people of the minutes or notes of a meeting."""
    found = sections.find(rows, attended=True)
    texts = _paragraphs(rows)
    marks = legend.read(texts)
    there, away, whole = Listed(), Listed(), True
    labelled = [section for section in found if section.role == "present" and section.rows]
    unmarked = (
        None
        if any(section.label and section.label.capacity == "present" for section in labelled)
        else _unmarked(rows, found, labelled)
    )
    for section in found:
        listed = _read(section, rows)
        if section.role == "present":
            legend.apply(listed, marks)
            there.add(listed)
        elif section.role == "apologies":
            away.add(listed)
        elif section.role == "chair":
            for person in listed.people[:1]:
                person.chair = "in_chair"
            there.people = listed.people[:1] + there.people
    if unmarked is not None:
        first = _read(unmarked, rows)
        whole = bool(marks) and all(person.mark in marks for person in first.people)
        for person in first.people:
            person.doubts.add("unlabelled")
        legend.apply(first, marks)
        first.add(there)
        there = first
    listed_at_all = any(section.role == "present" and section.rows for section in found) or unmarked is not None
    away.people = _once([*away.people, *there.apologies][:_MOST])
    for person in apologies.from_sentences(texts, Context(apologies=True)).people:
        if not any(_is_same(each, person) or each.called == person.called for each in away.people):
            away.people.append(person)
    apologies.instead(texts, away.people)
    asked: list[Question] = []
    there.partial = there.partial or len(there.people) > _MOST
    there.people, away.people = there.people[:_MOST], away.people[:_MOST]
    there.people = _listed_twice(there.people, asked)
    _both(there.people, away.people)
    _substitutes(there.people, away.people)
    chaired = chair.find([*there.people, *_marked(away.people)], away.people, texts)
    if not listed_at_all:
        there.people = []
    if not there.people and not there.questions:
        asked.append(
            Question(
                "attendees",
                "No list of the people at this meeting is printed. Who was there, and for which organisation?",
                rows[0].line.number if rows else None,
            )
        )
    complete = bool(there.people) and whole and not (there.unread or there.bodies or there.partial)
    complete = complete and not any(
        {"first_name", "both", "unlabelled", "apart"} & person.doubts for person in there.people
    )
    asked += [
        *there.questions,
        *questions.of_people(there.people, "attendees"),
        *questions.bodies(there.bodies, "attendees"),
        *questions.unread(there.unread, "attendees"),
    ]
    asked += [
        *questions.of_people([person for person in away.people if "both" not in person.doubts], "apologies"),
        *questions.unread(away.unread, "apologies"),
        *chaired.questions,
    ]
    return People(
        chair=chaired.chair,
        attendees=tuple(_attendee(person) for person in there.people),
        attendees_complete=complete,
        attendees_listed=bool(there.people),
        apologies=_apologies([*away.people, *(_of_body(body) for body in away.bodies)]),
        questions=tuple(sorted(asked, key=lambda question: question.line or 0)),
    )


def _read(section: Section, rows: Sequence[Row]) -> Listed:
    """The people of one list, with what its label says of all of them."""
    label = section.label
    context = Context(apologies=section.role == "apologies", councillors=bool(label and label.councillors))
    listed = layout.read(section, context, _day(rows, section))
    for person in listed.people:
        if label and section.role in {"present", "chair"}:
            person.capacity = person.capacity or label.capacity
            person.remote = label.remote if person.remote is None else person.remote
            if label.capacity == "officer" and person.councillor is None:
                person.councillor = False
    return listed


def _unmarked(rows: Sequence[Row], found: Sequence[Section], tables: Sequence[Section]) -> Section | None:
    """A list without a label, where there is none with one."""
    bare = [section for section in tables if section.label is None]
    if bare:
        columns = {column for section in bare for row in section.rows for column in headers.read(row) or ()}
        if {"present", "status", "apologies", "meeting"} & columns:
            return None
        kept = Section(None, bare[0].at, bare[0].rows)
        bare[0].rows = []
        return kept
    first = min(
        (index for section in found if section.label for index, row in enumerate(rows) if row.line is section.at.line),
        default=len(rows),
    )
    return unlabelled.find(rows[:first])


def _day(rows: Sequence[Row], section: Section) -> Day | None:
    """The day that is printed above a list, for lists of several meetings."""
    for row in rows:
        if row.line.number >= section.at.line.number:
            return None
        if len(row.filled) == 1 and (found := headers.day(row.filled[0].text)):
            return Day(*found)
    return None


def _paragraphs(rows: Sequence[Row]) -> list[Text]:
    """The running text: what stands in one column, the lines of a paragraph together."""
    made: list[Text] = []
    block = None
    for row in rows:
        if len(row.filled) > 1:
            block = None
            made += row.filled
            continue
        label = labels.read(row.filled[0].text)
        alone = row.kind == "heading" or (label is not None and label.whole) or row.filled[0].text.strip(".").isdigit()
        if row.block == block and made and not alone and len(made[-1].text) < _LONGEST:
            made[-1] = join((made[-1], row.filled[0]))
        else:
            made.append(row.filled[0])
        block = None if alone else row.block
    return made


def _once(people: Sequence[Person]) -> list[Person]:
    """Each person once, with what is known of the substitute."""
    made: list[Person] = []
    for person in people:
        known = next((each for each in made if _is_same(each, person)), None)
        if known is None:
            made.append(person)
        else:
            known.substitute = known.substitute or person.substitute
            known.organisation = known.organisation or person.organisation
    return made


def _is_same(one: Person, other: Person) -> bool:
    if one.name and other.name:
        alike = same.exactly(one.name, other.name) or (
            not all((same.key(one.name)[0], same.key(other.name)[0])) and same.person(one.name, other.name)
        )
        return alike and (not one.organisation or not other.organisation or one.organisation == other.organisation)
    return not one.name and not other.name and one.post == other.post and one.organisation == other.organisation


def _listed_twice(people: Sequence[Person], asked: list[Question]) -> list[Person]:
    """Each person once; two entries of one name with different bodies stay, and are asked about."""
    made: list[Person] = []
    for person in people:
        known = next(
            (each for each in made if each.name and person.name and same.exactly(each.name, person.name)), None
        )
        if known is None:
            made.append(person)
            continue
        chaired = (
            "in_chair" in {known.chair, person.chair}
            and known.at.line is not person.at.line
            and not (known.organisation and person.organisation)
        )
        if known.organisation and person.organisation and known.organisation != person.organisation:
            made.append(person)
            known.doubts.add("twice")
            person.doubts.add("twice")
        if not chaired:
            asked.append(questions.twice(known, person))
        if known.organisation is None and person.organisation:
            known.organisation = person.organisation
            known.doubts |= person.doubts - {"twice"}
        known.post = known.post or person.post
        known.chair = known.chair or person.chair
        known.capacity = known.capacity or person.capacity
    return made


def _both(there: Sequence[Person], away: Sequence[Person]) -> None:
    """Somebody listed as there and as away."""
    for person in there:
        for other in away:
            if person.name and other.name and same.exactly(person.name, other.name):
                person.doubts.add("both")
                other.doubts.add("both")


def _substitutes(there: Sequence[Person], away: Sequence[Person]) -> None:
    """What an apology says of a substitute holds for whom it names among those there."""
    for other in away:
        for person in there:
            if (
                other.substitute
                and person.name
                and not person.substitute_for
                and same.exactly(person.name, other.substitute)
            ):
                person.substitute_for = other.called
            elif (
                person.substitute_for
                and other.name
                and same.exactly(person.substitute_for, other.name)
                and not other.substitute
            ):
                other.substitute = person.name


def _marked(away: Sequence[Person]) -> list[Person]:
    return [person for person in away if person.chair == "in_chair"]


def _of_body(body: Text) -> Person:
    return Person(body, None, organisation=body.text)


def _attendee(person: Person) -> Attendee:
    return Attendee(
        name=person.name,
        organisation=person.organisation,
        post=person.post,
        capacity=person.capacity,
        councillor=person.councillor,
        sure=person.sure,
        at=person.at.place(),
        substitute_for=person.substitute_for,
        remote=person.remote,
    )


def _apologies(people: Sequence[Person]) -> tuple[Apology, ...]:
    return tuple(
        Apology(person.name, person.organisation, person.post, person.substitute, person.sure, person.at.place())
        for person in people
    )
