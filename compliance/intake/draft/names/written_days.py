"""Reads a day, or from one day to another, as people write them in an answer: 5 June 2013, 5/6/2013, 2012-13."""

from __future__ import annotations

import re
from typing import Any, Final

from compliance.dates import MONTHS, parse_day, parse_year, year_span
from compliance.errors import quote

_MONTHS: Final = tuple(map(str.casefold, MONTHS))
PRINTED_DAY: Final = re.compile(r"(?:[a-z]+day,?\s+)?(\d{1,2})(?:st|nd|rd|th)?\s+([a-z]+),?\s+(\d{4})", re.IGNORECASE)
_DAY_IN_FIGURES: Final = re.compile(r"(\d{1,2})[/.](\d{1,2})[/.](\d{4})")
"""A day as people in England write it: 31/3/2013 is the last of March."""
_IN_FIGURES: Final = re.compile(r"\d{4}-\d{2}-\d{2}")
_YEAR: Final = re.compile(r"(\d{4})[-/](\d{2})")
_WRITE_A_DAY: Final = "write the day, the month and the year: 2013-06-05, 5 June 2013 or 5/6/2013"


def text_of(answer: object) -> str:
    """An answer in words, however YAML took it.

    Raises:
        ValueError: if it is a list, or has fields, or is empty.
    """
    if isinstance(answer, bool):
        return "yes" if answer else "no"
    if isinstance(answer, int):
        return str(answer)
    if not isinstance(answer, str) or not answer.strip():
        raise ValueError("a few words are wanted here, and not a list or fields")
    return " ".join(answer.split())


def the_day(answer: object) -> Any:  # noqa: ANN401  # a date, which only `dates` makes
    """A day.

    Raises:
        ValueError: with how one is written, if it is none.
    """
    text = text_of(answer)
    if (printed := PRINTED_DAY.fullmatch(text)) and (number := month(printed[2])):
        text = f"{printed[3]}-{number:02d}-{int(printed[1]):02d}"
    elif figures := _DAY_IN_FIGURES.fullmatch(text):
        text = f"{figures[3]}-{int(figures[2]):02d}-{int(figures[1]):02d}"
    try:
        return parse_day(text)
    except ValueError as error:
        if text == " ".join(str(answer).split()) and not _IN_FIGURES.fullmatch(text):
            raise ValueError(f"{quote(answer)} is no day; {_WRITE_A_DAY}") from None
        raise ValueError(f"{quote(answer)}: {error}") from None


def day_in(field: str, answer: object) -> str:
    """The day in a field of an entry, which may be left out."""
    try:
        return str(the_day(answer).isoformat())
    except ValueError as error:
        unknown = ", or leave it out if nobody knows it" if _WRITE_A_DAY in str(error) else ""
        raise ValueError(f"{field}: {error}{unknown}") from None


def month(word: str) -> int | None:
    """The number of a month by its name, or by three letters of it or more; None if it is none."""
    start = word.casefold()
    found = [number for number, each in enumerate(_MONTHS, start=1) if len(start) > 2 and each.startswith(start)]
    return found[0] if len(found) == 1 else None


def a_day(text: str) -> str | None:
    """A day as it is written or printed; None if it is none."""
    try:
        return str(the_day(text).isoformat())
    except ValueError:
        return None


def from_to(answer: object) -> dict[str, str]:
    """From one day to another, either of them perhaps left out."""
    if isinstance(answer, str):
        if year := _YEAR.fullmatch(answer.strip()):  # the year of the Regulations, from 1 April
            span = year_span(parse_year(f"{year[1]}-{year[2]}"))
            return {"from": span.start.isoformat(), "to": span.last.isoformat()}
        first, _, last = answer.partition(" to ")
        answer = {"from": first.strip().removeprefix("from ").strip(), "to": last.strip()}
    if not isinstance(answer, dict):
        raise ValueError("write the first and the last day: {from: 2012-04-01, to: 2013-03-31}")  # noqa: TRY004
    if strange := [key for key in answer if key not in ("from", "to")]:
        raise ValueError(f"{quote(strange[0])} is not one of from and to")
    days = {key: the_day(value) for key, value in answer.items() if value not in (None, "")}
    if len(days) == 2 and days["to"] < days["from"]:
        raise ValueError("it ends before it begins")
    return {key: value.isoformat() for key, value in days.items()}
