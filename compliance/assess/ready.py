"""A rule made ready, once for each pack: its conditions as functions, and what of the record they read."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Literal
from weakref import WeakKeyDictionary

from compliance.assess import cuts
from compliance.assess.evaluate import compiled
from compliance.assess.finding import LimbResult, Note, Version
from compliance.dates import FOREVER
from compliance.law import condition as c
from compliance.truth import FALSE, TRUE, UNKNOWN, Truth
from compliance.value import value

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from compliance.assess.finding import Ground, Stand
    from compliance.assess.scope import Scope
    from compliance.dates import Span
    from compliance.law.pack import PackedRule, RulePack
    from compliance.law.rule import InForce, Limb, Rule


@value()
class ReadyLimb:
    """A limb with its conditions as functions."""

    limb: Limb
    provision: str
    only_if: Callable[[Scope], Ground] | None
    when: Callable[[Scope], Ground]
    asks: bool
    """Whether anything in it turns on decisions, which name the limb and may be taken as made."""

    def result(self, scope: Scope, favour: int = 0) -> LimbResult:
        """How the limb stands on an occasion; with 1 or -1, if its open decisions went for or against performance."""
        limb = self.limb
        return LimbResult.later(limb, self.provision, limb.words_on(scope.on), partial(self._looked_at, scope, favour))

    def _looked_at(self, scope: Scope, favour: int) -> Stand:
        limb = self.limb
        inside = scope.inside(limb, -favour if limb.role == "exception" else favour) if self.asks else scope
        condition = self.only_if(inside) if self.only_if else None
        applies = condition.truth if condition else TRUE
        ground = self.when(inside)
        return applies, _truth(limb.role, applies, ground.truth), ground, condition


def _truth(role: str, applies: Truth, truth: Truth) -> Truth:
    """A limb left out neither stops a duty nor is performed; where that is unknown it counts if it is true."""
    if role == "exception":
        return min(applies, truth)
    if applies == FALSE:
        return TRUE
    return max(truth, UNKNOWN) if applies == UNKNOWN else truth


@value()
class Cited:
    """A version of the law as a finding cites it."""

    span: Span
    version: Version
    provision: str
    url: str | None


@value()
class ReadyRule:
    """A rule with its limbs ready."""

    packed: PackedRule
    id: str
    basis: Literal["local", "statute"]
    versions: tuple[Cited, ...]
    limbs: tuple[ReadyLimb, ...]
    parted: bool
    """Whether some of them were not always part of it."""
    reads: frozenset[cuts.Read]
    """What of the record it looks at."""
    law_days: frozenset[date]
    """The days on which the rule, or who has a standing in law, changes."""
    notes: tuple[Note, ...]
    """What a reader of its findings must know."""

    def version_on(self, day: date) -> Cited | None:
        """The version of the law that was in force on a day, if there is one."""
        for each in self.versions:
            if day in each.span:
                return each
        return None

    def limbs_on(self, day: date) -> tuple[ReadyLimb, ...]:
        """The limbs that were part of the rule on a day."""
        if not self.parted:
            return self.limbs
        return tuple(each for each in self.limbs if each.limb.in_force_on(day))

    def limb(self, name: str) -> ReadyLimb:
        """The limb of that name."""
        return next(each for each in self.limbs if each.limb.limb == name)


_KEPT: WeakKeyDictionary[RulePack, dict[str, ReadyRule]] = WeakKeyDictionary()


def ready(pack: RulePack) -> dict[str, ReadyRule]:
    """The rules of a pack, by their short ids."""
    if pack not in _KEPT:
        _KEPT[pack] = {each.rule.rule: _made(each, pack) for each in pack.rules}
    return _KEPT[pack]


def _made(packed: PackedRule, pack: RulePack) -> ReadyRule:
    rule = packed.rule
    reads = cuts.reads(rule)
    return ReadyRule(
        packed=packed,
        id=packed.id,
        basis="local" if packed.is_local else "statute",
        versions=tuple(_cited(rule, span, period) for span, period in rule.versions),
        limbs=tuple(_limb(limb, rule) for limb in rule.limbs),
        parted=any(limb.in_force for limb in rule.limbs),
        reads=reads,
        law_days=cuts.law_days(rule, reads, pack.definitions),
        notes=tuple(Note(each.kind, each.text) for each in rule.notes),
    )


def _limb(limb: Limb, rule: Rule) -> ReadyLimb:
    only_if = compiled(limb.only_if) if limb.only_if is not None else None
    every = [part for each in (limb.only_if, limb.when) if each is not None for part in c.walk(each)]
    asks = any(isinstance(each, c.Determined | c.FindingIs | c.Quorate) for each in every)
    return ReadyLimb(limb, limb.provision or rule.provision, only_if, compiled(limb.when), asks)


def _cited(rule: Rule, span: Span, period: InForce) -> Cited:
    made_by = period.made_by
    for limb in rule.limbs:
        for each in limb.in_force:
            if each.from_ == span.start and each.made_by:
                made_by = each.made_by
    version = Version(span.start, None if span.end == FOREVER else span.end, made_by)
    return Cited(span, version, period.provision or rule.provision, period.url or rule.url)
