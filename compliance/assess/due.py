"""What falls due in the months after a day: deadlines that the law or the group's terms set, and what has none.

Pure, as `assess` is. Nothing is worked out that neither a rule nor the record sets: a duty without a time
limit has no day here, and what goes with an act that is still to come waits for that act.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from dateutil.relativedelta import relativedelta

from compliance.assess.assess import assess
from compliance.assess.findings import describe
from compliance.assess.findings.finding import Reason
from compliance.assess.secret_days import secret_days
from compliance.assess.sets.document_sets import YEARLY
from compliance.assess.view.facts import View
from compliance.assess.view.terms import terms_on
from compliance.dates import DAY, Span
from compliance.truth import TRUE
from compliance.vocabulary import Outcome

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from compliance.assess.findings.finding import Assessment, Finding
    from compliance.assess.secret_days import SecretDays
    from compliance.law.pack import RulePack
    from compliance.law.rule import Rule
    from compliance.record.load import LoadedRecord
    from compliance.record.model import Arrangement, Meeting

State = Literal["due", "passed", "begins", "no_date", "goes_with", "done"]
"""How a thing stands to the calendar.

`due`: its last day lies in the months ahead. `passed`: a day that the group's own terms set has gone by. `begins`:
the time for it begins in them, and ends later. `no_date`: nothing sets a day. `goes_with`: to be done with another
act or meeting whose day is not known. `done`: done already, though its last day is still to come.
"""
Basis = Literal["statute", "local", "record"]
"""Who set it: the Regulations, the group's own terms, or somebody who undertook or accepted something."""
SLOTS = ("slot_end", "year_start")
"""The time limits that a calendar sets, whatever is recorded."""
OPEN = frozenset({Outcome.OUTSTANDING, Outcome.CANNOT_TELL, Outcome.NEEDS_JUDGEMENT})


@dataclass(frozen=True, slots=True)
class Coming:
    """One thing that is to be done, with its day if it has one."""

    id: str
    """The finding's id, or for what no finding speaks of a name made in the same way."""
    basis: Basis
    state: State
    day: date | None
    """The last day for it."""
    opens: date | None
    """The first day on which it can be done, where that is still to come."""
    reason: Reason | None
    """Why it stands here, where the finding does not say it; `report/due.py` has the words."""
    finding: Finding | None
    """None: the group's own terms, read with the record, set the day, or the record itself does."""


@dataclass(frozen=True, slots=True)
class Diary:
    """What falls due from a day on."""

    assessment: Assessment
    """The record as it stood on that day, reviewed as far as the last of the months."""
    months: int
    until: date
    """The last day of the months."""
    entries: tuple[Coming, ...]
    planned: tuple[tuple[date, str], ...]
    """The meetings that the record has for days still to come, each with its words."""
    without_terms: bool
    """Whether no terms of reference are certainly in force on the day."""


_BASES: tuple[Basis, ...] = ("statute", "local", "record")


def diary(pack: RulePack, loaded: LoadedRecord, as_at: date, months: int, *, since: date | None = None) -> Diary:
    """What falls due from a day on.

    Args:
        pack: the rules.
        loaded: the record.
        as_at: the first of the days.
        months: so many months later is the last of them.
        since: the day from which the months are counted; None for the first of the days.
    """
    until = (since or as_at) + relativedelta(months=months)
    period = Span(min(loaded.record.period.from_, as_at), until + DAY)
    now = assess(pack, loaded, as_at, period=period)
    view = View(loaded.record, as_at, loaded.line_of)
    planned = _planned(view, until)
    seen = {finding.id for finding in now.findings}
    # What is known on the day, held against the rules as on the last of the months: only the occasions are used.
    only = {each.id for each in pack.rules if each.rule.time_limit in SLOTS or _goes_with_meeting(each.rule)}
    beyond = Span(period.start, until + relativedelta(years=1))  # the plan for a year has its time in the year before
    then = assess(pack, _known(loaded, view, planned), until, period=beyond, only=only)
    later = [finding for finding in then.findings if finding.id not in seen]
    found = [
        *_now(pack, now, view, until),
        *_ahead(pack, later, as_at, until),
        *_of_terms(view, planned, until),
        *_undertaken(now, until),
    ]
    found.sort(key=lambda each: (each.day is None, str(each.day), _BASES.index(each.basis), each.id))
    made = Diary(
        assessment=now,
        months=months,
        until=until,
        entries=tuple(found),
        planned=tuple((day, describe.meeting(meeting)) for day, meeting in planned),
        without_terms=terms_on(view, view.partnership, as_at) is None,
    )
    return _without(secret_days(loaded.record, as_at, until), made) if loaded.record.left_out else made


def _without(secret: SecretDays, whole: Diary) -> Diary:
    """For publication: less what has a day that only a closed session tells."""
    return replace(
        whole,
        entries=tuple(secret.without(each) for each in whole.entries if each.day not in secret.days),
        planned=tuple((day, secret.text(words)) for day, words in whole.planned if day not in secret.days),
    )


def _goes_with_meeting(rule: Rule) -> bool:
    """Whether it is a duty of the Regulations to be done by or at a meeting."""
    return bool(
        rule.in_force
        and rule.deontic == "duty"
        and rule.for_each in ("meeting", "public_meeting")
        and rule.time_limit == "occasion"
    )


# -- what the record has already ------------------------------------------------------------


def _planned(view: View, until: date) -> list[tuple[date, Meeting]]:
    """The group's meetings of days still to come that the record could have known of on the day."""
    own = view.partnership.id
    found = [
        (each.date, each)
        for each in view.all_meetings.values()
        if each.date is not None
        and view.as_at < each.date <= until
        and (each.group or own) == own
        and each.kind != "other"
        and not view.source_later(each.source)
    ]
    return sorted(found, key=lambda each: (each[0], each[1].id))


def _known(loaded: LoadedRecord, view: View, planned: Iterable[tuple[date, Meeting]]) -> LoadedRecord:
    """The record without what lies after the day of the view; of meetings to come, only that they are planned."""
    nothing = dict.fromkeys(("attendance", "apologies", "minutes", "inquorate", "chair"))
    to_come = [each.model_copy(update={**nothing, "items": (), "corrections": ()}) for _, each in planned]
    kept = {
        "documents": tuple(view.documents),
        "meetings": (*view.meetings, *to_come),
        "requirements": tuple(view.requirements),
        "events": tuple(view.events),
        "appointments": tuple(view.appointments),
        "arrangements": tuple(view.arrangements),
        "offices": tuple(view.offices),
        "money": tuple(view.money),
        "determinations": tuple(view.determinations),
        "completeness": tuple(each for each in loaded.record.completeness if each.made <= view.as_at),
    }
    return replace(loaded, record=loaded.record.model_copy(update=kept))


def _now(pack: RulePack, now: Assessment, view: View, until: date) -> Iterator[Coming]:
    """The findings of the day that have a last day in the months ahead, or are still open and have none."""
    for finding in now.findings:
        rule = pack.by_id[finding.rule].rule
        if rule.deontic == "power" or not finding.limbs or _between(finding, view):
            continue
        # What goes with making a document has no day of its own, and none to come once the document is there.
        with_document = rule.time_limit == "occasion" and rule.for_each in YEARLY
        if with_document and finding.due is None and finding.occasion.subject != finding.occasion.group:
            continue
        if finding.due is not None and not with_document:
            if now.as_at <= finding.due <= until:
                yield from _dated(finding, rule)
        elif finding.outcome in OPEN:
            yield from _undated(finding, rule, now.as_at)


def _between(finding: Finding, view: View) -> bool:
    """Whether its time lies after all that the record covers and is over: a year of which nobody kept a record."""
    start, end = finding.occasion.start, finding.occasion.end
    return start is not None and start >= view.period.end and end is not None and end <= view.as_at


def _dated(finding: Finding, rule: Rule) -> Iterator[Coming]:
    if finding.outcome in OPEN:
        yield Coming(finding.id, finding.basis, "due", finding.due, None, None, finding)
    elif finding.outcome is Outcome.MET and rule.time_limit in SLOTS:
        yield Coming(finding.id, finding.basis, "done", finding.due, None, None, finding)


def _undated(finding: Finding, rule: Rule, as_at: date) -> Iterator[Coming]:
    match rule.time_limit:
        case "none":
            yield Coming(finding.id, finding.basis, "no_date", None, None, None, finding)
        case "next_meeting":
            yield Coming(finding.id, finding.basis, "goes_with", None, None, Reason("next_meeting"), finding)
        case "occasion" if finding.occasion.kind == "requirement":
            yield Coming(finding.id, finding.basis, "goes_with", None, None, Reason("called_meeting"), finding)
        case "occasion" if finding.occasion.kind in YEARLY:
            # The plan for a year is to be made before the year, any other document within it.
            ahead = finding.occasion.start if finding.occasion.kind == "partnership_plan" else finding.occasion.end
            if ahead is not None and ahead > as_at:
                reason = Reason("document", {"kind": finding.occasion.kind})
                yield Coming(finding.id, finding.basis, "goes_with", None, None, reason, finding)
        case _:
            return


# -- what no finding of the day speaks of yet ------------------------------------------------


def _ahead(pack: RulePack, later: Iterable[Finding], as_at: date, until: date) -> Iterator[Coming]:
    """Years whose time for acting has not begun, and duties that go with planned meetings."""
    for finding in later:
        rule = pack.by_id[finding.rule].rule
        if finding.outcome is Outcome.NOT_APPLICABLE or rule.deontic == "power" or not finding.limbs:
            continue
        start = finding.occasion.start
        if start is None:
            continue
        if rule.time_limit in SLOTS:
            # The plan for a year is revised in the year before it.
            opens = start - relativedelta(years=1) if rule.for_each == "partnership_plan" else start
            if finding.due is not None and as_at < opens <= until:
                state: State = "due" if finding.due <= until else "begins"
                yield Coming(
                    finding.id, finding.basis, state, finding.due, opens, Reason("not_begun", {"opens": opens}), finding
                )
        elif _certain(finding) and as_at < start <= until:
            yield Coming(
                finding.id,
                finding.basis,
                "due",
                start,
                None,
                Reason("planned", {"label": finding.occasion.label}),
                finding,
            )


def _certain(finding: Finding) -> bool:
    """Whether it is settled that the duty arises: that a planned meeting is a public one, say."""
    return all(limb.truth is TRUE for limb in finding.limbs if limb.role == "trigger")


# -- days that the group's own terms set -----------------------------------------------------


def _of_terms(view: View, planned: list[tuple[date, Meeting]], until: date) -> Iterator[Coming]:
    """When, by the terms in force on the day, an office falls to be filled and the next meeting to be held."""
    used = terms_on(view, view.partnership, view.as_at)
    if used is None or used.terms is None:
        return
    for office in ("chair", "deputy_chair"):
        yield from _office(view, used, office, until)
    frequency = used.terms.frequency
    held = [
        each.date
        for each in view.meetings
        if each.date is not None and each.kind == "group" and view.group_of(each) == view.partnership.id
    ]
    if frequency is not None and frequency.longest_gap_months is not None and held:
        last, longest = max(held), frequency.longest_gap_months
        ahead = [day for day, meeting in planned if meeting.kind == "group"]
        reason = Reason("gap", {"last": last, "months": longest, "planned": min(ahead, default=None)})
        key = f"local/frequency/gap @ {view.partnership.id}/after/{last.isoformat()}"
        yield from _by_terms(view, key, last + relativedelta(months=longest), reason, until)


def _office(view: View, used: Arrangement, office: str, until: date) -> Iterator[Coming]:
    """When an office falls to be filled again: by the period that the terms set, else by the term recorded."""
    group = view.partnership.id
    said = getattr(used.terms, office)
    rule = f"local/{office.replace('_', '-')}"
    if said is not None and said.every_months is not None and said.elected is not None:
        days = _elections(view, office) if said.elected else _taken_up(view, office)
        if days:
            last = max(days)
            code = "election" if said.elected else "term_by_terms"
            reason = Reason(code, {"office": office, "last": last, "months": said.every_months})
            key = f"{rule} @ {group}/after/{last.isoformat()}"
            yield from _by_terms(view, key, last + relativedelta(months=said.every_months), reason, until)
            return
    for each in view.offices:
        here = each.office == office and each.of == group and not each.vacant
        if here and each.to is not None and view.as_at <= each.to <= until:
            reason = Reason("term_recorded", {"office": office})
            yield Coming(f"{rule} @ {group}/to/{each.to.isoformat()}", "local", "due", each.to, None, reason, None)


def _elections(view: View, office: str) -> list[date]:
    return [
        each.date
        for each in view.acts.of("elected")
        if each.date is not None and each.office == office and view.group_of(each) == view.partnership.id
    ]


def _taken_up(view: View, office: str) -> list[date]:
    return [
        each.from_
        for each in view.offices
        if each.office == office and each.of == view.partnership.id and each.from_ is not None and not each.vacant
    ]


def _by_terms(view: View, key: str, day: date, reason: Reason, until: date) -> Iterator[Coming]:
    if day <= until:
        yield Coming(key, "local", "due" if day >= view.as_at else "passed", day, None, reason, None)


# -- what somebody has undertaken or accepted --------------------------------------------------


def _undertaken(now: Assessment, until: date) -> Iterator[Coming]:
    """Actions that are not done, and acceptances that end: the record sets their days."""
    for action in now.actions:
        if action.state == "done" or (action.due is not None and action.due > until):
            continue
        key = f"action @ {action.finding}/{action.owner}/{action.what or ''}"
        reason = Reason("action", {"what": action.what, "owner": action.owner, "finding": action.finding})
        state: State = "no_date" if action.due is None else "passed" if action.state == "overdue" else "due"
        yield Coming(key, "record", state, action.due, None, reason, None)
    for each in now.acceptances:
        if each.state == "current" and each.until <= until:
            reason = Reason("acceptance", {"by": each.by, "finding": each.finding})
            yield Coming(f"acceptance @ {each.finding}/{each.by}", "record", "due", each.until, None, reason, None)
