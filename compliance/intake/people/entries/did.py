"""Tells sentences on what somebody did at the meeting from the entries of a list: "Cllr Ash observed the meeting"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from compliance.intake.people.entries import entries
from compliance.intake.people.entries.entry import Context
from compliance.intake.people.entries.person import Person
from compliance.intake.people.words import kinds, names
from compliance.intake.people.words.text import Text

_VERB = re.compile(
    r"(?P<comma>,)?\s+(?:(?:was|were|had|has|also|then|both|all|again|later)\s+)*"
    r"(?P<verb>[a-z]{2,}ed|came|come|sat|took|left|kept|wrote|gave|spoke|stood|led|ran|met|went|said|saw|heard|brought"
    r"|observing|watching|listening|shadowing|attending|present|there|in\s+attendance)\b"
)
"""What follows those of whom a sentence tells, and no name, post or body in a list."""
_AWAY = re.compile(
    r"apolog|\balternates?\b|\breserve\b|\bunable\b|\bnot\b|cannot|absen|substitut|deput|represented\b|replaced|behalf|place\s+of|instead\b(?!\s+of\s+(?-i:[A-Z]))|covered\b"
    r"|\bstood\b|\bstanding\s+in\b|\bsent\b|\bin\s+(?:his|her|their|whose)\b|\bfor\s+(?:him|her|them)\b"
    r"|\bas\s+(?:his|her|their)\b|\bretired\b|\bseconded\b",
    re.IGNORECASE,
)
"""What a sentence speaks of that tells of somebody who was away, or of whoever came for them."""
_MEETING = (
    r"(?:(?:the|this|our|today's)\s+)?(?:whole\s+)?(?:meeting|proceedings|session|discussions?|call|board|partnership)"
)
_CAME = re.compile(
    rf"(?:(?:observed|watched|recorded|filmed|minuted|clerked|attended|joined|shadowed)(?:\s+{_MEETING})?"
    rf"|(?:observing|watching|listening|shadowing|attending|present|there|in\s+attendance)(?:\s+(?:at|to)\s+{_MEETING})?"
    rf"|sat\s+in(?:\s+on\s+{_MEETING})?|(?:listened|listening|dialled)\s+in(?:\s+to\s+{_MEETING})?"
    rf"|listened\s+to\s+{_MEETING}|came(?:\s+to\s+{_MEETING})?|arrived|left(?:\s+{_MEETING})?)"
    r"(?:\s+(?:as|by|to|in|part|on(?:line)?|instead|via|remotely|virtually|for|from|until|at|through|throughout|late|early|before"
    r"|after|during|only|with|pursuant|under|in\s+accordance)\b.*)?[\s.]*$",
    re.IGNORECASE | re.DOTALL,
)
"""What whoever did it was at the meeting for: said of this meeting, or of none."""
_OBSERVED = re.compile(r"\b(?:observ(?:ed|ers?|ing|e)|watch(?:ed|ing)?|sat\s+in|shadow(?:ed|ing)?)\b", re.IGNORECASE)
_INVITED = re.compile(r"\b(?:guests?|visitors?|by\s+invitation|invited|at\s+the\s+invitation)\b", re.IGNORECASE)
_BRACKETS = re.compile(r"\([^()]*\)")
_BETWEEN = re.compile(r"[;:]|\s[-–—]\s")
"""Marks that stand in an entry of a list, and in no sentence before its verb."""
_SEVERAL = re.compile(r"(?:Councillors|Cllrs|Messrs)\.?\s+(?=[A-Z])")
"""Whoever these begin with are several, and commas part them from each other."""
_LONGEST = 250


@dataclass(frozen=True, slots=True)
class Did:
    """What a sentence tells of people.

    Attributes:
        people: those of whom it tells.
        came: whether it says that they were at the meeting.
    """

    people: Sequence[Person]
    came: bool


def read(sentence: Text) -> Did | None:
    """What a sentence tells of those whom it begins with, or None where it is no such sentence."""
    text = sentence.text
    begins = names.begins_person(text) or _SEVERAL.match(text)
    if len(text) > _LONGEST or not begins or _AWAY.search(text):
        return None
    masked = _BRACKETS.sub(lambda found: "_" * len(found[0]), text)
    found = _VERB.search(masked)
    if found is None or _BETWEEN.search(masked[: found.start()]):
        return None
    told = text[found.start("verb") :]
    came = bool(_CAME.match(told))
    within = "," in masked[: found.start()] and not _SEVERAL.match(text)
    if bool(found["comma"]) != within or not (came or _is_sentence(told)):
        return None
    people = named(sentence.part(0, found.start()))
    capacity = "observer" if _OBSERVED.search(told) else "guest" if _INVITED.search(told) else None
    for person in people:
        person.at, person.capacity = sentence, capacity
    return Did(people, came) if people else None


def named(text: Text) -> list[Person]:
    """The people of a stretch, if it holds nothing else."""
    entry = entries.read(text.strip("."), Context())
    whole = [person for person in entry.people if person.name and not kinds.is_prose(person.name)]
    return whole if len(whole) == len(entry.people) and not entry.unread else []


def _is_sentence(told: str) -> bool:
    """Whether what is told ends as a sentence does."""
    return len(told.split()) > 1 and told.rstrip().endswith(".")
