"""Plain text in pages, as programs make it from printed papers: without what runs at the head and foot of each."""

from __future__ import annotations

import re
from collections import defaultdict
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from compliance.intake.decode import browser

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_FEED: Final = "\f"
_EDGE: Final = 3
"""So many printed lines are the head of a page, and so many its foot."""
_NUMBER = re.compile(
    r"[-\u2013\u2014\s]*(?:p\s?a\s?g\s?e\s*\|?\s*)?\d{1,4}(?:\s*(?:of|/)\s*\d{1,4}|\s*\|\s*p\s?a\s?g\s?e)?[-\u2013\u2014\s]*",
    re.IGNORECASE,
)
_PAPER = re.compile(r"(?:agenda\s+)?item\s*(?:no\.?\s*)?\d{1,2}\s?[a-z]?(?:\([a-z]+\))?", re.IGNORECASE)
"""The item of another meeting as whose paper a text was printed."""
_OF_PAGE = re.compile(r"\bpage\s*\d{1,4}(?:\s*(?:of|/)\s*\d{1,4})?", re.IGNORECASE)


def without_running(lines: Sequence[str]) -> list[str]:
    """The lines of a text, blank for what each page repeats; a line at the head of pages is kept once."""
    lines = _without_browser(lines)
    made = list(lines)
    starts = _starts(lines)
    if len(starts) > 2:
        pages = list(pairwise(starts))
        seen: defaultdict[tuple[str, bool], list[int]] = defaultdict(list)
        for first, last in pages:
            for place, is_foot in _edges(lines, first, last):
                seen[_key(lines[place]), is_foot].append(place)
        outermost = {place for first, last in pages for place in _outermost(lines, first, last)}
        for (key, is_foot), places in seen.items():
            if not key:
                repeated = [place for place in places if place in outermost]
            elif len(places) > max(1, len(pages) // 3):
                repeated = places[0 if is_foot else 1 :]
            else:
                continue
            for place in repeated:
                made[place] = ""
    return _without_paper([line.replace(_FEED, "") for line in made])


def _starts(lines: Sequence[str]) -> list[int]:
    return [0, *(place for place, line in enumerate(lines) if place and _FEED in line), len(lines)]


def _without_browser(lines: Sequence[str]) -> list[str]:
    """The lines without those that a browser put above and beneath each page, but for the title on the first."""
    made = list(lines)
    for first, last in pairwise(_starts(lines)):
        edges = _outermost(lines, first, last)
        title = browser.title_printed(*(lines[edge] for edge in edges)) if len(edges) > 1 else None
        if title is not None:
            head, foot = edges
            feed = _FEED if _FEED in lines[head] else ""
            made[head], made[foot] = feed + ("" if first else title), ""
    return made


def _without_paper(lines: list[str]) -> list[str]:
    """The lines without the number of a page and of the paper, "2 Item 6(i) ", before what stands below them."""
    first = next((line.strip() for line in lines if line.strip()), "")
    if not _PAPER.fullmatch(first):
        return lines
    head = re.compile(rf"\s*\d{{1,3}}\s+{re.escape(first)}\s+(?=\S)")
    return [head.sub("", line, count=1) if head.match(line) else line for line in lines]


def _edges(lines: Sequence[str], first: int, last: int) -> Iterator[tuple[int, bool]]:
    """The printed lines at the head and at the foot of a page, and which of the two each is."""
    printed = [place for place in range(first, last) if lines[place].strip()]
    if len(printed) > 2 * _EDGE:
        yield from ((place, False) for place in printed[:_EDGE])
        yield from ((place, True) for place in printed[-_EDGE:])


def _outermost(lines: Sequence[str], first: int, last: int) -> list[int]:
    printed = [place for place in range(first, last) if lines[place].strip()]
    return [*printed[:1], *printed[-1:]]


def _key(line: str) -> str:
    """What to compare a line by: nothing of it is left where it is but the number of the page."""
    plain = " ".join(line.split()).lower()
    return "" if _NUMBER.fullmatch(plain) else _OF_PAGE.sub("", plain).strip()
