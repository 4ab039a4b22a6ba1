"""Where a condition stands while it is evaluated: the view, the day, the window and the bound names."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from compliance.dates import DAY, FOREVER, Span, year_label, year_span
from compliance.law.condition import From
from compliance.value import value

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from compliance.assess.view.facts import View
    from compliance.assess.view.frame import Frame
    from compliance.assess.view.group import SubjectGroup
    from compliance.law.instrument import Definitions
    from compliance.law.rule import Limb
    from compliance.record.model import Arrangement
    from compliance.vocabulary import Outcome


@value()
class Slot:
    """The occasion's year or slice, as conditions may name it."""

    start: date
    last: date
    due: date | None
    year: int | None

    @property
    def label(self) -> str | None:
        """2013-14, for a year."""
        return year_label(self.year) if self.year is not None else None

    @property
    def before_start(self) -> date:
        """The day before it."""
        return self.start - DAY

    @property
    def year_before(self) -> date | None:
        """1 April of the year before, for a year."""
        return year_span(self.year - 1).start if self.year is not None else None

    @property
    def span(self) -> Span:
        """Its days."""
        return Span(self.start, self.last + DAY if self.last != FOREVER else FOREVER)


@value()
class Counted:
    """What of other groups' doings is taken to count, where the record leaves that open."""

    earlier: tuple[SubjectGroup, ...] = ()
    """The groups of before for the same area whose papers and meetings are taken to count as the group's own."""
    county: str | None = None
    """The area of the county whose group made the county's agreements; None: that of any county group."""


ALONE = Counted()
"""What a record leaves open in nothing."""


@value()
class Scope:
    """Everything that a condition may look at, and nothing else."""

    view: View
    definitions: Definitions
    rule: Frame
    limb: Limb | None
    group: SubjectGroup
    kind: str
    """The kind of occasion."""
    on: date
    """The day whose facts and law count."""
    window: Span
    """The days over which something must have been so: the slice of a standing duty, else the one day."""
    slot: Slot
    names: dict[str, Any]
    """What `this` and the names after `as` stand for."""
    about: tuple[str, ...]
    """The ids by which a determination would name the occasion."""
    terms: Arrangement | None
    """The group's terms of reference on the day (local rules)."""
    outcome_of: Callable[[str, Scope, int], Outcome | None]
    """What another rule says of this occasion; with 1 or -1, if all that is open to decide were answered yes or no."""
    extra: dict[str, Any]
    """References that are worked out and not recorded, such as this.reissue; or what works one out."""
    undated: bool = False
    """Whether the day that counts is only supposed, since that of the occasion's thing is not recorded."""
    favour: int = 0
    """1: take open decisions as answered yes; -1: as answered no; 0: leave them open."""
    counted: Counted = ALONE

    @property
    def earlier(self) -> tuple[SubjectGroup, ...]:
        """The groups of before whose doings are taken to count."""
        return self.counted.earlier

    def bind(self, name: str, thing: object) -> Scope:
        """The same with one more name bound."""
        return self._copy(self.limb, {**self.names, name: thing}, self.favour)

    def turned(self) -> Scope:
        """The same inside a negation: what is favourable turns round."""
        return self._copy(self.limb, self.names, -self.favour) if self.favour else self

    def inside(self, limb: Limb, favour: int = 0) -> Scope:
        """The same for the conditions of one limb."""
        return self._copy(limb, self.names, favour)

    def alone(self) -> Scope:
        """The same where nothing counts but what is the group's own."""
        return replace(self, counted=replace(self.counted, earlier=())) if self.counted.earlier else self

    def _copy(self, limb: Limb | None, names: dict[str, Any], favour: int) -> Scope:
        """The same with other values: the hot path, on which `dataclasses.replace` would take several times as long."""
        return Scope(
            self.view, self.definitions, self.rule, limb, self.group, self.kind, self.on, self.window, self.slot,
            names, self.about, self.terms, self.outcome_of, self.extra, self.undated, favour, self.counted,
        )  # fmt: skip

    def value(self, reference: str) -> Any:  # noqa: ANN401  # whatever the record holds there
        """What a reference stands for; None where the record leaves it out."""
        if reference in self.extra:
            found = self.extra[reference]
            return found() if callable(found) else found
        name, fields = _STEPS.get(reference) or _steps(reference)
        here = self.names.get(name)
        if here is None:
            here = self._given(name)
        for field in fields:
            if here is None:
                return None
            here = getattr(here, field, None)
        return here

    def number(self, value: int | From | None) -> int | None:
        """A number written out, or taken from what is bound; None where the record leaves it out."""
        if isinstance(value, From):
            found = self.value(value.from_)
            return found if isinstance(found, int) and not isinstance(found, bool) else value.default
        return value

    def _given(self, name: str) -> Any:  # noqa: ANN401  # as value()
        match name:
            case "group":
                return self.group
            case "slot":
                return self.slot
            case "police_area":
                return self.group.police_area
            case "terms":
                return self.terms.terms if self.terms else None
            case _:
                return None


_PYTHON = {"from": "from_", "in": "in_"}


_STEPS: Final[dict[str, tuple[str, tuple[str, ...]]]] = {}
"""The references that were read; the rules of a pack have some dozens."""


def _steps(reference: str) -> tuple[str, tuple[str, ...]]:
    """The bound name of a reference, and its fields as Python has them."""
    name, *fields = reference.split(".")
    steps = _STEPS[reference] = name, tuple([_PYTHON.get(field, field) for field in fields])
    return steps
