"""The marks within a line of Markdown: what they make stand out, with the marks themselves taken out."""

from __future__ import annotations

import html
import re

from compliance.intake.decode.clean import BREAK, Run

_LINK = re.compile(r"(!?)\[((?:[^\[\]\\\n]|\\.){0,500})\]\([^()\s]{0,500}(?: \"[^\"\n]{0,200}\")?\)")
_NOTE = re.compile(r"(?<=[\w.,;:)])\[\^[\w-]{1,20}\](?!:)")
_ENTITY = re.compile(r"&(?:#\d{1,7}|#x[0-9a-fA-F]{1,6}|amp|lt|gt|quot|nbsp|ndash|mdash|rsquo|lsquo|pound);")
_MARK = re.compile(
    r"\\[!-/:-@\[-`{-~]|\*\*|__|</?(?:u|b|strong)>|<br ?/?>"
    r"|</?(?:i|em|sup|sub|span|small|font|mark)(?: [^<>]{0,200})?>",
    re.IGNORECASE,
)
_SLANTED = re.compile(r"(?<![\w*\\])\*(?=[^\s*])([^*\n]{1,500})(?<=[^\s*\\])\*(?![\w*])")
_SLANTED_BY_LINE = re.compile(r"(?<![\w\\])_(?=[^\s_])([^_\n]{1,500})(?<=[^\s_\\])_(?!\w)")

_TWO_BOLD = re.compile(r"(?<=[a-z.,;:)])\*{4}(?=[A-Z])")
"""Where one stretch that stands out ends and the next begins: a page had them on two lines."""


def runs(text: str) -> list[Run]:
    """The runs of a block of text, its line feeds kept."""
    if _LINK.search(text):
        text = _LINK.sub(lambda found: "" if found[1] else found[2], text)
    if "[^" in text:
        text = _NOTE.sub("", text)
    if "****" in text:
        text = _TWO_BOLD.sub("**<br>**", text)
    if "*" in text:
        text = _SLANTED.sub(r"\1", text)
    if "_" in text:
        text = _SLANTED_BY_LINE.sub(r"\1", text)
    pieces = _Pieces()
    place = 0
    for found in _MARK.finditer(text):
        pieces.put(_unescaped(text[place : found.start()]))
        mark, place = found[0].lower(), found.end()
        if mark.startswith("\\"):
            pieces.put(mark[1])
        elif mark.startswith("<br"):
            pieces.put(BREAK)
        elif mark in ("**", "__"):
            pieces.toggle(mark, text[found.start() - 1 : found.start()], text[place : place + 1])
        elif mark in ("<u>", "<b>", "<strong>"):
            pieces.open(mark)
        elif mark in ("</u>", "</b>", "</strong>"):
            pieces.close("<" + mark[2:])
    pieces.put(_unescaped(text[place:]))
    return pieces.runs()


class _Pieces:
    """Stretches of text, and the marks that are open among them."""

    def __init__(self) -> None:
        self._texts: list[str] = []
        self._strong: list[bool] = []
        self._opened: dict[str, int] = {}

    def put(self, text: str) -> None:
        if text:
            self._texts.append(text)
            self._strong.append(False)

    def open(self, mark: str) -> None:
        if mark not in self._opened:
            self._opened[mark] = len(self._texts)
            self.put(mark)

    def close(self, mark: str) -> None:
        if mark in self._opened:
            start = self._opened.pop(mark)
            self._texts[start] = ""
            self._strong[start + 1 :] = [True] * (len(self._strong) - start - 1)

    def toggle(self, mark: str, before: str, after: str) -> None:
        """Open or close what stars or lines mark; where they mark nothing, they are text."""
        if mark in self._opened and before.strip():
            self.close(mark)
        elif mark not in self._opened and after.strip() and after not in "_*":
            self.open(mark)
        else:
            self.put(mark)

    def runs(self) -> list[Run]:
        for mark, start in self._opened.items():
            if mark.startswith("<"):
                self._texts[start] = ""  # a tag is no text, whether or not it was closed
        return [(text, strong) for text, strong in zip(self._texts, self._strong, strict=True) if text]


def _unescaped(text: str) -> str:
    return _ENTITY.sub(lambda found: html.unescape(found[0]).replace("\xa0", " "), text) if "&" in text else text
