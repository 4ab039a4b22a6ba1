"""Takes out of an entry those who are counted among its people and not named: "Press (2)", "public – 6"."""

from __future__ import annotations

import re

from compliance.intake.people.words import words
from compliance.intake.people.words.text import Text

_THEY = r"(?:the\s+)?(?:press|public|media)"
_WHO = (
    rf"(?:(?:(?:other|further|local)\s+)*(?:members?|representatives?)\s+(?:of|from)\s+{_THEY}"
    rf"|{_THEY}(?:\s+(?:members?|representatives?))?"
    r"|(?:local\s+)?(?:residents?|parishioners?|electors?))"
)
_BOTH = rf"{_WHO}(?:\s*(?:and|&|/)\s*{_THEY})?"
_COUNTED = re.compile(
    r"(?P<before>^|[,;]|(?<=[\s)])(?:and|plus|&)(?=\s))\s*"
    rf"(?:{_BOTH}\s*(?:\(\s*(?:x\s*)?{words.COUNT}\s*\)|[-–—:x]+\s*{words.COUNT}\b)"
    rf"|{words.COUNT}\s+(?:x\s+)?(?:press|media|public)|{_THEY}\s*(?:and|&|/)\s*{_THEY})"
    r"(?=\s*(?:$|[,;.]|(?:and|plus|&)\s))",
    re.IGNORECASE,
)


def without(text: Text) -> Text:
    """An entry without them, and with nothing left where it held nobody else."""
    found = list(_COUNTED.finditer(text.text))
    for each in reversed(found):
        text = text.without(each.start(), each.end())
    return text.strip(",;") if found else text
