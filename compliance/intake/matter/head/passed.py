"""The day on which minutes say that they were themselves confirmed: "(confirmed 13 June 2019)"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from compliance.intake.matter.documents.block import title_block
from compliance.intake.matter.text.days import days_in

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from compliance.intake.matter.text.passage import Passage
    from compliance.intake.reading import Place

_PASSED: Final = re.compile(
    r"(?:^|[(\[|–—-]|(?-i:\b(?=Confirmed|Approved|Ratified))|\b(?:minutes|notes)\b(?:\s+(?:were|was))?)\W*(?:duly\s+)?"
    r"(?:confirmed|approved|ratified|(?:agreed|accepted|signed)\s+as\s+an?\s+(?:\w+\s+(?:and\s+)?){0,2}record)\b"
    r"(?:\s+(?:as|and|an?|true|correct|accurate|record|signed|by\s+the\s+(?:board|partnership|group|committee)|at|the|its"
    r"|their|(?:board|partnership|group)?\s*meeting|held|of|on))*\W*$",
    re.IGNORECASE,
)
_RECORD: Final = re.compile(r"\brecord\b", re.IGNORECASE)
_AFTER: Final = re.compile(r"\W*(?:meeting)?\W*$|\s*[)\]]", re.IGNORECASE)
_TAIL: Final = 5
"""So many passages at the end may be where minutes are signed."""


def leads(before: str) -> bool:
    """Whether words before a day say that the document itself was confirmed on it."""
    return _PASSED.search(before) is not None


def passed(found: Sequence[Passage], date: dt.date | None) -> Place | None:
    """Where minutes say on which day they were confirmed: at their head, or where they are signed.

    Args:
        found: the passages of the document.
        date: of its meeting: it was confirmed after that.
    """
    for each in (*title_block(found), *(one for one in found[-_TAIL:] if _RECORD.search(one.text))):
        for day in days_in(each.text):
            if day.date is None or day.clashes or date is None or day.date <= date:
                continue
            if leads(each.text[: day.start]) and _AFTER.match(each.text, day.end):
                return each.place()
    return None
