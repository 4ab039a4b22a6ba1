"""Takes the lines of a list of members that are a body and its posts: "Dale Council: Leader, Chief Executive"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from compliance.intake.people.rows.rows import Row
from compliance.intake.people.words import bodies, kinds
from compliance.intake.people.words.text import Text

_BULLET: Final = re.compile(r"(?:[•▪●◦*–-]|\d{1,2}[.)])\s+")
_MARK: Final = re.compile(r"\s*[:,]\s+|\s+[–—-]\s+")
_NEXT: Final = re.compile(r"\s*[,;]\s+")


@dataclass(frozen=True, slots=True)
class Place:
    """The place of a body that the holder of a post has."""

    body: Text
    post: Text


def taken(rows: Sequence[Row]) -> tuple[list[Row], list[Place]]:
    """The other rows, and a place for each post of a body.

    A body with one post is only taken where another line has the same form: alone it is read as any other row.
    """
    found = [_places(row) for row in rows]
    if sum(map(bool, found)) == 1:
        found = [each if len(each) > 1 else [] for each in found]
    rest = [row for row, places in zip(rows, found, strict=True) if not places]
    return rest, [each for places in found for each in places]


def _places(row: Row) -> list[Place]:
    """The posts of the body that a row begins with; none if it holds anything else."""
    if not row.single:
        return []
    text = row.filled[0]
    bullet = _BULLET.match(text.text)
    text = text.part(bullet.end() if bullet else 0, len(text.text.rstrip(" .;")))
    mark = _MARK.search(text.text)
    if mark is None or not _is_body(text.text[: mark.start()]):
        return []
    body, posts = text.part(0, mark.start()), text.part(mark.end()).split(_NEXT)
    plain = all(kinds.is_bare_post(each.text) or _is_of_work(each.text) for each in posts)
    return [Place(body, each) for each in posts] if plain else []


def _is_body(said: str) -> bool:
    return bodies.strength(said) >= bodies.NAMED and kinds.kind(said) == "organisation" and not kinds.begins_post(said)


def _is_of_work(said: str) -> bool:
    """Whether words are a post with what its holder is in charge of, and name no body: "Head of Community Safety"."""
    return kinds.is_post(said) and not re.search(r"[():]", said) and bodies.strength(said) < bodies.NAMED
