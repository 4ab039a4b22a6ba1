"""The sets of documents and of their priorities: which are of the year asked for, and when there can be no others."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from compliance import truth
from compliance.assess.findings.order import ordered
from compliance.assess.sets.member import Member, Members, group_id
from compliance.assess.sets.recorded_documents import recorded
from compliance.dates import DAY, Span, year_of, year_span
from compliance.record.model import Document
from compliance.truth import FALSE, TRUE, UNKNOWN, Truth

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from compliance.assess.findings.finding import Evidence
    from compliance.assess.sets.chosen import Chosen
    from compliance.assess.view.facts import View
    from compliance.assess.view.group import SubjectGroup
    from compliance.assess.view.scope import Scope


YEARLY: Final = frozenset({"strategic_assessment", "partnership_plan", "community_safety_agreement"})
"""Documents that the Regulations ask for each year."""
YEAR_BY_DAY: Final = frozenset({"strategic_assessment"})
"""Documents that are for the year in which they are prepared."""
_NONE: Final[frozenset[str]] = frozenset()


def documents(with_: Chosen, scope: Scope) -> Members:
    """The documents of the kinds, of a group, and of a year where one is asked for."""
    every = _documents(with_, scope)
    return recorded(every, with_, group_id(with_, scope), scope) if with_.recorded else every


def _documents(with_: Chosen, scope: Scope) -> Members:
    year = scope.slot.year
    if with_.year == "previous" and scope.undated:
        return Members((), None)  # which year is the one before, the day that is not known would tell
    if with_.year in ("before", "previous") and year is not None:
        year -= 1
    group = group_id(with_, scope)
    life = _life(group, scope)
    window = _document_window(with_, scope, year, life)
    law = None if scope.rule.by_currency else scope.rule.law_span.start
    named = with_.group is not None  # and so perhaps another than that which the occasion is about
    of_before = () if named or with_.any_group else scope.earlier
    linked = _linked(with_, scope)
    county = scope.counted.county if with_.any_group else None
    asked = (
        "documents", with_.kinds, with_.any_group, with_.year, group, named, year, law, window.start, window.end, county
    )  # fmt: skip

    def look_up() -> Members:
        found = _found(with_, group, year, law, scope.view, linked=linked)
        if county is not None:
            found = [each for each in found if not _of_another_county(each.thing, county, scope.view)]
        if named:
            found = [each if _in_life(each.thing, life) else each.unsure() for each in found]
        return Members(found, _closed(with_, group, window, scope.view, county))

    own = scope.view.kept.get((*asked, linked) if linked else asked, look_up)
    return _with_those_before(own, of_before, with_, scope, year, linked) if of_before else own


def _with_those_before(  # noqa: PLR0917  # the set, and on what the rest of it turns
    own: Members,
    before: Sequence[SubjectGroup],
    with_: Chosen,
    scope: Scope,
    year: int | None,
    linked: frozenset[str],
) -> Members:
    """A set, and beside a group's own documents those of the groups before it."""
    view, law = scope.view, None if scope.rule.by_currency else scope.rule.law_span.start

    def look_up() -> Members:
        found, closed = list(own.members), own.closed
        for each in before:
            found += (one for one in _found(with_, each.id, year, law, view) if one.thing.id not in linked)
            whole = _closed(with_, each.id, _document_window(with_, scope, year, each.life), view)
            closed = None if closed is None or whole is None else (*closed, *whole)
        return Members(found, closed)

    return view.kept.get(("documents before", id(own), tuple([each.id for each in before])), look_up)


def _linked(with_: Chosen, scope: Scope) -> frozenset[str]:
    """Documents of the groups before that one under review says it follows or cites: those it certainly looks back on.

    Only what goes with the making of a document looks at what was made before it, by whomever.
    """
    view, it = scope.view, scope.names.get("this")
    if not view.groups or scope.rule.time_limit != "occasion" or not isinstance(it, Document):
        return frozenset()
    if with_.group is not None or with_.any_group:
        return frozenset()
    before = {each.id for each in view.before(scope.group)}
    known = (view.document_by_id.get(each) for each in (it.follows or "", *(it.cites or ())))
    return frozenset(each.id for each in known if each is not None and view.group_of(each) in before)


def _found(
    with_: Chosen, group: str, year: int | None, law: date | None, view: View, *, linked: frozenset[str] = _NONE
) -> list[Member]:
    found: list[Member] = []
    any_group, shown = with_.any_group, view.shown
    for each, how in _of_the_year(with_, year, view):
        if not any_group and view.group_of(each) != group and each.id not in linked:
            continue
        if each.kind in YEARLY and _before_its_law(each, law):
            continue
        if any_group and not _as_put_down(each, view):
            continue
        found.append(Member(each, how, each.id, shown))
    return found


def _of_the_year(with_: Chosen, year: int | None, view: View) -> list[tuple[Document, Truth]]:
    """The documents of the kinds that are of the year asked for, or may be: for it, or produced in it."""
    if year is None or with_.year is None:
        return [(each, TRUE) for each in of_kinds(with_.kinds, view)]
    if with_.year != "before":
        return for_year(with_.kinds, year, view)
    told = [(each, _produced_in(each, year, view)) for each in of_kinds(with_.kinds, view)]
    return [each for each in told if each[1] is not FALSE]


def of_kinds(kinds: tuple[str, ...], view: View) -> list[Document]:
    """The documents of some kinds, of whichever group."""
    return view.kept.get(("of kinds", kinds), lambda: [each for each in view.documents if each.kind in kinds])


def _in_life(document: Document, life: Span) -> bool:
    """Whether another group was in being when a document of its own is dated: if not, the record contradicts itself."""
    return document.prepared is None or document.prepared in life


def _as_put_down(document: Document, view: View) -> bool:
    """Whether a document is that of the group it is put down for, or by a group that could have such a one."""
    if document.by in (None, document.group or view.partnership.id):
        return True
    return any(each.id == document.by and each.kind == _owner(document.kind) for each in view.every_group)


def _owner(kind: str) -> str:
    """The kind of group that makes documents of a kind."""
    return "county_strategy_group" if kind == "community_safety_agreement" else "strategy_group"


def _of_another_county(document: Document, county: str, view: View) -> bool:
    """Whether a document is that of the county group of another county."""
    whose = view.group_of(document)
    found = (each.area.id for each in view.every_group if each.id == whose and each.kind == "county_strategy_group")
    return next(found, county) != county


def _closed(
    with_: Chosen, group: str, window: Span, view: View, county: str | None = None
) -> tuple[Evidence, ...] | None:
    """The declarations by which there are no other documents of the kinds."""
    if window.empty:
        return ()  # the group was not in being when such a document could have been made
    closed: list[Evidence] = []
    for kind in with_.kinds:
        declared = (
            _closed_elsewhere(kind, view, window, county) if with_.any_group else view.closed(kind, (group,), window)
        )
        if declared is None:
            return None
        closed.extend(declared)
    return tuple(closed)


def _before_its_law(document: Document, law: date | None) -> bool:
    """Whether a document was made before the Regulations asked for one, so that it is none made under them (reg 2).

    Args:
        document: the document.
        law: the first day of the rule that asks for it; None for one that takes documents as it finds them.
    """
    return law is not None and (made := document.prepared) is not None and made < law


def _closed_elsewhere(kind: str, view: View, window: Span, county: str | None) -> tuple[Evidence, ...] | None:
    """Whether the documents of every group that could have such a one are declared complete, each for its own days."""
    others = [each for each in view.every_group if each.kind == _owner(kind) and county in (None, each.area.id)]
    found: list[Evidence] = []
    for each in others:
        in_being = window.meet(each.life)
        declared = () if in_being.empty else view.closed(kind, (each.id,), in_being)
        if declared is None:
            return None
        found.extend(declared)
    return tuple(found) if others else None


def _produced_in(document: Document, year: int, view: View) -> Truth:
    """Whether a document was produced in a year."""
    if document.kind in YEAR_BY_DAY:
        return covers_year(document, year, view)
    return UNKNOWN if document.prepared is None else truth.of(year_of(document.prepared) == year)


def for_year(kinds: tuple[str, ...], year: int, view: View) -> list[tuple[Document, Truth]]:
    """The documents of some kinds that are for a year, or may be, of whichever group."""
    asked = ("for year", kinds, year)
    known: list[tuple[Document, Truth]] | None = view.kept.known(asked)
    return view.kept.keep(asked, _for_year(kinds, year, view)) if known is None else known


def _for_year(kinds: tuple[str, ...], year: int, view: View) -> list[tuple[Document, Truth]]:
    by_year = view.kept.get(("by year", kinds), lambda: _by_year(of_kinds(kinds, view)))
    if by_year:
        return [(each, TRUE) for each in by_year.get(year, ())]
    told = [(each, covers_year(each, year, view)) for each in of_kinds(kinds, view)]
    return [each for each in told if each[1] is not FALSE]


def _by_year(several: list[Document]) -> dict[int, list[Document]]:
    """Documents by the year that each is for; none, unless every one is for one year and certainly for no other."""
    found: dict[int, list[Document]] = {}
    for each in several:
        if each.kind in YEAR_BY_DAY:
            year = None if each.prepared is None else year_of(each.prepared)
        else:
            year = each.for_year if each.covers is None else None
        if year is None:
            return {}
        found.setdefault(year, []).append(each)
    return found


def covers_year(document: Document, year: int, view: View) -> Truth:
    """Whether a document is for a year: assessments by the day done, others by the year they are for."""
    if document.kind == "strategic_assessment":
        prepared = document.prepared
        if prepared is not None:
            return truth.of(year_of(prepared) == year)
        return UNKNOWN  # what it is called, or covers, is no day: one of any year may have been made in this
    for_year, covers = document.for_year, document.covers
    if for_year == year:
        return TRUE
    if covers is not None:
        span, begins, ends = year_span(year), covers.from_, covers.to
        if ends is not None and ends < span.start:
            return FALSE
        if begins is not None and begins >= span.end:
            return FALSE
        if begins is None or (ends is None and begins < span.start >= view.period.end):
            return UNKNOWN
        return TRUE
    return UNKNOWN if for_year is None else FALSE


def after_its_year(document: Document, year: int) -> bool:
    """Whether a document was certainly made when a year that it is for was over."""
    return document.prepared is not None and document.prepared >= year_span(year).end


def made_late(kind: str, year: int, group: str, view: View) -> list[Document]:
    """The documents of a group that are for a year, by name or by what they cover, and were made when it was over."""
    return [
        each
        for each in of_kinds((kind,), view)
        if view.group_of(each) == group and after_its_year(each, year)
        if each.for_year == year or covers_year(each, year, view) is TRUE
    ]


def _life(group: str, scope: Scope) -> Span:
    """The days of the group whose documents are asked for: a district's may have come before its county's."""
    others = (each.life for each in scope.view.every_group if each.id == group)
    return scope.group.life if group == scope.group.id else next(others, scope.group.life)


def _document_window(with_: Chosen, scope: Scope, year: int | None, life: Span) -> Span:
    if with_.year is None or year is None:
        this = scope.names.get("this")
        if isinstance(this, Document) and YEARLY.isdisjoint(
            with_.kinds
        ):  # a summary of the plan, and the like: made at any time since
            return Span(this.prepared or life.start, scope.view.as_at + DAY)
        # One made at any time since it was first asked for would do.
        return Span(max(scope.rule.law_span.start, life.start), min(scope.window.end, life.end))
    # What is produced in a year is made in it, and so is an assessment for it; others may be made in the year before.
    first = year_span(year if with_.year == "before" or "strategic_assessment" in with_.kinds else year - 1).start
    last = min(scope.view.as_at, year_span(year).last)  # a plan that is made when its year is over is none for it
    if with_.year != "before" and scope.slot.due is not None:
        last = min(last, scope.slot.due)
    if with_.any_group:
        return Span(max(first, scope.rule.law_span.start), last + DAY)
    # A document made before the duty to send it may still be current under it.
    start = life.start if scope.rule.by_currency else life.meet(scope.rule.law_span).start
    return Span(max(first, start), min(last + DAY, life.end))


def _one_document(with_: Chosen, scope: Scope) -> tuple[Document | None, Truth]:
    """The document that priorities are read from, and how surely it is the one meant."""
    if with_.of is not None:
        thing = scope.value(with_.of)
        return thing if isinstance(thing, Document) else None, TRUE
    candidates = _own_first(documents(with_, scope), with_, scope)
    link = scope.value(with_.linked_to) if with_.linked_to else None
    cited = getattr(link, "cites", None) or ()
    match [each for each in candidates.members if each.thing.id in cited]:
        case [linked]:
            return linked.thing, linked.truth
    match candidates.members:
        case [only]:
            return only.thing, only.truth if candidates.closed is not None else UNKNOWN
    return None, UNKNOWN


def _own_first(found: Members, with_: Chosen, scope: Scope) -> Members:
    """Where a group has one of its own, no paper of the group before it is the one meant."""
    own = [each for each in found.members if scope.view.group_of(each.thing) == scope.group.id]
    if not own or with_.any_group or not scope.earlier:
        return found
    return Members(own, documents(with_, scope.alone()).closed)


def priorities(with_: Chosen, scope: Scope) -> Members:
    """The priorities of the document that is named, or that the selector picks out."""
    document, sure = _one_document(with_, scope)
    if document is None or document.priorities is None:
        return Members((), None, "no_priorities")
    proof = (scope.view.evidence(document),)
    found = [Member(each, sure, each.id, proof) for each in ordered(document.priorities)]
    closed = scope.view.closed_on("priority", (document.id,), document.prepared) if sure == TRUE else None
    return Members(found, closed, None if found else "no_priorities")
