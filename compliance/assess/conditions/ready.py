"""A rule made ready, once for each pack: its conditions as functions, and what of the record they read."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

from compliance.assess.conditions import cuts
from compliance.assess.conditions.evaluate import compiled
from compliance.assess.findings.finding import Note, Version
from compliance.assess.findings.limb import LimbResult
from compliance.assess.view.frame import framed
from compliance.dates import FOREVER
from compliance.law import condition as c
from compliance.truth import FALSE, TRUE, UNKNOWN, Truth
from compliance.value import value

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from compliance.assess.findings.finding import Ground, Law
    from compliance.assess.findings.limb import Stand
    from compliance.assess.view.frame import Frame
    from compliance.assess.view.scope import Scope
    from compliance.dates import Span
    from compliance.law.pack import PackedRule, RulePack
    from compliance.law.rule import InForce, Limb, Rule
    from compliance.vocabulary import GroupKind, OccasionKind, Role


APPLICABILITY = ("exception", "trigger")
"""The roles of limbs that say whether a rule applies at all."""


@value()
class ReadyLimb:
    """A limb with its conditions as functions."""

    limb: Limb
    name: str
    role: Role
    provision: str
    plain: str
    words: str | None
    """The operative words; of no use where they changed."""
    reworded: bool
    """Whether they did."""
    only_if: Callable[[Scope], Ground] | None
    when: Callable[[Scope], Ground]
    asks: bool
    """Whether anything in it turns on decisions, which name the limb and may be taken as made."""
    asks_whether: bool
    """Whether anything in its `only_if` does."""

    def words_on(self, day: date) -> str | None:
        """The operative words as they stood on a day."""
        return self.limb.words_on(day) if self.reworded else self.words

    def look(self, scope: Scope, favour: int = 0) -> tuple[bool, LimbResult]:
        """Whether the limb counts on an occasion, or may, and how it stands; that of one left out is told when read.

        Args:
            scope: the occasion.
            favour: 1 or -1 to take its open decisions as made for or against performance.
        """
        words = self.limb.words_on(scope.on) if self.reworded else self.words
        if self.only_if is None:  # as most are
            ground = self.when(self._inside(scope, favour) if self.asks else scope)
            return True, LimbResult(self.name, self.role, self.provision, self.plain, words, TRUE, ground.truth, ground)
        condition = self.only_if(self._inside(scope, favour) if self.asks_whether else scope)
        if condition.truth is FALSE:
            return False, self._later(words, partial(self._with, scope, favour, condition))
        stand = self._with(scope, favour, condition)
        return True, LimbResult(self.name, self.role, self.provision, self.plain, words, *stand)

    def later(self, scope: Scope) -> LimbResult:
        """The same, looked at when that is read."""
        return self._later(self.words_on(scope.on), partial(self._stand, scope))

    def _later(self, words: str | None, told_by: Callable[[], Stand]) -> LimbResult:
        return LimbResult.later(self.name, words, told_by, role=self.role, provision=self.provision, plain=self.plain)

    def _inside(self, scope: Scope, favour: int) -> Scope:
        """The scope of a limb that asks; an exception that is made out is against performance."""
        return scope.inside(self.limb, -favour if self.role == "exception" else favour)

    def _stand(self, scope: Scope) -> Stand:
        if self.only_if is not None:
            return self._with(scope, 0, self.only_if(self._inside(scope, 0) if self.asks_whether else scope))
        ground = self.when(self._inside(scope, 0) if self.asks else scope)
        return TRUE, ground.truth, ground, None

    def _with(self, scope: Scope, favour: int, condition: Ground) -> Stand:
        """How it stands, the ground of its `only_if` being known."""
        ground = self.when(self._inside(scope, favour) if self.asks else scope)
        return condition.truth, _truth(self.role, condition.truth, ground.truth), ground, condition


def _truth(role: str, applies: Truth, truth: Truth) -> Truth:
    """A limb left out neither stops a duty nor is performed; where that is unknown it counts if it is true."""
    if role == "exception":
        return min(applies, truth)
    if applies == FALSE:
        return TRUE
    return max(truth, UNKNOWN) if applies == UNKNOWN else truth


@value()
class Parts:
    """The limbs of a rule on a day, and which of them say whether it applies."""

    limbs: tuple[ReadyLimb, ...]
    exceptions: tuple[ReadyLimb, ...]
    triggers: tuple[ReadyLimb, ...]
    applying: tuple[ReadyLimb, ...]
    """Both of these, in the order of the rule."""
    acts: tuple[ReadyLimb, ...]
    """What is to be done: the requirements and preconditions."""


def _parts(limbs: tuple[ReadyLimb, ...]) -> Parts:
    exceptions = tuple(each for each in limbs if each.role == "exception")
    triggers = tuple(each for each in limbs if each.role == "trigger")
    applying = tuple(each for each in limbs if each.role in APPLICABILITY)
    acts = tuple(each for each in limbs if each.role not in APPLICABILITY)
    return Parts(limbs, exceptions, triggers, applying, acts)


@value()
class Cited:
    """A version of the law as a finding cites it."""

    start: date
    end: date
    """The first day out."""
    version: Version
    law: Law
    """What a finding under it says of the rule."""
    parts: Parts


@value()
class ReadyRule:
    """A rule with its limbs ready."""

    packed: PackedRule
    rule: Rule
    frame: Frame
    id: str
    is_local: bool
    for_each: OccasionKind
    applies_to: tuple[GroupKind, ...]
    terms_field: str | None
    by_versions: bool
    """Whether it was law on some days and not on others."""
    versions: tuple[Cited, ...]
    whole: Parts
    """All the limbs that it ever had."""
    reads: frozenset[cuts.Read]
    """What of the record it looks at."""
    looks_back: bool
    """Whether what an earlier group for the area prepared or held may bear on it."""
    asks_county: bool
    """Whether it looks for a paper of whichever group had to make it, such as the county's agreement."""
    law_days: frozenset[date]
    """The days on which the rule, or who has a standing in law, changes."""
    law: Law
    """What a finding under no version says of the rule."""

    def version_on(self, day: date) -> Cited | None:
        """The version of the law that was in force on a day, if there is one."""
        for each in self.versions:
            if each.start <= day < each.end:
                return each
        return None

    def parts_on(self, day: date) -> Parts:
        """The limbs that were part of the rule on a day; one without versions has always had the same."""
        cited = self.version_on(day)
        return self.whole if cited is None else cited.parts

    @property
    def limbs(self) -> tuple[ReadyLimb, ...]:
        """All the limbs that it ever had."""
        return self.whole.limbs

    def limb(self, name: str) -> ReadyLimb:
        """The limb of that name."""
        return next(each for each in self.whole.limbs if each.name == name)


_KEPT: WeakKeyDictionary[RulePack, dict[str, ReadyRule]] = WeakKeyDictionary()


def ready(pack: RulePack) -> dict[str, ReadyRule]:
    """The rules of a pack, by their short ids."""
    if pack not in _KEPT:
        _KEPT[pack] = {each.rule.rule: _made(each, pack) for each in pack.rules}
    return _KEPT[pack]


def _made(packed: PackedRule, pack: RulePack) -> ReadyRule:
    rule = packed.rule
    reads = cuts.reads(rule)
    whole = _parts(tuple(_limb(limb, rule) for limb in rule.limbs))
    return ReadyRule(
        packed=packed,
        rule=rule,
        frame=framed(rule),
        id=packed.id,
        is_local=packed.is_local,
        for_each=rule.for_each,
        applies_to=rule.applies_to,
        terms_field=rule.terms_field,
        by_versions=bool(rule.in_force),
        versions=tuple(_cited(packed, span, period, whole) for span, period in rule.versions),
        whole=whole,
        reads=reads,
        looks_back=not packed.is_local and cuts.looks_back(rule),
        asks_county=cuts.asks_county(rule),
        law_days=cuts.law_days(rule, reads, pack.definitions),
        law=_law(packed, rule.provision, rule.url),
    )


def _limb(limb: Limb, rule: Rule) -> ReadyLimb:
    only_if = compiled(limb.only_if) if limb.only_if is not None else None
    asks_whether = limb.only_if is not None and _asks(limb.only_if)
    reworded = isinstance(limb.words, tuple)
    return ReadyLimb(
        limb=limb,
        name=limb.limb,
        role=limb.role,
        provision=limb.provision or rule.provision,
        plain=limb.plain,
        words=None if isinstance(limb.words, tuple) else limb.words,
        reworded=reworded,
        only_if=only_if,
        when=compiled(limb.when),
        asks=asks_whether or _asks(limb.when),
        asks_whether=asks_whether,
    )


def _asks(condition: c.Condition) -> bool:
    """Whether anything in a condition turns on decisions."""
    return any(isinstance(each, c.Determined | c.FindingIs | c.Quorate) for each in c.walk(condition))


def _cited(packed: PackedRule, span: Span, period: InForce, whole: Parts) -> Cited:
    rule = packed.rule
    made_by = period.made_by
    for limb in rule.limbs:
        for each in limb.in_force:
            if each.from_ == span.start and each.made_by:
                made_by = each.made_by
    version = Version(span.start, None if span.end == FOREVER else span.end, made_by)
    # Neither limbs nor words change within a version.
    limbs = tuple(
        replace(each, words=each.words_on(span.start), reworded=False)
        for each in whole.limbs
        if each.limb.in_force_on(span.start)
    )
    law = _law(packed, period.provision or rule.provision, period.url or rule.url)
    return Cited(span.start, span.end, version, law, _parts(limbs))


def _law(packed: PackedRule, provision: str, url: str | None) -> Law:
    """What a finding says of its rule, in the order in which it has it."""
    rule = packed.rule
    notes = tuple(Note(each.kind, each.text) for each in rule.notes)
    basis = "local" if packed.is_local else "statute"
    return (
        packed.id, basis, provision, rule.title, url, rule.deontic, rule.bearer, rule.owed_to, rule.done, rule.not_done,
        notes, rule.remedy,
    )  # fmt: skip
