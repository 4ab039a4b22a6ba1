"""What evidence says of a recorded fact: the fact in words, with its source and its place in the record."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from compliance.assess.findings import describe

if TYPE_CHECKING:
    from compliance.assess.findings.finding import Evidence
    from compliance.record.model import Citation, Part


class Places(describe.Names, Protocol):
    """What evidence takes from the record that a fact stands in; a `View` gives it."""

    def place(self, thing: Part, whole: Part | None = None) -> tuple[str, int | None]:
        """Where a thing stands, as text and as a line."""

    def as_written(self, thing: Part, whole: Part | None = None) -> Part:
        """The thing as somebody wrote it down."""

    def cite(self, citation: Citation | None) -> str | None:
        """A source in words."""

    def strength(self, citation: Citation | None) -> str | None:
        """Of what sort a source is."""

    def evidence(self, thing: Part) -> Evidence:
        """The evidence for another fact."""


def of(thing: Part, view: Places) -> tuple[Any, ...]:
    """The fields of the evidence for a thing, in their order."""
    path, line = view.place(thing)
    if view.withheld(thing):
        return describe.WITHHELD, None, None, path, line, False, None, None
    citation: Citation | None = thing.__dict__.get("source")
    return (
        describe.fact(view.as_written(thing), view),
        view.cite(citation),
        view.strength(citation),
        path,
        line,
        bool(citation and citation.closed_session),
        describe.day_of(thing),
        citation.words if citation else None,
    )


def of_part(part: Part, whole: Part, view: Places) -> tuple[Any, ...]:
    """The same for a part: the source and the day are those of the whole that it belongs to."""
    parent = view.evidence(whole)
    citation: Citation | None = part.__dict__.get("source")
    path, line = view.place(part, whole)
    return (
        describe.fact(view.as_written(part, whole), view),
        parent.source,
        parent.strength,
        path,
        line,
        parent.closed_session or bool(citation and citation.closed_session),
        parent.date,
        citation.words if citation else None,
    )
