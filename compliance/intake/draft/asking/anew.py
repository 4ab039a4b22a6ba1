"""What a question is called that is put anew, about those whom it did not name when it was answered."""

from __future__ import annotations

import re
from typing import Final

_BEHIND: Final = ".besides"
_BESIDES: Final = re.compile(rf"{re.escape(_BEHIND)}(?:-\d+)?$")


def called(identifier: str, again: int) -> str:
    """What a question is called when it is put for a time after the first, which is the noughth."""
    return f"{identifier}{_BEHIND if again else ''}{f'-{again}' if again > 1 else ''}"


def first(identifier: str) -> str:
    """The id of the question that was put first."""
    return _BESIDES.sub("", identifier)
