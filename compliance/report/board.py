"""What a report to a board says, in its order, as plain values: each format only sets them out.

All text here is clean (`common.clean`) and still has to be escaped for the format it goes into.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from compliance.report import common
from compliance.report.entry import Entry, Fact, Said
from compliance.report.wording import board as words
from compliance.report.wording.letters import is_question
from compliance.value import value

if TYPE_CHECKING:
    from compliance.report.timeline_parts import Timeline


@value()
class Row:
    """One duty under one outcome, with all its occasions."""

    title: str
    provision: str
    url: str | None
    entries: tuple[Entry, ...]
    facts: tuple[Fact, ...]
    actions: tuple[Action, ...]
    """Each with the items that bear on this duty."""
    owners: tuple[str, ...]

    @property
    def said(self) -> tuple[Said, ...]:
        """The sentences of the row, each with the occasions of which it is said."""
        statements: dict[str, list[Entry]] = {}
        for entry in self.entries:
            statements.setdefault(entry.gist, []).append(entry)
        return tuple(Said(gist, tuple(entries)) for gist, entries in statements.items())


@value()
class Group:
    """The duties with one outcome."""

    outcome: str
    status: str
    findings: int
    rows: tuple[Row, ...]

    @property
    def causes(self) -> tuple[Cause, ...]:
        """The same grouped by what is said, for duties that do not apply."""
        causes: dict[str, list[tuple[Row, Said]]] = {}
        for row in self.rows:
            for said in row.said:
                causes.setdefault(said.statement, []).append((row, said))
        return tuple(Cause(statement, tuple(pairs)) for statement, pairs in causes.items())


@value()
class Cause:
    """Why duties do not apply, with each of those duties and its occasions."""

    statement: str
    duties: tuple[tuple[Row, Said], ...]


@value()
class Basis:
    """The findings under the Regulations, or under the group's own arrangements."""

    id: str
    heading: str
    intro: str
    summary: str
    counts: tuple[tuple[str, str, int], ...]
    """Each outcome with its words and how many findings have it."""
    groups: tuple[Group, ...]

    def number_of(self, outcome: str) -> int:
        """How many findings have the outcome."""
        return next((number for each, _, number in self.counts if each == outcome), 0)


@value()
class Action:
    """What one person or body is asked to do, to provide or to decide."""

    number: int
    kind: Literal["do", "provide", "decide", "agreed", "accepted"]
    """`agreed`: the record has somebody undertake it; `accepted`: somebody leaves a finding as it is for a time."""
    items: tuple[str, ...]
    """A sentence to carry out, what fits after "provide" or "say", questions, or the reason of an acceptance."""
    owner: str
    subjects: tuple[str, ...]
    """The provisions and occasions that it would settle."""
    due: str
    matters: tuple[int, ...] = ()
    """The numbers under which the questions of a decision are set out among the matters for decision."""

    @property
    def text(self) -> str:
        """The action in a sentence where it is of one thing; else what is to be done with each of the items."""
        if self.matters:
            numbers = common.listed(map(str, self.matters))
            return words.DECIDE_MATTERS[len(self.matters) > 1].format(numbers)
        lead = {"provide": "Provide", "decide": "Decide:", "accepted": words.LEFT_AS_IT_IS}.get(self.kind, "")
        if len(self.items) > 1:
            return f"{lead.rstrip(':')}:"
        if self.kind == "provide" and is_question(self.items[0]):
            lead = "Say"
        return common.sentence(f"{lead} {self.items[0]}")

    @property
    def listed(self) -> tuple[str, ...]:
        """The items, where there are several; questions stand where they can be decided, and nowhere else."""
        if self.matters:
            return ()
        return tuple(common.sentence(item) for item in self.items) if len(self.items) > 1 else ()


@value()
class Decision:
    """A question that somebody must decide, with what the record shows on it."""

    text: str
    of: str
    question: str
    cited: str
    """How a determination in the record would cite the question."""
    names: tuple[str, ...]
    subjects: tuple[str, ...]
    shown: tuple[Fact, ...]
    not_shown: tuple[str, ...]


@value()
class Cell:
    """How an authority was represented at a meeting."""

    how: str
    word: str
    people: tuple[str, ...]


@value()
class Attendance:
    """Who was represented where: facts, not findings."""

    meetings: tuple[str, ...]
    rows: tuple[tuple[str, tuple[Cell, ...]], ...]
    others: tuple[tuple[str, tuple[str, ...]], ...]
    unlisted: tuple[str, ...]
    """Meetings of which the record has no list of those present."""


@value()
class Problem:
    """A contradiction or gap in the record itself."""

    text: str
    place: str


@value()
class Phrase:
    """The words of a limb, or what they come to where the instrument has no such words."""

    provision: str
    """Where they stand; empty where that is the provision under which they are told."""
    role: str
    text: str
    quoted: bool
    """Whether the words are the instrument's own."""

    @property
    def label(self) -> str:
        """The part that the limb plays, and where it stands."""
        return f"{self.role} ({self.provision})" if self.provision else self.role


@value()
class Provision:
    """A provision in one of the versions that were used."""

    basis: str
    provision: str
    title: str
    url: str | None
    site: str
    """Where the address leads: legislation.gov.uk."""
    version: str
    phrases: tuple[Phrase, ...]
    notes: tuple[tuple[str, str], ...]


@value()
class Authorities:
    """Who was a responsible authority when."""

    lead: str
    rows: tuple[tuple[str, str, str], ...]
    """Each body, on which days, and by which provision."""


@value()
class Board:
    """A whole report."""

    name: str
    title: str
    as_at: str
    particulars: tuple[tuple[str, str], ...]
    closed: int
    """How many facts come from a closed session."""
    asks: tuple[str, ...]
    bases: tuple[Basis, ...]
    actions: tuple[Action, ...]
    authorities: Authorities
    attendance: Attendance
    decisions: tuple[Decision, ...]
    problems: tuple[Problem, ...]
    entries: tuple[Entry, ...]
    """Every finding, by rule and occasion."""
    evidence: tuple[Fact, ...]
    provisions: tuple[Provision, ...]
    instruments: tuple[tuple[str, str], ...]
    """Each instrument's title, and as at when and how it was read."""
    made_from: tuple[tuple[str, str], ...]
    disclaimer: str
    timeline: Timeline | None = None
    """What was due and done in order of time; None where nothing has a day."""
