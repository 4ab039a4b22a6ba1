"""Finds where a paper deals with the minutes of earlier meetings of its own body."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Final

from compliance.intake import spelt_out
from compliance.intake.matter.business.items import Business
from compliance.intake.matter.text.days import days_in
from compliance.intake.matter.text.numbering import number_of
from compliance.intake.matter.text.passage import Passage
from compliance.intake.matter.text.sentences import sentences
from compliance.intake.matter.text.words import BODY_NOUN
from compliance.intake.reading import Place

_TITLE: Final = re.compile(
    r"\b(?:minutes|notes|record)\b(?!\s+silence)(?:(?!\bnext\b).)*$|\b(?:last|previous) meeting\b|\bmatters arising\b",
    re.IGNORECASE,
)
MINUTES_OF: Final = re.compile(r"\b(?:minutes|notes|record)\b", re.IGNORECASE)
_NOT_TITLE: Final = re.compile(
    r"\b(?:sub-?group|sub-?committee|other (?:groups|bodies)|for information"
    r"|task(?:ing)? (?:and finish )?group|joint action|delivery groups?)\b|\bminute'?s silence\b"
    r"|\bsince (?:the |our )?(?:last|previous) meeting\b",
    re.IGNORECASE,
)
CONFIRMED: Final = re.compile(
    r"\b(?:confirmed|agreed|approved|accepted|adopted|ratified|signed(?: off)?|verified|endorsed"
    r"|moved as (?:an? )?(?:true|correct|accurate)"
    r"|taken as (?:read|a (?:true|correct)|an accurate)|(?:true|accurate|correct|fair) (?:and (?:accurate"
    r"|correct|true) )?(?:record|reflection|account))\b",
    re.IGNORECASE,
)
OF_ELSE: Final = re.compile(
    r"^\W*it\s+(?:was|is)\b(?!.*\b(?:minutes|notes|record|accurate|true|correct)\b).*\b(?:that|to|it|in future)\b"
    r"|\bproposed that\b[^.]*\b(?:minutes|notes)\b[^.]*\b(?:should|must|not|only)\b"
    r"|\bbefore\b[^.]*\bminutes\b[^.]*\b(?:had|have) been\b"
    r"|\bagreed (?:that )?(?:it|this|they) (?:would|could|might)\b",
    re.IGNORECASE | re.DOTALL,
)
"""What was agreed that is not that the minutes are right: "It was agreed that the bins be moved"."""
_WHOSE: Final = re.compile(
    r"\b(?i:minutes|notes)\s+(?i:of|from)\s+(?:(?i:the|a|meetings?|held|of)\s+)*"
    rf"(?P<body>(?:[A-Z][\w’'&-]*\s+(?:(?i:and|of|for|the|&)\s+)*){{1,8}}?(?i:{BODY_NOUN}))\b"
)
"""Whose minutes they are, where they have a name."""
_OF_EVERY: Final = re.compile(
    rf"{BODY_NOUN}|the|of|and|for|parish|town|full|ordinary|annual|special|extraordinary|last|previous|joint|public|informal|formal|meetings?"
)

_OF_MEETING: Final = re.compile(r"\b(?:minutes|notes) of (?:the )?(?:\w+ ){0,6}meetings?\b", re.IGNORECASE)
_OUTRIGHT: Final = re.compile(
    r"\b(?:minutes|notes)\s+of\s+(?:the|our)\s+(?:(?:last|previous|partnership|board|group)\s+)*meeting,?\s+"
    r"(?:(?:which\s+was\s+)?held\s+|dated\s+)?(?:on\s+)?(?:\w+\s+)?\d{1,2}",
    re.IGNORECASE,
)
"""The minutes of a meeting on a day, and of no body by its name."""

_LAST: Final = re.compile(
    r"(?<![\w’'])(?:(?:MINUTES|NOTES) (?:OF|FROM) (?:THE )?(?:LAST|PREVIOUS) MEETING|(?:LAST|PREVIOUS) MINUTES)\b"
    r"[\s:.–-]*"
)
"""The title in capitals of the item of minutes, wherever it stands."""
_WERE: Final = re.compile(
    r"\W*(?:the |these |previous |all )*(?:minutes|notes|they) (?:were|was) (?:then |all |\w+ly )?(?:agreed|approved"
    r"|accepted|confirmed|signed)\b",
    re.IGNORECASE,
)
_HEADED: Final = re.compile(
    r"\W*(?:draft )?(?:minutes|notes) (?:of|from) (?:the )?(?:\w+ ){0,4}meeting\b", re.IGNORECASE
)
"""How a heading begins that names the minutes of a meeting."""
_ARISING: Final = re.compile(r"\W*matters? arising\b", re.IGNORECASE)
_TAKEN: Final = re.compile(
    r"\b(?:true|accurate|correct) (?:record|reflection|account)\b|^\W*(?:agreed|approved|confirmed)\W"
    r"|\b(?:these|they) were (?:agreed|approved|accepted|confirmed)\b",
    re.IGNORECASE,
)
"""What says of minutes, without the word, that they were confirmed."""
_FAR: Final = 600
_NEAR: Final = 4
"""What became of the minutes stands within so many letters, and sentences, of the title."""
_LABELLED: Final = re.compile(
    r"\W*(?:confirmation|approval|adoption|signing)\s+of\s+(?:the\s+)?(?:\w+\s+)?minutes\s*[:–-]", re.IGNORECASE
)
"""The title of the item of minutes, on the line of what is said of them."""


@dataclass(frozen=True, slots=True)
class Told:
    """Passages that deal with earlier minutes, and the words in which."""

    passages: tuple[Passage, ...]
    title: str
    at: Place


def where(items: Sequence[Business], found: Sequence[Passage]) -> Iterator[Told]:
    """Where a paper deals with earlier minutes: at an item, or else in a sentence that says it outright.

    Args:
        items: of the paper.
        found: all its passages.
    """
    at_items = list(_at_items(items))
    yield from at_items
    if not items:
        yield from _below_titles(found)
    if not any(told.passages for told in at_items):
        yield from _below_headings(found)
        outright = _OUTRIGHT if items else _OF_MEETING
        for passage in found:
            said = sentences(passage.text)
            labelled = _LABELLED.match(passage.text) and any(map(CONFIRMED.search, said))
            if labelled or any(outright.search(each) and CONFIRMED.search(each) for each in said):
                yield Told((passage,), "", passage.place())


def _below_headings(found: Sequence[Passage]) -> Iterator[Told]:
    """Where a numbered heading that is no item names minutes and their day, and the next line what became of them."""
    for heading, below in pairwise(found):
        number = number_of(heading.text) if heading.is_strong else None
        if number is None or not days_in(heading.text) or not _HEADED.match(heading.text, number.end):
            continue
        said = sentences(below.text)[:1]
        if said and (_WERE.match(said[0]) or _TAKEN.search(said[0])):
            yield Told((below,), heading.text[number.end :].strip(), heading.place())


def _below_titles(found: Sequence[Passage]) -> Iterator[Told]:
    """Where, in a text that lost its lines and items, the title of the item of minutes stands before what became of it.

    "MINUTES OF LAST MEETING Minutes for 20 August 2014 had a wrong date in the heading. Minutes were agreed."
    """
    for passage in found:
        for title in _LAST.finditer(passage.text):
            end = title.end()
            for said in sentences(passage.text[title.end() : title.end() + _FAR])[:_NEAR]:
                end = passage.text.index(said, end) + len(said)
                if _WERE.match(said):
                    at = bisect_right(passage.starts, title.end()) - 1
                    text = passage.text[title.end() : end]
                    own = replace(passage, text=text, strong=(), starts=(0,), lines=passage.lines[at : at + 1])
                    yield Told((own,), title[0].strip(), own.place())
                    break


def _at_items(items: Sequence[Business]) -> Iterator[Told]:
    titled = settled = False
    for business in items:
        title = business.item.title or ""
        text = " ".join(passage.text for passage in business.passages)
        says = re.search(r"\b(?:minutes|notes|record)\b[^.]{0,160}" + f"(?:{CONFIRMED.pattern})", text, re.IGNORECASE)
        if (_TITLE.search(title) and not _NOT_TITLE.search(title)) or (says and not titled):
            head = MINUTES_OF.search(title) is not None or bool(
                re.search(r"\b(?:last|previous) meeting", title, re.IGNORECASE)
            )
            if not (head or (says and not settled)) or (_ARISING.match(title) and not (says or _TAKEN.search(text))):
                continue
            settled = settled or (head and (says is not None or bool(days_in(title))))
            titled = titled or (head and bool(business.passages))
            yield Told(business.passages, title if head else "", business.item.at)


def names_a_body(told: Told) -> bool:
    """Whether the minutes that are dealt with are those of a body that has a name of its own."""
    texts = (told.title, *(passage.text for passage in told.passages))
    return any(_telling(match["body"]) for text in texts for match in _WHOSE.finditer(text))


def of_others(told: Told, body: str | None) -> bool:
    """Whether the minutes that are dealt with are those of another body, which has a name of its own."""
    own = _telling(body or "")
    named = [
        own if (form := spelt_out.form(match["body"])) and form.search(body or "") else _telling(match["body"])
        for text in (told.title, *(passage.text for passage in told.passages))
        for match in _WHOSE.finditer(text)
    ]
    return bool(own and named) and not any(not each or each & own for each in named)


def _telling(name: str) -> set[str]:
    """The words of a name that are its own, and not of every body or meeting."""
    return {word for word in re.findall(r"\w+", name.lower()) if not _OF_EVERY.fullmatch(word)}
