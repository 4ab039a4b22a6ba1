"""Read the matter of one part: title block, items, and what it says of other meetings and of arrangements."""

from __future__ import annotations

from typing import Final

from compliance.intake.matter.beyond.earlier import earlier
from compliance.intake.matter.beyond.later import later
from compliance.intake.matter.beyond.spoken import spoken
from compliance.intake.matter.beyond.terms import terms
from compliance.intake.matter.business.items import TOLD, Session, session
from compliance.intake.matter.business.odd import OF_ONE, odd
from compliance.intake.matter.business.titled import in_doubt, is_led
from compliance.intake.matter.documents.model import Part
from compliance.intake.matter.head import by_its_name, summoned
from compliance.intake.matter.head.known_as import introduces, known_as
from compliance.intake.matter.head.passed import passed
from compliance.intake.matter.head.when import When, when
from compliance.intake.matter.head.where import where
from compliance.intake.matter.head.whose import whose
from compliance.intake.matter.text import hours
from compliance.intake.matter.text.unrun import paragraphs
from compliance.intake.paper import Paper
from compliance.intake.reading import Matter, Place, Question

OF_A_MEETING: Final = TOLD | {"agenda"}
"""The kinds of document that have a date of their own."""


def read_matter(part: Part, paper: Paper) -> Matter:
    """Everything that a part says but of the people.

    Args:
        part: one document of a paper.
        paper: the paper; the title of a web page may give what the page itself does not print.
    """
    found = paragraphs(part.lines)
    if not found:
        return Matter(questions=part.questions)
    found, called = summoned.as_this(hours.without(found)) if part.kind == "agenda" else (found, ())
    first = bool(paper.lines) and part.lines[0].number <= paper.lines[min(20, len(paper.lines) - 1)].number
    title = paper.title if paper.format in ("html", "markdown") and first else None
    terms_of = part.kind == "terms_of_reference"
    named = known_as(found) if terms_of else None
    body, body_at, body_questions = (*named, ()) if named else whose(found, title, paper.title if first else None)
    likely = terms_of and (body is None or body_questions)  # a cover may name no more than the place
    if own := (known_as(paragraphs(paper.lines)) if likely else None) or (introduces(found) if body is None else None):
        body, body_at, body_questions = *own, ()
    meeting = part.kind in OF_A_MEETING
    needless = body_questions or (part.kind == "other" and not part.questions)  # nobody met where it is a report
    hardly = () if needless else by_its_name.ask(body, body_at, [passage.text for passage in found])
    of = when(found, title, paper.path if first else "") if meeting else When(None, None, {}, ())
    place, place_at = where(found, of.at) if meeting else (None, None)
    held = session(found, part.kind)
    told = part.kind in TOLD
    items = tuple(business.item for business in held.items)
    before, before_questions = earlier(held.items, found, of.date, body, minutes=told) if meeting else ((), ())
    ahead = meeting or part.kind == "membership_list"
    after, after_questions = later(found, of.date, body, of.places.get("date")) if ahead else ((), ())
    said = terms(found, part.kind)
    passed_at = passed(found, of.date) if part.kind in ("minutes", "notes") else None
    stands = (("body", body_at), ("place", place_at), ("closed_session", held.closed_at), ("confirmed", passed_at))
    places = {**of.places, **{name: at for name, at in stands if at is not None}}
    return Matter(
        body=body,
        date=of.date,
        time=of.time,
        place=place,
        items=in_doubt(items, told=told, led=is_led(found)),
        previous_minutes=before,
        next_meetings=after,
        closed_session=held.closed,
        inquorate=said.inquorate,
        quorum=said.said.get("quorum"),
        voting=said.said.get("voting"),
        frequency=said.said.get("frequency"),
        chair_terms=said.said.get("chair_terms"),
        membership_terms=said.said.get("membership_terms"),
        substitutes_terms=said.said.get("substitutes_terms"),
        minutes_terms=said.said.get("minutes_terms"),
        said_again=tuple(each for each in said.again if each[0] in ("quorum", "frequency")),
        spoken=spoken(found, part.kind),
        places=places,
        questions=(
            *part.questions,
            *(body_questions if meeting else ()),
            *hardly,
            *called,
            *of.questions,
            *before_questions,
            *(each for each in after_questions if told or each.about != "date"),
            *(_twice(held, places.get("date")) or odd(held, found, part.kind)),
        ),
    )


def _twice(held: Session, at: Place | None) -> tuple[Question, ...]:
    """A question for each number that two items of the document bear."""
    seen: dict[str, str] = {}
    questions = []
    for business in held.items:
        item = business.item
        if item.number is None or item.closed_session:
            continue
        if item.number in seen and at is not None:
            what = f"Two items are numbered {item.number}: “{seen[item.number]}” and “{item.title}”. Are both right?"
            questions.append(Question("items", what, item.at.line, subject=OF_ONE))
        seen[item.number] = item.title or ""
    return tuple(questions)
