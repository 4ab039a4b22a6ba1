"""The meetings of a record: who was there, who sent word, the items and the state of the minutes."""

from typing import Literal, Self

from pydantic import model_validator

from compliance.record.fields import Day, Flag, Id, Ids, Text
from compliance.record.parts import Fact, Part, Source
from compliance.vocabulary import Capacity, Decider, MeetingKind


class Attendance(Part):
    """One person at a meeting."""

    person: Id | None = None
    post: Text | None = None
    represents: Ids | None = None
    """The bodies for which they came; left out: not recorded."""
    perhaps_represents: Ids = ()
    """Bodies that the source leaves in doubt, as where it says "also" for another council."""
    capacity: Capacity | None = None
    substitute_for: Text | None = None
    remote: Flag | None = None
    senior: Flag | None = None
    """Whether the post was judged senior; shorthand for a determination."""
    judged_by: Decider | None = None
    judged_on: Day | None = None
    decision_maker: Flag | None = None
    """Whether judged to have the power to decide that the group's terms ask for."""
    source: Source | None = None
    note: Text | None = None

    @model_validator(mode="after")
    def _somebody(self) -> Self:
        if self.person is None and self.post is None:
            raise ValueError("it names neither a person nor a post; give one of the two")
        return self


class Apology(Part):
    """Somebody who sent word that they would not come."""

    person: Id | None = None
    post: Text | None = None
    body: Id | None = None
    source: Source | None = None


class Item(Part):
    """One item of the minutes or agenda."""

    number: Text
    title: Text | None = None
    resolution: Text | None = None
    closed_session: Flag = False


class Minutes(Part):
    """The state of the minutes."""

    status: Literal["draft", "confirmed", "not_known"]
    confirmed_at: Id | None = None
    """The meeting that confirmed them."""
    confirmed_on: Day | None = None
    source: Source | None = None


class Correction(Part):
    """A later correction to a meeting's list of those present: the first list is kept."""

    date: Day
    attendance: tuple[Attendance, ...]
    source: Source | None = None
    note: Text | None = None


class Meeting(Fact):
    """A meeting of the group, or one that bears on its duties."""

    id: Id
    kind: MeetingKind = "group"
    group: Id | None = None
    date: Day | None = None
    public: Flag | None = None
    """Whether it was one of the public meetings held under the group's arrangements (reg 12(4))."""
    requirement: Id | None = None
    """The requirement under reg 14A for which it was held."""
    place: Text | None = None
    chair: Id | None = None
    attendance: tuple[Attendance, ...] | None = None
    """Those present; left out: not known, which is not the same as nobody."""
    apologies: tuple[Apology, ...] | None = None
    items: tuple[Item, ...] = ()
    minutes: Minutes | None = None
    corrections: tuple[Correction, ...] = ()
    inquorate: Flag | None = None
    """Whether the minutes themselves say that it was inquorate."""

    @model_validator(mode="before")
    @classmethod
    def _public_in_kind(cls, data: object) -> object:
        """A meeting of kind public is public; there is no need to say it twice."""
        if isinstance(data, dict) and data.get("kind") == "public" and "public" not in data:
            return {**data, "public": True}
        return data

    @model_validator(mode="after")
    def _one_answer(self) -> Self:
        if self.kind == "public" and self.public is False:
            raise ValueError("it is of kind public and also says public: false; correct one of the two")
        return self
