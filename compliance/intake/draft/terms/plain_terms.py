"""What terms of reference say of each matter in the plainest words; None for any other words."""

from __future__ import annotations

import re
from typing import Any, Final

from compliance.intake.matter.beyond.without import is_without_quorum
from compliance.intake.matter.text.sentences import sentences

_NUMBERS: Final = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_PARTS: Final = {
    "a half": (1, 2), "one half": (1, 2), "half": (1, 2), "50%": (1, 2), "a third": (1, 3), "one third": (1, 3),
    "one-third": (1, 3), "1/3": (1, 3), "two thirds": (2, 3), "two-thirds": (2, 3), "2/3": (2, 3),
    "a quarter": (1, 4), "one quarter": (1, 4), "one-quarter": (1, 4), "25%": (1, 4), "1/4": (1, 4),
}  # fmt: skip
_NUMBER: Final = rf"(?:\d{{1,2}}|{'|'.join(_NUMBERS)})"
_GROUP: Final = r"(?:the\s+)?(?:[\w’'-]+\s+){0,5}?(?:board|partnership|group|committee|panel|forum|csp)"
_MEETING: Final = rf"(?:(?:a|any|each|all|the)\s+)?(?:meetings?|business)(?:\s+of\s+{_GROUP})?"
_LEAST: Final = r"(?:at\s+least\s+|a\s+minimum\s+of\s+|(?:not|no)\s+(?:fewer|less)\s+than\s+)"
_WHO: Final = (
    r"(?P<who>(?:the\s+)?(?:(?:full|total)\s+)?(?:voting\s+)?(?:members|membership)|(?:the\s+)?responsible\s+authorities)"
    rf"(?:\s+of\s+{_GROUP})?"
)
_AMOUNT: Final = (
    rf"(?:{_LEAST}?(?P<number>{_NUMBER})\s+(?:of\s+)?"
    rf"|{_LEAST}?(?P<part>{'|'.join(map(re.escape, _PARTS))})\s+(?:of\s+)?"
    rf"|(?P<more>more\s+than\s+(?:a\s+|one[\s-])?half|a\s+(?:simple\s+)?majority)\s+(?:of\s+)?){_WHO}"
    r"(?:,?\s*\(?(?:to\s+be\s+)?rounded\s+(?P<rounded>up|down|to\s+the\s+nearest(?:\s+whole)?(?:\s+number)?)\)?)?"
    r"(?:\s+(?:being|are|is|must\s+be|to\s+be))?(?:\s+(?:present|in\s+attendance|represented))?"
    r"(?:,?\s+(?:including|to\s+include|one\s+of\s+whom\s+(?:must|shall|will|should)\s+be)\s+(?P<chair>(?:the\s+)?(?:chair(?:man|person)?"
    r"(?:\s+or\s+(?:the\s+)?(?:vice|deputy)[\s-]?chair(?:man|person)?)?|(?:vice|deputy)[\s-]?chair(?:man|person)?))"
    rf"(?:,?\s+and\s+{_LEAST}?(?P<bodies>{_NUMBER})\s+(?:of\s+the\s+)?responsible\s+authorities)?)?"
    rf"(?:,?\s+(?:of\s+whom|with|including|representing|from)\s+{_LEAST}?(?P<from>{_NUMBER})\s+"
    r"(?:(?:shall|must|should|will|are\s+to|to)\s+)?(?:be\s+from|represent(?:ing)?|of\s+the)?\s*(?:different\s+)?"
    r"responsible\s+authorities(?:\s+(?:being\s+)?(?:present|represented))?)?"
)
_QUORUM: Final = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        rf"(?:(?:the|a)\s+)?quorum\s+(?:(?:of|for|at)\s+(?:{_MEETING}|{_GROUP})\s+)?(?:shall|will|should|must|is\s+to)?\s*(?:be|is|comprises?|requires?)\s+{_AMOUNT}",
        rf"(?:{_MEETING}|{_GROUP})\s+(?:shall|will|is|are|must)\s+(?:only\s+)?(?:be\s+)?(?:considered\s+)?quorate\s+(?:if|when|where|with|provided(?:\s+that)?)\s+{_AMOUNT}",
        rf"{_AMOUNT}\s+(?:shall\s+|will\s+)?(?:constitutes?|forms?|makes?|be|is)\s+a\s+quorum",
        rf"(?:quorum\s*[:–-]\s*)?{_AMOUNT}",
    )
)
_CASTING: Final = re.compile(
    r"(?:^|[.;]\s+|\band\s+)(?:in\s+the\s+event\s+of\s+(?:a\s+tie|an\s+equality\s+of\s+votes)[^.,]{0,20},\s*)?(?:the\s+)?"
    r"chair(?:man|person)?\s+(?:of\s+the\s+\w+\s+)?(?:shall\s+|will\s+)?(?:has|have)\s+(?:a|the)\s+(?:second\s+or\s+)?casting\s+vote",
    re.IGNORECASE,
)
_NO_CASTING: Final = re.compile(
    r"\b(?:no\s+casting\s+vote|(?:does|shall|will)\s+not\s+have\s+a\s+(?:second\s+or\s+)?casting\s+vote)\b",
    re.IGNORECASE,
)
_MEETS: Final = (
    rf"(?:{_GROUP}|{_MEETING}|meetings?)\s+(?:(?:shall|will|should|is\s+to|are\s+to|aims?\s+to)\s+)?(?:normally\s+)?"
    r"(?:meets?|(?:be\s+|are\s+)?(?:held|convened|take\s+place))"
)
_YEAR: Final = r"(?P<year>(?:(?:financial|municipal|calendar)\s+)?year|annum)"
_OFTEN: Final = re.compile(
    rf"(?:{_MEETS}\s+)?(?:on\s+a\s+)?{_LEAST}?(?:(?P<number>{_NUMBER})\s+times\s+(?:a|per|each|every|in\s+(?:a|each|every|any))\s+{_YEAR}"
    rf"|(?P<word>once|twice)\s+(?:a|per|each|every|in\s+(?:a|each|every|any))\s+(?P<of>(?:(?:financial|municipal|calendar)\s+)?year|annum)"
    rf"|every\s+(?P<months>{_NUMBER})\s+months|(?P<each>monthly|quarterly|annually|half[\s-]?yearly|every\s+month|every\s+quarter))"
    r"(?:\s+basis)?",
    re.IGNORECASE,
)
_EACH: Final = {
    "monthly": 12, "every month": 12, "quarterly": 4, "every quarter": 4, "annually": 1, "half-yearly": 2,
    "half yearly": 2, "halfyearly": 2, "once": 1, "twice": 2,
}  # fmt: skip
_CHAIR: Final = r"chair(?:man|woman|person)?"
_FROM: Final = (
    r"(?:\s+from\s+(?:among(?:st)?\s+)?(?:the|its|their)\s+(?:members|membership|responsible\s+authorities))?"
)
_CHOSEN: Final = re.compile(
    rf"the\s+{_CHAIR}(?:\s+and\s+(?:the\s+)?(?:vice|deputy)[\s-]*{_CHAIR})?(?:\s+of\s+{_GROUP})?\s+(?:shall|will|must|is\s+to|are\s+to)"
    rf"\s+be\s+elected(?:\s+by\s+(?:the\s+members|{_GROUP}))?{_FROM}"
    rf"(?:,?\s+(?:(?P<yearly>annually|(?:every|each)\s+year)|every\s+(?P<years>{_NUMBER})\s+years"
    rf"|for\s+a\s+(?:term|period)\s+of\s+(?P<term>{_NUMBER})\s+years?|every\s+(?P<months>{_NUMBER})\s+months)){_FROM}",
    re.IGNORECASE,
)
_SENDS: Final = re.compile(
    r"\b(?:may|can|could|should|must|will|shall|are\s+(?:able|allowed|entitled|permitted|expected)\s+to)\s+(?:send|nominate|appoint"
    r"|name|identify|provide|designate|be\s+represented\s+by)\s+(?:an?\s+|their\s+|his\s+or\s+her\s+)?(?:[\w-]+\s+){0,2}?"
    r"(?:substitutes?|deput(?:y|ies)|alternates?)(?!\s+chair)\b"
    r"|\b(?:substitutes?|substitutions?|deputies|alternates)\s+(?:are|will\s+be|shall\s+be|may\s+be)\s+(?:allowed|permitted|accepted)\b",
    re.IGNORECASE,
)
_SENDS_NOBODY: Final = re.compile(
    r"(?:no\s+(?:substitutes?|substitutions?|deputies|alternates)(?:\s+(?:are|is|will\s+be|shall\s+be)\s+(?:allowed|permitted|accepted))?"
    r"|(?:substitutes?|substitutions?|deputies|alternates)\s+(?:are|is|will|shall|may)\s+not\s+(?:be\s+)?(?:allowed|permitted|accepted))",
    re.IGNORECASE,
)
_CLAUSE: Final = re.compile(
    r"(?:^|(?<=[.;:]\s))\(?(?:\d{1,2}(?:\.\d{1,2}){1,2}[.)]?|\d{1,2}[.)]|[a-z]\)|[ivx]{1,4}\))\s+(?=[A-Z])"
)
"""The number of a clause before what it says."""
_BUT: Final = re.compile(r"\b(?:no|not|never|only|unless|except|without|nor|cannot)\b", re.IGNORECASE)
"""What makes of plain words others."""
_AT_THE_NEXT: Final = re.compile(
    r"\bminutes\b[^.;]*\b(?:confirmed|approved|agreed|ratified|signed|adopted)\s+(?:as\s+(?:a\s+)?(?:correct|true)(?:\s+record)?\s+)?"
    r"at\s+the\s+(?:next|following|subsequent)\s+(?:ordinary\s+|scheduled\s+)?meeting(?!\s+of)",
    re.IGNORECASE,
)


def chosen(words: str) -> dict[str, Any] | None:
    """How a chair is chosen, where all that is said is that the group elects one, and how often.

    Words without a period are not plain: it may stand in a sentence that was not taken for one on the chair.
    """
    match = _CHOSEN.fullmatch(_bare(words))
    if match is None:
        return None
    years = "1" if match["yearly"] else match["years"] or match["term"]
    return {"elected": True, "every_months": 12 * _number(years) if years else _number(match["months"])}


def substitutes(words: str) -> bool | None:
    """Whether substitutes are allowed; what more is asked of them the record does not hold."""
    if _SENDS_NOBODY.fullmatch(_bare(words)):
        return False
    return True if _SENDS.search(words) and not _BUT.search(words) else None


def confirmed_at(words: str) -> str | None:
    """When minutes are confirmed: `next_meeting`, or None where the words do not say it plainly."""
    return "next_meeting" if _AT_THE_NEXT.search(words) and not _BUT.search(words) else None


def quorum(words: str) -> dict[str, Any] | None:
    """The term of a quorum that is a number or a part of the members, or a number of responsible authorities."""
    match = next((found for form in _QUORUM if (found := form.fullmatch(_bare(words)))), None)
    if match is None:
        return None
    who = " ".join(match["who"].lower().split())
    members, voting = "authorities" not in who, "voting" in who
    if match["number"]:
        if voting:
            return None
        made: dict[str, Any] = {("members" if members else "responsible_authorities"): _number(match["number"])}
    elif not members:
        return None  # a part of the authorities is more than the record can say
    else:
        made = {"fraction_of_members": _fraction(match, voting=voting)}
    chair = _chair(match["chair"]) if match["chair"] else None
    least = match["bodies"] or match["from"]
    if (match["bodies"] and match["from"]) or (least and not members):
        return None
    more = [*([{"chair": chair}] if chair else []), *([{"responsible_authorities": _number(least)}] if least else [])]
    return {"all_of": [made, *more]} if more else made


def _fraction(match: re.Match[str], *, voting: bool) -> dict[str, Any]:
    part = (1, 2) if match["more"] else _PARTS[" ".join(match["part"].lower().split())]
    said = (match["rounded"] or "up").split()
    rounding = "more_than" if match["more"] else "nearest" if "nearest" in said else said[0].lower()
    made: dict[str, Any] = {"numerator": part[0], "denominator": part[1], "rounding": rounding}
    return made | ({"of": "voting_members"} if voting else {})


def _chair(words: str) -> str:
    small = words.lower()
    if re.search(r"\bor\b", small):
        return "chair_or_deputy"
    return "deputy_chair" if re.search(r"vice|deputy", small) else "chair"


def without_quorum(words: str) -> tuple[str, str]:
    """What terms say of a quorum, apart from what they say of a meeting that has none: both, or either empty."""
    every = sentences(_unnumbered(words))
    none = [each for each in every if is_without_quorum(each)]
    return " ".join(each for each in every if each not in none), " ".join(none)


def casting_vote(words: str) -> str | None:
    """Who has a casting vote: `chair`, `none`, or None where the words do not say it plainly."""
    words = _unnumbered(words)
    has, has_not = _CASTING.search(words) is not None, _NO_CASTING.search(words) is not None
    return None if has == has_not else "chair" if has else "none"


def often(words: str) -> tuple[int, str | None] | None:
    """How many meetings a year, and in which year where the words name it: `year` (from 1 April) or `calendar_year`."""
    match = _OFTEN.fullmatch(_bare(words))
    if match is None:
        return None
    said = " ".join((match["year"] or match["of"] or "").lower().split())
    year = "calendar_year" if said.startswith("calendar") else "year" if said.startswith("financial") else None
    if match["months"]:
        months = _number(match["months"])
        return (12 // months, year) if months and 12 % months == 0 else None
    if match["number"]:
        return _number(match["number"]), year
    return _EACH[" ".join((match["word"] or match["each"]).lower().split())], year


def count(text: str) -> str | None:
    """A number of members or meetings in figures, as somebody writes it: 4, or four; None for anything else."""
    word = text.strip().casefold()
    if word in _NUMBERS or (word.isascii() and word.isdecimal() and 1 <= int(word) <= 1000):
        return str(_number(word))
    return None


def _number(text: str) -> int:
    """A number in figures or in words."""
    return int(text) if text.isdecimal() else _NUMBERS.index(text.casefold()) + 1


def _bare(words: str) -> str:
    return _unnumbered(words).strip(" .;")


def _unnumbered(words: str) -> str:
    """Words in one line without the numbers of their clauses."""
    return _CLAUSE.sub("", re.sub(r"\s+", " ", words).strip())
