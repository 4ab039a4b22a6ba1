"""Arrangements in force over a period, and what a group's own terms of reference say."""

from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from compliance.record.fields import Count, Flag, Id, Ids, Text
from compliance.record.parts import Lasting, Part
from compliance.vocabulary import ArrangementItem, ArrangementKind


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

    term: QuorumTerm | None = None
    """Who has to be there; left out only where it is not known (`not_known`)."""
    counts: QuorumCounts = QuorumCounts()
    words: Text | None = None
    if_inquorate: Literal["adjourn", "no_decisions", "notes_only", "agree_by_email", "ratify_at_next"] | None = None
    """What the terms say is to be done without a quorum; left out: they do not say."""
    not_known: tuple[Literal["term", "if_inquorate"], ...] = ()
    """Details left out of which it is not known whether, or as to the term how, the terms settle them."""

    @model_validator(mode="after")
    def _has_a_term(self) -> Self:
        if self.term is None and "term" not in self.not_known:
            raise ValueError("a quorum has no term; write one, or not_known: [term] if it is not known which it is")
        return self


class ChairTerms(Part):
    """How a chair or deputy is chosen and for how long."""

    elected: Flag | None = None
    """Whether the group elects the holder; left out: not known."""
    every_months: Count | None = None
    """After how many months the office falls to be filled again; left out: the terms set no period."""
    from_: Annotated[Ids, Field(min_length=1)] | None = Field(default=None, alias="from")
    """The bodies from which the holder must come; left out: the terms name none."""
    words: Text | None = None
    not_known: tuple[Literal["from"], ...] = ()
    """As for a quorum."""


class Frequency(Part):
    """How often the group's own terms say it meets."""

    times: Count
    in_: Literal["year", "calendar_year"] = Field(default="year", alias="in")
    """`year`: from 1 April; `calendar_year`: from 1 January."""
    longest_gap_months: Count | None = None
    """The longest time between two meetings; left out: the terms set none."""
    words: Text | None = None
    not_known: tuple[Literal["longest_gap_months"], ...] = ()
    """As for a quorum."""


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
    there is one that the terms do not settle, unless the matter lists it under `not_known`.
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
