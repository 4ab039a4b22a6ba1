"""What the papers themselves say of a thing that is asked about, so that whoever answers has the words before them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from compliance import dates
from compliance.intake.draft.asking.desk import printed, where
from compliance.intake.matter.beyond.spoken import BEGUN
from compliance.intake.matter.text.days import days_in

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Sequence

    from compliance.intake.reading import Item, Reading, Said

_MOST: Final = 3
"""So many sentences are quoted; where there are more, the last ones, which know most."""
_LETTERS: Final = 220


def end_of(reading: Reading, item: Item) -> int:
    """The line on which the next item begins, or that after the paper."""
    return min((each.at.line for each in reading.items if each.at.line > item.at.line), default=reading.last_line + 1)


def spoken(reading: Reading, matter: str, item: Item | None = None) -> list[Said]:
    """The sentences of a paper on a matter, or those at one of its items; what was closed to the public is left out."""
    found = [_unheaded(reading, said) for name, said in reading.spoken if name == matter]
    found = [said for said in found if any(map(str.isalnum, said.text)) and not _is_closed(reading, said)]
    if item is None:
        return found
    return [said for said in found if item.at.line <= said.at.line < end_of(reading, item)]


def days_given(reading: Reading) -> list[dt.date]:
    """The days on which terms of reference say that they were agreed or changed."""
    return [day.date for said in spoken(reading, BEGUN) for day in days_in(said.text) if day.date]


def quotation(told: Sequence[tuple[Reading, Said]]) -> str:
    """The last few sentences, each with the day of its paper; empty where there is none."""
    texts = []
    for reading, said in told[-_MOST:]:
        paper = "The terms" if reading.kind == "terms_of_reference" else "The minutes"
        of = f" of {dates.plain(reading.date)}" if reading.date else ""
        texts.append(f"{paper}{of} say: “{printed(said.text, _LETTERS).rstrip('.')}”.")
    return " ".join(dict.fromkeys(texts))


def places(told: Iterable[tuple[Reading, Said]]) -> tuple[str, ...]:
    """Where to look for sentences that are quoted."""
    return tuple(dict.fromkeys(where(reading.path, said.at) for reading, said in told))[-_MOST:]


def _unheaded(reading: Reading, said: Said) -> Said:
    """A sentence without the number and the title of its item, where it stands on one line with them."""
    for each in reading.items:
        head = " ".join(filter(None, (each.number, each.title)))
        if each.at.line == said.at.line and each.title and said.text.startswith(head):
            return replace(said, text=said.text[len(head) :].strip(" :–-") or said.text)
    return said


def _is_closed(reading: Reading, said: Said) -> bool:
    before = [each for each in reading.items if each.at.line <= said.at.line]
    return bool(before) and before[-1].closed_session
