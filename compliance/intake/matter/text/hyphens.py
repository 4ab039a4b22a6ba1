"""Words that the end of a printed line broke, made whole again: `beha-` and `viour`, but not `anti-` and `social`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Final

from compliance.intake.matter.text.passage import Passage

_FIRST: Final = re.compile(r"(?<![A-Za-z])(?P<first>[A-Za-z]{2,30})- $")
_REST: Final = re.compile(r"[a-z]{2,30}(?![A-Za-z])")
_HALVES: Final = re.compile(r"[a-z]{1,30}-\s[a-z]{1,30}")
_LONGEST: Final = 40
_WORD: Final = re.compile(r"[a-z]+(?:-[a-z]+)*")
_KEPT: Final = re.compile(
    r"all|anti|art|co|cross|day|eco|end|ex|face|far|follow|fore|full|half|hand|high|in|inter|long|low|macro|mid|micro|multi"
    r"|near|non|off|on|one|open|out|over|part|post|pre|pro|re|self|semi|short|single|six|so|sub|super|three|top|trans|two"
    r"|ultra|under|up|vice|well|wide|year"
)
"""What a hyphen follows wherever the line ends."""


def mended(found: Sequence[Passage]) -> tuple[Passage, ...]:
    """The passages with such words whole; where the page itself has both forms, as it prints the word elsewhere."""
    if not any(_places(passage) for passage in found):
        return tuple(found)
    words = {word for passage in found for word in _WORD.findall(_HALVES.sub(" ", passage.text.lower()))}
    return tuple(_mended(passage, words) for passage in found)


def _places(passage: Passage) -> list[tuple[str, str, int]]:
    """Where a printed line ends in a hyphen within a word: the two parts, and where the second begins."""
    places = []
    for at in passage.starts[1:]:
        first = _FIRST.search(passage.text[max(0, at - _LONGEST) : at])
        rest = _REST.match(passage.text[at : at + _LONGEST])
        if first and rest:
            places.append((first["first"].lower(), rest[0], at))
    return places


def _mended(passage: Passage, words: set[str]) -> Passage:
    for first, rest, at in reversed(_places(passage)):
        passage = _without(passage, at - (1 if _hyphenated(first, rest, words) else 2), at)
    return passage


def _hyphenated(first: str, rest: str, words: set[str]) -> bool:
    """Whether the hyphen belongs to the word."""
    if f"{first}-{rest}" in words:
        return True
    if first + rest in words:
        return False
    return _KEPT.fullmatch(first) is not None or (first in words and rest in words)


def _without(passage: Passage, start: int, end: int) -> Passage:
    """A passage without a stretch of its text."""

    def moved(places: Iterable[int]) -> tuple[int, ...]:
        return tuple(min(at, start) if at <= end else at - (end - start) for at in places)

    strong = tuple((first, last) for first, last in map(moved, passage.strong) if last > first)
    text = passage.text[:start] + passage.text[end:]
    return replace(passage, text=text, strong=strong, starts=moved(passage.starts))
