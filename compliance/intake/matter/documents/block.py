"""The title block of a document: what stands above its lists and items, and the labels in it (`Venue:`)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from compliance.intake import months
from compliance.intake.matter.documents.kinds import title_kind
from compliance.intake.matter.text.passage import Passage

LONGEST: Final = 30
_COLUMNS: Final = r"(?:note\s+)?no\.?\s*(?:\||items?\s*$|$)"
"""The headings of the columns in which a site prints the items of any meeting."""
_LIST: Final = re.compile(
    r"\W*(?:(?:(?:members|those|councillors|also|officers|officials|core members|voting members) )?(?:present"
    r"|in attendance|attendees|attendance)(?![\w-])(?! at the meeting of)"
    r"|(?:who|those(?: who)?|people(?: who)?) (?:came|(?:was |were )?there|attended|(?:was|were) (?:here|present))\W*$"
    rf"|names?\W*$|apologies|apols?\b|{_COLUMNS}|items\s*$|open session\b"
    r"|part (?:1|i|a|one)\b(?! (?:draft )?(?:minutes|notes|agenda)))",
    re.IGNORECASE,
)
_PRESENT: Final = re.compile(
    r"\W*(?:(?:members|those|councillors|also|officers|officials) )?(?:present|in attendance|attendees)\b"
    r"|\W*(?:apologies|apols?)\b|\W*names?\W*$",
    re.IGNORECASE,
)
STREET: Final = (
    r"\d{1,4}[a-z]?\s+(?:[A-Z][\w’'-]+\s+){1,3}(?:Road|Street|Lane|Avenue|Way|Close|Drive|Square|Terrace|Gardens|Crescent"
    r"|Place|Row|Hill)\b"
)
"""How an address begins, which is no item."""
_FIRST_ITEM: Final = re.compile(
    rf"\W*(?!(?-i:{STREET}))"
    r"(?:(?:agenda )?item\s*(?:no\.?\s*)?\d|no\.?\s*\d{1,2}[.:)]\s"
    rf"|1(?:\.0|\.1)?(?:[.):]?|\s[–/|-])\s+(?!(?:{months.FULL}|{months.SHORT})\W{{1,3}}(?:19|20)\d\d\b)[A-Z]"
    r"|1[.)](?-i:[A-Z][a-z])"
    rf"|01[.):]?\s+(?!(?:{months.SHORT})[a-z]*\b)[A-Z]"
    r"|\d{1,3}[.)]$|1$|1[.)]\s+\d{1,2}[.:]\d\d\b"
    r"|\d{1,4}[.)]\s+[A-Z]|\d{1,3}/\d{2,4}(?:\s|$)|\d{1,4}\.\d{1,2}/\d\d(?:\s|$)|[A-Z]{2,6}/\d|[A-Z]{2,6}\s\d{1,4}/\d{2,4}(?:\s|$)"
    r"|\d{1,3}\.\d{1,2}[.):]?\s+(?:minutes|apologies|welcome|introductions?|declarations?|matters arising)\b)",
    re.IGNORECASE,
)
_BUSINESS: Final = re.compile(rf"\W*{_COLUMNS}", re.IGNORECASE)
_CODE: Final = re.compile(r"[A-Z]{2,6}[ /]\d{1,4}/\d{2,4}")
_NEAR_TITLE: Final = 3
_REFERENCE: Final = re.compile(r"\W*agenda item\W*(?:no\.?\s*)?\d+\w?\W*", re.IGNORECASE)
_LABELS: Final = (
    r"(?:date and time|date|time|venue|location|place|where|when|meeting date|date of meeting|contact"
    r"|start time|chair(?:man|person)?|present"
    r"|apologies|subject|title|meeting|attendees|members|minutes|secretary|clerk|page|email|tel(?:ephone)?)"
)
# Signs without end before a label are not gone through again from each of them.
_NEXT_LABEL: Final = re.compile(rf"[\s,;|–-]{{1,20}}{_LABELS}\s*:", re.IGNORECASE)

_NOT_TOOK: Final = r"(?<!\btook)(?<!\btaken)(?<!\btakes)(?<!\btaking)"
"""Where something "had taken place - as ever", no place of a meeting is labelled."""


def title_block(found: Sequence[Passage]) -> Sequence[Passage]:
    """The passages before the first list of people or the first item."""
    for at, passage in enumerate(found[:LONGEST]):
        if at and (_LIST.match(passage.text) or _begins_items(found, at)):
            return found[:at]
    return found[:LONGEST]


def _begins_items(found: Sequence[Passage], at: int) -> bool:
    """Whether the first item stands there, and not the number of the paper itself."""
    return _FIRST_ITEM.match(found[at].text) is not None and not _refers(found, at) and not _is_code_of_paper(found, at)


def _is_code_of_paper(found: Sequence[Passage], at: int) -> bool:
    """Whether a code beside the title is alone of its form, and those present are listed only below it."""
    if at > _NEAR_TITLE or not _CODE.fullmatch(found[at].text):
        return False
    rest = found[at + 1 :]
    listed = next((n for n, each in enumerate(rest[:LONGEST]) if _PRESENT.match(each.text)), None)
    return listed is not None and not any(_CODE.match(each.text) for each in rest)


def lists_at_once(found: Sequence[Passage]) -> bool:
    """Whether a document begins with a list of people, so that it has no title block."""
    return (
        bool(found)
        and re.match(r"\W*(?:attendance|attendees|present|apologies)\b", found[0].text, re.IGNORECASE) is not None
    )


def _refers(found: Sequence[Passage], at: int) -> bool:
    """Whether `Agenda Item 3` only says as which paper of another meeting the minutes below it are filed."""
    titles = (title_kind(each) for each in found[at + 1 : at + 4])
    return _REFERENCE.fullmatch(found[at].text) is not None and any(
        kind in ("minutes", "draft_minutes", "notes") for kind in titles
    )


def wider_block(found: Sequence[Passage], *, past_columns: bool = False) -> Sequence[Passage]:
    """The passages before the first item or list of people, headings of the list of items among them.

    Args:
        found: the whole document.
        past_columns: whether to go on past the headings of the columns in which a site prints the items.
    """
    ends = (_FIRST_ITEM, _PRESENT) if past_columns else (_FIRST_ITEM, _PRESENT, _BUSINESS)
    for at, passage in enumerate(found[: 2 * LONGEST]):
        if at and any(form.match(passage.text) for form in ends):
            return found[:at]
    return found[:LONGEST]


def labelled(found: Sequence[Passage], label: str) -> Iterator[tuple[Passage, int, int]]:
    """What follows a label: the passage that holds it, and the span of it there.

    The value stands behind the label, in the next cell, or on the next line.

    Args:
        found: where to look.
        label: a regular expression of the label, without its colon.
    """
    shouted = re.compile(rf"^\W*(?P<label>{label})\s+(?=[A-Z\d]\w)", re.IGNORECASE)
    mark = rf"(?::(?:\s*[-–](?=\s|$))?|[-–]\s|(?<=\s)/\s(?!\W*{_LABELS}\b))"
    inline = re.compile(
        rf"(?:^\W*|{_NOT_TOOK}(?P<gap>[\s,;|–-]{{1,20}}))(?:{label})\s*(?P<mark>{mark})\s*(?=[^\s–-]|[–-]\S)",
        re.IGNORECASE,
    )
    alone = re.compile(rf"\W*(?:{label})\s*(?::\s*)?[:\-–]?\s*", re.IGNORECASE)
    for at, passage in enumerate(found):
        match = next((each for each in inline.finditer(passage.text) if not _goes_on(each)), None)
        if match is None and (bare := shouted.match(passage.text)) and _stands_out(bare["label"], passage.text):
            match = bare
        if match:
            stop = _NEXT_LABEL.search(passage.text, match.end())
            yield passage, match.end(), stop.start() if stop else len(passage.text)
        elif alone.fullmatch(passage.text) and at + 1 < len(found):
            value = found[at + 1]
            if passage.row is None or value.row == passage.row:
                yield value, 0, len(value.text)


def _goes_on(found: re.Match[str]) -> bool:
    """Whether a word with a dash behind it is the end of a name, and no label: "Burglary Group – Dale Council"."""
    return bool(found["gap"]) and not found["gap"].strip() and ":" not in found["mark"]


def _stands_out(label: str, text: str) -> bool:
    """Whether a label that no colon follows is in capitals, and what it labels is not."""
    return label == label.upper() and text != text.upper()
