"""Which documents are for a year, which of them are reissues, and which a later version had replaced by then."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from benchmarks.reference.base import NO, UNKNOWN, YES, Val, val
from benchmarks.reference.days import DAY, FOREVER, year_of, year_span
from benchmarks.reference.law import MADE
from benchmarks.reference.occasions import slots

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import date

    from benchmarks.reference.base import Verdict
    from benchmarks.reference.occasions import Slot
    from benchmarks.reference.scope import Scope
    from compliance.record.model import Document, Event


class Filled(NamedTuple):
    """An occasion that a yearly document makes: the slot, and the document in it, if one is recorded."""

    slot: Slot
    key: str
    document: Document | None
    reissue: Val
    """Whether an earlier document fills the same year."""
    later: bool
    """Whether the document is one for another year, mostly an earlier one, and covers this one too."""


def years_of(scope: Scope, document: Document) -> Sequence[int] | None:
    """The years that a document is certainly for, in their order; None: not known.

    They are the one that it names and those that it covers. Where these lie apart, it is for none of the years between.
    """
    covers, named = document.covers, document.for_year
    if covers is not None and covers.from_ is not None:
        end = covers.to or max(scope.facts.covered.end - DAY, covers.from_)
        years = range(year_of(covers.from_), year_of(end) + 1)
        return years if named is None or named in years else sorted((named, *years))
    return None if named is None else (named,)


def may_be_for(scope: Scope, document: Document, first: int) -> bool:
    """Whether a document whose years are not known may be for a year."""
    covers = document.covers
    if covers is None:
        return document.for_year is None
    if covers.from_ is None:
        return covers.to is None or first <= year_of(covers.to)
    return covers.to is None and first > year_of(max(scope.facts.covered.end - DAY, covers.from_))


def made_in_year(document: Document, first: int) -> Val:
    """Whether an assessment was made in a year: 5(1) asks for the day, and its title tells none."""
    return UNKNOWN if document.prepared is None else val(year_of(document.prepared) == first)


def in_order(documents: Iterable[Document]) -> list[Document]:
    """By the day of preparation; those without one last."""
    return sorted(documents, key=lambda each: (each.prepared is None, each.prepared or FOREVER, each.id))


def first_of(document: Document) -> int | None:
    """The year that a document is for above others: the one that it names, or the one in which its time begins."""
    if document.for_year is None and document.covers is not None and document.covers.from_ is not None:
        return year_of(document.covers.from_)
    return document.for_year


def filled(scope: Scope, kind: str, *, ahead: bool = False) -> Iterator[Filled]:
    """Each year's documents of a kind (regs 9 to 14), and the years that none is recorded for.

    Args:
        scope: the group.
        kind: of which kind.
        ahead: whether a document for the year after the period counts too, since it had to be made within it.
    """
    touched = {slot.first for slot in slots(scope)}
    for slot in slots(scope, before=ahead):
        fits, may_fit = for_the_year(scope, scope.id, kind, slot.first)
        yield from _each(slot, fits, may_fit, needed=slot.first in touched)


def for_the_year(scope: Scope, group: str, kind: str, first: int) -> tuple[list[Document], list[Document]]:
    """A group's documents that are for a year, but for those that gave way to others by then, and those that may be."""
    documents = in_order(scope.facts.documents_of.get((group, kind), ()))
    sure = [(each, years_of(scope, each)) for each in documents]
    covering = [each for each, years in sure if years is not None and first in years]
    fits = [each for each in covering if not _gave_way(scope, each, documents, covering, first)]
    return fits, [each for each in documents if each not in covering and may_be_for(scope, each, first)]


def _each(slot: Slot, fits: list[Document], may_fit: list[Document], *, needed: bool) -> Iterator[Filled]:
    over = all(
        each.prepared is not None and each.prepared >= slot.year.end for each in fits
    )  # also where there is none
    if over and needed:
        yield Filled(slot, slot.label, None, NO, later=False)
    for number, document in enumerate(fits, 2 if over else 1):
        later = slot.first != first_of(document)
        key = slot.label if number == 1 else f"{slot.label}/{number}"
        yield Filled(slot, key, document, _reissue(fits, may_fit, document), later=later)


def _gave_way(scope: Scope, old: Document, every: list[Document], covering: list[Document], first: int) -> bool:
    """Whether another document was in an older one's place by the time that a year's had to be there.

    Either the record says that it replaces that one; or it is for the year and was made, in time, for a first year
    after the other's, and so is the revision of it (9(1), 10(2)), unless the older one was itself revised for the year.
    """
    for new in every:
        if new.prepared is None or (old.prepared is not None and old.prepared >= new.prepared):
            continue
        if new.supersedes == old.id and new.prepared < year_span(first).start:
            return True
        if not _is_renewal(old, new):
            continue
        if new.supersedes == old.id and first_of(new) == first:
            return True
        if new in covering and not any(_may_mean(each, old, first) for each in scope.facts.events.get("revised", ())):
            return True
    return False


def _is_renewal(old: Document, new: Document) -> bool:
    """Whether one was made for a first year after the other's, by the day on which there has to be one for that."""
    then, now = first_of(old), first_of(new)
    if then is None or now is None or new.prepared is None or then >= now:
        return False
    year = year_span(now)
    return new.prepared < (year.end if new.kind == "community_safety_agreement" else year.start)


def _may_mean(revision: Event, document: Document, first: int) -> bool:
    """Whether a revision that names a document may be its revision for a year."""
    if revision.document != document.id:
        return False
    if revision.for_year is None and revision.date is not None:
        return year_of(revision.date) == first - (document.kind == "partnership_plan")  # revised in the year before
    return revision.for_year in {None, first}


def _reissue(fits: list[Document], may_fit: list[Document], document: Document) -> Val:
    """Whether another document for the year was made earlier, or one that may be for it may have been.

    That of a later first year, made in time for it, comes after the other as the yearly revision, and is no reissue.
    """
    day = document.prepared
    others = [each for each in (*fits, *may_fit) if each is not document and not _is_renewal(each, document)]
    if day is None:
        return UNKNOWN if others else NO
    made = [each for each in others if each in fits]
    if any(
        each.prepared is not None and (each.prepared < day or (each.prepared == day and document.supersedes == each.id))
        for each in made
    ):
        return YES
    if any(each.prepared is None or (each in may_fit and each.prepared <= day) for each in others):
        return UNKNOWN
    # Which of two made on one day came first nobody can tell, unless one is said to replace the other.
    same_day = [each for each in made if each.prepared == day and each.supersedes != document.id]
    return NO if all(_is_renewal(document, each) for each in same_day) else UNKNOWN


def perhaps_before(judged: Verdict, it: Filled) -> Verdict:
    """The same, but for a document without a day that may be from before the Regulations: there nobody can tell.

    It may have been made in the year before the first one for which it is.
    """
    document = it.document
    if document is None or document.prepared is not None or judged.outcome == "not_applicable":
        return judged
    if year_span(min(it.slot.first, first_of(document) or it.slot.first) - 1).start >= MADE:
        return judged
    return replace(judged, outcome="cannot_tell", deciding=frozenset(), because="it may be older than the Regulations")


def not_over(scope: Scope, it: Filled, last: date) -> bool:
    """Whether what a later year asks of a document that covers several can still be done: up to its last day."""
    return it.later and scope.facts.as_at < last
