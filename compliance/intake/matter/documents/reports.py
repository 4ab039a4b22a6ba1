"""Where in a pack a report to the body begins: by the labels at its head, whatever is printed above them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from compliance.intake.matter.text.numbering import number_of
from compliance.intake.matter.text.passage import Passage
from compliance.intake.matter.text.words import capitals, sentence

_LABEL: Final = re.compile(
    r"\W*(?P<label>(?:joint )?report (?:to|of|by|from|title|author)|to|from|subject|title|date(?: of (?:the )?meeting)?"
    r"|author|contact(?: officer)?|lead (?:officer|member)|purpose|wards?(?: affected)?|committee|meeting)"
    r"\s*(?::|\|)",
    re.IGNORECASE,
)
_TO: Final = frozenset({"report to", "joint report to"})
_OF: Final = frozenset({"report of", "report by", "report from", "joint report of", "joint report by"})
_ABOUT: Final = frozenset({"subject", "title", "report title", "to", "date", "date of meeting"})
_STAMP: Final = re.compile(
    r"\W*(?:(?:agenda )?item|paper|report|enclosure|appendix|annex)(?:\s+no\.?)?\W*[A-Z]{0,2}\d{0,3}[a-z]?"
    r"(?:\s*[–—-]\s*for \w+)?\W*",
    re.IGNORECASE,
)
"""As which paper of the pack it is filed: `Paper 2b`."""
_WITHIN: Final = 6
"""So many passages hold the labels of its head."""
_ABOVE: Final = 3
"""So many lines stand between them and where it begins: a stamp, and its title on one line or two."""
_TITLE: Final = 160


def begins(found: Sequence[Passage], at: int, current: int) -> int | None:
    """Where the report begins whose head has its first label on a line; None if none has.

    Args:
        found: the passages of the paper.
        at: that of the line.
        current: that with which the document begins which would end there.
    """
    if not _heads(found[at : at + _WITHIN]):
        return None
    if any(_heads(found[above : above + _WITHIN]) for above in range(max(current, at - _WITHIN), at)):
        return None  # a further label of the same head
    start = at
    while start > current + 1 and at - start < _ABOVE and _is_title(found[start - 1]):
        start -= 1
        if _STAMP.fullmatch(found[start].text):
            break
    return start


def is_report(piece: Sequence[Passage]) -> bool:
    """Whether a document is a report: it has such a head at its top, below its title."""
    return any(_heads(piece[at : at + _WITHIN]) for at in range(min(_ABOVE + 1, len(piece))))


def _heads(found: Sequence[Passage]) -> bool:
    """Whether a report's labels stand there, the first at once: to whom it is, and of whom or about what."""
    if not found or not (first := _label(found[0])):
        return False
    labels = {first, *filter(None, map(_label, found[1:_WITHIN]))}
    return len(labels) > 1 and (not labels.isdisjoint(_TO) or not (labels.isdisjoint(_OF) or labels.isdisjoint(_ABOUT)))


def _label(passage: Passage) -> str | None:
    """What a line labels, or the first cell of a row."""
    text = passage.text if passage.row is None else f"{passage.text} |"
    match = _LABEL.match(text) if not passage.column else None
    return re.sub(r"\s+", " ", match["label"].casefold()) if match else None


def _is_title(passage: Passage) -> bool:
    """Whether a line may be the title of a report, or its stamp."""
    text = passage.text
    if passage.row is not None or passage.is_bullet:
        return False
    if _STAMP.fullmatch(text) or (passage.kind == "heading" and not number_of(text)):
        return True
    if sentence(text) or len(text) > _TITLE or number_of(text):
        return False
    return passage.is_strong or capitals(text)
