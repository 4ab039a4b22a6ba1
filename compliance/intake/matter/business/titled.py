"""What gives a reader reason to doubt the number or the title of an item, told with the item that it is about."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final

from compliance.intake.matter.business.odd import JUMP, is_odd, numbers
from compliance.intake.matter.text.passage import Passage
from compliance.intake.reading import Doubt, Item

_NUMBER_WITHIN: Final = re.compile(
    r"(?:(?i:item)\s+)?\d{1,4}(?:/\d{2,4})?\s*[.):/]\s*(?=[A-Za-z])|\d{3,4}\s+(?=[A-Z]{3,})|\W*\d+\W*$"
)
"""What a title without a number begins with where its number was not told from it."""
_WHO: Final = (
    r"(?:The\s+(?:Chair(?:man|person)?|Clerk|Council|Board|Committee|Panel|Partnership|Group|Secretary|Treasurer|meeting)"
    r"|Councillors?|Cllrs?\.?|Members|(?:(?:Mr|Mrs|Ms|Miss|Dr|Cllr|Councillor|PC|Sgt|Insp\w*)\.?\s+)?[A-Z][a-z’'-]+\s+[A-Z][a-z’'-]+)"
)
_DID: Final = (
    r"(?:read|reported|attended|advised|adjo\w+ed|welcomed|thanked|asked|said|gave|noted|informed|explained|presented|proposed"
    r"|opened|declared|was|were|has|have|had|is|are|stated|confirmed|raised|outlined|introduced|updated|provided)"
)
_RUNS_ON: Final = re.compile(
    rf"[a-z)’]\s+{_WHO}(?:,[^,.]{{3,60}}?,?)?\s+(?:\w+ly\s+|also\s+)?{_DID}\b(?!\s+by\b)"
    r"|[a-z]{3}\.\s+[A-Z][a-z]+\s+\w+\s+\w+|[a-z]\s+(?:As|See)\s+(?:listed|above|below)\b"
)
"""Where the text begins behind a title that nothing ends."""
_LED: Final = re.compile(
    r"(?!(?:of|the|an?|for|to|from|by|and|as|with|in|new|vice|deputy|next)\s)(?<!\S)[a-z]+\s+(?:Chair|All)$"
)
"""What stands in the column of who leads an item, behind a title whose last word is small."""
_SAID_AGAIN: Final = re.compile(r"^(?P<first>[A-Z][\w’'-]+).{8,}?[a-z0-9]\s+To\s+(?P<verb>[a-z]+)\b.*")
"""A title, and behind it what was to be done: "Election of Chair To elect a Chair"."""
_COLUMNS: Final = re.compile(
    r"\W*(?:time\s+)?(?:no\.?\s+)?(?:agenda )?(?:item|subject|title|topic)\s+(?:lead|led by|presented by|presenter"
    r"|who|by whom|owner|speaker)\W*",
    re.IGNORECASE,
)
"""The headings of columns that lost the gaps between them."""
_SKIPS: Final = 2
"""From one number to the next where one between is left out."""


def in_doubt(items: Sequence[Item], *, told: bool = True, led: bool = False) -> tuple[Item, ...]:
    """The items, each with the doubts about its number and its title.

    Args:
        items: of a document.
        told: whether it tells what was said: an agenda's titles may be sentences, and bear what numbers they like.
        led: whether who leads an item is printed behind each title, with nothing between them.
    """
    twice = _twice(items) if told else {}
    jumps = dict(_jumps(items)) if told else {}
    within = dict(_within(items))
    alike = Counter(item.title or "" for item in items if told and not item.closed_session)
    made = []
    for at, item in enumerate(items):
        title = item.title or ""
        same = [f"{alike[title]} items have this title"] if title and alike[title] > 1 else []
        of_title = [*_of_title(item)] if told else []
        leads = ["its last word may be who leads it"] if _LED.search(title) else []
        leads = ["who leads it may stand behind it"] if led and not leads else leads
        if why := [*of_title, *leads, *within.get(at, ()), *same, *twice.get(at, ()), *jumps.get(at, ())]:
            said = " ".join(each for each in (item.number, item.title) if each)
            letters = re.search(r"[^\W\d_]", item.title or "") is not None
            doubt = Doubt("title", ", and ".join(why), said, bool(item.title) and not letters, item.at)
            made.append(replace(item, doubts=(doubt, *item.doubts)))
        else:
            made.append(item)
    return tuple(made)


def is_led(found: Sequence[Passage]) -> bool:
    """Whether the headings of the business say that who leads an item stands behind its title, in one text with it."""
    return any(each.row is None and _COLUMNS.fullmatch(each.text) for each in found)


def _of_title(item: Item) -> Iterator[str]:
    """What in a title gives reason to doubt it."""
    title = item.title or ""
    if (item.number is None or title.isdecimal()) and _NUMBER_WITHIN.match(title):
        yield "a number stands in the title"
    elif runs_on(title):
        yield "the text may begin within the title"
    elif title and is_odd(title):
        yield "it looks more like a part of the text than like a title"


def runs_on(title: str) -> bool:
    """Whether the text of an item seems to begin within its title."""
    again = _SAID_AGAIN.match(title)
    told = again is not None and again["first"][:5].casefold() == again["verb"][:5]
    return told or _RUNS_ON.search(title) is not None


def _twice(items: Sequence[Item]) -> Mapping[int, tuple[str, ...]]:
    """The items that bear the number of another, by their place."""
    by_number: dict[str, list[int]] = {}
    for at, item in enumerate(items):
        if item.number is not None and not item.closed_session:
            by_number.setdefault(item.number, []).append(at)
    return {
        at: (f"{'two' if len(each) == 2 else len(each)} items bear the number {number}",)
        for number, each in by_number.items()
        for at in each
        if len(each) > 1
    }


def _jumps(items: Sequence[Item]) -> Iterator[tuple[int, tuple[str, ...]]]:
    """The items whose number does not go on from that before them, by their place."""
    for (_, one, first), (at, other, second) in pairwise(numbers(items)):
        if second - first >= JUMP or second < first:
            yield at, (f"its number {other} comes after {one}",)


def _within(items: Sequence[Item]) -> Iterator[tuple[int, tuple[str, ...]]]:
    """The items within whose title the number stands that is left out behind them, by their place."""
    for (before, _, first), (_, _, second) in pairwise(numbers(items)):
        if second - first == _SKIPS and re.search(rf"\s{first + 1}\s+[A-Z]", items[before].title or ""):
            yield before, (f"the number {first + 1} stands within it",)
