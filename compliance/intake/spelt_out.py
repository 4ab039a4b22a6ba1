"""Finds a body by a shorter name of it, whose letters stand for words of the whole: "DV Forum", "DVB"."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

_BETWEEN: Final = r"\s+(?:(?:and|of|for|the|&)\s+){0,2}"
_LETTERS: Final = re.compile(r"[A-Z]{2,6}")
_MOST: Final = 8


@lru_cache(maxsize=256)
def form(name: str) -> re.Pattern[str] | None:
    """What a name can be printed as: its words, and for letters of it the words that begin with them.

    None of what is too long, or has nothing of a name in it.
    """
    words = [word for word in re.findall(r"[\w’'&-]+", name) if word.lower() not in ("the", "of", "and", "for", "&")]
    if not 0 < len(words) <= _MOST:
        return None
    return re.compile(r"\b" + _BETWEEN.join(map(_word, words)) + r"\b")


def _word(word: str) -> str:
    """One word, or those that its letters stand for."""
    if not _LETTERS.fullmatch(word):
        return rf"(?i:{re.escape(word)})"
    whole = _BETWEEN.join(rf"{letter}[\w’'-]+" for letter in word)
    return rf"(?:{word}|{whole})"
