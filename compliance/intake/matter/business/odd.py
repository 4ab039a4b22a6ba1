"""Whether what was read as items looks odd, so that a person must say whether these are the items."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from compliance.intake.matter.business.heading import names_only
from compliance.intake.matter.business.items import TOLD, Business, Session
from compliance.intake.matter.text.numbering import Number, number_of
from compliance.intake.matter.text.passage import Passage
from compliance.intake.matter.text.words import BROKEN_OFF, STANDING, VERB, sentence
from compliance.intake.reading import DocumentKind, Item, Question

_TWO_IN_ONE: Final = re.compile(r"\S\s+\d{1,4}[.)]\s+[A-Z]")
_NUMBERS: Final = re.compile(r"\d{1,3}(?:\.\d{1,2})?(?:\s+\d{1,3}\.\d{1,2})+\b")
_SECOND: Final = re.compile(r"(\d{1,3})\.\d{1,2}")
_PERSON: Final = re.compile(r"([A-Z])[a-z’'-]+ ([A-Z])[\w’'-]+ \((?:\1\2)[a-z]?\)")
_TITLED: Final = re.compile(r"(?:Mr|Mrs|Ms|Miss|Dr|Cllr|Councillor)\.? (?:[A-Z]\.? ?){1,4}[A-Z][\w’'-]+")
"""Somebody and nothing else: "Mr K E Low"."""
_DAY_ALONE: Final = re.compile(
    r"\b(?:held|meeting) on (?:the )?(?:\w+day,? )?(?:the )?\d{1,2}(?:st|nd|rd|th)?$", re.IGNORECASE
)
"""A day whose month is not there: the title goes on below, in its column."""
_LETTERED: Final = re.compile(r"\b(?i:papers?|append(?:ix|ices)|annex|enclosure|part|schedule|report|item) A$")
"""A paper that bears a letter, at the end of a title: no title breaks off there."""
_LONGEST: Final = 150
_FEW: Final = 2
_MUCH: Final = 40
JUMP: Final = 3
"""From one number to the next so many may be left out by a slip, and no more."""
_BEGUN_LATE: Final = (2, 3)
"""Where numbers that begin anew for each meeting do not begin; those that go on through the year are rarely so low."""
_SAYS_THAT: Final = re.compile(
    r"\W*(?:(?:it was |was |were |this was )?(?:unanimously )?(?:resolved|agreed|decided|noted|approved)"
    r"(?: unanimously)?|that)\W*",
    re.IGNORECASE,
)
"""What says that something was decided, and not what."""

OF_ONE: Final = "one item"
"""The subject of a question that is about single items: the doubts of these say more."""


def odd(held: Session, found: Sequence[Passage], kind: DocumentKind) -> tuple[Question, ...]:
    """One question about all items, if something about them is odd.

    Args:
        held: the items as read.
        found: the passages of the document.
        kind: of the document.
    """
    items = [business.item for business in held.items]
    if not items:
        return ()
    of_all = (*_of_blanks(items), *_of_numbers(items), *_of_count(items, found, kind), *_of_marks(held.items, kind))
    of_one = (*_of_odd_titles(items), *_of_jumps(items), *_of_decisions(held.items))
    why = next(iter((*of_all, *of_one)), None)
    if why is None:
        return ()
    what = f"{why} Read as the items are, from the first on: {_listed(items)}. Are these the items?"
    return (Question("items", what, items[0].at.line, subject=None if of_all else OF_ONE),)


def _of_blanks(items: Sequence[Item]) -> Iterator[str]:
    """Items that have no title."""
    blank = [item for item in items if not item.title]
    if len(blank) > 1 and len(blank) > len(items) / 5:
        yield f"{len(blank)} of {len(items)} items seem to have no title."
    elif blank and len(items) > len(blank) and any(item.number for item in blank):
        yield f"Item {blank[0].number} seems to have no title."


def _of_odd_titles(items: Sequence[Item]) -> Iterator[str]:
    """Titles that are hardly whole titles."""
    for item in items:
        title = item.title or ""
        if is_odd(title):
            yield f"“{_short(title)}” looks more like a part of the text than like the title of an item."


def is_odd(title: str) -> bool:
    """Whether a title can hardly be a whole title, and no more than that."""
    return bool(
        (len(title) > _LONGEST and not names_only(title))
        or (sentence(title) and not title.startswith("To ") and not names_only(title))
        or (BROKEN_OFF.search(title) and not _LETTERED.search(title))
        or _TWO_IN_ONE.search(title)
        or _NUMBERS.match(title)
        or _DAY_ALONE.search(title)
        or "•" in title[1:]
        or _PERSON.fullmatch(title)
        or _TITLED.fullmatch(title)
        or title.count("(") != title.count(")")
        or (title[:1].islower() and VERB.search(title))
    )


def _of_numbers(items: Sequence[Item]) -> Iterator[str]:
    """What is odd about their numbers."""
    values = numbers(items)
    if values and values[0][2] in _BEGUN_LATE:
        yield f"The numbers of the items begin with {values[0][1]}."


def _of_jumps(items: Sequence[Item]) -> Iterator[str]:
    """Where numbers do not go on from one to the next."""
    for (_, one, first), (_, other, second) in pairwise(numbers(items)):
        if second - first >= JUMP:
            yield f"The numbers of the items go from {one} to {other}."


def numbers(items: Sequence[Item]) -> list[tuple[int, str, int]]:
    """The items of the open part that bear numbers: their place, the number as printed, and its value."""
    return [
        (at, item.number, _value(number))
        for at, item in enumerate(items)
        if item.number and not item.closed_session and (number := number_of(f"{item.number} A"))
    ]


def _value(number: Number) -> int:
    """The place of a number in the order; of an item of a second level that of the one above it."""
    above = _SECOND.fullmatch(number.words)
    return int(above[1]) if number.style == "sub" and above else number.value


def _of_count(items: Sequence[Item], found: Sequence[Passage], kind: DocumentKind) -> Iterator[str]:
    """What is odd about how many there are."""
    if kind in TOLD and len(items) < _FEW and len(found) > _MUCH:
        yield "Only one item was found in a long document."
    bare = [item.title or "" for item in items if not item.number]
    standing = sum(STANDING.fullmatch(title) is not None for title in bare)
    if kind in TOLD and len(bare) == len(items) >= _FEW and standing < _FEW:
        yield "Nothing numbers the items, and few of them are such as every meeting has."


def _of_marks(items: Sequence[Business], kind: DocumentKind) -> Iterator[str]:
    """What is odd about minutes whose items neither bear numbers nor stand out, so that any line could be a title."""
    plain = [each for each in items if not (each.item.number or each.apart)]
    if kind in TOLD and len(plain) == len(items) >= _FEW:
        yield "Nothing numbers the items or sets their titles apart."


def _of_decisions(items: Sequence[Business]) -> Iterator[str]:
    """What is odd about what was decided: that it breaks off, or does not say what while the item tells of more."""
    for each in items:
        said = each.item.resolution or ""
        more = sum(len(passage.text) for passage in each.passages) - len(said)
        if said.endswith(":") or (_SAYS_THAT.fullmatch(said) and more > _MUCH):
            yield f"“{_short(said)}”, read as what was decided, does not say what that was."


def _listed(items: Sequence[Item]) -> str:
    """The first items, in words."""
    words = [f"“{' '.join(each for each in (item.number, _short(item.title or '')) if each)}”" for item in items[:4]]
    return ", ".join(words) + (f" and {len(items) - 4} more" if len(items) > 4 else "")


def _short(title: str) -> str:
    return title if len(title) <= 60 else title[:59] + "…"
