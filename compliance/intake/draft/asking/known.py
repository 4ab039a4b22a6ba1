"""What a record already says, as plain data, and the ids that are taken."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from compliance.record.load import ids

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

SECTIONS: Final = (
    "groups", "bodies", "people", "offices", "appointments", "arrangements", "documents", "meetings",
    "requirements", "events", "money", "determinations", "completeness", "contradictions", "sources",
)  # fmt: skip
"""The lists of a record in which something may be added, in their usual order."""


class Known:
    """A record as plain data; empty for a new one."""

    def __init__(self, data: Mapping[str, Any] | None = None) -> None:
        """Take the data of a record that has been read as it should be."""
        self.data: Mapping[str, Any] = data or {}
        self._used = set(ids(self.data))

    @property
    def is_new(self) -> bool:
        """Whether there is no record yet."""
        return not self.data

    def section(self, name: str) -> list[dict[str, Any]]:
        """One of its lists."""
        return list(self.data.get(name) or [])

    def cites(self, name: str, sources: Collection[str], minute: str | None) -> bool:
        """Whether a thing in one of its lists was read in a minute, as one of some papers has it."""
        return self.cited_in(name, sources, minute) is not None

    def cited_in(self, name: str, sources: Collection[str], minute: str | None) -> dict[str, Any] | None:
        """The first such thing."""
        for each in self.section(name):
            source = each.get("source")
            if isinstance(source, dict) and source.get("of") in sources and source.get("minute") == minute:
                return dict(each)
        return None

    def of_meeting(self, own: str, day: str, *, group: str, source: str) -> set[str]:
        """The sources that are papers of a meeting: the one given, and those of its day that the meeting cites.

        Args:
            own: the id of the record's group.
            day: on which the meeting was.
            group: whose meeting it was.
            source: the id of a paper of it.
        """
        of_day = {each["id"] for each in self.section("sources") if str(each.get("date")) == day}
        there = [
            each
            for each in self.section("meetings")
            if str(each.get("date")) == day and each.get("group", own) == group
        ]
        return {source, *(of_day & _cited(there))}

    def fresh(self, base: str) -> str:
        """An id that nothing has yet, and now has."""
        made, number = base[:80], 1
        while made in self._used:
            number += 1
            made = f"{base[:76]}-{number}"
        self._used.add(made)
        return made

    def take(self, identifier: str) -> str:
        """The id itself, which from now on is taken."""
        self._used.add(identifier)
        return identifier


def _cited(value: Any) -> set[str]:  # noqa: ANN401  # plain data of any kind
    """The sources that something cites, in itself or in a part of it."""
    if isinstance(value, dict):
        own = source_of(value.get("source"))
        return ({own} if own else set()).union(*(_cited(each) for each in value.values()))
    return set().union(*map(_cited, value)) if isinstance(value, list) else set()


def ids_in(value: object) -> list[str]:
    """One id or several, as a record may write either."""
    return [value] if isinstance(value, str) else [str(each) for each in value] if isinstance(value, list) else []


def source_of(value: object) -> str | None:
    """The id of the source that a citation names."""
    if isinstance(value, dict):
        return value.get("of")
    return value if isinstance(value, str) else None
