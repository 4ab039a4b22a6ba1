"""The record of a partnership's activity: what happened, by whom, when, and how it is known.

The models hold facts only; they know no law. Every period is written as people write it, with `to` as the *last*
day. Each sort of part has a module of its own beside this one; all of them are to be had from here.
"""

from typing import Annotated, Literal, Self

from pydantic import BeforeValidator, PrivateAttr

from compliance.record.acts import Event, Money, Particulars, Requirement, Specification
from compliance.record.arrangements import (
    Arrangement,
    ChairTerms,
    Fraction,
    Frequency,
    MinutesTerms,
    Quorum,
    QuorumCounts,
    QuorumTerm,
    Terms,
    VotingTerms,
)
from compliance.record.documents import Content, Covers, Document, Priority
from compliance.record.fields import number
from compliance.record.meetings import Apology, Attendance, Correction, Item, Meeting, Minutes
from compliance.record.parties import (
    Appointment,
    Area,
    AuthorityStatus,
    Body,
    Group,
    Office,
    Partnership,
    Person,
    PoliceArea,
    RecordPeriod,
)
from compliance.record.parts import Citation, Fact, Lasting, Part, Period, SourceEntry
from compliance.record.statements import Acceptance, Action, Completeness, Contradiction, Determination
from compliance.record.walk import directly_in, walk, withheld
from compliance.value import value

__all__ = [
    "Acceptance",
    "Action",
    "Apology",
    "Appointment",
    "Area",
    "Arrangement",
    "Attendance",
    "AuthorityStatus",
    "Body",
    "ChairTerms",
    "Citation",
    "Completeness",
    "Content",
    "Contradiction",
    "Correction",
    "Covers",
    "Determination",
    "Document",
    "Event",
    "Fact",
    "Fraction",
    "Frequency",
    "Group",
    "Item",
    "Lasting",
    "LeftOut",
    "Meeting",
    "Minutes",
    "MinutesTerms",
    "Money",
    "Office",
    "Part",
    "Particulars",
    "Partnership",
    "Period",
    "Person",
    "PoliceArea",
    "Priority",
    "Quorum",
    "QuorumCounts",
    "QuorumTerm",
    "Record",
    "RecordPeriod",
    "Requirement",
    "SourceEntry",
    "Specification",
    "Terms",
    "VotingTerms",
    "directly_in",
    "walk",
    "withheld",
]


@value()
class LeftOut:
    """How much the version of a record for publication leaves out (`publishable.py`)."""

    people: int
    """How many people's names."""
    items: int
    """How many items of minutes, all of closed sessions."""
    facts: int
    """How many other facts, all read in what was said in closed sessions."""


class Record(Part):
    """One partnership's record."""

    record: Annotated[Literal[1], BeforeValidator(number, json_schema_input_type=Literal["1", 1])]
    partnership: Partnership
    period: RecordPeriod
    groups: tuple[Group, ...] = ()
    bodies: tuple[Body, ...] = ()
    people: tuple[Person, ...] = ()
    offices: tuple[Office, ...] = ()
    appointments: tuple[Appointment, ...] = ()
    arrangements: tuple[Arrangement, ...] = ()
    documents: tuple[Document, ...] = ()
    meetings: tuple[Meeting, ...] = ()
    requirements: tuple[Requirement, ...] = ()
    events: tuple[Event, ...] = ()
    money: tuple[Money, ...] = ()
    determinations: tuple[Determination, ...] = ()
    completeness: tuple[Completeness, ...] = ()
    contradictions: tuple[Contradiction, ...] = ()
    actions: tuple[Action, ...] = ()
    acceptances: tuple[Acceptance, ...] = ()
    sources: tuple[SourceEntry, ...] = ()
    _left_out: LeftOut | None = PrivateAttr(default=None)

    @property
    def left_out(self) -> LeftOut | None:
        """What was taken out of it for publication; None: this is the record as it was written."""
        return self._left_out

    def published(self, left_out: LeftOut) -> Self:
        """The same marked as the version for publication, so that nothing of a closed session is told."""
        copy = self.model_copy()
        copy._left_out = left_out  # noqa: SLF001  # its own class's
        return copy


Record.model_rebuild()
