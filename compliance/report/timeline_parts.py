"""What a timeline is made of, as plain values: the days on it, and the bands of each duty."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from compliance.report import common
from compliance.report.wording import board as words
from compliance.value import value

if TYPE_CHECKING:
    from datetime import date

    from compliance.report.entry import Fact

Kind = Literal["law", "meeting", "due", "done"]
KINDS: dict[Kind, str] = {
    "law": "Law begins",
    "meeting": "Meeting",
    "due": words.LAST_DAY,
    "done": "Recorded",
}
"""What stands beside a day, by its kind, in the order of a day."""


@value()
class Event:
    """Something on one day."""

    kind: Kind
    on: date
    day: str
    """The day in words."""
    label: str
    """The kind in words."""
    text: str
    subjects: tuple[str, ...]
    """The provisions that it bears on, with their occasions."""
    outcome: str = ""
    """The id of the outcome, for a last day."""
    status: str = ""
    fact: Fact | None = None
    """The evidence, for something recorded."""


@value()
class Band:
    """The time of one or several findings of a duty that have the same outcome."""

    start: date
    end: date
    """The first day out."""
    outcome: str
    findings: int
    lane: int
    """Which line of its row it stands on, so that no two overlap."""


@value()
class Track:
    """One duty over time."""

    provision: str
    title: str
    bands: tuple[Band, ...]
    due: tuple[date, ...]
    done: tuple[date, ...]

    @property
    def lanes(self) -> int:
        """How many lines the row has."""
        return max((band.lane for band in self.bands), default=0) + 1


@value()
class Timeline:
    """Some months, with what was due and done in them."""

    start: date
    end: date
    """The first day out."""
    as_at: date
    period: tuple[date, date]
    """The period under review; the second is the first day out."""
    ticks: tuple[tuple[date, str], ...]
    tracks: tuple[Track, ...]
    events: tuple[Event, ...]

    def days(self, kind: Kind) -> tuple[date, ...]:
        """The days on which there is something of a kind."""
        return tuple(dict.fromkeys(event.on for event in self.events if event.kind == kind))

    def at(self, day: date) -> str:
        """Where a day stands, in hundredths of the whole length."""
        return f"{self._share(day):.2f}"

    def length(self, band: Band) -> str:
        """How long a band is, in hundredths of the whole length."""
        return f"{self._share(band.end) - self._share(band.start):.2f}"

    def _share(self, day: date) -> float:
        return 100 * (min(max(day, self.start), self.end) - self.start).days / (self.end - self.start).days

    @property
    def shown(self) -> str:
        """The months that are shown, in words."""
        return common.period(self.start, self.end)
