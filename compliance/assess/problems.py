"""What is wrong with a record in itself: contradictions, claims that the law does not bear out, loose ends.

They are reported beside the findings and never turned into an outcome (design section 7).
"""

from __future__ import annotations

from collections import defaultdict
from itertools import pairwise
from operator import attrgetter
from typing import TYPE_CHECKING, Any

from compliance.assess import copies, demands, outlived, weak
from compliance.assess.conditions import order
from compliance.assess.conditions.decisions import short_id
from compliance.assess.findings import describe
from compliance.assess.findings.finding import Need, Reason, RecordProblem
from compliance.assess.findings.order import unique
from compliance.assess.judging.needs import SECRETARY
from compliance.assess.occasions import recorded
from compliance.assess.sets.document_sets import YEAR_BY_DAY
from compliance.assess.view import doubt, elections, standing
from compliance.dates import DAY, EARLIEST, FOREVER, Span, year_label, year_span
from compliance.record import one_body
from compliance.record.model import Meeting, Part
from compliance.truth import FALSE

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from compliance.assess.findings.finding import Finding, Ground
    from compliance.assess.view.facts import View
    from compliance.law.instrument import Definitions
    from compliance.law.pack import RulePack


_ONE_VERSION = ("terms_of_reference", "chair")
"""Arrangements of which one is in force at a time."""
_ONE_HOLDER = ("chair", "elected_local_policing_body", "community_safety_portfolio")
"""Offices that one person holds at a time; others may have several holders, but are not vacant then."""


def found(view: View, pack: RulePack, findings: Iterable[Finding]) -> list[RecordProblem]:
    """Every problem of the record, in the order of the file."""
    definitions = pack.definitions
    every = [
        *_contradictions(view),
        *_authorities(view, definitions),
        *_two_entries(view),
        *_offices(view, definitions),
        *_too_early(view),
        *_years(view),
        *_copies(view, definitions),
        *(
            _problem(view, each, "elected_not_entered", fact=describe.fact(each, view))
            for each in elections.not_entered(view)
        ),
        *_out_of_life(view),
        *_outlived(view),
        *_chairs(view),
        *_minutes(view),
        *_overlaps(view),
        *_decisions(view, pack),
        *_requirements(view, definitions),
        *_minutes_that_differ(view, findings),
        *_judged_twice(view, findings),
        *weak.found(view, findings),
    ]
    once = unique(every, attrgetter("path", "what.code"))
    return sorted(once, key=lambda each: (each.line or 0, each.path, each.what.code))


def _problem(view: View, where: Part, code: str, **args: Any) -> RecordProblem:  # noqa: ANN401  # the words' particulars
    reason = Reason("closed_session") if view.withheld(where) else Reason(code, args)
    return RecordProblem(view.path(where), view.line(where), reason)


def _contradictions(view: View) -> Iterator[RecordProblem]:
    for each in view.record.contradictions:
        if view.source_later(each.source) or (each not in view.unsettled and not view.is_weak(each.source)):
            continue
        if view.is_weak(each.source):
            code = "contradiction_weak"
        else:
            code = "contradiction_settled_against" if each.settled_by == each.source.of else "contradiction"
        yield _problem(
            view,
            each,
            code,
            about=_disputed(view, each.about),
            part=each.field,
            own=_answer(getattr(view.as_recorded(each.about), doubt.key(each)[1], None)),
            says=_answer(doubt.said(each)) or each.says,
            source=view.cite(each.source),
        )


def which(view: View, fields: Sequence[doubt.Doubt]) -> tuple[Need, ...]:
    """What to ask where a finding waits only for which of several sources is right."""
    return tuple(
        Need("fact", Reason("ask_which", {"about": _disputed(view, about), "part": doubt.NAMES.get(field, field)}),
             SECRETARY, "occasion")
        for about, field in fields
    )  # fmt: skip


def which_council(view: View) -> Reason:
    """What to ask where a finding waits only for which of several councils is the fire authority of the record."""
    apart, able = one_body.as_fire_authority(view.record), one_body.councils(view.record)
    what = {"whom": tuple(each.name for each in apart), "councils": tuple(each.name for each in able)}
    return Reason("ask_which_council", what)


def _disputed(view: View, identifier: str) -> str:
    """What a contradiction is about; a meeting by its own day, which is in doubt and not unrecorded."""
    meeting = view.as_recorded(identifier)
    return f"the {describe.meeting(meeting)}" if isinstance(meeting, Meeting) else view.name(identifier)


def _answer(value: Any) -> Any:  # noqa: ANN401  # a day, or whether something is so
    """A value on which sources differ, as a person would write it."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    return value


def _authorities(view: View, definitions: Definitions) -> Iterator[RecordProblem]:
    group = view.partnership
    if not any(body.responsible_authority for body in view.bodies.values()):
        yield RecordProblem("/bodies", view.line_at(("bodies",)), Reason("no_authorities_recorded", {}))
    told = one_body.as_fire_authority(view.record)  # of these it is told that they are one with the council
    for body in view.record.bodies:
        if body in told:
            continue
        for span in standing.beyond_law(body, group, view, definitions):
            perhaps = standing.authority(body, group, span.start, view, definitions)[0] != FALSE
            yield _problem(
                view, body, "perhaps_the_council" if perhaps else "not_an_authority_then",
                name=body.name, kind=body.kind, start=span.start, end=span.last if span.end != FOREVER else None,
            )  # fmt: skip


def _two_entries(view: View) -> Iterator[RecordProblem]:
    """A county council that has an entry as fire authority beside its own."""
    whole = one_body.council(view.record)
    for body in one_body.as_fire_authority(view.record):
        code = "one_body_as_two" if whole is not None else "one_body_of_several"
        yield _problem(view, body, code, name=body.name, council=whole.name if whole else None)


def _offices(view: View, definitions: Definitions) -> Iterator[RecordProblem]:
    for each in view.offices:
        body = view.bodies.get(each.holder or "")
        if each.office != "elected_local_policing_body" or body is None:
            continue
        claimed = Span(each.from_ or view.period.start, (each.to or view.record.period.to) + DAY).meet(view.period)
        rows = definitions.elected_local_policing_body
        for span in standing.outside(claimed, standing.spans(rows, body.kind, body.police_area or each.of)):
            yield _problem(
                view, each, "cannot_hold_office", name=body.name, kind=body.kind,
                start=span.start, end=span.last if span.end != FOREVER else None,
            )  # fmt: skip
        doubtful = [row for row in rows if row.unconfirmed]
        perhaps = standing.spans(doubtful, body.kind, body.police_area or each.of)
        if any(not span.meet(claimed).empty for span in perhaps):
            yield _problem(view, each, "office_not_confirmed", name=body.name, kind=body.kind)


def _too_early(view: View) -> Iterator[RecordProblem]:
    for event in view.events:
        document = view.document_by_id.get(event.document or "")
        plan = view.document_by_id.get((document.summary_of if document else None) or "")
        for thing in (document, plan):
            if order.too_early(event, thing) and thing is not None:
                fact = describe.fact(event, view)
                yield _problem(
                    view, event, "before_it_existed", fact=fact, name=view.name(thing.id), day=thing.prepared
                )


def _years(view: View) -> Iterator[RecordProblem]:
    """Plans and agreements of which the year is not recorded, or is one on no day of which they were current."""
    for each in view.documents:
        if each.kind in ("partnership_plan", "community_safety_agreement") and each.first_year is None:
            yield _problem(view, each, "year_not_told", name=view.name(each.id))
        if each.for_year is None or each.covers is None or each.kind in YEAR_BY_DAY:
            continue  # the label of an assessment may be of the year that it looks back on
        covered = Span(each.covers.from_ or EARLIEST, each.covers.to + DAY if each.covers.to else FOREVER)
        if covered.meet(year_span(each.for_year)).empty:
            yield _problem(view, each, "year_not_covered", name=view.name(each.id), year=year_label(each.for_year))


def _copies(view: View, definitions: Definitions) -> Iterator[RecordProblem]:
    for event, code, args in copies.astray(view, definitions):
        yield _problem(view, event, code, **args)


def _out_of_life(view: View) -> Iterator[RecordProblem]:
    for meeting in view.meetings:
        people, _ = view.attendance(meeting)
        if meeting.date is None or people is None:
            continue
        for each in people:
            for identifier in each.represents or ():
                body = view.bodies.get(identifier)
                if body is not None and view.on(body, meeting.date) == FALSE:
                    ended = body.to is not None and meeting.date > body.to
                    code = "attended_after_it_ceased" if ended else "attended_before_it_began"
                    yield _problem(
                        view, each, code, name=body.name, day=meeting.date, limit=body.to if ended else body.from_
                    )


def _outlived(view: View) -> Iterator[RecordProblem]:
    for thing, code, args in outlived.found(view):
        yield _problem(view, thing, code, **args)


def _chairs(view: View) -> Iterator[RecordProblem]:
    """Meetings chaired by somebody who is not in the list of those present, which is said to be whole."""
    for meeting in view.meetings:
        people, corrected = view.attendance(meeting)
        if meeting.chair is None or people is None or not all(each.person for each in people):
            continue
        if any(each.person == meeting.chair for each in people):
            continue
        if view.closed_attendance(meeting, corrected.date if corrected else None) is not None:
            yield _problem(
                view, meeting, "chaired_unlisted", name=view.name(meeting.chair), meeting=describe.meeting(meeting)
            )


def _minutes(view: View) -> Iterator[RecordProblem]:
    """Minutes that no later meeting is shown to have confirmed, though one has been held."""
    meetings = recorded.group_meetings(view, view.partnership)
    dated = [each for each in meetings if each.date is not None]
    confirmed = {each.meeting for each in view.events if each.event == "minutes_confirmed" and each.meeting}
    for index, meeting in enumerate(dated):
        minutes = meeting.minutes
        if index + 1 >= len(dated) or meeting.id in confirmed:
            continue
        if minutes is not None and minutes.status == "confirmed":
            continue
        if minutes is None and meeting.attendance is None and not meeting.items:
            continue  # the record has nothing of this meeting that minutes would have told
        yield _problem(view, minutes or meeting, "minutes_not_confirmed", meeting=describe.meeting(meeting))


def _overlaps(view: View) -> Iterator[RecordProblem]:
    alike: dict[tuple[str, str, str], list[Any]] = defaultdict(list)  # the arrangements for a chair are not the chair
    for each in view.arrangements:
        if each.kind in _ONE_VERSION:
            alike["arrangement", each.kind, view.group_of(each)].append(each)
    for office in view.offices:
        alike["office", office.office, office.of].append(office)
    for (_, kind, _), several in alike.items():
        dated = sorted(
            (each for each in several if each.from_ is not None), key=lambda each: (each.from_, each.to or FOREVER)
        )
        for earlier, later in pairwise(dated):
            one = kind in _ONE_VERSION or kind in _ONE_HOLDER or earlier.vacant is not later.vacant
            if one and later.from_ <= (earlier.to or FOREVER):
                yield _problem(
                    view, later, "overlap", what=describe.fact(later, view), other=describe.fact(earlier, view)
                )


def _decisions(view: View, pack: RulePack) -> Iterator[RecordProblem]:
    answers: dict[tuple[str, frozenset[str]], set[str]] = defaultdict(set)
    for each in view.determinations:
        rule, _, limb = short_id(each.question).partition("#")
        packed = pack.by_id.get(rule)
        names = {known.limb for known in packed.rule.limbs} if packed else set()
        if limb.split(".")[0] not in names:
            yield _problem(view, each, "no_such_question", question=each.question)
        key = (short_id(each.question), frozenset(each.about))
        answers[key].add(each.answer)
        if len(answers[key]) > 1:
            yield _problem(view, each, "decisions_conflict_record", question=each.question)


def _requirements(view: View, definitions: Definitions) -> Iterator[RecordProblem]:
    for each, code, args in demands.amiss(view, definitions):
        yield _problem(view, each, code, **args)


def _minutes_that_differ(view: View, findings: Iterable[Finding]) -> Iterator[RecordProblem]:
    """Minutes and lists that do not agree on whether there was a quorum."""
    if all(each.inquorate is None for each in view.meetings):
        return
    for finding in findings:
        if any(limb.ground.reason.code == "quorum_minutes_differ" for limb in finding.limbs):
            meeting = view.all_meetings[finding.occasion.subject]
            yield _problem(view, meeting, "quorum_in_doubt", meeting=describe.meeting(meeting))


def _judged_twice(view: View, findings: Iterable[Finding]) -> Iterator[RecordProblem]:
    """Judgements that a recorded decision contradicts: noted beside a person, or made of what a list does not have."""
    if not view.determinations:
        return
    for finding in findings:
        for limb in finding.limbs:
            for ground in _grounds(limb.ground):
                if ground.reason.code == "decisions_conflict":
                    asked = ground.reason.args.get("question")
                    yield RecordProblem(
                        f"/{finding.occasion.subject}",
                        view.line_at(("determinations",)),
                        Reason("decisions_conflict_record", {"question": asked}),
                    )
                elif ground.reason.code == "decided_against_its_items":
                    where, asked = ground.evidence[0], ground.children[0].reason.args.get("question")
                    reason = Reason(ground.reason.code, {"name": ground.reason.args["name"], "question": asked})
                    if any(each.fact == describe.WITHHELD for each in ground.evidence):
                        reason = Reason("closed_session")
                    yield RecordProblem(where.path, where.line, reason)


def _grounds(ground: Ground) -> Iterator[Ground]:
    yield ground
    for child in ground.children:
        yield from _grounds(child)
