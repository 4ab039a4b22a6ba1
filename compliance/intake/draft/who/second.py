"""The other body that somebody came for, as printed beside a name: "also for Homestart". Asked, and never guessed."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from compliance.intake.draft.asking.desk import where
from compliance.intake.draft.asking.question import Ask, Choice
from compliance.intake.draft.names.wording import person_key, slug
from compliance.intake.draft.who.doubt import head

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compliance.intake.draft.asking.desk import Desk
    from compliance.intake.reading import Attendee, Reading

_ALSO: Final = re.compile(
    r"(?:and\s+)?also\s+(?:(?:attend(?:ing|ed)|there|present|came|here)\s+)?"
    r"(?:for|from|of|rep(?:\.|resenting|resented|resents)?|on\s+behalf\s+of)\s+(?:the\s+)?(?P<body>[A-Z].*)",
    re.IGNORECASE | re.DOTALL,
)
_NO_BODY: Final = re.compile(r"(?i)(?:agenda\s+|minutes?\s+)?(?:items?|part|the\s|no\b|\d)")
"""What somebody may also have come for that is none: items 3 and 4."""


def printed(person: Attendee) -> str | None:
    """The other body that is printed beside somebody."""
    for note in person.notes:
        found = _ALSO.fullmatch(note.strip(" .,;()"))
        if found and found["body"][:1].isupper() and not _NO_BODY.match(found["body"]):
            return found["body"].strip(" .,;")
    return None


@dataclass(frozen=True, slots=True)
class Second:
    """The other body that somebody came for, and the question of it while that is open."""

    person: Attendee
    organisation: str
    ask: str | None


def asked(reading: Reading, name: str, desk: Desk, people: Sequence[Attendee]) -> tuple[Second, ...]:
    """Those who came for another body too, or may have.

    Args:
        reading: the paper.
        name: what it is called in the ids of questions.
        desk: puts the questions.
        people: those of whom it is sure that they were there.
    """
    found: list[Second] = []
    for each in people:
        other = printed(each)
        who = each.name or each.post
        if other is None or who is None or each.organisation is None:
            continue
        ask = Ask(
            f"attendees.{name}.{slug(person_key(who))}.also",
            f"{head(reading)}“also for {other}” is printed beside {who}, read as there for {each.organisation}. "
            f"Was {who} there for {other} too?",
            "choice",
            (where(reading.path, each.at),),
            (Choice("yes", "for both"), Choice("no", f"for {each.organisation} only")),
            free=True,
            own="the name of the other organisation",
        )
        answer = desk.put(ask)
        if answer != "no":
            found.append(Second(each, other if answer in (None, "yes") else answer, None if answer else ask.id))
    return tuple(found)
