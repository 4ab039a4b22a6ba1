"""What a question is called where another one speaks of it: in its own words, told from all others."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from compliance.intake.draft.asking.desk import printed

if TYPE_CHECKING:
    from collections.abc import Iterable

    from compliance.intake.draft.asking.question import Ask

_WHOLE: Final = 160
"""So many letters of a question are not cut."""
_BEGINNING: Final = 80
_SENTENCE: Final = re.compile(r"(?<=[.:]) ")


def called(asks: Iterable[Ask]) -> dict[str, str]:
    """The questions in quotation marks, by id: the whole of a short one, the beginning and the end of a long one."""
    every = list(asks)
    short = {ask.id: _short(ask.what) for ask in every}
    same = {text for text in short.values() if sum(text == each for each in short.values()) > 1}
    return {
        ask.id: f"“{short[ask.id]}”" + (f" ({ask.where[0]})" if short[ask.id] in same and ask.where else "")
        for ask in every
    }


def _short(what: str) -> str:
    if len(what) <= _WHOLE:
        return what
    sentences = _SENTENCE.split(what)
    beginning = printed(what, _BEGINNING) if len(sentences) < 3 else printed(" ".join(sentences[:2]), _BEGINNING)
    return f"{beginning} … {sentences[-1]}".replace("… …", "…")
