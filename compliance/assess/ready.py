"""A rule made ready, once for each pack: its conditions as functions, and what of the record they read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

from compliance.assess import cuts
from compliance.assess.evaluate import compiled
from compliance.assess.finding import Ground, LimbResult, Note
from compliance.truth import FALSE, TRUE, UNKNOWN, Truth

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from compliance.assess.scope import Scope
    from compliance.law.pack import PackedRule, RulePack
    from compliance.law.rule import Limb


@dataclass(frozen=True, slots=True)
class ReadyLimb:
    """A limb with its conditions as functions."""

    limb: Limb
    only_if: Callable[[Scope], Ground] | None
    when: Callable[[Scope], Ground]

    def result(self, scope: Scope) -> LimbResult:
        """How the limb stands on an occasion."""
        inside = scope.inside(self.limb)
        condition = self.only_if(inside) if self.only_if else None
        applies = condition.truth if condition else TRUE
        ground = self.when(inside)
        return LimbResult(
            limb=self.limb.limb,
            role=self.limb.role,
            provision=self.limb.provision or scope.rule.provision,
            plain=self.limb.plain,
            words=self.limb.words_on(scope.on),
            applies=applies,
            truth=_truth(self.limb.role, applies, ground.truth),
            ground=ground,
            only_if=condition,
        )


def _truth(role: str, applies: Truth, truth: Truth) -> Truth:
    """A limb left out neither stops a duty nor is performed; where that is unknown it counts if it is true."""
    if role == "exception":
        return min(applies, truth)
    if applies == FALSE:
        return TRUE
    return max(truth, UNKNOWN) if applies == UNKNOWN else truth


@dataclass(frozen=True, slots=True)
class ReadyRule:
    """A rule with its limbs ready."""

    packed: PackedRule
    limbs: tuple[ReadyLimb, ...]
    reads: frozenset[cuts.Read]
    """What of the record it looks at."""
    law_days: frozenset[date]
    """The days on which the rule, or who has a standing in law, changes."""
    notes: tuple[Note, ...]
    """What a reader of its findings must know."""

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
    limbs = tuple(
        ReadyLimb(limb, compiled(limb.only_if) if limb.only_if is not None else None, compiled(limb.when))
        for limb in packed.rule.limbs
    )
    reads = cuts.reads(packed.rule)
    notes = tuple(Note(each.kind, each.text) for each in packed.rule.notes)
    return ReadyRule(packed, limbs, reads, cuts.law_days(packed.rule, reads, pack.definitions), notes)
