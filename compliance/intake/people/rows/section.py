"""One list of people in a document, as far as it is found: its label and its rows, not yet read."""

from __future__ import annotations

from dataclasses import dataclass, field

from compliance.intake.people.rows.rows import Row
from compliance.intake.people.words import labels
from compliance.intake.people.words.labels import Label
from compliance.intake.people.words.text import Text


@dataclass(slots=True)
class Section:
    """A list of people.

    Attributes:
        label: what stands at its head; None if nothing does.
        at: where that stands.
        rows: what is in it.
        inline: whether its first row stands on the line of the label.
        strange: whether it stands below words, within another list, that are neither a label nor anything else known.
        together: whether its columns had headings that now stand in one line, as their columns do.
    """

    label: Label | None
    at: Text
    rows: list[Row] = field(default_factory=list)
    inline: bool = False
    strange: bool = False
    together: bool = False

    @property
    def role(self) -> labels.Role:
        """What the list is of."""
        return self.label.role if self.label else "present"
