"""Takes what stands behind the last comma for the body, in a list whose entries are "name – post, body"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from compliance.intake.people.entries import remarks
from compliance.intake.people.entries.person import Person
from compliance.intake.people.entries.segments import Segment, bare_name
from compliance.intake.people.words import kinds, names

_LEAST = 3
_LETTERS = re.compile(r"[A-Z]{2,5}\s+(?:[A-Z][\w'’-]*\s*){2,}$")
"""Letters before more words than a surname has: "DP World Moor Gateway"."""
COMMISSIONER = re.compile(
    r"(?:the\s+)?police(?:,?\s+fire)?\s*(?:and|&|,)\s*crime\s+commissioner(?:\s+for\s+[A-Z].*)?", re.IGNORECASE
)
_PEOPLE = frozenset({"name", "plain"})


def is_form(cut: Sequence[Segment]) -> bool:
    """Whether an entry is a name, behind a dash a post, and behind the last comma a body, by their words."""
    return is_shape(cut) and kinds.kind(cut[1].text.text) == "post" and kinds.kind(cut[-1].text.text) == "organisation"


def read(cut: Sequence[Segment], *, form: bool) -> Person | None:
    """Somebody whose body is none by its words, or is an office that others have; None if it is anything else.

    Args:
        cut: the segments of an entry.
        form: whether the others of the list are such.
    """
    if not is_shape(cut):
        return None
    post, body = cut[1].text.text, cut[-1].text
    office = kinds.kind(post) == "post" and COMMISSIONER.fullmatch(body.text) is not None
    if not office and not (form and _may_be_post(post) and _may_be_body(body.text)):
        return None
    person = Person(cut[0].text, bare_name(cut[0].text.text), organisation=body.text)
    person.tail = [("post", each.text) for each in cut[1:-1]]
    person.doubts |= {"place"} if not office and _may_be_somebody(body.text) else set()
    return person


def is_shape(cut: Sequence[Segment]) -> bool:
    """Whether an entry has one dash, behind the name, and then commas alone."""
    if len(cut) < _LEAST or [each.mark for each in cut[:2]] != ["", "-"]:
        return False
    if any(each.mark != "," or remarks.read(each.text.text, of=None) for each in cut[2:]):
        return False
    if kinds.kind(cut[1].text.text) != "post" and remarks.read(cut[1].text.text, of=None):
        return False  # "Notes", and not "Officer"
    return kinds.kind(cut[0].text.text) in _PEOPLE and all(each.certain for each in cut)


def _may_be_post(text: str) -> bool:
    """Whether words can be what somebody does, known or not: "Harbourmaster"."""
    return kinds.kind(text) in {"post", "single"} or text in kinds.SHORT_POSTS


def _may_be_body(text: str) -> bool:
    """Whether words that are no body by themselves can be one, and are not rather somebody else."""
    if kinds.kind(text) not in {"name", "plain", "other"} or not kinds.could_be_body(text):
        return False
    return not names.is_titled(text) or _LETTERS.match(text) is not None


def _may_be_somebody(text: str) -> bool:
    """Whether words can be a name as well, and no letters begin them."""
    name = names.read(text)
    return name is not None and name.whole and not _LETTERS.match(text)
