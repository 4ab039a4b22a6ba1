"""One abbreviation: police and crime commissioner (PCC), in full where a document first has it, then PCC.

Our own words are marked by standing in full, with the abbreviation in brackets; a document is then read in its
order and every mark but the first is made short. The words of the law and of a record have no such mark, so a
quotation and the name of a body (Police and Crime Commissioner for Derbyshire) stay as they are.
"""

from __future__ import annotations

import re
from typing import Final

FULL: Final = "police and crime commissioner (PCC)"
SHORT: Final = "PCC"

# The ending stands on both parts, so that what is left of it can be read: commissioners (PCCs).
_ENDING = r"(?:['’]s|&#39;s|s)?+"
_BARE: Final = re.compile(rf"police and crime commissioner({_ENDING})(?![\w\"”])(?! \(PCC)")
_MARKED: Final = re.compile(rf"[Pp]olice and crime commissioner({_ENDING}) \(PCC\1\)")
_TAG: Final = re.compile(r"(<(?:style|script)\b.*?</(?:style|script)>|<[^>]*>)", re.DOTALL)


def in_full(text: str) -> str:
    """A text of ours with the mark on each mention; a term that is quoted is not one."""
    return _BARE.sub(r"police and crime commissioner\1 (PCC\1)", text) if "police and crime" in text else text


class Reader:
    """Reads one document in its order: the first mention is left, those that come after are made short."""

    def __init__(self) -> None:
        """Start a document."""
        self._met = False

    def read(self, text: str) -> str:
        """The next piece of the document."""
        return _MARKED.sub(self._said, text) if "olice and crime" in text else text

    def read_page(self, page: str) -> str:
        """A whole page of HTML: what stands in a tag is no part of the reading order, and is made short."""
        within = Reader()
        within._met = True
        pieces = _TAG.split(page)
        return "".join((within if number % 2 else self).read(piece) for number, piece in enumerate(pieces))

    def _said(self, found: re.Match[str]) -> str:
        if self._met:
            return f"{SHORT}{found[1]}"
        self._met = True
        return found[0]


def once(text: str) -> str:
    """A whole document with all but its first mention made short."""
    return Reader().read(text)
