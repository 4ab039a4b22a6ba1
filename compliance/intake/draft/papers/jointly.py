"""Meetings that several groups held together, as their papers print it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from compliance.intake.draft.asking.desk import printed
from compliance.intake.draft.asking.quoted import spoken
from compliance.intake.draft.names.wording import same_group, titled
from compliance.intake.matter.beyond.spoken import JOINT

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from compliance.intake.reading import Reading

_NOTE: Final = "Held jointly, as printed: "
_SHOWN: Final = 200
_OF_THIS: Final = re.compile(r"(?i)\bthis\b|\bwelcom")
"""What a sentence below the head has that is about the meeting itself."""
_NOUN: Final = r"(?:partnership|board|group|CSP|CDRP)"
_TWO: Final = re.compile(
    rf"\w (?P<kind>(?i:{_NOUN}))(?:,| and\b| &| with\b).+\b(?i:{_NOUN})\b"
    rf"|(?:,|\band\b|&).+\b(?i:partnerships|boards|groups|CSPs|CDRPs)\b"
)
_PART: Final = re.compile(r"\s*(?:,|\band\b|&|\bwith\b)\s*(?:the\s+)?")
_OWN_WORDS: Final = re.compile(r"(?i)^(?P<place>.+?)\s+(?P<kind>community safety (?:partnership|board))s$")


def names_several(body: str) -> bool:
    """Whether a name is not that of one group but of several: “Elm and Fell Community Safety Partnerships”."""
    return _TWO.search(body) is not None


def each_of(body: str) -> list[str]:
    """The groups of a name that is of several; empty where they cannot be told apart."""
    shared = _OWN_WORDS.match(body)
    parts = [each for each in _PART.split(shared["place"] if shared else body) if each]
    named = [f"{each} {shared['kind']}" if shared else each for each in parts]
    return [titled(each) for each in named] if all(re.search(rf"(?i)\b{_NOUN}$", each) for each in named) else []


def told(readings: Iterable[Reading], own: str) -> str:
    """What the papers of one meeting print of its being held by several groups, as a note of it; empty for nothing.

    Args:
        readings: the papers.
        own: the name of the group whose record it is, which may itself have two in it.
    """
    return next((f"{_NOTE}“{printed(each, _SHOWN)}”." for one in readings for each in _told(one, own)), "")


def is_joint(note: object) -> bool:
    """Whether the note of a meeting says that several groups held it."""
    return _NOTE in str(note or "")


def _told(reading: Reading, own: str) -> Iterator[str]:
    if reading.body and names_several(reading.body) and not same_group(reading.body, own):
        yield reading.body
    first = min((each.at.line for each in reading.items), default=reading.last_line + 1)
    for said in spoken(reading, JOINT):
        if said.at.line < first or _OF_THIS.search(said.text):
            yield said.text
