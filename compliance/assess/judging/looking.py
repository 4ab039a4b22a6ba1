"""The limbs of a rule on an occasion, each looked at when its turn comes and not before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compliance.truth import UNKNOWN

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compliance.assess.conditions.ready import Parts, ReadyLimb
    from compliance.assess.findings.finding import LimbResult
    from compliance.assess.view.scope import Scope


class Looking:
    """The limbs in one scope; of a rule that does not apply, most are never looked at."""

    __slots__ = ("_found", "_unsure", "favour", "parts", "scope")

    def __init__(self, parts: Parts, scope: Scope, favour: int = 0) -> None:
        """Take the limbs of the day; `favour` is 1 or -1 to take open decisions as made for or against performance."""
        self.parts = parts
        self.scope = scope
        self.favour = favour
        self._unsure: tuple[str, ...] = ()
        self._found: dict[str, LimbResult] = {}

    def at(self, limb: ReadyLimb) -> LimbResult | None:
        """How a limb stands; None: it does not count."""
        counts, found = limb.look(self.scope, self.favour)
        self._found[limb.name] = found
        if not counts:
            return None
        if found.truth is UNKNOWN:
            self._unsure += (limb.name,)
        return found

    def open(self) -> tuple[LimbResult, ...]:
        """The exceptions and triggers of which it is unknown, once all of them, and nothing else, were looked at."""
        if not self._unsure:
            return ()
        return tuple([self._found[limb.name] for limb in self.parts.applying if limb.name in self._unsure])

    def looked_at(self, limbs: Sequence[ReadyLimb]) -> tuple[LimbResult, ...]:
        """How limbs stand that were looked at, those that do not count among them."""
        return tuple([self._found[limb.name] for limb in limbs])

    def later(self, limb: ReadyLimb) -> LimbResult:
        """A limb whose turn has not come, to be looked at when it is read."""
        found = self._found[limb.name] = limb.later(self.scope)
        return found

    def whole(self) -> tuple[LimbResult, ...]:
        """All the limbs, in their order."""
        found = self._found
        return tuple([found.get(limb.name) or limb.later(self.scope) for limb in self.parts.limbs])
