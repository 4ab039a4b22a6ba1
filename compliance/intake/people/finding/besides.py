"""Reads a sentence on who else was there: "The Clerk, Mrs A Low, and two residents were also present."."""

from __future__ import annotations

import re
from itertools import pairwise

from compliance.intake.people.entries import entries
from compliance.intake.people.entries.entry import Context
from compliance.intake.people.entries.person import Person
from compliance.intake.people.words import kinds, names
from compliance.intake.people.words.text import Text

_WERE = re.compile(
    r"(?P<who>[A-Z].+?),?\s+(?:(?:was|were)\s+(?P<also>also\s+)?(?P<how>present|in\s+attendance)|(?P<too>also\s+)attended"
    r"|(?:attended|joined)(?=\s+the\s+meeting|\s+(?:virtually|remotely|online|via|by)\b))"
    r"(?:\s+(?:(?P<remote>virtually|remotely|online|(?:via|by)\s+(?i:(?:(?:ms|microsoft)\s+)?(?:teams|zoom|skype|webex|phone|telephone"
    r"|video[\s-]?(?:link|call|conference))))|as\s+well|too|throughout|(?:at|for|throughout)\s+(?:the|this)\s+(?:whole\s+)?meeting|the\s+meeting))*[\s.]*",
    re.DOTALL,
)
_BY = re.compile(r"(?:The|This)\s+meeting\s+was\s+(?P<also>also\s+)?attended\s+by\s*:?\s+(?P<who>.+?)[\s.]*", re.DOTALL)
_NOBODY = re.compile(
    r"\b(?:apolog\w*|unable|not|no|none|nobody|neither|nor|cannot|absen\w+|substitut\w+|deputis\w+|replaced|behalf"
    r"|place\s+of|instead|who|whom|which|that|when|where|would|will|if)\b",
    re.IGNORECASE,
)
"""What tells of those away, or more of somebody than that they came."""
_BRACKETS = re.compile(r"\([^()]*\)")
_BETWEEN = re.compile(r"[;:()]|\s[-–—]\s")
"""Marks that stand in an entry of a list, and in no sentence before its verb."""
_CROWD = re.compile(
    r"(?:,|,?\s+and)\s+(?:an?|one|some|several|[a-z]{3,6}|\d+)\s+(?:members?|representatives?|reporters?)\s+of\s+(?:the\s+)?"
    r"(?:local\s+)?(?:press|public|media)\b.*$"
)
_PARTS = re.compile(r",?\s+and\s+(?=[Tt]he\s)|,\s+(?=the\s)")
"""Where another may begin who is printed behind the post: ", the Deputy Clerk, Mrs B Orr"."""
_FIRST = re.compile(r",\s*|\s(?=(?:Mr|Mrs|Ms|Miss|Dr|Cllr|Councillor)\b)")
_LONGEST = 500


def read(sentence: Text) -> list[Person]:
    """Those with a name of whom the whole of a sentence says that they were there."""
    if len(sentence.text) > _LONGEST:
        return []
    found = _WERE.fullmatch(sentence.text) or _BY.fullmatch(sentence.text)
    if found is None or _NOBODY.search(found["who"]) or _BETWEEN.search(_BRACKETS.sub("", found["who"])):
        return []
    who = sentence.part(*found.span("who"))
    who = who.part(0, crowd.start()) if (crowd := _CROWD.search(who.text)) else who
    people: list[Person] = []
    for part in _parted(who):
        entry = entries.read(_bare(part.strip(" ,")), Context())
        if entry.unread or entry.body or not all(map(_is_somebody, entry.people)):
            return []
        people += [person for person in entry.people if person.name]
    said = found.groupdict()
    aside = said["also"] or said.get("too") or said.get("how") not in {None, "present"}
    for person in people:
        person.at, person.remote = sentence, True if said.get("remote") else person.remote
        person.capacity = person.capacity or ("in_attendance" if aside else None)
        person.post = re.sub(r"^[Tt]he\s+(?=[A-Z])", "", person.post) if person.post else None
    return people


def _is_somebody(person: Person) -> bool:
    """Whether it is a name or a post and no words of a sentence."""
    return not any(kinds.is_prose(words) for words in (person.name, person.post) if words)


def _bare(part: Text) -> Text:
    """A stretch without the article before somebody's title: "the Rev. Ann Low"."""
    article = re.match(r"[Tt]he\s+", part.text)
    return part.part(article.end()) if article and names.begins_person(part.text[article.end() :]) else part


def _parted(who: Text) -> list[Text]:
    """The stretches of which each begins with the post, or the title behind an article, of whoever it is of."""
    ends = [found for found in _PARTS.finditer(who.text) if _begins_somebody(who.text[found.end() :])]
    edges = [0, *(at for found in ends for at in found.span()), len(who.text)]
    return [who.part(start, stop) for start, stop in list(pairwise(edges))[::2]]


def _begins_somebody(text: str) -> bool:
    """Whether a post stands here, and behind it a name, or a name by itself."""
    bare = re.sub(r"^[Tt]he\s+", "", text)
    post, *name = _FIRST.split(bare, maxsplit=1)
    return names.begins_person(bare) or (bool(name) and kinds.is_post(post) and names.begins_person(name[0]))
