"""Reads a list whose bodies stand on lines of their own, and below each its people, one a line or in a run."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from compliance.intake.people.entries import entries
from compliance.intake.people.entries.entry import Context, Entry
from compliance.intake.people.lines import form
from compliance.intake.people.rows.rows import Row
from compliance.intake.people.words import bodies, kinds, lexicon, names
from compliance.intake.people.words.text import Text, join

_FEWEST = 2
_LONGEST = 9
"""So many words a body's name has at the most."""
_OPEN = re.compile(r"(?:[,;:&(–-]|\b(?:and|of|for|the)|(?:^|\s)[A-Z]\.?)$")
"""How a line ends that breaks off."""
_HEADS = frozenset(
    {"head", "chief", "director", "manager", "deputy", "assistant", "lead", "leader", "officer", "clerk"}
)
"""How the post of whoever is at the head of a service begins."""
_BRACKET = re.compile(r"\s*\([^()]*\)$")


@dataclass(frozen=True, slots=True)
class _Group:
    """A body, and the lines of those who are of it."""

    body: Text
    lines: list[Text]


def read(rows: Sequence[Row], context: Context) -> list[Entry] | None:
    """The entries of a list that is of this form throughout; None if it is not.

    Every other way of reading may join a body that nothing gives away as one ("APEX", "Scottish Prison Service") to
    the post above it; here it is plain by its place, as all lines below bodies begin with somebody.
    """
    groups = _groups([row.filled[0] for row in rows])
    if len(groups) < _FEWEST or not any(re.search(r"[,;]", line.text) for each in groups for line in each.lines):
        return None
    context = form.of([line for each in groups for line in each.lines], context)
    made: list[Entry] = []
    for group in groups:
        found = [entries.read(line, replace(context, heading=_name(group.body))) for line in group.lines]
        for person in (one for entry in found for one in entry.people):
            person.doubts |= set() if _is_plain(group.body.text) else {"place"}
        made += found
    return made


def _groups(texts: Sequence[Text]) -> list[_Group]:
    """Each body with the lines below it; nothing where some line is neither or a body has nobody."""
    made: list[_Group] = []
    for text in texts:
        last = made[-1].lines[-1] if made and made[-1].lines else None
        if last is not None and _OPEN.search(last.text):
            made[-1].lines[-1] = join((last, text))
        elif _is_body(text.text):
            if made and not made[-1].lines:
                return []
            made.append(_Group(text, []))
        elif made and _is_somebody(text.text):
            made[-1].lines.append(text)
        else:
            return []
    return made if made and made[-1].lines else []


def _is_body(text: str) -> bool:
    """Whether a line can be a body's name and nothing else."""
    bare = _BRACKET.sub("", text.strip(" :"))
    if re.search(r"[,;:()]", bare) or len(bare.split()) > _LONGEST or not kinds.could_be_body(bare):
        return False
    if len(bare.split()) > 1 and names.tokens(bare)[-1] in lexicon.BODY_NOUNS:
        return not (
            names.is_titled(bare) or names.tokens(bare)[0] in _HEADS
        )  # "Sheriff Court Services" begins as an office does
    return kinds.kind(bare) in {"organisation", "short"} and not (kinds.is_post(bare) or names.titles(bare))


def _is_somebody(text: str) -> bool:
    """Whether a line begins with somebody, by the form of the name."""
    first = re.split(r"[,;(]", text, maxsplit=1)[0].strip()
    lead = names.leading(first)
    return lead is not None and lead.strong and kinds.kind(first) != "organisation"


def _name(body: Text) -> str:
    """A body's name without the letters behind it."""
    return _BRACKET.sub("", body.text.strip(" :"))


def _is_plain(text: str) -> bool:
    """Whether a line is a body by its own words, whatever stands below it."""
    return bodies.strength(_BRACKET.sub("", text)) == bodies.NAMED
