"""Cuts paragraphs into sentences, with a care for what is shortened with a stop."""

from __future__ import annotations

import re
from typing import Final

_SHORTENED: Final = re.compile(
    r"\b(?:supt?|cllrs?|wm|chas|thos|jas|geo|robt|insp|sgt|mr|mrs|ms|dr|st|no|nos|co|ch|det|rev|prof|hon|ltd|approx|e\.g|i\.e|etc|vs"
    r"|min|para|ref|fig|[A-Z])\.$",
    re.IGNORECASE,
)
_SENTENCE_END: Final = re.compile(
    r"(?:(?<=[a-z0-9)\]”’'\"][.;!?])|(?<=[A-Z]{3}\.))\s+(?=(?:[•▪●]\s*)?[A-Z“‘\"(])"
    r"|(?<=\s[A-Z]{2}\.)\s+(?=(?:The|It|This|That|These|They|Partners|Members|All|There|An?|In|On|[A-Z]{2})\s)"
    r"|(?<=[Aa]greed\.)\s+(?=\d)|(?<=\d)\s+(?=The [A-Z]\w+ (?:agreed|noted|resolved|approved)\b)"
)


def sentences(text: str) -> list[str]:
    """The sentences of a paragraph."""
    made: list[str] = []
    for each in _SENTENCE_END.split(text):
        if made and _SHORTENED.search(made[-1]):
            made[-1] = f"{made[-1]} {each}"
        elif each.strip():
            made.append(each.strip())
    return made
