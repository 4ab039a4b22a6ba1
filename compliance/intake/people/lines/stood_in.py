"""Reads who was away by sentences among apologies on who came for them: "Ann Low came as substitute for Bo Ray"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from compliance.intake.people.entries import remarks
from compliance.intake.people.entries.person import Person
from compliance.intake.people.words import names, sentences
from compliance.intake.people.words.text import Text

_CAME_FOR = re.compile(
    r"(?P<came>[A-Z][^,;:()]{2,60}?)\s+(?:(?:was|had)\s+)?"
    r"(?:(?:attend(?:ed|ing)|came|present|there|in\s+attendance|act(?:ed|ing))\s+"
    r"(?:(?:as\s+(?:an?\s+|the\s+)?(?:named\s+)?(?:substitute|deputy|alternate|reserve|replacement))\s+(?:for|of)"
    r"|(?:on\s+behalf|in\s+place|instead)\s+of)"
    r"|(?:deputi[sz](?:ed|ing)|substitut(?:ed|ing)|stood\s+in|standing\s+in)\s+for)\s+"
    r"(?P<away>[A-Z][^,;:()]{2,90}?)\.\s*"
)
"""The whole of a sentence, with its stop: who came, and for whom; a line without one may go on with the next."""
_APOLOGIES = re.compile(r"\bapolog", re.IGNORECASE)
_AND = re.compile(r"\s+(?:and|&)\s+")


def read(texts: Sequence[Text]) -> list[Person]:
    """Those away, of each such sentence behind one on apologies, as long as nothing else is told between."""
    made: list[Person] = []
    among = False
    for text in texts:
        for sentence in sentences.each(text):
            people = list(_away(sentence)) if among else []
            made += people
            among = bool(people) or _APOLOGIES.search(sentence.text) is not None
    return made


def _away(sentence: Text) -> Iterator[Person]:
    """Whom a sentence says that another came for, if all whom it names are people."""
    found = _CAME_FOR.fullmatch(sentence.text)
    away = _AND.split(found["away"]) if found else []
    if found is None or not all(map(_is_name, [found["came"], *away])):
        return
    for name in away:
        yield Person(sentence, name, substitute=found["came"])


def _is_name(text: str) -> bool:
    """Whether words are a person's name and nothing else."""
    found = names.read(text)
    return bool(found and found.whole and remarks.somebody(text)) and not names.is_field(text.rsplit(maxsplit=1)[-1])
