"""A body's name that lost its first words, or stands between the people and the first item; asked about either way."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from compliance.intake.matter.head.naming import line_name, name_in
from compliance.intake.matter.text.days import days_in
from compliance.intake.matter.text.numbering import number_of
from compliance.intake.matter.text.passage import Passage
from compliance.intake.matter.text.words import BODY_NOUN, WIDE_BODY, sentence
from compliance.intake.reading import Place, Question

_TORN: Final = re.compile(rf"(?:and|&)\s+(?P<name>[A-Z][^,;:.]{{3,90}}\b(?i:{BODY_NOUN}))\W*")
_HEAD: Final = 3
"""What is torn at its front stands at the very top."""
_LIST: Final = 60
"""The first item stands within so many passages."""
_FOOT: Final = 8
_FOOTER: Final = re.compile(r"\W*(?:draft )?(?:minutes|notes)\b.{0,40}$", re.IGNORECASE)


def astray(found: Sequence[Passage]) -> tuple[str, Place, tuple[Question, ...]] | None:
    """The likely name, where it stands, and the question whether it is.

    Args:
        found: the whole document, whose head names no body.
    """
    for passage in found[:_HEAD]:
        torn = _TORN.fullmatch(passage.text)
        if torn and passage.row is None and (name := name_in(torn["name"])):
            what = f"The first words of “{passage.text.strip()}” seem to be lost. Is “{name}” the body that met?"
            return name, passage.place(torn.start("name"), torn.end("name")), (_ask(what, name, passage),)
    if at_foot := _at_foot(found):
        return at_foot
    first = next((at for at, each in enumerate(found[:_LIST]) if at and _begins(each)), 0)
    above = found[first - 1] if first else None
    if above is None or above.row is not None or above.is_bullet or above.block == found[first - 2].block:
        return None
    found_name = None if re.search(r"\s[–—-]\s|[,;:(]", above.text) else line_name(above)
    if not found_name or WIDE_BODY.search(found_name) or len(found_name) < len(above.text.strip()) - 1:
        return None
    what = f"The head of this document names no body; “{found_name}” stands above its first item. Is that who met?"
    return found_name, above.place(), (_ask(what, found_name, above),)


def _at_foot(found: Sequence[Passage]) -> tuple[str, Place, tuple[Question, ...]] | None:
    """The name that the last lines have above what the paper is, with its day: "Safer Elm" / "Minutes 2.3.15"."""
    for above, passage in pairwise(found[-_FOOT:]):
        if _FOOTER.match(passage.text) and days_in(passage.text) and above.row is None and (name := line_name(above)):
            what = f"The head of this document names no body; “{name}” stands at its foot. Is that who met?"
            return name, above.place(), (_ask(what, name, above),)
    return None


def _begins(passage: Passage) -> bool:
    """Whether it looks like the first item: a number of some kind, and a title behind it."""
    number = number_of(passage.text)
    return number is not None and number.style not in ("sub", "letter") and not sentence(passage.text[number.end :])


def _ask(what: str, name: str, passage: Passage) -> Question:
    return Question("body", what, passage.first.number, (name, "another body"))
