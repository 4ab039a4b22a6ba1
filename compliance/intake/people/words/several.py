"""Titles and ranks that are printed once for several, who are named behind them: "Cllrs Low and Ray"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Protocol

from compliance.intake.people.words import names, words

_COUNCILLORS = re.compile(rf"{words.COUNCILLORS}(?=[.\s:]|$)\.?:?\s*", re.IGNORECASE)
_ONE = {"Messrs": "Mr", "Drs": "Dr", "Deputies": "Deputy", "Senators": "Senator", "Aldermen": "Alderman"}
"""Of titles of several, what one of them has."""
_TITLE = re.compile(rf"(?P<title>{'|'.join(_ONE)})\.?\s+(?=[A-Z])")
_RANK = re.compile(rf"({words.RANK})['’]?s\s+(?=[A-Z])")
_ALONE = re.compile(rf"(?i:{words.COUNCILLORS}(?:\s+present)?)|Deputies|Senators|Aldermen|Messrs\.?")


def end(text: str) -> int:
    """Where the title or rank of several that a text begins with ends; 0 if it begins with none."""
    found = _COUNCILLORS.match(text)
    return found.end() if found else _of_named(text)


def _of_named(text: str) -> int:
    """Where the rank of several ends who are named behind it: "PCSOs Sam and Debbie", and not "PCSOs Dale Area"."""
    found = _RANK.match(text) or _TITLE.match(text)
    first, *others = re.split(r",\s+|\s+(?:and|&)\s+", text[found.end() :] if found else "")
    name = names.read(first)
    one = name is not None and not any(map(names.is_field, first.split()))
    one = one and name is not None and (bool(others) or name.words == 1 or name.strong)
    return found.end() if found and one else 0


def of_one(printed: str) -> str | None:
    """The title or rank that is printed once for several, as of one of them; None if it is not known."""
    if councillors := of_councillors(printed):
        return councillors
    if title := _TITLE.match(f"{printed.strip()} X"):
        return _ONE[title["title"]]
    return found[1] if (found := _RANK.match(f"{printed.strip()} X")) else None


def of_councillors(printed: str) -> str | None:
    """The title of councillors that is printed once for several, as of one; None if it is another."""
    found = re.match(words.COUNCILLORS, printed, re.IGNORECASE)
    return found[0][:-1] if found else None


def is_alone(text: str) -> bool:
    """Whether words are such a title with nobody behind it, as where a dash parts it from those who have it."""
    return _ALONE.fullmatch(text) is not None


class Titled(Protocol):
    """Somebody whose title may be printed once for several."""

    name: str | None
    title: str | None


def is_past(one: Titled, before: Sequence[Titled]) -> bool:
    """Whether somebody with a title of their own comes behind those who share one: "Cllrs Low, Ray and Ash, Mr Orr"."""
    own = names.titles(one.name or "") > 0 and not names.is_councillor(one.name or "")
    return own and any(each.title and each.name and not names.titles(each.name) for each in before)


def within(text: str) -> int | None:
    """Where, behind somebody's name, such a title begins, with no mark between: "Ann Low Cllrs Ray"."""
    name = names.leading(text)
    if name is None or not name.whole:
        return None
    begin = len(text) - len(text[name.end :].lstrip(" ,."))
    return begin if begin > name.end and (end(text[begin:]) or is_alone(text[begin:])) else None
