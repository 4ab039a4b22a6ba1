"""What people have stated about a record: decisions, completeness, contradictions, and what they do about findings."""

from typing import Annotated, Literal, Self

from pydantic import BeforeValidator, Field, model_validator

from compliance.errors import FaultError
from compliance.record.fields import Day, FindingId, Flag, Id, Ids, Text, several
from compliance.record.parts import Fact, Part, Period, Source
from compliance.vocabulary import CompleteKind, Decider


class Determination(Fact):
    """A recorded human decision on a question that a rule leaves open."""

    question: Annotated[str, Field(pattern=r"^[\w./@-]+#[\w-]+(\.[\w-]+)?$")]
    """`rule#limb`, such as reg-9/2#based-on."""
    about: Ids
    """What it is about: the id of a document, meeting, requirement, body; a group for a standing duty; a year."""
    answer: Literal["yes", "no"]
    by: Decider
    by_body: Id | None = None
    """Which authority, where `by` is responsible_authority."""
    date: Day
    reasons: Text | None = None
    revoked: Day | None = None
    """The day on which it was withdrawn."""

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.revoked and self.revoked < self.date:
            what = f"it was revoked on {self.revoked.isoformat()}, before it was made on {self.date.isoformat()}"
            raise FaultError(what, "Correct one of the two dates", at=("revoked",))
        return self


class Completeness(Period):
    """A statement that the record holds every thing of a kind, of a subject, over a period.

    It speaks for no day after the one on which it was made.
    """

    every: Annotated[
        tuple[CompleteKind, ...],
        BeforeValidator(several, json_schema_input_type=CompleteKind | list[CompleteKind]),
    ]
    of: Ids
    by: Text | None = None
    made: Day
    withdrawn: Flag = False
    """That it does not hold: what was said up to its day of any of these kinds and things counts no more."""
    source: Source | None = None

    @model_validator(mode="after")
    def _withdrawn_as_a_whole(self) -> Self:
        if self.withdrawn and (self.from_ or self.to):
            what = "a declaration is withdrawn as a whole, not from one day to another"
            raise FaultError(what, "Leave out `from` and `to`", at=("withdrawn",))
        return self


class Action(Fact):
    """Something that somebody has undertaken to do about a finding; it changes no outcome."""

    finding: FindingId
    what: Text | None = None
    """What is to be done; left out: what the report says of the finding."""
    owner: Text
    """Who is to do it: a post or a body."""
    due: Day | None = None
    """The last day for it."""
    done: Day | None = None
    """The day on which it was done."""
    made: Day | None = None
    """The day on which it was agreed; before that day it is not shown."""


class Acceptance(Fact):
    """That somebody knows of a finding and leaves it as it is for a time; it hides nothing and changes no outcome."""

    finding: FindingId
    reason: Text
    by: Text
    """Who accepted it: a post or a body."""
    made: Day | None = None
    """The day on which it was accepted; before that day it is not shown."""
    until: Day
    """The last day on which it stands; from the next day on it is shown as run out."""

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.made and self.until < self.made:
            what = f"it stands until {self.until.isoformat()}, before it was made on {self.made.isoformat()}"
            raise FaultError(what, "Correct one of the two dates", at=("until",))
        return self


class Contradiction(Part):
    """What another source says of a thing in the record, where the two differ."""

    about: Id
    field: Literal["date", "prepared", "from", "to", "public"]
    says: Text
    source: Source
    settled_by: Id | None = None
    """The source that settles it; until then a contradiction of like strength leaves the fact unknown."""
    note: Text | None = None
