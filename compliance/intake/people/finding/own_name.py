"""Doubts whose name, or post without a name, does not show by itself that somebody is meant: "Moor Court Services"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from compliance.intake.people.entries.person import Person
from compliance.intake.people.rows.rows import Row
from compliance.intake.people.words import lexicon, names, words

_OF_THING = re.compile(r"\w[’']s\b")
"""What no name has: "Councillor’s Apology"."""
_HELD = re.compile(r"(?:Officer|Constable|Commissioner|Commander|Manager|Head|Chief)\.?\s*")
"""The end of a post that is a title only before a whole name: "Deputy Chief Constable Designate"."""
_TIMED = re.compile(r"\b\d{1,2}[.:]\d\d\b")
_CHAIR = re.compile(r"(?:(?:interim|acting|deputy|vice)[ -])?(?:chair(?:man|woman|person)?|convener)", re.IGNORECASE)


def doubt(people: Sequence[Person], rows: Sequence[Row], *, sent: bool) -> list[Person]:
    """Doubt those of a list of whom nothing shows that they are somebody; gives them, but for who is a post alone.

    Args:
        people: of a list.
        rows: of the whole paper.
        sent: whether they sent apologies, which offices do.
    """
    named = sum(person.name is not None for person in people)
    found = [person for person in people if _is_no_name(person, rows) or _is_no_post(person, named=named > 0)]
    posts = (
        [] if sent or named * 2 <= len(people) else [each for each in people if each.name is None and each.organisation]
    )
    for person in (*found, *posts):
        person.doubts |= {"odd"} if person.sure else set()
    return found


def _is_no_name(person: Person, rows: Sequence[Row]) -> bool:
    """Whether words are in a name, or beside it, that tell of something else."""
    if person.name is None:
        return False
    end = names.titles(person.name)
    title, bare = person.name[:end], person.name[end:]
    told = person.post is not None and (_TIMED.search(person.post) or words.VERBS.search(person.post))
    cut = end and " " not in bare and _HELD.fullmatch(title.split()[-1])
    return bool(told or cut or _OF_THING.search(bare)) or _is_place(person, rows)


def _is_place(person: Person, rows: Sequence[Row]) -> bool:
    """Whether the words of a name stand on another line before what a body is: "Avon Merrow Police"."""
    parts = re.split(r"[\s-]", person.name or "")
    name = names.read(person.name or "")
    if len(parts) < 2 or name is None or name.formal:
        return False
    spelt = r"[\s-]".join(map(re.escape, parts))
    whole = re.compile(rf"(?<!\w){spelt}\s+(?P<next>[A-Z]\w+)")
    return any(
        found["next"].lower() in lexicon.BODY_NOUNS
        for row in rows
        if row.line.number != person.at.line.number
        for cell in row.filled
        if parts[-1] in cell.text
        for found in whole.finditer(cell.text)
    )


def _is_no_post(person: Person, *, named: bool) -> bool:
    """Whether what stands for somebody without a name is a body, holds a name, or is the chair of another."""
    post = person.post
    if person.name is not None or post is None:
        return False
    tokens, printed = names.tokens(post), post.split()
    body = tokens[-1] in lexicon.BODY_NOUNS and not any(map(names.is_post_noun, printed))
    chair = named and person.organisation is not None and _CHAIR.fullmatch(post) is not None
    return body or chair or any(map(_is_whole_name, printed[1:], printed[2:]))


def _is_whole_name(first: str, second: str) -> bool:
    """Whether two words of a post are a forename and a surname."""
    surname = second[:1].isupper() and second.lower() not in lexicon.BODY_NOUNS
    return first[:1].isupper() and names.is_forename(first) and surname
