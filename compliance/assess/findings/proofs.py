"""What evidence says of a recorded fact: the fact in words, with its source and its place in the record."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from compliance.assess.findings import describe

if TYPE_CHECKING:
    from compliance.assess.view.facts import View
    from compliance.record.model import Citation, Part


def of(thing: Part, view: View) -> tuple[Any, ...]:
    """The fields of the evidence for a thing, in their order."""
    path, line = view.place(thing)
    if view.withheld(thing):
        return describe.WITHHELD, None, None, path, line, False, None, None
    citation: Citation | None = thing.__dict__.get("source")
    return (
        describe.fact(thing, view),
        view.cite(citation),
        view.strength(citation),
        path,
        line,
        bool(citation and citation.closed_session),
        describe.day_of(thing),
        citation.words if citation else None,
    )


def of_part(part: Part, whole: Part, view: View) -> tuple[Any, ...]:
    """The same for a part: the source and the day are those of the whole that it belongs to."""
    parent = view.evidence(whole)
    citation: Citation | None = part.__dict__.get("source")
    path, line = view.place(part, whole)
    return (
        describe.fact(part, view),
        parent.source,
        parent.strength,
        path,
        line,
        parent.closed_session or bool(citation and citation.closed_session),
        parent.date,
        citation.words if citation else None,
    )
