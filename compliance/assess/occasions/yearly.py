"""Occasions that years make: a year's slot, filled or not, and each document that fills it."""

from __future__ import annotations

from functools import lru_cache, partial
from typing import TYPE_CHECKING, Any

from compliance.assess.occasions.filling import filling, reissue, replacing
from compliance.assess.occasions.instance import Instance, point, time_to_act
from compliance.assess.occasions.revisions import Revisions
from compliance.assess.sets.document_sets import YEAR_BY_DAY, after_its_year
from compliance.assess.view.scope import Slot
from compliance.dates import DAY, Span, year_label, year_of, year_span

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import date

    from compliance.assess.view.facts import View
    from compliance.assess.view.frame import Frame
    from compliance.assess.view.group import SubjectGroup
    from compliance.law.instrument import Definitions
    from compliance.record.model import Document
    from compliance.vocabulary import TimeLimit


def years(rule: Frame, group: SubjectGroup, view: View, period: Span) -> Iterator[int]:
    """The years that touch the period, whose time for acting has begun, and in which the group was in being."""
    if period.empty:
        return
    asked = ("years", group.id, period.start, period.end, rule.for_each)
    for year, looked_at in view.kept.get(asked, lambda: _begun(rule, group, view, period)):
        if rule.law_span.end > looked_at:  # a rule that is law only later is told of too
            yield year


def _begun(rule: Frame, group: SubjectGroup, view: View, period: Span) -> list[tuple[int, date]]:
    """Those years whatever the law was, each with the first day on which that matters; the same for many rules."""
    found = []
    for year in range(year_of(period.start), year_of(period.end - DAY) + 2):
        span, acting = year_span(year), time_to_act(rule, year)
        if acting.start > view.as_at or not (span.touches(group.life) or acting.last in group.life):
            continue
        if span.touches(period) or (acting.last in period and rule.for_each == "partnership_plan"):
            found.append((year, min(span.start, acting.last)))
    return found


def _due(limit: TimeLimit, year: int) -> date | None:
    if limit == "slot_end":
        return year_span(year).last
    if limit == "year_start":
        return year_span(year - 1).last
    return None


@lru_cache(maxsize=512)
def _slot(limit: TimeLimit, year: int) -> Slot:
    span = year_span(year)
    return Slot(span.start, span.last, _due(limit, year), year)


def year(rule: Frame, group: SubjectGroup, year: int) -> Instance:
    """A duty of a year that no document fills."""
    span, slot = year_span(year), _slot(rule.time_limit, year)
    label = year_label(year)
    return Instance(
        key=f"{group.id}/{label}",
        label=label,
        subject=group.id,
        on=span.last,
        window=span,
        slot=slot,
        names={"this": group},
        extra={"group.over": min(span.last, group.life.last)},
        about=(label,),
        due=slot.due,
        start=span.start,
        end=span.end,
        not_in_force=_ended_before(rule, group),
    )


def _ended_before(rule: Frame, group: SubjectGroup) -> str | None:
    """Why a yearly duty is none of a group that had ended when it became law."""
    return "group_ended_before_law" if rule.law_span.start >= group.life.end else None


# -- yearly documents -----------------------------------------------------------------------


def yearly_documents(
    rule: Frame, group: SubjectGroup, view: View, period: Span, definitions: Definitions
) -> Iterator[Instance]:
    """Each year's slot for a document: as a whole for the duty to make it, one by one for what is asked of each."""
    for year in years(rule, group, view, period):
        found = filling(rule.for_each, group, view, year)
        span = year_span(year)
        beyond = span.start > view.as_at or not span.touches(period) or not span.touches(group.life)
        if beyond and rule.once_begun:
            continue
        if not found and beyond and rule.time_limit != "year_start":
            continue  # nothing is recorded of a plan for a year that lies ahead, or that the group did not live to see
        if rule.time_limit in ("slot_end", "year_start"):
            yield _slot_of_documents(rule, group, year, found)
            continue
        # One that was made only when the year was over leaves the year without one, and is asked about beside that.
        late = all(after_its_year(each, year) for each in found)
        if late and not beyond:
            yield _document(rule, group, view, year, definitions)
        names = [view.name(each.id) for each in found] if len(found) > 1 else []
        for place, document in enumerate(found, start=1):
            number = place + late
            again = partial(reissue, rule.for_each, group, view, year, place)
            which = ", made after the year" if late and place == 1 else ""
            if place > 1:
                # One made after another need be no reissue of it: that a finding of its own says, where it matters.
                own = names[place - 1]
                which = f", {own}" if names.count(own) == 1 else f", {own} ({number})"
            yield _document(
                rule, group, view, year, definitions, document=document, number=number, which=which, again=again
            )


def _earliest(rule: Frame, document: Document | None, year: int) -> date | None:
    """The first day on which a plan or agreement without a day can have been made: in the year before its first."""
    if document is None or document.prepared is not None or rule.for_each in YEAR_BY_DAY or not document.first_year:
        return None
    return year_span(min(year, document.first_year) - 1).start


def _slot_of_documents(rule: Frame, group: SubjectGroup, year: int, found: list[Document]) -> Instance:
    """A slot as a whole: the duty to make the document, judged by the first that fills it."""
    label, slot = year_label(year), _slot(rule.time_limit, year)
    begins = max(rule.law_span.start, group.life.start)  # one from before the duty, or the group, stands behind others
    found = [each for each in found if each.prepared is None or each.prepared >= begins] or found
    first = found[0] if found else None
    last_day = slot.due or slot.last
    done = first.prepared if first else None
    # What was done before the time for acting began is judged by the law of its first day.
    on = min(max(done, time_to_act(rule, year).start), last_day) if done and done in rule.law_span else last_day
    return Instance(
        key=f"{group.id}/{label}",
        label=label,
        subject=first.id if first else group.id,
        on=on,
        window=Span(time_to_act(rule, year).start, last_day + DAY),
        slot=slot,
        names={"this": first, "document": first} if first else {},
        about=(label,),
        due=slot.due,
        start=slot.start,
        end=slot.last + DAY,
        not_in_force=_ended_before(rule, group),
        done_on=done,
        undated=first is not None and done is None,
    )


def _document(
    rule: Frame,
    group: SubjectGroup,
    view: View,
    year: int,
    definitions: Definitions,
    *,
    document: Document | None = None,
    number: int = 1,
    which: str = "",
    again: Callable[[], str | None] | str = "false",
) -> Instance:
    """What is asked of one document; what most rules do not ask of it is worked out when one does."""
    label, slot = year_label(year), _slot(rule.time_limit, year)
    key = f"{group.id}/{label}" + (f"/{number}" if number > 1 else "")
    done = document.prepared if document else None
    acting = time_to_act(rule, year)
    on = done or min(slot.last, acting.last)
    if document is not None and done is None:
        on = max(min(on, view.as_at), acting.start)  # a document that is there was not made on a day to come
    absent: str | None = None
    if rule.by_currency:
        on, absent = _currency(rule, document, view, year)
    names: dict[str, Any] = {}
    revisions: Revisions | None = None
    if document is not None:
        names = {"this": document, "document": document}
        revisions = Revisions(rule, group, document, year, view, definitions)
    later = _for_a_later_year(document, year)
    return Instance(
        key=key,
        label=label + which,
        subject=document.id if document else group.id,
        on=on,
        window=point(on),
        slot=slot,
        names=names,
        extra={
            "this.reissue": again,
            "this.revised": revisions.last if revisions else None,
            "this.revised_before": revisions.last_before if revisions else None,
            "this.revisable": revisions.from_which if revisions else None,
            "this.revision": revisions.first if revisions else None,
            "this.never_revised": revisions.certainly_none if revisions else None,
            "this.revising": revisions.last if revisions and later else done,
            "this.over": slot.last if later else None,
            "this.earliest": _earliest(rule, document, year),
        },
        about=(document.id,) if document else (label,),
        due=_due_with(rule, document, year) if rule.time_limit == "occasion" else None,
        start=slot.start,
        end=slot.last + DAY,
        not_in_force=absent,
        done_on=done,
        undated=document is not None and done is None,
    )


def _for_a_later_year(document: Document | None, year: int) -> bool:
    return document is not None and document.kind != "strategic_assessment" and document.first_year not in (None, year)


def _due_with(rule: Frame, document: Document | None, year: int) -> date | None:
    """The day of the act that a duty goes with: the making of the document, or its revision for a later year."""
    if document is None:
        return None
    if document.kind == "strategic_assessment":
        return document.prepared  # whatever it covers, it is of the year in which it was prepared
    if document.first_year not in (None, year):
        return time_to_act(rule, year).last
    return document.prepared


def _currency(rule: Frame, document: Document | None, view: View, year: int) -> tuple[date, str | None]:
    """The first day on which a document was that of the year under the rule, or why there is none (9A, 13A)."""
    span = year_span(year)
    start = (document.prepared if document else None) or span.start
    end = span.end
    if document is not None and document.covers is not None and document.covers.to is not None:
        end = min(end, document.covers.to + DAY)
    if document is not None:
        by = replacing(view).get(document.id, ())
        later = [each.prepared for each in by if each.prepared is not None and each.prepared > start]
        end = min([end, *later])
    law = rule.law_span
    if end <= law.start:
        lasting = document.covers.to if document is not None and document.covers is not None else None
        goes_on = end == span.end and lasting is not None and lasting >= law.start
        return law.start, "over_before_law" if document is not None and not goes_on else "year_over_before_law"
    if law.start > view.as_at:
        return law.start, "not_yet_law"
    day = max(start, law.start)
    return day, None
