"""Parts words that stuck together when a page lost the space between them: "receivedfrom AnnLow andCllr BoAsh"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from compliance.intake.people.entries.person import Person
from compliance.intake.people.words import names
from compliance.intake.people.words.text import Text, join

_TOLD = re.compile(
    r"(?<=\bapologies)(?=(?:were|was|for|from|received|sent)\b)|(?<=\bwere)(?=(?:received|given|noted|sent|submitted)\b)"
    r"|(?<=\breceived)(?=(?:from|by)\b)|(?<=\bgiven)(?=(?:by|for)\b)|(?<=\bsent)(?=by\b)|(?<=\bapologies)(?=from)",
    re.IGNORECASE,
)
"""Between the words with which apologies are told."""
_WORD = re.compile(r"(?<![\w’'-])(?P<first>[A-Za-z][a-z]+)(?=(?P<second>[A-Z][a-z]+)(?P<more>\s+[A-Z][a-z])?)")
_SHORT = 2
_JOINING = frozenset({"and", "from", "by", "for", "with", "of"})


def parted(text: Text) -> Text:
    """The same with a space at each seam.

    A capital within a word is a seam behind a joining word, a title or a forename; but two forenames that stuck may be
    how somebody writes hers, "AnnMarie", and stay.
    """
    cuts = [word.end("first") for word in _WORD.finditer(text.text) if _is_seam(word)]
    cuts = sorted({*cuts, *(seam.start() for seam in _TOLD.finditer(text.text))})
    ends = (*cuts, len(text.text))
    return join(text.part(start, stop) for start, stop in zip((0, *cuts), ends, strict=True)) if cuts else text


def doubt(people: Sequence[Person], printed: Sequence[Text]) -> None:
    """Doubt those whose names are not printed as they were read, and show what is."""
    for person in people:
        for text in () if any((person.name or "") in each.text for each in printed) else printed:
            if re.sub(r"\s", "", person.name or "") in re.sub(r"\s", "", text.text):
                person.at = text
                person.doubts.add("cut")


def _is_seam(word: re.Match[str]) -> bool:
    """Whether a space was lost; a forename with more behind the next word may begin a body, "RoseHill Trust"."""
    if word["first"] in _JOINING or names.is_title(word["first"]):
        return True
    plain = len(word["second"]) > _SHORT and not names.is_forename(word["second"])
    return names.is_forename(word["first"]) and plain and not word["more"]
