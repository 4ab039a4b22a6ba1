"""What a remark beside a name says: who was in the chair, who came for whom, how and for how long they were there."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from compliance.intake.people.entries import away, body_first
from compliance.intake.people.words import bodies, kinds, lexicon, names, words

ChairMark = Literal["in_chair", "chair", "possible", "vice", "other"]
"""`possible` is a chair of what is not said, as of the body they come from; `other` one who is not yet, or no more."""

_LONGEST = 200
_CHAIR = r"(?:chair(?:man|woman|[\s-]?person)?|(?:an\s+)?ch?athaoirleach|cadeirydd)"
"""In Irish and in Welsh as well."""
_BODY = r"(?:\s+(?:of|for)\s+(?:the\s+|this\s+)?(?:board|meeting|partnership|csp|panel|group|committee|forum|cdrp))?"
_IN_CHAIR = re.compile(
    rf"(?:.*\b)?(?:(?:in|took|taking|occupying)\s+the\s+{_CHAIR}|chair(?:ing|ed)(?:\s+"
    rf"(?:the\s+|this\s+)?meeting)?(?:\s+in\s+(?:the\s+)?(?:absence|place)\s.*)?|presiding|acting\s+{_CHAIR}|{_CHAIR}\s+(?:for|of)\s+"
    rf"(?:this|the)\s+meeting"
    rf"|meeting\s+{_CHAIR}|acting\s+as\s+{_CHAIR})(?:\s+(?:for\s+(?:this|the)\s+(?:item"
    rf"|meeting).*|from\s+item.*|until\s.*))?",
    re.IGNORECASE,
)
_CHAIR_MARK = re.compile(
    rf"(?:the\s+)?(?:independent\s+|joint\s+|co[\s-]?)?(?:{_CHAIR}){_BODY}(?:\s+(?:from|until"
    rf"|up\s+to|for|to)\s+(?:agenda\s+|minute\s+)?(?:items?|no\.?|\d).*)?|ch\.?",
    re.IGNORECASE,
)
_VICE = re.compile(
    rf"(?:the\s+)?(?:an\s+)?(?:vice|deputy|leas|is)[\s–-]*(?:{_CHAIR}|gadeirydd){_BODY}|v\.?\s?ch\.?|vc", re.IGNORECASE
)
_OTHER_CHAIR = re.compile(
    rf"(?:the\s+)?(?:incoming|outgoing|new|newly[\s-]elected|former|previous|past|next)\s+"
    rf"(?:vice[\s-]*)?(?:{_CHAIR}).*|(?:{_CHAIR})[\s-]*(?:elect|designate)(?:\b.*)?",
    re.IGNORECASE,
)
_CALLED_BY_DIGIT = (
    r"\d{1,2}(?!(?:am|pm|st|nd|rd|th|hrs?|mins?|hours?|minutes?)\b)(?:[a-z]{3}|(?-i:[A-Z])\s+(?-i:[A-Z][a-z]))"
)
"""A body whose name begins with a number: "4Children", "3D Infrastructure Consortium"."""
_DURING = re.compile(
    r"(?:in\s+)?(?:for\s+)?part\b.*|(?:who\s+)?(?:left|arrived|joined|departed|leaving"
    r"|arriving|joining)\b.*|until\s.*|(?:from|to|up\s+to|for|present\s+for|attended\s+for"
    r"|attending\s+for|only\s+for)\s+(?:agenda\s+|minute\s+)?(?:items?|minutes?|no\.?|\d).*"
    r"|(?:agenda\s+)?items?\s*(?:no\.?|nos\.?)?\s*\d.*|min(?:ute)?s?\.?\s*(?:no\.?"
    rf"|nos\.?)?\s*\d.*|late|acting|interim|shadowing|.*\bonly|(?!{_CALLED_BY_DIGIT})\d.*|am|pm"
    r"|(?:first|second)\s+(?:half|part).*",
    re.IGNORECASE | re.DOTALL,
)
_TASKS = re.compile(
    r"(?:taking\s+(?:the\s+)?)?(?:minutes?|notes?)(?:[\s-]*(?:tak(?:er|ing)|secretary|clerk))?|minuting|scribe|cofnod\w+",
    re.IGNORECASE,
)
"""What somebody does at a meeting, rather than their post."""
GROUP = re.compile(
    r"(?:lab(?:our)?|con(?:servative)?s?|l(?:ib)?\.?\s?d(?:em)?(?:ocrat)?s?|liberal "
    r"democrats?|green|ind(?:ependent)?|ukip|reform(?: uk)?|labour & co-operative|lab co-?op"
    r"|[clg])\.?",
    re.IGNORECASE,
)
"""The party of somebody, in words or in the letters of it."""
_CAPACITIES = {
    "observer": "observer",
    "observing": "observer",
    "guest": "guest",
    "visitor": "guest",
    "presenter": "guest",
    "speaker": "guest",
    "by invitation": "guest",
    "invited": "guest",
    "co-opted": "co_opted",
    "co-optee": "co_opted",
    "co-opted member": "co_opted",
    "co-opted members": "co_opted",
    "observers": "observer",
    "officer": "officer",
    "in attendance": "in_attendance",
    "substitute": "substitute",
    "sub": "substitute",
    "substitute member": "substitute",
    "deputy": "substitute",
    "deputising": "substitute",
}
_THERE = frozenset({"present", "attended", "attending", "was present"})
"""What says of somebody listed only that they were there."""
_VOTING = {
    "voting": True,
    "v": True,
    "voting member": True,
    "non-voting": False,
    "non voting": False,
    "nv": False,
    "non-voting member": False,
}
_BY = re.compile(
    r"(?:(?:(?:who|and)\s+)?(?:(?:was|were|is|being|to\s+be|has\s+been|had\s+been)\s+)?"
    r"(?:substituted(?:\s+for)?|represented|replaced|deputi[sz]ed(?:\s+for)?|covered)(?:\s+at\s+the\s+meeting)?\s+by"
    r"|(?:substituting|deputi[sz]ing)(?:\s+(?:for\s+(?:him|her|them)|instead))?\s+(?:was|were)"
    r"|(?:(?:whose|his|her|their)\s+)?(?:place|seat)\s+(?:(?:was|being)\s+)?(?:taken|filled|covered)\s+by"
    r"|(?:(?:who|and|but)\s+)?(?:had\s+)?sent(?:\s+along)?"
    r"(?:\s+(?:(?:a|an|his|her|their)\s+)?(?:representative|substitute|deputy|colleague|replacement)\b,?)?)"
    r"\s*:?\s*(?P<y>.+)",
    re.IGNORECASE,
)
_FOR_THEM = (
    r"(?:instead|in\s+place|for\s+(?:him|her|them)|in\s+(?:his|her|their)\s+"
    r"(?:place|absence|stead)|as\s+(?:a\s+|an\s+|his\s+|her\s+|their\s+|the\s+)?(?:substitute"
    r"|deputy|representative|sub|alternate|reserve|replacement)|on\s+(?:his|her|their)\s+behalf)"
)
_AS_DEPUTY = re.compile(rf"\s*,?\s+{_FOR_THEM}\W*$", re.IGNORECASE)
"""What may stand behind whoever was sent: "sent Ann Low in his place"."""
_CAME = re.compile(
    rf"(?:with\s+|and\s+)?(?P<y>.+?),?\s+(?:(?:(?:was|is|has|had)\s+)?(?:kindly\s+)?(?:substitut(?:ed|ing|e"
    rf"|es)|deputi[sz](?:ed|ing|e)|attend(?:ed|ing|s)|represent(?:ed|ing)|stood\s+in"
    rf"|standing\s+in|in\s+attendance|present|in\s+place|to\s+(?:attend|substitute"
    rf"|deputi[sz]e)|sub(?:bing)?|covering|deputy|came|come)(?:\s*,?\s*{_FOR_THEM})*"
    rf"|{_FOR_THEM}|(?:took|taking|filled|filling)\s+(?:his|her|their)\s+(?:place|seat))",
    re.IGNORECASE,
)
_LABELLED = re.compile(
    r"(?:sub(?:stitute[ds]?)?\.?|substitute\s+member|replacement|rep(?:resented|\.)?\s+by"
    r"|delegate|deputy(?=\s*[:–-]))(?![a-z])\s*[:–-]?\s*(?P<y>[A-Z].+)",
    re.IGNORECASE,
)
_WHOSE = re.compile(
    r"(?:whose\s+(?:deputy|substitute|colleague|representative)|(?:in|for|on)\s+whose\s+(?:place|stead|absence|behalf)"
    r"|for\s+whom),?\s+(?P<y>.+?),?\s+(?:(?:had|has|was|is)\s+)?(?:kindly\s+)?(?:was\s+(?:welcomed|present|there"
    r"|in\s+attendance)|attend(?:ed|ing)|came|come|stood\s+in|standing\s+in|substitut(?:ed|ing)|deputi[sz](?:ed|ing)"
    r"|cover(?:ed|ing)|act(?:ed|ing))\b.*",
    re.IGNORECASE,
)
_TASK = (
    r"(?:(?:as\s+)?(?:a\s+|the\s+)?(?:substitut(?:e|ing|ed)|sub(?:bing)?\.?|deputi[sz](?:ing"
    r"|ed)|deputy|attending|attended|standing\s+in|stood\s+in|acting|covering|rep(?:resenting"
    r"|resentative)?\.?|present|in\s+attendance|as\s+substitute)\s+)"
)
FOR = r"(?:for|obo|on\s+behalf\s+of|in\s+place\s+of|instead\s+of|in\s+the\s+absence\s+of|(?-i:vice))"
_ALONE = re.compile(
    rf"(?:who\s+(?:was|is)\s+)?(?:{_TASK}+{FOR}|{FOR}|(?:(?:and\s+)?also\s+)?rep(?:resenting)?\.?|substituted|sub|substitute"
    rf"(?=\s*:)|for)\s*:?\s+(?P<x>.+)",
    re.IGNORECASE,
)
_WITH_BODY = re.compile(r"(?P<x>[^,–—-]+?)(?:,\s+|\s+[-–—]\s+)(?P<o>[A-Z].+)")
"""For whom somebody came, with the body of both."""
_OF_BODY = re.compile(r"\W*(?:representing|on\s+behalf\s+of)\s")
_THE = re.compile(r"^[Tt]he\s+")
_ALSO = re.compile(r"(?:and\s+)?also\b", re.IGNORECASE)
_WITH_NAME = re.compile(
    rf"(?P<y>.+?)[,\s–-]+(?:who\s+(?:was|is)\s+)?(?:{_TASK}*{FOR}|represent(?:ing|ed))\s+(?P<x>.+)", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Remark:
    """What a remark says; every field but those it speaks of is empty."""

    chair: ChairMark | None = None
    remote: bool | None = None
    substitute: str | None = None
    substitute_for: str | None = None
    organisation: str | None = None
    also: str | None = None
    letters: str | None = None
    capacity: str | None = None
    voting: bool | None = None
    note: bool = False
    initials: bool = False
    away: away.AwayMark | None = None


def read(text: str, *, of: str | None) -> Remark | None:
    """What a remark says, or None if it is none: a body, a post or a name.

    Args:
        text: the words in brackets, or between commas or dashes.
        of: the name of the person beside whom it stands, if there is one.
    """
    bare = text.strip(" .,;:-–—*")
    if len(bare) > _LONGEST:
        return None
    low = bare.lower()
    if not bare or bare.startswith("+") or low in _THERE:
        return Remark(note=low not in _THERE)
    if (mark := chair_mark(bare)) is not None:
        return Remark(chair=mark)
    if words.REMOTE.search(bare) and not any(word in lexicon.POST_NOUNS for word in names.tokens(bare)):
        return Remark(remote=True)
    if low in {"in person", "in the room", "at the venue"}:
        return Remark(remote=False)
    if (mark_ := away.mark(bare)) is not None:
        return Remark(away=mark_)
    if low in _CAPACITIES:
        return Remark(capacity=_CAPACITIES[low])
    if low in _VOTING:
        return Remark(voting=_VOTING[low])
    if (
        _DURING.fullmatch(bare)
        or GROUP.fullmatch(bare)
        or _TASKS.fullmatch(bare)
        or away.is_reason(bare)
        or re.match(
            r"for\s+whom\s+(?:there\s+(?:was|were)\s+)?no|(?:(?:a|an|his|her|their|the)\s+)?(?:deputy|substitute|representative"
            r"|colleague)\s+(?:attended|attending|came|(?:was\s+)?present|sent)\b|(?:and\s+)?also\b(?!\s+rep)|as\s+above\b|new\s+member|ex[\s-]officio",
            low,
        )
    ):
        return Remark(note=True)
    if of and any(is_initials(each, of) for each in re.split(r"\s*/\s*", bare)):
        return Remark(initials=True)
    return substitution(bare)


_FOR_WHY = re.compile(
    r",?\s+(?:who\s+(?:is|was)\s+)?(?:(?:on|off|at)\s+(?:an?\s+)?(?:rest\s+days?|(?:\w+\s+)?leave|holidays?|duty|nights?|shift|sick"
    r"|training|(?:training\s+)?course|another\s+meeting|court)|unwell|ill|sick|away|unable\s+to\s+(?:attend|come|be\s+there))$",
    re.IGNORECASE,
)
"""What says why somebody did not come, behind the name: "PCSO Peter Ash on rest day"."""
_FOR_HOW_LONG = re.compile(r"\s+(?:for\s+(?:the\s+)?(?:first|last|part|most|one|half)|until|up\s+to)\b[^,;()]*$")
"""What says for how much of a meeting somebody came instead of another."""


def chair_mark(text: str) -> ChairMark | None:
    """What a remark says of the chair; a chair of something else ("Chair of the Council") is none."""
    if _OTHER_CHAIR.fullmatch(text):
        return "other"
    if _IN_CHAIR.fullmatch(text):
        return "in_chair"
    if _VICE.fullmatch(text):
        return "vice"
    return "chair" if _CHAIR_MARK.fullmatch(text) else None


def substitution(text: str) -> Remark | None:
    """Who came for the person beside whom a remark stands, or for whom they came themselves."""
    if found := _WHOSE.fullmatch(text) or _BY.fullmatch(text) or _CAME.fullmatch(text) or _LABELLED.fullmatch(text):
        body, other = body_first.parted(_AS_DEPUTY.sub("", found["y"]).strip(" ,.–-"))
        if re.fullmatch(r"[A-Z]{2,4}", other) and not _BY.fullmatch(text):
            return Remark(substitute=other)
        if not somebody(other) and (begin := kinds.name_after_post(other)):
            other = other[begin:]
        if somebody(other):
            lead = names.leading(other)
            return Remark(substitute=lead.text if lead and "," in other else other, organisation=body)
    if found := _ALONE.fullmatch(text):
        other = _FOR_WHY.sub("", found["x"].strip(" ,."))
        if _ALSO.match(text) and kinds.kind(other) != "name":
            return Remark(also=_THE.sub("", other))
        if bodies.may_be_initials(other):
            return Remark(letters=other)
        if (
            (parted := _WITH_BODY.fullmatch(other))
            and somebody(parted["x"])
            and kinds.kind(parted["o"]) == "organisation"
        ):
            return Remark(substitute_for=parted["x"], also=parted["o"])
        if (
            _OF_BODY.match(text)
            and kinds.could_be_body(other)
            and not names.is_titled(other)
            and not kinds.is_post(other)
        ):
            return Remark(organisation=_THE.sub("", other))
        if somebody(other) or kinds.kind(other) == "post":
            return Remark(substitute_for=other)
        if kinds.kind(other) in {"organisation", "short"}:
            speaks_for = other[:1].islower() and not bodies.is_more_than_field(other)  # "representing youth"
            return Remark(note=True) if speaks_for else Remark(organisation=_THE.sub("", other))
    lasted = _FOR_HOW_LONG.search(text)
    return substitution(text[: lasted.start()]) if lasted else None


def instead_of(text: str) -> tuple[str, str] | None:
    """The two people of "Y substituting for X" as Y, X."""
    found = _WITH_NAME.fullmatch(text) if len(text) <= _LONGEST else None
    if not found:
        return None
    came, absent = found["y"].strip(" ,–-"), found["x"].strip(" ,.")
    if re.search(r"\s(?:and|&)\s", came):
        return None
    if _OF_BODY.match(text, found.end("y")) and not names.is_titled(absent):
        return None  # "Ann Low representing Bright Steps"
    if somebody(came) and (somebody(absent) or kinds.kind(absent) == "post"):
        return came, absent
    return None


def somebody(text: str) -> bool:
    """Whether words begin with a person's name and hold nothing else but a body or a post."""
    found = names.leading(text)
    if not found or not found.whole:
        return False
    rest = text[found.end :].strip(" ,()–-")
    if not rest:
        return True
    if re.search(r"\s(?:&|and)\s+(?:[A-Z]\w*\.?\s+)+[A-Z]\w+", rest) and not re.match(r"\s*[,(]", text[found.end :]):
        return False
    return kinds.kind(rest) in {"organisation", "post", "short"} or ("," in rest and not kinds.is_prose(rest))


_LIKE_TITLE = re.compile(r"(?:Mr|Mrs|Ms|Miss|Dr|Cllr|Councillor)\.?\s+(?=[A-Z]{2,3}\s)")
"""A title, and behind it initials that could be another: "Mr AM Davis", "Mrs PC Low"."""
_TOGETHER = re.compile(r"(?<!\S)(?:(?:[A-Z]\.){2,4}|[A-Z]{2,4}(?=\s))")
"""Initials before a surname with no space between: "D.J.E. Hall", "DJE Hall"."""


def _titles(name: str) -> int:
    """Where the titles of a name end, of which initials are none."""
    found = _LIKE_TITLE.match(name)
    return found.end() if found else names.titles(name)


def is_initials(text: str, name: str, *, middle: bool = False) -> bool:
    """Whether letters are those of a name.

    Args:
        text: the letters.
        name: the name.
        middle: whether there may be one or two between of names that are not printed.
    """
    letters = re.sub(r"[.\s'’]", "", text)
    first = name[names.titles(name) :][:1]
    if re.fullmatch(r"[A-Z][A-Z][a-z-]{2,}", text) and text[:1] == first and name.endswith(f" {text[1:]}"):
        return True  # "TMarl" of Tom Marl
    if not re.fullmatch(r"[A-Z][A-Za-z]{0,5}", letters) or sum(letter.isupper() for letter in letters) < min(
        2, len(letters)
    ):
        return False
    bare = _TOGETHER.sub(lambda found: " ".join(found[0].replace(".", "")), name[_titles(name) :])
    firsts = "".join(
        word[0] for word in re.findall(r"[^\W\d_][^\s'’-]*", re.sub(r"-|(?<=\b[A-Z])['’]", " - ", bare))
    ).upper()
    wanted = "".join(letter for letter in letters if letter.isupper())
    rest = iter(firsts)
    if len(letters) <= len(firsts) + 2 and firsts[:1] == wanted[:1] and all(letter in rest for letter in wanted):
        return True
    if wanted == "".join(word[0] for word in name.split()).upper():
        return True  # "HHJA" of His Honour Judge Ash
    surname = bare.split()[-1].upper() if bare.split() else ""
    if middle and len(letters) == len(wanted) in {3, 4} and wanted[0] == firsts[:1] and wanted[-1] == surname[:1]:
        return True
    if len(wanted) != 3 or wanted != letters or wanted[:1] != firsts[:1] or letters.lower() in lexicon.ORGANISATION:
        return False
    return surname[:1] == wanted[1] and wanted[2] in surname[1:]
