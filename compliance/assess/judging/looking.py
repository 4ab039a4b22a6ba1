"""The limbs of a rule on an occasion, each looked at when its turn comes and not before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compliance.truth import UNKNOWN

if TYPE_CHECKING:
    from compliance.assess.conditions.ready import Parts, ReadyLimb
    from compliance.assess.findings.finding import LimbResult
    from compliance.assess.view.scope import Scope


class Looking:
    """The limbs in one scope; of a rule that does not apply, most are never looked at."""

    __slots__ = ("_found", "favour", "parts", "scope", "unsure")

    def __init__(self, parts: Parts, scope: Scope, favour: int = 0) -> None:
        """Take the limbs of the day; `favour` is 1 or -1 to take open decisions as made for or against performance."""
        self.parts = parts
        self.scope = scope
        self.favour = favour
        self.unsure = False
        """Whether it is unknown of one that was looked at."""
        self._found: dict[str, LimbResult] = {}

    def at(self, limb: ReadyLimb) -> LimbResult:
        """How a limb stands."""
        found = self._found[limb.name] = limb.look(self.scope, self.favour)
        if found.truth is UNKNOWN:
            self.unsure = True
        return found

    def open(self) -> tuple[LimbResult, ...]:
        """The exceptions and triggers of which it is unknown, once all of them, and nothing else, were looked at."""
        if not self.unsure:
            return ()
        found = self._found
        return tuple([each for limb in self.parts.applying if (each := found[limb.name]).truth is UNKNOWN])

    def later(self, limb: ReadyLimb) -> LimbResult:
        """A limb whose turn has not come, to be looked at when it is read."""
        found = self._found[limb.name] = limb.later(self.scope)
        return found

    def whole(self) -> tuple[LimbResult, ...]:
        """All the limbs, in their order."""
        found = self._found
        return tuple([found.get(limb.name) or limb.later(self.scope) for limb in self.parts.limbs])
