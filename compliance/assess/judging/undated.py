"""What can be said of a thing whose day is not recorded: only what holds on every day that it may have been done."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from compliance.assess.conditions import cuts
from compliance.assess.findings.finding import Reason
from compliance.assess.judging import stages, terms
from compliance.assess.judging.looking import Looking
from compliance.assess.judging.stages import Verdict
from compliance.assess.sets.document_sets import YEAR_BY_DAY, YEARLY
from compliance.dates import DAY, year_span
from compliance.vocabulary import Outcome

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from compliance.assess.conditions.ready import ReadyRule
    from compliance.assess.findings.finding import Finding, LimbResult
    from compliance.assess.occasions.instance import Instance
    from compliance.assess.view.facts import View
    from compliance.assess.view.frame import Frame
    from compliance.assess.view.group import SubjectGroup
    from compliance.assess.view.scope import Scope
    from compliance.dates import Span

_BY_A_DAY = ("slot_end", "year_start")
"""Time limits that end on a day of the year, whenever the thing was made."""
_CLAIMS = (Outcome.MET, Outcome.NOT_MET, Outcome.OUTSTANDING)


def claims(instance: Instance, found: Finding) -> bool:
    """Whether a finding about something without a day says what may not be so on another day."""
    document = "document" in instance.names
    if found.outcome is Outcome.NOT_APPLICABLE:
        return not document or by_the_law(found)
    return found.outcome in _CLAIMS or (found.outcome is Outcome.NEEDS_JUDGEMENT and not document)


def may_be_older(rule: Frame, instance: Instance) -> bool:
    """Whether a document without a day may be from before the Regulations, so that it is none prepared under them.

    It may be as old as the year before the first one for which it is.
    """
    it, year = instance.names.get("document"), instance.slot.year
    if it is None or year is None or rule.for_each not in YEARLY or rule.time_limit in _BY_A_DAY:
        return False
    return year_span(min(year, it.first_year or year) - 1).start < rule.law_span.start


def by_the_law(found: Finding) -> bool:
    """Whether a rule does not apply since it was not law on the day."""
    return found.reason.code in ("not_yet_law", "no_longer_law")


def possible_days(made: ReadyRule, group: SubjectGroup, view: View, instance: Instance) -> Iterator[date]:
    """The days on which something changes that the rule reads, while an undated thing may have been done."""
    rule, year = made.frame, instance.slot.year
    law, last = rule.law_span, view.as_at
    if year is not None and rule.for_each in YEARLY:
        if rule.for_each in YEAR_BY_DAY and instance.slot.last < law.start:
            return  # one that was made late is of a later year, and that one is over
        # It may have been made late, when the year was over, as far as the record goes.
        start, last = year_span(year - 1).start, min(last, max(instance.slot.last, view.period.end - DAY))
        if rule.time_limit in _BY_A_DAY:  # what is done later is judged by the law of the last day for it
            last = min(last, instance.slot.due or last)
        start = max(start, law.start)
        if start > last:
            return
    else:
        asked = instance.names.get("requirement")
        # Who comes because it was required comes after that.
        start = asked.date if asked is not None and asked.date is not None else law.start - DAY
    changes = made.law_days | cuts.record_days(made.reads, group, view)
    yield from sorted({start, *(day for day in changes if start < day <= last)})


def by_any_terms(
    made: ReadyRule, scope: Scope, instance: Instance, days: Span
) -> tuple[Verdict, tuple[LimbResult, ...]]:
    """A rule about the group's own terms at a meeting without a day: nobody knows which terms were in force.

    What every version of them says alike can still be told, and that a meeting was none of the group's own.

    Args:
        made: the rule.
        scope: where it is looked at.
        instance: the meeting.
        days: those of the period under review, on one of which it was held if it is looked at at all.
    """
    matter = made.terms_field
    if matter is not None:
        unsaid = terms.silent_in_all(scope, matter, days)
        if unsaid is not None:
            return unsaid, ()
    bare = replace(scope, terms=None)
    limbs = Looking(made.whole, bare)
    if instance.names["this"].kind != "group":
        verdict = stages.decide(made, instance, limbs)
        if verdict.outcome is Outcome.NOT_APPLICABLE:
            return verdict, verdict.limbs
    every = limbs.whole()
    reason = Reason("cannot_tell", {"due": None, "limbs": tuple(each.plain for each in every)})
    return Verdict(Outcome.CANNOT_TELL, reason), every
