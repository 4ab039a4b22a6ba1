"""The record of a partnership's activity: what happened, by whom, when, and how it is known.

The models hold facts only; they know no law. Every period here is written as people write it,
with `to` as the *last* day; `Period.span` gives the half-open form.
"""

from collections.abc import Iterator
from datetime import date
from functools import cache
from typing import Annotated, Literal, Self, get_args

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    GetCoreSchemaHandler,
    PlainSerializer,
    PrivateAttr,
    model_validator,
)
from pydantic_core import CoreSchema, core_schema

from compliance import dates
from compliance.errors import FaultError
from compliance.value import value
from compliance.vocabulary import (
    AreaKind,
    ArrangementItem,
    ArrangementKind,
    BodyKind,
    Capacity,
    CompleteKind,
    ContentItem,
    Decider,
    DocumentKind,
    EventKind,
    EventTopic,
    GroupKind,
    MeetingKind,
    Nation,
    OfficeKind,
    Strength,
    Topic,
)
from compliance.written import Written, read_by, text


def _day(value: object) -> object:
    if isinstance(value, str):
        return dates.parse_day(value)
    if isinstance(value, date):
        return value
    raise ValueError("a date is written year-month-day, like 2013-06-05")


def _year(value: object) -> object:
    if isinstance(value, str):
        return dates.parse_year(value)
    raise ValueError("a year from 1 April is written like 2013-14")


def _flag(value: object) -> object:
    if isinstance(value, bool):
        return value
    if value in ("true", "false"):
        return value == "true"
    raise ValueError("this is neither true nor false; write one of the two")


def _number(value: object) -> object:
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    if isinstance(value, str) and value.isascii() and value.isdigit():
        return int(value)
    raise ValueError("this is not a whole number; write it in figures")


def _flag_as_written(_: object) -> CoreSchema:
    return core_schema.union_schema([core_schema.literal_schema(["true", "false"]), core_schema.bool_schema()])


def _several(value: object) -> object:
    return [value] if isinstance(value, str) else value


def _source(value: object) -> object:
    return {"of": value} if isinstance(value, str) else value


ID, DAY = r"^[a-z0-9][a-z0-9._-]*$", r"^\d{4}-\d{2}-\d{2}$"


def _id(_: object) -> CoreSchema:
    return core_schema.str_schema(pattern=ID, max_length=80)


def _ids(_: object) -> CoreSchema:
    return core_schema.tuple_schema([_id(_)], variadic_item_index=0)


def _id_or_ids(_: object) -> CoreSchema:
    return core_schema.union_schema([_id(_), core_schema.list_schema(_id(_))])


Day = Annotated[date, read_by(_day, lambda _: core_schema.date_schema(), lambda _: core_schema.str_schema(pattern=DAY))]
"""A day, written 2013-06-05."""
YearFrom = Annotated[
    int,
    BeforeValidator(_year, json_schema_input_type=Annotated[str, Field(pattern=r"^\d{4}-\d{2}$")]),
    PlainSerializer(dates.year_label, return_type=str, when_used="json"),
]
"""A year of the Regulations, written 2013-14 for 1 April 2013 to 31 March 2014."""
Flag = Annotated[bool, read_by(_flag, lambda _: core_schema.bool_schema(), _flag_as_written)]
Count = Annotated[
    int,
    BeforeValidator(_number, json_schema_input_type=Annotated[str, Field(pattern=r"^\d+$")] | int),
    Field(ge=1, le=1000),
]
Id = Annotated[str, Written(_id, 80)]
"""A short name by which the rest of the record refers to a thing."""
Text = Annotated[str, text(at_least=1, at_most=4000)]
Ids = Annotated[tuple[Id, ...], read_by(_several, _ids, _id_or_ids)]
FindingId = Annotated[str, text(pattern=r"^[a-z0-9][\w./@-]* @ [a-z0-9][a-z0-9._-]*(/[^\s/].*)?$", at_most=500)]
"""A finding's id as a report has it, or its start, `rule @ group`, for all that the rule finds of the group."""


def _reversed(start: date, end: date) -> FaultError:
    what = f"it ends on {end.isoformat()}, before it starts on {start.isoformat()}"
    return FaultError(what, "Correct one of the two dates", at=("to",))


class Part(BaseModel):
    """A part of the record: nothing that is not in the model may be written in it."""

    # What is needed of a part is made ready within the record; by itself only where somebody asks for one.
    model_config = ConfigDict(extra="forbid", frozen=True, str_strip_whitespace=True, defer_build=True)


class Citation(Part):
    """Where a fact was read."""

    of: Id
    """The id of an entry of `sources`."""
    page: Text | None = None
    item: Text | None = None
    """The item of an agenda or report."""
    minute: Text | None = None
    words: Text | None = None
    """The words relied on, quoted."""
    by: Text | None = None
    """Who entered the fact."""
    closed_session: Flag = False
    """Whether it comes from a part of the meeting that the public could not attend."""


def _citation_or_id(handler: GetCoreSchemaHandler) -> CoreSchema:
    return core_schema.union_schema([handler.generate_schema(Citation), _id(handler)])


Source = Annotated[Citation, read_by(_source, lambda handler: handler.generate_schema(Citation), _citation_or_id)]


class Fact(Part):
    """Anything that the record says happened or was so."""

    id: Id | None = None
    source: Source | None = None
    note: Text | None = None


class Period(Part):
    """From one day to another, `to` being the last day.

    Without `to` it goes on for as long as the record's own period reaches; without `from` its
    start is not known.
    """

    from_: Day | None = Field(default=None, alias="from")
    to: Day | None = None

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.from_ and self.to and self.to < self.from_:
            raise _reversed(self.from_, self.to)
        return self


class Lasting(Fact, Period):
    """A fact that holds over a period."""


class SourceEntry(Part):
    """A document, page or statement from which facts were taken."""

    id: Id
    title: Text
    strength: Strength
    date: Day | None = None
    """The day of the document itself: an undated fact is not used before its source existed."""
    file: Text | None = None
    url: Text | None = None
    note: Text | None = None


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
            raise _reversed(self.from_, self.to)
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


class Person(Fact):
    """Somebody named in the record. A record may do without and give posts only."""

    id: Id
    name: Text
    councillor: Flag | None = None


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


class QuorumCounts(Part):
    """Who counts towards a quorum; what is left out the terms do not say, and it is asked where it matters."""

    substitutes: Flag | None = None
    double_representation: Flag | None = None
    """Whether somebody who represents two bodies counts for both."""
    remote: Flag | None = None
    """Whether those who attend from elsewhere count."""
    non_voting: Flag | None = None
    """Whether members without a vote count."""
    only_decision_makers: Flag | None = None
    """Whether only those count who have the seniority or power to decide that the terms ask for: a judgement."""


class Fraction(Part):
    """A part of the membership, with what is done about a remainder."""

    numerator: Count
    denominator: Count
    rounding: Literal["up", "down", "nearest", "more_than"]
    """`more_than`: strictly more than that part, as in "more than half"; `nearest`: a half goes up."""
    of: Literal["members", "voting_members"] = "members"
    seats: Count | None = None
    """The number of places that the terms fix, vacant ones included; left out: the members of the day are counted."""

    @model_validator(mode="after")
    def _part_of_a_whole(self) -> Self:
        if self.numerator > self.denominator:
            raise ValueError(
                f"{self.numerator}/{self.denominator} is more than the whole membership; "
                "write the fraction with the smaller number as numerator"
            )
        return self


class QuorumTerm(Part):
    """One condition of a quorum; exactly one of the fields is written."""

    members: Count | None = None
    fraction_of_members: Fraction | None = None
    responsible_authorities: Count | None = None
    """So many responsible authorities represented."""
    named_authorities: Annotated[Ids, Field(min_length=1)] | None = None
    """Each of these bodies represented."""
    decision_makers: Count | None = None
    """So many members with the seniority or power to decide that the terms ask for: a judgement."""
    chair: Literal["chair", "deputy_chair", "chair_or_deputy"] | None = None
    all_of: Annotated[tuple["QuorumTerm", ...], Field(min_length=1)] | None = None
    any_of: Annotated[tuple["QuorumTerm", ...], Field(min_length=1)] | None = None

    @model_validator(mode="after")
    def _exactly_one(self) -> Self:
        written = sorted(name for name in self.model_fields_set if getattr(self, name) is not None)
        if len(written) != 1:
            said = f"{', '.join(written)}; join them with all_of or any_of" if written else "nothing; write one"
            raise ValueError(f"each term of a quorum says one thing, and this one says {said}")
        return self


class Quorum(Part):
    """The quorum that the group's own terms set; the Regulations set none."""

    term: QuorumTerm
    counts: QuorumCounts = QuorumCounts()
    words: Text | None = None
    if_inquorate: Literal["adjourn", "no_decisions", "notes_only", "agree_by_email", "ratify_at_next"] | None = None
    """What the terms say is to be done without a quorum; left out: they do not say."""


class ChairTerms(Part):
    """How a chair or deputy is chosen and for how long."""

    elected: Flag | None = None
    """Whether the group elects the holder; left out: not known."""
    every_months: Count | None = None
    """After how many months the office falls to be filled again; left out: the terms set no period."""
    from_: Annotated[Ids, Field(min_length=1)] | None = Field(default=None, alias="from")
    """The bodies from which the holder must come; left out: the terms name none."""
    words: Text | None = None


class Frequency(Part):
    """How often the group's own terms say it meets."""

    times: Count
    in_: Literal["year", "calendar_year"] = Field(default="year", alias="in")
    """`year`: from 1 April; `calendar_year`: from 1 January."""
    longest_gap_months: Count | None = None
    """The longest time between two meetings; left out: the terms set none."""
    words: Text | None = None


class MinutesTerms(Part):
    """What the terms say of confirming minutes."""

    confirmed_at: Literal["next_meeting", "later_meeting"]
    words: Text | None = None


class VotingTerms(Part):
    """Who votes under the terms."""

    non_voting: Ids | None = None
    """Bodies whose members do not vote."""
    voting: Ids | None = None
    """Bodies whose members vote; left out: not said."""
    casting_vote: Literal["chair", "none"] | None = None
    words: Text | None = None


class Terms(Part):
    """What one version of the group's terms of reference says.

    A matter that is left out is not known, unless `silent_on` lists it. A detail left out of a matter that is
    there is one that the terms do not settle, unless it is said to be not known.
    """

    quorum: Quorum | None = None
    voting: VotingTerms | None = None
    chair: ChairTerms | None = None
    deputy_chair: ChairTerms | None = None
    frequency: Frequency | None = None
    minutes: MinutesTerms | None = None
    substitutes_allowed: Flag | None = None
    silent_on: tuple[
        Literal["quorum", "voting", "chair", "deputy_chair", "frequency", "minutes", "substitutes"], ...
    ] = ()
    """Matters that the terms were read for and do not settle."""


class Arrangement(Lasting):
    """An arrangement in force over a period: one that a regulation asks for, or the group's own terms."""

    kind: ArrangementKind
    group: Id | None = None
    items: tuple[ArrangementItem, ...] = ()
    """What it provides for, each in the vocabulary's words."""
    document: Id | None = None
    terms: Terms | None = None

    @model_validator(mode="after")
    def _terms_in_their_place(self) -> Self:
        if self.terms is not None and self.kind != "terms_of_reference":
            raise ValueError("only an arrangement of kind terms_of_reference has terms")
        return self


class Content(Part):
    """Something that a document contains, and where."""

    item: ContentItem
    topics: tuple[Topic, ...] | None = None
    """Which of the matters it deals with; left out: not recorded which."""
    authority: Id | None = None
    """For measures_of_success: whose."""
    place: Text | None = None
    source: Source | None = None


class Priority(Part):
    """A priority that a document sets; documents are compared by the ids, never by the wording."""

    id: Id
    title: Text | None = None


class Covers(Period):
    """The time that a document is for."""


class Document(Fact):
    """A document of the group, one entry for each version."""

    id: Id
    kind: DocumentKind
    title: Text | None = None
    group: Id | None = None
    by: Id | None = None
    """Whose document it is, where it is not the group's."""
    for_year: YearFrom | None = None
    covers: Covers | None = None
    """Where it is for longer than a year."""
    version: Text | None = None
    prepared: Day | None = None
    """The day on which it was completed or adopted."""
    supersedes: Id | None = None
    follows: Id | None = None
    """The previous document of the kind: the assessment before this one."""
    summary_of: Id | None = None
    cites: Ids | None = None
    """Documents that it is drawn from or refers to; left out: not recorded."""
    priorities: tuple[Priority, ...] | None = None
    contents: tuple[Content, ...] | None = None

    @property
    def first_year(self) -> int | None:
        """The year from 1 April that it is for: of several, the one in which its period begins."""
        if self.for_year is not None or self.covers is None or self.covers.from_ is None:
            return self.for_year
        return dates.year_of(self.covers.from_)


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


class Particulars(Part):
    """What a requirement under reg 14A specifies (reg 14A(2))."""

    authorities: Ids | None = None
    number_each: Count | None = None
    number_together: Count | None = None
    strategies: tuple[Text, ...] | None = None


class Specification(Particulars):
    """A specification made after the requirement itself."""

    id: Id
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


class Completeness(Period):
    """A statement that the record holds every thing of a kind, of a subject, over a period.

    It speaks for no day after the one on which it was made.
    """

    every: Annotated[
        tuple[CompleteKind, ...],
        BeforeValidator(_several, json_schema_input_type=CompleteKind | list[CompleteKind]),
    ]
    of: Ids
    by: Text | None = None
    made: Day
    source: Source | None = None


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

    record: Annotated[Literal[1], BeforeValidator(_number, json_schema_input_type=Literal["1", 1])]
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


def walk(part: Part, location: tuple[str | int, ...] = ()) -> Iterator[tuple[tuple[str | int, ...], Part]]:
    """Each part of a record with its place in the file."""
    waiting = [(location, part)]
    while waiting:
        location, part = waiting.pop()
        yield location, part
        waiting += reversed(directly_in(part, location))


def directly_in(part: Part, location: tuple[str | int, ...]) -> list[tuple[tuple[str | int, ...], Part]]:
    """The parts that stand in a part and in no other part of it, each with its place in the file."""
    below: list[tuple[tuple[str | int, ...], Part]] = []
    for name, step in _inner(type(part)):
        value = part.__dict__[name]
        if isinstance(value, tuple):
            below += [((*location, step, index), member) for index, member in enumerate(value)]
        elif value is not None:
            below.append(((*location, step), value))
    return below


@cache
def _inner(model: type[Part]) -> tuple[tuple[str, str], ...]:
    """The fields in which other parts stand, each with its name in the file."""
    fields = model.model_fields.items()
    return tuple((name, field.alias or name) for name, field in fields if _of_parts(field.annotation))


def _of_parts(annotation: object) -> bool:
    if isinstance(annotation, type) and issubclass(annotation, Part):
        return True
    return any(map(_of_parts, get_args(annotation)))


def withheld(part: Part, *, inside: bool = False) -> Iterator[Part]:
    """Each part of a record that comes from a closed session, with all that stands inside such a part."""
    own = bool(getattr(part, "closed_session", False))
    source = getattr(part, "source", None)
    own = own or (isinstance(source, Citation) and source.closed_session)
    closed = inside or (own and not isinstance(part, Partnership))
    if closed:
        yield part
    for name in type(part).model_fields:
        value = getattr(part, name)
        for member in value if isinstance(value, tuple) else (value,):
            if isinstance(member, Part):
                yield from withheld(member, inside=closed)
