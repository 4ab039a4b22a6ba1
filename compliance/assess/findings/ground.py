"""What explains a truth: a tree of grounds, with the reason of each, the evidence that it rests on, and what is needed.

A ground has its truth at once; the rest is told when it is first read.
"""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypeAlias

from compliance.value import Told, value

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import date

    from compliance.truth import Truth

_NEW = object.__new__


@value()
class Reason:
    """A code of `report/wording/` and the particulars that its words need."""

    code: str
    args: Mapping[str, str | int | date | tuple[str, ...] | None] = field(default_factory=dict)


@value()
class Evidence(Told):
    """A recorded fact that a condition rested on."""

    TOLD: ClassVar[tuple[str, ...]] = (
        "fact", "source", "strength", "path", "line", "closed_session", "date", "words",
    )  # fmt: skip
    fact: str
    """What the record says, in one line."""
    source: str | None
    """Where that was read: the source's title, page, minute."""
    strength: str | None
    """How strong the source is (vocabulary.Strength)."""
    path: str
    """Where it stands in the record: /events/3, or /events/<id> where it has one."""
    line: int | None
    closed_session: bool = False
    """Whether the source is a part of a meeting that the public could not attend."""
    date: date | None = None
    """The day of the fact, for a timeline."""
    words: str | None = None
    """The words quoted from the source."""

    @classmethod
    def later(cls, told_by: Callable[[], tuple[Any, ...]]) -> Evidence:
        """The same, put into words when it is first read."""
        made = _NEW(cls)
        blank: Any = made
        blank.told_by = told_by
        return made

    def tell(self) -> None:
        """Ask for what is told later."""
        blank: Any = self
        (blank.fact, blank.source, blank.strength, blank.path, blank.line,
         blank.closed_session, blank.date, blank.words) = self.told_by()  # fmt: skip


@value()
class Need:
    """What would settle a limb: a fact to be found, or a decision by a named office."""

    kind: Literal["fact", "decision"]
    what: Reason
    of: str
    """Whom to ask."""
    limb: str
    question: str | None = None
    """For a decision: the question's id, `rule#limb`, as a determination would cite it."""
    about: tuple[str, ...] = ()
    """For a decision: what the determination would be about."""
    refused: Reason | None = None
    """Why a decision on it that is recorded does not count."""


Particulars: TypeAlias = "tuple[Reason, tuple[Ground, ...], tuple[Evidence, ...], Need | None]"
"""What is told of a ground when it is read: why, what stands below it, what it rests on, and what is open."""


@value()
class Ground(Told):
    """One node of the explanation: a condition, its truth, why, and what it rests on."""

    TOLD: ClassVar[tuple[str, ...]] = ("reason", "children", "evidence", "decision")
    condition: str
    """The kind of condition."""
    truth: Truth
    reason: Reason
    children: tuple[Ground, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    decision: Need | None = None
    """An open question, where this is a leaf that somebody must decide."""
    asks: bool = False
    """Whether a decision that is open in it or below it may change its truth, which is unknown."""

    @classmethod
    def later(cls, condition: str, truth: Truth, told_by: Callable[[], Particulars], *, asks: bool = False) -> Ground:
        """A ground of which only the truth is known yet, and whether it waits for a decision."""
        made = _NEW(cls)
        blank: Any = made
        blank.condition = condition
        blank.truth = truth
        blank.asks = asks
        blank.told_by = told_by
        return made

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:  # noqa: ANN401  # as in Told, in one call: these are the most
            if name not in self.TOLD:
                raise AttributeError(name)
            self.reason, self.children, self.evidence, self.decision = self.told_by()
            del self.told_by
            return getattr(self, name)
