"""Where in its record each part stands, as steps and as text."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from compliance.record import model

if TYPE_CHECKING:
    from compliance.record.model import Part, Record


class Places:
    """The places of a record's parts; it is walked once, for the first of which nobody says in what it stands."""

    def __init__(self, record: Record) -> None:
        """Take the record, which nothing changes."""
        self._record = record
        self._within: dict[int, tuple[str | int, ...]] = {}

    @cached_property
    def _listed(self) -> dict[int, tuple[str | int, ...]]:
        lists = {name: value for name, value in self._record.__dict__.items() if isinstance(value, tuple)}
        return {id(part): (name, index) for name, parts in lists.items() for index, part in enumerate(parts)}

    @cached_property
    def _of(self) -> dict[int, tuple[str | int, ...]]:
        return {id(part): location for location, part in model.walk(self._record)}

    def of(self, part: Part) -> tuple[str | int, ...]:
        """The steps to a part; none for what is not in the record."""
        return self._listed.get(id(part)) or self._of.get(id(part), ())

    def within(self, part: Part, whole: Part) -> tuple[str | int, ...]:
        """The steps to a part of which it is known in what it stands."""
        found = self._within.get(id(part))
        if found is None:
            self._within.update((id(each), location) for location, each in model.directly_in(whole, self.of(whole)))
            found = self._within.get(id(part))
        return self.of(part) if found is None else found

    def whole(self, part: Part) -> Part | None:
        """In what a part stands: for somebody present, the meeting, and for what terms say, that version of them.

        None for what stands in no other part.
        """
        location = self.of(part)
        steps = location[:-2] if isinstance(location[-1], int) else location[:-1]
        here: Any = self._record
        for step in steps:
            here = here[step] if isinstance(step, int) else here.__dict__[step]
        return here if steps else None

    def text(self, location: tuple[str | int, ...]) -> str:
        """A place as text, with ids for numbers where there are ids."""
        here: Any = self._record
        path = "" if location else "/"
        for step in location:
            if isinstance(step, int):
                here = here[step]
                path += f"/{here.__dict__.get('id') or step}"
            else:
                here = here.__dict__["from_" if step == "from" else step]
                path += f"/{step}"
        return path
