"""The rules that a PDF draws beneath words and through them: what is underlined stands out, what is struck is out."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from typing import TYPE_CHECKING

from compliance.intake.decode.pdf_lines import in_lines

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compliance.intake.decode.pdf_drawn import Rule
    from compliance.intake.decode.pdf_words import PageWords, Word


def rule_words(page: PageWords) -> None:
    """Take out the rules that belong to words: one beneath makes them stand out, one through them takes them back."""
    lines = in_lines(page.words)
    bases = [-line[0].base for line in lines]
    kept: list[Rule] = []
    under: defaultdict[int, float] = defaultdict(float)
    through: defaultdict[int, float] = defaultdict(float)
    for rule in page.drawn.across:
        place = bisect_left(bases, -rule.at)
        for line in lines[max(place - 2, 0) : place + 2]:
            above, size = line[0].base - rule.at, line[0].size
            is_under = -0.05 * size <= above <= 0.2 * size
            if (is_under or -0.45 * size < above < -0.15 * size) and _is_within(rule, line):
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
    if struck:
        page.words = [word for word in page.words if id(word) not in struck]
        page.warnings.append("words that are struck through in this PDF were left out")


def _is_within(rule: Rule, line: Sequence[Word]) -> bool:
    """Whether a rule goes no further than some words of a line that stand next to each other."""
    slack = 0.6 * line[0].size
    met = [word for word in line if _shared(rule, word) > 0]
    return bool(met) and met[0].left - slack <= rule.start and rule.end <= met[-1].right + slack


def _shared(rule: Rule, word: Word) -> float:
    return min(rule.end, word.right) - max(rule.start, word.left)
