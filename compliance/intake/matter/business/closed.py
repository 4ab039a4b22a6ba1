"""Which part of a meeting was, or is to be, closed to the public."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final, Literal

_CLOSES: Final = re.compile(
    r"\W*(?:\d{1,3}[.)]?\s*)?(?:closed (?:session|part|section|meeting|items?)|part\s*(?:2|ii|two"
    r"|b)\b(?!\s*of).{0,80}|(?:private|exempt|confidential|non-?public|restricted) (?:items?|session|business"
    r"|part|section|agenda|matters?|minutes?|appendi\w+).{0,60}"
    r"|summary of (?:the )?proceedings (?:conducted |taken |held )?(?:after|following|in).*(?:exclu|private"
    r"|closed).*|items? (?:to be )?(?:considered|discussed|taken) (?:in private|(?:whilst|while|after"
    r"|with) the (?:press and )?public .{0,30}excluded).{0,60}"
    r"|(?:items )?(?:not open|not for publication|closed to (?:the )?public)\b.{0,80})\W*",
    re.IGNORECASE,
)
_OPENS: Final = re.compile(
    r"\W*(?:open (?:session|part|section|meeting)|part\s*(?:1|i|one|a)\b(?!\s*of).{0,60}|public (?:session"
    r"|items?|part|agenda)|.{0,60}(?:public|press).{0,30}(?:re-?admitted|returned|re-?joined|rejoin).{0,60}"
    r"|.{0,40}(?:returned|back) (?:to|into) (?:open|public) session.{0,40})\W*",
    re.IGNORECASE,
)
_EXCLUDED: Final = re.compile(
    r"\b(?:press and (?:the )?public|public and (?:the )?press|public|press)\b(?: and press)?\s*(?:should "
    r"|shall )?(?:be|were|was|is|are|being)\s*(?:\w+\s)?excluded\b"
    r"|\bexclud\w*\s+(?:the\s+)?(?:press(?: and (?:the )?public)?"
    r"|public(?: and (?:the )?press)?)\b.{0,120}\b(?:from|during|for)\b|\b(?:resolved"
    r"|agreed)\b.{0,60}\b(?:exclu\w+|closed session|move into private|go into (?:closed|private))\b"
    r"|\bmeeting (?:went|moved) into (?:closed|private|confidential)\b",
    re.IGNORECASE,
)
_EXCLUSION_TITLE: Final = re.compile(
    r"\bexclusion of\b.{0,20}\b(?:press|public)\b|\bexempt (?:business|items?|information)\b"
    r"|\bexclude (?:the )?(?:press|public)\b",
    re.IGNORECASE,
)
_FOR_ONE: Final = re.compile(
    r"\b(?:for|during|from|while|whilst|throughout)\b[^.;]{0,60}?\b(?P<which>this|the (?:following|next)|the)"
    r" (?:agenda )?item\b(?!\s*(?:\(s\)|s\b|and\b|\d))",
    re.IGNORECASE,
)
"""For how long the public leave, where that is one item."""
_NOT_NEEDED: Final = re.compile(
    r"\b(?:no|nothing|not)\b[^.]{0,60}\b(?:exempt|confidential|excluded|exclusion|required|necessary|needed"
    r"|items?)\b|\bnot (?:required|necessary|needed)\b|\bthere (?:was|were) (?:no|none)\b|^\W*none\b"
    r"|\bdid not apply\b",
    re.IGNORECASE,
)
_ITEM_CLOSED: Final = re.compile(
    r"[\[(]\s*(?:exempt|confidential|closed|private|restricted|part\s*(?:2|ii|b)|not for publication"
    r"|exempt (?:item|information|appendix).{0,40}|closed session|private session)\s*[\])]|\W*(?:confidential"
    r"|exempt|private|restricted|closed)\s*(?:item|session|report|minutes?)?\s*[:–-]|[–-]\s*(?:exempt"
    r"|confidential|closed(?: session)?|private(?: session)?|restricted)\W*$",
    re.IGNORECASE,
)

_TAKEN: Final = re.compile(
    r"\W*(?:this|the) (?:agenda )?(?:item|report|matter) (?:was|is|will be) (?:\w+ )?"
    r"(?:taken|considered|discussed|heard|held|dealt with) in (?:private|closed session|camera|part (?:2|ii|two|b))\b"
    r"|\W*(?:confidential|exempt|restricted) item\b.{0,60}\.\s*$",
    re.IGNORECASE,
)
"""What an item begins with that was taken without the public, when nothing says so of others."""


def taken_in_private(texts: Sequence[str]) -> bool:
    """Whether what is told of an item begins with that it was taken without the public: no heading of a closed part."""
    return bool(texts) and _TAKEN.match(texts[0]) is not None


def closes(text: str) -> bool:
    """Whether a heading says that what follows is closed."""
    return len(text) < 200 and _CLOSES.fullmatch(text.strip()) is not None


def opens(text: str) -> bool:
    """Whether a heading says that what follows is open again."""
    return len(text) < 160 and _OPENS.fullmatch(text.strip()) is not None


def item_closed(title: str | None) -> bool:
    """Whether the title of an item itself says that it is closed."""
    return title is not None and _ITEM_CLOSED.search(title) is not None


def needless(title: str | None, texts: Sequence[str]) -> bool:
    """Whether a closed part is said to be empty."""
    said = " ".join(texts)
    return re.search(
        r"\b(?:no|nil|none)\b[^.]{0,40}\b(?:items?|business|matters?|exempt|private|confidential)\b|^\W*(?:none"
        r"|nil|not applicable|n/a)\b|\b(?:taken|considered|heard|dealt with) in (?:public|open session)\b",
        said,
        re.IGNORECASE,
    ) is not None and (title is None or _EXCLUSION_TITLE.search(title) is not None or len(said) < 120)


def excludes(title: str | None, texts: Sequence[str], *, minutes: bool) -> bool:
    """Whether, with this item, the public leave: by a decision in minutes, by the item itself in an agenda."""
    said = " ".join(texts)
    titled = title is not None and _EXCLUSION_TITLE.search(title) is not None
    if _NOT_NEEDED.search(said) and not re.search(r"\bRESOLVED\b", said):
        return False
    if minutes:
        whole = f"{title or ''}. {said}"
        return _EXCLUDED.search(whole) is not None and (
            titled
            or re.search(
                r"\b(?:resolved|agreed)\b|\bwas excluded|were excluded|went into|moved into", whole, re.IGNORECASE
            )
            is not None
        )
    return titled


def for_how_long(title: str | None, texts: Sequence[str]) -> Literal["this", "next", "rest"]:
    """For which items the public leave by a decision in minutes: this one, the next, or all up to their return."""
    for each in texts:
        found = _EXCLUDED.search(each)
        one = _FOR_ONE.search(each, found.start()) if found else None
        if one:
            titled = title is not None and _EXCLUSION_TITLE.search(title) is not None
            return "next" if titled or one["which"].lower() not in ("this", "the") else "this"
    return "rest"
