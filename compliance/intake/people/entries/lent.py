"""Tells where a title printed once is also that of surnames behind it: "Cllr A Dow, Marr, Orme and Cllr Pask"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from compliance.intake.people.entries.segments import Segment
from compliance.intake.people.words import kinds, names, words

_AND = re.compile(r"\s+(?:and|&)\s+")
_SEVERAL = 2
"""One word alone between two councillors is rather the place that the first of them is of."""


def lend(cut: Sequence[Segment]) -> list[Segment]:
    """The segments of an entry, each surname between two councillors with the title of the first of them."""
    made = list(cut)
    for start, first in enumerate(cut):
        title = re.match(words.COUNCILLOR, first.text.text)
        if title is None or not names.is_councillor(first.text.text) or names.read(first.text.text) is None:
            continue
        bare = list(_surnames(cut, start + 1))
        if len(bare) >= _SEVERAL and not all(names.is_forename(surname(cut[at])) for at in bare):
            for at in bare:
                made[at] = replace(cut[at], title=title[0])
    return made


def surname(segment: Segment) -> str:
    """Whose title is lent, of a segment in which an "and" may join the next councillor."""
    return _joined(segment.text.text)[0]


def _surnames(cut: Sequence[Segment], begin: int) -> Iterator[int]:
    """Where the surnames stand that lead to another councillor; nowhere if they do not."""
    found: list[int] = []
    for at, segment in enumerate(cut[begin:], begin):
        before, joined, behind = _joined(segment.text.text)
        if segment.mark not in {",", "and"} or kinds.kind(before) != "single":
            yield from found if names.is_councillor(segment.text.text) and segment.mark != "(" else ()
            return
        found.append(at)
        if joined:
            yield from found if names.is_councillor(behind) else ()
            return


def _joined(text: str) -> tuple[str, bool, str]:
    """What an "and" joins within a segment, and whether one does."""
    match = _AND.search(text)
    return (text[: match.start()], True, text[match.end() :]) if match else (text, False, "")
