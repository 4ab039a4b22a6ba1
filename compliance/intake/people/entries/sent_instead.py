"""Parts, among apologies, who came instead from whoever they came for, where no mark stands between: "A sent B"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from compliance.intake.people.entries import remarks
from compliance.intake.people.entries.segments import Segment
from compliance.intake.people.words import names
from compliance.intake.people.words.text import join

_BEGINS = re.compile(r"\s+(?=(?:who\s+)?(?:had\s+)?sent\s|(?:and\s+)?with\s+[A-Z])")

_LEADS = re.compile(
    r"(?P<colon>(?:named\s+)?(?:sub|substitute|deputy|replacement)\.?)"
    r"|.*\bsent\s+(?:an?|his|her|their)\s+(?:deputy|substitute|representative|colleague|replacement)",
    re.IGNORECASE,
)
"""What leads, by a colon or a comma, to whoever came: "Ann Low, sub: Bo Ray", "Ann Low sent her deputy, Bo Ray"."""


def parted(cut: Sequence[Segment]) -> list[Segment]:
    """The segments of an entry of apologies, each of who came instead one of its own behind a comma."""
    made: list[Segment] = []
    for segment in _joined(cut):
        if made and segment.mark in {";", ":"} and _is_substitute(segment.text.text):
            made.append(replace(segment, mark=","))
        else:
            made += _divided(segment)
    return made


def _joined(cut: Sequence[Segment]) -> list[Segment]:
    """The segments, each that leads to who came with the one that names them."""
    made: list[Segment] = []
    for segment in cut:
        leads = _LEADS.fullmatch(made[-1].text.text) if made and segment.mark in {":", ","} else None
        if leads and (segment.mark == ":" or not leads["colon"]) and (len(made) > 1 or not leads["colon"]):
            made[-1] = replace(made[-1], text=join([made[-1].text, segment.text]))
        else:
            made.append(segment)
    return made


def _divided(segment: Segment) -> Iterator[Segment]:
    """A segment, or the two that it holds: somebody, and whom they sent."""
    for found in _BEGINS.finditer(segment.text.text):
        before, told = segment.text.part(0, found.start()), segment.text.part(found.end())
        if names.begins_person(before.text) and _is_substitute(told.text):
            yield replace(segment, text=before)
            yield Segment(",", told)
            return
    yield segment


def _is_substitute(told: str) -> bool:
    """Whether words say who came for the one before them."""
    remark = remarks.substitution(told)
    return remark is not None and remark.substitute is not None
