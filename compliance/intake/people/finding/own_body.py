"""Doubts an organisation that does not show by itself that it is one: a forename, people, the end of a post, two."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from compliance.intake.people.entries import last_comma
from compliance.intake.people.entries.person import Person
from compliance.intake.people.words import bodies, kinds, lexicon, names, words

_PEOPLE = re.compile(r"\b(?:Officials|Officers|Members|Representatives|Residents|Staff|Guests|Observers|Directors)$")
_BOTH_LETTERS = re.compile(r"[A-Z&]{2,6}(?:\s?/\s?[A-Z&]{2,6})+")
_DASH = re.compile(r"\s[–—-]\s")
_PARTS = re.compile(r"\s*[,;]\s*|\s+[-–—]\s+")
_EMPLOYER = re.compile(
    r"[A-Z][\w’'&-]+\s+(?:(?:County|Borough|City|District|Town)\s+)?(?:Council|Government|Constabulary|Police|Trust"
    r"|Authority)|(?:Prison|Probation|Fiscal)\s+Service"
)
"""How a post ends that has the name of a body in it: "Director, Welsh Government"."""
_SAID_FOR = r"\b(?:represent(?:s|ing)|of|from)\s+(?:the\s+)?"
"""Behind which letters are a body's, few as they are: "Ann Low (representing DT)"."""
_OF_ALL = re.compile(
    r"(?:The )?(?:(?:National|HM|H[ei][rs] Majesty’s|Crown|Youth Justice|Ministry|Office of)\b"
    r"|(?:Youth Offending|Police|Fire(?: (?:and|&) Rescue)?|Probation) (?:Authority|Service|Team)$"
    r"|Community Rehabilitation Company|Clinical Commissioning Group|(?:PCC|Commissioner)[’']s Office)"
)
"""Bodies that every area, or the whole country, has: they need no place in their names."""
_HOLDS_MORE = re.compile(r"\([^)]*[,&]")
"""A bracket that holds more than the part of a body: "Dale Council (Housing, H&S)"."""
_INITIALS = 2


def doubt(people: Sequence[Person], seen: Counter[str | None], *, sent: bool) -> list[Person]:
    """Doubt those of a list whose organisation nothing shows to be one; gives those beside whom another stands.

    Args:
        people: of a list.
        seen: beside how many people of the paper each organisation stands.
        sent: whether they sent apologies, of which sentences tell more often.
    """
    torn = [person for person in people if person.name and _ends_in_another(person)]
    for person in people:
        body = person.organisation
        if body and person.sure and (person in torn or _is_odd(person, body, alone=seen[body] <= 1, sent=sent)):
            person.doubts.add("odd")
    return torn


def _is_odd(person: Person, body: str, *, alone: bool, sent: bool) -> bool:
    """Whether nothing shows that words are an organisation.

    Args:
        person: whose it is.
        body: the words.
        alone: whether nobody else of the paper is of it.
        sent: whether they sent apologies.
    """
    kind = kinds.kind(body)
    forename = not body.isupper() and all(map(names.is_forename, names.tokens(body)))
    if last_comma.COMMISSIONER.fullmatch(body):
        return False
    if forename or _PEOPLE.search(body) or _is_two(body):
        return True
    if alone and _is_initials(person, body):
        return True
    if sent and kind == "single" and person.origin != "column":
        return True
    return alone and bool(person.post and person.name) and kind != "short" and _is_end_of_post(body)


def _is_end_of_post(body: str) -> bool:
    """Whether no word is a body's own, so that they may go on with the post before: "Strategy and Partnerships"."""
    parts = body.split()
    return len(parts) > 1 and not _is_known(body) and not any(map(bodies.is_own, parts))


def _is_two(body: str) -> bool:
    """Whether a stroke or a dash parts words of which some are no body's, or a bracket holds more than a part."""
    first, *rest = _DASH.split(body, maxsplit=1)
    sort = bool(rest) and not _is_known(first) and _is_sort(first)
    scrap = any(map(_is_scrap, body.split("/")[1:])) and _BOTH_LETTERS.fullmatch(body) is None
    return bool(_HOLDS_MORE.search(body)) or sort or scrap


def _is_known(text: str) -> bool:
    """Whether it is a body that every area or the whole country has, or begins with letters that such a one has."""
    known = words.BODIES.match(text) or _OF_ALL.match(text)
    return known is not None or kinds.begins_with_known_letters(f"{text} X")


def _is_scrap(text: str) -> bool:
    """Whether words that a stroke parts are one word alone, or letters too few for a body."""
    bare = text.strip()
    return " " not in bare and (len(bare) <= _INITIALS or kinds.kind(bare) == "single")


def _is_sort(text: str) -> bool:
    """Whether words say of what sort a body is, rather than which it is: "Host Authority", "Provider"."""
    own = [word for word in text.split() if bodies.is_own(word) and word.lower() not in lexicon.COLUMN_QUALITIES]
    return not own or _is_scrap(text)


def _is_initials(person: Person, body: str) -> bool:
    """Whether letters are as few as somebody's initials, and are not said to be a body's."""
    if len(body) != _INITIALS or not bodies.may_be_initials(body):
        return False
    return not re.search(rf"{_SAID_FOR}{body}\b", " ".join(cell.text for cell in person.at.line.cells))


def _ends_in_another(person: Person) -> bool:
    """Whether a post ends in a body by its name that is not the one beside it: one of them is somebody else's."""
    body, last = person.organisation, _PARTS.split(person.post or "")[-1]
    found = _EMPLOYER.search(last) if body and not words.POST_OPENING.match(last) else None
    return found is not None and found.end() == len(last) and body is not None and body.lower() not in last.lower()
