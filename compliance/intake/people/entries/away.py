"""Tells what a remark says of somebody who was not there: that they sent apologies, or were absent, or why."""

from __future__ import annotations

import re
from typing import Literal

AwayMark = Literal["apologies", "absent"]

_APOLOGIES = re.compile(
    r"(?:(?:has|had|have)\s+)?(?:(?:sent|gave|sends|sending|submitted|tendered|with)\s+)?(?:(?:his|her|their)\s+)?"
    r"(?:apolog(?:y|ies)|apols?\.?)(?:\s+(?:were\s+)?(?:sent|given|received|noted|tendered|submitted|conveyed|passed\s+on))?"
    r"(?:\s+(?:by|via|through)\s+.{2,60})?"
    r"(?:\s+for\s+absence)?|(?:was\s+)?unable\s+to\s+(?:attend|be\s+present)",
    re.IGNORECASE,
)
_ABSENT = re.compile(
    r"(?:was\s+)?absent(?:\s+(?:without|with\s+no)\s+apolog(?:y|ies))?|dna|did\s+not\s+attend|no\s+apolog(?:y|ies)(?:\s+\w+)?"
    r"|(?:was\s+)?not\s+(?:present|in\s+attendance|attending)",
    re.IGNORECASE,
)
_WHY = re.compile(
    r"(?:(?:was|is|currently|away|absent|out)\s+)*(?:(?:on|at|in|with|due\s+to|because\s+of|owing\s+to|attending)\s+)?(?:an?\s+)?"
    r"(?:leave|ill(?:ness)?|ill[\s-]health|sick(?:ness)?|unwell|bereavement|(?<=on\s)holidays?|abroad|jury\s+service"
    r"|(?:(?:annual|sick|maternity|paternity|adoption|parental|compassionate|special|unpaid|study|long[\s-]term|other"
    r"|another|prior|previous|pre-?existing|clashing|conflicting|urgent|unavoidable|personal|family|medical|hospital|dental"
    r"|private|work|diary|jury|operational|council|civic|ward|parliamentary|partnership|police|court)\s+)+"
    r"(?:leave|illness|sickness|bereavement|engagements?|commitments?|business|appointments?|holidays?|vacation|dut(?:y|ies)"
    r"|reasons?|meetings?|clash|conflict|circumstances|emergency))",
    re.IGNORECASE,
)
"""Why somebody was away, in a few words and nobody's body: "other Council business", "Annual leave"."""
_LAST = re.compile(r"\s*(?:,|\s[-–—]|\()\s*(?P<remark>[^,()–—]{3,40})\)?[.\s]*$")


def mark(text: str) -> AwayMark | None:
    """What a remark says of somebody who was not there."""
    if _APOLOGIES.fullmatch(text):
        return "apologies"
    return "absent" if _ABSENT.fullmatch(text) else None


def without(text: str) -> str:
    """An entry without the remark at its end that says that somebody was not there: "A Dow – did not attend"."""
    found = _LAST.search(text)
    return text[: found.start()] if found and mark(found["remark"].strip(" .")) else text


def is_reason(text: str) -> bool:
    """Whether words say why somebody was away."""
    return _WHY.fullmatch(text) is not None
