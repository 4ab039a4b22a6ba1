"""What a report to a board says, in its order, as plain values: each format only sets them out.

All text here is clean (`common.clean`) and still has to be escaped for the format it goes into.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from compliance.report import common

if TYPE_CHECKING:
    from collections.abc import Iterable

NOTES: dict[str, str] = {
    "reading": "This project's reading",
    "unconfirmed": "Not confirmed",
    "not_judged": "Not judged",
}
"""What stands before a note, by its kind."""
ABOUT = "About this report"
ASKED = "What the board is asked to do"
ATTENDANCE = "Attendance: facts, not findings"
FACTS_NOT_FINDINGS = (
    "This shows who was represented at each meeting, as far as the record says. It is not a finding: "
    "the Regulations do not require an authority to be at every meeting of the group."
)
OWN_ARRANGEMENTS = (
    "These findings are about the terms that the group set for itself. "
    "The Regulations do not set a quorum, a voting rule or a number of meetings."
)


@dataclass(frozen=True, slots=True)
class Fact:
    """A recorded fact in words, under its number in the appendix of evidence."""

    ref: str
    text: str
    source: str
    strength: str
    place: str
    """Where the record has it: the path and the line."""
    closed: bool
    words: str
    date: str


@dataclass(frozen=True, slots=True)
class Missing:
    """What would settle a finding: a fact and whom to ask for it, or a question and who decides it."""

    kind: Literal["fact", "decision"]
    text: str
    """A thing that fits after "provide", or a question."""
    of: str
    question: str
    about: tuple[str, ...]
    """The ids that an answer to the question would cite."""
    name: str
    """The same in words."""


@dataclass(frozen=True, slots=True)
class Lack:
    """The same thing missing, or the same question open, on one or several subjects."""

    kind: Literal["fact", "decision"]
    text: str
    of: str
    names: tuple[str, ...]

    @property
    def sentence(self) -> str:
        """What is missing and whom to ask, or the question and who decides it."""
        text = self.text if self.text.endswith(("?", ".")) else f"{self.text}."
        text = text[:1].upper() + text[1:]
        each = f", for each of {'; '.join(self.names)}" if len(self.names) > 1 else ""
        return f"{text} {'Ask' if self.kind == 'fact' else 'For decision by'}: {self.of}{each}."


def lacks(missing: Iterable[Missing]) -> tuple[Lack, ...]:
    """What is missing, with a question that is open on several subjects said once."""
    names: dict[tuple[Literal["fact", "decision"], str, str], dict[str, None]] = {}
    for each in missing:
        names.setdefault((each.kind, each.text, each.of), {}).update({each.name: None} if each.name else {})
    return tuple(Lack(kind, text, of, tuple(about)) for (kind, text, of), about in names.items())


@dataclass(frozen=True, slots=True)
class Step:
    """A condition with its truth, why, and what it rests on."""

    truth: str
    because: str
    facts: tuple[Fact, ...]
    steps: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class Limb:
    """A limb in words."""

    role: str
    provision: str
    plain: str
    words: str
    """The operative words; empty: the limb is this project's reading."""
    applies: str
    step: Step
    only_if: Step | None


@dataclass(frozen=True, slots=True)
class Entry:
    """One finding in words."""

    id: str
    anchor: str
    basis: str
    title: str
    provision: str
    url: str | None
    version: str
    deontic: str
    group: str
    """The group's name, where it is not the partnership itself."""
    label: str
    """The occasion in words; empty where it is the whole period."""
    outcome: str
    """The id of the outcome."""
    status: str
    statement: str
    gist: str
    """The statement without its occasion, to stand beside the names of several."""
    due: str
    since: str
    bearer: str
    facts: tuple[Fact, ...]
    missing: tuple[Missing, ...]
    limbs: tuple[Limb, ...]
    notes: tuple[tuple[str, str], ...]
    remedy: str

    @property
    def occasion(self) -> str:
        """The occasion with the group; empty where it is the whole period."""
        return common.occasions([(self.group, self.label)])

    @property
    def lacks(self) -> tuple[Lack, ...]:
        """What is missing, nothing said twice."""
        return lacks(self.missing)


@dataclass(frozen=True, slots=True)
class Said:
    """What is said of one duty on all the occasions of which the same is said."""

    statement: str
    entries: tuple[Entry, ...]

    @property
    def occasions(self) -> str:
        """The occasions in words; empty where it is the whole period."""
        return common.occasions((entry.group, entry.label) for entry in self.entries)

    @property
    def groups(self) -> tuple[tuple[str, tuple[Entry, ...]], ...]:
        """The entries under the names of their groups."""
        return tuple(
            (group, tuple(entries))
            for group, entries in common.grouped(self.entries, lambda entry: entry.group)
        )

    @property
    def lacks(self) -> tuple[tuple[str, tuple[Lack, ...]], ...]:
        """What is missing, with the occasions where it is not the same on all; nothing said twice."""
        under = [
            (common.occasions((entry.group, entry.label) for entry in entries), missing)
            for missing, entries in common.grouped(self.entries, _visible)
        ]
        return (
            (("", lacks(each for entry in self.entries for each in entry.missing)),)
            if len(under) == 1
            else tuple(under)
        )

    @property
    def facts(self) -> tuple[Fact, ...]:
        """What the entries rest on."""
        return tuple(dict.fromkeys(fact for entry in self.entries for fact in entry.facts))


def _visible(entry: Entry) -> tuple[Lack, ...]:
    return tuple(replace(each, names=()) for each in lacks(entry.missing))


@dataclass(frozen=True, slots=True)
class Row:
    """One duty under one outcome, with all its occasions."""

    title: str
    provision: str
    url: str | None
    entries: tuple[Entry, ...]
    facts: tuple[Fact, ...]
    actions: tuple[Action, ...]
    owners: tuple[str, ...]

    @property
    def said(self) -> tuple[Said, ...]:
        """The sentences of the row, each with the occasions of which it is said."""
        statements: dict[str, list[Entry]] = {}
        for entry in self.entries:
            statements.setdefault(entry.gist, []).append(entry)
        return tuple(Said(gist, tuple(entries)) for gist, entries in statements.items())


@dataclass(frozen=True, slots=True)
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


@dataclass(frozen=True, slots=True)
class Cause:
    """Why duties do not apply, with each of those duties and its occasions."""

    statement: str
    duties: tuple[tuple[Row, Said], ...]


@dataclass(frozen=True, slots=True)
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


@dataclass(frozen=True, slots=True)
class Action:
    """Something for somebody to do, to provide or to decide."""

    number: int
    kind: Literal["do", "provide", "decide"]
    text: str
    owner: str
    subjects: tuple[str, ...]
    """The provisions and occasions that it would settle."""
    due: str


@dataclass(frozen=True, slots=True)
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


@dataclass(frozen=True, slots=True)
class Cell:
    """How an authority was represented at a meeting."""

    how: str
    word: str
    people: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Attendance:
    """Who was represented where: facts, not findings."""

    meetings: tuple[str, ...]
    rows: tuple[tuple[str, tuple[Cell, ...]], ...]
    others: tuple[tuple[str, tuple[str, ...]], ...]
    unlisted: tuple[str, ...]
    """Meetings of which the record has no list of those present."""


@dataclass(frozen=True, slots=True)
class Problem:
    """A contradiction or gap in the record itself."""

    text: str
    place: str


@dataclass(frozen=True, slots=True)
class Phrase:
    """The words of a limb, or what they come to where the instrument has no such words."""

    provision: str
    role: str
    text: str
    quoted: bool
    """Whether the words are the instrument's own."""


@dataclass(frozen=True, slots=True)
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


@dataclass(frozen=True, slots=True)
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
