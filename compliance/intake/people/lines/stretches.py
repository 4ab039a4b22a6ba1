"""The words of a run in which hardly a mark parts anything, and what is held against each of its stretches."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise
from typing import Literal

from compliance.intake.people.entries.unparted import Known
from compliance.intake.people.lines.weights import NEVER, Weights, begins_somebody
from compliance.intake.people.words import bodies, names, words
from compliance.intake.people.words.text import Text

Sort = Literal["name", "post", "body"]
_PIECE = re.compile(r"\([^()]*\)|[^\s(]+|\(")
_SMALL = re.compile(r"(?:of|and|the|for|&|in|on|to|with|upon|a|an|de|van|von|der|la|le|al|el|bin|[-–—])")
_NUMBER = re.compile(r"\d{1,2}[.)]")
_MARK = re.compile(r"([A-Z])\.?")
_DASH = re.compile(r"[-–—]")
_SHORTEST, _LONGEST = 40, 4000
_MOST_PIECES = 300
_FEWEST = 3
_AGAIN = 2
"""A word that comes so often is a place or a body rather than somebody."""
_FEW = 8
"""Among so many words one comma or dash may stand."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A word of a run.

    Attributes:
        start: where it begins.
        end: where it ends, with the bracket behind it.
        word: without that.
        last: whether a bracket or a mark shows that something ends with it.
        dash: whether that is a dash.
        bracket: whether that is a bracket.
        mark: the letter before it that says whether somebody was there.
    """

    start: int
    end: int
    word: str
    last: bool = False
    dash: bool = False
    bracket: bool = False
    mark: str | None = None


@dataclass(slots=True)
class Run:
    """A run of words, and what is held against its stretches."""

    text: Text
    pieces: Sequence[Piece]
    weights: Weights
    _held: dict[tuple[Sort, int, int], float] = field(default_factory=dict)

    def weigh(self, sort: Sort, first: int, stop: int) -> float:
        """What is held against a stretch."""
        key = (sort, first, stop)
        if key not in self._held:
            inner = any(piece.last for piece in self.pieces[first : stop - 1])
            marked = any(piece.mark for piece in self.pieces[first + (sort == "name") : stop])
            weigh: dict[Sort, Callable[[str], float]] = {
                "name": self.weights.name,
                "post": self.weights.post,
                "body": self.weights.body,
            }
            self._held[key] = NEVER if inner or marked else weigh[sort](self.words(first, stop))
        return self._held[key]

    def part(self, first: int, stop: int) -> Text:
        """The printed words of a stretch, with the bracket behind it."""
        return self.text.part(self.pieces[first].start, self.pieces[stop - 1].end)

    def words(self, first: int, stop: int) -> str:
        """The words of a stretch."""
        return " ".join(piece.word for piece in self.pieces[first:stop])


def run_of(text: Text, known: Known, *, dashed: bool) -> Run | None:
    """The words of a text, if it can be such a run: capitals throughout, and hardly a mark."""
    if not _SHORTEST <= len(text.text) <= _LONGEST or re.search(r"[;:]", text.text) or words.VERBS.search(text.text):
        return None
    found = _pieces(text.text, dashed=dashed)
    if found is None or not 2 * _FEWEST <= len(found) <= _MOST_PIECES:
        return None
    made = _with_marks(found)
    if _is_joined(made):
        return None
    parted = sum(_DASH.fullmatch(piece.word) is not None for piece in made) + text.text.count(",")
    return None if parted * _FEW > len(made) else Run(text, made, Weights(known, _places(made), _has_forenames(made)))


def _pieces(text: str, *, dashed: bool) -> list[Piece] | None:
    """The words of a text, each with what ends behind it; None if some stand in no list."""
    made: list[Piece] = []
    for found in _PIECE.finditer(text):
        word = found[0].strip(",")
        ends = found[0].startswith("(") or not word or (dashed and _DASH.fullmatch(word) is not None)
        if ends and not made:
            return None
        if ends:
            end = found.end() if word.startswith("(") else made[-1].end
            made[-1] = replace(
                made[-1], end=end, last=True, dash=bool(_DASH.fullmatch(word)), bracket=word.startswith("(")
            )
        elif not _NUMBER.fullmatch(word):
            if not (word[:1].isupper() or _SMALL.fullmatch(word)):
                return None
            made.append(Piece(found.start(), found.end(), word, last=found[0].endswith(",")))
    return made


def _with_marks(pieces: Sequence[Piece]) -> list[Piece]:
    """The words, a letter before a title again and again put to it: "P. Councillor Low A. Councillor Ray"."""
    at = [index for index, piece in enumerate(pieces[:-1]) if _MARK.fullmatch(piece.word)]
    titled = [index for index in at if names.is_title(pieces[index + 1].word)]
    letters = {pieces[index].word for index in titled}
    if len(titled) < _FEWEST or len(letters) >= len(titled):
        return list(pieces)
    held = {index for index in at if pieces[index].word in letters}
    return [
        replace(piece, mark=pieces[index - 1].word.strip(".")) if index - 1 in held else piece
        for index, piece in enumerate(pieces)
        if index not in held
    ]


def _is_joined(pieces: Sequence[Piece]) -> bool:
    """Whether a comma or an "and" stands before somebody, so that those part the people."""
    joined = [
        (before.last and not (before.dash or before.bracket)) or before.word in {"and", "&"}
        for before, one, following in zip(pieces, pieces[1:], [*pieces[2:], pieces[0]], strict=False)
        if one.mark is None and _begins_somebody(one.word, following.word)
    ]
    return sum(joined) * _FEW > len(joined)


def _begins_somebody(word: str, following: str) -> bool:
    """Whether two words are a title, an initial or a known forename and what can follow it in a name."""
    if names.is_title(word) or re.fullmatch(r"[A-Z]\.?", word):
        return True
    return begins_somebody(word, following)


def _has_forenames(pieces: Sequence[Piece]) -> bool:
    """Whether forenames stand behind most of the titles."""
    behind = [after.word for before, after in pairwise(pieces) if names.is_councillor(f"{before.word} {after.word}")]
    return len(behind) >= _FEWEST and sum(map(names.is_forename, behind)) * 2 > len(behind)


def _places(pieces: Sequence[Piece]) -> frozenset[str]:
    """The words that come again and that nobody is called."""
    count = Counter(piece.word.strip(".").lower() for piece in pieces)
    return frozenset(
        piece.word.strip(".").lower()
        for piece in pieces
        if count[piece.word.strip(".").lower()] >= _AGAIN
        and bodies.is_own(piece.word)
        and not names.is_forename(piece.word)
        and not names.is_title(piece.word)
    )
