"""Tells what heads the people of a list: by the page, as bullets or paragraphs show it, or by the form of names."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Literal

from compliance.intake.people.entries.entry import Entry
from compliance.intake.people.entries.person import Person
from compliance.intake.people.words import kinds, names

Order = Literal["headed", "below"]
"""`headed`: each body stands above its people; `below`: each name above the post and the body of who bears it."""

_FEWEST = 2
_PART = 2
"""One in so many has to be a body for sure, or a heading at all."""
_LETTERS = re.compile(r"[A-Z]{3,5}\s")
"""Letters before a word, such as are rarely anybody's initials: "IMS Orvane"."""


def told(found: list[Entry]) -> tuple[list[Entry], Order | None, frozenset[str]]:
    """The entries of a list, with bodies where the page or else the form of names shows headings.

    Gives the order that the page shows, and the bodies that only the form does.
    """
    made, order = _by_page(found)
    return (made, order, frozenset()) if order or made is not found else _by_form(found)


def _by_page(found: list[Entry]) -> tuple[list[Entry], Order | None]:
    """The entries of a list, with bodies where the page shows headings, and the order that it shows."""
    for firsts in (_without_bullet(found), _first_lines(found)):
        heads = {index for index in firsts if _could_head(found[index])}
        if len(heads) >= _FEWEST and len(heads) * _PART >= len(firsts) and _are_headings([found[at] for at in heads]):
            made = [_as_body(entry) if index in heads else entry for index, entry in enumerate(found)]
            below = [entry for index, entry in enumerate(made) if index not in heads]
            if all(code(entry) in "NF" for entry in below):
                return made, "headed"
            if all(entry.body is None for entry in below):
                return made, None
    firsts = _first_lines(found)
    others = [index for index, entry in enumerate(found) if index not in firsts and code(entry) != "P"]
    if 0 in firsts and all(code(found[at]) in "NF" for at in firsts) and _are_headings([found[at] for at in others]):
        return [_as_body(entry) if index in others else entry for index, entry in enumerate(found)], "below"
    return found, None


def _by_form(found: list[Entry]) -> tuple[list[Entry], None, frozenset[str]]:
    """The entries with a body for each that has no form of a name, where bodies head all and everybody else has one.

    All others are printed with a title or initials, as S Low and Mr Orr are: "Voices Together" above one of them is
    rather where they are from. Gives those bodies as well, for their people to be asked about.
    """
    odd = [index for index, entry in enumerate(found) if code(entry) in "N-" and not _is_formal(entry)]
    bodies = [index for index, entry in enumerate(found) if code(entry) == "O"]
    first = bodies[0] if bodies else 0  # before it may stand who was in the chair
    people = [entry for index, entry in enumerate(found) if index > first and index not in odd and entry.people]
    fits = (
        len(bodies) >= _FEWEST
        and all(at > first for at in odd)
        and len(people) > len(odd) * _PART
        and all(code(entry) == "N" for entry in people)
        and all(_could_head(found[at]) and _heads_somebody(found, at, odd) for at in odd)
    )
    if not fits:
        return found, None, frozenset()
    made = [_as_body(entry) if index in odd else entry for index, entry in enumerate(found)]
    return made, None, frozenset(found[at].text.text for at in odd)


def doubt(people: Sequence[Person], supposed: frozenset[str]) -> None:
    """Doubt of what body somebody is who stands below one that was supposed so."""
    for person in people:
        person.doubts |= {"place"} if person.organisation in supposed else set()


def _is_formal(entry: Entry) -> bool:
    """Whether somebody's name has a title or initials."""
    name = names.leading(entry.people[0].name or "") if entry.people else None
    return name is not None and name.formal


def _heads_somebody(found: Sequence[Entry], at: int, odd: Sequence[int]) -> bool:
    """Whether an entry is the first of no group, and the next is somebody."""
    below = at + 1 < len(found) and at + 1 not in odd and code(found[at + 1]) == "N"
    return below and code(found[at - 1]) == "N"


def code(entry: Entry) -> str:
    """N for somebody named, F for people with what they are, P for a post, O for a body, - for anything else."""
    if any(person.name for person in entry.people):
        return "N" if len(entry.people) == 1 and not (entry.people[0].organisation or entry.people[0].post) else "F"
    if entry.people:
        return "P"
    return "O" if entry.body is not None and not entry.bracketed else "-"


def _without_bullet(found: Sequence[Entry]) -> set[int]:
    """The entries without a bullet where each of them stands above others that have one."""
    bare = {index for index, entry in enumerate(found) if entry.text.line.kind != "item"}
    if len(found) - len(bare) < _FEWEST or len(bare) < _FEWEST or len(found) - 1 in bare:
        return set()
    return bare if all(index + 1 not in bare for index in bare) else set()


def _first_lines(found: Sequence[Entry]) -> set[int]:
    """The first lines of the paragraphs that go on below, if most of several paragraphs do."""
    blocks = [entry.text.line.block for entry in found]
    firsts = [index for index, block in enumerate(blocks) if index == 0 or block != blocks[index - 1]]
    ends = [*firsts[1:], len(found)]
    longer = {start for start, end in zip(firsts, ends, strict=True) if end - start > 1}
    return longer if len(longer) >= _FEWEST and len(longer) * _PART >= len(firsts) else set()


def _are_headings(heads: Sequence[Entry]) -> bool:
    """Whether what stands where headings would are bodies, or could be, and half of them are for sure."""
    sure = sum(entry.body is not None and not entry.bracketed for entry in heads)
    return 0 < sure * _PART >= len(heads) and all(_could_head(entry) for entry in heads)


def _could_head(entry: Entry) -> bool:
    """Whether an entry is a body, or has the form of one and of nothing else."""
    if entry.body is not None:
        return not entry.bracketed
    name = None if _LETTERS.match(entry.text.text) else names.read(entry.text.text)
    return kinds.could_be_body(entry.text.text) and code(entry) in "NP-" and not (name and name.strong)


def _as_body(entry: Entry) -> Entry:
    return entry if entry.body is not None else Entry(entry.text, body=entry.text)
