"""Tells by where words stand in an entry, and by what the other entries have there, whether they are a body."""

from __future__ import annotations

import re

from compliance.intake.people.entries import pieces, remarks
from compliance.intake.people.entries.entry import Context
from compliance.intake.people.entries.person import Person
from compliance.intake.people.entries.segments import Mark
from compliance.intake.people.words import kinds, names
from compliance.intake.people.words.text import Text

_TWO = 2
"""A name has as many words at the least: with more of them, one is rather the place that a body is called after."""
_OF = re.compile(r"\s+(?:of|from|at|representing|for)\b")
_LETTERS = re.compile(r"[A-Z]{2,5}\s+[A-Z][a-z]")
"""Letters before a word, such as begin the names of bodies more often than those of people: "LB Marlow"."""


def opens(text: str, following: Mark, after: str, context: Context) -> bool:
    """Whether words that open an entry are the body, as in the other entries: "Bright Steps – Ann Low".

    Args:
        text: the words.
        following: the mark after them.
        after: what stands behind that.
        context: of the list.
    """
    if not context.bodies_first or following not in {"-", ":", "("} or not kinds.could_be_body(text):
        return False
    return not _is_formal(text) and names.begins_person(after)


def whole_body(person: Person, text: Text, mark: Mark, context: Context) -> pieces.Piece | None:
    """What stands where the others of the list have their body, whole, though it could begin with a name."""
    if not person.name or context.style.run or any(kind != "post" for kind, _ in person.tail):
        return None
    if mark != "-" and not (mark in {",", ":"} and context.pairs):
        return None
    letters = _letters(text.text)
    lead = names.leading(text.text)
    if lead is None or lead.titled or (lead.initials and not letters) or pieces.holds_titled(text.text):
        return None
    if lead.known and (lead.words > _TWO or _OF.match(text.text, lead.end)):
        return None  # "Helen Marl of Dale Council"
    if lead.known and any(map(names.is_post_noun, text.text[lead.end :].split())):
        return None  # "Helen Marl Sites Manager Dale Homes"
    kind = kinds.kind(text.text)
    if kind == "organisation":
        return pieces.Piece(kind, text)
    if letters and kinds.is_post(text.text):
        return None  # "CCTV Manager"
    if letters or (kind == "other" and kinds.ends_in_letters(text.text)):
        person.doubts |= set() if kinds.begins_with_known_letters(text.text) else {"place"}
        return pieces.Piece("organisation", text)
    return None


def is_body(person: Person, text: Text, marks: tuple[Mark, Mark], bracket: Text | None, context: Context) -> bool:
    """Whether plain words after somebody are a body: behind a dash, or behind the mark that the others have.

    Args:
        person: whose entry it is, so far.
        text: the words.
        marks: before them and after them.
        bracket: what stood in the bracket right before them, if anything did.
        context: of the list.
    """
    mark, following = marks
    if not mark and bracket is not None and following != "(":
        return context.pairs or bool(person.name and remarks.is_initials(bracket.text, person.name))
    known = names.is_titled(text.text)
    return (mark == "-" and not (person.tail and (known or context.style.run))) or (
        mark in {",", ":"} and context.pairs
    )


def _letters(text: str) -> bool:
    """Whether words begin with letters that are hardly somebody's initials."""
    return bool(_LETTERS.match(text)) and kinds.could_be_body(text)


def _is_formal(text: str) -> bool:
    """Whether words are somebody's name by a title or by initials."""
    lead = names.leading(text)
    return lead is not None and lead.formal and not _letters(text)
