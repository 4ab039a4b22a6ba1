"""Local rules where the group's terms say nothing, or nobody knows what they say.

The Regulations set no quorum and no voting; where a record has no terms of reference none are
supposed, and the report says that no rule is recorded.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from compliance.assess.findings.finding import Need, Reason
from compliance.assess.judging.needs import SECRETARY
from compliance.assess.judging.stages import Verdict
from compliance.assess.view.terms import certain, terms_on, versions
from compliance.dates import DAY, Span
from compliance.truth import TRUE
from compliance.vocabulary import Outcome

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import date

    from compliance.assess.findings.finding import Finding
    from compliance.assess.occasions.instance import Instance
    from compliance.assess.view.facts import View
    from compliance.assess.view.frame import Frame
    from compliance.assess.view.group import SubjectGroup
    from compliance.assess.view.scope import Scope
    from compliance.record.model import Arrangement

_FIELDS = {"substitutes": "substitutes_allowed", "from": "from_", "in": "in_"}
_WITHOUT = frozenset({"no_terms", "no_terms_declared", "no_detail", "terms_overlap", "terms_silent", "terms_unknown"})


def need(matter: str) -> Need:
    """What to ask for where the terms are not recorded."""
    return Need("fact", Reason("ask_terms", {"matter": matter}), SECRETARY, "terms")


def unrecorded(view: View, group: SubjectGroup, matter: str, window: Span) -> Verdict | None:
    """The one answer for a group of which the record has no terms of reference at all."""
    return None if any(True for _ in _every(view, group)) else _none(view, group, matter, window)


def silent(view: View, group: SubjectGroup, day: date, matter: str) -> Verdict | None:
    """The answer for an occasion of a day on which the terms do not settle the matter; None where they do."""
    used = terms_on(view, group, day)
    if used is not None:
        return _unsaid(used, matter)
    possible = versions(view, group.id, day)
    overlap = any(view.on(each, day) == TRUE for each in possible)  # one alone would have been used
    none = None if possible else _none(view, group, matter, Span(day, day + DAY))
    if none is not None and none.reason.code == "no_terms_declared":
        return none
    if "." in matter and any(_may_settle(each, matter) for each in (possible if overlap else _every(view, group))):
        code = "terms_overlap" if overlap else "terms_unknown"  # recorded, but not whether it held that day
        return Verdict(Outcome.CANNOT_TELL, Reason(code, {"matter": matter}))
    return none or _unknown("terms_overlap" if overlap else "no_terms", matter)


def _every(view: View, group: SubjectGroup) -> Iterator[Arrangement]:
    """The versions of a group's terms of reference, of whatever days."""
    of_group = (each for each in view.arrangements if view.group_of(each) == group.id)
    return (each for each in of_group if each.kind == "terms_of_reference")


def silent_in_all(scope: Scope, matter: str, days: Span) -> Verdict | None:
    """What follows, on whichever of some days, where no version of the terms settles the matter, all for one reason."""
    every = [_unsaid(each, matter) for each in _every(scope.view, scope.group)]
    codes = {each.reason.code if each else None for each in every}
    if codes == {"terms_silent"} and not _reach_over(scope.view, scope.group, days):
        return _unknown("no_terms", matter)  # others may have been in force on its day, and have settled it
    return every[0] if len(codes) == 1 else None


def _reach_over(view: View, group: SubjectGroup, days: Span) -> bool:
    """Whether on each of some days terms that are recorded were in force, or that there were none is declared."""
    ends = (each.to + DAY for each in view.arrangements if each.to is not None)
    return all(
        certain(view, group.id, day) or view.closed("arrangement", (group.id,), Span(day, day + DAY)) is not None
        for day in {days.start, view.period.end, *ends, *view.declared.days}
        if day in days
    )


def _unsaid(version: Arrangement, matter: str) -> Verdict | None:
    """The answer where a version of the terms does not settle the matter; None where it does."""
    terms = version.terms
    whole, _, detail = matter.partition(".")
    said = getattr(terms, _FIELDS.get(whole, whole)) if terms is not None else None
    if terms is not None and whole in terms.silent_on:
        return Verdict(Outcome.NOT_APPLICABLE, Reason("terms_silent", {"matter": matter}))
    if said is None:
        return _unknown("terms_unknown", matter)
    if detail and getattr(said, _FIELDS.get(detail, detail)) is None:
        if detail in getattr(said, "not_known", ()):
            return Verdict(Outcome.CANNOT_TELL, Reason("terms_unknown", {"matter": matter}))
        return Verdict(Outcome.NOT_APPLICABLE, Reason("terms_silent", {"matter": matter}))
    return None


def _may_settle(version: Arrangement, matter: str) -> bool:
    """Whether a version of the terms settles a detail, or has the matter and perhaps settles it."""
    unsaid = _unsaid(version, matter)
    return unsaid is None or unsaid.outcome is Outcome.CANNOT_TELL


def _none(view: View, group: SubjectGroup, matter: str, window: Span) -> Verdict:
    if view.closed("arrangement", (group.id,), window) is not None:
        return Verdict(Outcome.NOT_APPLICABLE, Reason("no_terms_declared", {"matter": matter}))
    return _unknown("no_terms", matter)


def _unknown(code: str, matter: str) -> Verdict:
    """A detail of the terms that nobody recorded is not asked for: the finding on the matter asks for the terms."""
    if "." in matter:
        return Verdict(Outcome.NOT_APPLICABLE, Reason("no_detail", {"matter": matter}))
    return Verdict(Outcome.CANNOT_TELL, Reason(code, {"matter": matter}))


def begun_within(found: Finding, rule: Frame, view: View, group: SubjectGroup, instance: Instance) -> date | None:
    """The first day of the terms by which a group met too seldom in a year, if nothing asked as much of its beginning.

    None also where what was not done is nothing that terms ask of a whole year.
    """
    used = terms_on(view, group, instance.on) if found.basis == "local" and rule.time_limit == "slot_end" else None
    start = instance.slot.start
    if used is None or used.from_ is None or used.from_ <= start:
        return None
    ends = (each.to + DAY for each in view.arrangements if each.to is not None)
    days = [day for day in (start, view.period.end, *ends) if start <= day < used.from_]
    return None if all(_ask_as_much(certain(view, group.id, day), used) for day in days) else used.from_


def _ask_as_much(known: Sequence[Arrangement], as_: Arrangement) -> bool:
    """Whether the terms of a day ask for as many meetings of such a year as others, or for more."""
    often = [each.terms.frequency for each in (*known, as_) if each.terms is not None]
    if len(known) != 1 or len(often) != 2 or often[0] is None or often[1] is None:
        return False
    return often[0].in_ == often[1].in_ and often[0].times >= often[1].times


def of_a_part(found: Finding, since: date) -> Finding:
    """The same where it is open what terms that began within the year ask of the part that was left."""
    reason = Reason("terms_began", {**found.reason.args, "day": since})
    limb = next((each.limb for each in found.unfulfilled), "occasion")
    need = Need("decision", reason, "monitoring_officer", limb)
    return replace(found, outcome=Outcome.NEEDS_JUDGEMENT, reason=reason, since=None, needs=(need,))


def in_all(view: View, group: SubjectGroup, days: Iterable[date], matter: str) -> Verdict | None:
    """The one answer for occasions on all those days, where the terms settle the matter on none and all for one reason.

    It is then said once of the group.
    """
    first: Verdict | None = None
    for day in days:
        found = silent(view, group, day, matter)
        if found is None or found.reason.code != (first or found).reason.code:
            return None
        first = first or found
    return first


def telling_days(view: View, group: SubjectGroup, instances: Sequence[Instance]) -> list[date]:
    """One day for each version of the terms, and each day without one; none where an occasion has no day."""
    if any(each.undated or each.not_in_force is not None for each in instances):
        return []
    found: dict[object, date] = {}
    for each in instances:
        used = terms_on(view, group, each.on)
        found.setdefault(each.on if used is None else id(used), each.on)
    return list(found.values())


def alike(findings: Sequence[Finding]) -> bool:
    """Whether every finding of a rule says one thing of the terms, which is then said once of the group."""
    code = findings[0].reason.code
    return code in _WITHOUT and all(each.reason.code == code for each in findings)
