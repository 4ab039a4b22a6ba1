"""Words of meetings that several readers look for: names of bodies, of lists, of standing items, of rooms."""

from __future__ import annotations

import re
from typing import Final

BODY_NOUN: Final = (
    r"(?:board|partnership|committee|sub-?committee|(?:sub-?)?group|panel|forum|executive|cabinet|commission|council"
    r"|authority|team"
    r"|assembly|trust|network|alliance|consortium|conference|meeting of (?:the )?parish|working party|task force"
    r"|hub|csp|cdrp)"
)
BODY: Final = re.compile(rf"\b{BODY_NOUN}\b", re.IGNORECASE)
WIDE_BODY: Final = re.compile(r"\b(?:council|authority|trust|constabulary|police|service)\W*$", re.IGNORECASE)
"""Names that, on a title page, are those of the publisher rather than of the body that met."""

ATTENDANCE: Final = re.compile(
    r"(?:(?:members?|councillors?|officers?|officials?|also|those|others?|voting members?|co-?opt\w*"
    r"|partners?|attendees?|representatives?|core members?)\s*(?:in\s+attendance|present|attending)?"
    r"|present|in\s+attendance|also\s+(?:present|in attendance)|attendance|attendees?|attended|attending"
    r"|(?:members|those|officers|others|people)\s+(?:present|attending|in attendance)|present\s*(?:in"
    r"|and)\s*(?:the chair|attendance)"
    r"|apologies(?:\s+for\s+absence)?(?:\s+(?:were\s+)?(?:received|given|noted|from))*|absent|not present"
    r"|observers?|guests?|visitors?|in the chair|chair(?:man|person)?"
    r"|circulation|distribution(?: list)?|membership|members|minute[- ]?takers?|minutes? taken by"
    r"|note[- ]?taker|secretary|clerk|representing|organisation|name|initials|title|role|agency)"
    r"(?:\s*\([^)]*\))?\s*[:\-–.]*",
    re.IGNORECASE,
)
"""Headings of lists of people: no items."""

STANDING: Final = re.compile(
    r"(?:(?:welcomes?|introductions?)\b.{0,60}|apologies\b.{0,60}|(?:draft )?(?:minutes|notes)\b.{0,90}"
    r"|matters arising\b.{0,60}|declarations?\b.{0,60}"
    r"|any other (?:urgent )?business\b.{0,30}|a\.?o\.?b\.?|urgent (?:business|items?)\b.{0,30}"
    r"|dates?\b.{0,10}\bof\b.{0,20}\bmeetings?.{0,20}|next meetings?|actions? (?:log|update|arising"
    r"|points)\b.{0,40}"
    r"|exclusion of (?:the )?(?:press|public).{0,60}|review of actions?.{0,30}|election of .{0,60}"
    r"|appointment of .{0,60}|chair(?:man)?'?s? (?:announcements?|update|welcome|introduction).{0,20}"
    r"|public question.{0,40}|close of meeting|terms of reference.{0,40})",
    re.IGNORECASE,
)
"""Titles that every meeting has: an item even where nothing numbers it."""

ROOM: Final = re.compile(
    r"\b(?:rooms?|chambers?|\w*hall|headquarters|hq|h\.q|offices?|centre|center|house|building|suite|library"
    r"|station|theatre|lounge|hotel|church|school|college|university"
    r"|(?:ms|microsoft)[ -]?teams|teams (?:meeting|call)|zoom|skype|webex|virtual(?:ly)?|remote(?:ly)?|online"
    r"|video ?conference|teleconference|conference call|via teams)\b",
    re.IGNORECASE,
)
"""What tells a place of meeting."""

VERB: Final = re.compile(
    r"\b(?:was|were|is|are|has|have|had|be|been|will|would|shall|should|(?-i:may)|can|could|did|does|do|gave"
    r"|given|welcomed?|agreed|noted|advised|reported|confirmed|thanked|reminded|declared|asked|explained"
    r"|introduced|presented|outlined|informed|received|considered|updated|stated|said|raised|discussed"
    r"|highlighted|provided|requested|attended|apologised|referred|submitted|opened|closed|took|made|sent"
    r"|queried|left|suggested|proposed|commented|felt|pointed|announced|moved|nominated|circulated|led|reviewed)\b",
    re.IGNORECASE,
)
"""A verb that a sentence has and a title has not."""

BROKEN_OFF: Final = re.compile(
    r"(?:\b(?:a|an|the|of|from|to|for|and|or|by|with|that|which|at|in|on|as|is|was|were|are|accept|its|their|this)"
    r"|[,(&/])$",
    re.IGNORECASE,
)
"""What no whole title ends with."""

_BY: Final = re.compile(r"\b(?!(?:was|were|be|been|is|are)\b)\w+(?:ed|en|ade|ent) by\b", re.IGNORECASE)
"""What a title may say of a paper: `Motion submitted by Cllr Ash`."""


_ENDED: Final = re.compile(r"(?<!\b[ap]\.m)[.;]$", re.IGNORECASE)
"""How a sentence ends, and no time of day does: `10.00 a.m.`"""


def sentence(text: str) -> bool:
    """Whether a stretch of text is a sentence, and no title."""
    words = text.split()
    if len(words) > 25:
        return True
    capitals = sum(word.isupper() for word in words)
    if capitals > len(words) * 0.7:
        return False
    ended = _ENDED.search(text.rstrip()) is not None
    verb = VERB.search(_BY.sub("", text)) is not None
    return (verb and (ended or len(words) > 9)) or (ended and len(words) > 12)


def capitals(text: str) -> bool:
    """Whether all its words are in capitals, a plural s aside."""
    plain = re.sub(r"(?<=[A-Z])s\b", "", text)
    return plain.isupper() and sum(map(str.isalpha, plain)) > 2
