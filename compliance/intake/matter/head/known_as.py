"""The name of a body from the clause of its terms that gives it: `The Board shall be known as the Elm Safety Board`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from compliance.intake.matter.head.naming import name_in
from compliance.intake.matter.text.passage import Passage
from compliance.intake.matter.text.words import BODY_NOUN
from compliance.intake.reading import Place

_CALLED: Final = re.compile(
    rf"\b(?:(?:{BODY_NOUN}|body|group)\s+(?:shall|will|is\s+to|must)\s+be\s+(?:known\s+as|called|named)"
    rf"|(?:name|title)\s+of\s+(?:the|this)\s+(?:{BODY_NOUN}|body|group)\s+(?:shall\s+be|will\s+be|is))\s+(?:the\s+)?[“\"‘']?"
    r"(?P<body>(?-i:[A-Z])[^,;:.()“”\"]{3,100})",
    re.IGNORECASE,
)
_IS: Final = re.compile(
    rf"The (?P<body>[A-Z][^,;:.()]{{3,90}}?\b(?i:{BODY_NOUN}))(?:\s+\([A-Z]{{2,8}}\))?"
    r"\s+is\s+(?:a|the)\s+(?:statutory|non-statutory|multi-agency|partnership|strategic|local)\b"
)
_HEAD: Final = 3
"""Within so many passages a paper says of whom it is."""


def known_as(found: Sequence[Passage]) -> tuple[str, Place] | None:
    """The name that terms of reference give to their body in a clause of its own."""
    return _first(found, _CALLED)


def introduces(found: Sequence[Passage]) -> tuple[str, Place] | None:
    """The body that a paper begins by saying what it is: `The Elm Safety Board (ESB) is a statutory body`."""
    return _first(found[:_HEAD], _IS, whole=True)


def _first(found: Sequence[Passage], form: re.Pattern[str], *, whole: bool = False) -> tuple[str, Place] | None:
    for passage in found:
        match = form.match(passage.text) if whole else form.search(passage.text)
        if match and (name := name_in(match["body"])):
            start = match.start("body") + max(match["body"].find(name), 0)
            return name, passage.place(start, start + len(name))
    return None
