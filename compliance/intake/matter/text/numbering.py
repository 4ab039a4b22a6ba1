"""The numbers that minutes give their items, in the many ways in which they do, and which of them run on."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Final, Literal

from compliance.intake import months

Style = Literal["coded", "year", "said", "point_nought", "dotted", "bare", "letter", "sub"]
"""`coded`: CSP/12/05 or A12; `year`: 15/12; `said`: Item 3 or Minute 34; `dotted`: 1. or 1) or 1:; `sub`: 1.1."""

_PATTERNS: Final[tuple[tuple[Style, str], ...]] = (
    # On the pages of ModernGov the place on the agenda stands before the number of the minute: `3. 19`.
    ("dotted", r"\d{1,2}[.)]\s+(?P<n>\d{1,4})(?P<end>[.:)]?\s*$)"),
    (
        "said",
        (
            r"(?i:(?:agenda\s+item|agenda|item|minute|min\.?|minute\s+item)\s*(?:no\.?|number"
            r"|ref\.?)?)\s*:?\s*(?P<n>[A-Z]{0,4}/?\d{1,4}(?:[/.]\d{1,4})?[A-Za-z]?)(?P<end>\s*(?:[.:)]|[-–—](?=\s)|$)"
            r"|(?=\s))"
        ),
    ),
    # The item, and the day of the meeting behind it: `Ref 01/14/09/2023`.
    (
        "coded",
        r"(?i:(?:ref(?:erence)?|item|minute)\.?\s*:?\s*)(?P<n>\d{1,3}/\d{1,2}/\d{1,2}/\d{2,4})(?P<end>[.:)]?(?:\s|$))",
    ),
    ("said", r"(?:No|NO|Number)\.?\s*(?P<n>\d{1,3})(?P<end>\s*$|[.:)](?=\s))"),
    (
        "coded",
        (
            r"(?P<n>(?!(?:NO|NOS|PP|PARA|PARAS|REF|TEL|ART|SEC|PAGE|ITEM)\b)[A-Z]{2,6}\s?[/.-]\s?\d{1,4}(?:\s?[/-]\s?\d{1,4})*|[A-Z]{1,4}\d{1,4}(?:[/.-]\d{1,4})*"
            r"|\d{1,4}[.][A-Z]{2,6}[.]\d{1,4}|[A-Z]{2,6}\s\d{1,4}(?:/\d{1,4})+|[A-Z]/\d{1,4}/\d{1,4}|[A-Z][a-z]{1,5}/\d{1,4}/\d\d(?:-\d\d)?"
            r"|(?:\d\d)?\d\d[-–](?:\d\d)?\d\d/[A-Z]{1,6}/\d{1,4}|\d{1,4}/[A-Z]{1,4}(?:/\d{1,4})?|\d{1,4}\.\d{1,2}/\d\d|(?:1\d|2\d)\.\d{2,3}"
            r"|\d{1,2}\.(?:0\d|1[0-2])\.\d{1,3}|(?:0\d|1[0-2])\.[12]\d\.\d{2,3})(?P<end>[.:)]?(?:\s|$))"
        ),
    ),
    ("year", r"(?P<n>\d{1,4}\s?\(\d\d(?:\d\d)?\))(?P<end>[.:)]?(?:\s|$))"),
    ("year", r"(?P<n>\d{1,4}/\d{1,4}(?:[/-]\d{1,4})?[a-z]?)(?P<end>[.:)]?(?:\s|$))"),
    ("point_nought", r"(?P<n>\d{1,3}\.0)(?P<end>[.:)]?(?:\s|$))"),
    ("dotted", r"(?P<n>\d{1,3}\.?\s?\((?P<part>[ivx]{1,4})\))(?P<end>[.:]?(?:\s|$))"),
    ("sub", r"\(?(?P<n>\d{1,3}\.\d{1,2}(?:\.\d{1,2})*)(?P<end>[.:)]?(?:\s|$))"),
    ("dotted", r"(?P<n>\d{1,3}[a-zA-Z]?|[1-9]\d{3}(?=\.))(?P<end>\s?[.:)](?=\s|$|[A-Z(]))"),
    (
        "bare",
        (
            r"(?P<n>\d{1,3}[a-zA-Z]?)(?P<end>\s*(?:[-–—/|]\s+)?(?=\s*[A-Z“‘\"(\[&*]|\s*$"
            rf"|\s+\d{{2,4}}(?:[/–-]\d{{2,4}})?\s+(?!(?i:{months.FULL}|{months.SHORT})\b)(?:[A-Z][a-z]|[A-Z]{{3}})))"
        ),
    ),
    ("sub", r"\((?P<n>\d{1,3}|[a-z]|[ivx]{1,5})(?P<end>\)(?:\s|$))"),
    ("letter", r"(?P<n>[A-Za-z]|[ivxIVX]{1,5})(?P<end>[.)](?:\s|$))"),
)
_FORMS: Final = tuple((style, re.compile(form)) for style, form in _PATTERNS)
_MARKS: Final = re.compile(r"[\s*_#|>•▪●-]*(?:Actions?(?=\d{1,2}\.\s?[A-Z]))?")
"""What may stand before a number: the heading of a column of actions too, where that lost its line."""
_BARE_NO: Final = re.compile(
    rf"\d{{1,4}}\s+(?:{months.FULL}|{months.SHORT}|Sept)\b"
    r"|\d{1,2}\s?(?:am|pm|th|st|nd|rd)\b"
    r"|[Vv]\.?\d{1,2}(?:\.\d{1,2})+\b"
    r"|\d{1,3}\s+[A-Z][a-z]+ (?:Street|Road|Lane|Avenue|Way|Square|Close)\b",
)


@dataclass(frozen=True, slots=True)
class Number:
    """A number at the start of a passage.

    Attributes:
        words: as printed, without the full stop or bracket after it (and without `Item`).
        style: the way it is printed.
        prefix: what stays the same from item to item, such as `CSP/12/`.
        value: its place in the order.
        letter: the letter after it, as in `4a`.
        end: where the text after it begins.
    """

    words: str
    style: Style
    prefix: str
    value: int
    letter: str
    end: int
    other: tuple[str, int] | None = None
    """Of `9/13`: what it would be if the other figure were the one that counts."""


def number_of(text: str) -> Number | None:
    """The number that a text begins with; None if it begins with none."""
    begin = _MARKS.match(text)
    at = begin.end() if begin else 0
    if _BARE_NO.match(text, at):
        return None
    for style, form in _FORMS:
        match = form.match(text, at)
        if match:
            return _number(style, match, text)
    return None


def _number(style: Style, match: re.Match[str], text: str) -> Number | None:
    words = match["n"]
    rest = re.match(r"[\s.:)–—-]*(?:[/|]\s+)?", text[match.end() :])
    end = match.end() + (rest.end() if rest else 0)
    if style in ("letter", "sub"):
        return Number(words, style, "", 0, "", end)
    figures = re.findall(r"\d+", words)
    if style == "bare" and words[-1].isalpha() and not text[match.end() :].strip():
        style = "dotted"  # "4a" on a line of its own, among "4." and "5."
    if match.re.groupindex.get("part"):  # "2. (ii)", the second part of an item
        return Number(words, style, "", int(figures[0]), match["part"], end)
    letter = words[-1].lower() if words[-1].isalpha() and words[:1].isdigit() else ""
    if style == "year" and len(figures) == _WITH_YEARS:
        style = "coded"  # "23/24-015": the years, and the number in them
    if style == "year":
        # "15/12" has the year last, "17/064" first: which of them it is, only the other numbers tell.
        first, second = figures[0], figures[1]
        return Number(words, style, "/" + second, int(first), letter, end, (first + "/", int(second)))
    if style == "coded":
        before, _, after = words.rpartition(figures[-1])
        other = None
        if len(figures) > 1:  # of "SSP 99/08" the first figure may be the one that counts
            ahead, _, behind = words.partition(figures[0])
            other = (re.sub(r"\s", "", f"{ahead}#{behind}"), int(figures[0]))
        return Number(words, style, re.sub(r"\s", "", f"{before}#{after}"), int(figures[-1]), letter, end, other)
    return Number(words, style, "", int(figures[0]), letter, end)


@dataclass(frozen=True, slots=True)
class Start:
    """A passage that may begin an item: its number, and how much it looks like one."""

    at: int
    number: Number
    weight: float


_WITH_YEARS: Final = 3
_PREFERRED: Final[dict[str, float]] = {"said": 3, "year": 3, "coded": 2, "point_nought": 2, "dotted": 1, "bare": 0.6}
_AS_WELL: Final[dict[str, str]] = {"dotted": "point_nought"}
"""The style that another goes on in: after `6.` may come `7.0`."""
_PLAIN: Final = ("dotted", "bare", "point_nought")
_LIKELY: Final = 1.5
"""A number that a run lacks looks at least so much like that of an item."""
_GO_ON: Final = 3
_FAIRLY: Final = 1.0
"""So many numbers behind a run, which look so much like those of items, are of it."""
_JUMP: Final = 6
_FEW: Final = 400


def run_of(starts: Sequence[Start]) -> list[Start]:
    """The starts that are the items of the document: the run of numbers, one style, that looks most like them.

    Numbers go up by one, here and there by more; a list within an item starts at 1 again and is passed over.
    """
    best: list[Start] = []
    best_weight = 0.0
    for style in dict.fromkeys(start.number.style for start in starts):
        if style not in _PREFERRED:
            continue
        own = [start for start in starts if start.number.style in (style, _AS_WELL.get(style))][:_FEW]
        for chosen in (own, _turned(own)):
            run, weight = _heaviest(chosen)
            weight *= 1 + 0.15 * _PREFERRED[style]
            if weight > best_weight:
                best, best_weight = run, weight
    return _filled(best, starts)


def _filled(run: Sequence[Start], starts: Sequence[Start]) -> list[Start]:
    """A run with the numbers that it lacks, where they stand in their places printed in another way: `4` for `4.`."""
    filled: list[Start] = _begun(run[0], starts) if run else []
    for before, after in pairwise(run):
        wanted = filled[-1].number.value + 1
        for start in starts:
            if wanted >= after.number.value or before.number.style not in _PLAIN or after.number.style not in _PLAIN:
                break
            plain = start.number.style in (*_PLAIN, "said")
            fits = filled[-1].at < start.at < after.at and start.weight >= _LIKELY and plain
            if fits and start.number.value == wanted and not start.number.letter:
                filled.append(start)
                wanted += 1
        filled.append(after)
    return [*filled, *_ended(filled[-1], starts)] if filled else []


def _ended(last: Start, starts: Sequence[Start]) -> list[Start]:
    """Those that go on behind the last of a run, printed in another way, where several count on without a gap."""
    found: list[Start] = []
    for start in starts if last.number.style in _PLAIN and last.number.value > 1 else ():
        wanted = last.number.value + 1 + len(found)
        behind = start.at > (found[-1] if found else last).at
        if behind and start.number.value == wanted and start.number.style in _PLAIN and not start.number.letter:
            found.append(start)
    mean = sum(start.weight for start in found) / max(1, len(found))
    return found if len(found) >= _GO_ON and mean >= _FAIRLY else []


def _begun(first: Start, starts: Sequence[Start]) -> list[Start]:
    """The first of a run, with those from 1 on before it that are printed in another way."""
    found = [first]
    for start in reversed([each for each in starts if each.at < first.at and each.weight >= _LIKELY]):
        plain = start.number.style in _PLAIN and first.number.style in _PLAIN and not start.number.letter
        if plain and start.number.value == found[0].number.value - 1:
            found.insert(0, start)
    return found if found[0].number.value == 1 else [first]


def _turned(starts: Sequence[Start]) -> list[Start]:
    """The same with the other figure counting, where there are two."""
    turned = []
    for start in starts:
        if start.number.other:
            prefix, value = start.number.other
            turned.append(replace(start, number=replace(start.number, prefix=prefix, value=value)))
    return turned


def _heaviest(starts: Sequence[Start]) -> tuple[list[Start], float]:
    """The run of rising numbers with the greatest weight."""
    if not starts:
        return [], 0.0
    weights: list[float] = []
    came_from: list[int | None] = []
    for at, start in enumerate(starts):
        weight, source = start.weight - (0.0 if start.number.value <= 1 else 0.2), None
        for before in range(at):
            step = _step(starts[before].number, start.number)
            if step is not None and weights[before] + start.weight + step > weight:
                weight, source = weights[before] + start.weight + step, before
        weights.append(weight)
        came_from.append(source)
    last: int | None = max(range(len(starts)), key=lambda each: weights[each])
    total, run = weights[last or 0], []
    while last is not None:
        run.append(starts[last])
        last = came_from[last]
    return run[::-1], total


def _step(before: Number, after: Number) -> float | None:
    """How well one number follows another; None if it does not."""
    if before.style in ("year", "coded") and before.prefix != after.prefix:
        # A new municipal year, or another series, starts anew.
        return -1.0 if after.value == 1 or (before.style == "coded" and after.value == before.value + 1) else None
    rise = after.value - before.value
    if rise == 0:
        return 0.2 if after.letter and after.letter > before.letter else None
    if not 0 < rise <= _JUMP:
        return None
    return 0.5 if rise == 1 else -0.4 * (rise - 1)
