"""The stages by which limbs become an outcome: exceptions and triggers, then performance, then time.

Applicability comes before performance; an unknown at either stage is a missing fact or an open
decision, and the verdict says which (design section 7).
"""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, Any, Final

from compliance.assess.conditions.ready import APPLICABILITY
from compliance.assess.findings.finding import LimbResult, Reason
from compliance.assess.occasions.revisions import Revisions
from compliance.assess.sets.document_sets import of_kinds
from compliance.truth import FALSE, TRUE, UNKNOWN, all_of
from compliance.value import value
from compliance.vocabulary import Outcome

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from compliance.assess.conditions.ready import ReadyRule
    from compliance.assess.findings.finding import Ground
    from compliance.assess.judging.looking import Looking
    from compliance.assess.occasions.instance import Instance
    from compliance.assess.view.scope import Scope

_WHERE_A_POWER_IS: Final = ("holds", "area_is")
"""Conditions that say who has a power and where; other triggers say whether it was used."""


@value()
class Verdict:
    """An outcome, why, and the limbs that it turns on."""

    outcome: Outcome
    reason: Reason
    limbs: tuple[LimbResult, ...] = ()
    settled: Mapping[str, bool] = field(default_factory=dict)
    """Of the limbs that are open, by name, whether decisions alone would settle it, as far as that was looked at."""


def decide(made: ReadyRule, instance: Instance, limbs: Looking) -> Verdict:
    """The outcome of a rule on an occasion, from how its limbs stand."""
    return does_not_apply(made, limbs) or _applies_perhaps(made, instance, limbs)


def does_not_apply(made: ReadyRule, limbs: Looking) -> Verdict | None:
    """Why a rule does not apply to an occasion, if it does not: only exceptions and triggers are looked at."""
    rule = made.frame
    for each in limbs.parts.exceptions:
        limb = limbs.at(each)
        if limb is not None and limb.truth is TRUE:
            return Verdict(Outcome.NOT_APPLICABLE, Reason("exception", {"limb": limb.plain}), (limb,))
    for each in limbs.parts.triggers:
        limb = limbs.at(each)
        if limb is not None and limb.truth is FALSE:
            if rule.deontic == "power" and not _says_where_a_power_is(limb.ground):
                return Verdict(Outcome.NOT_APPLICABLE, Reason("power_not_used", {"bearer": made.rule.bearer}), (limb,))
            return Verdict(Outcome.NOT_APPLICABLE, _untriggered(limb, local=made.is_local), (limb,))
    if rule.deontic == "power" and rule.for_each == "meeting":
        open_ = tuple([limb for limb in limbs.open() if not _says_where_a_power_is(limb.ground)])
        if open_:
            return Verdict(Outcome.NOT_APPLICABLE, Reason("power_not_used", {"bearer": made.rule.bearer}), open_)
    return None


def _says_where_a_power_is(ground: Ground) -> bool:
    """Whether a condition says who has a power and where, by itself or in each of its parts."""
    if ground.condition in ("any_of", "all_of"):
        return all(_says_where_a_power_is(each) for each in ground.children)
    return ground.condition in _WHERE_A_POWER_IS


def _untriggered(limb: LimbResult, *, local: bool) -> Reason:
    if limb.ground.condition == "finding_is":
        apart = limb.ground.reason.args["outcome"] is Outcome.NOT_APPLICABLE  # whoever had no power failed nothing
        code = "of_another_finding" if local else "other_finding_apart" if apart else "other_finding"
        return Reason(code, {"limb": limb.plain, **limb.ground.reason.args})
    return Reason("trigger", {"limb": limb.plain})


def _applies_perhaps(made: ReadyRule, instance: Instance, limbs: Looking) -> Verdict:
    rule, scope = made.frame, limbs.scope
    open_ = limbs.open()
    if open_:
        verdict = _unsettled(made, scope, instance, open_)
        if verdict.outcome is Outcome.CANNOT_TELL and perhaps_not_public(made, scope):
            return Verdict(verdict.outcome, Reason("public_unknown", verdict.reason.args), open_, verdict.settled)
        return verdict
    born = scope.group.life.start
    if rule.time_limit in ("slot_end", "year_start") and instance.due is not None and instance.due < born:
        # Whatever is recorded: nobody was there to act by then (docs/decisions/0003).
        acts = tuple([limbs.later(each) for each in limbs.parts.acts])
        shown = tuple(limb.plain for limb in acts)
        reason = Reason("before_the_group", {"due": instance.due, "limbs": shown, "day": born})
        return Verdict(Outcome.NOT_APPLICABLE, reason, acts)
    counted = tuple([limb for each in limbs.parts.acts if (limb := limbs.at(each)) is not None])
    if not counted:
        return Verdict(Outcome.NOT_APPLICABLE, Reason("all_left_out"), limbs.looked_at(limbs.parts.acts))
    answer = all_of([limb.truth for limb in counted])
    if answer is TRUE:
        return Verdict(Outcome.MET, Reason("met", {"due": instance.due}), counted)
    if answer is FALSE:
        at_once = rule.time_limit == "occasion"
        failed = tuple([limb for limb in counted if limb.truth is FALSE])
        # What goes with one act is told as one thing, and so by its parts.
        return _failed(made, scope, instance, failed, of_several=at_once and len(limbs.parts.acts) > 1)
    unknown = tuple([limb for limb in counted if limb.truth is UNKNOWN])
    verdict = _unsettled(made, scope, instance, unknown)
    if verdict.outcome is Outcome.CANNOT_TELL and _late(made, instance):
        reason = Reason("late_perhaps_earlier", {"due": instance.due, "day": instance.done_on})
        return Verdict(Outcome.CANNOT_TELL, reason, unknown)
    return verdict


def perhaps_not_public(made: ReadyRule, scope: Scope) -> bool:
    """Whether a rule on public meetings is asked of one that may have been none, so that this comes first."""
    return made.for_each == "public_meeting" and bool(scope.names) and scope.value("this.public") is None


def _failed(
    made: ReadyRule, scope: Scope, instance: Instance, failed: tuple[LimbResult, ...], *, of_several: bool
) -> Verdict:
    """Certainly not performed: what that is called depends on whether its time has passed."""
    rule, as_at = made.frame, scope.view.as_at
    shown = tuple(limb.plain for limb in failed)
    what: dict[str, Any] = {"due": instance.due, "limbs": shown, "of_several": of_several}
    if any(limb.role == "precondition" for limb in failed):
        return Verdict(Outcome.NOT_MET, Reason("precondition", what), failed)
    later = _later_one(scope, instance)
    if later is not None:
        what["later"] = later
    if _left_by_a_group_that_ended(made, scope, instance):
        # No rule was found for a group that ends before the day or the year: a person has to say.
        return Verdict(Outcome.NEEDS_JUDGEMENT, Reason("group_ended", {**what, "day": scope.group.life.last}), failed)
    if rule.time_limit == "first_year" and instance.due is not None:
        return _not_owed_yet(instance, as_at, what, failed)
    if instance.perhaps_not_owed:
        return Verdict(Outcome.CANNOT_TELL, Reason("first_day_unknown", what), failed)
    if rule.time_limit in ("standing", "first_year"):
        return Verdict(Outcome.NOT_MET, Reason("not_met_standing", what), failed)
    if rule.time_limit == "none" or (rule.time_limit == "next_meeting" and instance.due is None):
        return Verdict(Outcome.OUTSTANDING, Reason("outstanding", what), failed)
    if instance.due is None:
        if rule.for_each == "requirement" and instance.names.get("meeting") is not None:
            # Who was there is known, and so it was held, on whichever day.
            return Verdict(Outcome.NOT_MET, Reason("not_met_standing", what), failed)
        code = "made_unknown" if instance.undated and "document" in instance.names else "day_unknown"
        return Verdict(Outcome.CANNOT_TELL, Reason(code, what), failed)
    # What goes with an act or a meeting is over with it; any other last day is still a day to act on.
    over = as_at >= instance.due if rule.time_limit in ("occasion", "next_meeting") else as_at > instance.due
    if not over:
        return Verdict(Outcome.OUTSTANDING, Reason("outstanding_due", what), failed)
    return Verdict(Outcome.NOT_MET, _passed_over(made, scope, instance, what), failed)


def _passed_over(made: ReadyRule, scope: Scope, instance: Instance, what: dict[str, Any]) -> Reason:
    """That the time for it ended, and if it was done after that when; no text sets a day for making a document."""
    if instance.with_document(made.frame):
        return Reason("not_met_standing", {**what, "due": None})
    if made.frame.time_limit == "occasion" and made.for_each in ("meeting", "public_meeting"):
        return Reason("not_met_standing", what)  # the day of the meeting is told with it
    late = instance.done_on if _late(made, instance) else _revised_late(scope, instance)
    return Reason("not_met", what if late is None else {**what, "late": late})


def _left_by_a_group_that_ended(made: ReadyRule, scope: Scope, instance: Instance) -> bool:
    """Whether a group ended before the time for what it did not do had passed; of some duties it never does."""
    limit, end = made.frame.time_limit, scope.group.life.end
    if limit == "none":
        return not made.is_local and end <= scope.view.as_at
    if limit not in ("slot_end", "year_start") or instance.due is None:
        return False
    return instance.due >= end or (limit == "year_start" and scope.slot.start >= end)


def _not_owed_yet(instance: Instance, as_at: date, what: dict[str, Any], failed: tuple[LimbResult, ...]) -> Verdict:
    """A first act that has until a year begins: still to be done, or in days gone by no breach that it was not."""
    if instance.end is not None and instance.end > as_at:
        return Verdict(Outcome.OUTSTANDING, Reason("outstanding_first_year", what), failed)
    return Verdict(Outcome.NOT_APPLICABLE, Reason("not_owed_yet", what), failed)


def _late(made: ReadyRule, instance: Instance) -> bool:
    """Whether a yearly document was made, but after its last day: an earlier one may exist that is not recorded."""
    yearly = made.frame.time_limit in ("slot_end", "year_start")
    return bool(yearly and instance.due and instance.done_on and instance.done_on > instance.due)


def _revised_late(scope: Scope, instance: Instance) -> date | None:
    """The day after its last one on which a document of several years was revised for the year."""
    document, year = instance.names.get("document"), instance.slot.year
    if document is None or year is None or scope.rule.time_limit not in ("slot_end", "year_start"):
        return None
    if document.first_year in (None, year):
        return None
    return Revisions(scope.rule, scope.group, document, year, scope.view, scope.definitions).late()


def _later_one(scope: Scope, instance: Instance) -> str | None:
    """A later document of the same kind, where an earlier one still has something owing."""
    document, view = instance.names.get("document"), scope.view
    if document is None or document.prepared is None:
        return None
    later = [
        each
        for each in of_kinds((document.kind,), view)
        if view.group_of(each) == view.group_of(document)
        and each.prepared is not None
        and each.prepared > document.prepared
    ]
    return view.name(min(later, key=lambda each: (each.prepared, each.id)).id) if later else None


def _unsettled(made: ReadyRule, scope: Scope, instance: Instance, open_: tuple[LimbResult, ...]) -> Verdict:
    to_come = instance.due is not None and instance.due >= scope.view.as_at
    to_come = to_come and not (instance.with_document(made.frame) and instance.due == scope.view.as_at)
    what = {"due": instance.due if to_come else None, "limbs": tuple([limb.plain for limb in open_])}
    settled: dict[str, bool] = {}
    for limb in open_:
        settled[limb.limb] = settled_by_decisions(made, scope, limb)
        if not settled[limb.limb]:
            break
    else:
        whether = all(limb.role in APPLICABILITY for limb in open_)  # what is open is not whether it was done
        code = "applies_by_judgement" if whether else "needs_judgement"
        return Verdict(Outcome.NEEDS_JUDGEMENT, Reason(code, what), open_, settled)
    return Verdict(Outcome.CANNOT_TELL, Reason("cannot_tell", what), open_, settled)


def settled_by_decisions(made: ReadyRule, scope: Scope, result: LimbResult) -> bool:
    """Whether a limb would be true if its open decisions went in its favour, the facts being as they are."""
    if result.applies is UNKNOWN:
        return False  # a decision inside it is not open until it is known whether the limb counts
    is_exception = result.role == "exception"
    wanted = FALSE if is_exception else TRUE
    if not turns_on_decisions(result.ground):
        return result.ground.truth is wanted
    ready = made.limb(result.limb)
    return ready.when(scope.inside(ready.limb, -1 if is_exception else 1)).truth is wanted


def turns_on_decisions(ground: Ground) -> bool:
    """Whether a ground could come out otherwise if the open decisions below it were made."""
    return ground.asks
