"""Reads a list whose every paragraph is one person: the name on its first line, what they are and of what below it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import groupby

from compliance.intake.people.entries import cells, entries, pieces, remarks
from compliance.intake.people.entries.entry import Context, Entry
from compliance.intake.people.entries.listed import Listed
from compliance.intake.people.entries.person import Person
from compliance.intake.people.rows.rows import Row
from compliance.intake.people.words import bodies, kinds, names
from compliance.intake.people.words.text import Text, join

_FEWEST = 2
"""So many paragraphs of more than one line show the form."""
_LONGEST = 4
_PART = 2
"""Of the lines below names one in so many has to be a post or a body for sure."""
_APART = re.compile(r"[,;]\s+|\s[-–—]\s")
_AND_MORE = re.compile(r"\s*[,(:]|\s+[-–—]\s")
"""What stands behind a name on the line of somebody else: "Bob Marsh, Dale Constabulary"."""
_BROKEN = re.compile(r"\b(?:and|of|the|for|in|to|with)\s*$|&\s*$")
"""With what a line ends that the width of the page has broken, and no name, post or body does."""
_SAID = frozenset({"organisation", "short", "post"})


def read(rows: Sequence[Row], context: Context) -> Listed | None:
    """Read the rows of a list if it is of this form.

    Args:
        rows: each of one column.
        context: of the list.
    """
    paragraphs = [[row.filled[0] for row in group] for _, group in groupby(rows, key=lambda row: row.block)]
    if not _is_form(paragraphs):
        return None
    firsts = [entries.read(lines[0], context) for lines in paragraphs]
    if not all(_is_one(entry) for entry in firsts):
        return None
    listed = Listed()
    bodies = [lines[-1].text for lines in paragraphs if len(lines) > 1]
    known = sum(kinds.kind(body) in {"organisation", "short"} for body in bodies) * _PART >= len(bodies)
    for entry, lines in zip(firsts, paragraphs, strict=True):
        person = entry.people[0]
        person.at = join(lines, ", ")
        _add(person, lines[1:], known=known)
        listed.people.append(person)
        listed.unread += entry.unread
    return listed


def _is_form(paragraphs: Sequence[Sequence[Text]]) -> bool:
    """Whether several paragraphs have a person on their first line, and none on another."""
    below = [text for lines in paragraphs for text in lines[1:]]
    longer = sum(len(lines) > 1 for lines in paragraphs)
    if longer < _FEWEST or longer * _PART < len(paragraphs) or max(map(len, paragraphs)) > _LONGEST:
        return False
    if not all(names.begins_person(lines[0].text) for lines in paragraphs):
        return False
    if any(_is_broken(text.text) for lines in paragraphs for text in lines[:-1]):
        return False
    if any(_names_somebody(text.text) or text.text.rstrip().endswith((":", ";")) for text in below):
        return False
    return sum(kinds.kind(text.text) in _SAID or "," in text.text for text in below) * _PART >= len(below)


def _is_broken(text: str) -> bool:
    """Whether a line goes on in the next one."""
    return bool(_BROKEN.search(text)) or text.count("(") > text.count(")")


def _names_somebody(text: str) -> bool:
    """Whether a line is another person, with or without what they are."""
    lead = names.leading(text)
    if kinds.kind(text) == "name" or pieces.is_body_first(text):
        return True
    return lead is not None and (lead.titled or (lead.strong and bool(_AND_MORE.match(text, lead.end))))


def _is_one(entry: Entry) -> bool:
    """Whether an entry is one person with a name."""
    return len(entry.people) == 1 and entry.people[0].name is not None


def _add(person: Person, below: Sequence[Text], *, known: bool) -> None:
    """Add what the lines below a name say.

    Args:
        person: as read from the first line.
        below: the other lines.
        known: whether most paragraphs end in what is a body for sure.
    """
    said: list[Text] = []
    for text in below:
        if remark := remarks.read(text.text.strip("()"), of=person.name):
            person.take(remark, text)
        else:
            said.append(text)
    if not said or (person.organisation and bodies.strength(person.organisation) == bodies.NAMED):
        _add_post(person, said)
        return
    last = said[-1]
    if kinds.kind(last.text) in {"organisation", "short"} and not _holds_both(last.text):
        person.organisation = last.text
        _add_post(person, said[:-1])
    elif kinds.kind(last.text) in {"plain", "single", "other"} and kinds.could_be_body(last.text):
        person.organisation = last.text
        person.doubts |= set() if known else {"place"}
        _add_post(person, said[:-1])
    else:
        cells.post_and_organisation(person, join(said, ", "))
    person.origin = "own"


def _holds_both(text: str) -> bool:
    """Whether a line holds a post with a body: "Refuge Manager, Dale House"."""
    return any(kinds.is_post(part) or kinds.begins_post(part) for part in _APART.split(text))


def _add_post(person: Person, said: Sequence[Text]) -> None:
    """Add posts."""
    for text in said:
        person.post = text.text if person.post is None else f"{person.post}, {text.text}"
        mark = remarks.chair_mark(text.text)
        person.chair = person.chair or mark
