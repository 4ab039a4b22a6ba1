"""The rules that a PDF draws beneath words and through them: what is underlined stands out, what is struck is out."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from typing import TYPE_CHECKING, Final

from compliance.intake.decode.pdf_cut import STRUCK
from compliance.intake.decode.pdf_lines import in_lines

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compliance.intake.decode.pdf_drawn import Rule
    from compliance.intake.decode.pdf_words import PageWords, Word

_CLEAR: Final = 3.0
"""How far from words, and from other rules, a bar stands at least."""
_MOST: Final = 500


def rule_words(page: PageWords) -> None:
    """Take out the rules that belong to words: one beneath makes them stand out, one through them takes them back.

    On a line with a bar beside it, a change was tracked: what is underlined there was put in, and does not stand out.
    """
    lines = in_lines(page.words)
    bases = [-line[0].base for line in lines]
    bars = _bars(page)
    kept: list[Rule] = []
    under: defaultdict[int, float] = defaultdict(float)
    through: defaultdict[int, float] = defaultdict(float)
    for rule in page.drawn.across:
        place = bisect_left(bases, -rule.at)
        for line in lines[max(place - 2, 0) : place + 2]:
            met = [word for word in line if _shared(rule, word) > 0]
            if not met:
                continue
            # The columns of a page may stand a little higher or lower than each other, and letters may be raised.
            most = max(met, key=lambda word: _shared(rule, word))
            above, size = most.base - rule.at, most.size
            is_under = -0.05 * size <= above <= 0.2 * size
            if (is_under or -STRUCK[1] * size < above < -STRUCK[0] * size) and _is_within(rule, met):
                if is_under and _is_barred(most, bars):
                    break
                covered = under if is_under else through
                for word in line:
                    covered[id(word)] += max(_shared(rule, word), 0.0)
                break
        else:
            kept.append(rule)
    for word in page.words:
        word.strong = word.strong or under[id(word)] >= 0.5 * max(word.right - word.left, 1.0)
    struck = {id(word) for word in page.words if through[id(word)] >= 0.8 * max(word.right - word.left, 1.0)}
    page.drawn.across = kept
    page.words = _whole(page.words, struck)
    if struck:
        page.warnings.append("words that are struck through in this PDF were left out")


def _whole(words: Sequence[Word], struck: set[int]) -> list[Word]:
    """The words that are not struck, what is left of one that was cut in one again."""
    kept: list[Word] = []
    follows: bool | None = None
    for word in words:
        if id(word) in struck:
            if kept and _is_beside(kept[-1], word):
                kept[-1].right = word.right  # the white that it leaves parts no columns
            follows = word.glued if follows is None else follows
            continue
        if kept and word.glued and follows is not False:
            kept[-1].text, kept[-1].right = kept[-1].text + word.text, word.right
        else:
            kept.append(word)
        follows = None
    return kept


def _is_beside(before: Word, word: Word) -> bool:
    return abs(before.base - word.base) < 1 and -1 < word.left - before.right < word.size


def _bars(page: PageWords) -> list[Rule]:
    """The bars in the margin: upright rules beside all words, which no other rule meets."""
    if not page.words:
        return []
    left, right = min(word.left for word in page.words), max(word.right for word in page.words)
    beside = [rule for rule in page.drawn.up if not left - _CLEAR < rule.at < right + _CLEAR][:_MOST]
    return [rule for rule in beside if not any(_meets(rule, other) for other in page.drawn.across[:_MOST])]


def _meets(up: Rule, across: Rule) -> bool:
    return across.start - _CLEAR <= up.at <= across.end + _CLEAR and up.start - _CLEAR <= across.at <= up.end + _CLEAR


def _is_barred(word: Word, bars: Sequence[Rule]) -> bool:
    return any(bar.start <= word.base + 0.3 * word.size <= bar.end for bar in bars)


def _is_within(rule: Rule, met: Sequence[Word]) -> bool:
    """Whether a rule goes no further than the words of a line that it meets."""
    slack = 0.6 * met[0].size
    return met[0].left - slack <= rule.start and rule.end <= met[-1].right + slack


def _shared(rule: Rule, word: Word) -> float:
    return min(rule.end, word.right) - max(rule.start, word.left)
