"""Finds the body that decides in the text, or whose chair is elected there, where the head of a document names none."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from compliance.intake.matter.text.passage import Passage
from compliance.intake.matter.text.words import BODY_NOUN
from compliance.intake.reading import Place

_NAME: Final = rf"(?:[A-Z][\w’'-]*,?\s(?:(?:and|of|for|&|the)\s)*){{1,8}}?(?i:{BODY_NOUN})(?:\s+(?i:{BODY_NOUN})\b)?"
_ACTED: Final = re.compile(
    rf"\b(?:The|the) (?P<body>{_NAME})\s+"
    r"(?:\w+ly\s+)?(?:accepted|agreed|approved|noted|received|considered|resolved|RESOLVED|endorsed)\b"
)
_LED: Final = re.compile(
    r"\b(?:be|was|were) (?:re-?)?(?:elected|appointed) (?:as )?(?:the )?(?:[Vv]ice[ -]?)?[Cc]hair\w* of the "
    rf"(?P<body>{_NAME})\b"
)
_HELD: Final = re.compile(
    rf"\b(?:The|the) Chair\w* of the (?P<body>{_NAME}),?\s(?:(?:[A-Z][\w.’'-]*\s){{1,5}})?(?:welcomed|opened|thanked)\b"
    rf"|\b(?:previous|last) meeting of the (?P<before>{_NAME})\s+(?:held\s+)?on\b"
)
"""Whose chair welcomed those there, and whose last meeting it was."""


def acted(found: Sequence[Passage]) -> tuple[str, Place] | None:
    """The one body that decides, or elects its chair, more than once in the text."""
    named: dict[str, list[Place]] = {}
    for passage in found:
        for match in (each for form in (_ACTED, _LED, _HELD) for each in form.finditer(passage.text)):
            group = "body" if match["body"] else "before"
            name = re.sub(r"\s+", " ", match[group])
            if len(name.split()) > 1:
                named.setdefault(name, []).append(passage.place(match.start(group), match.end(group)))
    told = [(name, places[0]) for name, places in named.items() if len(places) > 1]
    return told[0] if len(told) == 1 and len(named) == 1 else None
