"""Which lines of a title block are of a list of people: a body in one of them is where somebody is from."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from compliance.intake.matter.documents.kinds import title_kind
from compliance.intake.matter.text.passage import Passage
from compliance.intake.matter.text.words import BODY

_SEVERAL: Final = 3
"""So many people with something beside each are a list."""
_PERSON: Final = re.compile(r"(?:[A-Z][\w.’'-]*\s+){1,4}[A-Z][\w’'-]+(?:\s*\([^()]*\))?\W*")
_BEFORE_DASH: Final = re.compile(r"(?P<name>(?:[A-Z][\w.’'-]*\s+){1,3}[A-Z][\w’'-]+)(?:\s+[–—/-]|,)\s+(?=[A-Z])")
_LETTERED: Final = re.compile(
    r"(?:(?:Cllr|Dr|Mrs?|Ms)\.?\s+)?(?:[A-Z][\w.’'-]*\s+){1,3}[A-Z][\w’'-]+\s*\((?:\w+\s)?[A-Z][A-Za-z]{1,3}\)"
)
"""Somebody with their initials, alone on a line."""


def listed(block: Sequence[Passage]) -> set[int]:
    """The places of those passages: beside a name in rows, behind a name and a dash or comma, or below one; several."""
    first = {each.last: each.text for each in block if each.column == 0}
    beside = [each for each in block if each.row is not None and each.column > 0]
    rows = {each.row: first.get(each.last, "") for each in beside}
    named = [text for text in rows.values() if _PERSON.fullmatch(text) and not BODY.search(text)]
    of_table = {id(each) for each in block if each.row in rows} if len(named) >= _SEVERAL else set()
    dashed = [each for each in block if each.row is None and not title_kind(each) and _is_somebody(each.text)]
    below = [(each, after) for each, after in pairwise(block) if each.row is None and _LETTERED.fullmatch(each.text)]
    of_turns = {id(each) for pair in below for each in pair} if len(below) >= _SEVERAL else set()
    return of_table | of_turns | ({id(each) for each in dashed} if len(dashed) >= _SEVERAL else set())


def _is_somebody(text: str) -> bool:
    found = _BEFORE_DASH.match(text)
    return found is not None and not BODY.search(found["name"])
