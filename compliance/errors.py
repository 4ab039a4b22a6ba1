"""What is wrong with an input, where, and what to do about it.

Whoever wrote the file reads these lines, so they are worded for that person, one line a problem:
``path:line: problem. remedy.``
"""

import difflib
import re
from collections.abc import Iterable
from functools import total_ordering
from itertools import accumulate, islice
from typing import TypeAlias

from compliance.value import value

QUOTED = 60
"""The most characters of a value that `quote` shows."""

MAX_PROBLEMS = 100
"""The most problems of one file that are shown; after so many, the first ones are to be mended."""

_LONGEST_WORD = 60
"""A longer word is no misspelling, and comparing it would be slow."""

_MOST_CHOICES = 2000
"""Among more choices a suggestion would take long to find, and would hardly be the right one."""

# What a terminal would obey or a reader could not see: control characters, marks that turn the direction of
# text, characters of no width, spaces that are not the ordinary one, and halves of surrogate pairs.
_UNSEEN = re.compile(
    "[\x00-\x1f\x7f-\xa0\xad\u034f\u061c\u115f\u1160\u1680\u17b4\u17b5\u180b-\u180f\u2000-\u200f"
    "\u2028-\u202f\u205f-\u206f\u2800\u3000\u3164\ud800-\udfff\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb"
    "\ufffe\uffff\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff]"
)
_SHORT = {"\t": "\\t", "\n": "\\n", "\r": "\\r"}


Place: TypeAlias = tuple[str | int, ...]
"""Where in a file a value stands: the keys and positions that lead to it."""


@total_ordering
@value()
class Problem:
    """One thing wrong with an input.

    Attributes:
        path: the file, as the user named it.
        line: the line, counted from 1; None if the problem has none.
        what: what is wrong, as a phrase or a sentence.
        remedy: what to do about it; empty if that is plain from the problem.
    """

    path: str
    line: int | None
    what: str
    remedy: str

    def __str__(self) -> str:
        """Give the problem on one line."""
        place = self.path if self.line is None else f"{self.path}:{self.line}"
        return visible(f"{place}: {self.said}")

    @property
    def said(self) -> str:
        """The problem and its remedy as sentences, without the place; a field's name keeps its small letters."""
        return " ".join(_sentence(text) for text in (self.what, self.remedy) if text.strip())

    def __lt__(self, other: object) -> bool:
        """Order by path and line; a problem without a line comes before those with one."""
        if not isinstance(other, Problem):
            return NotImplemented
        return self._order() < other._order()

    def _order(self) -> tuple[str, int, str, str]:
        return self.path, self.line or 0, self.what, self.remedy


class FaultError(ValueError):
    """What is wrong with a part of a file, said by the model that it does not fit.

    Args:
        what: what is wrong.
        remedy: what to do about it.
        at: where in the part it is, if not at its beginning.
        also: where in the part the other thing is, of two that do not go together.
    """

    def __init__(self, what: str, remedy: str = "", at: Place = (), also: Place | None = None) -> None:
        super().__init__(what)
        self.what, self.remedy, self.at, self.also = what, remedy, at, also


class InputError(Exception):
    """An input that cannot be used, with everything that is known to be wrong with it."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems: tuple[Problem, ...] = tuple(sorted(problems))
        if not self.problems:
            raise ValueError("an InputError needs a problem")
        super().__init__(self.problems)

    def __str__(self) -> str:
        """Give the problems, one a line."""
        return "\n".join(map(str, self.problems))


def first_of(problems: Iterable[Problem], path: str) -> list[Problem]:
    """The first problems of a file, with a word that there are more of them if there are."""
    shown = list(islice(problems, MAX_PROBLEMS + 1))
    if len(shown) > MAX_PROBLEMS:
        what = f"there are more problems than the {MAX_PROBLEMS} shown here"
        shown[MAX_PROBLEMS:] = [Problem(path, None, what, "Mend these first")]
    return shown


_NEAR = 0.74
"""How alike two words are, of 1, for the one to be a misspelling of the other: a letter of four may be wrong."""


def suggest(word: str, choices: Iterable[str]) -> str | None:
    """Find the choice that the word is most likely a misspelling of.

    Case, and the difference between a space, a hyphen and an underscore, do not count. A choice that is the word with
    others beside it may be meant too; one that only has some letters of it is more likely to mislead.
    """
    if not word or len(word) > _LONGEST_WORD:
        return None
    listed = list(islice(choices, _MOST_CHOICES + 1))
    if len(listed) > _MOST_CHOICES:
        return None
    plain = {_plain(choice): choice for choice in sorted(listed, reverse=True)}
    close = difflib.get_close_matches(_plain(word), sorted(plain), n=1, cutoff=_NEAR)
    if close:
        return plain[close[0]]
    within = difflib.get_close_matches(_plain(word), [each for each in sorted(plain) if _within(word, each)], n=1)
    return plain[within[0]] if within else None


def _within(word: str, choice: str) -> bool:
    """Whether one of the two is made of the other and more words."""
    one, other = set(_plain(word).split("_")), set(choice.split("_"))
    return one <= other or other <= one


def quote(value: object) -> str:
    """Put a value of the user's into a message: short, on one line, nothing in it unseen.

    Text comes in quotation marks, a number, true or false as it is; of a list or a mapping only what it is.
    """
    match value:
        case None:
            return "nothing"
        case bool():
            return "true" if value else "false"
        case str():
            return f'"{_shortened(value)}"'
        case dict():
            return "a mapping"
        case list() | tuple():
            return "a list"
        case int() if abs(value) >= 10**QUOTED:
            return "a very long number"
        case _:
            return _shortened(str(value))


def visible(text: str) -> str:
    r"""Write out what could not be seen or would be obeyed: an escape as ``\x1b``, a new line as ``\n``."""
    return _UNSEEN.sub(lambda found: _escape(found[0]), text)


def _shortened(text: str) -> str:
    pieces = [visible(character) for character in text[: QUOTED + 1]]
    if sum(map(len, pieces)) <= QUOTED:
        return "".join(pieces)
    whole = [end for end in accumulate(map(len, pieces)) if end < QUOTED]
    return "".join(pieces)[: whole[-1]] + "…"


def _escape(character: str) -> str:
    code = ord(character)
    if code <= 0xFF:
        return _SHORT.get(character, f"\\x{code:02x}")
    return f"\\u{code:04x}" if code <= 0xFFFF else f"\\U{code:08x}"


def _sentence(text: str) -> str:
    text = text.strip()
    return text if text.endswith(("?", "!", "…")) else text.rstrip(".") + "."


def _plain(word: str) -> str:
    return word.casefold().replace("-", "_").replace(" ", "_")
