"""The documents that a record has of a set, where one must be looked at with the others that there are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compliance.assess.sets.member import Members
from compliance.record.model import Document
from compliance.truth import TRUE

if TYPE_CHECKING:
    from datetime import date

    from compliance.assess.sets.chosen import Chosen
    from compliance.assess.sets.member import Member
    from compliance.assess.view.scope import Scope


def recorded(every: Members, with_: Chosen, group: str, scope: Scope) -> Members:
    """Those of a set that were there and, unless they are asked for, not replaced by another of them by the day.

    What else there may be leaves nothing open: the list is as recorded. One without a day only may be one of them.

    Args:
        every: the whole set.
        with_: what was asked for.
        group: whose documents are asked for, where that is one group's.
        scope: where it is asked.
    """
    it, day = scope.names.get("this"), scope.value("this.revising")
    last: date | None = day if isinstance(it, Document) else None

    def look_up() -> Members:
        own = [each for each in every.members if with_.any_group or scope.view.group_of(each.thing) == group]
        there = [each for each in own if not _of_another_day(each.thing, last, scope, with_)]
        sure = [each for each in there if each.truth == TRUE and each.thing.prepared is not None and last is not None]
        if with_.replaced:
            return Members([each if each in sure else each.unsure() for each in there], ())
        return Members(_standing(there, sure, by_year=with_.year == "this"), ())

    return scope.view.kept.get(("recorded", id(every), last, group, with_.replaced), look_up)


def _of_another_day(document: Document, last: date | None, scope: Scope, with_: Chosen) -> bool:
    """Whether a document was there only later, or is an assessment without a day that names another year."""
    if document.prepared is not None:
        return last is not None and document.prepared > last
    year = scope.slot.year
    if document.kind != "strategic_assessment" or document.for_year is None or year is None:
        return False
    return document.for_year != year - (with_.year == "before")


def _standing(there: list[Member], sure: list[Member], *, by_year: bool) -> list[Member]:
    """Those that none of the others replaced; a plan for several years gives way to one of a later first year."""
    replaced, perhaps = _gave_way(sure), _gave_way(there)
    last, latest = _last_first_year(sure), _last_first_year(there)
    found = []
    for each in there:
        document: Document = each.thing
        first = document.first_year if by_year and document.kind != "strategic_assessment" else None
        if document.id in replaced or (first is not None and last is not None and first < last):
            continue
        doubted = document.id in perhaps or (first is not None and latest is not None and first < latest)
        found.append(each if each in sure and not doubted else each.unsure())
    return found


def _gave_way(members: list[Member]) -> set[str | None]:
    """The ids of those that others replaced."""
    return {each.thing.supersedes for each in members}


def _last_first_year(members: list[Member]) -> int | None:
    return max((each.thing.first_year for each in members if each.thing.first_year is not None), default=None)
