"""Puts a bracket that stands between a post and the name of its holder to the post: "Head of Homes (North) Ann Low"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from compliance.intake.people.entries import remarks, segments
from compliance.intake.people.words import kinds, names
from compliance.intake.people.words.text import join

_THREE = 3


def joined(cut: Sequence[segments.Segment]) -> list[segments.Segment]:
    """The segments of an entry, such a bracket one with the post before it."""
    made: list[segments.Segment] = []
    at = 0
    while at < len(cut):
        if at + _THREE <= len(cut) and _is_between(*cut[at : at + _THREE]):
            made.append(replace(cut[at], text=join((cut[at].text, cut[at + 1].text), ", ")))
            at += 2
            continue
        made.append(cut[at])
        at += 1
    return made


def _is_between(post: segments.Segment, bracket: segments.Segment, name: segments.Segment) -> bool:
    """Whether the first is a post, the second says of what, and the third is whose it is, with no mark before it."""
    if bracket.mark != "(" or not bracket.closed or name.mark or not kinds.is_post(post.text.text):
        return False
    within = bracket.text.text
    said = names.begins_person(within) or remarks.read(within, of=None) or kinds.kind(within) == "short"
    whose = names.read(name.text.text)
    return not said and not names.begins_person(post.text.text) and whose is not None and whose.strong
