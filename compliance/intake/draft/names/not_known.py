"""What somebody writes in place of an answer: that they do not know, or a yes where a name is asked for."""

from __future__ import annotations

import re
from typing import Final

_NOT_KNOWN: Final = re.compile(
    r"(?:(?:i|we) )?(?:do not|don['’]?t|cannot|can['’]?t) (?:know|say|tell)(?: (?:this|that|it|yet))?"
    r"|(?:(?:i|we) (?:am|are)|i['’]?m|we['’]?re)? ?(?:not sure|unsure)|(?:it is )?(?:unknown|not(?: yet)? known)"
    r"|no idea|\?+|tbc"
)
_NO_NAMES: Final = frozenset({"yes", "y", "true", "no", "n", "false", "all", "none"})


def is_not_known(answer: object) -> bool:
    """Whether somebody says that they do not know, which leaves a question open as an empty line does."""
    said = " ".join(answer.split()).strip(" .!").casefold() if isinstance(answer, str) else ""
    return _NOT_KNOWN.fullmatch(said) is not None


def is_no_name(text: str) -> bool:
    """Whether a word is an answer to another sort of question than who or what somebody is."""
    return text.casefold() in _NO_NAMES
