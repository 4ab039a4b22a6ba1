"""Reads who belongs to the body, from membership lists, terms of reference and front sheets: seats, not presences."""

from __future__ import annotations

import re
from collections.abc import Sequence

from compliance.intake.people.entries.entry import Context
from compliance.intake.people.finding import layout, unlabelled
from compliance.intake.people.rows import posts_of_bodies, several_places
from compliance.intake.people.rows.rows import Row
from compliance.intake.people.rows.section import Section
from compliance.intake.reading import Member

_RULE = re.compile(r"\b(?:may|shall|will|must|should|can|cannot|is|are|has|have)\b")
"""What only a sentence says, of members or of a body: "Members may send substitutes"; it is the seat of nobody."""

_MARK = re.compile(r"\s*[*†‡#^+]+$")


def read(rows: Sequence[Row], found: Sequence[Section], *, whole: bool) -> tuple[Member, ...]:
    """The seats that a document lists.

    Args:
        rows: of the document.
        found: its lists.
        whole: whether all of it is a list of members, so that its lists of officers and partners are seats too.
    """
    wanted = [
        section for section in found if section.role == "members" or (whole and section.role in {"present", "chair"})
    ]
    if whole and not wanted and (section := unlabelled.find(rows)):
        wanted = [section]
    made: list[Member] = []
    for section in wanted:
        voting = section.label.voting if section.label else None
        section.rows, several = several_places.taken(section.rows)
        section.rows, posts = posts_of_bodies.taken(section.rows)
        listed = layout.read(
            section, Context(councillors=bool(section.label and section.label.councillors), seats=True), None
        )
        seats = [
            Member(
                _plain(person.name),
                _plain(person.organisation),
                _plain(person.post),
                person.voting if person.voting is not None else voting,
                person.at.place(),
            )
            for person in (*listed.people, *listed.apologies)
            if person.doubts != {"first_name"}
        ]
        seats += [Member(None, _plain(body.text), None, voting, body.place()) for body in (*listed.bodies, *several)]
        seats += [Member(None, each.body.text, _plain(each.post.text), voting, each.post.place()) for each in posts]
        made += sorted((seat for seat in seats if not _is_rule(seat)), key=lambda seat: seat.at.line)
    return tuple(made)


def _plain(said: str | None) -> str | None:
    """Words without the mark behind them, which the paper says the meaning of elsewhere: "Dale Council*"."""
    return said and _MARK.sub("", said)


def _is_rule(seat: Member) -> bool:
    """Whether words that name nobody are a rule about members."""
    return seat.name is None and _RULE.search(f"{seat.post or ''} {seat.organisation or ''}") is not None
