"""Whether the document that an item of minutes speaks of is on record, or only one of another time."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from compliance import dates
from compliance.intake.draft.asking.desk import where

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from compliance.intake.reading import Item, Reading

_YEARS: Final = re.compile(r"\b((?:19|20)\d\d)\s?[-/–—]\s?(?:(?:19|20)?\d\d)\b")
"""The years that a document is for, as printed: 2013/14, 2013-16."""
_YEAR: Final = re.compile(
    r"(?i)\b(?:assessment|plan|strategy|agreement)\W+(?:for\W+)?((?:19|20)\d\d)\b(?!\s?[-/–—]\s?\d)"
    r"|(?<![-/–—\d])\b((?:19|20)\d\d)\W+(?:strategic|partnership|community|crime)\b"
)
"""The one year for which a document is said to be: the strategic assessment 2015, the 2015 plan."""
_ONE: Final = re.compile(r"(?<![-/–—\d])\b((?:19|20)\d\d)\b(?!\s?[-/–—]\s?\d)")
_WHENEVER: Final = "protocol"
"""A document that has no year: one on record is the one that is spoken of."""


def is_on_record(reading: Reading, item: Item, kind: str, words: str, documents: Sequence[Mapping[str, Any]]) -> bool:
    """Whether one of the documents on record may be the one that is spoken of, or was answered of this item.

    Args:
        reading: of the minutes.
        item: one of its items, which speaks of a document of the kind.
        kind: which it is.
        words: what the item says of it.
        documents: those on record.
    """
    there = [each for each in documents if each["kind"] == kind]
    if kind == _WHENEVER:
        return bool(there)
    span, one = _YEARS.search(words), _YEAR.search(words)
    asked = where(reading.path, item.at)
    if span:
        return any(_answered(each, asked) or _is_for(each, int(span[1])) for each in there)
    if one:
        return any(_answered(each, asked) or _is_of_year(each, one[1] or one[2]) for each in there)
    return any(_answered(each, asked) or is_current(each, reading) for each in there)


def _answered(document: Mapping[str, Any], asked: str) -> bool:
    source = document.get("source")
    return isinstance(source, dict) and asked in str(source.get("item", ""))


def _is_for(document: Mapping[str, Any], year: int) -> bool:
    """Whether a document may be for the year that begins then."""
    if any(int(found[1]) == year for found in _YEARS.finditer(str(document.get("title", "")))):
        return True
    span = dates.year_span(year)
    return _covers(document, span.start.isoformat(), span.last.isoformat())


def _is_of_year(document: Mapping[str, Any], year: str) -> bool:
    """Whether a document may be the one of a year; not where its title gives it another."""
    if named := _ONE.findall(str(document.get("title", ""))):
        return year in named
    return _covers(document, f"{year}-01-01", f"{year}-12-31")


def is_current(document: Mapping[str, Any], reading: Reading) -> bool:
    """Whether a document may be the current one on the day of the paper."""
    if reading.date is None:
        return True
    return _covers(document, reading.date.isoformat(), reading.date.isoformat())


def _covers(document: Mapping[str, Any], first: str, last: str) -> bool:
    """Whether the time of a document touches some days; one without a time may."""
    if year := document.get("for_year"):
        span = dates.year_span(int(str(year)[:4]))
        return span.start.isoformat() <= last and first <= span.last.isoformat()
    covers = document.get("covers") or {}
    return str(covers.get("from") or first) <= last and first <= str(covers.get("to") or last)
