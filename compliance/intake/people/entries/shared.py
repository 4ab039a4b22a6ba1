"""One post that two people share, printed as one entry: "Ann Low / Bo Ray, Manager (job share), Dale Council"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from compliance.intake.people.entries import remarks
from compliance.intake.people.entries.person import Person

_SHARE = re.compile(r"\bjob[\s-]?shar(?:e|ed|ing)\b", re.IGNORECASE)
_BETWEEN = re.compile(r"\s*(?:\([A-Z]{2,4}\))?(?P<mark>\s*/\s*|\s+(?:and|&)\s+)(?:[A-Z]{2,4}\s*[-–—:]\s*)?")
_PAIR = 2


def settle(people: Sequence[Person], printed: str) -> None:
    """Give the first of two what is printed behind the second alone: that is likely, and is asked."""
    if len(people) != _PAIR or not all(each.name for each in people):
        return
    one, other = people
    begin, end = printed.find(one.name or "") + len(one.name or ""), printed.rfind(other.name or "")
    between = _BETWEEN.fullmatch(printed, begin, end) if 0 < begin < end else None
    stroke = between is not None and "/" in between["mark"] and "/" not in printed[end:]
    if between is None or not (stroke or _SHARE.search(printed)):
        return
    letters = one.organisation is not None and remarks.is_initials(one.organisation, other.name or "")
    if other.organisation and not one.post and (one.organisation is None or letters):
        one.organisation, one.post = other.organisation, other.post
        one.doubts.add("cut")
