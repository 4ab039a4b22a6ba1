"""A rule: one duty or power that can be kept or broken on its own, with all its versions and limbs."""

from collections.abc import Iterator
from datetime import date
from functools import cached_property
from itertools import pairwise
from typing import Annotated, Literal, Self

from pydantic import BeforeValidator, Field, model_validator

from compliance.dates import EARLIEST, FOREVER, Span
from compliance.errors import FaultError, Place
from compliance.law.condition import Condition, Day, Flag, Node, several
from compliance.vocabulary import Deontic, GroupKind, OccasionKind, Role, TimeLimit
from compliance.written import text

Words = Annotated[str, text(at_least=1)]
TERMS_FIELD = r"^(quorum|voting|chair|deputy_chair|frequency|minutes|substitutes)(\.[a-z_]+)?$"


class InForce(Node):
    """A run of days on which a provision (or a limb of it) is law; `to` is the first day on which it is not."""

    from_: Day = Field(alias="from")
    to: Day | None = None
    made_by: Words | None = None
    """The provision that made this version, such as uksi-2012-2660/reg-2(3)."""
    provision: Words | None = None
    """As cited in this period, where the number changed: reg 3(3A)."""
    url: Words | None = None

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.to and self.to <= self.from_:
            what = f"the first day out, {self.to.isoformat()}, is not after the first day in, {self.from_.isoformat()}"
            raise FaultError(what, "Correct one of the two dates", at=("to",))
        return self

    @cached_property
    def span(self) -> Span:
        """The same as half-open days."""
        return Span(self.from_, self.to or FOREVER)


class DatedWords(Node):
    """The operative words in one period."""

    from_: Day | None = Field(default=None, alias="from")
    to: Day | None = None
    words: Words


class Note(Node):
    """Something that a reader of a finding must know; exactly one field is written."""

    reading: Words | None = None
    """A choice of interpretation that the text leaves open."""
    unconfirmed: Words | None = None
    """Law that was not confirmed from the text."""
    not_judged: Words | None = None
    """What the rule does not look at, such as adequacy."""

    @model_validator(mode="after")
    def _one(self) -> Self:
        if len(self.model_fields_set) != 1:
            raise ValueError("a note is exactly one of: reading, unconfirmed, not_judged")
        return self

    @property
    def kind(self) -> Literal["reading", "unconfirmed", "not_judged"]:
        """Which of the three it is."""
        if self.reading is not None:
            return "reading"
        return "unconfirmed" if self.unconfirmed is not None else "not_judged"

    @property
    def text(self) -> str:
        """Its words."""
        return self.reading or self.unconfirmed or self.not_judged or ""


class Ask(Node):
    """What would settle a limb, and who is likely to have it."""

    what: Words
    """Fits after "Please provide": the letter or email that enclosed the plan, with its date."""
    of: Words
    """Whom to ask: the partnership's secretary."""
    unless_declared: Words | None = None
    """What else to ask for, as long as the set of which the limb asks something of each may have other members."""


class Limb(Node):
    """One phrase of a provision, with one condition and one role."""

    limb: Annotated[str, Field(pattern=r"^[a-z0-9-]+$")]
    role: Role
    provision: Words | None = None
    """The sub-paragraph, where it is finer than the rule's own: reg 6(a)."""
    words: Words | tuple[DatedWords, ...] | None = None
    """The operative words; left out: the limb is this project's reading."""
    in_force: tuple[InForce, ...] = ()
    """Within the rule's own periods; left out: always."""
    only_if: Condition | None = None
    """Where it is false the limb is left out."""
    when: Condition
    ask: Ask | None = None
    plain: Words
    """The limb in plain English, as a statement that is true when the condition is."""

    def words_on(self, day: date) -> str | None:
        """The operative words as they stood on a day."""
        if self.words is None or isinstance(self.words, str):
            return self.words
        for dated in self.words:
            if (dated.from_ is None or dated.from_ <= day) and (dated.to is None or day < dated.to):
                return dated.words
        return None

    def in_force_on(self, day: date) -> bool:
        """Whether the limb was part of the rule on a day."""
        return not self.in_force or any(day in each.span for each in self.in_force)


class Rule(Node):
    """One duty or power."""

    rule: Annotated[str, Field(pattern=r"^[a-z0-9][\w./-]*(@\d{4})?$")]
    title: Words
    """In the imperative: Send a copy of the partnership plan to the elected local policing body."""
    done: Words
    """A clause, true when the duty was performed: "a copy of the plan was sent to the policing body"."""
    not_done: Words
    """Its contrary, as a clause."""
    deontic: Deontic
    bearer: Words
    owed_to: Words | None = None
    applies_to: Annotated[tuple[GroupKind, ...], BeforeValidator(several), Field(min_length=1)]
    for_each: OccasionKind
    in_force: tuple[InForce, ...] = ()
    """Left out only by local rules, whose force comes from the group's terms."""
    gaps: tuple[InForce, ...] = ()
    """Days between two periods on which the duty was not law, declared."""
    provision: Words
    url: Words | None = None
    time_limit: TimeLimit
    by_currency: Flag = False
    """Whether it applies on any day on which the document is current, not only on the day it was made (9A, 13A)."""
    once_begun: Flag = False
    """Whether it arises only when the document's year begins: a plan is implemented in its year, not before."""
    terms_field: Annotated[str, Field(pattern=TERMS_FIELD)] | None = None
    """Only for local rules: the matter of the group's terms that it reads (`quorum`), or a detail of it.

    No terms recorded: one line that says so. The matter among those on which the terms are silent, or
    recorded without the detail: the rule does not apply.
    """
    limbs: Annotated[tuple[Limb, ...], Field(min_length=1)]
    notes: tuple[Note, ...] = ()
    remedy: Words

    @model_validator(mode="after")
    def _consistent(self) -> Self:
        names = [limb.limb for limb in self.limbs]
        twice = sorted({name for name in names if names.count(name) > 1})
        if twice:
            raise ValueError(f"two limbs are called {', '.join(twice)}; give each its own name")
        if not any(limb.role in ("requirement", "precondition") for limb in self.limbs):
            raise ValueError("it has no requirement or precondition, so it could never be kept or broken")
        periods = sorted(enumerate(self.in_force), key=lambda each: each[1].span.start)
        for (first, earlier), (second, later) in pairwise((index, each.span) for index, each in periods):
            places: dict[str, Place] = {"at": ("in_force", second), "also": ("in_force", first)}
            if later.start < earlier.end:
                what = f"two versions are in force on {later.start.isoformat()}"
                raise FaultError(what, "End the earlier one on that day", **places)
            if later.start > earlier.end and Span(earlier.end, later.start) not in [gap.span for gap in self.gaps]:
                what = f"no version is in force from {earlier.end.isoformat()} to {later.start.isoformat()}"
                raise FaultError(what, "Close the gap, or declare it under gaps", **places)
        return self

    @cached_property
    def law_span(self) -> Span:
        """From the first day on which it was law to the last; all time for a local rule."""
        if not self.in_force:
            return Span(EARLIEST, FOREVER)
        return Span(min(each.from_ for each in self.in_force), max(each.span.end for each in self.in_force))

    def version_on(self, day: date) -> InForce | None:
        """The period in force on a day, if there is one."""
        return next((each for each in self.in_force if day in each.span), None)

    @cached_property
    def versions(self) -> tuple[tuple[Span, InForce], ...]:
        """The longest runs of days with the same limbs and words, each with the period it belongs to."""
        changes: set[date] = set()
        for limb in self.limbs:
            for each in limb.in_force:
                changes |= {each.from_, each.span.end}
            if isinstance(limb.words, tuple):
                changes |= {day for each in limb.words for day in (each.from_, each.to) if day is not None}
        return tuple(
            (Span(start, end), period)
            for period in self.in_force
            for start, end in pairwise(
                [
                    period.from_,
                    *sorted(day for day in changes if period.from_ < day < period.span.end),
                    period.span.end,
                ]
            )
        )

    def version_span(self, day: date) -> tuple[Span, InForce] | None:
        """The version in force on a day, if there is one."""
        return next((each for each in self.versions if day in each[0]), None)

    def conditions(self) -> Iterator[tuple[Limb, str, Condition]]:
        """Each limb with the name of the field (`when`, `only_if`) and the condition in it."""
        for limb in self.limbs:
            if limb.only_if is not None:
                yield limb, "only_if", limb.only_if
            yield limb, "when", limb.when


class RuleFile(Node):
    """The rules of one regulation, in the order of the text."""

    regulation: Words
    heading: Words
    source: Words
    """What was read for it, and whether it is confirmed."""
    rules: Annotated[tuple[Rule, ...], Field(min_length=1)]
