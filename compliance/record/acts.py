"""What was done and spent in a record: requirements under regulation 14A, events of a day, money."""

from compliance.record.fields import Count, Day, Flag, Id, Ids, Text, YearFrom
from compliance.record.parts import Fact, Lasting, Part, Source
from compliance.vocabulary import EventKind, EventTopic, OfficeKind, Topic


class Particulars(Part):
    """What a requirement under reg 14A specifies (reg 14A(2))."""

    authorities: Ids | None = None
    number_each: Count | None = None
    number_together: Count | None = None
    strategies: tuple[Text, ...] | None = None


class Specification(Particulars):
    """A specification made after the requirement itself."""

    id: Id
    by: Id | None = None
    """The body that made it; left out: whoever made the requirement, if still in office, and else not known."""
    date: Day | None = None
    affected: Ids | None = None
    source: Source | None = None


class Requirement(Particulars):
    """A requirement that a police and crime commissioner makes under reg 14A(1)."""

    id: Id
    by: Id
    """The body that made it."""
    group: Id | None = None
    date: Day | None = None
    affected: Ids | None = None
    """Every responsible authority affected; left out: not known."""
    meeting: Id | None = None
    meeting_date: Day | None = None
    specifications: tuple[Specification, ...] = ()
    source: Source | None = None
    note: Text | None = None


class Event(Fact):
    """Something done on a day."""

    event: EventKind
    date: Day | None = None
    group: Id | None = None
    by: Ids | None = None
    to: Ids | None = None
    document: Id | None = None
    """The document that it is done to, for or with."""
    considered: Id | None = None
    """For considered and regard_had: the document looked at."""
    topic: EventTopic | None = None
    topics: tuple[Topic, ...] | None = None
    meeting: Id | None = None
    """For minutes_confirmed, ratified, agreed_by_email and adjourned: the meeting whose minutes or business it was."""
    requirement: Id | None = None
    person: Id | None = None
    office: OfficeKind | None = None
    for_year: YearFrom | None = None
    """For something done for a year that is not the year of its date."""
    method: Text | None = None
    place: Text | None = None


class Money(Lasting):
    """Money spent on the partnership's work."""

    title: Text
    amount: Text | None = None
    provided_by: Ids | None = None
    partnership_monies: Flag | None = None
    """Whether it is partnership monies as reg 2 defines them; somebody has to say so."""
