"""Marks those of a list whose post is that of a chair: "Councillor/Chair", "Elected Chair", "Chair of DVB"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile

from compliance.intake import spelt_out
from compliance.intake.people.entries.person import Person
from compliance.intake.people.words.text import Text

_CHAIR = r"chair(?:man|woman|person)?"
_SEAT_AND_CHAIR = re.compile(
    rf"(?:(?:county|borough|district|town|parish)\s+)?(?:councillor|cllr|member)\s*(?:[/,&-]|and)\s*{_CHAIR}",
    re.IGNORECASE,
)
_SOME_CHAIR = re.compile(
    rf"(?!vice|deputy|former|past|next|incoming|outgoing)(?:(?-i:[A-Z]{{2,6}})\s+independent|\w+)\s+{_CHAIR}",
    re.IGNORECASE,
)
_THIS_CHAIR = re.compile(
    rf"(?:elected|independent|panel|board|group|committee|forum|partnership|csp|meeting)\s+{_CHAIR}", re.IGNORECASE
)
CHAIR_ALONE = re.compile(rf"(?:the\s+)?{_CHAIR}", re.IGNORECASE)
_CONVENER = re.compile(r"(?:the\s+)?conven[eo]r", re.IGNORECASE)
"""What whoever presides is called in Scotland, and elsewhere whoever called the meeting."""
_PARTS = re.compile(r"\s*(?:[/&,;]|\band\b|\s[-–]\s)\s*")
_COUNCIL = re.compile(r"\b(?:council|police|constabulary)\b(?!\s+authority)", re.IGNORECASE)
"""Whoever comes from one and is "Leader and Chair" has the chair here: the chair of a council leads nothing."""
_POST = re.compile(
    r"(?:independent\s+)?chair(?:man|woman|person)?(?:\s+of\s+(?:the\s+)?|,\s+)(?P<body>[A-Z][\w’'& -]{1,70})",
    re.IGNORECASE,
)
_LETTERED = re.compile(
    rf"(?:^|[(/&,;]|\band\b)\s*(?:(?:independent|the)\s+)?(?P<letters>[A-Z]{{3,8}})\s+(?i:{_CHAIR})\s*(?:$|[)/&,;]|\band\b)"
)
"""The chair of a body by its letters, as one of several posts: "Director (DLSCB Chair)"."""
_NOUN = re.compile(r"\b(?:board|partnership|csp|cdrp|group|committee|panel|forum)\b", re.IGNORECASE)
"""What the bodies are called that meet under such a chair."""
_TITLES = 8
"""So many texts at the top may name the body that met."""
_LONGEST = 200


def mark(people: Sequence[Person], texts: Sequence[Text]) -> None:
    """Mark who is printed as "Councillor/Chair" and, as possible, as some chair or that of a body in the title."""
    for person in people:
        if person.chair is None and person.post and _SEAT_AND_CHAIR.fullmatch(person.post):
            person.chair = "chair"
        elif person.chair is None and person.post and _is_some_chair(person.post):
            person.chair = "possible"
    if any(person.chair in {"in_chair", "chair"} for person in people):
        return
    for person in people:
        if person.chair is None and person.post and (_is_of(person.post, texts) or _is_lettered(person.post, texts)):
            person.chair = "possible"
    conveners = [person for person in people if person.post and _CONVENER.fullmatch(person.post)]
    if len(conveners) == 1 and not any(person.chair for person in people):
        conveners[0].chair = "possible"
    for person in people:
        if person.chair is None and person.post and any(map(CHAIR_ALONE.fullmatch, _PARTS.split(person.post))):
            person.chair = "chair" if _COUNCIL.search(person.organisation or "") else "possible"


def under(label: str, people: Sequence[Person]) -> None:
    """Give whoever stands alone behind "Convener:" that post; it is likely the chair, and asked about."""
    head, colon, _ = label.partition(":")
    if colon and _CONVENER.fullmatch(head.strip()) and len(people) == 1:
        people[0].post = people[0].post or head.strip()
        people[0].chair = people[0].chair or "possible"


def _is_some_chair(post: str) -> bool:
    """Whether a post is that of some chair, or has one among others: "Panel member, Elected Chair"."""
    return bool(_SOME_CHAIR.fullmatch(post)) or any(map(_THIS_CHAIR.fullmatch, _PARTS.split(post)))


def _is_lettered(post: str, texts: Sequence[Text]) -> bool:
    """Whether a post, or one of several, is that of the chair of a body whose letters stand above it.

    Args:
        post: as printed.
        texts: the running text of the document, its title first.
    """
    found = _LETTERED.search(post)
    above = takewhile(lambda text: post not in text.text, texts) if found else ()
    return any(re.search(rf"\b{found['letters']}\b", text.text) for text in above if found)


def _is_of(post: str, texts: Sequence[Text]) -> bool:
    """Whether a post is that of the chair of a body that the title names.

    Args:
        post: as printed.
        texts: the running text of the document, its title first.
    """
    found = _POST.fullmatch(post.strip())
    form = spelt_out.form(found["body"]) if found else None
    if form is None:
        return False
    above = takewhile(lambda text: post not in text.text, texts[:_TITLES])
    title = " | ".join(text.text for text in above if len(text.text) <= _LONGEST)
    return any(_NOUN.search(match[0]) for match in form.finditer(title))
