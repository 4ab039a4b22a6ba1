"""Parts from a body what runs on behind it with no mark between: how somebody came ("via Teams"), or for whom."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from compliance.intake.people.entries.segments import Segment
from compliance.intake.people.words import kinds, names

_HOW = re.compile(
    r"\s+(?:(?:attend|join)(?:ed|ing)\s+)?(?:(?:via|by|on|over|through|using)\s+(?:ms\s+|microsoft\s+)?"
    r"(?:teams|zoom|skype|webex|video(?:\s*(?:link|conference|conferencing|call))?|tele(?:phone|conference)|phone"
    r"|conference\s+call)|remotely|virtually|online)\s*$",
    re.IGNORECASE,
)
_FOR = re.compile(
    r"\s+(?:(?:as\s+)?(?:a\s+)?(?:substitut(?:e|ing)|sub|deputi[sz]ing|deputy|standing\s+in|covering|attending|acting)\s+for"
    r"|in\s+place\s+of|on\s+behalf\s+of|obo|representing|for)\s+(?=[A-Z])"
)
_OF_AN_AREA = re.compile(r"\b(?:commissioner|coroner|lieutenant|prosecutor|sheriff|MP)\Z", re.IGNORECASE)
"""The end of an office that is for an area, which may be called as people are: "Commissioner for Dyfed Powys"."""
_OF_SOMEBODY = frozenset({"organisation", "short", "post"})


def parted(cut: Sequence[Segment]) -> list[Segment]:
    """The segments of an entry, each remark of this sort as one of its own."""
    return [each for segment in cut for each in _parts(segment)]


def _parts(segment: Segment) -> Iterator[Segment]:
    text = segment.text
    at = None if segment.mark == "(" else _begins(text.text)
    if at is None:
        yield segment
        return
    yield replace(segment, text=text.part(0, at))
    yield Segment(",", text.part(at))


def _begins(text: str) -> int | None:
    """Where the remark begins, behind words that are somebody's body or post."""
    found = _HOW.search(text)
    if found is None:
        found = next((each for each in _FOR.finditer(text) if _is_for_somebody(text, each)), None)
    return found.start() if found and kinds.kind(text[: found.start()]) in _OF_SOMEBODY else None


def _is_for_somebody(text: str, found: re.Match[str]) -> bool:
    """Whether what follows is the whole of somebody's name, and not the area of an office."""
    name = names.read(text[found.end() :].strip(" ."))
    if name is None or not name.strong:
        return False
    return name.titled or found[0].strip() != "for" or not _OF_AN_AREA.search(text[: found.start()])
