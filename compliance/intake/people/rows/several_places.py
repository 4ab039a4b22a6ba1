"""Takes the lines of a list of members that give places to bodies: to several, or so many to one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from compliance.intake.people.rows.rows import Row
from compliance.intake.people.words import bodies
from compliance.intake.people.words.text import Text

_NUMBERS: Final = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_NUMBER: Final = rf"(?P<number>\d{{1,2}}|{'|'.join(_NUMBERS)})(?:\s*\(\d{{1,2}}\))?"
_PLACES: Final = r"(?:voting\s+)?(?:places?|seats?|members?|representatives?|reps?|nominees?)"
_IN_BRACKETS: Final = rf"(?P<body>[^()]+?)\s*[(\[]\s*{_NUMBER}\s*[)\]]"
_COUNTED: Final = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        rf"{_NUMBER}\s*(?:[x×]\s*)?{_PLACES}\s+(?:of|from|for)\s+(?:the\s+)?(?P<body>.+)",
        rf"{_NUMBER}\s*[x×]\s*(?P<body>.+)",
        rf"(?P<body>.+?)\s*(?:[(\[:,–-]\s*)?{_NUMBER}\s+{_PLACES}\s*[)\]]?",
        rf"(?P<body>.+?)\s*[(\[]?\s*[x×]\s*{_NUMBER}\s*[)\]]?",
        _IN_BRACKETS,
    )
)
_EACH: Final = re.compile(
    rf"(?:(?:one|a|1)\s+(?:{_PLACES}\s+)?(?:of|from|for)\s+)?each\s+of(?:\s+the(?:\s+following)?)?\s*:?\s+",
    re.IGNORECASE,
)
_CUT: Final = re.compile(r"\s*;\s*(?:and\s+)?(?![^(]*\))|\s*,\s*(?:and\s+)?(?![^(]*\))|\s+and\s+(?![^(]*\))")
_ALONE: Final = re.compile(rf"{_NUMBER}(?:\s+{_PLACES})?", re.IGNORECASE)
_BULLET: Final = re.compile(r"[•▪●◦*–-]\s+")
_PAIR: Final = 2
_MOST: Final = 20


def taken(rows: Sequence[Row]) -> tuple[list[Row], list[Text]]:
    """The other rows, and a body for each place; a line with any other words, or with one place, is another row."""
    found = [_places(row) for row in rows]
    numbers = [re.fullmatch(_IN_BRACKETS, row.filled[0].text.strip(), re.IGNORECASE) for row in rows]
    counts = [_count(each["number"]) for each in numbers if each]
    if len(counts) > 1 and counts == list(range(1, len(counts) + 1)):  # of footnotes
        found = [[] if number else places for number, places in zip(numbers, found, strict=True)]
    rest = [row for row, bodies_ in zip(rows, found, strict=True) if not bodies_]
    return rest, [each for bodies_ in found for each in bodies_]


def _places(row: Row) -> list[Text]:
    text = row.filled[0]
    if len(row.filled) == _PAIR and (number := _ALONE.fullmatch(row.filled[1].text.strip())):
        return [text] * _count(number["number"]) if _is_body(text.text) else []
    if not row.single:
        return []
    begin = _BULLET.match(text.text)
    start = begin.end() if begin else 0
    lead = _EACH.match(text.text, start)
    end = len(text.text.rstrip(" ."))
    start = lead.end() if lead else start
    found = _seats(text, [(start, end)]) or _seats(text, list(_pieces(text.text, start, end)))
    is_more = len(found) > 1 or lead is not None
    return [text.part(*each) for each in found] if is_more else []


def _pieces(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Where the bodies stand that a line lists; “Fire and Rescue” is one."""
    at = start
    for cut in _CUT.finditer(text, start, end):
        if cut[0].strip() == "and" and not all(map(_is_body, (text[at : cut.start()], text[cut.end() : end]))):
            continue
        yield at, cut.start()
        at = cut.end()
    yield at, end


def _seats(text: Text, pieces: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Each body, as often as it has places; nothing unless all that stands there are bodies."""
    made: list[tuple[int, int]] = []
    for start, end in pieces:
        said = text.text[start:end]
        found = next((match for form in _COUNTED if (match := form.fullmatch(said))), None)
        body = found["body"] if found else said
        count = _count(found["number"]) if found else 1
        if not _is_body(body) or not count:
            return []
        at = start + (found.start("body") if found else 0)
        made += [(at, at + len(body))] * count
    return made


def _is_body(said: str) -> bool:
    """Whether words are a body by its own name, and not its office, its department, or a list."""
    said = re.sub(r"(?i)^the\s+", "", said.strip())
    found = next((match["body"] for form in _COUNTED if (match := form.fullmatch(said))), said)
    return bodies.strength(found) >= bodies.NAMED and not re.search(r"[,;:]|\d", found)


def _count(text: str) -> int:
    number = int(text) if text.isdecimal() else _NUMBERS.index(text.casefold()) + 1
    return number if number <= _MOST else 0
