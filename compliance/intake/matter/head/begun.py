"""A name whose first words stand on the line above: "Violence Prevention" / "Strategy Group Meeting"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from compliance.intake.matter.documents.kinds import title_kind
from compliance.intake.matter.head.naming import FILED, MARKING, PLAIN
from compliance.intake.matter.text.days import days_in
from compliance.intake.matter.text.passage import Passage
from compliance.intake.matter.text.words import BODY, ROOM, WIDE_BODY
from compliance.intake.reading import Place, Question

_FIRST: Final = re.compile(r"[A-Z][\w’'&-]*(?:\s(?:and|of|for|the|in|to|&|against|[A-Z][\w’'&-]*)){1,6}")
"""Words that can be the first of a name: no single one, which may as well be a place."""


_OF_AREA: Final = re.compile(
    r"(?:the\s+)?(?:(?:royal|london|metropolitan)\s+)*(?:borough|city|county|district)\s+of\s+[^,.;:]+", re.IGNORECASE
)
"""A council by the name of its area: "Borough of Elm"."""
_COMMITTEE: Final = re.compile(r"\b(?:sub-?\s?)?committee\W*$", re.IGNORECASE)


def is_councils(line: str, below: str) -> bool:
    """Whether a line is the council whose committee is named whole below: a partnership has its area in its name."""
    named = _COMMITTEE.search(below) and not set(re.sub(r"\W+", " ", below.lower()).split()) <= PLAIN
    return bool(named) and _OF_AREA.fullmatch(line.strip()) is not None


def opens(line: str) -> bool:
    """Whether a line can be the first words of a name: no place, no service, no mark of how a paper is kept."""
    plain = not (ROOM.search(line) or WIDE_BODY.search(line) or days_in(line) or re.search(r"[:,;.]\W*$", line))
    bare = FILED.sub("", MARKING.sub("", line))
    return plain and bare == line and not re.match(r"\W*(?:draft|confidential)\b", line, re.IGNORECASE)


def begun_above(
    name: str, passage: Passage, block: Sequence[Passage]
) -> tuple[str, Place, tuple[Question, ...]] | None:
    """The name with the words above it, asked about, where its own say only of what kind the body is.

    Args:
        name: as the line has it.
        passage: the line.
        block: of the title.
    """
    at = next((index for index, each in enumerate(block) if each.at == passage.at), 0)
    above = block[at - 1] if at else None
    if above is None or not set(re.sub(r"\W+", " ", name.lower()).split()) <= PLAIN:
        return None
    first = above.text.strip(" *_#")
    if not _FIRST.fullmatch(first) or not opens(first) or BODY.search(first) or title_kind(above):
        return None
    whole = f"{first} {name}"
    asked = f"“{first}” stands above “{name}”. Is “{whole}” the body that met?"
    place = passage.place()
    return whole, place, (Question("body", asked, place.line, (whole, name)),)
