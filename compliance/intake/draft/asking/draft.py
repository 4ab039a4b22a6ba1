"""A draft: the sections of a record with the questions that they leave open."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from compliance.intake.draft.written.yaml_text import Noted, is_held, plain

if TYPE_CHECKING:
    from compliance.errors import Problem
    from compliance.intake.draft.asking.question import Ask


@dataclass(slots=True)
class Draft:
    """What was made of some papers.

    Attributes:
        head: `partnership` and `period`, for a new record.
        sections: the lists of the record, in order; of an existing record, everything that the papers say too.
        asks: every question, in order, answered or not.
        open: those that wait for an answer.
        remarks: what else a person should look at.
        gained: other names of bodies on record that the papers use.
        answered: people of whom an answer made sure that they were there, each by the paper and by id or post.
        stale: what to tell of answers to what is not asked.
        statement: the id of the source for what was answered.
    """

    head: dict[str, Any] = field(default_factory=dict)
    sections: dict[str, list[Any]] = field(default_factory=dict)
    asks: tuple[Ask, ...] = ()
    open: tuple[Ask, ...] = ()
    remarks: tuple[str, ...] = ()
    gained: dict[str, list[str]] = field(default_factory=dict)
    answered: frozenset[tuple[str, str]] = frozenset()
    stale: tuple[Problem, ...] = ()
    statement: str = "answers"

    def is_open(self, meeting: str, name: str) -> bool:
        """Whether somebody in a list of a meeting waits for an answer, and is left out until then."""
        for each in self.sections.get("meetings", []):
            entry = each.value if isinstance(each, Noted) else each
            if entry["id"] == meeting:
                return any(map(is_held, entry.get(name) or []))
        return False

    def facts(self, section: str) -> list[Any]:
        """What a section holds, without what is held back."""
        found: list[Any] = plain(self.sections.get(section, []))
        return found
