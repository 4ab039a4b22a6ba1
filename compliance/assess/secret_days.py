"""For publication: days that only a closed session tells are left out of whatever an assessment says.

A day is known by its value, wherever it has got to: the label of a meeting, the last day of a duty, the name of a
slice of time. A day that something open in the record has too, or that every year has, tells nothing.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from datetime import date
from enum import Enum
from typing import TYPE_CHECKING, Any, Final, TypeVar

from compliance.dates import DAY, EARLIEST, FOREVER, plain
from compliance.record.model import Part, walk, withheld
from compliance.value import value

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compliance.record.model import Record

T = TypeVar("T")
LEFT_OUT: Final = "[day left out]"
_EVERY_YEAR: Final = frozenset({(1, 1), (3, 31), (4, 1), (12, 31)})


@value()
class SecretDays:
    """The days of a record that only closed sessions tell, with what stands for each."""

    texts: Mapping[str, str]
    """What stands for each day as it is written, in words and in figures."""
    written: re.Pattern[str]
    """The same, to be found."""
    days: frozenset[date]

    def without(self, thing: T) -> T:
        """A finding, an assessment or a part of one, less those days."""
        made: T = self._without(thing) if self.days else thing
        return made

    def _without(self, thing: Any) -> Any:  # noqa: ANN401  # whatever an assessment holds
        match thing:
            case Enum():
                return thing
            case str():
                return self.text(thing)
            case date():
                return None if thing in self.days else thing
            case tuple():
                return tuple(map(self._without, thing))
            case Mapping():
                return {name: LEFT_OUT if value in self.days else self._without(value) for name, value in thing.items()}
            case _ if is_dataclass(thing) and not isinstance(thing, type):
                new = {each.name: self._without(getattr(thing, each.name)) for each in fields(thing)}
                if isinstance(end := new.get("end"), date) and end > EARLIEST and end - DAY in self.days:
                    new["end"] = None  # the first day out of a day, or of a time that ends with it
                return replace(thing, **{name: it for name, it in new.items() if it is not getattr(thing, name)})
            case _:
                return thing

    def text(self, text: str) -> str:
        """A text less those days; in an id, where no two may become the same, each has a number."""
        return self.written.sub(lambda found: self.texts[found[0]], text)


def secret_days(record: Record, *known: date) -> SecretDays:
    """The days that only closed sessions tell.

    Args:
        record: the record, which marks what comes from a closed session.
        known: days that are told anyway, such as that of the report.
    """
    hidden = list(withheld(record))
    inside = set(map(id, hidden))
    open_days = {day for _, part in walk(record) if id(part) not in inside for day in _days(part)}
    days = {day for part in hidden for day in _days(part)} - open_days - set(known)
    days = {day for day in days if (day.month, day.day) not in _EVERY_YEAR}
    texts: dict[str, str] = {}
    for number, day in enumerate(sorted(days), start=1):
        texts |= {plain(day): LEFT_OUT, day.isoformat(): f"day-left-out-{number}"}
    written = re.compile(rf"(?<!\d)(?:{'|'.join(map(re.escape, texts)) or '(?!)'})(?!\d)")
    return SecretDays(texts, written, frozenset(days))


def _days(part: Part) -> Iterator[date]:
    """The days of a part, and those beside the ends of a period, which is written with either."""
    for name in type(part).model_fields:
        value = getattr(part, name)
        if isinstance(value, date):
            yield value
            if name in ("from_", "to") and EARLIEST < value < FOREVER:
                yield value + (DAY if name == "to" else -DAY)
