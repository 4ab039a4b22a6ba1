"""Tells what most entries of a list look like, so that each can be read as the others are."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from compliance.intake.people.entries import entries, last_comma, segments
from compliance.intake.people.entries.entry import Context
from compliance.intake.people.entries.segments import Segment
from compliance.intake.people.words import kinds, names
from compliance.intake.people.words.text import Text

_FEWEST = 2
_PARTED = re.compile(r";\s+(?![^()]*\))")


def of(texts: Sequence[Text], context: Context) -> Context:
    """What is known of a list, with what its entries show.

    Args:
        texts: the entries; those of a run that semicolons part count one by one.
        context: what was known before.
    """
    parts = [part for text in texts for part in _parts(text)]
    pairs = first = together = dashed = shaped = 0
    for part in parts:
        cut = segments.cut(entries.unbullet(part))
        bare = [each for each in cut if each.mark != "("]
        pairs += _pairs(bare)
        dashed += last_comma.is_form(bare)
        shaped += last_comma.is_shape(bare)
        first += _is_body_first(segments.cut(entries.without_key(entries.unbullet(part))))
        together += bool(bare) and (runs_on(bare[0].text.text) or (len(bare) == 1 and _run_together(bare[0].text.text)))
    undelimited = together > 1 and together * 3 >= len(parts)
    return replace(
        context,
        pairs=context.pairs or (pairs > 0 and pairs * 2 >= len(parts)),
        bodies_first=context.bodies_first or (first >= _FEWEST and first * 2 >= len(parts)),
        dashed=context.dashed or (dashed > _FEWEST and shaped * 2 >= len(parts)),
        style=replace(context.style, undelimited=context.style.undelimited or undelimited),
    )


def _parts(text: Text) -> Iterator[Text]:
    """The entries of a run, or the one entry that a text is."""
    at = 0
    for found in _PARTED.finditer(text.text) if len(text.text) <= segments.LONGEST else ():
        yield text.part(at, found.start())
        at = found.end()
    yield text.part(at)


def _pairs(cut: Sequence[Segment]) -> int:
    """Whether an entry is a name and what its bearer is (1), two names (-1), or neither."""
    if len(cut) < _FEWEST or kinds.kind(cut[0].text.text) not in {"name", "plain"} or cut[1].mark in {";", "and"}:
        return 0
    second = kinds.kind(cut[1].text.text)
    return (second in {"organisation", "post", "short"}) - (second == "name")


def _is_body_first(cut: Sequence[Segment]) -> bool:
    """Whether an entry is a body and, after a mark, who came from it: of a place it takes a title to show that."""
    if len(cut) < _FEWEST or cut[1].mark not in {"-", ":", "("}:
        return False
    body, lead = cut[0].text.text, names.leading(cut[1].text.text)
    if lead is None or not lead.whole:
        return False
    place = cut[1].mark != "(" and lead.formal and kinds.could_be_body(body) and not names.is_titled(body)
    return kinds.kind(body) in {"organisation", "short"} or (place and not kinds.is_post(body))


def runs_on(text: str) -> bool:
    """Whether a line begins with two plain words and, with nothing between, what somebody does."""
    found = re.match(r"\S+\s+\S+", text)
    if not found or kinds.kind(found[0]) != "plain" or found.end() == len(text):
        return False
    first = re.split(r"[,/(]|\s[-–—]\s", text[found.end() :], maxsplit=1)[0].strip()
    return bool(first) and text[found.end()] == " " and (kinds.is_post(first) or kinds.kind(first) == "short")


def _run_together(text: str) -> bool:
    """Whether a name has its post or body run on to it.

    Of a plain name only a post is proof, since the names of bodies begin with places.
    """
    if kinds.kind(text) in {"name", "plain", "single", "short"} or kinds.is_prose(text):
        return False
    lead = names.leading(text)
    if not lead or lead.end >= len(text):
        return False
    rest = text[lead.end :].strip()
    if lead.strong:
        return kinds.kind(rest) in {"organisation", "post", "short"}
    return (
        lead.words == 2
        and (kinds.begins_post(rest) or kinds.kind(rest) == "short")
        and not kinds.is_post(text[: lead.end])
    )
