"""One rule on one occasion: in force, to whom, exceptions and triggers, then performance, then time.

Applicability is a stage before performance; an unknown at either stage is a missing fact or an
open decision, and the finding says which (design section 7).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from compliance.assess import cuts, occasions
from compliance.assess.evaluate import compiled
from compliance.assess.finding import Evidence, Finding, Ground, LimbResult, Need, Note, Occasion, Reason, Version
from compliance.assess.scope import Scope
from compliance.dates import DAY, EARLIEST, FOREVER, Span, plain
from compliance.truth import FALSE, TRUE, UNKNOWN, Truth, all_of
from compliance.vocabulary import Outcome

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from datetime import date

    from compliance.assess.facts import SubjectGroup, View
    from compliance.assess.occasions import Instance
    from compliance.law.pack import PackedRule, RulePack
    from compliance.law.rule import Limb
    from compliance.record.model import Arrangement

APPLICABILITY = ("exception", "trigger")


@dataclass(frozen=True, slots=True)
class Compiled:
    """A rule made ready: its conditions as functions, and what it reads."""

    packed: PackedRule
    tests: tuple[tuple[Limb, Callable[[Scope], Ground] | None, Callable[[Scope], Ground]], ...]
    reads: frozenset[str]
    law_days: frozenset[date]


_READY: dict[int, tuple[RulePack, dict[str, Compiled]]] = {}


def ready(pack: RulePack) -> dict[str, Compiled]:
    """The rules of a pack made ready, once for each pack."""
    kept = _READY.get(id(pack))
    if kept is None or kept[0] is not pack:
        made = {}
        for packed in pack.rules:
            tests = tuple(
                (limb, compiled(limb.only_if) if limb.only_if is not None else None, compiled(limb.when))
                for limb in packed.rule.limbs
            )
            collections = cuts.reads(packed.rule)
            made[packed.rule.rule] = Compiled(
                packed, tests, collections, cuts.law_days(packed.rule, collections, pack.definitions)
            )
        kept = _READY[id(pack)] = (pack, made)
    return kept[1]


class Judge:
    """Applies the rules of a pack to one view of a record."""

    def __init__(self, pack: RulePack, view: View, period: Span) -> None:
        """Take the rules, the record as known on a day, and the days under review."""
        self.pack = pack
        self.view = view
        self.period = period
        self._ready = ready(pack)
        self._instances: dict[tuple[str, str], list[Instance]] = {}
        self._outcomes: dict[tuple[str, str, str], Outcome] = {}

    # -- findings of one rule ---------------------------------------------------------------

    def findings(self, packed: PackedRule) -> Iterator[Finding]:
        """The rule's findings, in order of time: for the partnership, then for each group reported on."""
        yield from self._for_group(packed, self.view.partnership)
        for group, entry in zip(self.view.groups, self.view.record.groups, strict=True):
            if packed.rule.rule in entry.report_on or packed.id in entry.report_on:
                yield from self._for_group(packed, group)

    def _for_group(self, packed: PackedRule, group: SubjectGroup) -> Iterator[Finding]:
        rule = packed.rule
        if group.kind not in rule.applies_to:
            yield self._line(packed, group, Reason("other_group", {"kind": group.kind, "deontic": rule.deontic}))
            return
        if group.nation != "england" and not packed.is_local:
            yield self._line(packed, group, Reason("outside_extent", {"nation": group.nation}))
            return
        law = occasions.law_span(rule)
        last = min(self.period.end - DAY, self.view.as_at)
        if law.end <= self.period.start:
            yield self._line(packed, group, Reason("no_longer_law", {"day": law.end - DAY}))
            return
        if law.start > last and not rule.by_currency:
            yield self._line(packed, group, Reason("not_yet_law", {"day": law.start}))
            return
        if rule.terms_field is not None:
            silent = self._without_terms(packed, group)
            if silent is not None:
                yield silent
                return
        found = [self._finding(packed, group, each) for each in self._of(rule.rule, group)]
        if not found:
            yield self._nothing(packed, group)
            return
        if rule.deontic == "power":
            used = [each for each in found if each.reason.code != "power_not_used"]
            found = used or [self._nothing(packed, group)]
        yield from _merged(found) if rule.for_each in ("standing", "terms") else found

    def _of(self, rule: str, group: SubjectGroup) -> list[Instance]:
        key = (rule, group.id)
        if key not in self._instances:
            made = self._ready[rule]
            days = set(made.law_days)
            from_its_start = "establishment" not in made.reads
            if made.packed.rule.for_each in ("standing", "terms"):
                days |= cuts.record_days(made.reads, group, self.view)
            self._instances[key] = occasions.instances(
                made.packed.rule, group, self.view, self.period, days, from_its_start=from_its_start
            )
        return self._instances[key]

    def _without_terms(self, packed: PackedRule, group: SubjectGroup) -> Finding | None:
        """One line where the record has no terms of reference at all for the group."""
        view = self.view
        recorded = [
            each for each in view.arrangements if each.kind == "terms_of_reference" and view.group_of(each) == group.id
        ]
        if recorded:
            return None
        window = Span(self.period.start, min(self.period.end, view.as_at + DAY)).meet(group.life)
        if view.closed("arrangement", (group.id,), window) is not None:
            return self._line(packed, group, Reason("no_terms_declared", {"matter": packed.rule.terms_field}))
        need = Need("fact", Reason("ask_terms", {"matter": packed.rule.terms_field}), "the group's secretary", "terms")
        return self._line(
            packed, group, Reason("no_terms", {"matter": packed.rule.terms_field}), Outcome.CANNOT_TELL, (need,)
        )

    def _nothing(self, packed: PackedRule, group: SubjectGroup) -> Finding:
        """No occasion at all: what that means depends on what is declared."""
        rule = packed.rule
        if rule.deontic == "power":
            return self._line(packed, group, Reason("power_not_used", {"bearer": rule.bearer}))
        if rule.for_each in ("requirement", "specification"):
            # What somebody must do because a power was used does not arise while no use of it is recorded.
            return self._line(packed, group, Reason("not_required", {"kind": rule.for_each}))
        window = Span(self.period.start, min(self.period.end, self.view.as_at + DAY)).meet(group.life)
        if window.empty:
            return self._line(packed, group, Reason("group_not_in_being", {}))
        kind = _DECLARED_AS.get(rule.for_each)
        if kind is None:
            return self._line(packed, group, Reason("no_time_in_period", {}))
        if self.view.closed(kind, (group.id,), window) is not None:
            return self._line(packed, group, Reason("none_declared", {"kind": rule.for_each}))
        need = Need("fact", Reason("ask_occasion", {"kind": rule.for_each}), "the group's secretary", "occasion")
        return self._line(packed, group, Reason("none_recorded", {"kind": rule.for_each}), Outcome.CANNOT_TELL, (need,))

    def _line(
        self,
        packed: PackedRule,
        group: SubjectGroup,
        reason: Reason,
        outcome: Outcome = Outcome.NOT_APPLICABLE,
        needs: tuple[Need, ...] = (),
    ) -> Finding:
        """The one finding of a rule that has no occasion."""
        occasion = Occasion(
            packed.rule.for_each, group.id, group.id, group.name, "", group.id, self.period.start, self.period.end
        )
        return self._made(packed, group, occasion, None, outcome, reason, needs=needs)

    # -- one occasion -----------------------------------------------------------------------

    def _scope(self, made: Compiled, group: SubjectGroup, instance: Instance) -> Scope:
        return Scope(
            view=self.view,
            definitions=self.pack.definitions,
            rule=made.packed.rule,
            limb=None,
            group=group,
            kind=made.packed.rule.for_each,
            on=instance.on,
            window=instance.window,
            slot=instance.slot,
            names=instance.names,
            about=instance.about,
            terms=self._terms(group, instance.on),
            outcome_of=self._outcome_of,
            extra=instance.extra,
        )

    def _terms(self, group: SubjectGroup, day: date) -> Arrangement | None:
        known = [each for each in self.view.terms_on(group.id, day) if self.view.on(each, day) == TRUE]
        return known[0] if len(known) == 1 else None

    def _outcome_of(self, rule: str, scope: Scope) -> Outcome | None:
        """What another rule says of the same thing."""
        made = self._ready[rule]
        thing = scope.names.get("this")
        key = (rule, scope.group.id, getattr(thing, "id", None) or scope.slot.label or "")
        if key not in self._outcomes:
            for instance in self._of(rule, scope.group):
                if instance.names.get("this") is thing and (thing is not None or instance.slot.year == scope.slot.year):
                    self._outcomes[key] = self._finding(made.packed, scope.group, instance).outcome
                    break
            else:
                return None
        return self._outcomes[key]

    def _finding(self, packed: PackedRule, group: SubjectGroup, instance: Instance) -> Finding:
        made = self._ready[packed.rule.rule]
        rule = packed.rule
        occasion = Occasion(
            rule.for_each, instance.subject, group.id, group.name, _label(instance), instance.key,
            instance.start, instance.end,
        )  # fmt: skip
        if instance.not_in_force is not None:
            law = occasions.law_span(rule)
            reason = Reason(instance.not_in_force, {"day": law.start})
            return self._made(packed, group, occasion, None, Outcome.NOT_APPLICABLE, reason)
        version = occasions.version_span(rule, instance.on)
        if version is None and rule.in_force:
            law = occasions.law_span(rule)
            code = "not_yet_law" if instance.on < law.start else "no_longer_law"
            day = law.start if code == "not_yet_law" else law.end - DAY
            return self._made(
                packed, group, occasion, None, Outcome.NOT_APPLICABLE, Reason(code, {"day": day, "on": instance.on})
            )
        scope = self._scope(made, group, instance)
        if rule.terms_field is not None:
            answer = self._silent(packed, group, occasion, scope)
            if answer is not None:
                return answer
        limbs = [
            self._limb(limb, only_if, when, scope)
            for limb, only_if, when in made.tests
            if limb.in_force_on(instance.on)
        ]
        outcome, reason, deciding = self._decide(made, scope, instance, limbs)
        shown = [each for each in limbs if each.role in APPLICABILITY] if outcome == Outcome.NOT_APPLICABLE else limbs
        if outcome == Outcome.CANNOT_TELL and scope.names and any(each.role in APPLICABILITY for each in deciding):
            # Whoever is asked for what is missing may as well be asked for what comes after it.
            deciding += tuple(each for each in limbs if each.role not in APPLICABILITY and each.truth == UNKNOWN)
        needs = self._needs(made, scope, deciding) if outcome in _OPEN else ()
        used = _version(packed, version, scope.terms)
        return self._made(
            packed, group, occasion, used, outcome, reason,
            limbs=tuple(limbs), needs=needs, due=instance.due, since=self._since(outcome, instance, limbs), shown=tuple(shown),
        )  # fmt: skip

    def _silent(self, packed: PackedRule, group: SubjectGroup, occasion: Occasion, scope: Scope) -> Finding | None:
        """Where the terms of the day do not speak to the matter, or nobody knows whether they do."""
        matter = packed.rule.terms_field
        assert matter is not None  # noqa: S101  # the caller looked
        window = Span(scope.on, scope.on + DAY)
        need = Need("fact", Reason("ask_terms", {"matter": matter}), "the group's secretary", "terms")
        if scope.terms is None:
            if not self.view.terms_on(group.id, scope.on) and self.view.closed("arrangement", (group.id,), window):
                return self._made(
                    packed,
                    group,
                    occasion,
                    None,
                    Outcome.NOT_APPLICABLE,
                    Reason("no_terms_declared", {"matter": matter}),
                )
            return self._made(
                packed,
                group,
                occasion,
                None,
                Outcome.CANNOT_TELL,
                Reason("no_terms", {"matter": matter}),
                needs=(need,),
            )
        used = _version(packed, None, scope.terms)
        terms = scope.terms.terms
        whole, _, detail = matter.partition(".")
        said = getattr(terms, {"substitutes": "substitutes_allowed"}.get(whole, whole)) if terms else None
        if (terms is not None and whole in terms.silent_on) or (
            said is not None and detail and getattr(said, detail) is None
        ):
            return self._made(
                packed, group, occasion, used, Outcome.NOT_APPLICABLE, Reason("terms_silent", {"matter": matter})
            )
        if said is None:
            return self._made(
                packed,
                group,
                occasion,
                used,
                Outcome.CANNOT_TELL,
                Reason("terms_unknown", {"matter": matter}),
                needs=(need,),
            )
        return None

    def _limb(
        self,
        limb: Limb,
        only_if: Callable[[Scope], Ground] | None,
        when: Callable[[Scope], Ground],
        scope: Scope,
    ) -> LimbResult:
        inside = replace(scope, limb=limb)
        condition = only_if(inside) if only_if else None
        applies = condition.truth if condition else TRUE
        ground = when(inside)
        return LimbResult(
            limb=limb.limb,
            role=limb.role,
            provision=limb.provision or scope.rule.provision,
            plain=limb.plain,
            words=limb.words_on(scope.on),
            applies=applies,
            truth=_limb_truth(limb.role, applies, ground.truth),
            ground=ground,
            only_if=condition,
        )

    # -- the outcome ------------------------------------------------------------------------

    def _decide(
        self, made: Compiled, scope: Scope, instance: Instance, limbs: Sequence[LimbResult]
    ) -> tuple[Outcome, Reason, tuple[LimbResult, ...]]:
        """The outcome, why, and the limbs that it turns on."""
        rule = made.packed.rule
        for limb in limbs:
            if limb.role == "exception" and limb.truth == TRUE:
                return Outcome.NOT_APPLICABLE, Reason("exception", {"limb": limb.plain}), (limb,)
        for limb in limbs:
            if limb.role == "trigger" and limb.truth == FALSE:
                if rule.deontic == "power" and limb.ground.condition not in ("holds", "area_is"):
                    return Outcome.NOT_APPLICABLE, Reason("power_not_used", {"bearer": rule.bearer}), (limb,)
                return Outcome.NOT_APPLICABLE, Reason(*_untriggered(limb)), (limb,)
        open_ = tuple(limb for limb in limbs if limb.role in APPLICABILITY and limb.truth == UNKNOWN)
        if open_:
            if rule.deontic == "power" and rule.for_each == "meeting":
                return Outcome.NOT_APPLICABLE, Reason("power_not_used", {"bearer": rule.bearer}), open_
            return self._unsettled(made, scope, open_, instance)
        acts = tuple(limb for limb in limbs if limb.role not in APPLICABILITY)
        counted = tuple(limb for limb in acts if limb.applies != FALSE)
        if not counted:
            return Outcome.NOT_APPLICABLE, Reason("all_left_out", {}), acts
        answer = all_of(limb.truth for limb in counted)
        if answer == TRUE:
            return Outcome.MET, Reason("met", {"due": instance.due}), counted
        if answer == FALSE:
            failed = tuple(limb for limb in counted if limb.truth == FALSE)
            return self._failed(made, scope, instance, failed)
        late = self._late(scope, instance)
        if late is not None:
            return Outcome.CANNOT_TELL, late, tuple(limb for limb in counted if limb.truth == UNKNOWN)
        return self._unsettled(made, scope, tuple(limb for limb in counted if limb.truth == UNKNOWN), instance)

    def _failed(
        self, made: Compiled, scope: Scope, instance: Instance, failed: tuple[LimbResult, ...]
    ) -> tuple[Outcome, Reason, tuple[LimbResult, ...]]:
        rule = made.packed.rule
        what: dict[str, Any] = {"due": instance.due, "limbs": tuple(limb.plain for limb in failed)}
        if any(limb.role == "precondition" for limb in failed):
            return Outcome.NOT_MET, Reason("precondition", what), failed
        later = self._later_one(instance)
        if later is not None:
            what["later"] = later
        if rule.time_limit == "standing":
            return Outcome.NOT_MET, Reason("not_met_standing", what), failed
        if rule.time_limit == "none":
            return Outcome.OUTSTANDING, Reason("outstanding", what), failed
        if instance.due is None:
            return Outcome.CANNOT_TELL, Reason("day_unknown", what), failed
        # What goes with an act or a meeting is over with it; any other last day is still a day to act on.
        over = self.view.as_at >= instance.due if rule.time_limit == "occasion" else self.view.as_at > instance.due
        if over:
            late = instance.done_on if rule.time_limit in ("slot_end", "year_start") else None
            if late is not None and late > instance.due:
                what["late"] = late
            return Outcome.NOT_MET, Reason("not_met", what), failed
        return Outcome.OUTSTANDING, Reason("outstanding_due", what), failed

    def _later_one(self, instance: Instance) -> str | None:
        """A later document of the same kind, where an earlier one still has something owing."""
        document = instance.names.get("document")
        if document is None or document.prepared is None:
            return None
        later = [
            each
            for each in self.view.documents
            if each.kind == document.kind
            and self.view.group_of(each) == self.view.group_of(document)
            and each.prepared is not None
            and each.prepared > document.prepared
        ]
        return self.view.name(min(later, key=lambda each: (each.prepared, each.id)).id) if later else None

    def _late(self, scope: Scope, instance: Instance) -> Reason | None:
        """A yearly document made late, where an earlier one may exist that is not recorded."""
        if scope.rule.time_limit not in ("slot_end", "year_start") or instance.due is None:
            return None
        if instance.done_on is not None and instance.done_on > instance.due:
            return Reason("late_perhaps_earlier", {"due": instance.due, "day": instance.done_on})
        return None

    def _unsettled(
        self, made: Compiled, scope: Scope, open_: tuple[LimbResult, ...], instance: Instance
    ) -> tuple[Outcome, Reason, tuple[LimbResult, ...]]:
        what: dict[str, Any] = {
            "due": instance.due if instance.due is not None and instance.due >= self.view.as_at else None,
            "limbs": tuple(limb.plain for limb in open_),
        }
        if all(self._settled_by_decisions(made, scope, limb) for limb in open_):
            return Outcome.NEEDS_JUDGEMENT, Reason("needs_judgement", what), open_
        return Outcome.CANNOT_TELL, Reason("cannot_tell", what), open_

    def _settled_by_decisions(self, made: Compiled, scope: Scope, result: LimbResult) -> bool:
        """Whether the limb would be true if its open decisions were answered favourably, the facts being as they are."""
        if result.applies == UNKNOWN:
            return False  # a decision inside it is not open until it is known whether the limb counts
        limb, _, when = next(each for each in made.tests if each[0].limb == result.limb)
        favour = -1 if limb.role == "exception" else 1
        ground = when(replace(scope, limb=limb, favour=favour))
        return ground.truth == (FALSE if limb.role == "exception" else TRUE)

    # -- needs ------------------------------------------------------------------------------

    def _needs(self, made: Compiled, scope: Scope, deciding: tuple[LimbResult, ...]) -> tuple[Need, ...]:
        """What would settle the limbs that the outcome turns on."""
        needs: list[Need] = []
        for result in deciding:
            if result.applies == UNKNOWN and not scope.names:
                continue  # there is no document yet of which this could be asked
            limb = next(each[0] for each in made.tests if each[0].limb == result.limb)
            decisions = _open_decisions(result)
            if not self._settled_by_decisions(made, scope, result):
                what = limb.ask.what if limb.ask else ""
                args = {"what": what, "plain": limb.plain, "which": _which(result.ground)}
                of = limb.ask.of if limb.ask else "the partnership's secretary"
                needs.append(Need("fact", Reason("ask" if what else "ask_plain", args), of, limb.limb))
            needs += decisions
        return tuple(_unique(needs))

    # -- putting it together ----------------------------------------------------------------

    def _since(self, outcome: Outcome, instance: Instance, limbs: Sequence[LimbResult]) -> date | None:
        if outcome not in (Outcome.OUTSTANDING, Outcome.NOT_MET):
            return None
        if outcome == Outcome.NOT_MET and instance.due is not None:
            return instance.due + DAY
        return instance.done_on or instance.start

    def _made(
        self,
        packed: PackedRule,
        group: SubjectGroup,
        occasion: Occasion,
        version: Version | None,
        outcome: Outcome,
        reason: Reason,
        *,
        limbs: tuple[LimbResult, ...] = (),
        needs: tuple[Need, ...] = (),
        due: date | None = None,
        since: date | None = None,
        shown: tuple[LimbResult, ...] = (),
    ) -> Finding:
        rule = packed.rule
        used = rule.version_on(version.start) if version and version.start and rule.in_force else None
        return Finding(
            id=f"{packed.id} @ {occasion.key}",
            rule=packed.id,
            basis="local" if packed.is_local else "statute",
            occasion=occasion,
            provision=(used.provision if used and used.provision else rule.provision),
            title=rule.title,
            url=(used.url if used and used.url else rule.url),
            deontic=rule.deontic,
            bearer=rule.bearer,
            owed_to=rule.owed_to,
            version=version,
            outcome=outcome,
            reason=reason,
            done=rule.done,
            not_done=rule.not_done,
            due=due,
            since=since,
            limbs=limbs,
            evidence=_evidence(shown or limbs),
            needs=needs,
            notes=tuple(Note(each.kind, each.text) for each in rule.notes),  # type: ignore[arg-type]  # a closed list
            remedy=rule.remedy,
        )


_OPEN = (Outcome.CANNOT_TELL, Outcome.NEEDS_JUDGEMENT)
_DECLARED_AS = {
    "protocol": "protocol",
    "guidance": "guidance",
    "meeting": "meeting",
    "public_meeting": "meeting",
    "requirement": "requirement",
    "specification": "requirement",
}


def _limb_truth(role: str, applies: Truth, truth: Truth) -> Truth:
    """A limb left out neither stops a duty nor is performed; where that is unknown it counts if it is true."""
    if role == "exception":
        return min(applies, truth)
    if applies == FALSE:
        return TRUE
    return max(truth, UNKNOWN) if applies == UNKNOWN else truth


def _untriggered(limb: LimbResult) -> tuple[str, dict[str, Any]]:
    if limb.ground.condition == "finding_is":
        return "other_finding", {"limb": limb.plain, **limb.ground.reason.args}
    return "trigger", {"limb": limb.plain}


def _label(instance: Instance) -> str:
    if instance.label:
        return instance.label
    if instance.start is None or instance.end is None:
        return ""
    return f"{plain(instance.start)} to {plain(instance.end - DAY)}"


def _version(packed: PackedRule, version: tuple[Span, Any] | None, terms: Arrangement | None) -> Version | None:
    if version is not None:
        span, period = version
        made_by = period.made_by
        for limb in packed.rule.limbs:
            for each in limb.in_force:
                if each.from_ == span.start and each.made_by:
                    made_by = each.made_by
        return Version(span.start, None if span.end == FOREVER else span.end, made_by)
    if terms is not None:
        return Version(terms.from_, terms.to + DAY if terms.to else None, terms.id or terms.document)
    return None


def _grounds(ground: Ground) -> Iterator[Ground]:
    yield ground
    for child in ground.children:
        yield from _grounds(child)


def _evidence(limbs: Sequence[LimbResult]) -> tuple[Evidence, ...]:
    """Each recorded fact that the limbs rest on, once, in a stable order."""
    found: dict[tuple[str, str], Evidence] = {}
    for limb in limbs:
        for top in (limb.only_if, limb.ground):
            for ground in _grounds(top) if top else ():
                for each in ground.evidence:
                    found.setdefault((each.path, each.fact), each)
    return tuple(sorted(found.values(), key=lambda each: (each.date or EARLIEST, each.fact, each.path)))


def _open_decisions(result: LimbResult) -> list[Need]:
    if result.applies == UNKNOWN and result.truth != UNKNOWN:
        return []
    return list(_undecided(result.ground))


def _undecided(ground: Ground) -> Iterator[Need]:
    """The decisions that an unknown ground waits for; one below something settled changes nothing."""
    if ground.truth != UNKNOWN:
        return
    if ground.decision is not None:
        yield ground.decision
    for child in ground.children:
        yield from _undecided(child)


def _which(ground: Ground) -> tuple[str, ...]:
    """The members of a set that are not settled, by name."""
    if ground.condition == "every":
        names = ground.reason.args.get("unsure")
        if isinstance(names, tuple) and names:
            return names
    for child in ground.children:
        if child.truth == UNKNOWN and (found := _which(child)):
            return found
    return ()


def _unique(needs: list[Need]) -> list[Need]:
    kept: list[Need] = []
    for need in needs:
        if need not in kept:
            kept.append(need)
    return kept


def _merged(findings: list[Finding]) -> Iterator[Finding]:
    """Neighbouring slices with the same outcome and version as one finding, under the first day."""
    run: Finding | None = None
    for finding in findings:
        if run is not None and _alike(run, finding):
            run = _joined(run, finding)
            continue
        if run is not None:
            yield run
        run = finding
    if run is not None:
        yield run


def _alike(one: Finding, other: Finding) -> bool:
    return (
        one.outcome == other.outcome
        and one.version == other.version
        and one.reason.code == other.reason.code
        and one.occasion.end == other.occasion.start
    )


def _joined(one: Finding, other: Finding) -> Finding:
    """Two slices as one: grounds of the later, evidence and needs of both."""
    evidence = {(each.path, each.fact): each for each in (*one.evidence, *other.evidence)}
    start, end = one.occasion.start, other.occasion.end
    label = f"{plain(start)} to {plain(end - DAY)}" if start and end else one.occasion.label
    return replace(
        other,
        id=one.id,
        occasion=replace(one.occasion, end=end, label=label),
        evidence=tuple(sorted(evidence.values(), key=lambda each: (each.date or EARLIEST, each.fact, each.path))),
        needs=tuple(_unique([*one.needs, *other.needs])),
        since=one.since,
    )
