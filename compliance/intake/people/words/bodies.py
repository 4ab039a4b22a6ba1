"""Tells how much of a body a stretch is by its words: one by its own name, one of its kind, a team, a field of work."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from compliance.intake.people.words import kinds, lexicon, names, words

NAMED, SECTOR, TEAM, FIELD = 3, 2, 1, 0
_SEVERAL = re.compile(
    r"\bThe\s+(?P<places>[A-Z][\w'’-]+(?:\s[A-Z][\w'’-]+)?(?:,\s[A-Z][\w'’-]+(?:\s[A-Z][\w'’-]+)?)+),?"
    r"\s(?:and|&)(?:\s[A-Z][\w'’-]+)+"
)
_COMMISSIONER = re.compile(r"\bPolice,\s+(?:Fire|Crime)\b[^,;:()]{0,30}\bCommissioner\b", re.IGNORECASE)
"""The office that has a comma in its name."""
_OF_FIELDS = re.compile(
    r"\b(?:[Cc]hair(?:man|person|woman)?|[Mm]embers?)\s+of\s+(?:the\s+)?(?P<body>[A-Z][a-z]+(?:,\s[A-Z][a-z]+){1,3},?"
    r"\s(?:and|&)(?:\s[A-Z][\w'’-]+){1,3})"
)
"""A body whose name is several fields of work, behind what somebody is of it."""

_OF_WORK = re.compile(
    r"(?P<fields>[A-Z][\w'’-]+(?:\s(?:(?:and|&)\s)?[A-Z][\w'’-]+){1,4}(?:,\s[A-Z]\w+(?:\s[A-Z]\w+){0,4}){1,4}),?"
    r"\s(?:and|&)(?P<last>(?:\s[A-Z][\w'’-]+){1,5})"
)
"""A body whose name is a place and several fields of work: "Dale Fire, Rescue and Community Safety Service"."""

EMPLOYER = re.compile(r"council|polic|constabulary|authority|trust|\bnhs\b|clinical|service", re.IGNORECASE)
"""Bodies from which officers and members come, and no chair of theirs."""
_INITIALS = re.compile(r"[A-Z]{2,3}")
_COUNCIL = re.compile(r"[A-Z]{1,2}(?:CC|[BDTP]C)|[A-Z]{1,3}(?:MBC|CCG|PCT|FRS|CVS|YOT|YOS|CSP|SP|BCU)")
"""The letters of a place with those of what its body is: "HCC", "DMBC"."""
_OWN_CHAIR = re.compile(
    r"\b(?:trusts?|ccgs?|cvs|icb|icp|commissioning\s+group|authorit(?:y|ies)|association|federation|union|panel|board|committee"
    r"|group|forum|watch|network|partnership|bench|society)\b|\b(?:national|chiefs?|officers)\b.*\bcouncil\b"
    r"|\b(?:parish|town|youth)\s+council\b",
    re.IGNORECASE,
)
"""Bodies that somebody chairs: "Dale NHS Trust", "National Council of Chief Officers"."""
_PARTNERSHIPS = re.compile(r"\s(?:and|&)\s+[Pp]artnerships?$")
_AGENCIES = frozenset({"alcohol", "drug", "drugs", "emergency", "offending", "support", "victim", "victims", "witness"})
"""Words in what services are called that are bodies of their own, though no council's name is in it."""
_MEETS = re.compile(r"partnership|\bboard\b|\bcsp\b|committee|panel", re.IGNORECASE)


def has_chair(text: str) -> bool:
    """Whether a body is one whose own chair may come to the meetings of another: "Chair, Dale Bench (Ann Low)"."""
    return not (EMPLOYER.search(text) or _MEETS.search(text))


def has_own_chair(text: str) -> bool:
    """Whether a body is one that somebody chairs, who may come to the meetings of another: "Chair, Dale NHS Trust"."""
    return _OWN_CHAIR.search(text) is not None


def is_department(text: str) -> bool:
    """Whether words are what a department is called: "Community Services", but not "Youth Offending Service"."""
    tokens = names.tokens(text)
    return tokens[-1:] in (["service"], ["services"]) and _AGENCIES.isdisjoint(tokens)


def are_departments(texts: Sequence[str]) -> bool:
    """Whether what stands behind a post ends in a department and what it does: "Community Services, Adult Care"."""
    at = next((at for at, each in enumerate(texts[:-1]) if is_department(each)), None)
    if at is None or any(" " not in each or (strength(each) > TEAM and not _is_joint(each)) for each in texts[:at]):
        return False
    nouns = lexicon.BODY_NOUNS - lexicon.TEAM_NOUNS - {"city", "community", "county", "housing"}
    return all(nouns.isdisjoint(names.tokens(each)) and not any(map(is_own, each.split())) for each in texts[at + 1 :])


def ends_in_field(text: str) -> bool:
    """Whether a partnership in the end of a post is a field of work: "Director Strategy and Partnerships"."""
    return _PARTNERSHIPS.search(text) is not None


def _is_joint(text: str) -> bool:
    """Whether words are a partnership by its field alone, as a part of a department can be: "Health Partnership"."""
    return names.tokens(text)[-1:] == ["partnership"] and strength(text) < NAMED


def may_be_initials(text: str) -> bool:
    """Whether letters are of no kind of body that is known, as those of "NHS", "HCC" and "DMBC" are."""
    return bool(_INITIALS.fullmatch(text)) and not (text.lower() in lexicon.ORGANISATION or _COUNCIL.fullmatch(text))


def strength(text: str) -> int:
    """How much of a body a stretch is: one by its own name, one of its kind, a team or letters, a field of work."""
    known = kinds.begins_with_known_letters(text) and all(is_own(word) for word in text.split()[:2])
    if known or words.BODIES.match(text) or words.OFFICE_OF.match(text) or words.COUNCIL_SHORT.match(text):
        return NAMED
    if kinds.kind(text) == "short":
        return SECTOR
    tokens = set(names.tokens(text))
    own = any(is_own(word) for word in text.split())
    if tokens & lexicon.BODY_NOUNS:
        if own:
            return NAMED
        return SECTOR if tokens & (lexicon.BODY_NOUNS - lexicon.TEAM_NOUNS) else TEAM
    return TEAM if own else FIELD


def is_more_than_field(text: str) -> bool:
    """Whether words are a body rather than whom or what somebody speaks for: "Dale Network", not "youth", "health"."""
    return kinds.kind(text) == "organisation" and strength(text) > FIELD


def is_own(word: str) -> bool:
    """Whether a word is none that bodies, posts and fields of work share: a place, or letters."""
    bare = word.strip(".,;:()").replace("’", "'").removesuffix("'s")
    return bare[:1].isupper() and len(bare) > 1 and not names.is_field(bare) and bare.lower() not in lexicon.FIELDS


def of_places(text: str) -> Iterator[tuple[int, int]]:
    """Where bodies stand whose names hold commas: "The Dale, Vale & Moor Rehabilitation Company"."""
    for found in _SEVERAL.finditer(text):
        places = re.split(r",\s|\s", found["places"])
        closed = names.tokens(found[0])[-1] in lexicon.BODY_NOUNS
        if closed and not any(names.is_forename(word) or not is_own(word) for word in places):
            yield found.span()
    yield from (found.span() for found in _COMMISSIONER.finditer(text))
    for found in _OF_FIELDS.finditer(text):
        tokens = names.tokens(found["body"])
        if tokens[-1] in lexicon.BODY_NOUNS and not any(map(names.is_forename, tokens)):
            yield found.span("body")

    for found in _OF_WORK.finditer(text):
        first, *fields = re.split(r",\s", found["fields"])
        while fields and not _is_of_work(first, fields, found["last"]):
            first, *fields = fields  # what stands before the body, as the name of whoever came from it
        if fields:
            yield found.end("fields") - len(", ".join((first, *fields))), found.end()


def _is_of_work(first: str, fields: Sequence[str], last: str) -> bool:
    """Whether a place with a field of work goes on with others to the word for a body, and joins no two bodies."""
    field = names.tokens(first)[-1]
    alone = names.is_field(field) and field not in lexicon.BODY_NOUNS | lexicon.POST_NOUNS
    opens = alone or (field == "fire" and fields[0] == "Rescue")
    closes = not lexicon.BODY_NOUNS.isdisjoint(names.tokens(last))
    plain = not any(map(is_own, " ".join((*fields, last)).split()))
    return opens and closes and plain and any(map(is_own, first.split()))


def holds(text: str, at: int) -> bool:
    """Whether what stands at an offset, a comma, is within the name of such a body."""
    return any(start <= at < end for start, end in of_places(text))
