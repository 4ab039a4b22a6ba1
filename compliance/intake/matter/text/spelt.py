"""Days, years and hours written in words, as old bodies still print them: `the fourteenth day of March`."""

from __future__ import annotations

import re
from typing import Final

_ONES: Final = (
    *(
        "first",
        "second",
        "third",
        "fourth",
        "fifth",
        "sixth",
        "seventh",
        "eighth",
        "ninth",
        "tenth",
        "eleventh",
        "twelfth",
    ),
    *("thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth"),
)
_CARDINALS: Final = (
    *("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen"),
    *("fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"),
)
_TENS: Final = {
    "twenty": 20,
    "thirty": 30,
    "forty": 40,
    "fifty": 50,
    "sixty": 60,
    "seventy": 70,
    "eighty": 80,
    "ninety": 90,
}

DAY: Final = (
    rf"(?:(?:twenty|thirty)[\s-](?:{'|'.join(_ONES[:9])})|thirtieth|{'|'.join(sorted(_ONES, key=len, reverse=True))})"
)
_SMALL = (
    rf"(?:(?:{'|'.join(_TENS)})(?:[\s-](?:{'|'.join(_CARDINALS[:9])}))?"
    rf"|{'|'.join(sorted(_CARDINALS, key=len, reverse=True))})"
)
YEAR: Final = rf"(?:two\s+thousand(?:\s+(?:and\s+)?{_SMALL})?|(?:nineteen|twenty)\s+(?:hundred(?:\s+and)?\s+)?{_SMALL})"
HOUR: Final = rf"(?:{'|'.join(_CARDINALS[:12])})"


def day_of(words: str) -> int:
    """The day of the month, from words that `DAY` matches."""
    tens, _, ones = re.sub(r"\s+", "-", words.lower()).partition("-")
    if ones:
        return _TENS[tens] + _ONES.index(ones) + 1
    return 30 if tens == "thirtieth" else _ONES.index(tens) + 1


def year_of(words: str) -> int:
    """The year, from words that `YEAR` matches."""
    plain = re.sub(r"[\s-]+", " ", words.lower())
    if plain.startswith("two thousand"):
        return 2000 + _small(plain.removeprefix("two thousand").removeprefix(" and").strip())
    century, _, rest = plain.partition(" ")
    return (19 if century == "nineteen" else 20) * 100 + _small(rest.replace("hundred", "").replace("and", "").strip())


def hour_of(words: str) -> int:
    """The hour, from words that `HOUR` matches."""
    return _CARDINALS.index(words.lower()) + 1


def _small(words: str) -> int:
    return sum(_TENS[word] if word in _TENS else _CARDINALS.index(word) + 1 for word in words.split())
