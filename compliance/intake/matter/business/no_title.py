"""What is short and yet no title of an item: a mark of a decision, words that lead to a list, somebody of a list."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from compliance.intake.matter.business import alone
from compliance.intake.matter.business.entries import Entry
from compliance.intake.matter.text.words import VERB

_BRACKETED: Final = re.compile(
    r"(?:(?:[A-Z][\w’'.-]*\s+){1,3}[A-Z][\w’'-]+\s*\([^()]+\)(?:\s*[,;]\s*|\s+and\s+|\W*$)){2}"
)
"""Two of a list of people, each with the body that they are of: "A Low (Dale Police), B Ray (NHS Dale)"."""
_LEADS_ON: Final = re.compile(r"(?:The|An?|It)\s(?:\S+\s+){2,}\S+\s*:[\s–-]*")
"""What leads to a list below it, if it has a verb: "The Board noted the following changes:"."""
_DASHED: Final = re.compile(r"(?:\S+ ){1,4}?\S+\s+[–—-]\s+\S.*")
_SEVERAL: Final = 2


def says(text: str) -> bool:
    """Whether a short text by itself is no title."""
    leads = _LEADS_ON.fullmatch(text) is not None and VERB.search(text) is not None
    return leads or alone.MARK.fullmatch(text) is not None or _BRACKETED.match(text) is not None


def ends_list(found: Sequence[Entry], at: int) -> bool:
    """Whether an entry is the last of a list whose lines, with no gap, are alike: a name, a dash, and where from."""
    block = found[at].passage.block
    above = [each for each in found[max(0, at - _SEVERAL) : at] if each.passage.block == block]
    return len(above) == _SEVERAL and all(_DASHED.fullmatch(each.text) for each in (*above, found[at]))
