"""Reads the key of letters that say what sort of member each is: "(PG) Parent Governor". They are nobody's body."""

from __future__ import annotations

import re
from collections.abc import Sequence

from compliance.intake.people.rows.rows import Row
from compliance.intake.people.words import kinds, names

_PAIR = re.compile(
    r"(?:\((?P<letters>[A-Z]{1,6})\)\s*[-–—=:]?|(?P<bare>[A-Z]{1,6})\s*(?:[-–—=:]\s|=))\s*(?P<what>[A-Z][^;,()=:]{3,60}?)\s*(?:[;,.]|$)\s*"
)
_BEHIND = re.compile(r"(?P<what>[A-Z][^;,()=:]{3,60}?)\s*\((?P<letters>[A-Z]{1,6})\)\s*(?:[;,.]|$)\s*")
_FEWEST = 2


def read(rows: Sequence[Row]) -> tuple[frozenset[str], list[Row]]:
    """The letters of such a key, and the rows of the document without those that are nothing else."""
    held = [_letters(row) for row in rows]
    found = frozenset(letters for each in held for letters in each)
    if len(found) < _FEWEST:
        return frozenset(), list(rows)
    return found, [row for row, each in zip(rows, held, strict=True) if not each]


def _letters(row: Row) -> list[str]:
    """The letters that a row explains, if it does nothing else: each stands for what somebody is."""
    if not row.single:
        return []
    text = row.filled[0].text
    pattern = _PAIR if _PAIR.match(text) else _BEHIND
    found, at = [], 0
    while at < len(text):
        pair = pattern.match(text, at)
        if pair is None:
            return []
        letters = pair["letters"] or pair.groupdict().get("bare") or ""
        if not (_is_sort(pair["what"]) and _stand_for(letters, pair["what"])):
            return []
        found.append(letters)
        at = pair.end()
    return found


def _is_sort(text: str) -> bool:
    """Whether words say what somebody is, and no more: a name with its post is somebody."""
    lead = names.leading(text)
    return kinds.is_post(text) and not (lead and lead.strong)


def _stand_for(letters: str, text: str) -> bool:
    """Whether letters are those with which words begin, some of which may count twice or not at all."""
    firsts = iter("".join(word[0] for word in re.findall(r"[^\W\d_]+", text)).upper())
    return all(letter in firsts for letter in letters)
