"""Reads the posts that stand before names: "Clerk – Ann Low", "Clerk (Mr A Dow)", "Inspector Dale Police Mr A Dow"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from compliance.intake.people.entries import employer, remarks, segments, unparted
from compliance.intake.people.entries.entry import Entry
from compliance.intake.people.entries.person import Person
from compliance.intake.people.entries.segments import Mark
from compliance.intake.people.words import bodies, kinds, lexicon, names
from compliance.intake.people.words.text import Text

_CHAIRING = re.compile(r"chairing|(?:in|taking)\s+the\s+chair|presiding", re.IGNORECASE)
"""What stands before the name of whoever was in the chair, and is no post: "Chairing – Ann Low"."""


OFFICE = re.compile(r"(?:(?:parish|town|deputy|minutes?)\s+)?(?:clerk|secretary|treasurer)", re.IGNORECASE)
"""An office that one person holds, before whose name it can stand."""


def begins(text: str, following: Mark, after: str, before: Sequence[kinds.Kind] | None, *, held: bool) -> bool:
    """Whether a stretch is such a post, or goes on with it: "Clerk, Dale (Mr A Dow), Engineer (Ms B Ray)".

    Args:
        text: of the stretch.
        following: the mark after it.
        after: what stands behind that.
        before: what stands before it since the last person, None where nothing closed their entry.
        held: whether they are printed so.
    """
    if held and kinds.is_post(text) and following in {",", "("}:
        return True
    if following == "-" and OFFICE.fullmatch(text) and (lead := names.leading(after)) and lead.formal:
        return True  # "Mr A Dow, Clerk – Mrs B Ray"
    name = names.read(after) if following == "(" else None
    if name is None or not name.strong:
        return False
    if (before and "post" in before) or (name.titled and kinds.is_post(text)):
        return True
    return kinds.kind(text) in {"post", "organisation", "other"} and (
        held or (before is not None and kinds.is_post(text))
    )


def goes_on(before: Sequence[tuple[kinds.Kind, Text]], text: str, mark: Mark) -> bool:
    """Whether a stretch before a colon belongs with the one before it: "Head of Housing, Dale Council: Ann Low"."""
    held = {*(kind for kind, _ in before), kinds.kind(text)}
    return len(before) == 1 and mark in {",", ":"} and held == {"post", "organisation"}


def of_body(text: Text) -> tuple[str, str] | None:
    """The post and the body before a name, where nothing parts them: "Superintendent Dale Police Mr A Dow"."""
    if lexicon.POST_NOUNS.isdisjoint(names.tokens(text.text)):
        return None
    found = unparted.post_and_body(text.text)
    return (text.part(0, found[0]).text, text.part(found[1]).text) if found else None


def named(person: Person, text: Text) -> bool:
    """Give whoever is printed by post the name that the bracket behind it holds: "The Chairman (Cllr Ash)".

    Before the name a post of theirs and a body may stand in it: "Member (Head of Homes, Dale Council, Ann Low)".
    """
    parts = segments.cut(text)
    if person.name or not parts:
        return False
    *before, last = parts
    name = names.read(last.text.text)
    kinds_ = [kinds.kind(part.text.text) for part in before]
    if not name or not name.whole or not {"post", "organisation", "short"}.issuperset(kinds_):
        return False
    if not name.strong and kinds.kind(last.text.text) != "plain":
        return False
    person.name = name.text
    person.tail += [(kind, part.text) for kind, part in zip(kinds_, before, strict=True)]
    person.doubts |= set() if name.strong else {"cut"}
    return True


def give(person: Person, before: Sequence[tuple[kinds.Kind, Text]], entry: Entry) -> str | None:
    """Give somebody what stands before the name, and tell the body that those after them have as well.

    Args:
        person: who begins.
        before: what stands there.
        entry: to which what cannot be read is added.
    """
    heading = None
    for kind, text in before:
        if kind == "post":
            person.post = text.text
            person.chair = remarks.chair_mark(text.text) or person.chair
        elif _CHAIRING.fullmatch(text.text):
            person.chair = "in_chair"
        elif person.post and employer.is_field_of_work(text.text):
            person.post = f"{person.post}, {text.text}"  # "Corporate Director, Place – Ann Low"
        elif kind == "organisation" and (office := of_body(text)):
            person.post, heading = office
            person.heading = heading
            person.doubts |= {"cut"} if remarks.chair_mark(person.post) else set()  # "Chair Al Dow Dale Board Bo Ray"
        elif kind in {"organisation", "short", "plain", "single"}:
            heading = person.heading = text.text
            own = person.chair == "chair" and bodies.has_chair(text.text)
            person.chair = "possible" if own else person.chair
            place = names.is_councillor(person.name or "") and bodies.strength(text.text) < bodies.SECTOR
            unparted_ = f"{text.text} {person.at.text}" in entry.text.text
            person.doubts |= {"place"} if place and unparted_ else set()  # "Dale Councillor Ann Low": of a council?
        else:
            entry.unread.append(text)
    return heading
