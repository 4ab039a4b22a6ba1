"""Bodies whose name says nothing of its kind, told by how the title goes on: `Safer Northam: notes`, `NRA AGM`."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Final

from compliance.intake.matter.text.days import days_in
from compliance.intake.matter.text.passage import Passage
from compliance.intake.matter.text.words import BODY, sentence
from compliance.intake.reading import Place, Question

KIND: Final = (
    r"(?:(?:draft|unconfirmed|confirmed|public|open|action|full"
    r"|formal)\s+)*(?:agenda(?:,? decisions?)?(?: and (?:draft )?minutes)?|minutes?|notes?|summary|record"
    r"|terms of reference|membership|constitution)"
)
"""What a document may call itself, beside the name of the body."""
_COLON: Final = re.compile(
    rf"^\W*(?P<body>[A-Z][\w’' &-]{{3,60}}?)\s*[:–—-]\s+(?:published\s+)?{KIND}\b", re.IGNORECASE
)
_CAPITALS: Final = re.compile(
    rf"\W*(?P<body>(?-i:[A-Z][A-Z’'&-]*\s+(?:[A-Z&][A-Z’'&-]*\s+){{1,8}}?))(?:{KIND}|draft)\b", re.IGNORECASE
)
_SORT: Final = (
    r"(?:annual|general|open|public|closed|committee|extraordinary|special|ordinary|regular|quarterly|monthly"
    r"|business|board|executive|management|trustees?[’']?|governors?[’']?|members?[’']?|team|planning|progress|review)"
)
_OF_MEETING: Final = re.compile(
    r"\W*(?:minutes|notes|agenda|record|summary)?\W*(?:(?:of|for|from)\s+)?(?:(?:the|a)\s+)?"
    r"(?P<body>(?-i:[A-Z\d])[\w’'&.-]{1,30}(?:\s+(?:and|of|for|the|in|&|(?-i:[A-Z\d])[\w’'&.-]{0,30})){0,8}?)"
    rf"\s+(?P<sort>(?:{_SORT}[\s/]+){{0,4}}(?:meetings?|AGM|EGM))\b(?!\s+(?:room|house|hall|dates?|of)\b)",
    re.IGNORECASE,
)
"""A name before the sort of its meeting."""
NONE: Final = re.compile(
    rf"(?:{_SORT}|meetings?|the|a|an|next|last|previous|this|our|your|date|dates|of|future|for|minutes?|notes?|agenda|draft|joint"
    r"|virtual|remote|online|inaugural|first|second|third|formal|informal|full|parish|town|council|annual|emergency"
    r"|(?:directors?|trustees?|governors?|members?|partners?|councillors?|officers?)[’']?s?[’']?"
    r"|\d[\d./-]*|\d+(?:st|nd|rd|th)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|at|in|on|zoom|teams|welcome)",
    re.IGNORECASE,
)
"""Words of which no name is made alone."""
_HEAD: Final = 4


def before_colon(block: Sequence[Passage]) -> tuple[str, Place] | None:
    """A name before a colon or dash and what the document is: `Safer Northam: notes of the meeting`."""
    for passage in block[:3]:
        match = _COLON.match(passage.text)
        words = match["body"].split() if match else []
        of_any = all(NONE.fullmatch(word) for word in words)
        if match and match["body"][:1].isupper() and len(words) > 1 and not of_any:
            return match["body"].strip(), passage.place(match.start("body"), match.end("body"))
    return None


def in_capitals(block: Sequence[Passage], name_of: Callable[[str], str | None]) -> tuple[str, Place] | None:
    """A name in capitals that the title, in other letters, runs on from on one line.

    Args:
        block: the title block.
        name_of: takes off what stands around a name, and says whether it is one.
    """
    for passage in block[:3]:
        match = _CAPITALS.match(passage.text)
        if match and (name := name_of(match["body"])):
            return name, passage.place(match.start("body"), match.end("body"))
    return None


def before_meeting(block: Sequence[Passage]) -> tuple[str, Place, Question] | None:
    """A name before the sort of meeting that it is, such as `NRA AGM`: read, and asked about."""
    for passage in block[:_HEAD]:
        if passage.row is not None or sentence(passage.text):
            continue
        days = days_in(passage.text)
        match = _OF_MEETING.match(passage.text[: days[0].start] if days else passage.text)
        name = match["body"].strip() if match else ""
        if match and not BODY.search(name) and not all(NONE.fullmatch(word) for word in name.split()):
            place = passage.place(match.start("body"), match.end("body"))
            asked = f"The head of this document has “{match[0].strip()}”. Is “{name}” the body that met?"
            return name, place, Question("body", asked, place.line, (name, "another body"))
    return None
