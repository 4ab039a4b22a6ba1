"""Acts, documents and places of which only an agenda from before their day speaks: it shows what was meant."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from datetime import date

    from compliance.record.model import Part, Record, SourceEntry

LISTS = ("appointments", "offices", "arrangements", "documents", "events")


def in_record(record: Record) -> Iterator[tuple[tuple[str, int], date, date]]:
    """The place of each in the file, with its day and that of the agenda."""
    sources = {each.id: each for each in record.sources}
    for name in LISTS:
        for number, thing in enumerate(getattr(record, name)):
            for _, day, before in only(((thing,),), sources):
                yield (name, number), day, before


def only(lists: Iterable[Iterable[Part]], sources: Mapping[str, SourceEntry]) -> Iterator[tuple[Part, date, date]]:
    """Those of several lists, each with its day and that of the agenda, which is earlier."""
    for thing in chain.from_iterable(lists):
        said = thing.__dict__
        cited = said.get("source")
        paper = sources.get(cited.of) if cited is not None else None
        day = next((said[each] for each in ("date", "prepared", "from_") if said.get(each) is not None), None)
        before = paper.date if paper is not None and paper.strength == "agenda" else None
        if before is not None and day is not None and before < day:
            yield thing, day, before
