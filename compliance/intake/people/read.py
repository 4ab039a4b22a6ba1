"""Reads the people of one document: who was in the chair, who was there, who sent apologies and who belongs to it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import chain

from compliance.intake.paper import Line
from compliance.intake.people import members
from compliance.intake.people.chair import by_post, leading, shouted
from compliance.intake.people.entries import (
    brackets,
    categories,
    commas,
    doubled,
    keys,
    legend,
    lettered,
    letters_last,
    named_elsewhere,
    questions,
)
from compliance.intake.people.entries.entry import Context
from compliance.intake.people.entries.listed import Listed
from compliance.intake.people.entries.person import Person
from compliance.intake.people.finding import (
    above,
    aside,
    contents,
    corrected,
    headless,
    layout,
    left_out,
    lost,
    opening,
    passed_over,
    sections,
    sent_by,
    stakes,
    told,
    trouble,
    undone,
    unlabelled,
    venue,
)
from compliance.intake.people.lines import (
    apologies,
    bulleted,
    headed_run,
    initialled,
    instead,
    marked,
    rejoined,
    sent_letters,
    stood_in,
    tallied,
    together,
    torn,
)
from compliance.intake.people.rows import gathered, headers, running, vacant
from compliance.intake.people.rows.rows import Row
from compliance.intake.people.rows.section import Section
from compliance.intake.people.tables import mended, regrouped
from compliance.intake.people.tables.tables import Day
from compliance.intake.people.words.text import Text, join
from compliance.intake.reading import Apology, Attendee, DocumentKind, People, Question

_CLAUSE = re.compile(r"(?:(?:for|of|in|to|with|from|by)\s+)?wh(?:om?|ose|ich)\b|there\s+(?:was|were)\b", re.IGNORECASE)
"""What is told of the person before it, and is nobody's post: "the Director, for whom there was no deputy"."""
_HELD = frozenset({"minutes", "draft_minutes", "notes", "summary"})
_THERE = re.compile(r"\b(?:present|attend\w*)\b", re.IGNORECASE)
"""What a heading says by which those below it were there, unless something beside them says otherwise."""
_JOINT = re.compile(r"(?:joint|co)[\s-]*chair", re.IGNORECASE)
_MOST = 1000
"""Nobody lists more people than this at one meeting."""
_SEATS = frozenset({"membership_list", "terms_of_reference"})


def read_people(lines: Sequence[Line], kind: DocumentKind) -> People:
    """Read the people of one document."""
    rows = mended.read(lines)
    filled = vacant.without(regrouped.regrouped(rows), terms=kind == "terms_of_reference")
    rows = corrected.without(stakes.without(contents.without(filled)))
    key = keys.read([text for row in rows for text in (*row.filled, join(row.filled, "; "))])
    rows = tallied.parted(
        headed_run.parted(bulleted.parted(torn.parted(rejoined.joined(legend.unmarked(legend.lettered(rows))))))
    )
    rows = marked.parted([row for row in map(_without_key, rows) if row.filled] if key else rows, key)
    if kind in _HELD:
        letters, rows = categories.read(rows)
        rows, behind = gathered.gathered(rows)
        small = brackets.small([cell.text for row in rows for cell in row.filled])
        return _held(rows, Context(key=key, categories=letters, small=small, behind=behind))
    found = sections.find(rows, attended=False, clauses=kind in _SEATS)
    seats = members.read(rows, found, whole=kind in _SEATS)
    if kind != "agenda":
        return People(members=seats)
    sent = apologies.from_sentences(running.paragraphs(rows), Context(apologies=True)).people
    return People(
        members=seats, apologies=_apologies(doubled.once(sent)), questions=tuple(questions.of_people(sent, "apologies"))
    )


def _without_key(row: Row) -> Row:
    """A row without what its marks mean, which is nobody's."""
    kept = [cell for cell in row.cells if not keys.is_key(cell.text)]
    if len(row.filled) > 1 and keys.is_key("; ".join(cell.text for cell in row.filled)):
        kept = []
    return row if len(kept) == len(row.cells) else row.with_cells(kept)


def _held(rows: Sequence[Row], paper: Context) -> People:
    """The people of the minutes or notes of a meeting."""
    found = undone.marked(rows, above.with_chair(rows, headless.settled(sections.find(rows, attended=True))))
    layout.prepare(found)
    texts = running.paragraphs(rows)
    marks = legend.read([*texts, *(cell for row in rows for cell in row.filled)])
    there, away, whole = Listed(), Listed(), True
    lists: list[Sequence[Person]] = []
    known = _known(rows, found, paper)
    _add_apart(unlabelled.apart(found, texts), rows, away, known)
    labelled = [section for section in found if section.role == "present" and section.rows]
    spoken = told.find(rows, found, listed=bool(labelled))
    unmarked = (
        None
        if any(each.label and each.label.capacity == "present" and each.label.strict for each in labelled)
        or told.is_list(spoken)
        else unlabelled.unmarked(rows, found, labelled)
    )
    strays = [] if unmarked is not None else unlabelled.strays(rows, found)
    for section in [*found, *strays]:
        listed = _read(section, rows, known)
        lists.append([*listed.people, *listed.apologies])
        if section.role == "present":
            legend.apply(listed, marks)
            listed.without_those_away()
            there.add(listed)
        elif section.role == "apologies":
            away.add(_perhaps_there(listed, section, found))
        elif section.role == "absent":
            listed.without_those_away()
            away.people += listed.apologies
        elif section.role == "chair":
            chairs = listed.people if _JOINT.match(section.at.text) else listed.people[:1]
            for person in chairs:
                person.chair = "in_chair"
            there.people = chairs + there.people
    if unmarked is not None:
        there, whole = _with_unlabelled(unmarked, rows, texts, there, away, known=known)
    listed_at_all = bool(labelled) or unmarked is not None or told.is_list(spoken)
    there.people += told.added(spoken, there.people)
    away.people = doubled.once([*named_elsewhere.settled(there, away), *there.apologies][:_MOST])
    _add_told(away, there, texts, replace(known, apologies=True))
    whole |= unmarked is not None and unlabelled.settle(there.people, away.people)
    _put_leading(there, away)
    asked: list[Question] = []
    there.partial |= len(there.people) > _MOST
    there.people, away.people = doubled.listed_twice(there.people[:_MOST], asked), away.people[:_MOST]
    doubled.settle(there.people, away.people, asked)
    chaired = shouted.find(there.people, away.people, texts, lists)
    letters_last.settle([*there.people, *away.people])
    there.people = there.people if listed_at_all else []
    came = [*(person.name for person in spoken), *(person.substitute for person in away.people)]
    asked += lost.ask(rows, found, there, came, listed=bool(labelled) or unmarked is not None)
    beside = unmarked is None and bool(there.people) and aside.only(labelled, asked)
    asked += [*_left_open(there, away, rows), *chaired.questions]
    stray = left_out.ask(rows, found, [*there.people, *away.people], asked)
    everybody = [*chain(*lists), *there.absent, *there.people, *away.people] if there.people else []
    stray |= passed_over.ask(rows, [*found, *strays, *([unmarked] if unmarked else [])], everybody, asked, texts)
    return People(
        chair=chaired.chair,
        attendees=tuple(_attendee(person) for person in there.people),
        attendees_complete=whole and not (beside or stray) and _is_complete(there),
        attendees_listed=bool(there.people),
        apologies=_apologies(
            [
                *away.people,
                *(sent_by.somebody(body, away.people) for body in away.bodies if not sent_by.met(body, rows, found)),
            ]
        ),
        questions=tuple(sorted(asked, key=lambda question: question.line or 0)),
    )


def _left_open(there: Listed, away: Listed, rows: Sequence[Row]) -> list[Question]:
    """What the lists of those there and of those away leave open."""
    trouble.doubt(there, away, rows)
    doubted = [person for person in away.people if not {"both", "near", "unlabelled"} & person.doubts]
    return [
        *there.questions,
        *questions.of_people(there.people, "attendees"),
        *questions.bodies(there.bodies, "attendees"),
        *questions.unread(there.unread, "attendees"),
        *away.questions,
        *questions.of_people(doubted, "apologies"),
        *questions.unread(away.unread, "apologies"),
    ]


def _known(rows: Sequence[Row], found: Sequence[Section], paper: Context) -> Context:
    """What the paper shows that is of use in each of its lists."""
    lists = [[row.filled[0] for row in section.rows if row.single] for section in found]
    listed = {id(row.line) for section in found for row in section.rows}
    others = (cell for row in rows if id(row.line) not in listed for cell in row.filled)
    lettered_ = lettered.are_printed([cell.text for row in rows for cell in row.filled], paper.categories)
    initials = any(section.role == "present" and initialled.read(section.rows) is not None for section in found)
    return replace(paper, known=together.survey(lists, others), lettered=lettered_, initials=initials)


def _read(section: Section, rows: Sequence[Row], known: Context) -> Listed:
    """The people of one list, with what its label says of all of them."""
    label = section.label
    context = replace(
        known,
        apologies=section.role == "apologies",
        heading=label.body if label else None,
        councillors=bool(label and label.councillors),
    )
    listed = layout.read(section, context, _day(rows, section))
    told = [person for person in listed.people if person.name or not _CLAUSE.match(person.post or "")]
    listed.people = commas.restored(told)
    marked.infer(section.rows, [*listed.people, *listed.apologies])
    undone.infer(section, listed)
    lettered.without_letters([*listed.people, *listed.apologies])
    by_post.under(section.at.text, listed.people)
    brackets.propose(listed.people if label and label.capacity == "officer" else ())
    for person in listed.people:
        leads = section.strange == "type" and person.chair is not None  # whoever was in the chair was there
        person.doubts |= {section.strange} if section.strange and not leads else set()
        person.doubts |= {"behind"} if id(person.at.line) in known.behind else set()
        person.doubts -= {"blank"} if label and _THERE.search(section.at.text) else set()
        if label and section.role in {"present", "chair"}:
            person.capacity = person.capacity or label.capacity
            person.remote = label.remote if person.remote is None else person.remote
            if label.capacity == "officer" and person.councillor is None:
                person.councillor = False
    return listed


def _perhaps_there(listed: Listed, section: Section, found: Sequence[Section]) -> Listed:
    """A list of apologies, with those whose marks say so; in doubt where it may be of those present as well."""
    listed.people, listed.apologies = [*listed.people, *listed.apologies], []
    for person in listed.people if opening.is_shared(section, found) else ():
        person.doubts.add("shared")
    return listed


def _with_unlabelled(
    section: Section,
    rows: Sequence[Row],
    texts: Sequence[Text],
    there: Listed,
    away: Listed,
    *,
    known: Context,
) -> tuple[Listed, bool]:
    """Those there with the people of a list that has no label; and whether its marks say outright who was."""
    marks = legend.read([*texts, *(cell for row in rows for cell in row.filled)])
    _add_apart(unlabelled.absent(section, texts), rows, away, known)
    first = _read(section, rows, known)
    first.people = venue.without(first.people, away.people)
    headed = unlabelled.is_headed(section, rows)
    whole = headed or (bool(marks) and all(person.mark in marks for person in first.people))
    for person in () if headed else first.people:
        person.doubts.add("unlabelled")
    legend.apply(first, marks)
    first.without_those_away()
    first.add(there)
    return first, whole


def _add_apart(section: Section | None, rows: Sequence[Row], away: Listed, known: Context) -> None:
    """Add those of a paragraph without a heading who may have sent apologies, and ask about them."""
    if section is not None:
        away.add(_read(section, rows, known))
        away.questions.append(unlabelled.ask(away.people))


def _is_complete(there: Listed) -> bool:
    """Whether the list of those there was understood whole."""
    open_ = there.unread or there.bodies or there.partial
    return bool(there.people) and not open_ and all(person.sure for person in there.people)


def _day(rows: Sequence[Row], section: Section) -> Day | None:
    """The day that is printed above a list, for lists of several meetings."""
    for row in rows:
        if row.line == section.at.line or row.line.number > section.at.line.number:
            return None  # a web page may have all of it on one line of the file
        for cell in row.filled:
            if found := headers.day(cell.text):
                return Day(*found)
    return None


def _add_told(away: Listed, there: Listed, texts: Sequence[Text], known: Context) -> None:
    """Add those of whom sentences tell that they sent apologies, and the bodies they are told to come from."""
    told_of = apologies.from_sentences(texts, known)
    known_ = {body.text for body in away.bodies}
    away.bodies += [body for body in told_of.bodies if body.text not in known_]
    for person in (*commas.restored(told_of.people), *instead.below_heading(texts, known), *stood_in.read(texts)):
        same = [each for each in away.people if doubled.is_same(each, person) or each.called == person.called]
        if not same:
            away.people.append(person)
        for each in same if person.sure else ():  # the list broke off before the bracket
            each.organisation = each.organisation or person.organisation
    instead.instead(texts, away.people)
    away.people = doubled.without_those_who_came(away.people)
    doubled.completed(away.people, there.absent)
    sent_letters.settle(texts, there, away)


def _put_leading(there: Listed, away: Listed) -> None:
    """Put whoever stands below the apologies as in the chair among those there."""
    led = [person for person in away.people if leading.is_said_of(person)]
    there.people += led
    away.people = [person for person in away.people if person not in led]


def _attendee(person: Person) -> Attendee:
    return Attendee(
        name=person.name,
        organisation=person.organisation or person.also,
        post=person.post,
        capacity=person.capacity,
        councillor=person.councillor,
        sure=person.sure,
        at=person.at.place(),
        substitute_for=person.substitute_for,
        remote=person.remote,
        notes=(*person.notes, *((f"also for {person.also}",) if person.organisation and person.also else ())),
    )


def _apologies(people: Sequence[Person]) -> tuple[Apology, ...]:
    return tuple(
        Apology(
            person.name,
            person.organisation or person.also,
            person.post,
            person.substitute,
            person.sure,
            person.at.place(),
        )
        for person in people
    )
