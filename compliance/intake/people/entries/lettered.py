"""Takes off the entries of a list the initials at their end that no bracket parts: "Ann Low – Dale Council AL"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from compliance.intake.people.entries import remarks
from compliance.intake.people.words import names
from compliance.intake.people.words.text import Text

_LETTERS = re.compile(r"[\s–—-]+(?P<letters>[A-Z]{2,4})\s*$")
_FEWEST = 2
_MOST = 0.6
"""Of one entry alone the letters can be those of a body: "Ben Cole, Dale BC"."""


def without(texts: Sequence[Text]) -> list[Text]:
    """The entries without those letters, if most have them."""
    ends = [_end(text.text) for text in texts]
    found = sum(end is not None for end in ends)
    people = sum(names.begins_person(text.text) for text in texts)
    if found < _FEWEST or found < people * _MOST:
        return list(texts)
    return [text if end is None else text.part(0, end) for text, end in zip(texts, ends, strict=True)]


def _end(text: str) -> int | None:
    """Where the initials at the end of an entry begin that are those of whoever it begins with."""
    found = _LETTERS.search(text)
    name = names.leading(text)
    if found is None or name is None or not name.whole or found.start() < name.end - len(found["letters"]) - 1:
        return None
    called = names.leading(text[: found.start()])
    return found.start() if called and remarks.is_initials(found["letters"], called.text) else None
