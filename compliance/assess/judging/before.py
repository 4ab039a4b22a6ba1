"""What a duty came to if what another group prepared or held counts, beside if it does not.

No rule for groups that follow one another was found. What comes out alike either way is settled; the rest is for a
person to say.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from compliance.assess.conditions.prepared import NOT_PREPARED
from compliance.assess.findings.finding import Need, Reason
from compliance.assess.judging.merge import STILL_TO_BE_DONE
from compliance.assess.judging.needs import SECRETARY
from compliance.assess.judging.stages import Verdict
from compliance.assess.occasions.filling import filling
from compliance.assess.occasions.recorded import serves_on
from compliance.assess.sets.document_sets import for_year, of_kinds
from compliance.dates import DAY, EARLIEST, Span, year_span
from compliance.truth import FALSE, UNKNOWN
from compliance.vocabulary import Outcome

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from compliance.assess.conditions.ready import ReadyRule
    from compliance.assess.findings.finding import Finding
    from compliance.assess.occasions.instance import Instance
    from compliance.assess.view.facts import View
    from compliance.assess.view.frame import Frame
    from compliance.assess.view.group import SubjectGroup
    from compliance.record.model import Document

_DONE = frozenset({Outcome.MET, Outcome.NOT_APPLICABLE})
"""The outcomes that leave nothing to be done."""


def groups(made: ReadyRule, view: View, group: SubjectGroup, instance: Instance) -> tuple[SubjectGroup, ...]:
    """The groups of the record of which what they prepared or held may count for a duty of one that came later.

    They are those for the same area that had ended by then; and for what goes with the making of a paper also the one
    whose paper it says that it follows.
    """
    if not made.looks_back or not view.groups:
        return ()
    known = view.before(group)
    followed = view.followed(instance.names.get("this"), group) if made.frame.time_limit == "occasion" else None
    return known if followed is None or followed in known else (*known, followed)


def counties(made: ReadyRule, view: View, instance: Instance) -> tuple[str, ...]:
    """The areas of the county groups that could have made the county's paper, where they are of more than one county.

    A record does not say in which of them a district lies.
    """
    if not made.asks_county or len(view.groups) < 2 or instance.slot.year is None:
        return ()
    days = year_span(instance.slot.year - 1)
    boards = (each for each in view.every_group if each.kind == "county_strategy_group")
    areas = sorted({each.area.id for each in boards if not each.life.meet(days).empty})
    return tuple(areas) if len(areas) > 1 else ()


def in_any(ways: Sequence[Finding]) -> Finding:
    """The one finding of a duty that turns on the county of a district: what it comes to in whichever of them."""
    outcomes = {each.outcome for each in ways}
    if len(outcomes) == 1:
        return ways[0]
    if outcomes == _DONE:
        return next(each for each in ways if each.outcome is Outcome.MET)
    told = min((each for each in ways if each.outcome not in _DONE), key=_open_first)
    limb = next((each.limb for each in told.unfulfilled), "occasion")
    needs = (Need("fact", Reason("ask_county"), SECRETARY, limb), *told.needs)
    reason = Reason("county_unknown", told.reason.args)
    return replace(told, outcome=Outcome.CANNOT_TELL, reason=reason, since=None, needs=needs)


def _open_first(found: Finding) -> bool:
    return found.outcome is not Outcome.CANNOT_TELL


def in_mid_year(found: Finding, group: SubjectGroup, instance: Instance) -> bool:
    """Whether a yearly duty, not performed, is one of a group that began when the time for it was running."""
    if instance.due is None or instance.slot.year is None or instance.slot.due is None:
        return False
    return instance.window.start < group.life.start <= instance.due and found.basis == "statute"


def perhaps_there(there: Finding, rule: Frame) -> bool:
    """Whether there was another group the day before one began, or may have been, by the duty to have one.

    That nobody has answered is in doubt only of what is to be done in the course of a year, of which a part was left:
    what is to be done by a day is owed by whoever is there on it.
    """
    if there.outcome is Outcome.NEEDS_JUDGEMENT:
        return rule.time_limit == "slot_end"
    return there.outcome is Outcome.MET


def within_its_year(found: Finding, rule: Frame, group: SubjectGroup, instance: Instance) -> bool:
    """Whether what a group's own terms ask of a whole year, and was not done, is of the year in which it began."""
    if rule.time_limit != "slot_end":
        return False
    return instance.slot.start < group.life.start <= (instance.due or EARLIEST) and found.basis == "local"


def begun(found: Finding, group: SubjectGroup, there: Finding | None = None) -> Finding:
    """The same where it is open whether the duty reaches the group for a part of the year.

    Args:
        found: the duty, which was not performed.
        group: the group that began.
        there: of a duty of the Regulations, what that to have a group came to the day before: it is open if there was
            another, and so it is while nobody has said whether there was.
    """
    what = {**found.reason.args, "day": group.life.start}
    limb = next((each.limb for each in found.unfulfilled), "occasion")
    if there is not None and there.outcome is not Outcome.MET:
        needs = tuple(replace(each, limb=limb) for each in there.needs)
        reason = Reason("group_began_perhaps", what)
        return replace(found, outcome=Outcome.NEEDS_JUDGEMENT, reason=reason, since=None, needs=needs)
    code = "group_began" if found.basis == "statute" else "group_began_its_terms"
    need = Need("decision", Reason(code, what), "monitoring_officer", limb)
    reason = Reason(code, what)
    return replace(found, outcome=Outcome.NEEDS_JUDGEMENT, reason=reason, since=None, needs=(need,))


def together(alone: Finding, counting: Finding, earlier: Sequence[SubjectGroup]) -> Finding:
    """The one finding of a duty.

    Args:
        alone: what it came to by what the group itself did.
        counting: what it came to if what the earlier groups did counts as well.
        earlier: those groups.
    """
    if alone.outcome is counting.outcome or alone.outcome is Outcome.CANNOT_TELL:
        return alone
    if alone.reason.code in STILL_TO_BE_DONE:
        return alone  # of a first act that is not owed yet nothing is left undone
    if counting.outcome is Outcome.CANNOT_TELL:
        limb = next((each.limb for each in counting.needs), "occasion")
        what = Need("fact", Reason("ask_earlier_group", {"groups": _names(earlier)}), SECRETARY, limb)
        return replace(counting, needs=(what, *counting.needs))
    for each in (alone, counting):
        if each.outcome is Outcome.NEEDS_JUDGEMENT:
            return each  # what is open in it may settle the rest
    if {alone.outcome, counting.outcome} == _DONE:
        return alone if alone.outcome is Outcome.MET else counting
    failed, code = (counting, "earlier_group_passed_over") if alone.outcome in _DONE else (alone, "earlier_group_did")
    reason = Reason(code, {**failed.reason.args, "groups": _names(earlier)})
    need = decision(_names(earlier), next((each.limb for each in failed.unfulfilled), "occasion"))
    return replace(failed, outcome=Outcome.NEEDS_JUDGEMENT, reason=reason, since=None, needs=(need,))


def running_on(found: Finding, rule: Frame, view: View, group: SubjectGroup, instance: Instance) -> Finding:
    """What is said of a year without a plan or agreement of the group's own, where one of before may run on into it.

    For what was asked of that one without a limit of time, such as to send it, the group that took over may answer.
    """
    kind, year = rule.for_each, instance.slot.year
    if found.outcome is not Outcome.NOT_APPLICABLE or rule.time_limit != "none" or year is None:
        return found
    if found.reason.code != "trigger":
        return found  # not for want of a paper
    earlier = () if kind == "strategic_assessment" or "document" in instance.names else view.before(group)
    gone = [each for each in found.limbs if each.role == "trigger" and each.truth is FALSE]
    if not earlier or not gone or any(each.ground.reason.code not in NOT_PREPARED for each in gone):
        return found
    what = {**found.reason.args, "kind": kind, "groups": _names(earlier)}
    known = [each for one in earlier for each in filling(kind, one, view, year) if _goes_on(each, group)]
    if any(each.prepared is None or each.prepared in rule.law_span or rule.by_currency for each in known):
        need = decision(what["groups"], gone[0].limb)
        return replace(found, outcome=Outcome.NEEDS_JUDGEMENT, reason=Reason("runs_on", what), needs=(need,))
    if not _perhaps_one(kind, earlier, view, rule, year):
        return found
    asked = Need("fact", Reason("ask_earlier_group", {"groups": what["groups"]}), SECRETARY, gone[0].limb)
    what["limbs"] = (gone[0].plain,)
    return replace(found, outcome=Outcome.CANNOT_TELL, reason=Reason("cannot_tell", what), needs=(asked,))


def _goes_on(document: Document, group: SubjectGroup) -> bool:
    """Whether the time of an earlier group's paper reaches into that of a group, as far as it is recorded."""
    return document.covers is None or document.covers.to is None or document.covers.to >= group.life.start


def _perhaps_one(kind: str, earlier: Sequence[SubjectGroup], view: View, rule: Frame, year: int) -> bool:
    """Whether an earlier group may have had a paper for a year: one that the record lacks, or does not say it of."""
    days = Span(year_span(year - 1).start, min(year_span(year).end, view.as_at + DAY))
    days = days if rule.by_currency else days.meet(rule.law_span)
    for each in earlier:
        ours = [how for one, how in for_year((kind,), year, view) if view.group_of(one) == each.id]
        there = days.meet(each.life)
        if UNKNOWN in ours or (not there.empty and view.closed(kind, (each.id,), there) is None):
            return True
    return False


def handed_on(rule: Frame, view: View, group: SubjectGroup) -> Verdict | None:
    """What is said where a group has no paper of its own that goes on until it is replaced, if one of before may serve.

    None where no earlier group had any.
    """
    if rule.for_each != "protocol":
        return None
    earlier, law = view.before(group), rule.law_span
    ids = {each.id for each in earlier}
    known = [each for each in of_kinds((rule.for_each,), view) if view.group_of(each) in ids]
    if any((each.prepared is not None and each.prepared in law) or serves_on(each, rule, view) for each in known):
        reason = Reason("only_of_earlier_group", {"kind": rule.for_each, "groups": _names(earlier)})
        return Verdict(Outcome.NEEDS_JUDGEMENT, reason)
    lives = {each.id: each.life.meet(law) for each in earlier}
    open_ = any(not life.empty and view.closed(rule.for_each, (one,), life) is None for one, life in lives.items())
    if open_ or any(each.prepared is None for each in known):
        return Verdict(Outcome.CANNOT_TELL, Reason("none_recorded", {"kind": rule.for_each}))
    return None


def decision(groups: str | int | date | tuple[str, ...] | None, limb: str) -> Need:
    """The question whether what some groups of before prepared or held counts."""
    return Need("decision", Reason("earlier_group", {"groups": groups}), "monitoring_officer", limb)


def _names(groups: Sequence[SubjectGroup]) -> tuple[str, ...]:
    return tuple(each.name for each in groups)
