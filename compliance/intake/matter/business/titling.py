"""Which words of an entry, and of those below it, are the title of the item that it begins."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from compliance.intake import months
from compliance.intake.matter.business import heading, outcome
from compliance.intake.matter.business.entries import LABEL, Entry
from compliance.intake.matter.business.headed import PERSON
from compliance.intake.matter.business.starts import ItemStart
from compliance.intake.matter.text.clock import clocks_in
from compliance.intake.matter.text.numbering import Number, number_of
from compliance.intake.matter.text.passage import WRAPPED, Passage
from compliance.intake.matter.text.sentences import sentences
from compliance.intake.matter.text.words import BROKEN_OFF, capitals, sentence

_PLACE: Final = re.compile(r"\d{1,2}[.)]\s+(?=[A-Z])")
"""The number on the agenda behind that of the minute: `C48/23 1. APOLOGIES`."""
_HOURS: Final = 30
"""The time of an item stands within so many characters of its number."""
_SENTENCE: Final = 150
"""A sentence that is all there is of an item is no longer than this."""
_CALLED: Final = 250
"""Nor what an agenda calls an item, which is all that it says of it, than this."""
_LINE: Final = 90
_WIDER: Final = 1.25
"""A line in capitals takes the room of one so much longer."""
_BELOW: Final = re.compile(
    r"To (?:approve|receive|consider|note|agree|confirm|discuss|hear)\b|Reports? (?:by|of|from) [A-Z]"
)
"""What stands below a title on a line of its own."""
_STRAY: Final = re.compile(r"(?=.{1,8}$)[^A-Za-z]*[A-Za-z]{0,3}\s?[=^~{}\\<>¬¦§_]+\s?\w{0,3}\W*")
"""What is left of a form or a sign between the number of an item and its title, and is no word: `EF=`."""
_COLUMN: Final = 3
"""So many people one below the other are a list, and no title."""
_BEHIND: Final = 6
"""Within so many entries behind them the title stands."""
_NAME: Final = 50
_DAY_ENDS: Final = re.compile(
    rf"\b\d{{1,2}}(?:st|nd|rd|th)?\s+(?:of\s+)?(?:{months.FULL}|{months.SHORT})$", re.IGNORECASE
)
_YEAR: Final = re.compile(r"(?:19|20)\d\d\W*")
"""What is left of a day whose title broke off before it."""
_LINES: Final = 3
"""A title goes on for no more lines than this."""


def title_of(
    passage: Passage, offset: int, following: Sequence[Entry], start: ItemStart
) -> tuple[str | None, int, int]:
    """The title, where the text after it begins, and how many of the entries that follow belong to it."""
    text = passage.text[offset : _above(passage, offset)]
    if start.number is None and LABEL.match(passage.text):
        return None, offset, 0
    if text.strip(" |:.–-"):
        if start.number is None and passage.kind != "row":
            return heading.title_of(text, text, None)[0] or text.strip(" :.")[:200], len(passage.text), 0
        lead = _lead(passage, offset)
        lower = (each for each in passage.starts[1:] if each > offset and not passage.text[each : each + 1].islower())
        second = next((each - offset for each in lower), None)
        title, rest = heading.title_of(text, lead, second)
        return title, offset + rest, 0
    nearest = following[0] if following and following[0].role == "text" else None
    if nearest is None:
        return None, len(passage.text), 0
    alone = start.number is not None and start.number.style != "said"
    if LABEL.match(nearest.text):
        # The label of ModernGov has a title above it; without one the word is the title.
        return (
            (nearest.text.strip(" :") if alone and LABEL.fullmatch(nearest.text) else None),
            len(passage.text),
            int(alone),
        )
    # A number on a line of its own has its title below it; "Agenda item 1" may have its text there.
    told = (sentence(nearest.text) and not heading.names_only(nearest.text)) or (
        nearest.text.rstrip().endswith(".") and heading.title_of(nearest.text, "", None)[0] is None
    )
    if alone or not told:
        second = nearest.passage.starts[1] if len(nearest.passage.starts) > 1 else None
        title = heading.title_of(nearest.text, _lead(nearest.passage, 0), second)[0]
        if title is None and alone and len(nearest.text) < 200:
            title = nearest.text.strip()
        title = re.sub(r"^Item\s*:?\s+(?=[A-Z])", "", title) if title else None
        if title and len(title) + 6 >= len(nearest.text.strip(" .:")) - 2:
            return title, len(passage.text), 1
        if title:
            return title, len(passage.text), 0
    return None, len(passage.text), 0


def _above(passage: Passage, offset: int) -> int:
    """Where on a line of its own below a title begins what is to be done, or who leads it; the end if nothing does."""
    below = (at for at in passage.starts[1:] if at > offset and passage.text[offset:at].strip())
    for at in below:
        if _BELOW.match(passage.text, at) or (passage.text[at].isupper() and PERSON.match(passage.text, at)):
            return at
    return len(passage.text)


def without_stray(following: Sequence[Entry]) -> list[Entry]:
    """The entries below the number of an item, without a sign that was left between it and the title."""
    stray = len(following) > 1 and _STRAY.fullmatch(following[0].text) is not None
    return list(following[1 if stray else 0 :])


def without_people(following: Sequence[Entry]) -> list[Entry]:
    """The entries below a number alone, without the column of people that a page put before the title in capitals."""
    people = next((at for at, each in enumerate(following) if not _is_somebody(each)), len(following))
    after = following[people : people + _BEHIND]
    title = next((at for at, each in enumerate(after, people) if capitals(each.text)), None)
    return list(following[title:]) if people >= _COLUMN and title is not None else list(following)


def _is_somebody(entry: Entry) -> bool:
    """Whether an entry is a title and a name, and nothing else."""
    return PERSON.match(entry.text) is not None and len(entry.text) <= _NAME and not sentence(entry.text)


def told_whole(passage: Passage, offset: int, *, minutes: bool) -> tuple[str | None, int]:
    """The title of an item that is one short sentence and no more, such as `3. There were no declarations.`."""
    text = passage.text[offset:]
    if not text.strip() or len(text) > (_SENTENCE if minutes else _CALLED) or len(sentences(text)) > 1:
        return None, offset
    return heading.plain(text), offset


def whole_title(title: str | None, following: Sequence[Entry], used: int, *, loud: bool) -> tuple[str | None, int]:
    """A title with its second line, where a gap parts the two: in capitals like the first, or such that it needs it."""
    if not title or used >= len(following):
        return title, used
    more = following[used]
    if _DAY_ENDS.search(title) and _YEAR.fullmatch(more.text):
        return heading.plain(f"{title} {more.text}"), used + 1
    lines = 0
    while used + lines < len(following) and lines < _LINES and _goes_on_small(following, used + lines, loud=loud):
        title = heading.plain(f"{title} {following[used + lines].text}") or title
        lines += 1
    if lines or not capitals(title):
        return title, used + lines
    runs_on = (
        BROKEN_OFF.search(title) is not None or len(title) * _WIDER >= WRAPPED or _no_room(title, following[used:])
    )
    fits = more.role == "text" and capitals(more.text) and not outcome.FORMAL.match(more.text)
    if not (runs_on and fits) or number_of(more.text) or LABEL.match(more.text) or len(more.text) > _LINE:
        return title, used
    return heading.plain(f"{title} {more.text}"), used + 1


def _no_room(title: str, below: Sequence[Entry]) -> bool:
    """Whether the column that an item stands in has no room for another word of its title, as its text below shows."""
    more, *told = below
    lines = [each for entry in told[:_LINES] for each in _printed(entry.passage)]
    full = max(map(len, lines), default=0)
    return len(lines) > 1 and (len(title) + 1 + len(more.text.split()[0])) * _WIDER > full > len(title)


def _printed(passage: Passage) -> list[str]:
    """The printed lines of a passage."""
    edges = [*passage.starts, len(passage.text)]
    return [passage.text[one:other].strip() for one, other in pairwise(edges)]


def _goes_on_small(following: Sequence[Entry], at: int, *, loud: bool) -> bool:
    """Whether a title that stands out goes on in small letters on a line that stands out as it does."""
    more = following[at]
    return (
        loud
        and more.role == "text"
        and more.passage.is_strong
        and more.text[:1].islower()
        and len(more.text) <= _LINE * 2
    )


def _lead(passage: Passage, offset: int) -> str:
    """What stands out right after the number."""
    if passage.kind == "heading":
        return passage.text[offset:]
    end = offset
    for first, last in passage.strong:
        if last <= offset:
            continue
        if passage.text[end:first].strip(" .:–-"):
            break
        end = max(end, last)
    return passage.text[offset:end]


def behind(text: str, printed: Number) -> int:
    """Where the title begins behind a number, behind its place on the agenda and the time that it is given there."""
    number = printed.end
    if printed.style in ("year", "coded") and (place := _PLACE.match(text, number)):
        number = place.end()
    hour = re.match(r"[\s(]*(?:-|–)?\s*", text[number:])
    at = number + (hour.end() if hour else 0)
    clock = next((each for each in clocks_in(text[at : at + _HOURS]) if each.start == 0), None)
    if clock is None or (clock.time is None and not clock.sure):
        return number
    end = at + clock.end + len(re.match(r"[\s):,–-]*", text[at + clock.end :])[0])  # type: ignore[index]
    return end if re.search(r"[A-Za-z]{3}", text[end:]) else number


def bullet(text: str) -> int:
    """Where the text behind the mark of an entry of a list begins."""
    match = re.match(r"[\s*_#|•▪●–-]*", text)
    return match.end() if match else 0


def unnumbered(text: str, start: ItemStart) -> str:
    """What an item begins with, without its number or mark."""
    return text[start.number.end if start.number else bullet(text) :]
