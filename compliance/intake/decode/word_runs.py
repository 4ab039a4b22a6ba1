"""The text of a paragraph in Word: what prints, what stands out in it, and what a change that is tracked took away."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from compliance.intake.decode import clean

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

    from compliance.intake.decode.clean import Run
    from compliance.intake.decode.sheet import Sheet
    from compliance.intake.decode.word_styles import Names, Styles

_INTO: Final = frozenset(
    {"hyperlink", "ins", "moveTo", "smartTag", "customXml", "fldSimple", "dir", "bdo", "sdt", "sdtContent", "ruby"}
    | {"rubyBase", "oMath", "oMathPara"}
)
_OUT: Final = frozenset({"del", "moveFrom"})
_MARKUP: Final = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_TICKS: Final = {"FC": "\u2713", "FE": "\u2612", "FD": "\u2612", "A8": "\u2610", "FB": "\u2717", "B7": "\u2022"} | {
    "6F": "\u2610",
    "A7": "\u2022",
    "D8": "\u2022",
    "6C": "\u2022",
    "6E": "\u2022",
    "76": "\u2022",
    "71": "\u2610",
}
_PICTURES: Final = ("wingdings", "webdings", "symbol")
"""Fonts whose letters print as pictures."""
_DEEPEST: Final = 40


def local(element: _Element) -> str:
    """The name of an element without its namespace."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


class Reader:
    """Reads the paragraphs of one document."""

    def __init__(self, sheet: Sheet, names: Names, styles: Styles) -> None:
        self._sheet, self._names, self._styles = sheet, names, styles
        self.boxes: list[_Element] = []
        """Text boxes met and not yet read."""
        self.notes: dict[str, set[str]] = {"footnote": set(), "endnote": set()}
        """The ids of the notes that the text refers to."""

    def children(self, parent: _Element) -> Iterator[_Element]:
        """The children of an element; of two ways to say the same thing, one."""
        for child in parent:
            if child.tag == f"{_MARKUP}AlternateContent":
                choice = child.find(f"{_MARKUP}Choice")
                fallback = child.find(f"{_MARKUP}Fallback")
                one = fallback if choice is None else choice
                if one is not None:
                    yield from one
            elif isinstance(child.tag, str):
                yield child

    def paragraphs(self, parent: _Element, depth: int = 0) -> Iterator[_Element]:
        """The paragraphs of a cell."""
        for child in self.children(parent):
            name = local(child)
            if name == "p":
                yield child
            elif name in _OUT:
                self.dropped(child)
            elif name in _INTO and depth < _DEEPEST:
                yield from self.paragraphs(child, depth + 1)

    def runs(self, paragraph: _Element, style: str | None) -> list[Run]:
        """The runs of a paragraph."""
        found: list[Run] = []
        self._collect(paragraph, style, found, 0)
        return found

    def _collect(self, parent: _Element, style: str | None, found: list[Run], depth: int) -> None:
        for child in self.children(parent):
            name = local(child)
            if name == "r":
                self._run(child, style, found)
            elif name in _OUT:
                self.dropped(child)
            elif name == "sdt" and self._names.find(child, "sdtPr/showingPlcHdr") is not None:
                continue  # what Word shows where nothing was typed in
            elif name in _INTO and depth < _DEEPEST:
                self._collect(child, style, found, depth + 1)

    def _run(self, run: _Element, style: str | None, found: list[Run]) -> None:
        properties = self._names.find(run, "rPr")
        own = self._names.value(properties, "rStyle")
        if self._is(properties, own, style, "vanish"):
            if any(local(each) == "t" and (each.text or "").strip() for each in run):
                self._sheet.warn("text that this file hides was left out")
            return
        text = "".join(self._pieces(run))
        if text.strip() and any(self._is(properties, own, style, each) for each in ("strike", "dstrike")):
            self._sheet.warn("words that are struck through in this file were left out")
            return
        if (self._names.value(properties, "rFonts", "ascii") or "").lower().startswith(_PICTURES):
            text = "".join(each if each.isspace() else _TICKS.get(f"{ord(each) & 0xFF:02X}", "") for each in text)
        if text:
            if clean.is_turned(text):
                self._sheet.warn(clean.TURNED)
            strong = self._is(properties, own, style, "b") or self._is(properties, own, style, "u")
            found.append((clean.plain(text), strong))

    def _is(self, properties: _Element | None, own: str | None, style: str | None, name: str) -> bool:
        """Whether a property of a run is on: by itself, by its style, or by the style of the paragraph."""
        said = self._names.switch(properties, name)
        if said is None and own:
            said = self._styles.switch(own, name)
        if said is None:
            said = self._styles.switch(style, name)
        return bool(said)

    def _pieces(self, run: _Element) -> Iterator[str]:
        space = self._names.space
        for child in self.children(run):
            match local(child):
                case "t":
                    yield child.text or ""
                case "tab" | "ptab":
                    yield "\t"
                case "br" | "cr":
                    yield "\n"
                case "noBreakHyphen":
                    yield "-"
                case "sym":
                    yield _TICKS.get((child.get(f"{space}char") or "").upper().removeprefix("F0"), "")
                case "fldChar":
                    yield self._ticked(child)
                case "footnoteReference" | "endnoteReference" as name:
                    self.notes[name.removesuffix("Reference")].add(child.get(f"{space}id") or "")
                case "drawing" | "pict" | "object":
                    self._find_boxes(child)
                case _:
                    pass

    def _ticked(self, field: _Element) -> str:
        """What a box of a form that is ticked, or not, prints."""
        box = self._names.find(field, "ffData/checkBox")
        if box is None:
            return ""
        ticked = self._names.switch(box, "checked")
        return "\u2612" if (self._names.switch(box, "default") if ticked is None else ticked) else "\u2610"

    def _find_boxes(self, drawing: _Element) -> None:
        """Note the text boxes of a drawing: those that stand in no other."""
        for box in drawing.iter(f"{self._names.space}txbxContent"):
            above = []
            for each in box.iterancestors():
                if each is drawing:
                    break
                above.append(local(each))
            if not {"txbxContent", "Fallback"} & set(above):
                self.boxes.append(box)

    def dropped(self, element: _Element) -> None:
        """Say that a change took text away."""
        if any((each.text or "").strip() for each in element.iter() if local(each) in ("delText", "t")):
            self._sheet.warn("this file has changes that are tracked: what they insert was read, what they delete not")
