"""Recorded events by their kind and by what they are about, so that a search looks only at those that may be meant."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from compliance.dates import year_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from compliance.record.model import Event

Subject: TypeAlias = Literal["document", "considered", "meeting", "requirement"]
SUBJECTS: tuple[Subject, ...] = ("document", "considered", "meeting", "requirement")
"""The fields of an event that say what it is about."""
_AHEAD: Mapping[str, int] = {"partnership_plan": 1, "community_safety_agreement": 0}
"""How many years before the one that it is for a document is revised, by its kind (regs 9(1) and 10(2))."""


def revised_for(event: Event, kind: str) -> int | None:
    """The year for which a document of a kind was revised: the one that is recorded, or that its day leads to."""
    if event.for_year is not None or event.date is None:
        return event.for_year
    ahead = _AHEAD.get(kind)
    return None if ahead is None else year_of(event.date) + ahead


class Acts:
    """The events of a record, in its order."""

    def __init__(self, events: Iterable[Event]) -> None:
        self._of: dict[str, list[Event]] = {}
        for event in events:
            self._of.setdefault(event.event, []).append(event)
        self._about: dict[tuple[str, Subject], dict[str | None, list[int]]] = {}

    def of(self, kind: str) -> Sequence[Event]:
        """All of a kind."""
        return self._of.get(kind, ())

    def about(self, kind: str, subject: Subject, wanted: str) -> Sequence[Event]:
        """Those of a kind that are about a thing, or may be: the record does not say what they are about."""
        events = self._of.get(kind)
        if events is None:
            return ()
        places = self._about.get((kind, subject))
        if places is None:
            places = self._about[kind, subject] = {}
            for place, event in enumerate(events):
                places.setdefault(getattr(event, subject), []).append(place)
        known, unsaid = places.get(wanted, ()), places.get(None, ())
        return [events[place] for place in (sorted((*known, *unsaid)) if known and unsaid else known or unsaid)]
