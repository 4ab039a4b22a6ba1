"""Words that a PDF sets small and raised, as in "2nd" or beside a footnote, put back on the line they belong to."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

    from compliance.intake.decode.pdf_words import Word

_SMALL: Final = 0.85
"""How large raised type is at most, in sizes of the type of its line."""
_LEAST, _MOST = 0.15, 0.7
"""How far above its line a raised word stands, in sizes of the type of its line."""
_BESIDE: Final = 0.35
"""How near a raised word is to what it belongs to, in sizes of the type of its line."""
_TOUCHING: Final = 0.12
"""How near two stretches of one word are, in sizes of its type."""
_ORDINAL = re.compile(r"(st|nd|rd|th)(?![^\W\d_])", re.IGNORECASE)
_MARK = re.compile(r"[(\[]?\d{1,2}[)\]]?")
"""What leads to a footnote; the footnote itself prints elsewhere."""


def on_line(words: Iterable[Word]) -> list[Word]:
    """The words of a page in the order of the file, those that are raised on the line of the word before them.

    The ending of an ordinal becomes part of its number, and the number of a footnote is left out.
    """
    given = list(words)
    kept = given[:1]
    line = given[0] if given else None
    for before, word in pairwise(given):
        if line is None or not _is_raised(word, line, before):
            line = word
            kept.append(word)
            continue
        last = kept[-1]
        is_ordinal = _ORDINAL.match(word.text) and last.text[-1:].isdigit()
        if not is_ordinal and _MARK.fullmatch(word.text) and last.text[-1:].isalpha() and len(last.text) > 2:
            continue
        if is_ordinal or word.left - last.right < _TOUCHING * line.size:
            last.text, last.right = last.text + word.text, max(last.right, word.right)
        else:
            word.base, word.size = line.base, line.size
            kept.append(word)
    return kept


def _is_raised(word: Word, line: Word, before: Word) -> bool:
    """Whether a word stands small and raised beside a word of a line, or beside one that is raised there already."""
    rise = word.base - line.base
    return (
        word.size <= _SMALL * line.size
        and _LEAST * line.size < rise < _MOST * line.size
        and -_BESIDE * line.size < word.left - before.right < _BESIDE * line.size
    )
