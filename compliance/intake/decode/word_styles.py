"""What styles and numbering make of a paragraph in Word: whether it stands out or is a heading, and its number."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from compliance.intake.decode.grid import numeral

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

TRANSITIONAL: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
STRICT: Final = "{http://purl.oclc.org/ooxml/wordprocessingml/main}"
_HEADING = re.compile(r"heading (\d)$", re.IGNORECASE)
_FORMS: Final = {"lowerLetter": "a", "upperLetter": "A", "lowerRoman": "i", "upperRoman": "I"}
_LEVELS: Final = 9
_DEEPEST: Final = 20
"""How many styles may stand on each other."""


class Names:
    """The names of elements and attributes in the namespace that a document uses."""

    def __init__(self, root: _Element) -> None:
        self.space = STRICT if str(root.tag).startswith(STRICT) else TRANSITIONAL

    def value(self, element: _Element | None, path: str, name: str = "val") -> str | None:
        """An attribute of the element that a path leads to: `pPr/pStyle`; None if either is missing."""
        found = self.find(element, path)
        return None if found is None else found.get(f"{self.space}{name}")

    def find(self, element: _Element | None, path: str) -> _Element | None:
        """The element that a path leads to."""
        if element is None:
            return None
        return element.find("/".join(f"{self.space}{step}" for step in path.split("/")))

    def switch(self, element: _Element | None, name: str) -> bool | None:
        """Whether a property is on or off; None if nothing is said of it."""
        found = self.find(element, name)
        if found is None:
            return None
        value = found.get(f"{self.space}val")
        return value not in ("none", "nil") if name == "u" else value not in ("0", "false", "off")


class Styles:
    """The styles of a document.

    Args:
        root: the part that holds them, if there is one.
        names: its names.
    """

    def __init__(self, root: _Element | None, names: Names) -> None:
        self._names = names
        self._styles: dict[str, _Element] = {}
        self._default: str | None = None
        for style in () if root is None else root.iterchildren(f"{names.space}style"):
            key = style.get(f"{names.space}styleId") or ""
            self._styles[key] = style
            if style.get(f"{names.space}type") == "paragraph" and style.get(f"{names.space}default") in ("1", "true"):
                self._default = key

    def _chain(self, key: str | None) -> Iterator[_Element]:
        for _ in range(_DEEPEST):
            style = self._styles.get(key or "")
            if style is None:
                return
            yield style
            key = self._names.value(style, "basedOn")

    def switch(self, key: str | None, name: str) -> bool | None:
        """Whether a style, or one that it stands on, has a property of text on or off."""
        for style in self._chain(key):
            said = self._names.switch(self._names.find(style, "rPr"), name)
            if said is not None:
                return said
        return None

    def paragraph_style(self, properties: _Element | None) -> str | None:
        """The style of a paragraph."""
        return self._names.value(properties, "pStyle") or self._default

    def heading(self, key: str | None, properties: _Element | None) -> int:
        """The level of a heading, 1 to 6; 0 if the paragraph is none."""
        said = self._names.value(properties, "outlineLvl")
        for style in self._chain(key):
            name = self._names.value(style, "name") or ""
            if found := _HEADING.match(name):
                return min(max(int(found[1]), 1), 6)
            if name.lower() == "title":
                return 1
            said = said or self._names.value(style, "pPr/outlineLvl")
        return min(int(said) + 1, 6) if said and said.isdigit() and int(said) < _LEVELS else 0

    def numbering(self, key: str | None, properties: _Element | None) -> tuple[str, str | None] | None:
        """The list and the level that a paragraph has of its own or by its style."""
        own = self._names.value(properties, "numPr/numId")
        level = self._names.value(properties, "numPr/ilvl")
        if own is not None:
            return own, level or "0"
        for style in self._chain(key):
            number = self._names.value(style, "pPr/numPr/numId")
            if number is not None:
                return number, level or self._names.value(style, "pPr/numPr/ilvl")
        return None


@dataclass(slots=True)
class _Level:
    form: str
    text: str
    start: int
    style: str | None


class Numbering:
    """The numbers that lists have reached.

    Args:
        root: the part that holds the definitions, if there is one.
        names: its names.
    """

    def __init__(self, root: _Element | None, names: Names) -> None:
        self._names = names
        self._abstract: dict[str, dict[int, _Level]] = {}
        self._of: dict[str, str] = {}
        self._restarts: dict[str, dict[int, int]] = {}
        self._reached: dict[str, list[int | None]] = {}
        if root is None:
            return
        space = names.space
        for abstract in root.iterchildren(f"{space}abstractNum"):
            key = abstract.get(f"{space}abstractNumId") or ""
            self._abstract[key] = {
                self._place(each): self._level(each) for each in abstract.iterchildren(f"{space}lvl")
            }
        for number in root.iterchildren(f"{space}num"):
            key = number.get(f"{space}numId") or ""
            self._of[key] = names.value(number, "abstractNumId") or ""
            self._restarts[key] = {
                self._place(each): _whole(value, 1)
                for each in number.iterchildren(f"{space}lvlOverride")
                if (value := names.value(each, "startOverride")) is not None
            }

    def _place(self, level: _Element) -> int:
        return min(_whole(level.get(f"{self._names.space}ilvl"), 0), _LEVELS - 1)

    def _level(self, level: _Element) -> _Level:
        value = self._names.value
        return _Level(
            value(level, "numFmt") or "decimal",
            (value(level, "lvlText") or "")[:100],
            _whole(value(level, "start"), 1),
            value(level, "pStyle"),
        )

    def next(self, number: str, level: str | None, style: str | None) -> tuple[str, int] | None:
        """What prints before the next paragraph of a list, and its depth from 1; None if it is in no list."""
        abstract = self._of.get(number)
        levels = self._abstract.get(abstract or "")
        if abstract is None or not levels:
            return None
        depth = min(_whole(level, 0), _LEVELS - 1)
        if level is None:
            depth = next((place for place, each in levels.items() if each.style == style), 0)
        if depth not in levels:
            return None
        reached = self._reached.setdefault(abstract, [None] * _LEVELS)
        restarts = self._restarts.get(number, {})
        before = reached[depth]
        if depth in restarts:
            reached[depth] = restarts.pop(depth)
        else:
            reached[depth] = levels[depth].start if before is None else before + 1
        reached[depth + 1 :] = [None] * (_LEVELS - depth - 1)
        return self._printed(levels, reached, depth), depth + 1

    @staticmethod
    def _printed(levels: dict[int, _Level], reached: list[int | None], depth: int) -> str:
        own = levels[depth]
        if own.form == "bullet":
            return "\u2022"
        if own.form == "none":
            return ""

        def number(found: re.Match[str]) -> str:
            place = int(found[1]) - 1
            level = levels.get(place)
            value = reached[place]
            if level is None:
                return ""
            value = level.start if value is None else value
            return f"{value:02}" if level.form == "decimalZero" else numeral(value, _FORMS.get(level.form, "1"))

        return re.sub(r"%([1-9])", number, own.text)


def _whole(value: str | None, default: int) -> int:
    return int(value) if value and value.isascii() and value.isdigit() and len(value) < 7 else default
