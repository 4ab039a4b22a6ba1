"""Every rule applied to one record: whose duty, in force when, on which occasions, and the finding of each."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from compliance.assess.conditions import cuts
from compliance.assess.conditions.ready import ready
from compliance.assess.findings.finding import Finding, LimbResult, Need, Occasion, Reason, Version
from compliance.assess.judging import before, over, stages, terms, undated
from compliance.assess.judging.gathering import Explanation
from compliance.assess.judging.looking import Looking
from compliance.assess.judging.merge import merged
from compliance.assess.judging.needs import SECRETARY, day_needed, needs
from compliance.assess.judging.stages import Verdict
from compliance.assess.occasions import occasions
from compliance.assess.occasions.instance import Instance, plain_slot, point
from compliance.assess.view.scope import ALONE, Counted, Scope
from compliance.assess.view.terms import terms_on
from compliance.dates import DAY, Span
from compliance.vocabulary import Outcome

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from datetime import date

    from compliance.assess.conditions.ready import Cited, ReadyRule
    from compliance.assess.view.facts import View
    from compliance.assess.view.group import SubjectGroup
    from compliance.law.pack import PackedRule, RulePack
    from compliance.record.model import Arrangement

_DECLARED_AS = {
    "protocol": "protocol",
    "guidance": "guidance",
    "meeting": "meeting",
    "public_meeting": "meeting",
}
"""Which declaration says that a rule has no occasion."""


class Judge:
    """Applies the rules of a pack to one view of a record."""

    def __init__(self, pack: RulePack, view: View, period: Span, apart_at: frozenset[date] | None = None) -> None:
        """Take the rules, the record as known on a day, and the days under review.

        `apart_at`: other days at which runs of days are cut, and left in slices; None: they are told as one.
        """
        self.pack = pack
        self.view = view
        self.period = period
        self._apart_at = apart_at
        self._ready = ready(pack)
        self._instances: dict[tuple[str, str], list[Instance]] = {}
        self._telling_days: dict[int, list[date]] = {}
        self._outcomes: dict[tuple[str, str, str, int], Outcome] = {}

    def findings(self, packed: PackedRule) -> Iterator[Finding]:
        """The rule's findings, in order of time: for the partnership, then for each group reported on."""
        made = self._ready[packed.rule.rule]
        yield from self._for_group(made, self.view.partnership)
        for group, entry in zip(self.view.groups, self.view.registered, strict=True):
            if packed.rule.rule in entry.report_on or packed.id in entry.report_on:
                yield from self._for_group(made, group)

    # -- one rule, one group ----------------------------------------------------------------

    def _for_group(self, made: ReadyRule, group: SubjectGroup) -> Iterator[Finding]:
        verdict = self._outside(made, group)
        if verdict is not None:
            yield self._line(made, group, verdict)
            return
        rule, instances = made.frame, self._of(made, group)
        unsaid = self._unsaid(made, group, instances)
        if unsaid is not None:
            yield self._line(made, group, unsaid)
            return
        found = [self._finding(made, group, each) for each in instances]
        if rule.deontic == "power":
            found = [each for each in found if each.reason.code != "power_not_used"]
        if not found:
            found = [self._line(made, group, self._nothing(made, group))]
        elif terms.alike(found):
            found = [self._line(made, group, Verdict(found[0].outcome, found[0].reason))]
        in_slices = rule.for_each in ("standing", "terms") and self._apart_at is None
        yield from merged(found) if in_slices else found

    def _outside(self, made: ReadyRule, group: SubjectGroup) -> Verdict | None:
        """Why a rule has nothing to say of a group in the period, if it has not."""
        rule = made.frame
        if group.kind not in made.applies_to:
            return _not_applicable("other_group", kind=group.kind, deontic=rule.deontic)
        if group.nation != "england" and not made.is_local:
            return _not_applicable("outside_extent", nation=group.nation)
        law = rule.law_span
        if law.end <= self.period.start:
            return _not_applicable("no_longer_law", day=law.end - DAY)
        if law.start > min(self.period.end - DAY, self.view.as_at) and not rule.by_currency:
            return _not_applicable("not_yet_law", day=law.start)
        if made.terms_field is not None:
            return terms.unrecorded(self.view, group, made.terms_field, self._elapsed(group))
        return None

    def _unsaid(self, made: ReadyRule, group: SubjectGroup, instances: Sequence[Instance]) -> Verdict | None:
        """The one answer where the group's terms say nothing of the matter on any occasion, all for one reason."""
        matter = made.terms_field
        if matter is None or made.by_versions:
            return None
        days = self._telling_days.get(id(instances))
        if days is None:
            days = self._telling_days[id(instances)] = terms.telling_days(self.view, group, instances)
        return terms.in_all(self.view, group, days, matter)

    def _elapsed(self, group: SubjectGroup) -> Span:
        """The days of the period up to that of the report on which the group was in being."""
        return Span(self.period.start, min(self.period.end, self.view.as_at + DAY)).meet(group.life)

    def _of(self, made: ReadyRule, group: SubjectGroup) -> list[Instance]:
        key = (made.frame.rule, group.id)
        found = self._instances.get(key)
        if found is None:
            days = made.law_days
            if made.for_each in ("standing", "terms"):
                days |= cuts.record_days(made.reads, group, self.view) | (self._apart_at or frozenset())
                days |= over.cuts(group, self.view, self.pack.definitions)
            found = self._instances[key] = occasions.instances(
                made.frame,
                group,
                self.view,
                self.period,
                days,
                definitions=self.pack.definitions,
                from_its_start=cuts.ESTABLISHMENT not in made.reads,
            )
        return found

    def _nothing(self, made: ReadyRule, group: SubjectGroup) -> Verdict:
        """No occasion at all: what that means depends on what is declared."""
        rule = made.frame
        if rule.deontic == "power":
            return _not_applicable("power_not_used", bearer=made.rule.bearer)
        elapsed = self._elapsed(group)
        if rule.for_each in ("requirement", "specification"):
            # What somebody must do because a power was used does not arise while no use of it is recorded.
            certain = not elapsed.empty and self.view.closed("requirement", (group.id,), elapsed) is not None
            return _not_applicable("none_declared" if certain else "not_required", kind=rule.for_each)
        if elapsed.empty:
            return _not_applicable("group_not_in_being")
        kind = _DECLARED_AS.get(rule.for_each)
        if kind is None:
            return _not_applicable("no_time_in_period")
        if self.view.closed(kind, (group.id,), elapsed) is not None:
            handed_on = before.handed_on(rule, self.view, group) if self.view.groups else None
            return handed_on or _not_applicable("none_declared", kind=rule.for_each)
        return Verdict(Outcome.CANNOT_TELL, Reason("none_recorded", {"kind": rule.for_each}))

    def _line(self, made: ReadyRule, group: SubjectGroup, verdict: Verdict) -> Finding:
        """The one finding of a rule that has no occasion."""
        occasion = Occasion(
            made.for_each, group.id, group.id, group.name, "", group.id, self.period.start, self.period.end
        )
        return _made(made, occasion, None, verdict, needs=partial(_needs_of_line, made, verdict))

    # -- one occasion -----------------------------------------------------------------------

    def _finding(self, made: ReadyRule, group: SubjectGroup, instance: Instance) -> Finding:
        counties = before.counties(made, self.view, instance)
        if not counties:
            found = self._either_way(made, group, instance, ALONE)
            return over.perhaps(found, self.view, group, instance, self.pack.definitions)
        return before.in_any([self._either_way(made, group, instance, Counted(county=each)) for each in counties])

    def _either_way(self, made: ReadyRule, group: SubjectGroup, instance: Instance, counted: Counted) -> Finding:
        """The finding, whether what earlier groups for the area did counts or not."""
        found = self._found(made, group, instance, counted)
        earlier = before.groups(made, self.view, group, instance)
        if earlier:
            counting = self._found(made, group, instance, replace(counted, earlier=earlier))
            return before.together(found, counting, earlier)
        if found.outcome is not Outcome.NOT_MET:
            return before.running_on(found, made.frame, self.view, group, instance)
        if before.in_mid_year(found, group, instance):
            there = self._another_was_there(group)
            if there is not None and before.perhaps_there(there, made.frame):
                return before.begun(found, group, there)
        if before.within_its_year(found, made.frame, group, instance):
            return before.begun(found, group)
        since = terms.begun_within(found, made.frame, self.view, group, instance)
        return found if since is None else terms.of_a_part(found, since)

    def _another_was_there(self, group: SubjectGroup) -> Finding | None:
        """What the duty to have a group came to on the day before one began: whether there was another there."""
        day = group.life.start - DAY
        on_it = Instance("", "", group.id, day, point(day), plain_slot(day), {"this": group}, about=(group.id,))
        for made in self._ready.values():
            if cuts.ESTABLISHMENT in made.reads and group.kind in made.applies_to:
                return self._on_its_day(made, group, on_it)
        return None

    def _found(self, made: ReadyRule, group: SubjectGroup, instance: Instance, counted: Counted = ALONE) -> Finding:
        """The finding, some doings of other groups taken to count, or none."""
        found = self._on_its_day(made, group, instance, counted)
        if not instance.undated or made.is_local or made.frame.by_currency:
            return found
        told, sure = found, not undated.may_be_older(made.frame, instance) or found.outcome is Outcome.NOT_APPLICABLE
        # What has no day is judged by one that may not be its own: the answer has to be the same on every other.
        for day in self._other_days(made, group, instance, found):
            other = self._on_its_day(made, group, replace(instance, on=day, window=point(day)), counted)
            if "document" in instance.names and undated.by_the_law(told):
                told = other  # that a day lies before the law says nothing of a document of which nobody knows the day
            if other.outcome != found.outcome:
                sure = False
                break
        if sure or found.outcome is Outcome.CANNOT_TELL:
            return told
        return replace(
            told,
            outcome=Outcome.CANNOT_TELL,
            reason=Reason("cannot_tell", {"due": None, "limbs": tuple(each.plain for each in told.limbs)}),
            needs=day_needed(made),
        )

    def _other_days(self, made: ReadyRule, group: SubjectGroup, instance: Instance, found: Finding) -> Iterable[date]:
        """The days on which a thing without one may have been done, where what is said of it may not be so on each."""
        if not undated.claims(instance, found):
            return ()
        return undated.possible_days(made, group, self.view, instance)

    def _on_its_day(
        self, made: ReadyRule, group: SubjectGroup, instance: Instance, counted: Counted = ALONE
    ) -> Finding:
        occasion = instance.occasion(made.for_each, group)
        cited = made.version_on(instance.on)
        if instance.not_in_force is not None or (cited is None and made.by_versions):
            return _made(made, occasion, None, _not_law(made, instance))
        scope = self._scope(made, group, instance, counted)
        version = cited.version if cited is not None else _of_terms(scope.terms)
        if made.is_local and instance.undated:
            verdict, limbs = undated.by_any_terms(made, scope, instance, self._elapsed(group))
            unknown = verdict.reason.code == "cannot_tell"
            asked = partial(day_needed, made) if unknown else partial(_needs_of_line, made, verdict)
            return _made(made, occasion, None, verdict, limbs=limbs, needs=asked)
        if made.terms_field is not None:
            unsaid = terms.silent(self.view, group, instance.on, made.terms_field)
            if unsaid is not None:
                asked = partial(_needs_of_line, made, unsaid)
                return _made(made, occasion, version, unsaid, needs=asked, cited=cited)
        looking = Looking(made.whole if cited is None else cited.parts, scope)
        verdict = stages.decide(made, instance, looking)
        limbs = looking.whole()
        asked = partial(needs, made, scope, limbs, verdict)
        due = instance.last_day(made.frame, self.view.as_at)
        return _made(
            made, occasion, version, verdict, limbs=limbs, needs=asked, instance=instance, cited=cited, due=due
        )

    def _scope(self, made: ReadyRule, group: SubjectGroup, instance: Instance, counted: Counted = ALONE) -> Scope:
        used = terms_on(self.view, group, instance.on) if made.is_local else None
        return Scope(
            self.view, self.pack.definitions, made.frame, None, group, made.for_each, instance.on, instance.window,
            instance.slot, instance.names, instance.about, used, self._outcome_of, instance.extra, instance.undated,
            counted=counted,
        )  # fmt: skip

    def _outcome_of(self, rule: str, scope: Scope, favour: int) -> Outcome | None:
        """What another rule says of the same thing, with open decisions left so (0) or answered yes (1) or no (-1)."""
        thing = scope.names.get("this")
        key = (rule, scope.group.id, getattr(thing, "id", None) or scope.slot.label or "", favour)
        if key not in self._outcomes:
            for instance in self._of(self._ready[rule], scope.group):
                same = instance.names.get("this") is thing
                if same and (thing is not None or instance.slot.year == scope.slot.year):
                    self._outcomes[key] = self._outcome(self._ready[rule], scope.group, instance, favour)
                    break
            else:
                return None
        return self._outcomes[key]

    def _outcome(self, made: ReadyRule, group: SubjectGroup, instance: Instance, favour: int) -> Outcome:
        if not favour or (made.is_local and instance.undated):
            return self._finding(made, group, instance).outcome
        scope = self._scope(made, group, instance)
        return stages.decide(made, instance, Looking(made.parts_on(instance.on), scope, favour)).outcome


def _not_applicable(code: str, **what: str | date | None) -> Verdict:
    return Verdict(Outcome.NOT_APPLICABLE, Reason(code, what))


def _not_law(made: ReadyRule, instance: Instance) -> Verdict:
    """Why the law of the occasion's day does not hold the duty."""
    law = made.frame.law_span
    if instance.not_in_force is not None:
        return _not_applicable(instance.not_in_force, day=law.start)
    if instance.on < law.start:
        return _not_applicable("not_yet_law", day=law.start, **instance.before_the_law(made.frame))
    return _not_applicable("no_longer_law", day=law.end - DAY)


def _needs_of_line(made: ReadyRule, verdict: Verdict) -> tuple[Need, ...]:
    """What to ask for where no limb has been looked at."""
    if verdict.reason.code == "only_of_earlier_group":
        return (before.decision(verdict.reason.args["groups"], "occasion"),)
    if verdict.outcome != Outcome.CANNOT_TELL:
        return ()
    if made.terms_field is not None and verdict.reason.code != "none_recorded":
        return (terms.need(made.terms_field),)
    what = Reason("ask_occasion", {"kind": made.for_each})
    return (Need("fact", what, SECRETARY, "occasion"),)


def _of_terms(used: Arrangement | None) -> Version | None:
    """The version of the group's terms that a finding rests on where it rests on no law."""
    if used is None:
        return None
    return Version(used.from_, used.to + DAY if used.to else None, used.id or used.document)


def _made(  # every part of a finding is named
    made: ReadyRule,
    occasion: Occasion,
    version: Version | None,
    verdict: Verdict,
    *,
    limbs: tuple[LimbResult, ...] = (),
    needs: Callable[[], tuple[Need, ...]] = tuple,
    instance: Instance | None = None,
    cited: Cited | None = None,
    due: date | None = None,
) -> Finding:
    return Finding.later(
        f"{made.id} @ {occasion.key}",
        cited.law if cited else made.law,
        occasion=occasion,
        version=version,
        outcome=verdict.outcome,
        reason=verdict.reason,
        due=due,
        since=instance.since(verdict.outcome) if instance else None,
        limbs=limbs,
        told_by=Explanation(limbs, verdict.outcome, needs),
    )
