"""Takes off the end of a sentence of apologies who came instead of whoever is named last."""

from __future__ import annotations

import re
from dataclasses import dataclass

from compliance.intake.people.words.text import Text

_CAME = re.compile(
    r"(?:[,;]?\s+(?:and|with|but)\s+(?:it\s+was\s+\w+\s+that\s+)?|\s*[–—]\s*|\s+-\s+)(?P<y>"
    r"(?:[^\s,;.]+\.?\s+){1,5}?)(?:(?:was|would\s+be|had)\s+)?(?:attend(?:ed|ing)?|substitut"
    r"(?:ed|ing)|deputis(?:ed|ing)|represent(?:ed|ing)|present|in\s+attendance)\b"
    r"(?:\s+(?:as|for|in|on)\s+(?:(?:his|her|their|an?|the)\s+)?(?:substitute|deputy|alternate|reserve"
    r"|representative|place|absence|stead|behalf|him|her|them))?[\s.]*$",
    re.IGNORECASE,
)
_WHO = re.compile(
    r",?\s+who\s+(?:was|were|is|had\s+been)\s+(?:substituted|represented|replaced)\s+by\s+(?P<y>[^,;.()]+?)[\s.]*$",
    re.IGNORECASE,
)
_FOR_WHOM = re.compile(
    r",?\s+(?:for\s+whom|in\s+whose\s+(?:place|absence|stead))\s+(?P<y>[^,;()]+?)\s+"
    r"(?:was\s+|had\s+|would\s+be\s+)?(?:attend(?:ed|ing)|substitut(?:ed|ing)|deputi[sz](?:ed|ing)|present|came|stood\s+in)"
    r"[\s.]*$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Came:
    """Who came instead, by the end of a sentence.

    Attributes:
        before: the sentence without it.
        name: of who came.
        for_last: whether it says that they came for the last of those named before, and for nobody else.
    """

    before: Text
    name: str
    for_last: bool


def last(text: Text) -> Came | None:
    """Who came instead, where the end of a sentence says so."""
    for_whom = _FOR_WHOM.search(text.text)
    found = for_whom or _WHO.search(text.text) or _CAME.search(text.text)
    if found is None:
        return None
    return Came(text.part(0, found.start()), found["y"].strip(" ,"), for_whom is not None)
