"""Text made plain: what cannot be seen is taken out, white space is spaces, and what stands out is marked."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from string import ascii_uppercase

from compliance.intake.paper import Cell

Run = tuple[str, bool]
"""A stretch of text, and whether it stands out."""

BREAK = "\x0b"
"""A line break that the file does not count as a line."""

BULLETS = frozenset("\u2022\u25cf\u25cb\u25aa\u25e6\u00b7\u2023\u2043\u27a2\u2013-*o")
"""What prints before an entry of a list, and is no word."""

TURNED = "this file has marks that change the direction of text, so it may look different from what is read here"

_TURNING = re.compile("[\u202a-\u202e\u2066-\u2069]")
_UNSEEN = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f"
    "\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\U000e0000-\U000e0fff]"
)
_BREAKS = re.compile("[\x0b\x0c\x85\u2028\u2029]")
_SPACES = re.compile("[\xa0\u1680\u2000-\u200a\u202f\u205f\u3000]")
_SURROGATES = re.compile("[\ud800-\udfff]")
_LIGATURES = re.compile("[\ufb00-\ufb06]")
_BULLETS = re.compile("[\uf0a7\uf0a8\uf0b7\uf0d8\uf0fc\uf06e\uf076\uf0a2]")
_ODD_ASCII = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_RUNS_OF_SPACE = re.compile("[ \t\r]+")
_AROUND_BREAK = re.compile(" ?[\n\x0b][ \n\x0b]*")
_LETTER_SPACED = re.compile(r"(?<!\S)(?:[A-Z] ){4,}[A-Z](?= ?[:;.]*(?:\s|$))")
_DISTINCT = 4
"""A word printed letter by letter has more different letters than a row of marks ("P A P A P") has."""
_GAP = re.compile(r"[ \r]*\t[ \t\r]*| {3,}")


def plain(text: str) -> str:
    """The text without what cannot be seen, in one form of Unicode; its white space is space, tab and breaks."""
    text = unspaced(text)
    if text.isascii():
        return _BREAKS.sub(BREAK, _UNSEEN.sub("", text)) if _ODD_ASCII.search(text) else text
    text = _BREAKS.sub(BREAK, _UNSEEN.sub("", text))
    text = _SURROGATES.sub("\ufffd", _SPACES.sub(" ", text))
    text = _LIGATURES.sub(lambda found: unicodedata.normalize("NFKC", found[0]), text)
    return unicodedata.normalize("NFC", _BULLETS.sub("\u2022", text))


def unspaced(text: str) -> str:
    """The text, words that print letter by letter, as "P R E S E N T" does, as words."""
    return _LETTER_SPACED.sub(_word, text)


def _word(spaced: re.Match[str]) -> str:
    """A word that is printed with a space after each letter, as "P R E S E N T" is; marks and the alphabet are none."""
    letters = spaced[0].replace(" ", "")
    is_word = len(set(letters)) >= _DISTINCT and set(letters) & set("AEIOU") and letters not in ascii_uppercase
    return letters if is_word else spaced[0]


def is_turned(text: str) -> bool:
    """Whether marks in the text turn its direction, so that it shows otherwise than it reads."""
    return not text.isascii() and _TURNING.search(text) is not None


def cell(runs: Iterable[Run], left: float | None = None) -> Cell:
    """A cell of plain runs: white space made single, and the spans that stand out found again."""
    pieces: list[str] = []
    spans: list[tuple[int, int]] = []
    length, last = 0, "\n"
    for raw, strong in runs:
        text = _AROUND_BREAK.sub("\n", _RUNS_OF_SPACE.sub(" ", raw))
        if last == "\n":
            text = text.lstrip()
        elif last == " " and text.startswith("\n"):
            # The space before a break goes, and the break stays.
            pieces[-1], length = pieces[-1][:-1], length - 1
            if spans and spans[-1][1] > length:
                spans[-1] = (spans[-1][0], length)
        elif last == " ":
            text = text.lstrip(" ")
        if not text:
            continue
        if strong:
            spans.append((length, length + len(text)))
        pieces.append(text)
        length, last = length + len(text), text[-1]
    whole = "".join(pieces)
    return Cell(whole.rstrip(), tuple(_tidy(spans, whole.rstrip())), left)


def joined(one: Cell, other: Cell, between: str = " ") -> Cell:
    """A cell, and what goes on with it."""
    start = len(one.text) + len(between)
    strong = (*one.strong, *((start + first, start + last) for first, last in other.strong))
    return Cell(
        f"{one.text}{between}{other.text}", tuple(_tidy(list(strong), f"{one.text}{between}{other.text}")), one.left
    )


def _tidy(spans: list[tuple[int, int]], text: str) -> Iterator[tuple[int, int]]:
    """Spans without the white space at their ends, neighbours on one line made one."""
    begun: tuple[int, int] | None = None
    for first, last in spans:
        inner = text[first:last]
        start = first + len(inner) - len(inner.lstrip())
        end = start + len(inner.strip())
        if start >= end:
            continue
        if begun and not text[begun[1] : start].strip(" "):
            begun = (begun[0], end)
        else:
            if begun:
                yield begun
            begun = (start, end)
    if begun:
        yield begun


def columns(runs: Iterable[Run]) -> list[list[Run]]:
    """The runs of each printed column of a line: a tab or three spaces part them, but not what begins the line."""
    found: list[list[Run]] = [[]]
    begun = False
    for text, strong in runs:
        place = 0
        for gap in _GAP.finditer(text):
            before = text[place : gap.start()]
            if before:
                found[-1].append((before, strong))
                begun = begun or bool(before.strip())
            if begun and any(part.strip() for part, _ in found[-1]):
                found.append([])
            place = gap.end()
        if place < len(text):
            found[-1].append((text[place:], strong))
            begun = begun or bool(text[place:].strip())
    if len(found) > 1 and not any(part.strip() for part, _ in found[-1]):
        found.pop()
    return found


def with_bullet(cells: list[Cell]) -> list[Cell]:
    """The columns of a line, a bullet put to what it marks."""
    if len(cells) < 2 or cells[0].text not in BULLETS:
        return cells
    moved = tuple((start + 2, end + 2) for start, end in cells[1].strong)
    return [Cell(f"{cells[0].text} {cells[1].text}", moved, cells[0].left), *cells[2:]]


def is_bulleted(text: str) -> bool:
    """Whether a line begins with a bullet that is nothing else."""
    return text[1:2] == " " and text[0] in "\u2022\u25cf\u25cb\u25aa\u25e6\u00b7\u2023\u2043\u27a2"


def split_breaks(runs: Iterable[Run]) -> list[list[Run]]:
    """The runs of each line, where line feeds and soft breaks part them."""
    found: list[list[Run]] = [[]]
    for text, strong in runs:
        first, *others = re.split("[\n\x0b]", text)
        found[-1].append((first, strong))
        found.extend([(other, strong)] for other in others)
    return found
