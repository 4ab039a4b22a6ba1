"""Sums of money in a file of answers, whose commas YAML would take for the ends of values within brackets."""

from __future__ import annotations

import re
from typing import Any, Final

_SUM: Final = re.compile(r"(?:£\s?|\bamount\s*:\s*)\d{1,3}(?:,\d{3}(?!\d))+")
_COMMA: Final = "\ue000"
"""Stands for the comma of a sum while YAML reads; no keyboard writes it."""


def has_sums(text: str) -> bool:
    """Whether a file has a sum with a comma in it that is plainly one: behind £, or as an amount."""
    return _COMMA not in text and _SUM.search(text) is not None


def held(text: str) -> str:
    """A file with its sums in one piece each, whatever they stand in."""
    return _SUM.sub(lambda found: found[0].replace(",", _COMMA), text)


def given_back(data: Any) -> Any:  # noqa: ANN401  # plain data
    """The same data with sums as they were written."""
    if isinstance(data, dict):
        return {given_back(key): given_back(value) for key, value in data.items()}
    if isinstance(data, list):
        return [given_back(each) for each in data]
    return data.replace(_COMMA, ",") if isinstance(data, str) else data
