"""Files of the program's own, named as papers to be read: they are told for what they are."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from compliance.errors import InputError, Problem

if TYPE_CHECKING:
    from pathlib import Path

_SUFFIXES: Final = (".yaml", ".yml", ".json")
_START: Final = 50_000
"""So many letters of a file are looked at: what it is stands at its head."""
_SAYS: Final = (
    (re.compile(r'^\s*"?record"?: ?"?1\b', re.MULTILINE), "a record", "To add papers to it, name it with --into"),
    (re.compile(r'^\s*"?import_answers"?:', re.MULTILINE), "a file of answers", "Name it with --answers"),
    (re.compile(r'"format": ?"compliance-'), "a result of this program", "Name the minutes themselves"),
    (re.compile(r'"format": ?"minutes-reading"'), "a result of this program", "Name the minutes themselves"),
)


def refuse(path: Path) -> None:
    """Refuse a record, a file of answers or a result, each of which would be read as if it were minutes.

    Raises:
        InputError: if it is one.
    """
    if path.suffix.lower() not in _SUFFIXES or not path.is_file():
        return
    try:
        with path.open(encoding="utf-8", errors="replace") as file:
            start = file.read(_START)
    except OSError:
        return  # told where papers are read
    for sign, what, remedy in _SAYS:
        if sign.search(start):
            raise InputError([Problem(str(path), None, f"this is {what}, and no paper of a meeting", remedy)])
