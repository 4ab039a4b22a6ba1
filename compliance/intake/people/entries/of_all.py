"""Gives several people the body that is said behind the last to be of both or of all: "… Cy Ray – both Elm Homes"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from compliance.intake.people.entries.person import Person
from compliance.intake.people.words import kinds
from compliance.intake.people.words.text import Text

_SAID = re.compile(
    r"(?P<who>both|all)\s+(?:(?:are\s+)?(?:of|from|representing|at|with)\s+)?(?:the\s+)?(?P<body>(?-i:[A-Z]).+)",
    re.IGNORECASE,
)
_BODIES = frozenset({"organisation", "short"})


def settle(people: Sequence[Person], printed: Text) -> None:
    """Give the people of an entry the body, as far back as nobody has one.

    Args:
        people: of the entry, before it is told what is body and what is post.
        printed: the whole entry.
    """
    for index, person in enumerate(people):
        said = _taken_from(person, printed)
        if said is None:
            continue
        many, body = said
        before = people[index - 1 : index] if many == "both" else people[:index]
        person.tail.append(("organisation", body))
        for other in reversed(before):
            if other.organisation or any(kind in _BODIES for kind, _ in other.tail):
                break
            other.tail.append(("organisation", body))


def _taken_from(person: Person, printed: Text) -> tuple[str, Text] | None:
    """Of how many what stands behind somebody is said to be, and the body, taken from what is theirs."""
    for note in person.notes:
        found, at = _SAID.fullmatch(note), printed.text.find(note)
        if found and at >= 0 and _is_body(found["body"]):
            person.notes.remove(note)
            return found["who"].lower(), printed.part(at + found.start("body"), at + len(note))
    for each in person.tail:
        found = _SAID.fullmatch(each[1].text)
        if found and _is_body(found["body"]):
            person.tail.remove(each)
            return found["who"].lower(), each[1].part(found.start("body"))
    return None


def _is_body(text: str) -> bool:
    """Whether words are a body, by themselves or by their form."""
    return kinds.kind(text) in _BODIES or (kinds.could_be_body(text) and not kinds.is_post(text))
