"""Items that bear letters, Roman numerals, numbers in brackets or in words, in a document that numbers none plainly."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from compliance.intake.matter.business.entries import Entry
from compliance.intake.matter.text.numbering import Number
from compliance.intake.matter.text.words import STANDING

_ROMAN: Final = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv", "xvi")
_WORDS: Final = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_MARK: Final = re.compile(
    rf"\s*[*_#]*(?P<open>[(\[]?)(?P<n>\d{{1,2}}|[A-Za-z]|[ivxIVX]{{1,5}}|(?i:{'|'.join(_WORDS)}))"
    r"(?P<close>[.):\]/]|\s[–-])\s*(?=[*_]*[A-Z“‘\"(])"
)
_OF_MEETING: Final = re.compile(r"\s*[*_#]*(?P<words>(?P<meeting>\d{1,3})\.(?P<n>\d{1,2}))[.):]?\s+(?=[*_]*[A-Z“‘\"(])")
"""The number of the meeting before that of its item: `14.1`."""
_MEETING: Final = "meeting"
"""Behind that of the meeting, or of the year, numbers may go on from the meeting before: `5.14` first."""
_FEWEST, _STANDING = 3, 2


def lettered(found: Sequence[Entry], begin: int) -> dict[int, Number]:
    """The entries that begin items by such marks: one way of marking, from its first mark on.

    They are taken only where two of their titles are of every meeting, as lists within a text have none.

    Args:
        found: the entries of the document.
        begin: where the title block ends.
    """
    ways: dict[tuple[str, str], dict[int, Number]] = {}
    for at, entry in enumerate(found):
        for way, number in _marks(entry.text) if at >= begin and entry.role == "text" else ():
            run = ways.setdefault(way, {})
            last = next(reversed(run.values())).value if run else 0
            if number.value == last + 1 or (not run and way[0] == _MEETING):
                run[at] = number
    best = max(ways.values(), key=len, default={})
    standing = sum(STANDING.match(found[at].text[number.end :]) is not None for at, number in best.items())
    return best if len(best) >= _FEWEST and standing >= _STANDING else {}


def of_headings(found: Sequence[Entry], headings: Sequence[int]) -> dict[int, Number]:
    """The numbers of headings of which every one bears a mark of one way, from the first mark on and without a gap."""
    marked = [dict(_marks(found[at].text)) for at in headings]
    ways = [way for way in marked[0] if way[0] != _MEETING] if len(headings) >= _FEWEST else []
    for way in ways:
        if [marks[way].value for marks in marked if way in marks] == list(range(1, len(headings) + 1)):
            return {at: marks[way] for at, marks in zip(headings, marked, strict=True)}
    return {}


def _marks(text: str) -> Iterator[tuple[tuple[str, str], Number]]:
    """What the mark of a text may be: `i` is a letter, and a numeral too."""
    mark = _MARK.match(text)
    if of_meeting := _OF_MEETING.match(text):
        words = of_meeting["words"]
        yield (
            (_MEETING, of_meeting["meeting"]),
            Number(words, "letter", "", int(of_meeting["n"]), "", of_meeting.end()),
        )
    if not mark:
        return
    words, small = mark["n"], mark["n"].lower()
    case, sides = ("upper" if words.isupper() else "lower"), mark["open"] + mark["close"].strip()
    values = [("figure", int(words))] if words.isdigit() else []
    if len(words) == 1 and words.isalpha():
        values.append((f"letter {case}", ord(small) - ord("a") + 1))
    values += [
        (kind, names.index(small) + 1)
        for kind, names in ((f"roman {case}", _ROMAN), ("word", _WORDS))
        if small in names
    ]
    for kind, value in values:
        yield (kind, sides), Number(words, "letter", "", value, "", mark.end())
