"""Partnership plans and community safety agreements: which are for a year, when made, what else was done to them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from benchmarks.reference.base import (
    NO,
    OPEN,
    UNKNOWN,
    YES,
    Limb,
    Val,
    both,
    count_at_least,
    each_of,
    either,
    opposite,
    same,
    val,
)
from benchmarks.reference.contents import only_if
from benchmarks.reference.days import DAY, EARLIEST, FOREVER, Span, year_of, year_span
from benchmarks.reference.law import MADE, MAYOR_DAYS, POLICING
from benchmarks.reference.succession import predecessors
from benchmarks.reference.yearly import first_of, for_the_year, may_be_for, years_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from datetime import date

    from benchmarks.reference.base import Place, Verdict
    from benchmarks.reference.scope import Scope
    from benchmarks.reference.yearly import Filled
    from compliance.record.model import Document, Event

PLAN, AGREEMENT = "partnership_plan", "community_safety_agreement"


def plan_prepared(
    scope: Scope, it: Filled, name: str = "plan-prepared", kind: str = PLAN, *, older: bool = False
) -> Limb:
    """The trigger of what is asked of a document: that it was prepared."""
    if it.document is not None:
        where = (scope.facts.place(it.document),)
        return Limb(name, "trigger", YES, "it is recorded", where)
    window = two_years(scope, it.slot.first)
    value = NO if none_for(scope, kind, it.slot.first, window, older=older) else UNKNOWN
    return Limb(name, "trigger", value, "none is recorded for the year")


def running_on(
    scope: Scope, judged: Verdict, it: Filled, kind: str, limbs: Sequence[Limb], *, older: bool = False
) -> Verdict:
    """The verdict on a year without a document of the group's own, where one of a group before it may run on into it.

    Args:
        scope: the group.
        judged: what was found by its own documents.
        it: the year.
        kind: of which kind.
        limbs: those that it was judged by.
        older: whether documents from before the Regulations, or the rule, are looked at too.
    """
    before, first = predecessors(scope), it.slot.first
    if it.document is not None or judged.outcome != "not_applicable" or not before:
        return judged
    if not judged.deciding or not judged.deciding <= {"plan-prepared", "prepared"}:
        return judged
    window, perhaps = two_years(scope, first), False
    for group in before:
        fits, may_fit = for_the_year(scope, group, kind, first)
        for each in fits:
            until = each.covers.to if each.covers is not None else None
            law = older or each.prepared is None or each.prepared >= MADE
            if law and (until is None or until >= scope.life.start):
                open_ = [one.limb for one in limbs if one.role == "trigger" and one.value is not YES]
                open_ += [one.limb for one in limbs if one.role == "exception" and one.value is not NO]
                return replace(judged, outcome="needs_judgement", deciding=frozenset(open_))
        days = (window if older else lawful(window)).meet(scope.life_of(group))
        perhaps = perhaps or bool(may_fit) or not (days.empty or scope.facts.closed(kind, (group,), days))
    return replace(judged, outcome="cannot_tell", deciding=frozenset()) if perhaps else judged


def first_year(it: Filled) -> Limb:
    """What a document contains is looked at once, in the year in which its time begins."""
    return Limb("for-this-year", "trigger", NO if it.later else YES, "whether its time begins in the year")


def none_for(scope: Scope, kind: str, first: int, window: Span, *, older: bool = False) -> bool:
    """Whether there certainly is no such document for a year: declared, and none whose year is not known.

    One that certainly is for it, and fills it not, was made too late or had been replaced.
    """
    known = scope.papers(kind) if older else under_the_regulations(scope, kind)
    if any(may_be_for(scope, each, first) and first not in (years_of(scope, each) or ()) for each in known):
        return False
    return scope.whole(kind, lawful(window))


def living(scope: Scope, window: Span) -> Span:
    """The days of a window on which the group was in being, and the Regulations in force."""
    return lawful(window.meet(scope.life))


def lawful(window: Span) -> Span:
    """Those of some days on which the Regulations were in force."""
    return window.meet(Span(MADE, FOREVER))


def under_the_regulations(scope: Scope, kind: str) -> list[Document]:
    """The documents of a kind, without those made before the Regulations: they are none prepared under them (reg 2)."""
    return [each for each in scope.papers(kind) if each.prepared is None or each.prepared >= MADE]


def in_time(
    scope: Scope, kind: str, first: int, last: date, done: Callable[[Document], Val]
) -> tuple[Val, bool, list[Document]]:
    """Whether a document for a year was prepared by a day.

    Args:
        scope: the group.
        kind: of which kind.
        first: the year.
        last: the day.
        done: whether something was done by which a document that names another year is one for this year too.

    Returns:
        yes, no or unknown of those whose time begins in the year; whether one that is not known to be for the
        year may be it; and those that cover it and began earlier.
    """
    most, perhaps, covering = NO, False, []
    for each in under_the_regulations(scope, kind):
        years = years_of(scope, each)
        if years is not None and first in years:
            if first != named_year(each, years):
                covering.append(each)
                continue
            most = either(most, UNKNOWN if each.prepared is None else val(each.prepared <= last))
        elif may_be_for(scope, each, first) and (each.prepared is None or each.prepared <= last):
            # One that names another year is for this one too only if something was done to it for that.
            known = years is not None and each.prepared is not None
            perhaps = perhaps or not known or done(each) is not NO
    return most, perhaps, covering


def there_by(
    found: Iterable[tuple[Document, Val]], day: date | None, *, assessments: int | None = None
) -> list[tuple[Document, Val]]:
    """Of some documents those that were there by a day; each with how surely.

    Args:
        found: the documents, each with how surely it is one of those looked for.
        day: the day; None: not known.
        assessments: the year that these are to be of: an assessment without a day that is called that of another
            year is not looked for.
    """
    return [
        (each, both(how, UNKNOWN if each.prepared is None or day is None else YES))
        for each, how in found
        if how is not NO and not (each.prepared is not None and day is not None and each.prepared > day)
        if not (each.prepared is None and assessments is not None and each.for_year not in (None, assessments))
    ]


def not_replaced(there: Sequence[tuple[Document, Val]], *, by_year: bool = False) -> list[tuple[Document, Val]]:
    """Of documents that were there by a day those that no other of them had replaced; each with how surely.

    Args:
        there: the documents, each with how surely it was there.
        by_year: whether one of an earlier first year gives way to one of a later.
    """
    left = []
    for each, how in there:
        others = [(other, sure) for other, sure in there if other is not each]
        gone = [sure for other, sure in others if other.supersedes == each.id or (by_year and _later(each, other))]
        least = either(*gone)
        if least is not YES:
            left.append((each, how if least is NO else UNKNOWN))
    return left


def _later(one: Document, other: Document) -> bool:
    then, now = first_of(one), first_of(other)
    return then is not None and now is not None and then < now


def all_or_decided(
    there: Sequence[tuple[Document, Val]], members: Sequence[tuple[Val, Val]], *settled: Val
) -> Val | None:
    """Whether each of several was looked at, or it is settled otherwise; None where there are no two of them.

    Args:
        there: all that were there, those too that another had replaced: to look at such a one alone settles nothing.
        members: those of them that had to be looked at, how surely each was one, and whether it was.
        settled: what else would settle it.
    """
    asked = count_at_least(2, [sure for _, sure in there], closed=True)
    return only_if(asked, either(each_of(members, closed=True, some=True), *settled))


def two_years(scope: Scope, first: int) -> Span:
    """When a document for a year may have been made: in that year or the one before it, by the day spoken of."""
    year = year_span(first)
    return Span(year_span(first - 1).start, min(year.end, scope.facts.tomorrow))


def named_year(document: Document, years: Sequence[int]) -> int:
    """The year that a document is for above others: the one that it names, or the first that it covers."""
    return years[0] if document.for_year is None else document.for_year


def revised_in(scope: Scope, document: Document, window: Span, first: int) -> Val:
    """Whether a document was revised within a window, for a year."""
    return _revised(scope, document, window, lambda year: val(year is None or year == first))


def _revised(scope: Scope, document: Document, window: Span, meant: Callable[[int | None], Val]) -> Val:
    """Whether it was revised within a window, for a year of those meant."""

    def match(event: Event) -> Val:
        about = same(event.document, document.id)
        made, day = document.prepared, event.date
        sure = UNKNOWN if made and day and day < made else YES  # revised before it was there
        return both(about, sure, meant(_year_of_revision(event, document)), scope.own_act(event))

    # What is dated before the group was there, or after it ended, was not done by it.
    days = window.meet(scope.life)
    if document.prepared is not None and document.prepared >= days.end:
        # There was nothing to revise yet, unless the record says otherwise and contradicts itself.
        told = [each for each in scope.facts.events.get("revised", ()) if each.date is not None and each.date in days]
        return UNKNOWN if any(each.document == document.id and match(each) is not NO for each in told) else NO
    value, _ = scope.facts.happened("revised", days, match, closing=(document.id, scope.id), asked="document")
    return value


def _year_of_revision(event: Event, document: Document) -> int | None:
    """The year that a revision was for: as recorded, or that of its day; a plan is revised for the year after."""
    if event.for_year is None and event.date is not None:
        return year_of(event.date) + (document.kind == PLAN)
    return event.for_year


def made_before_policing(
    scope: Scope, rule: str, it: Filled, deciders: tuple[str, ...], again: tuple[Val, date] | None
) -> Limb | str:
    """Regs 9A and 13A on what was made before them: a decision if it was current then, else they do not apply."""
    name, document = "made-before", it.document
    if document is None or scope.facts.as_at < POLICING:
        return "the regulation was not in force yet"
    if _over(scope, document, it.slot.year) <= POLICING:
        return "its time was over before the regulation came into force"
    if document.prepared is not None and document.prepared >= POLICING:
        return Limb(name, "trigger", YES, "made after the regulation came into force")
    named = first_of(document) if document.prepared is None else None
    if named is not None and year_span(min(named, it.slot.first) - 1).start >= POLICING:
        return Limb(name, "trigger", YES, "made no earlier than in the year before the one that it is for")
    asked = YES
    if again is not None and again[1] >= POLICING:
        if again[0] is YES:
            return Limb(name, "trigger", YES, "it was revised for the year after the regulation came into force")
        asked = YES if again[0] is NO else UNKNOWN
    since = max(POLICING, document.prepared or POLICING)
    value, where = scope.facts.decided(f"{rule}#made-before", (document.id,), deciders, group=scope.id, since=since)
    if (document.prepared is None or asked is UNKNOWN) and value is not YES:
        return Limb(name, "trigger", UNKNOWN, "the day of preparation, or of a revision, is not known")
    return Limb(name, "trigger", value, "it was made before the regulation and current then", where)


def _over(scope: Scope, document: Document, year: Span) -> date:
    """The first day on which a document is not the one for a year any more; without a day it is of the year's first."""
    end = year.end
    if document.covers is not None and document.covers.to is not None:
        end = min(end, document.covers.to + DAY)
    for each in scope.facts.documents.values():
        replaced = each.prepared if each.supersedes == document.id else None
        if replaced is not None and replaced > (document.prepared or year.start):
            end = min(end, replaced)
    return end


def reissue(scope: Scope, rule: str, it: Filled, deciders: tuple[str, ...]) -> list[Limb]:
    """Whether a reissue within the year is one to send: for a person to say. The first of a year has no such limb."""
    if it.document is None or it.reissue is NO:
        return []
    since = max(POLICING, it.document.prepared or POLICING)
    value, where = scope.facts.decided(f"{rule}#reissue", (it.document.id,), deciders, group=scope.id, since=since)
    if it.reissue is UNKNOWN and value is not YES:
        value = UNKNOWN
    return [Limb("reissue", "trigger", value, "another was made earlier for the same year", where)]


def revised_for(scope: Scope, it: Filled, window: Span) -> tuple[Val, date] | None:
    """Of a later year that a document covers: whether it was revised for that, and since when it was; else None.

    Of several revisions it is the last. Where none is recorded, it is the last day on which there could have been one.
    One that came late, and says for which year it was, is the last of such in the twelve months after.
    """
    document = it.document
    if document is None or not it.later:
        return None
    revised = revised_in(scope, document, window, it.slot.first)
    days = _recorded(scope, document, window, {None, it.slot.first})
    after = year_span(year_of(window.end))
    late = [] if days else _recorded(scope, document, after, {it.slot.first})
    last = [window.end - DAY]
    for each in scope.facts.events.get("revised", ()):
        if each.for_year == it.slot.first and may_revise(scope, each, document):
            # Of one of which the day or the document is not recorded, the last day on which it may have been.
            if each.date is None:
                last.append(min(after.end - DAY, scope.facts.as_at))
            elif each.date in after and each.document is None:
                last.append(each.date)
    until = Span(window.end, max(late, default=max(last)) + DAY)
    if not days and not until.empty:
        revised = either(revised, both(opposite(revised), revised_in(scope, document, until, it.slot.first)))
    return revised, max(days, default=max(late, default=max(last)))


def revised_before(scope: Scope, it: Filled, again: tuple[Val, date] | None) -> tuple[Val, date] | None:
    """Of a later year that a document covers: whether it was revised for one before, after its first, and since when.

    Of several revisions it is the last of which the day is recorded. Where there is none, it is the last day on which
    there could have been one.
    """
    document = it.document
    first = first_of(document) if document is not None else None
    if document is None or again is None or first is None or it.slot.first < first + 2:
        return None

    def earlier(year: int | None) -> Val:
        return UNKNOWN if year is None else val(first < year < it.slot.first)

    start = year_span(first if document.kind == PLAN else first + 1).start
    revised = _revised(scope, document, Span(start, it.slot.year.start), earlier)
    last, days = it.slot.year.start - DAY, []
    for each in scope.facts.events.get("revised", ()):
        if not may_revise(scope, each, document) or earlier(_year_of_revision(each, document)) is NO:
            continue
        if each.date and each.document and each.date >= (document.prepared or each.date):
            days.append(min(each.date, last))
    return revised, max(days, default=last)


def may_revise(scope: Scope, event: Event, document: Document) -> bool:
    """Whether a revision may be the group's of a document: one that names none, and another group, is not."""
    named = event.document == document.id or (event.document is None and event.group in {None, scope.id})
    return named and scope.own_act(event) is not NO


def _recorded(scope: Scope, document: Document, days: Span, named: set[int | None]) -> list[date]:
    """The days of those on which a document is recorded as revised, since there was anything to revise."""
    return [
        each.date
        for each in scope.facts.events.get("revised", ())
        if each.document == document.id and each.for_year in named and scope.own_act(each) is not NO
        if each.date and each.date in days and each.date >= (document.prepared or days.start)
    ]


def done_again(name: str, again: tuple[Val, date] | None, done: Val, where: Sequence[Place] = ()) -> list[Limb]:
    """What has to be done again for a later year, where the document was revised for it."""
    if again is None or again[0] is NO:
        return []
    return [Limb(name, "requirement", done if again[0] is YES or done is YES else UNKNOWN, "done again", tuple(where))]


def copies_sent(scope: Scope, it: Filled, again: tuple[Val, date] | None) -> list[Limb]:
    """The copies of a document: of it as it was made, and of it as it was revised for a later year (9A and 13A)."""
    if it.document is None:
        return []
    limbs = [copy_sent(scope, it.document)]
    if again is not None:
        later = copy_sent(scope, it.document, again[1])
        limbs += done_again("copy-of-revision", again, later.value, later.evidence)
    before = revised_before(scope, it, again)
    if before is not None:
        since = copy_sent(scope, it.document, before[1])
        limbs += done_again("copy-of-earlier-revision", before, since.value, since.evidence)
    return limbs


def copy_sent(scope: Scope, document: Document, since: date | None = None) -> Limb:
    """Whether a copy went to whoever was the elected local policing body on the day (regs 9A and 13A)."""

    def match(event: Event) -> Val:
        about = same(event.document, document.id)
        if not event.to:
            return both(about, UNKNOWN, scope.own_act(event))
        days = {event.date} if event.date else since_it_was_there
        fits = {either(*(scope.is_policing_body(someone, day) for someone in event.to)) for day in days}
        return both(about, fits.pop() if len(fits) == 1 else UNKNOWN, scope.own_act(event))

    first = document.prepared or since or MADE
    changes = (*MAYOR_DAYS, *scope.cuts("offices"))
    since_it_was_there = {first, *(each for each in changes if first < each <= scope.facts.as_at)}
    window = Span(max(document.prepared or EARLIEST, since or EARLIEST), scope.facts.tomorrow)
    over = window if document.prepared or since else Span(MADE, scope.facts.tomorrow)
    if since:
        over = Span(since, scope.facts.tomorrow)
    elif document.prepared is None:
        over = Span(EARLIEST, scope.facts.tomorrow)  # nobody knows since when there was anything to send
    value, where = scope.facts.happened(
        "copy_sent", window, match, closing=(document.id, scope.id), over=over, asked="document"
    )
    return Limb("copy-sent", "requirement", value, "copies sent", where)


__all__ = [
    "AGREEMENT",
    "DAY",
    "OPEN",
    "PLAN",
    "copies_sent",
    "in_time",
    "made_before_policing",
    "none_for",
    "revised_in",
]
