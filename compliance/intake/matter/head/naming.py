"""A name of a body, parted from what is printed around it: the kind of document, the day, how a paper is marked."""

from __future__ import annotations

import re
from typing import Final

from compliance.intake import months
from compliance.intake.matter.head.called import KIND
from compliance.intake.matter.text.clock import clocks_in
from compliance.intake.matter.text.days import days_in
from compliance.intake.matter.text.passage import Passage
from compliance.intake.matter.text.words import BODY, BODY_NOUN, VERB, WIDE_BODY, capitals, sentence

_STRIP: Final = re.compile(
    rf"^(?:\W*\b(?:{KIND}|extracts?|meeting|of|for|from|the|a)\b[\s:–—-]*)+(?=[A-Z0-9])|(?:[\s:–—,(-]*\b(?:{KIND}"
    r"|meetings?|agenda item|held|on|(?:the )?dates?(?: (?:of|and))?|the|pack|papers|reports pack|dated"
    r"|public document pack)\b[\s):–—-]*)+$"
    r"|[\s,:;–—(*_|-]+$|^[\s*_|#:–—-]+",
    re.IGNORECASE,
)
NOT_A_NAME: Final = re.compile(
    r"@|\b(?:tel|email|contact|chair(?:man|person)?|cllr|councillors?|apologies|welcome|present|attendance"
    r"|minutes?|mins|agenda"
    r"|action(?!\s+(?:partnership|group|team|board|forum|panel|committee|network|zone))"
    r"|venue|room|members of the public|democratic services|published|page)\b\W*|\bchief executive\W*$",
    re.IGNORECASE,
)
_LONGEST: Final = 110
MARKING: Final = re.compile(
    r"^\W*(?:(?:(?:not )?protectively marked|official(?:[ -]+sensitive)?|unclassified|restricted"
    r"|file ?(?:type|size)\W*\w+|size\W*[\d.,]+ ?[km]b|total page\W*\d+|[a-z](?= [A-Z]{4}))(?:[\W_]+|$))+",
    re.IGNORECASE,
)
"""How a paper is marked, or a site that shares files tells of it, in front of a name."""
FILED: Final = re.compile(
    r"^\W*(?:(?:part\s+(?:\d[\d.]*[a-z]?|[A-Z])|(?:appendix|annexe?|schedule)(?:\s+(?:no\.?\s*)?(?:\d[\d.]*[a-z]?|[A-Z]))?"
    r"|(?:agenda\s+)?item\s+(?:no\.?\s*)?[A-Z]{0,3}\d[\d.]*[a-z]?)(?:\s*[:,–—-]+\s*|\s+(?=[A-Z])|\s*$))+",
    re.IGNORECASE,
)
"""As which part of a constitution or pack a paper is filed, in front of a name."""
_MAIL: Final = re.compile(r"^(?:(?:subject|re|fwd?)\s*:\s*)+", re.IGNORECASE)
"""What a message has before its subject."""
_CRUMBS: Final = re.compile(
    r"^(?:(?:home|your council|the council|council|councillors|democracy|meetings?|committees?|you are here:?)"
    r"\s*[/>»›|]\s*)+",
    re.IGNORECASE,
)
"""The way to a page of a web site, printed above it."""
_ALONE: Final = re.compile(r"(?:cabinet|executive)", re.IGNORECASE)
"""Bodies whose name is one word."""
_SORT: Final = re.compile(
    r"^(?:(?:special|extraordinary|ordinary|annual|regular|monthly|quarterly|virtual|remote|inaugural|inquorate)\s+)+(?=[A-Z])"
)
"""What sort of meeting it was, in front of the name."""
_COMMA: Final = re.compile(
    r"\s*,\s*(?:(?:special|extraordinary|ordinary|annual|virtual|informal|general)\s+)+meeting\b.*$", re.IGNORECASE
)
"""The same behind it."""
_YEAR: Final = re.compile(
    rf"[\s,:(–—-]+(?:(?:{months.FULL}|{months.SHORT})\s+)?(?:19|20)\d\d(?:[/–-]\d\d(?:\d\d)?)?\)?$"
    rf"|[\s,:–—-]+(?:meeting[\s,:–—-]+)?(?:19|20)\d\d\s+(?:{months.FULL}|{months.SHORT})$"
    r"|[\s,:–—-]+meeting\s+(?:no\.?\s*)?\d{1,3}(?:/\d{2,4})?$|[’']s(?:\s+meeting)?$",
    re.IGNORECASE,
)
"""Which of the meetings of the year, behind the name."""
_HELD: Final = re.compile(r"\s+(?:[ae]\.?g\.?m\.?\s+)?(?:meetings?\s+)?held\s+(?:at|in|on)\b.*$", re.IGNORECASE)
"""Where and when, behind the name."""
_EDITION: Final = re.compile(
    r"(?:\s*[–—|-]+\s*|\s*\()(?:(?:accessible|easy[ -]read|plain text|large print|text[ -]only|web|html|print(?:able)?"
    r"|pdf|word|final|current|latest|revised|updated)\s+)+(?:version|edition|copy|format)\)?\s*$",
    re.IGNORECASE,
)
"""In what edition a paper is put on a site, behind the name."""
_ABOUT: Final = re.compile(r"\s*[:–—|-]+\s*(?:who we are|about us|our (?:members|partners))\W*$", re.IGNORECASE)
"""What a page is about, behind the name."""
_NTH: Final = re.compile(
    r"[\s,:–—-]+(?:the\s+)?(?:\d{1,3}(?:st|nd|rd|th)|(?:(?:twent|thirt|fort|fift)(?:y|ieth)[ -]?)?(?:fir|seco|thi|four"
    r"|fif|six|seven|eigh|nin|ten|elev|twel|thir|fourte|fifte|sixte|sevente|eighte|ninete)\w{0,5}(?:st|nd|rd|th)|\w{4,6}tieth)$",
    re.IGNORECASE,
)
"""Which of its meetings it was, behind the name."""

_BEFORE: Final = re.compile(rf"^(?:{months.FULL})\s+(?:19|20)\d\d\s+(?=[A-Z])", re.IGNORECASE)
"""Of which month, in front of the name."""
_BUILDING: Final = re.compile(r"\bcouncil (?:offices?|chambers?|house|buildings?)(?:\W*$|,)", re.IGNORECASE)
"""What makes of a council the place where it sits."""
_BEHIND: Final = re.compile(
    r"\s+(?:annual|extraordinary|special|ordinary|inaugural)(?:\s+general)?$|\s+(?:general|open|quarterly|monthly)$"
    r"|\s+meeting\s+in\s+(?:public|private)$|\s+[ae]\.?g\.?m\.?$",
    re.IGNORECASE,
)
"""What sort of meeting it was, behind the name."""
_PART_OF: Final = re.compile(
    r"^(?:(?:details|information)\s+(?:of|on|about)\s+)?(?:the\s+)?"
    r"(?:(?:roles?|responsibilit(?:y|ies)|purpose|aims?|duties|functions?|remit|work|business|proceedings)"
    r"(?:(?:,\s*|,?\s+(?:and|&)\s+)\w+){0,4}\s+(?:of|for)\s+(?:the\s+)?)(?=[A-Z])",
    re.IGNORECASE,
)
"""What of a body a heading is about."""
_ADDRESSED: Final = re.compile(r"\W*(?:(?:report )?(?:from|to|of|by)|cc|bcc|sent)\s*:", re.IGNORECASE)
_ON_THE: Final = re.compile(r"\b(?:on|to|with|by|from|in) the \w+$", re.IGNORECASE)
"""What a name does not end with: `health representation on the board`."""
_OWN: Final = re.compile(
    r"(?:[\w’'&/-]+\s+)+(?:partnership|csp|cdrp|forum|board|group)(?:\s\([A-Z]+\))?", re.IGNORECASE
)
"""A body that several keep together: the council before it is only where its paper comes from."""


_JOINT: Final = re.compile(
    r"[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+)*(?:,\s[A-Z][\w’' -]+)*\s(?:and|&)\s(?:[A-Z][\w’'-]+\s)+"
    r"(?:Partnerships|Boards|Committees|CSPs)\b"
)
"""Several bodies that met as one."""
_TOGETHER: Final = re.compile(r"^(?:joint|combined)\s+(?=meeting\s+of\b)", re.IGNORECASE)

_OF_AREA: Final = re.compile(
    rf"(?P<body>(?-i:[A-Z])[^,;:.–—]{{3,80}}?\b{BODY_NOUN})\s+meetings?\s+[–—-]\s+(?:(?-i:[A-Z])[\w’'-]+\W*){{1,5}}",
    re.IGNORECASE,
)
"""A name whose meeting was that of one place: `Safer Elm Panel Meeting – Dale District`."""
_MEETING: Final = re.compile(
    r"\b(?:parish|town|strategic|tactical|tasking|operational|co-?ordination)(\s+meeting)\b", re.IGNORECASE
)
"""Where the word belongs to the name of what met."""
PLAIN: Final = frozenset(
    {
        "joint",
        "board",
        "committee",
        "group",
        "panel",
        "partnership",
        "forum",
        "council",
        "executive",
        "steering",
        "parish",
        "town",
        "district",
        "borough",
        "city",
        "county",
        "community",
        "authority",
        "trust",
        "governors",
        "strategic",
        "responsible",
        "authorities",
        "core",
        "management",
        "strategy",
    }
)
"""Words of which many bodies have some: one with no others says only of what kind it is."""
_MEMBERS: Final = re.compile(r"\bmember(?:s|ship)\b", re.IGNORECASE)
_MEMBERS_OF: Final = re.compile(
    rf"(?:(?:new|current|list of)\s+)*(?P<body>(?-i:[A-Z]).{{2,90}}?\b{BODY_NOUN})\s+member(?:s|ship)(?:\s+list)?",
    re.IGNORECASE,
)
_OF_MEMBERS: Final = frozenset(
    {
        "member", "members", "membership", "list", "of", "the", "and", "their", "its", "deputies", "deputy",
        "substitutes", "current", "voting", "core", "other",
    }
)  # fmt: skip


def _heads_members(name: str) -> bool:
    """Whether it heads the list of the members of some board, and says no word of which: `Members of the Committee`."""
    words = {word.casefold() for word in re.findall(r"[^\W\d]+", name)}
    return bool(_MEMBERS.search(name)) and words <= PLAIN | _OF_MEMBERS


def name_in(text: str) -> str | None:
    """A name of a body without what stands around it; None if it is not one."""
    if _ADDRESSED.match(text):
        return None
    text = printed = re.sub(r"\s+", " ", text).strip()
    text = _TOGETHER.sub("", _CRUMBS.sub("", _MAIL.sub("", FILED.sub("", MARKING.sub("", text)))))
    days = days_in(text)
    if days:
        text = text[: days[0].start] if text[: days[0].start].strip() else text[days[0].end :]
    clocks = clocks_in(text)
    if clocks:
        text = text[: clocks[0].start]
    text = _HELD.sub("", _COMMA.sub("", _ABOUT.sub("", text)))
    text = _EDITION.sub("", re.sub(r"\s*\(item [^)]*\)\s*$", "", text, flags=re.IGNORECASE))
    text = re.sub(r"\s*[–—(-]+\s*(?:draft|unconfirmed|subject to)\b.*$", "", text, flags=re.IGNORECASE)
    text = _YEAR.sub("", text)
    before = None
    while before != text:
        before, text = text, _STRIP.sub("", text).strip()
    text = re.sub(r"^the\s+(?=[A-Z])", "", text, flags=re.IGNORECASE)
    text = re.sub(r"\s+(?:the|an?)$", "", _NTH.sub("", _SORT.sub("", _BEFORE.sub("", text))), flags=re.IGNORECASE)
    if members := _MEMBERS_OF.fullmatch(text):
        text = members["body"]
    text = _own(_BEHIND.sub("", _PART_OF.sub("", text)).rstrip(" ,:–—-"))
    told = VERB.search(re.sub(r"\b[A-Z]\w*", "", text)) is not None
    good = (
        not told
        and (BODY.search(text) or _JOINT.search(text))
        and len(text) <= _LONGEST
        and not NOT_A_NAME.search(text)
        and not _ON_THE.search(text)
        and not _BUILDING.search(text)
        and not _heads_members(text)
        and (text[:1].isupper() or re.match(r"full [A-Z]", text))
    )
    if not good or not (len(text.split()) > 1 or _ALONE.fullmatch(text)):
        return None
    whole = _MEETING.search(printed)
    return text + whole[1] if whole and printed[: whole.start(1)].endswith(text) else text


def _own(text: str) -> str:
    """The name of a partnership or the like without that of the council whose paper it is on."""
    pieces = re.split(r"\s+[–—|-]\s+|:\s+|\s*\|\s*", text)
    own = len(pieces) > 1 and WIDE_BODY.search(pieces[0]) and _OWN.fullmatch(pieces[-1])
    return pieces[-1] if own else text


_HELD_AT: Final = re.compile(
    r"\W*(?:(?:was|to be|which was)\s+)?held\s+(?:at|in|on|via|by|virtually|remotely)\b", re.IGNORECASE
)
"""How a line begins that tells where or when the meeting was, whatever body the building has its name from."""


def line_name(passage: Passage) -> str | None:
    """The body that a line of its own names."""
    text = passage.text.strip()
    if sentence(text) or passage.is_bullet or len(text) > 200 or _HELD_AT.match(text):
        return None
    name = name_in(re.sub(r"^(?:DRAFT|Draft|UNCONFIRMED|Unconfirmed)\s+(?=[A-Z])", "", text))
    if of_area := _OF_AREA.fullmatch(text):
        return name_in(of_area["body"])
    if not name:
        return None
    known = (
        re.search(rf"\b{BODY_NOUN}\b[^a-z]*(?:\([^)]*\))?\W*$", name, re.IGNORECASE)
        or capitals(name)
        or passage.is_strong
    )
    return name if known and not re.search(r"\b(?:of|for|from|the|and|at)$", name, re.IGNORECASE) else None
