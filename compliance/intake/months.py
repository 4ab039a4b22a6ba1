"""The names of the months as papers print them, in full and by their first three letters, for regular expressions."""

from __future__ import annotations

from typing import Final

from compliance.dates import MONTHS

FULL: Final = "|".join(MONTHS)
SHORT: Final = "|".join(each[:3] for each in MONTHS)
_NUMBERS: Final = {each[:3].lower(): number for number, each in enumerate(MONTHS, start=1)}


def number(name: str) -> int:
    """Which month a name is of, told by its first three letters.

    Raises:
        KeyError: if it is of none.
    """
    return _NUMBERS[name[:3].lower()]
