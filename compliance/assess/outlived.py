"""What the record has a group do on a day on which, by its first and last day, there was no such group.

No outcome changes by it: it is told among the problems of the record.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from compliance.assess.findings import describe

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from compliance.assess.view.facts import View
    from compliance.record.model import Document, Event, Meeting

_PAPERS: Final = frozenset(
    {
        "strategic_assessment",
        "partnership_plan",
        "community_safety_agreement",
        "protocol",
        "summary",
        "terms_of_reference",
        "action_plan",
    }
)
"""The papers that a group makes; what others write, such as guidance, may be of any day."""
_BY_OTHERS: Final = frozenset({"guidance_given", "elected", "views_received"})
"""Acts that come to a group from others."""


def found(view: View) -> Iterator[tuple[Meeting | Document | Event, str, dict[str, Any]]]:
    """Each meeting, paper and act, with the code of what is wrong and its particulars."""
    for meeting in view.meetings:
        yield from _outside(meeting, meeting.date, view)
    for document in view.documents:
        if document.kind in _PAPERS and document.by is None:
            yield from _outside(document, document.prepared, view)
    for event in view.events:
        if event.event not in _BY_OTHERS and event.by is None:
            yield from _outside(event, event.date, view)


def _outside(thing: Any, day: date | None, view: View) -> Iterator[tuple[Any, str, dict[str, Any]]]:  # noqa: ANN401
    group = view.group(view.group_of(thing))
    if group is None or day is None or day in group.life:
        return
    early = day < group.life.start
    code = "done_before_the_group" if early else "done_after_the_group"
    limit = group.established if early else group.ceased
    yield thing, code, {"fact": describe.fact(thing, view), "name": group.name, "limit": limit}
