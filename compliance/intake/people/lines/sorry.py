"""Tells who sent apologies for their absence, or was sorry not to come, from who was sorry for something else."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from compliance.intake.people.words import labels
from compliance.intake.people.words.text import Text

_MEETING = r"(?:this|today|tonight|it|(?:the|this|our|today['’]s|tonight['’]s)\s+(?:\w+\s+){0,3}?meeting)\b"
_ELSE = rf"(?!\s+(?:from|at|to)\s+(?!{_MEETING}))"
"""What no absence from this meeting goes on with: "his absence from the open day"."""
SENT = re.compile(
    r"(?<!\bWho)(?<!Those who)(?<!those who)(?<!People who)(?<!\b[Nn]obody)"
    r"\s+(?:(?:had|have|has)\s+)?(?:both\s+|also\s+|all\s+)?(?:sent|gave|given|offered"
    r"|tendered|submitted|conveyed|extended|presented)\s+(?:in\s+)?(?:(?:their|his"
    r"|her)\s+)?apolog(?:y|ies)\b"
    rf"(?!\s+for\s+(?!(?:(?:his|her|their)\s+)?(?:absence|non\W|inability|being\s|not\s)|{_MEETING}))"
    r"|\s+(?:(?:had|have|has)\s+)?(?:both\s+|also\s+|all\s+)?apologi[sz]e[ds]\s+for\s+"
    rf"(?:(?:(?:their|his|her)\s+)?(?:absence|non[\s-]?attendance|inability\s+to\s+(?:attend|come|join))\b{_ELSE}"
    r"|(?:being\s+unable|not(?:\s+being\s+able)?)\s+(?:to\s+)?(?:being\s+)?"
    r"(?:attend(?:ing)?\b(?!\s+to\b)(?!\s+(?:the|an?|any|all)\s+(?!(?:\w+\s+){0,3}?meeting))"
    rf"|(?:be\s+)?(?:present|there|here|with\s+us|in\s+attendance|at\s+{_MEETING})\b|com(?:e|ing)\b|join(?:ing)?\b))",
    re.IGNORECASE,
)
"""What follows somebody who does: "sent apologies", "apologised for not being able to attend"."""
_TOLD_OF = re.compile(
    r"\b(?:said|stated|reported|advised|confirmed|explained|noted|announced|added|mentioned|informed\s+[\w\s]{3,30}?)"
    r"\s+that\s+(?=[A-Z])"
)
"""What parts who told of apologies from who sent them: "Ann Low said that Bo Ray had given his apologies"."""
_CHAIR_DID = re.compile(
    r"\W*(?:the\s+)?chair(?:man|woman|person)?,?\s+[^.;:]{3,80}?,?\s+(?:welcomed|opened|introduced|thanked)\b",
    re.IGNORECASE,
)
"""What the chair did, named between commas: "The Chair, Ann Low, welcomed everyone"."""
_TO_COME = re.compile(
    r"\W*(?:\d{1,3}[.)]?\s+)?(?:(?:dates?|times?)(?:\s*(?:,|and|&)\s*(?:time|place|venue)s?)*\s+of\s+(?:the\s+)?)?"
    r"(?:next|future|forthcoming)\s+meetings?(?:\s+dates?)?\W*",
    re.IGNORECASE,
)
_EARLIER = re.compile(
    r"\W*(?:(?:to\s+)?(?P<asks>confirm|approv|agree|receive|sign|consider|accept)\w*\s+(?:of\s+)?)?"
    r"(?:the\s+)?(?:draft\s+)?"
    r"(?:(?:minutes|notes)\s+(?:of|from)\s+(?:the\s+)?(?:last|previous)\b|(?:previous|last)\s+minutes\b"
    r"|(?(asks)minutes|(?!))\W*$)(?!.*apolog)",
    re.IGNORECASE,
)
"""How the item on the minutes of an earlier meeting is headed."""
_SUB = re.compile(r"\W*\d{1,2}\.\d")
"""The number of a paragraph, and not of an item."""
_SHORT = 6
_WORDS = 14
"""No more words has the heading of an item."""
_ITEM = re.compile(r"\W*\d{1,3}[.)]\s+[A-Z]")


def begin(told: str) -> int:
    """Where, in what stands in front of "sent apologies", those who sent them begin."""
    found = _TOLD_OF.search(told)
    return found.end() if found else 0


def of_this(texts: Sequence[Text]) -> Iterator[Text]:
    """The paragraphs not below the heading of a meeting to come or of earlier minutes: apologies there are of those."""
    later = earlier = False
    for text in texts:
        later = _TO_COME.fullmatch(text.text) is not None or (later and _ITEM.match(text.text) is None)
        earlier = _heads_earlier(text.text) or (earlier and not _heads(text.text))
        if not (later or earlier):
            yield text


def _heads_earlier(text: str) -> bool:
    """Whether a paragraph heads the item on the minutes of an earlier meeting."""
    return len(text.split()) <= _WORDS and not text.endswith(".") and bool(_EARLIER.match(text[labels.number(text) :]))


def _heads(text: str) -> bool:
    """Whether a paragraph begins another item, with a number or as a short line of its own."""
    label = labels.read(text)
    if label is not None and label.whole and label.role == "apologies":
        return True
    begin = labels.number(text)
    if begin:
        return _SUB.match(text) is None
    return (
        len(text.split()) <= _SHORT and not text.endswith((".", ":")) and not re.search(r"apolog", text, re.IGNORECASE)
    )


def chair_did(sentence: str) -> int:
    """Where, in a sentence that begins so, what the chair did ends; else 0."""
    found = _CHAIR_DID.match(sentence)
    return found.end() if found else 0
