"""The closed union of conditions in which rules are written; nothing here evaluates them.

Each condition is a mapping with exactly one key, its kind. `docs/conditions.md` has the table:
what each takes, when it is true and false, and which declaration of completeness closes it.
"""

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING, Annotated, Any, Literal, Self

from pydantic import BaseModel, BeforeValidator, ConfigDict, Discriminator, Field, Tag, model_validator
from pydantic_core import CoreSchema, core_schema

from compliance import dates
from compliance.vocabulary import (
    AreaTest,
    ArrangementItem,
    ArrangementKind,
    BodyKind,
    Capacity,
    ContentItem,
    Decider,
    DocumentKind,
    EventKind,
    EventTopic,
    OfficeKind,
    Outcome,
    SetName,
    Topic,
)
from compliance.written import read_by, text

REFERENCE = r"^[a-z_]+(\.[a-z_0-9]+)*$"
Ref = Annotated[str, text(pattern=REFERENCE)]
"""A name that is bound where the condition stands, and fields of it: `this.prepared`, `authority.id`."""


def day_value(value: object) -> object:
    """A day of a rule file, written 2012-11-22."""
    return dates.parse_day(value) if isinstance(value, str) else value


def _number(value: object) -> object:
    return int(value) if isinstance(value, str) and value.isascii() and value.isdigit() else value


def flag_value(value: object) -> object:
    """`true` or `false`, written out."""
    return {"true": True, "false": False}.get(value, value) if isinstance(value, str) else value


def several(value: object) -> object:
    """One item written without brackets is a list of one."""
    return [value] if isinstance(value, str) else value


def _flag_as_written(_: object) -> CoreSchema:
    return core_schema.union_schema([core_schema.literal_schema(["true", "false"]), core_schema.bool_schema()])


Day = Annotated[date, read_by(day_value, lambda _: core_schema.date_schema(), lambda _: core_schema.str_schema())]
Flag = Annotated[bool, read_by(flag_value, lambda _: core_schema.bool_schema(), _flag_as_written)]
Number = Annotated[int, BeforeValidator(_number, json_schema_input_type=str | int), Field(ge=1)]


class Node(BaseModel):
    """A part of a rule file: nothing that is not in the model may be written in it."""

    # What is needed of a part is made ready within the file; by itself only where somebody asks for one.
    model_config = ConfigDict(extra="forbid", frozen=True, str_strip_whitespace=True, defer_build=True)


class From(Node):
    """A value taken from a bound thing instead of written out."""

    from_: Ref = Field(alias="from")
    default: Number | None = None
    """What stands for it where the record leaves it out."""


class AllOf(Node):
    """True if every one is true; false if one is false."""

    all_of: Annotated[tuple["Condition", ...], Field(min_length=1)]


class AnyOf(Node):
    """True if one is true; false if every one is false."""

    any_of: Annotated[tuple["Condition", ...], Field(min_length=1)]


class Not(Node):
    """True for false, false for true."""

    not_: "Condition" = Field(alias="not")


class Party(Node):
    """Who did a thing, or to whom it was done; exactly one of the first three is written."""

    is_: Ref | None = Field(default=None, alias="is")
    """A bound body or group, by its id."""
    holder_of: OfficeKind | None = None
    """The holder of an office on the day; `of` says whose office."""
    kinds: Annotated[tuple[BodyKind, ...], BeforeValidator(several)] | None = None
    """Any body of one of the kinds."""
    of: Ref | None = None

    @model_validator(mode="after")
    def _one_way(self) -> Self:
        ways = [name for name in ("is_", "holder_of", "kinds") if getattr(self, name) is not None]
        if len(ways) != 1:
            raise ValueError("a party is given by exactly one of: is, holder_of, kinds")
        if (self.holder_of is None) != (self.of is None):
            raise ValueError("holder_of and of go together")
        return self


class HappenedArgs(Node):
    """What a recorded event must be to count."""

    event: EventKind
    document: Ref | None = None
    """The document that it was done to, for or with."""
    considered: Ref | None = None
    """For considered and regard_had: the document looked at."""
    meeting: Ref | None = None
    requirement: Ref | None = None
    topic: EventTopic | None = None
    by: Party | None = None
    to: Party | None = None
    office: OfficeKind | None = None
    since: Ref | None = None
    """The first day that counts."""
    until: Ref | None = None
    """The last day that counts."""
    months: Number | From | None = None
    """Instead of `since`: only the so many months up to `until` count."""
    in_slot: Flag = False
    """Only days of the occasion's year (or slice) count."""
    for_earlier_year: Flag = False
    """Of `revised`: only a revision for a year before the occasion's, and after the document's first, counts."""


class Happened(Node):
    """True if a recorded event fits; false if none does and events of the kind are declared complete."""

    happened: HappenedArgs


class BeforeArgs(Node):
    """Two days compared."""

    day: Ref
    limit: Day | From
    or_same_day: Flag = False


class Before(Node):
    """True if `day` is earlier than `limit`; unknown if either is not recorded."""

    before: BeforeArgs


class WithinArgs(Node):
    """A day held to a number of days or months after another."""

    day: Ref
    after: Ref
    days: Number | From | None = None
    months: Number | From | None = None

    @model_validator(mode="after")
    def _one_measure(self) -> Self:
        if (self.days is None) == (self.months is None):
            raise ValueError("give either days or months")
        return self


class Within(Node):
    """True if `day` is no later than so many days or months after `after`."""

    within: WithinArgs


class IsArgs(Node):
    """One field of a bound thing, compared; exactly one comparison is written."""

    value: Ref
    equals: str | From | None = None
    one_of: tuple[str, ...] | None = None
    in_: Ref | None = Field(default=None, alias="in")
    """A list of a bound thing that must hold the value."""

    @model_validator(mode="after")
    def _one_comparison(self) -> Self:
        if sum(each is not None for each in (self.equals, self.one_of, self.in_)) != 1:
            raise ValueError("give exactly one of: equals, one_of, in")
        return self


class Is(Node):
    """True if the field has the value; unknown if it is not recorded."""

    is_: IsArgs = Field(alias="is")


class StatesArgs(Node):
    """Something that a document must contain."""

    item: ContentItem
    document: Ref = "this"
    topics: tuple[Topic, ...] = ()
    authority: Ref | None = None


class States(Node):
    """True if the content is tagged; false if it is not and the document's contents are complete."""

    states: StatesArgs


class HoldsArgs(Node):
    """Who holds an office on a day."""

    office: OfficeKind
    of: Ref
    """The group, body or police area whose office it is."""
    holder: Ref | None = None
    """Left out: anybody."""
    power: Literal["elected_local_policing_body", "reg_14A"] | None = None
    """Only a holder of a kind that definitions.yaml gives this standing to."""
    day: Ref | None = None
    """Left out: that of the occasion."""


class Holds(Node):
    """True if the holder held the office that day; false if offices are complete and nobody else fits."""

    holds: HoldsArgs


class Selector(Node):
    """Narrows a named set; which fields a set takes is in the table of `docs/conditions.md`."""

    kinds: Annotated[tuple[BodyKind | DocumentKind | ArrangementKind | OfficeKind, ...], BeforeValidator(several)] = ()
    items: Annotated[tuple[ArrangementItem, ...], BeforeValidator(several)] = ()
    capacities: Annotated[tuple[Capacity, ...], BeforeValidator(several)] = ()
    among: Ref | None = None
    """For responsible authorities: those that this list of bodies names."""
    from_start: Flag = False
    """For responsible authorities: those of the first day of the occasion's year, where that is yet to come."""
    in_slot: Flag = False
    """For responsible authorities: those of the last of the occasion's days, and perhaps those of an earlier one."""
    year: Literal["this", "before", "previous"] | None = None
    """For documents: for the occasion's year, produced in the year before, or for that year. For groups: `this`."""
    group: Ref | None = None
    """Left out: the group that the occasion is about."""
    any_group: Flag = False
    """For documents: those of every group in the record, such as a county's agreement seen from a district."""
    recorded: Flag = False
    """For documents: those surely recorded by the day of the occasion's own, and that none of them replaced."""
    replaced: Flag = False
    """For recorded documents: those too that another of them replaced."""
    for_: Ref | None = Field(default=None, alias="for")
    """For attendances: those who came for this body."""
    meeting: Ref | None = None
    of: Ref | None = None
    """For offices: whose. For priorities: the document. For addressees (ended or not) and affected: the requirement."""
    linked_to: Ref | None = None
    """For documents: a document that cites the one sought makes the choice certain."""


def _no_groups_of_before(of: SetName, with_: Selector) -> None:
    if of == "groups" and with_.year not in (None, "this"):
        raise ValueError("groups are those of the occasion's year: write year: this")


class EveryArgs(Node):
    """All members of a named set."""

    of: SetName
    with_: Selector = Field(default=Selector(), alias="with")
    as_: Ref = Field(alias="as")
    where: "Condition | None" = None
    satisfy: "Condition"
    if_any: Flag = False
    """Whether no member need be a certain one: what asks for it otherwise sees to it that there are some."""

    @model_validator(mode="after")
    def _set_and_selector_agree(self) -> Self:
        _no_groups_of_before(self.of, self.with_)
        return self


class Every(Node):
    """True if the set is declared complete, has a member, and each satisfies; false if one certainly fails."""

    every: EveryArgs


class AtLeastArgs(Node):
    """So many members of a named set."""

    n: Number | From = 1
    of: SetName
    with_: Selector = Field(default=Selector(), alias="with")
    as_: Ref = Field(alias="as")
    where: "Condition | None" = None
    distinct: Literal["person", "body"] | None = None
    """Count persons or bodies, not entries."""

    @model_validator(mode="after")
    def _set_and_selector_agree(self) -> Self:
        _no_groups_of_before(self.of, self.with_)
        return self


class AtLeast(Node):
    """True if so many certainly fit; false if, the set being complete, so many cannot."""

    at_least: AtLeastArgs


class AreaIs(Node):
    """True if the group's area is of the kind."""

    area_is: AreaTest


class DeterminedArgs(Node):
    """A standard of the text that somebody must decide."""

    ask: str
    """The question to put, in the instrument's terms."""
    by: Annotated[tuple[Decider, ...], BeforeValidator(several), Field(min_length=1)]
    """Who may answer."""
    about: Annotated[tuple[Ref, ...], BeforeValidator(several)] = ("this",)
    """What the answer is about: bound names."""
    part: Annotated[str, Field(pattern=r"^[\w-]+$")] | None = None
    """Where one limb puts several questions: which."""
    shorthand: Ref | None = None
    """A flag of a bound thing that records the answer, with judged_by and judged_on beside it."""
    not_before: Annotated[tuple[Ref, ...], BeforeValidator(several)] = ()
    """The days before which it cannot be decided, since what the question is about was not there yet."""
    until: Ref | None = None
    """The last day on which it can be decided, where it must precede something."""
    of_the_past: Flag = False
    """Whether an answer speaks only of the days up to its own, and since the answer before it."""
    answered_by: Literal["revision", "earlier_group"] | None = None
    """What shows a yes where it is recorded.

    A dated revision of the document for the year of the occasion; or the entry of another group that was there for the
    same area on the days of the slice.
    """


class Determined(Node):
    """True for a recorded yes by the right office, false for a no; unknown if there is neither."""

    determined: DeterminedArgs


class FindingIsArgs(Node):
    """What another rule says of the same occasion."""

    rule: str
    one_of: tuple[Outcome, ...]


class FindingIs(Node):
    """True if the other finding is one of these; unknown if it is cannot_tell or needs_judgement."""

    finding_is: FindingIsArgs


class QuorateArgs(Node):
    """The quorum of the terms in force, applied to a meeting."""

    meeting: Ref = "this"


class Quorate(Node):
    """True or false by the typed terms of the arrangements in force; local rules only."""

    quorate: QuorateArgs


KINDS: dict[str, type[Node]] = {
    "all_of": AllOf,
    "any_of": AnyOf,
    "not": Not,
    "happened": Happened,
    "before": Before,
    "within": Within,
    "is": Is,
    "states": States,
    "holds": Holds,
    "every": Every,
    "at_least": AtLeast,
    "area_is": AreaIs,
    "determined": Determined,
    "finding_is": FindingIs,
    "quorate": Quorate,
}
"""Every kind of condition by its key."""


def _kind_of(value: object) -> str | None:
    if isinstance(value, dict):
        return str(next(iter(value))) if len(value) == 1 else None
    return next((key for key, cls in KINDS.items() if isinstance(value, cls)), None)


if TYPE_CHECKING:
    Condition = (
        AllOf | AnyOf | Not | Happened | Before | Within | Is | States | Holds
        | Every | AtLeast | AreaIs | Determined | FindingIs | Quorate
    )  # fmt: skip
else:
    _union = None
    for _key, _cls in KINDS.items():
        _tagged = Annotated[_cls, Tag(_key)]
        _union = _tagged if _union is None else _union | _tagged
    Condition = Annotated[_union, Discriminator(_kind_of)]


def parts(condition: Condition) -> tuple[Condition, ...]:
    """The conditions that stand directly inside one."""
    match condition:
        case AllOf():
            return condition.all_of
        case AnyOf():
            return condition.any_of
        case Not():
            return (condition.not_,)
        case Every():
            args: Any = condition.every
            return tuple(each for each in (args.where, args.satisfy) if each is not None)
        case AtLeast():
            return (condition.at_least.where,) if condition.at_least.where is not None else ()
        case _:
            return ()


def walk(condition: Condition) -> Iterator[Condition]:
    """The condition and every one inside it, outermost first."""
    yield condition
    for part in parts(condition):
        yield from walk(part)
