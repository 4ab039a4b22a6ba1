"""What a correction's words plainly do to a list of people; anything less plain is for a person to say."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final, Literal

from compliance.intake.matter.text.words import VERB
from compliance.intake.people.words import bodies, names

if TYPE_CHECKING:
    from collections.abc import Iterable

_NAME: Final = r"(?P<name>(?:[A-Z][\w.'’-]*\.?\s+){1,5}[A-Z](?:[\w-]|['’](?!s\b))+)"
_FOR: Final = r"(?:for|representing|on\s+behalf\s+of)"
_BODY: Final = (
    rf"(?:(?:\s*[(,–-]\s*(?:(?P<for>{_FOR})\s+(?:the\s+)?)?|\s+(?:of|from|(?P<of>{_FOR}))\s+(?:the\s+)?)"
    r"(?P<body>[A-Z][^(),]{2,80}?)\)?,?)?"
)
_LIST: Final = (
    r"(?:the\s+)?(?:list\s+of\s+)?(?:attendees|attendance|those\s+(?:present|attending|in\s+attendance)|present)"
    r"(?:\s+list)?(?:\s+of\s+(?:the|that)\s+meeting)?"
)
_ADDING: Final = r"(?:(?:the\s+)?(?:addition|inclusion)\s+of\s+|(?:(?:to\s+)?(?:add|include)|adding|including)\s+)?"
_REMOVING: Final = r"(?:(?:the\s+)?(?:removal|deletion)\s+of|(?:to\s+)?(?:remove|delete)|removing|deleting)"
_AT: Final = r"(?:\s+at\s+(?:the|that)\s+(?:last\s+|previous\s+)?meeting)?"
_HERE: Final = rf"(?:present|in\s+attendance){_AT}"
_MUST: Final = r"\s+(?:should|to|is\s+to|was\s+to|must|had\s+to|needs?\s+to)?\s*be(?:ing)?\s+"
_WRITTEN: Final = r"(?:added|included|recorded|listed|shown|noted)"
_LEFT_OUT: Final = (
    rf"(?:not|never)\s+(?:been\s+)?{_WRITTEN}|omitted|missed(?:\s+(?:off|from))?|left\s+(?:off|out(?:\s+of)?)"
)
_AND_ADDED: Final = (
    r"(?:,?\s+(?:and|but)\s+(?:he\s+|she\s+|they\s+|it\s+)?(?:should|must|is\s+to|was\s+to|needs?\s+to)\s+be\s+"
    rf"{_WRITTEN}(?:\s+(?:to|in|on|as)\s+{_LIST})?)"
)
_AND_REMOVED: Final = (
    r"(?:(?:,?\s+(?:and|but|so)|\s*;)\s+(?:(?:he|she|they|(?:his|her|their)\s+name)\s+)?(?:should|must|is\s+to|was\s+to|needs?\s+to)"
    rf"\s+be\s+(?:removed|deleted)(?:\s+from\s+{_LIST})?)"
)
_LEAD: Final = re.compile(
    r"^(?:(?:subject\s+to|save\s+for|save|apart\s+from|once\s+amended|resolved)\b[\s:–,-]*)?(?:that\s+(?=with\b))?"
    r"(?:(?:with\s+)?(?:the\s+following|these|those|some|one|two|three|four|an?|the)\s+(?:(?:minor|small|following|two|three|four)\s+)*"
    r"(?:amendment|correction|change|addition|alteration)s?(?:\s+(?:below|listed|set\s+out\s+below))?(?:\s+(?:that|to\s+(?:show|note|record|add|say)\s+that)"
    r"|\s*[:–,-]|\s+(?=to\s+(?:add|include)\b))\s*)?"
    r"(?:(?:it\s+(?:was|is|being|to\s+be)\s+)?(?:to\s+)?(?:not(?:e|ed|ing)|add(?:ed|ing)?|record(?:ed|ing)?|show(?:n|ing)?"
    r"|stat(?:e|ed|ing))\s+that\s+|that\s+)?"
    r"(?:with\s+(?=(?:the\s+)?(?:addition|inclusion|removal|deletion|apologies|adding|including|removing)\b))?",
    re.IGNORECASE,
)
"""What leads up to a correction, and says nothing of it."""
_TAIL: Final = re.compile(
    r"(?:;|,(?:\s+as)?)\s+(?:his|her|their)\s+apolog(?:y|ies)\s+(?:was|were|had|have|has)\s+(?:been\s+)?"
    r"(?:recorded|noted|listed|given|shown)\s+in\s+error$"
    r"|,?\s+(?:and\s+(?:(?:were\s+|be\s+)?(?:duly\s+)?signed\b.*|(?:the\s+minutes\s+)?(?:were\s+)?agreed\b.*)"
    r"|as\s+(?:he|she|they)\s+(?:was|were|had)\s+(?:not\s+)?(?:been\s+)?(?:present|there|in\s+attendance|attended))$",
    re.IGNORECASE,
)
"""What follows it, and says no more."""
What = Literal["added", "removed", "apology"]
_WORDS: Final[tuple[tuple[What, str], ...]] = (
    (
        "added",
        (
            rf"^{_ADDING}{_NAME}{_BODY}(?:{_MUST}{_WRITTEN}|)"
            rf"\s+(?:to|in|on|as|among|under)\s+(?:having\s+been\s+)?(?:{_LIST}|being\s+present|having\s+attended)$"
        ),
    ),
    (
        "added",
        (
            rf"^{_NAME}{_BODY}\s+(?:(?:was|were|had\s+been)\s+(?:also\s+)?{_HERE}|(?:had\s+)?(?:also\s+)?attended(?:\s+the"
            rf"\s+meeting)?)(?:{_AND_ADDED}"
            rf"|,?\s+(?:and|but)\s+(?:had\s+|was\s+|has\s+)?(?:been\s+)?(?:{_LEFT_OUT})(?:\s+(?:from|in|on)\s+{_LIST})?)?$"
        ),
    ),
    (
        "added",
        (
            rf"^{_NAME}{_BODY}(?:['’]s?\s+name)?\s+(?:had|was|has)\s+(?:been\s+)?(?:{_LEFT_OUT})\s+(?:from\s+|in\s+|on\s+)?"
            rf"{_LIST}{_AND_ADDED}?$"
        ),
    ),
    ("removed", rf"^{_REMOVING}\s+{_NAME}{_BODY}\s+from\s+{_LIST}$"),
    ("removed", rf"^{_NAME}{_BODY}{_MUST}(?:removed|deleted)\s+from\s+{_LIST}$"),
    (
        "removed",
        (
            rf"^{_NAME}{_BODY}\s+(?:(?:was|had)\s+not\s+(?:been\s+)?{_HERE}|(?:did\s+not|had\s+not)\s+attend(?:ed)?"
            rf"(?:\s+the\s+meeting)?){_AND_REMOVED}?$"
        ),
    ),
    (
        "apology",
        (
            rf"^{_NAME}{_BODY}\s+(?:had\s+|has\s+)?(?:also\s+)?(?:sent|given|gave|submitted|tendered)\s+"
            rf"(?:his\s+|her\s+|their\s+)?apologies(?:\s+for\s+(?:absence|that\s+meeting|the\s+meeting))?"
            rf"(?:,?\s+(?:which|that|and|but)\s+(?:these\s+|they\s+)?(?:were|was|had|should\s+be|are\s+to\s+be)\s+"
            rf"(?:{_LEFT_OUT}|{_WRITTEN}))?$"
        ),
    ),
    (
        "apology",
        (
            rf"^(?:[Tt]he\s+)?[Aa]pologies\s+(?:of|from|for|by)\s+{_NAME}{_BODY}(?:{_MUST}|\s+(?:were|had)\s+)"
            rf"(?:{_LEFT_OUT}|{_WRITTEN})$"
        ),
    ),
    ("apology", rf"^{_NAME}{_BODY}['’]s?\s+apologies{_MUST}{_WRITTEN}$"),
    (
        "apology",
        (
            r"^(?:recording|noting|adding|including|(?:the\s+)?(?:addition|inclusion)\s+of)\s+(?:the\s+)?"
            rf"apologies\s+(?:of|from|for|by)\s+{_NAME}{_BODY}$"
        ),
    ),
    (
        "apology",
        (
            rf"^{_ADDING}{_NAME}{_BODY}(?:{_MUST}{_WRITTEN}|)"
            r"\s+(?:to|in|among|under|as)\s+(?:the\s+)?(?:list\s+of\s+)?(?:having\s+(?:sent|given)\s+)?apologies$"
        ),
    ),
)
_PATTERNS: Final = tuple((what, re.compile(pattern)) for what, pattern in _WORDS)
_IN_ERROR: Final = (
    r"(?:(?:wrongly|incorrectly|mistakenly)\s+(?:recorded|noted|listed|given|shown)"
    r"|(?:recorded|noted|listed|given|shown)\s+in\s+error)"
)
_WAS_THERE: Final = (
    rf"(?:(?:he|she|they)\s+)?(?:(?:was|were|had\s+been)\s+(?:in\s+fact\s+)?{_HERE}|(?:had\s+)?attended){_AND_ADDED}?$"
)
_THERE_AFTER_ALL: Final = tuple(
    re.compile(pattern)
    for pattern in (
        (
            rf"^{_NAME}{_BODY}['’]s?\s+apolog(?:y|ies)\s+(?:was|were|had|have|has)\s+(?:been\s+)?{_IN_ERROR}"
            rf"(?:,?\s+(?:as|since|because|and|when|but)|\s*[;:–-])\s+{_WAS_THERE}"
        ),
        (
            rf"^{_NAME}{_BODY}\s+(?:had|has|did)\s+not\s+(?:in\s+fact\s+)?(?:sent|send|given|give|submitted|submit|tendered)\s+"
            rf"(?:any\s+|his\s+|her\s+|their\s+|an\s+)?apolog(?:y|ies)(?:,?\s+(?:as|since|because|and|when|but)|\s*[;:–-])\s+{_WAS_THERE}"
        ),
        (
            rf"^(?:(?:to\s+move|moving)\s+)?{_NAME}{_BODY}(?:{_MUST}moved|)\s+from\s+(?:the\s+)?(?:list\s+of\s+)?apologies\s+to"
            rf"\s+{_LIST}$"
        ),
        (
            rf"^{_NAME}{_BODY}\s+(?:was|had\s+been)\s+(?:{_IN_ERROR}|listed|recorded|shown)\s+(?:as|in|under|among|with)\s+"
            r"(?:having\s+sent\s+)?(?:the\s+|an\s+|his\s+|her\s+|their\s+)?(?:list\s+of\s+)?apolog(?:y|ies)(?:\s+in\s+error)?,?\s+"
            rf"(?:and|but|when)\s+(?:(?:he|she|they)\s+)?(?:was|were|had\s+been)\s+(?:in\s+fact\s+)?{_HERE}$"
        ),
    )
)
"""That somebody was there, whose apologies stand in the minutes: here what follows is what is said."""
_APOLOGY: Final = re.compile(r"\bapolog", re.IGNORECASE)
_AND: Final = re.compile(r"(?:;|,)?\s+and\s+(?:to\s+(?=not|record))?|;\s+")
_MARK: Final = re.compile(r"^(?:[-•▪●○·*–]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)])\s+")
_MARKS: Final = re.compile(r"(?:[,;.]?\s+and|[,;.])?\s+\((?:\d|[a-h]|[ivx]{1,4})\)\s+(?=\w)")
"""Before each of several: “subject to (i) …, (ii) … and (iii) …”."""
_PARTS: Final = re.compile(r";\s+(?:and\s+)?(?=\w)")
"""What parts them, outside quotation marks."""
_QUOTED: Final = re.compile(r"“[^”]*”|\"[^\"]*\"|(?<!\w)‘.*?’(?!\w)")
_PLACE: Final = re.compile(r"(?:(?:in|on|at|under)\s+)?(?:item|page|minute|para(?:graph)?)\b", re.IGNORECASE)
_LEANS: Final = re.compile(
    r"(?:this|that|these|those|he|she|they|it|who|which|but|however|although|also|both)\b", re.IGNORECASE
)
"""How a part begins that goes on with the one before it."""
_ANNOUNCED: Final = re.compile(
    r"\W*(?:subject to|with|the)?(?:\W*(?:the|following|one|two|three|four|an?|some|several|minor|small|these|and))*\W*"
    r"(?:(?:amend|correct|chang|addition|alteration)\w*)?\W*(?:to (?:the|these|those) minutes)?\W*",
    re.IGNORECASE,
)
"""What announces corrections and is none."""
_ONE: Final = re.compile(rf"{_ADDING}{_NAME}{_BODY}")
_ABOUT_PEOPLE: Final = re.compile(r"(?i)\b(?:attend|present|apolog|represent|organi[sz]ation)")
_NO_NAMES: Final = frozenset(
    {"The", "That", "It", "A", "An", "This", "Page", "Item", "Minute", "Paragraph", "Line", "Those", "Mr", "Mrs", "Ms"}
)


@dataclass(frozen=True, slots=True)
class Amended:
    """One person more or less.

    Attributes:
        what: whether somebody was there after all, was not, or had sent apologies.
        name: as printed.
        organisation: as printed with the name, if it is.
    """

    what: What
    name: str
    organisation: str | None
    in_error: bool = False
    """Whether it is said too that their apologies were recorded in error."""


def is_about_people(text: str) -> bool:
    """Whether a correction may touch who was there; a wrong figure in a minute does not."""
    return bool(_ABOUT_PEOPLE.search(text))


def is_announcement(text: str) -> bool:
    """Whether the words only say that corrections follow, as “subject to the following amendments:” does."""
    return _ANNOUNCED.fullmatch(text) is not None


def parted(text: str) -> tuple[str, ...]:
    """The parts of a correction that plainly say something by themselves, each alone, and what is left of it as one.

    “Subject to: A One was present; B Two left at three” is plain of A One, whatever the rest may be. Nothing is taken
    apart that says it only as a whole, as “A One; B Two be added to those present”.
    """
    parts = [each for each in _apart(_MARKS.sub("; ", text)) if not is_announcement(each)]
    if plainly(text) is not None or not all(map(_stands_alone, parts)):
        return (text,)
    plain = [each for each in parts if plainly(each) is not None]
    rest = "; ".join(each for each in parts if each not in plain)
    return (*plain, *([rest] if rest else [])) if plain else (text,)


def _apart(text: str) -> list[str]:
    """What semicolons part, those within quotation marks left alone."""
    shown = _QUOTED.sub(lambda found: "x" * len(found[0]), text)
    cuts = list(_PARTS.finditer(shown))
    begins, ends = [0, *(each.end() for each in cuts)], [*(each.start() for each in cuts), len(text)]
    return [text[begin:end] for begin, end in zip(begins, ends, strict=True)]


def _stands_alone(part: str) -> bool:
    """Whether a part of a correction can be understood without the others."""
    said = plainly(part) or VERB.search(part) or _PLACE.match(part)
    return bool(said) and not _LEANS.match(part)


def plainly(text: str) -> tuple[Amended, ...] | None:
    """What the words do, each person by themselves, where they say just that and no more."""
    words = _MARK.sub("", " ".join(text.split())).strip(" .;\"'“”‘’")
    one = _one(_LEAD.sub("", words), _THERE_AFTER_ALL) or _one(_LEAD.sub("", _TAIL.sub("", words)))
    if one is not None:
        said = _TAIL.search(words)
        return (replace(one, in_error=True),) if said and _APOLOGY.search(said[0]) else (one,)
    for cut in _AND.finditer(words):
        after = plainly(words[cut.end() :])
        if after is not None and (before := plainly(words[: cut.start()]) or _with(words[: cut.start()], after[0])):
            return (*before, *after)
    return None


def _one(words: str, there: Iterable[re.Pattern[str]] = ()) -> Amended | None:
    """What is done to one person."""
    for what, pattern in (("added", each) for each in there) if there else _PATTERNS:
        found = pattern.match(words)
        if found is not None and _is_plain(found):
            return Amended(what, found["name"], found["body"], bool(there))
    return None


def _with(words: str, after: Amended) -> tuple[Amended, ...] | None:
    """Somebody named with another, of whom the rest is said: “Ann Ash (Dale Council) and Bo Birch be added to …”."""
    found = _ONE.fullmatch(_LEAD.sub("", words))
    if found is None or not _is_plain(found) or (found["body"] and names.read(found["body"]) is not None):
        return None
    return (Amended(after.what, found["name"], found["body"]),)


def _is_plain(found: re.Match[str]) -> bool:
    """Whether a name is one person's, and what stands beside it is a body, and nobody in whose place they came."""
    first, *rest = found["name"].split()
    if " and " in found["name"] or (first in _NO_NAMES and not (first in ("Mr", "Mrs", "Ms") and rest)):
        return False
    if bodies.strength(found["name"]) >= bodies.SECTOR:  # “Dale Council be added” does not say who came
        return False
    body = found["body"] or ""
    if " and " in body:  # “Fire and Rescue” is one body, “B Two and C Three” are two people more
        return bodies.strength(body) >= bodies.SECTOR
    return not (found["for"] or found["of"]) or names.read(body) is None
