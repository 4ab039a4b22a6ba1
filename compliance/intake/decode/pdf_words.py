"""The words of a PDF page, each with its place, and the rules and pictures that the page draws."""

from __future__ import annotations

import ctypes
import math
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final, Literal

from compliance.intake.decode import clean
from compliance.intake.decode.pdf_cut import Mark, Striking, Upright, cuts, struck
from compliance.intake.decode.pdf_drawn import Drawn, drawn
from compliance.intake.decode.pdf_upright import Turned, headings

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

MAX_CHARACTERS: Final = 200_000
"""The most characters of one page that are read."""
_BOLD = re.compile(r"bold|black|heavy|demi|semibd", re.IGNORECASE)
_STRETCH = re.compile("[^\\s\2]*\2|[^\\s\2]+")
LARGE_PICTURE: Final = 0.4
"""How much of a page a picture of it covers at least."""
_UNPAINTED: Final = 3
_SMALLEST: Final = 1.0
_SMALL_PAGE: Final = 50.0
_OVER: Final = 10.0
_HYPHEN: Final = "\2"
"""How the library gives a hyphen at the end of a line; it parts what stands on two lines."""
_FAR: Final = 1e6
_LEVEL: Final = 0.05
"""How far, in radians, a word may lean and still be on a line."""


@dataclass(slots=True)
class Word:
    """A word on a page; points, from the left and from the foot of the page as it is turned.

    Attributes:
        text: its characters.
        left, right: its edges.
        base: the line that it stands on.
        size: of its type.
        strong: whether it is bold or underlined.
        order: its place in the file, counted in characters.
        glued: whether it is part of a word with the one before it, and only a rule that strikes one of them parts them.
        begins: whether another stretch of the file begins with it than has the word before it there.
    """

    text: str
    left: float
    right: float
    base: float
    size: float
    strong: bool
    order: int = 0
    glued: bool = False
    begins: bool = False


@dataclass(slots=True)
class PageWords:
    """What a page has.

    Attributes:
        words: in the order of the file.
        turned: words that are not level, such as those of a stamp.
        drawn: its rules and pictures.
        width, height: of the page as it is turned.
        unknown: how many characters the file does not name.
    """

    words: list[Word]
    turned: list[Turned]
    drawn: Drawn
    width: float
    height: float
    unknown: int = 0
    is_cut: bool = False
    warnings: list[str] = field(default_factory=list)


def read(page: Any, raw: Any) -> PageWords:  # noqa: ANN401 - the library has no types
    """Read a page of pypdfium2; `raw` is its module of functions."""
    width, height = (_finite(value) for value in page.get_size())
    left, foot = _origin(page.get_cropbox())
    shown = _turn(page.get_rotation() % 360, width, height)

    def turn(x: float, y: float) -> tuple[float, float]:
        return shown(x - left, y - foot)

    found = PageWords([], [], drawn(page, raw, turn), width, height)
    text_page = page.get_textpage()
    try:
        _Text(text_page, raw, turn, page.get_rotation()).read(found)
    finally:
        text_page.close()
    laid, found.turned = headings(found.turned, found.drawn.up)
    found.words += [
        Word(each.text, each.middle - each.size / 2, each.middle + each.size / 2, each.foot, each.size, each.strong)
        for each in laid
    ]
    return found


def _turn(rotation: int, width: float, height: float) -> Callable[[float, float], tuple[float, float]]:
    """From a point of the sheet to one of the page as it is shown."""
    match rotation:
        case 90:
            return lambda x, y: (y, height - x)
        case 180:
            return lambda x, y: (width - x, height - y)
        case 270:
            return lambda x, y: (width - y, x)
        case _:
            return lambda x, y: (x, y)


def _origin(box: Sequence[float]) -> tuple[float, float]:
    """The corner of a page; it need not be where its measures begin."""
    left, foot, right, head = box
    one, other = min(left, right), min(foot, head)
    return (one, other) if all(math.isfinite(each) and abs(each) < _FAR for each in (one, other)) else (0.0, 0.0)


def _finite(value: float) -> float:
    return float(value) if math.isfinite(value) else 0.0


@dataclass(frozen=True, slots=True)
class _Style:
    """What is the same for all characters of one stretch of the file."""

    size: float
    strong: bool
    hidden: bool
    leans: bool
    up: Literal[-1, 0, 1]


class _Text:
    """The characters of one page."""

    def __init__(self, page: Any, raw: Any, turn: Callable[[float, float], tuple[float, float]], rotation: int) -> None:  # noqa: ANN401
        self._page, self._raw, self._turn = page.raw, raw, turn
        self._lean = math.radians(rotation)
        self._a, self._b, self._c, self._d = (ctypes.c_double() for _ in range(4))
        self._matrix = raw.FS_MATRIX()
        self._name = ctypes.create_string_buffer(256)
        self._flags = ctypes.c_int()
        self._styles: dict[int, _Style] = {}

    def read(self, found: PageWords) -> None:
        count = self._raw.FPDFText_CountChars(self._page)
        if count > MAX_CHARACTERS:
            count, found.is_cut = MAX_CHARACTERS, True
        letters = self._letters(max(count, 0))
        found.unknown = letters.count("\ufffd")
        hidden: list[Word] = []
        before: int | None = None
        rules = Upright(found.drawn.up), Striking(found.drawn.across)
        for first, last, glued in self._stretches(letters, *rules):
            begins = self._key(first) != before
            before = self._key(last - 1)
            text = clean.plain(letters[first:last].replace(_HYPHEN, "-"))
            style = self._style(first)
            if text and style.leans:
                found.turned += self._turned(text, style, first, last - 1)
            elif text and (word := self._word(text, style, first, last - 1)) is not None:
                word.glued, word.begins = glued, begins
                if style.hidden:
                    hidden.append(word)
                elif _is_on(word, found):
                    found.words.append(word)
                else:
                    found.warnings.append("text that lies outside the pages of this PDF was left out")
        if hidden and found.drawn.picture > LARGE_PICTURE * found.width * found.height:
            found.words += hidden  # what a program has recognised in a picture lies unseen over it
        elif hidden:
            found.warnings.append("text that this file hides was left out")

    def _stretches(self, letters: str, upright: Upright, striking: Striking) -> Iterator[tuple[int, int, bool]]:
        """Where words begin and end, and whether each is glued to the one before it.

        White space parts them, the edge between two cells of a table, and the end of a rule that strikes some of it.
        """
        for stretch in _STRETCH.finditer(letters):
            first, last = stretch.span()
            word = self._word(stretch[0], self._style(first), first, last - 1)
            glued = False
            if word is not None and self._key(first) != self._key(last - 1):
                marks = [self._mark(index) for index in range(*stretch.span())]
                rules = upright.within(word.left, word.right, word.base + 0.3 * word.size)
                apart = set(cuts(marks, rules, word.size))
                within = struck(marks, striking.ends(word.left, word.right, word.base, word.size), word.size)
                for place in sorted(apart.union(within)):
                    yield first, stretch.start() + place, glued
                    first, glued = stretch.start() + place, place not in apart
            yield first, last, glued

    def _mark(self, index: int) -> Mark:
        """A character as it is placed."""
        a, b, c, d = self._a, self._b, self._c, self._d
        if not self._raw.FPDFText_GetCharBox(self._page, index, a, b, c, d):
            return Mark(0.0, 0.0, 0.0, 0)
        one, other = self._turn(a.value, c.value)[0], self._turn(b.value, d.value)[0]
        base = self._turn(a.value, b.value)[1] if self._raw.FPDFText_GetCharOrigin(self._page, index, a, b) else 0.0
        return Mark(min(one, other), max(one, other), base, self._key(index) or 0)

    def _letters(self, count: int) -> str:
        """The characters, one for each that the library counts."""
        whole = self._whole(count)
        if len(whole) == count:
            return whole.replace("\ufffe", _HYPHEN)
        get = self._raw.FPDFText_GetUnicode
        page = self._page
        letters = []
        for index in range(count):
            code = get(page, index)
            if code in (2, 0xFFFE):
                letters.append(_HYPHEN)
            elif code == 0 or code > 0x10FFFF or 0xD800 <= code < 0xE000:
                letters.append("\ufffd")
            else:
                letters.append(chr(code))
        return "".join(letters)

    def _whole(self, count: int) -> str:
        """All characters at once, which is quick; some are missing where the file does not name them all."""
        buffer = (ctypes.c_ushort * (count + 1))()
        written = self._raw.FPDFText_GetText(self._page, 0, count, buffer)
        if written != count + 1:
            return ""
        text = bytes(buffer)[: 2 * count].decode("utf-16-le", "replace")
        return "" if "\0" in text or "\ufffd" in text else text

    def _word(self, text: str, style: _Style, first: int, last: int) -> Word | None:
        raw, page = self._raw, self._page
        a, b, c, d = self._a, self._b, self._c, self._d
        if not raw.FPDFText_GetCharOrigin(page, first, a, b):
            return None
        left, base = self._turn(a.value, b.value)
        if not raw.FPDFText_GetCharBox(page, last, a, b, c, d):
            return None
        right = max(self._turn(a.value, c.value)[0], self._turn(b.value, d.value)[0])
        if not all(map(math.isfinite, (left, right, base))) or max(map(abs, (left, right, base))) > _FAR:
            return None
        return Word(text, left, max(right, left), base, style.size, style.strong, first)

    def _turned(self, text: str, style: _Style, first: int, last: int) -> Iterator[Turned]:
        """A word that is not level, by the edges of its first and last character."""
        a, b, c, d = self._a, self._b, self._c, self._d
        ends: list[tuple[float, float]] = []
        for index in (first, last):
            if not self._raw.FPDFText_GetCharBox(self._page, index, a, b, c, d):
                continue
            ends += [self._turn(a.value, c.value), self._turn(b.value, d.value)]
        across, along = zip(*ends, strict=True) if ends else ((0.0,), (0.0,))
        edges = (min(across), max(across), min(along), max(along))
        known = self._raw.FPDFText_GetCharOrigin(self._page, first, a, b)
        line = self._turn(a.value, b.value)[0] if known else edges[0]
        placed = all(math.isfinite(each) and abs(each) < _FAR for each in (*edges, line))
        yield Turned(text, *edges, style.size, style.strong, style.up if placed and ends else 0, line)

    def _style(self, index: int) -> _Style:
        """The style of a character: asked once for each stretch that the file sets in one."""
        key = self._key(index)
        if key is None:
            return self._asked(index)
        if key not in self._styles:
            self._styles[key] = self._asked(index)
        return self._styles[key]

    def _key(self, index: int) -> int | None:
        """Which stretch of the file a character comes from."""
        return ctypes.cast(self._raw.FPDFText_GetTextObject(self._page, index), ctypes.c_void_p).value

    def _asked(self, index: int) -> _Style:
        raw, page = self._raw, self._page
        stretch = raw.FPDFText_GetTextObject(page, index)
        size = raw.FPDFText_GetFontSize(page, index)
        if raw.FPDFText_GetMatrix(page, index, self._matrix):
            size *= math.hypot(self._matrix.c, self._matrix.d) or 1.0
        angle = (raw.FPDFText_GetCharAngle(page, index) + self._lean) % (2 * math.pi)
        named = raw.FPDFText_GetFontInfo(page, index, self._name, len(self._name), self._flags)
        return _Style(
            size=min(max(size, 0.1), 200.0) if math.isfinite(size) else 10.0,
            strong=bool(named) and _BOLD.search(self._name.value.decode("latin-1")) is not None,
            hidden=bool(stretch) and raw.FPDFTextObj_GetTextRenderMode(stretch) == _UNPAINTED,
            leans=min(angle, 2 * math.pi - angle) > _LEVEL,
            up=-1 if abs(angle - math.pi / 2) < _LEVEL else 1 if abs(angle - 3 * math.pi / 2) < _LEVEL else 0,
        )


def _is_on(word: Word, page: PageWords) -> bool:
    """Whether a word lies on the page, and is large enough to be seen; of a page with no size, nobody can say."""
    if word.size < _SMALLEST:
        return False
    if min(page.width, page.height) < _SMALL_PAGE:
        return True
    return -_OVER < word.left < page.width + _OVER and -_OVER < word.base < page.height + _OVER
