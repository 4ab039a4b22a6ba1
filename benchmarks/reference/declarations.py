"""What a record is declared to hold every one of, and for which days (docs/record.md, "Completeness")."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from benchmarks.reference.days import DAY, Span, covers

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from compliance.record.model import Completeness, Record


@dataclass(frozen=True, slots=True)
class _Declared:
    """A statement that the record holds every thing of a kind."""

    of: frozenset[str]
    span: Span
    """The days for which it speaks, half-open."""
    made: date
    first: date | None
    last: date | None
    """The period that it states itself."""


class Declarations:
    """The declarations of a record that had been made by a day."""

    def __init__(self, record: Record, as_at: date) -> None:
        self.covered = Span(record.period.from_, record.period.to + DAY)
        """What the record covers, half-open: what goes on without an end is known to go on to its end."""
        self._declared: dict[str, list[_Declared]] = {}
        taken_back = [each for each in record.completeness if each.withdrawn and each.made <= as_at]
        for statement in record.completeness:
            if statement.made <= as_at and not statement.withdrawn:
                for kind in statement.every:
                    # Of those of its things of which nobody has said since, or that day, that it does not hold.
                    void = {
                        thing
                        for other in taken_back
                        if kind in other.every and other.made >= statement.made
                        for thing in other.of
                    }
                    left = [thing for thing in statement.of if thing not in void]
                    self._declared.setdefault(kind, []).append(self._declaration(statement, left))

    def _declaration(self, statement: Completeness, left: Iterable[str]) -> _Declared:
        end = statement.to + DAY if statement.to else self.covered.end
        span = Span(statement.from_ or self.covered.start, min(end, statement.made + DAY))
        return _Declared(frozenset(left), span, statement.made, statement.from_, statement.to)

    def closed(self, kind: str, subjects: Iterable[str], window: Span) -> bool:
        """Whether the record is declared to hold every such thing of one of the subjects on each day of a window."""
        if window.empty:
            return True
        declared = self._declared.get(kind)
        if not declared:
            return False
        wanted = frozenset(subjects)
        return covers([each.span for each in declared if each.of & wanted], window)

    def closed_inside(
        self, kind: str, subjects: Iterable[str], since: date | None, corrected: date | None = None
    ) -> bool:
        """Whether what one thing holds (contents, those present) is declared complete.

        Such a declaration was made when the thing was there, and after it was corrected; a period that it states
        takes in the day of the thing (docs/decisions/0003).
        """
        wanted = frozenset(subjects)
        for each in self._declared.get(kind, ()):
            if not each.of & wanted or (corrected is not None and each.made < corrected):
                continue
            if since is None:
                if each.first is None and each.last is None:
                    return True
            elif each.made >= since and (each.first or since) <= since <= (each.last or since):
                return True
        return False

    def closed_of_lasting(self, kind: str, subjects: Iterable[str], since: date | None, day: date) -> bool:
        """The same of something that lasts, as it is on a day: a period that is stated takes in that day."""
        wanted = frozenset(subjects)
        return any(
            each.of & wanted
            and (since is None or each.made >= since)
            and (each.first or day) <= day <= min(each.last or day, each.made)
            for each in self._declared.get(kind, ())
        )

    def declared_days(self, kind: str) -> Iterable[date]:
        """The first days on which declarations about a kind speak, and the first on which they do not any more."""
        for each in self._declared.get(kind, ()):
            yield each.span.start
            yield each.span.end
