"""Whether what is written where a name is asked for is a sentence, which is the name of nobody and of no body."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from compliance.intake.draft.names.wording import words

if TYPE_CHECKING:
    from collections.abc import Iterable

_VERB: Final = re.compile(
    r"\b(?:is|are|was|were|has|had|have|did|does|should|would|means|meant|stands|represents|represented|came|comes|attends"
    r"|attended|works|worked|sent|gave|left|same as|it['’]s|that['’]s|(?:s?he|they)['’](?:s|re))\b"
)
"""What makes a sentence; names have such words too, with a capital: We Are With You."""
_BEGINS: Final = re.compile(
    r"(?:(?i:not|was|were|is|has|had|did|came|sent|attended|left|absent)\b|(?i:yes|no)\s*[,;:.–—-]"
    r"|(?:from|for|of|at|with|by|as)\b)"
)
"""What an answer begins with that tells something of somebody."""
_APOLOGY: Final = re.compile(r"(?i)\bapolog(?:y|ies|i[sz]ed)\b")
_SMALL: Final = frozenset({"the", "of", "and", "for", "in", "on", "at", "a", "an", "to"})


def is_sentence(text: str, about: str, choices: Iterable[str]) -> bool:
    """Whether words tell something, or hold more than a name.

    Args:
        text: as written.
        about: who or what is asked about; a name of one word may be a part of another's.
        choices: what may be answered otherwise.
    """
    if "=" in text or any(each.search(text) for each in (_VERB, _APOLOGY)) or _BEGINS.match(text):
        return True
    if about and re.match(rf"{re.escape(about)}\s*(?::|[-–—]\s)", text, re.IGNORECASE):
        return True
    mine = words(about)
    whole = f" {' '.join(words(text))} "
    if len(mine) > 1 and f" {' '.join(mine)} " in whole:
        return True
    return any(_leads_to(text, each) for each in choices if words(each))


def bare(text: str, about: str) -> str:
    """The same without an article before it, a stop behind it, and who or what is asked about."""
    left = re.sub(r"(?i)^the\s+", "", text.strip(" .!"))
    if about:
        asked = re.escape(about)
        left = re.sub(rf"(?i)^{asked}\s+(?=\S)|\s+\({asked}\)$", "", left)
    return left


def _leads_to(text: str, choice: str) -> bool:
    """Whether words of no name, such as "the same as", stand before one of the choices."""
    plain = re.sub(r"[\s_-]+", " ", text).strip(" .")
    end = " ".join(re.sub(r"[\s_-]+", " ", choice).split())
    if not plain.casefold().endswith(f" {end.casefold()}"):
        return False
    before = plain[: -len(end)].split()
    return any((each[0].islower() and each not in _SMALL) or each[-1] in ",:;–—" for each in before)
