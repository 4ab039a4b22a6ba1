"""Reads the key of a table's marks ("P = present; A = apologies; DNA = did not attend"), wherever it is printed."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Literal

from compliance.intake.people.words.text import Text

Meaning = Literal["there", "away", "sent", "not_there", "other"]
"""`sent` is of somebody for whom a representative came, whom it does not name."""

_KEY = re.compile(r"\W*(?:key|legend|codes?)\b(?:[^:]{0,30}:|\s*[–-])?\s*", re.IGNORECASE)
_PAIR = re.compile(
    r"(?:^|(?<=[\s;,|/(\[]))[“‘'\"]?(?P<mark>(?!Also\b)[A-Z][A-Za-z/]{0,3}|[✓✔√☑✗✘×☒])[”’'\"]?"
    r"(?:\s*[=:]\s*|\s+[–-]\s*|(?<=[✓✔√☑✗✘×☒])\s+"
    r"|(?<![a-z])\s+(?=(?:present|attended|apolog|absent|did\snot|not\s(?:present|in)|deput|substitute)))(?P<what>(?=\w))"
)
_MEANINGS: tuple[tuple[Meaning, str], ...] = (
    (
        "not_there",
        r"absen(?:t|ce)|did\s+not|no[nt]?[\s-]+(?:present|attend|contact|response)|not\s+in\s+att|(?:no|without)\s+apolog",
    ),
    (
        "sent",
        r"\brepresentatives?\s+(?:attend|present|came|sent|in\s+att)|(?:sent|by)\s+(?:a\s+|their\s+)?representative",
    ),
    (
        "away",
        (
            r"apolog|sanction(?:ed)?\b|excused\b|(?:authori[sz]ed|approved|accepted)\s+absence|(?:sent|gave)\s+(?:a\s+)?(?:sub|deput)|substitute\s+(?:sent|attended|provided)|represented\s+by"
            r"|deput(?:y|ies|ised)\s+(?:attended|present|sent)|(?:deputy|substitute)\b"
        ),
    ),
    (
        "there",
        r"(?:arrived\s+|arriving\s+)?late\b|left\s+early|present|attend|in\s+person|virtual|online|remote|teams|here\b",
    ),
)
_FEWEST = 2


def read(texts: Sequence[Text]) -> dict[str, Meaning]:
    """What the marks of a document's tables mean."""
    made: dict[str, Meaning] = {}
    for text in texts:
        if is_key(text.text):
            made |= _pairs(_without_word(text.text))
    return made


def is_key(text: str) -> bool:
    """Whether words are nothing but what marks mean."""
    rest = _without_word(text)
    first = _PAIR.search(rest)
    if first is None or rest[: first.start()].strip(" ([“‘'\""):
        return False
    meanings = _pairs(rest)
    known = sum(meaning != "other" for meaning in meanings.values())
    return known > 0 and (rest != text or len(meanings) >= _FEWEST)


def _without_word(text: str) -> str:
    """The words without "Key:", which in "Key:P – Present" looks like a mark itself."""
    return text[begun.end() :] if (begun := _KEY.match(text)) else text


def meaning(mark: str, key: Mapping[str, Meaning]) -> Meaning | None:
    """What a mark in a table means by its key, if the key has it."""
    return key.get(mark.strip(" .()").casefold())


def _pairs(text: str) -> dict[str, Meaning]:
    found = list(_PAIR.finditer(text))
    stops = [*(each.start() for each in found[1:]), len(text)]
    return {each["mark"].casefold(): _meaning(text[each.end() : stop]) for each, stop in zip(found, stops, strict=True)}


def _meaning(what: str) -> Meaning:
    first = re.split(r"[;,(]", what, maxsplit=1)[0]
    for meaning_, pattern in _MEANINGS:
        if re.search(pattern, first, re.IGNORECASE):
            return meaning_
    return "other"
