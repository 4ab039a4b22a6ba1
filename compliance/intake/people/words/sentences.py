"""Cuts running text into sentences, with a care for "Cllr." and "J. Smith"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from compliance.intake.people.words import names, words
from compliance.intake.people.words.text import Text

_NEAR = 60
_SHORT = frozenset(
    "asst chas cllrs clrs co couns dep dept det geo hon jas ltd messrs no nos rev revd robt st temp thos wm".split()  # noqa: SIM905
)
_RANK = re.compile(rf"{words.RANK}\b")
_INITIALS = re.compile(r"(?:[A-Z]\.){1,3}[A-Z]")
_BEGINS = re.compile(
    r"\s+(?:The|It|He|She|They|We|This|That|These|An?|In|On|At|All|No|There|Members|Councillors?|Cllrs?\.?|Mrs?\.?|Ms\.?)\s"
)
"""What begins a sentence behind letters with stops, and is nobody's surname."""
_END = re.compile(r"[.!?](?=\s+[A-Z“\"(\d]|\s*$)|\s(?=RESOLVED\b)")


def end(text: str, at: int = 0) -> int:
    """Where the sentence that an offset is in ends."""
    for found in _END.finditer(text, at):
        before = text[max(at, found.start() - _NEAR) : found.start()].split()
        last = re.split(r"[(,;]", before[-1])[-1] if before else ""
        if (
            _is_short(last)
            or (_INITIALS.fullmatch(last) and not _BEGINS.match(text, found.end()))
            or _is_in_rank(text, found.start() - len(last))
            or _is_slip(text[max(at, found.start() - _NEAR) : found.start()], text[found.end() : found.end() + _NEAR])
        ):
            continue
        return found.end()
    return len(text)


def _is_short(word: str) -> bool:
    """Whether a stop after a word only shortens it."""
    title = names.is_title(word) and not word.isupper()
    return len(word) < 2 or title or word.lower() in _SHORT


def _is_in_rank(text: str, at: int) -> bool:
    """Whether the word at an offset is a shortened part of a rank that goes on behind its stop: "Ch. Supt. Low"."""
    rank = _RANK.match(text, at)
    return rank is not None and ". " in rank[0]


def _is_slip(before: str, after: str) -> bool:
    """Whether a stop stands between the forename and the surname of somebody in a list: "Karen. Johnson (Dale)"."""
    alone = re.search(r"(?:[,;)]|\band)\s+[A-Z][a-z]+$", before)
    return bool(alone) and bool(re.match(r"\s+[A-Z][a-z]+\s*[(,]", after))


def each(text: Text) -> Iterator[Text]:
    """The sentences of a text."""
    at = 0
    while at < len(text.text):
        stop = end(text.text, at)
        part = text.part(at, stop)
        if part.text:
            yield part
        at = max(stop, at + 1)
