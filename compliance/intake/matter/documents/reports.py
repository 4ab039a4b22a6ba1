"""Where in a pack a report to the body begins: by the labels at its head, or by its first section below a title."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from compliance.intake.matter.documents.kinds import title_kind
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
_SECTION: Final = re.compile(
    r"\W*1(?:\.0)?[.):]?\s+(?:purpose|background|introduction|(?:executive )?summary|reasons?|recommendations?"
    r"|decision required|what this report|issues?)\b.{0,60}",
    re.IGNORECASE,
)
"""What the first section of a report is headed."""
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
        return _sectioned(found, at, current)
    if any(_heads(found[above : above + _WITHIN]) for above in range(max(current, at - _WITHIN), at)):
        return None  # a further label of the same head
    start = at
    while start > current + 1 and at - start < _ABOVE and _is_title(found[start - 1]):
        start -= 1
        if _STAMP.fullmatch(found[start].text):
            break
    return start


def _sectioned(found: Sequence[Passage], at: int, current: int) -> int | None:
    """Where a report begins by the title above its first section, if the document before it had a first item."""
    if not _SECTION.fullmatch(found[at].text) or not any(map(_is_first, found[current:at])):
        return None
    start = at
    while start > current + 1 and at - start < _ABOVE and _may_head(found[start - 1]):
        start -= 1
    above = found[start:at]
    loud = [start + nth for nth, each in enumerate(above) if each.is_strong or capitals(each.text)]
    return loud[0] if loud and all(title_kind(each) in (None, "other") for each in above) else None


def _is_first(passage: Passage) -> bool:
    number = number_of(passage.text)
    return number is not None and number.value == 1 and number.style in ("dotted", "bare", "point_nought")


def _may_head(passage: Passage) -> bool:
    short = len(passage.text) <= _TITLE and not sentence(passage.text)
    return passage.row is None and not passage.is_bullet and short and number_of(passage.text) is None


def opens_sections(piece: Sequence[Passage]) -> bool:
    """Whether below its title, and nothing that says what it is, a document begins with a section of a report."""
    first = next((at for at, each in enumerate(piece[: _ABOVE + 1]) if _SECTION.fullmatch(each.text)), 0)
    return first > 0 and all(title_kind(each) in (None, "other") for each in piece[:first])


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
