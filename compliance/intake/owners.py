"""What gives reason to doubt an action: its owner is in no list of the paper, or it breaks off."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from compliance.intake.paper import Line
from compliance.intake.reading import Apology, Attendee, Chair, Doubt, Item, Member, People, Place

_CUT: Final = re.compile(
    r"\b(?:and|or|that|to|with|by|of|the|be|a|an|for|in|at|on|from)\W*$|^\W*it was agreed\b[^.]{0,40}$", re.IGNORECASE
)
_TASK: Final = re.compile(r"^(?P<who>[^.;:]{2,60}?)\s+(?:to|will|should|shall|agreed to|is to|are to)\s+[a-z]")
_BARE: Final = re.compile(r"[^.;:]{1,60}\.?")
_PART: Final = re.compile(r"\s*(?:[,&/]|\band\b)\s*")
_INITIALS: Final = re.compile(r"[A-Z]{2,3}")
_NAME: Final = re.compile(r"[A-Z][a-z’'-]+(?:\s[A-Z]\.?)?\s[A-Z][a-z][\w’'-]*")
_OFFICE: Final = re.compile(
    r"\b(?:chair\w*|clerk|secretar\w+|treasurer|officers?|managers?|director|board|committee|group|team|partnership|council"
    r"|police|service|trust|trustees|governors|members|partners|lead|head|support|all|panel|forum|justice|community|safety)\b",
    re.IGNORECASE,
)
"""An office or a body, which may act whoever was there."""
_NOBODY: Final = frozenset({"ALL", "TBC", "TBA", "CSP", "PCC", "YOS", "YOT", "FAO", "AOB"})
_WORDS: Final = 8
"""An action of more words, without "to", has a task in it and no owner that can be told."""
_SHOWN: Final = 25
"""So many letters of an action find its line."""


def in_doubt(items: Sequence[Item], people: People, lines: Sequence[Line]) -> tuple[Item, ...]:
    """The items, each with the doubts about its actions.

    Args:
        items: of one document.
        people: those whom it lists; where nobody is listed nothing is known of owners.
        lines: of the document.
    """
    known = _known(people)
    made = []
    for item in items:
        found = [(each, why) for each in item.actions if (why := list(_why(each, known)))]
        doubts = tuple(
            Doubt("actions", ", and ".join(why), each, likely_wrong=False, at=_place(each, item, lines))
            for each, why in found
        )
        made.append(replace(item, doubts=(*item.doubts, *doubts)) if doubts else item)
    return tuple(made)


def _why(action: str, known: frozenset[str]) -> Iterator[str]:
    if _CUT.search(action):
        yield "a part of its sentence seems to be missing"
    task = _TASK.match(action)
    who = task["who"] if task else action if _BARE.fullmatch(action) and len(action.split()) <= _WORDS else ""
    for each in _PART.split(who.strip(" .")) if known else ():
        name = re.sub(r"\s*\(.*", "", each).strip()
        if (_INITIALS.fullmatch(name) or _NAME.fullmatch(name)) and not _is_known(name, known):
            yield f"“{name}” is in no list of those present or away"


def _is_known(name: str, known: frozenset[str]) -> bool:
    first, *_, last = name.split() if " " in name else (name, name)
    forms = {name.casefold(), f"{first[0]} {last}".casefold()}
    return name.upper() in _NOBODY or _OFFICE.search(name) is not None or bool(forms & known)


def _known(people: People) -> frozenset[str]:
    """By what names and letters those listed may be called."""
    found: set[str] = set()
    entries: list[Attendee | Apology | Member | Chair] = [*people.attendees, *people.apologies, *people.members]
    entries += [people.chair] if people.chair else []
    for each in entries:
        found |= set(re.findall(r"\b[A-Z]{2,4}\b", f"{each.at.words} {each.post or ''} {each.organisation or ''}"))
        words = re.findall(r"[^\W\d_][\w’'-]*", each.name or "")
        for begin in range(len(words)):  # whatever titles stand before the name
            rest = words[begin:]
            found |= {
                f"{rest[0]} {rest[-1]}",
                f"{rest[0][0]} {rest[-1]}",
                " ".join(rest),
                "".join(part[0] for part in rest),
            }
            found.add("".join(part[0] for word in rest for part in re.split(r"[-’']", word) if part))
            found.add(f"{rest[0][0]}{rest[-1][0]}")
        if isinstance(each, Apology) and each.substitute:
            found.add(each.substitute)
    return frozenset(each.casefold() for each in found)


def _place(action: str, item: Item, lines: Sequence[Line]) -> Place:
    """Where an action stands, from its item on."""
    head = " ".join(action.split())[:_SHOWN]
    for line in lines:
        if line.number >= item.at.line:
            for cell in line.cells:
                if head in " ".join(cell.text.split()):
                    return Place(line.number, line.page, " ".join(cell.text.split()))
    return item.at
