"""Who there is in a record: the partnership and other groups, bodies, people, and the offices and places they hold."""

from typing import Self

from pydantic import Field, model_validator

from compliance.record.fields import Day, Flag, Id, Ids, Text, reversed_days
from compliance.record.parts import Fact, Lasting, Part, Period, Source
from compliance.vocabulary import AreaKind, BodyKind, Decider, GroupKind, Nation, OfficeKind


class Area(Part):
    """The local government area, or the county area of a county group."""

    id: Id
    name: Text
    kind: AreaKind | None = None


class PoliceArea(Part):
    """The police area that comprises or includes the area."""

    id: Id
    name: Text


class Partnership(Part):
    """The body whose compliance the record is about."""

    id: Id
    name: Text
    kind: GroupKind
    area: Area
    police_area: PoliceArea | None = None
    nation: Nation = "england"
    established: Day | None = None
    ceased: Day | None = None
    """The last day on which the group existed."""
    source: Source | None = None
    note: Text | None = None


class RecordPeriod(Part):
    """What the record covers, both days included."""

    from_: Day = Field(alias="from")
    to: Day

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.to < self.from_:
            raise reversed_days(self.from_, self.to)
        return self


class Group(Fact):
    """Another group that the record speaks of: for a county board, the strategy group of a district."""

    id: Id
    name: Text
    kind: GroupKind = "strategy_group"
    area: Area
    police_area: PoliceArea | None = None
    """Left out: the partnership's own."""
    established: Day | None = None
    ceased: Day | None = None
    report_on: tuple[Text, ...] = ()
    """Rules that are to be assessed for this group too, such as reg-13A."""


class AuthorityStatus(Period):
    """A period in which a body is a responsible authority for an area (s.5(1) of the 1998 Act)."""

    area: Id | None = None
    """Left out: the partnership's own area."""
    source: Source | None = None


class Body(Lasting):
    """A council, force, trust, board or other organisation; `from` and `to` are its own life."""

    id: Id
    name: Text
    kind: BodyKind
    aliases: tuple[Text, ...] = ()
    police_area: Id | None = None
    responsible_authority: tuple[AuthorityStatus, ...] = ()
    succeeds: Id | None = None
    of_policing_body: Flag | None = None
    """Whether it is the office, or of the staff, of an elected local policing body."""


class Person(Fact):
    """Somebody named in the record. A record may do without and give posts only."""

    id: Id
    name: Text
    councillor: Flag | None = None
    of_policing_body: Flag | None = None
    """Whether they are of the office or the staff of an elected local policing body."""


class Office(Lasting):
    """Who holds an office: a chair, the elected local policing body, a nominee."""

    office: OfficeKind
    of: Id
    """The group, body or police area to which the office belongs."""
    holder: Id | None = None
    """A person, or for an elected local policing body a body. Left out: held by somebody not named."""
    post: Text | None = None
    vacant: Flag = False

    @model_validator(mode="after")
    def _held_or_vacant(self) -> Self:
        if self.vacant and self.holder is not None:
            raise ValueError(
                f"it is vacant, and {self.holder!r} holds it; leave out one of the two, or give each its own entry"
            )
        return self


class Appointment(Lasting):
    """One person's place on a group. Made by several bodies, it is a joint appointment."""

    person: Id | None = None
    post: Text | None = None
    """Their post, where no name is recorded."""
    group: Id | None = None
    by: Ids | None = None
    """The authorities that made it; left out: not recorded who did. `[]`: appointed by nobody (own terms)."""
    from_authority: Id | None = None
    """The authority from which the person comes."""
    voting: Flag | None = None
    senior: Flag | None = None
    """Whether the post was judged senior; shorthand for a determination."""
    judged_by: Decider | None = None
    judged_on: Day | None = None

    @model_validator(mode="after")
    def _somebody(self) -> Self:
        if self.person is None and self.post is None:
            raise ValueError("it names neither a person nor a post; give one of the two")
        return self
