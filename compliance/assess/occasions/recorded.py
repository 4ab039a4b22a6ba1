"""Occasions that the record makes: documents, meetings, and what a police and crime commissioner requires."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from compliance.assess.findings import describe
from compliance.assess.occasions import own_terms
from compliance.assess.occasions.instance import Instance, plain_slot, point
from compliance.assess.view.group_meeting import OWN, own
from compliance.assess.view.guidance import given
from compliance.assess.view.held import held
from compliance.assess.view.scope import Slot
from compliance.dates import DAY, EARLIEST, FOREVER, Span, plain
from compliance.truth import FALSE, TRUE

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from compliance.assess.view.facts import View
    from compliance.assess.view.frame import Frame
    from compliance.assess.view.group import SubjectGroup
    from compliance.record.model import Document, Meeting, Requirement, Specification


def documents(rule: Frame, group: SubjectGroup, view: View, period: Span) -> Iterator[Instance]:
    """The group's documents of a kind that is not yearly, which were not replaced before the period."""
    for document in sorted(view.documents, key=lambda each: (each.prepared or EARLIEST, each.id)):
        if document.kind != rule.for_each or view.group_of(document) != group.id:
            continue
        day = document.prepared or given(document, view)
        if day is not None and day >= period.end:
            continue
        on = day or max(period.start, rule.law_span.start)
        if replaced_by(document, period.start, view):
            continue  # replaced before the period under review began
        if serves_on(document, rule, view):
            on = rule.law_span.start
        yield Instance(
            key=f"{group.id}/{document.id}",
            label=describe.document(document) + (f" of {plain(day)}" if day else ""),
            subject=document.id,
            on=on,
            window=point(on),
            slot=_looked_at(rule, day, view, period) if document.kind == "guidance" else plain_slot(on),
            names={"this": document, "document": document},
            about=(document.id,),
            due=day if rule.time_limit == "occasion" else None,
            start=day,
            end=None,
            done_on=day,
            undated=day is None,
        )


def replaced_by(document: Document, day: date, view: View) -> bool:
    """Whether another document of the record was in the place of one by a day."""
    return any(
        each.supersedes == document.id and each.prepared is not None and each.prepared <= day for each in view.documents
    )


def serves_on(document: Document, rule: Frame, view: View) -> bool:
    """Whether a protocol from before the law was the group's when that began: from then on it is held to it."""
    law = rule.law_span.start
    older = document.prepared is not None and document.prepared < law
    return document.kind == "protocol" and older and not replaced_by(document, law, view)


def _looked_at(rule: Frame, given: date | None, view: View, period: Span) -> Slot:
    """The days under review since guidance was given, at least one."""
    begun = max(given or rule.law_span.start, rule.law_span.start)
    last = max(begun, min(period.end - DAY, view.as_at))
    return Slot(min(max(begun, period.start), last), last, None, None)


def group_meetings(view: View, group: SubjectGroup) -> list[Meeting]:
    """The group's own meetings, in order of time; those whose day is not recorded come last."""
    return _in_order(each for each in _meetings(view, group) if each.kind in OWN)


def _meetings(view: View, group: SubjectGroup) -> Iterator[Meeting]:
    return (each for each in view.meetings if (each.group or view.partnership.id) == group.id)


def _in_order(meetings: Iterable[Meeting]) -> list[Meeting]:
    return sorted(meetings, key=lambda each: (each.date or FOREVER, each.id))


def _perhaps_public(view: View, group: SubjectGroup) -> list[Meeting]:
    """The meetings that the group held or may have held, without those that were not public."""
    return _in_order(each for each in _meetings(view, group) if each.public is not False and own(each, view) != FALSE)


def meetings(rule: Frame, group: SubjectGroup, view: View, period: Span) -> Iterator[Instance]:
    """The group's meetings in the period; for a public meeting, those not recorded as something else.

    Where it is not recorded whether one was public, or not whether the group held it, that is a trigger, and unknown.
    Held on a day on which there was no group, it was none of its public meetings.
    """
    of_the_kind = _perhaps_public if rule.for_each == "public_meeting" else group_meetings
    days = period.meet(group.life) if rule.for_each == "public_meeting" else period
    for meeting in of_the_kind(view, group):
        if meeting.date is not None and meeting.date not in days:
            continue
        on = meeting.date or max(period.start, rule.law_span.start)
        names, extra, label, window, slot = _of_meeting(meeting, group, view, on)
        yield Instance(
            key=f"{group.id}/{meeting.id}",
            label=label,
            subject=meeting.id,
            on=on,
            window=window,
            slot=slot,
            names=names,
            extra=extra,
            about=(meeting.id,),
            due=own_terms.meeting_due(rule, view, group, meeting),
            start=meeting.date,
            end=meeting.date + DAY if meeting.date else None,
            done_on=meeting.date,
            undated=meeting.date is None,
        )


def _of_meeting(
    meeting: Meeting, group: SubjectGroup, view: View, on: date
) -> tuple[dict[str, Any], dict[str, Any], str, Span, Slot]:
    """What a meeting binds, what the record says of it in other words, its name and its days; once for all rules."""

    def look_up() -> tuple[dict[str, Any], dict[str, Any], str, Span, Slot]:
        names = {"this": meeting, "meeting": meeting, **own_terms.neighbours(view, group, meeting.date)}
        extra: dict[str, Any] = {
            "this.confirmed_on": own_terms.confirmed_on(view, meeting, names.get("next_meeting")),
            "this.minutes.status": own_terms.minutes_status(view, meeting),
            "this.held": "true" if held(meeting, view) == TRUE else None,
        }
        if meeting.kind not in OWN:
            extra["this.public"] = None  # perhaps it was, and perhaps another's
        return names, extra, describe.meeting(meeting), point(on), plain_slot(on)

    return view.kept.get(("of a meeting", group.id, meeting.id, on), look_up)


def requirements(rule: Frame, group: SubjectGroup, view: View, period: Span) -> Iterator[Instance]:
    """The requirements made under reg 14A: the power by its day, the duty to attend by that of the meeting."""
    for requirement in sorted(view.requirements, key=lambda each: (each.date or FOREVER, each.id)):
        if (requirement.group or view.partnership.id) != group.id:
            continue
        meeting = _meeting_for(requirement, view)
        meets = (meeting.date if meeting else None) or requirement.meeting_date
        duty = rule.deontic == "duty"
        day = meets if duty else requirement.date
        if requirement.date is not None and requirement.date >= period.end:
            continue
        on = day or requirement.date or max(period.start, rule.law_span.start)
        yield Instance(
            key=f"{group.id}/{requirement.id}",
            label=_requirement_label(requirement),
            subject=requirement.id,
            on=on,
            window=point(on),
            slot=plain_slot(on),
            names={"this": requirement, "requirement": requirement, "meeting": meeting},
            extra={
                **_numbers_asked(requirement),
                "this.specified_later": _specified_later(requirement, meets, view),
                "this.consulted_from": _consulted_from(requirement, view),
            },
            about=(requirement.id,),
            due=meets if duty else requirement.date,
            start=requirement.date,
            end=None,
            done_on=on,
            undated=day is None,
        )


def _meeting_for(requirement: Requirement, view: View) -> Meeting | None:
    """The meeting that a requirement names, or else the only one that says that it was held for it."""
    held_for_it = [each for each in view.all_meetings.values() if each.requirement == requirement.id]
    found = held_for_it[0] if len(held_for_it) == 1 else None
    if requirement.meeting is not None:
        found = view.all_meetings.get(requirement.meeting)
    if found is None or found.date is not None:
        return found
    # One without a day is on the day for which it was required; of what only a later paper tells nobody knew yet.
    to_come = requirement.meeting_date is not None and requirement.meeting_date > view.as_at
    return None if to_come or view.source_later(found.source) else found


def _numbers_asked(requirement: Requirement) -> dict[str, str]:
    """Whether numbers are asked of the authorities each or together (reg 14A(2)(b)); said of neither, it is each."""
    together, each = requirement.number_together is not None, requirement.number_each is not None
    return {
        "this.asks_together": "true" if together else "false",
        "this.asks_each": "true" if each or not together else "false",
    }


def _specified_later(requirement: Requirement, meets: date | None, view: View) -> str:
    """Whether it was specified later, and perhaps before the meeting, who or how many are to come (reg 14A(2))."""
    last = view.as_at if meets is None else min(view.as_at, meets)
    later = [each for each in requirement.specifications if each.date is None or each.date <= last]
    asked = [value for each in later for value in (each.authorities, each.number_each, each.number_together)]
    return "true" if any(value is not None for value in asked) else "false"


def _consulted_from(asked: Requirement | Specification, view: View) -> date | None:
    """The first day on which authorities were consulted or gave their views; None where it is not known."""
    kinds = ("consulted", "views_received")
    days = [each.date for kind in kinds for each in view.acts.about(kind, "requirement", asked.id)]
    return min((each for each in days if each is not None), default=None) if None not in days else None


def _requirement_label(requirement: Requirement) -> str:
    return f"requirement of {plain(requirement.date)}" if requirement.date else "requirement, undated"


def specifications(rule: Frame, group: SubjectGroup, view: View, period: Span) -> Iterator[Instance]:
    """What was specified after a requirement was made (reg 14A(2))."""
    for requirement in sorted(view.requirements, key=lambda each: (each.date or FOREVER, each.id)):
        if (requirement.group or view.partnership.id) != group.id:
            continue
        for specification in requirement.specifications:
            if specification.date is not None and not specification.date <= view.as_at:
                continue
            on = specification.date or requirement.date or max(period.start, rule.law_span.start)
            yield Instance(
                key=f"{group.id}/{specification.id}",
                label=f"specification of {plain(specification.date)}"
                if specification.date
                else "specification, undated",
                subject=specification.id,
                on=on,
                window=point(on),
                slot=plain_slot(on),
                names={"this": specification, "requirement": requirement},
                extra={
                    "this.maker": specification.by or requirement.by,
                    "this.consulted_from": _consulted_from(specification, view),
                },
                about=(specification.id,),
                due=specification.date,
                start=specification.date,
                end=None,
                done_on=on,
                undated=specification.date is None,
            )
