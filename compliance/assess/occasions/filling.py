"""Which documents fill a year: those that are for it, but for one that a later version replaced in time; reissues."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compliance.assess.sets.document_sets import for_year
from compliance.assess.view.acts import revised_for
from compliance.dates import FOREVER, year_span
from compliance.truth import TRUE, UNKNOWN

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from compliance.assess.view.facts import View
    from compliance.assess.view.group import SubjectGroup
    from compliance.record.model import Document


def filling(kind: str, group: SubjectGroup, view: View, year: int) -> list[Document]:
    """The documents that fill a year's slot, earliest first; one that only may be for the year is left out."""
    asked = ("filling", kind, group.id, year)
    known: list[Document] | None = view.kept.known(asked)
    return view.kept.keep(asked, _filling(kind, group, view, year)) if known is None else known


def _filling(kind: str, group: SubjectGroup, view: View, year: int) -> list[Document]:
    fits = _fitting(kind, group, view, year)
    # An assessment is of the year in which it was made, whatever replaced it; and most stand alone.
    if kind == "strategic_assessment" or (len(fits) < 2 and not replacing(view)):
        return fits
    made = _made_for(fits)
    return [each for each in fits if not _replaced(each, view, year) and not _renewed_by(made, each, view, year)]


def reissue(kind: str, group: SubjectGroup, view: View, year: int, number: int) -> str | None:
    """Whether there was another document already for the year that one of those fills, of which it is a reissue.

    One without a day may have been there, and so may one of which it is not known whether it is for the year.

    Args:
        kind: the kind of document.
        group: whose.
        view: the record.
        year: the year.
        number: which of those that fill it, the first being number 1.
    """
    found = filling(kind, group, view, year)
    document = found[number - 1]
    day = document.prepared
    if day is not None and any(_came_first(each, document) and not _renewed(each, document) for each in found):
        return "true"
    perhaps = [
        each for each, how in for_year((kind,), year, view) if how is UNKNOWN and view.group_of(each) == group.id
    ]
    for each in (*found, *perhaps):
        if each is document or _renewed(each, document):
            continue
        if day is None or each.prepared is None or (each.prepared <= day and each in perhaps):
            return None
        if each.prepared == day and not (_renewed(document, each) or _came_first(document, each)):
            return None  # which of the two came first nobody can tell
    return "false"


def _came_first(one: Document, other: Document) -> bool:
    """Whether one was certainly made before another: on an earlier day, or on the same and the other replaces it."""
    if one.prepared is None or other.prepared is None or one is other:
        return False
    return one.prepared < other.prepared or (one.prepared == other.prepared and other.supersedes == one.id)


def _fitting(kind: str, group: SubjectGroup, view: View, year: int) -> list[Document]:
    """A group's documents that are for a year, earliest first, those without a day last."""
    found = []
    for each, how in for_year((kind,), year, view):
        named = kind == "strategic_assessment" and each.prepared is None and each.for_year == year
        if (how is TRUE or named) and view.group_of(each) == group.id:
            found.append(each)
    return found if len(found) < 2 else sorted(found, key=lambda each: (each.prepared or FOREVER, each.id))


def _replaced(document: Document, view: View, year: int) -> bool:
    """Whether a later version that says that it replaces a document had done so by the time for that of a year."""
    for each in replacing(view).get(document.id, ()):
        if each.prepared is None or not _alike(each, document, view) or not _before(document, each.prepared):
            continue
        if each.prepared < year_span(year).start or (each.first_year == year and _renewed(document, each)):
            return True
    return False


def _alike(one: Document, other: Document, view: View) -> bool:
    """Whether two documents are of one kind and one group."""
    return one.kind == other.kind and view.group_of(one) == view.group_of(other)


def replacing(view: View) -> Mapping[str, Sequence[Document]]:
    """The documents that say which one they replace, by that."""

    def look_up() -> dict[str, list[Document]]:
        found: dict[str, list[Document]] = {}
        for each in view.documents:
            if each.supersedes is not None:
                found.setdefault(each.supersedes, []).append(each)
        return found

    return view.kept.get(("replacing",), look_up)


def _made_for(fits: list[Document]) -> dict[int, date]:
    """The last day on which one of some documents was made for each first year, in time for that."""
    found: dict[int, date] = {}
    for each in fits:
        if each.prepared is not None and each.first_year is not None and _in_time(each, each.prepared, each.first_year):
            found[each.first_year] = max(each.prepared, found.get(each.first_year, each.prepared))
    return found


def _renewed_by(made: dict[int, date], document: Document, view: View, year: int) -> bool:
    """Whether another of a year's documents is the revision of one that regulations 9(1) and 10(2) ask for.

    It is, if it was made later, and in time, for a later first year. What came before it is for the year still if it
    was itself revised for that.
    """
    first = document.first_year
    renewed = first is not None and any(first < year and _before(document, day) for year, day in made.items())
    return renewed and not _perhaps_revised(document, view, year)


def _before(document: Document, day: date) -> bool:
    """Whether a document was there before a day on which another was made, which needs no day of its own."""
    return document.prepared is None or document.prepared < day


def _renewed(document: Document, version: Document) -> bool:
    """Whether a version was made for a later first year than a document's, and in time for that."""
    made, first, before = version.prepared, version.first_year, document.first_year
    if made is None or first is None or before is None or version.kind == "strategic_assessment":
        return False
    return before < first and _in_time(version, made, first)


def _in_time(document: Document, made: date, year: int) -> bool:
    """Whether a document was made by the last day for that of a year: an agreement within it, a plan before it."""
    span = year_span(year)
    return made < (span.end if document.kind == "community_safety_agreement" else span.start)


def _perhaps_revised(document: Document, view: View, year: int) -> bool:
    """Whether a revision of a document is recorded that was, or may have been, one for a year."""
    acts = view.acts.about("revised", "document", document.id)
    return any(each.document and revised_for(each, document.kind) in (None, year) for each in acts)
