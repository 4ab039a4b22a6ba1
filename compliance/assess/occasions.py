"""What a rule is assessed on: slices of time, years, and recorded documents, meetings and requirements.

Occasions come from time or from what is recorded, never from a fact that may be unknown
(design section 7). An occasion fixes the day whose law and facts count.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from compliance.assess import describe
from compliance.assess.scope import Slot
from compliance.dates import DAY, EARLIEST, FOREVER, Span, plain, year_label, year_of, year_span
from compliance.truth import TRUE

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from compliance.assess.facts import SubjectGroup, View
    from compliance.law.rule import InForce, Rule
    from compliance.record.model import Document, Meeting, Requirement


@dataclass(frozen=True, slots=True)
class Instance:
    """One occasion of a rule, before it is assessed."""

    key: str
    label: str
    subject: str
    on: date
    """The day whose law and facts count."""
    window: Span
    slot: Slot
    names: dict[str, Any] = field(default_factory=dict)
    extra: dict[str, str] = field(default_factory=dict)
    """References that the record does not hold in so many words, such as this.reissue."""
    about: tuple[str, ...] = ()
    due: date | None = None
    start: date | None = None
    end: date | None = None
    not_in_force: str | None = None
    """A reason code where the law of the day does not hold the duty."""
    done_on: date | None = None
    """The day of the act that fills a slot."""


def instances(
    rule: Rule, group: SubjectGroup, view: View, period: Span, cuts: set[date], *, from_its_start: bool = True
) -> list[Instance]:
    """The occasions of a rule for a group in a period, in order of time.

    Args:
        rule: the rule.
        group: the group that they are about.
        view: the record as known on a day.
        period: the days under review.
        cuts: the days that divide a standing duty.
        from_its_start: whether a standing duty begins with the group; the duty that there be one does not.
    """
    match rule.for_each:
        case "standing" | "terms":
            life = group.life if from_its_start else Span(EARLIEST, group.life.end)
            return list(_slices(rule, group, view, period.meet(life), cuts))
        case "year":
            return [_year(rule, group, year) for year in _years(rule, group, view, period)]
        case "strategic_assessment" | "partnership_plan" | "community_safety_agreement":
            return list(_yearly_documents(rule, group, view, period))
        case "protocol" | "guidance":
            return list(_documents(rule, group, view, period))
        case "meeting" | "public_meeting":
            return list(_meetings(rule, group, view, period))
        case "requirement":
            return list(_requirements(rule, group, view, period))
        case "specification":
            return list(_specifications(rule, group, view, period))
    raise AssertionError(rule.for_each)


def _point(day: date) -> Span:
    return Span(day, day + DAY)


def _plain_slot(day: date, due: date | None = None) -> Slot:
    year = year_of(day)
    span = year_span(year)
    return Slot(span.start, span.last, span.start - DAY, due, year)


# -- standing duties ------------------------------------------------------------------------


def law_span(rule: Rule) -> Span:
    """From the first day on which a rule was law to the last; all time for a local rule."""
    if not rule.in_force:
        return Span(EARLIEST, FOREVER)
    return Span(min(each.from_ for each in rule.in_force), max(each.span.end for each in rule.in_force))


def _slices(rule: Rule, group: SubjectGroup, view: View, period: Span, cuts: set[date]) -> Iterator[Instance]:
    run = Span(period.start, min(period.end, view.as_at + DAY))
    spans = [each.span.meet(run) for each in rule.in_force] or [run]
    for span in spans:
        if span.empty:
            continue
        edges = [span.start, *sorted(day for day in cuts if span.start < day < span.end), span.end]
        for start, end in zip(edges, edges[1:], strict=False):
            yield Instance(
                key=f"{group.id}/{start.isoformat()}",
                label="",
                subject=group.id,
                on=start,
                window=Span(start, end),
                slot=Slot(start, end - DAY, start - DAY, None, None),
                names={"this": group},
                about=(group.id,),
                start=start,
                end=end,
            )


# -- years ----------------------------------------------------------------------------------


def _years(rule: Rule, group: SubjectGroup, view: View, period: Span) -> Iterator[int]:
    """The years that touch the period, whose time for acting has begun, and in which the group was in being."""
    if period.empty:
        return
    law = law_span(rule)
    for year in range(year_of(period.start), year_of(period.end - DAY) + 2):
        span = year_span(year)
        acting = _acting(rule, year)
        if acting.start > view.as_at or span.meet(group.life).empty:
            continue
        in_year = not span.meet(period).empty
        by_last_day = acting.last in period
        if not (in_year or (by_last_day and rule.for_each == "partnership_plan")):
            continue
        if not law.meet(span).empty or acting.last in law or law.start > view.as_at or law.start >= span.end:
            yield year


def _acting(rule: Rule, year: int) -> Span:
    """The days on which a yearly duty is to be done."""
    if rule.for_each == "partnership_plan":
        return year_span(year - 1)
    return year_span(year)


def _due(rule: Rule, year: int) -> date | None:
    if rule.time_limit == "slot_end":
        return year_span(year).last
    if rule.time_limit == "year_start":
        return year_span(year - 1).last
    return None


def _slot(rule: Rule, year: int) -> Slot:
    span = year_span(year)
    return Slot(span.start, span.last, span.start - DAY, _due(rule, year), year)


def _year(rule: Rule, group: SubjectGroup, year: int) -> Instance:
    span = year_span(year)
    label = year_label(year)
    return Instance(
        key=f"{group.id}/{label}",
        label=label,
        subject=group.id,
        on=span.last,
        window=span,
        slot=_slot(rule, year),
        names={"this": group},
        about=(label,),
        due=_due(rule, year),
        start=span.start,
        end=span.end,
    )


# -- yearly documents -----------------------------------------------------------------------


def _yearly_documents(rule: Rule, group: SubjectGroup, view: View, period: Span) -> Iterator[Instance]:
    for year in _years(rule, group, view, period):
        found = filling(rule.for_each, group, view, year)
        ahead = year_span(year).start > view.as_at or year_span(year).meet(period).empty
        if ahead and rule.once_begun:
            continue
        if not found and ahead and rule.time_limit != "year_start":
            continue  # nothing is recorded yet of a plan for a year that lies ahead
        if rule.time_limit in ("slot_end", "year_start"):
            yield _slot_of_documents(rule, group, view, year, found)
            continue
        if not found:
            yield _document(rule, group, view, year, None, 1)
        for number, document in enumerate(found, start=1):
            yield _document(rule, group, view, year, document, number)


def filling(kind: str, group: SubjectGroup, view: View, year: int) -> list[Document]:
    """The documents that fill a year's slot, earliest first; one that only may be for the year is left out."""
    found = [
        each
        for each in view.documents
        if each.kind == kind and view.group_of(each) == group.id and _fills(each, view, year)
    ]
    return sorted(found, key=lambda each: (each.prepared or FOREVER, each.id))


def _fills(document: Document, view: View, year: int) -> bool:
    if document.kind == "strategic_assessment" and document.prepared is None:
        return document.for_year == year
    return view.covers_year(document, year) == TRUE


def _slot_of_documents(rule: Rule, group: SubjectGroup, view: View, year: int, found: list[Document]) -> Instance:
    """A slot as a whole: the duty to make the document, judged by the first that fills it."""
    label, slot = year_label(year), _slot(rule, year)
    first = found[0] if found else None
    last_day = slot.due or slot.last
    done = first.prepared if first else None
    on = min(done, last_day) if done and done in law_span(rule) else last_day
    if done and done > last_day:
        on = last_day
    return Instance(
        key=f"{group.id}/{label}",
        label=label,
        subject=first.id if first else group.id,
        on=on,
        window=Span(_acting(rule, year).start, last_day + DAY),
        slot=slot,
        names={"this": first, "document": first} if first else {},
        about=(label,),
        due=slot.due,
        start=slot.start,
        end=slot.last + DAY,
        done_on=done,
    )


def _document(
    rule: Rule, group: SubjectGroup, view: View, year: int, document: Document | None, number: int
) -> Instance:
    label, slot = year_label(year), _slot(rule, year)
    key = f"{group.id}/{label}" + (f"/{number}" if number > 1 else "")
    done = document.prepared if document else None
    on = done or min(slot.last, _acting(rule, year).last)
    absent: str | None = None
    if rule.by_currency:
        on, absent = _currency(rule, document, view, year)
    names: dict[str, Any] = {}
    if document is not None:
        names = {"this": document, "document": document}
    return Instance(
        key=key,
        label=label + (f", reissue {number - 1}" if number > 1 else ""),
        subject=document.id if document else group.id,
        on=on,
        window=_point(on),
        slot=slot,
        names=names,
        extra={"this.reissue": "true" if number > 1 else "false"},
        about=(document.id,) if document else (label,),
        due=done if rule.time_limit == "occasion" else None,
        start=slot.start,
        end=slot.last + DAY,
        not_in_force=absent,
        done_on=done,
    )


def _currency(rule: Rule, document: Document | None, view: View, year: int) -> tuple[date, str | None]:
    """The first day on which a document was current under the rule, or why there is none (9A, 13A)."""
    span = year_span(year)
    start = (document.prepared if document else None) or span.start
    end = span.end
    if document is not None and document.covers is not None and document.covers.to is not None:
        end = max(end, document.covers.to + DAY)
    if document is not None:
        later = [
            each.prepared
            for each in view.documents
            if each.supersedes == document.id and each.prepared is not None and each.prepared > start
        ]
        end = min([end, *later])
    law = law_span(rule)
    if end <= law.start:
        return law.start, "over_before_law"
    if law.start > view.as_at:
        return law.start, "not_yet_law"
    day = max(start, law.start)
    return day, None


# -- recorded things ------------------------------------------------------------------------


def _documents(rule: Rule, group: SubjectGroup, view: View, period: Span) -> Iterator[Instance]:
    end = min(period.end, view.as_at + DAY)
    for document in sorted(view.documents, key=lambda each: (each.prepared or EARLIEST, each.id)):
        if document.kind != rule.for_each or view.group_of(document) != group.id:
            continue
        if document.prepared is not None and document.prepared >= end:
            continue
        on = document.prepared or max(period.start, law_span(rule).start)
        superseded = [
            each.prepared for each in view.documents if each.supersedes == document.id and each.prepared is not None
        ]
        if superseded and min(superseded) <= period.start:
            continue  # replaced before the period under review began
        yield Instance(
            key=f"{group.id}/{document.id}",
            label=describe.document(document) + (f" of {plain(document.prepared)}" if document.prepared else ""),
            subject=document.id,
            on=on,
            window=_point(on),
            slot=_plain_slot(on),
            names={"this": document, "document": document},
            about=(document.id,),
            due=document.prepared if rule.time_limit == "occasion" else None,
            start=document.prepared,
            end=None,
            done_on=document.prepared,
        )


def group_meetings(view: View, group: SubjectGroup) -> list[Meeting]:
    """The group's own meetings, in order of time; those whose day is not recorded come last."""
    own = view.partnership.id
    found = [each for each in view.meetings if (each.group or own) == group.id and each.kind in ("group", "public")]
    return sorted(found, key=lambda each: (each.date or FOREVER, each.id))


def _meetings(rule: Rule, group: SubjectGroup, view: View, period: Span) -> Iterator[Instance]:
    meetings = group_meetings(view, group)
    for index, meeting in enumerate(meetings):
        if rule.for_each == "public_meeting" and meeting.public is False:
            continue  # where it is not recorded whether it was public, that is a trigger, and may be unknown
        if meeting.date is not None and meeting.date not in period:
            continue
        on = meeting.date or max(period.start, law_span(rule).start)
        names: dict[str, Any] = {"this": meeting, "meeting": meeting}
        names |= _neighbours(view, group, meetings, index)
        yield Instance(
            key=f"{group.id}/{meeting.id}",
            label=describe.meeting(meeting),
            subject=meeting.id,
            on=on,
            window=_point(on),
            slot=_plain_slot(on),
            names=names,
            about=(meeting.id,),
            due=meeting.date if rule.time_limit == "occasion" else None,
            start=meeting.date,
            end=meeting.date + DAY if meeting.date else None,
            done_on=meeting.date,
        )


def _neighbours(view: View, group: SubjectGroup, meetings: list[Meeting], index: int) -> dict[str, Any]:
    """The meetings before and after, where the record holds every meeting between."""
    here = meetings[index]
    found: dict[str, Any] = {}
    for name, other in (("previous_meeting", index - 1), ("next_meeting", index + 1)):
        if not 0 <= other < len(meetings) or here.date is None or meetings[other].date is None:
            continue
        day = meetings[other].date
        assert day is not None  # noqa: S101  # looked at above
        if view.closed("meeting", (group.id,), Span(min(day, here.date), max(day, here.date) + DAY)) is not None:
            found[name] = meetings[other]
    return found


def _requirements(rule: Rule, group: SubjectGroup, view: View, period: Span) -> Iterator[Instance]:
    for requirement in sorted(view.requirements, key=lambda each: (each.date or FOREVER, each.id)):
        if (requirement.group or view.partnership.id) != group.id:
            continue
        meeting = view.all_meetings.get(requirement.meeting or "")
        held = requirement.meeting_date or (meeting.date if meeting else None)
        duty = rule.deontic == "duty"
        day = held if duty else requirement.date
        if (day or requirement.date) is not None and (requirement.date or period.start) >= period.end:
            continue
        on = day or requirement.date or max(period.start, law_span(rule).start)
        yield Instance(
            key=f"{group.id}/{requirement.id}",
            label=_requirement_label(requirement),
            subject=requirement.id,
            on=on,
            window=_point(on),
            slot=_plain_slot(on),
            names={"this": requirement, "requirement": requirement, "meeting": meeting},
            extra=_numbers_asked(requirement),
            about=(requirement.id,),
            due=held if duty else requirement.date,
            start=requirement.date,
            end=None,
            done_on=on,
        )


def _numbers_asked(requirement: Requirement) -> dict[str, str]:
    """Whether numbers are asked of the authorities each or together (reg 14A(2)(b)); said of neither, it is each."""
    together, each = requirement.number_together is not None, requirement.number_each is not None
    return {
        "this.asks_together": "true" if together else "false",
        "this.asks_each": "true" if each or not together else "false",
    }


def _requirement_label(requirement: Requirement) -> str:
    return f"requirement of {plain(requirement.date)}" if requirement.date else "requirement, undated"


def _specifications(rule: Rule, group: SubjectGroup, view: View, period: Span) -> Iterator[Instance]:
    for requirement in sorted(view.requirements, key=lambda each: (each.date or FOREVER, each.id)):
        if (requirement.group or view.partnership.id) != group.id:
            continue
        for specification in requirement.specifications:
            if specification.date is not None and not specification.date <= view.as_at:
                continue
            on = specification.date or requirement.date or max(period.start, law_span(rule).start)
            yield Instance(
                key=f"{group.id}/{specification.id}",
                label=f"specification of {plain(specification.date)}"
                if specification.date
                else "specification, undated",
                subject=specification.id,
                on=on,
                window=_point(on),
                slot=_plain_slot(on),
                names={"this": specification, "requirement": requirement},
                about=(specification.id,),
                due=specification.date,
                start=specification.date,
                end=None,
                done_on=on,
            )


def version_span(rule: Rule, day: date) -> tuple[Span, InForce] | None:
    """The longest run of days around `day` with the same limbs and words, and the period it belongs to."""
    period = rule.version_on(day)
    if period is None:
        return None
    edges = {period.from_, period.span.end}
    for limb in rule.limbs:
        for each in limb.in_force:
            edges |= {each.from_, each.span.end}
        if isinstance(limb.words, tuple):
            edges |= {each.from_ for each in limb.words if each.from_} | {each.to for each in limb.words if each.to}
    inside = sorted(edge for edge in edges if period.from_ <= edge <= period.span.end)
    start = max(edge for edge in inside if edge <= day)
    end = min(edge for edge in inside if edge > day)
    return Span(start, end), period
