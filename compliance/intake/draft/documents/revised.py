"""Revisions of plans and agreements that minutes tell of: on which day each was revised is asked.

One that covers several years is to be revised, or made anew, for each (regs 9(1), 10(2)). The minute that says so is
what shows it, and no question about which documents there are is put where the record has the document already.
"""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING, Any, Final

from compliance import dates
from compliance.intake.draft.asking.question import Ask, Choice
from compliance.intake.draft.asking.quoted import places, quotation
from compliance.intake.draft.documents.on_record import is_current

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from compliance.intake.draft.asking.desk import Desk
    from compliance.intake.reading import Reading, Said

_REVISED: Final = r"(?:revis(?:ed|ions?|ing)\b|refresh|re-?adopt|renewed\b|roll(?:ed|ing) forward)"
_IS_REVISED: Final = re.compile(rf"(?i)\b{_REVISED}")
_TO_COME: Final = re.compile(
    rf"(?i)\b(?:to|will|shall|should|must|would|next|due|need\w*)\b\W+(?:\w+\W+){{0,3}}?{_REVISED}"
)
_UNDER: Final = {"community_safety_agreement": "9(1)", "partnership_plan": "10(2)"}
_NONE: Final = Choice("none", "it was not, or another document is meant")


def asked(
    documents: Iterable[Mapping[str, Any]],
    told: Mapping[str, Sequence[tuple[Reading, Said]]],
    events: Sequence[Mapping[str, Any]],
    desk: Desk,
) -> list[dict[str, Any]]:
    """The revisions that there were, as far as somebody has answered.

    Args:
        documents: the plans and agreements that the group may have had, with their ids.
        told: what the minutes say of documents of a kind, each with its paper.
        events: what the record says was done.
        desk: puts the questions.
    """
    found = []
    for each in documents:
        said_of_it = [(reading, said) for reading, said in told.get(each["kind"], ()) if _tells(said)]
        for reading, _ in _first_of_each(said_of_it):
            if not _may_be(each, reading):
                continue
            ask = _ask(each, reading, [(paper, said) for paper, said in said_of_it if paper is reading])
            if _is_recorded(each, ask, events):
                continue
            day = desk.put(ask)
            if day not in (None, "none"):
                event = {"event": "revised", "date": day, "document": each["id"]}
                found.append(event | {"source": desk.on(ask)})
    return found


def _first_of_each(told: Sequence[tuple[Reading, Said]]) -> Iterable[tuple[Reading, Said]]:
    """The first sentence of each paper."""
    return {id(reading): (reading, said) for reading, said in reversed(told)}.values()


def _ask(document: Mapping[str, Any], reading: Reading, says: Sequence[tuple[Reading, Said]]) -> Ask:
    of = reading.date.isoformat() if reading.date else "undated"
    meeting = (Choice(of, "the day of the meeting"),) if reading.date else ()
    title, regulation = document.get("title") or document["id"], _UNDER[document["kind"]]
    return Ask(
        f"revised.{document['id']}.{of}",
        f'{quotation(says)} On which day was "{title}" revised, for a later year than its first (regulation '
        f"{regulation})?",
        "day",
        places(says),
        (*meeting, _NONE),
    )


def _tells(said: Said) -> bool:
    return bool(_IS_REVISED.search(said.text)) and not _TO_COME.search(said.text)


def _may_be(document: Mapping[str, Any], reading: Reading) -> bool:
    """Whether a document may have been revised for a later year by then: one for a single year is made anew instead."""
    if document["kind"] not in _UNDER or document.get("for_year") or not is_current(document, reading):
        return False
    made, covers = document.get("prepared"), document.get("covers") or {}
    if made and reading.date and str(made) >= reading.date.isoformat():
        return False
    if not (covers.get("from") and covers.get("to")):
        return True
    first, last = (dt.date.fromisoformat(str(covers[end])) for end in ("from", "to"))
    return dates.year_of(first) != dates.year_of(last)


def _is_recorded(document: Mapping[str, Any], ask: Ask, events: Iterable[Mapping[str, Any]]) -> bool:
    """Whether the record has the revision: of the day of the paper, or as an answer to this very question."""
    of = ask.id.rpartition(".")[2]
    return any(
        each["event"] == "revised"
        and each.get("document") == document["id"]
        and (str(each.get("date")) == of or _cites(each.get("source"), ask.id))
        for each in events
    )


def _cites(source: object, question: str) -> bool:
    return isinstance(source, dict) and str(source.get("item", "")).startswith(question)
