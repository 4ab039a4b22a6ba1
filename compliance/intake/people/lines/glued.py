"""Cuts what stuck together when the columns of a list were lost: "Gordon LangChief Superintendent"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from compliance.intake.people.words import kinds, names
from compliance.intake.people.words.text import Text, join

_SEAM = re.compile(r"(?<=[a-zà-ÿ])(?=[A-Z][A-Za-z])")
_PREFIXES = re.compile(r"(?:^|[\s-])(?:Mc|Mac|De|Del|Di|Da|Du|Le|La|Lo|Fitz|Van|Von|Ap|O|St|D|Der|El|Al|Ni|Mhic)$")
_DIVIDED = re.compile(r"(?P<name>[^/]{3,60}?)(?P<by>\s+[/–—-]\s+)(?P<body>[^/]{3,120}?)(?P=by).{2,120}")
"""Two of "name / body" on one line."""
_LONGEST_PREFIX = 5
"""With the character before it."""
_HYPHEN = re.compile(r"(?<=[a-zà-ÿ])-(?=[A-Z])")
_FEWEST = 2


def cut(texts: Sequence[Text]) -> tuple[list[Text], dict[int, Text]]:
    """The entries of a list with a comma at each seam, and of those that have got one, by their place, what is printed.

    One seam alone may be how somebody writes their name; where there are more, a post that follows a name with
    nothing between is parted from it as well.
    """
    hyphens = [_hyphen(text.text) for text in texts]
    if sum(at is not None for at in hyphens) * 2 >= max(len(texts), 2 * _FEWEST):
        return _at_hyphens(texts, hyphens)
    seams = [seam(text.text) for text in texts]
    if sum(at is not None for at in seams) < _FEWEST:
        return list(texts), {}
    made: list[Text] = []
    printed: dict[int, Text] = {}
    for index, (text, known) in enumerate(zip(texts, seams, strict=True)):
        at = _before_post(text.text) if known is None else known
        if at is not None:
            printed[index] = text
        made.append(text if at is None else join((text.part(0, at), text.part(at)), ", "))
    return made, printed


def two(text: Text) -> list[Text]:
    """The two entries of a line in which the second stuck to the first: "Jo Marsh / HousingAnn Low / Dale Homes"."""
    found = _DIVIDED.fullmatch(text.text)
    if found is None or not _is_name(found["name"]):
        return [text]
    for at in (found.start("body") + each.start() for each in _SEAM.finditer(found["body"])):
        body, name = text.text[found.start("body") : at], text.text[at : found.end("body")]
        known = kinds.kind(body.strip()) in {"organisation", "post", "short"}
        if known and _is_name(name) and not _PREFIXES.search(body):
            return [text.part(0, at), text.part(at)]
    return [text]


def _is_name(text: str) -> bool:
    name = names.read(text.strip())
    return name is not None and name.words > 1


def _at_hyphens(texts: Sequence[Text], hyphens: Sequence[int | None]) -> tuple[list[Text], dict[int, Text]]:
    """The entries with a comma for the hyphen between name and body, and those that have one as printed."""
    made = [
        text if at is None else join((text.part(0, at), text.part(at + 1)), ", ")
        for text, at in zip(texts, hyphens, strict=True)
    ]
    return made, {index: text for index, (text, at) in enumerate(zip(texts, hyphens, strict=True)) if at is not None}


def _hyphen(text: str) -> int | None:
    """Where a hyphen stands between a whole name and a body or a post: "Jo Marsh-North Fire Service".

    One alone may as well stand within a name, so it is only of use where half of a list has it.
    """
    for found in _HYPHEN.finditer(text[: names.FARTHEST + 2]):
        name = names.read(text[: found.start()])
        rest = re.split(r",|\s[-–—]\s|\(", text[found.end() :], maxsplit=1)[0].strip()
        if name and name.words > 1 and (kinds.kind(rest) in {"organisation", "post"} or rest.isupper()):
            return found.start()
    return None


def seam(text: str) -> int | None:
    """Where a name has the next column stuck to it."""
    for found in _SEAM.finditer(text):
        if _PREFIXES.search(text, max(0, found.start() - _LONGEST_PREFIX), found.start()):
            continue
        before = text[: found.start()]
        name = names.read(before)
        if name is None:
            return None
        if " " in before and kinds.kind(text[found.start() :]) not in {"name", "single"}:
            return found.start()
    return None


def _before_post(text: str) -> int | None:
    """Where a post begins that follows a name with nothing between."""
    lead = names.leading(text)
    if lead is None or not lead.whole or lead.end >= len(text.rstrip()):
        return None
    found = re.match(r"\S+\s+\S+\s+", text[names.titles(text) :])
    plain = names.titles(text) + found.end() if found and not lead.strong else lead.end
    for at in sorted({lead.end, plain}):
        if kinds.begins_post(text[at:].strip()):
            return at
    return None
