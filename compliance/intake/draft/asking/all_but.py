"""One word for all of those who are asked about, and all of them but some, as people write it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

_EVERY: Final = r"(?:all(?: of (?:them|these|those))?|every(?:one|body))"
_ALL: Final = re.compile(_EVERY, re.IGNORECASE)
_NONE: Final = re.compile(r"none(?: of (?:them|these|those))?|no[- ]?(?:one|body)", re.IGNORECASE)
_BUT: Final = re.compile(
    rf"{_EVERY}\s*,?\s+(?:except(?:ing)?(?:\s+for)?|but(?:\s+not)?(?:\s+for)?|apart\s+from|other\s+than|without)\b\s*:?\s*(.*)",
    re.IGNORECASE | re.DOTALL,
)
_AND: Final = re.compile(r"\s+(?:and|&)\s+", re.IGNORECASE)
_WRITTEN: Final = "all except "


def is_all(answer: object) -> bool:
    """Whether an answer is a word for all of them."""
    return isinstance(answer, str) and _ALL.fullmatch(answer.strip()) is not None


def is_none(answer: object) -> bool:
    """Whether an answer is a word for none of them."""
    return isinstance(answer, str) and _NONE.fullmatch(answer.strip()) is not None


def excepted(answer: object, listed: Sequence[str] = ()) -> list[str] | None:
    """Those who are left out of all: “all except Ann Low and 5”; None where an answer does not say it so.

    Args:
        answer: as it was written, or with what its numbers stand for.
        listed: what may be meant by more than one word, and is not taken apart at an “and” in it.
    """
    parts = answer if isinstance(answer, list) else [answer]
    begun = _BUT.fullmatch(str(parts[0]).strip()) if parts else None
    if begun is None:
        return None
    whole = {each.casefold() for each in listed}
    found = [part.strip() for each in (begun[1], *map(str, parts[1:])) for part in re.split(r"[;,]", each)]
    apart = [[each] if each.casefold() in whole else _AND.split(re.sub(r"(?i)^and\s+", "", each)) for each in found]
    return [each.strip() for several in apart for each in several if each.strip()]


def written(parts: Sequence[str]) -> list[str]:
    """All but some, as an answer of its own."""
    first, *rest = parts
    return [f"{_WRITTEN}{first}", *rest]
