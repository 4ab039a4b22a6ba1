"""Tells by where words stand in an entry, and by what the other entries have there, whether they are a body."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from compliance.intake.people.entries import pieces, remarks
from compliance.intake.people.entries.entry import Context
from compliance.intake.people.entries.person import Person
from compliance.intake.people.entries.segments import Mark, Segment
from compliance.intake.people.words import kinds, names, words
from compliance.intake.people.words.text import Text

_TWO = 2
"""A name has as many words at the least: with more of them, one is rather the place that a body is called after."""
_OF = re.compile(r"\s+(?:of|from|at|representing|for)\b")
_LETTERS = re.compile(r"[A-Z]{2,5}\s+[A-Z][a-z]")
"""Letters before a word, such as begin the names of bodies more often than those of people: "LB Marlow"."""

_OFFICE = re.compile(
    r"(?:(?:Temp(?:orary)?|Acting|Interim|Deputy|Assistant)\s+)*(?:Chief\s+(?:Fire\s+|Operating\s+)?Officer|(?P<rank>(?:Detective\s+)?"
    r"(?:Chief\s+)?(?:Superintendent|Inspector)|Sergeant|(?:Station|Group|Area|Watch)\s+(?:Manager|Commander)))\s+(?=[A-Z])"
)
"""A rank that is the post of somebody named before it, and what it is of: "Ann Low (AL) – Chief Officer Enable"."""
_SMALL_FIRST = re.compile(r"[a-z]{1,8}[A-Z]\w*(?:\s+(?:&|and|of|for|[A-Z][\w&'’-]*))*")
"""A body that writes itself with a small letter first: "enableNY"."""
_SMALL = re.compile(r"[a-z]{4,}")


@dataclass(frozen=True, slots=True)
class Beside:
    """What stands beside words.

    Attributes:
        bracket: what stood in the bracket right before them, if anything did.
        after: what stands behind the mark after them.
        mark: before them.
        following: after them.
        several: whether the entry is a run that names several people.
        entry: the whole of it.
    """

    bracket: Text | None
    after: str
    mark: Mark
    following: Mark
    several: bool = False
    entry: str = ""


def name_several(cut: Sequence[Segment]) -> bool:
    """Whether commas part several people in one run, as the form of their names shows."""
    return sum(one.mark in {",", "and"} and kinds.kind(one.text.text) == "name" for one in cut[1:]) >= _TWO


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


def heads(text: str, context: Context) -> bool:
    """Whether words before a colon can be what those after it are of."""
    kind = kinds.kind(text)
    name = kind == "plain" and context.pairs and not context.bodies_first
    return kind in {"organisation", "short", "plain", "single", "post"} and not name


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


def is_body(person: Person, text: Text, beside: Beside, context: Context) -> bool:
    """Whether plain words after somebody are a body: behind a dash, or behind the mark that the others have.

    Args:
        person: whose entry it is, so far.
        text: the words.
        beside: what stands before them and after them.
        context: of the list.
    """
    mark = beside.mark
    own = (
        beside.bracket is not None and bool(person.name) and remarks.is_initials(beside.bracket.text, person.name or "")
    )
    letters = beside.following == "(" and remarks.is_initials(beside.after, text.text)
    if letters and (mark == "," or (own and not mark and len(beside.after) <= _TWO)):
        return False  # "Jo Flint (JF), Kev Lomas (KL)"
    if not mark and beside.bracket is not None and (own or beside.following != "("):
        return context.pairs or own
    if beside.several and mark == "," and person.tail:
        has_body = any(kind in {"organisation", "short"} for kind, _ in person.tail)
        if has_body or _holds_body(beside):
            return False  # "Ann Low, Manager, Jago Moss (Dale Trust), Cy Ray, Officer"
    if _begins_next(person, beside):
        return False
    known = names.is_titled(text.text)
    if mark == "," == beside.following and not known and _is_unit(person, beside):
        return True
    return (mark == "-" and not (person.tail and (known or context.style.run))) or (
        mark in {",", ":"} and context.pairs
    )


def _begins_next(person: Person, beside: Beside) -> bool:
    """Whether words behind a comma stand between somebody's body and another: "Ann Low - Elm Homes, Cy Ray - NHS"."""
    has_body = any(kind in {"organisation", "short"} for kind, _ in person.tail)
    follows = beside.following in {"-", ",", ":"} and kinds.kind(beside.after) in {"organisation", "short"}
    return bool(person.name) and has_body and follows and beside.mark == ","


def _is_unit(person: Person, beside: Beside) -> bool:
    """Whether what stands between a post behind a dash and a body is a part of it: "– Manager, Early Help, DCC"."""
    if [kind for kind, _ in person.tail] != ["post"] or kinds.kind(beside.after) not in {"organisation", "short"}:
        return False
    return re.search(rf"\s[-–—]\s+{re.escape(person.tail[0][1].text)}", beside.entry) is not None


def _holds_body(beside: Beside) -> bool:
    """Whether a bracket behind words holds a body or a post, as one behind somebody's name does."""
    return beside.following == "(" and kinds.kind(beside.after) in {"organisation", "short", "post"}


def _letters(text: str) -> bool:
    """Whether words begin with letters that are hardly somebody's initials."""
    return bool(_LETTERS.match(text)) and kinds.could_be_body(text)


def _is_formal(text: str) -> bool:
    """Whether words are somebody's name by a title or by initials."""
    lead = names.leading(text)
    return lead is not None and lead.formal and not _letters(text)


def begins_small(text: str) -> bool:
    """Whether words are as bodies write themselves that begin small: "enableNY", "iMatter Homes"."""
    return _SMALL_FIRST.fullmatch(text) is not None


def may_name(text: str, person: Person) -> bool:
    """Whether words that are no known remark can be the body of somebody who has none, though they begin small."""
    if text[:1].isupper():
        return True
    held = person.organisation or any(kind != "post" for kind, _ in person.tail)
    small = begins_small(text) or (_SMALL.fullmatch(text) and not words.VERBS.search(text))
    return bool(small and not held)


def office(person: Person | None, text: Text, mark: Mark) -> list[pieces.Piece]:
    """A rank and what it is of, behind a name with nothing of its own: of a lower one only a dash shows as much."""
    found = _OFFICE.match(text.text)
    if not (found and person and person.name) or person.tail or (mark != "-" and (mark != "," or found["rank"])):
        return []
    body = text.part(found.end())
    lead = names.leading(body.text)
    if (lead and lead.strong) or not kinds.could_be_body(body.text):
        return []
    return [pieces.Piece("post", text.part(0, found.end())), pieces.Piece("organisation", body, certain=False)]
