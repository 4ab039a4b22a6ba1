"""One finding in words, as plain values: what is said of it, what it rests on, what it lacks.

All text here is clean (`common.clean`) and still has to be escaped for the format it goes into.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Literal

from compliance.report import common
from compliance.value import value

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping


LONGEST_CITED = 120
"""So many letters of a source stand beside a finding."""


@value()
class Fact:
    """A recorded fact in words, under its number in the appendix of evidence."""

    number: int
    text: str
    source: str
    strength: str
    weight: int
    """0 for what was done, 1 for what is declared complete, 2 for which bodies there are."""
    place: str
    """Where the record has it: the path and the line."""
    closed: bool
    words: str
    date: str

    def __hash__(self) -> int:
        return self.number  # no other fact of a report has it, and facts are looked up by the thousand

    @property
    def ref(self) -> str:
        """How the report refers to it."""
        return f"E{self.number}"

    @property
    def cited(self) -> str:
        """The source as it stands beside a finding: of a long one its beginning, since the appendix has it whole.

        An answer to a question cites every passage that the question was about, which may be several.
        """
        if len(self.source) <= LONGEST_CITED:
            return self.source
        head = self.source.partition(" (")[0]
        if len(head) <= LONGEST_CITED:
            return head
        return f"{head[:LONGEST_CITED].rpartition(' ')[0]} …"


@value()
class Shown:
    """The facts to set out beside a finding, and those of which the number is enough."""

    told: tuple[Fact, ...]
    rest: tuple[Fact, ...]

    @property
    def runs(self) -> tuple[tuple[Fact, Fact], ...]:
        """The rest as runs of numbers that follow each other, each with its first and its last."""
        runs: list[tuple[Fact, Fact]] = []
        for fact in sorted(self.rest, key=lambda fact: fact.number):
            if runs and fact.number == runs[-1][1].number + 1:
                runs[-1] = (runs[-1][0], fact)
            else:
                runs.append((fact, fact))
        return tuple(
            run
            for first, last in runs
            for run in ([(first, last)] if last.number != first.number + 1 else [(first, first), (last, last)])
        )

    @property
    def refs(self) -> str:
        """The same in words: E2, E5 to E9."""
        return common.listed(first.ref if first is last else f"{first.ref} to {last.ref}" for first, last in self.runs)


def shown(facts: Iterable[Fact], most: int = 3) -> Shown:
    """The first facts about what was done, and a declaration; the rest are in the appendix of evidence."""
    every = tuple(facts)
    done = tuple(fact for fact in every if fact.weight == 0)[:most]
    told = done + tuple(fact for fact in every if fact.weight == 1)[:1]
    return Shown(told, tuple(fact for fact in every if fact not in told))


@value()
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


@value()
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


@value()
class Step:
    """A condition with its truth, why, and what it rests on."""

    truth: str
    because: str
    facts: tuple[Fact, ...]
    again: tuple[Fact, ...]
    """Facts that an earlier step of the finding sets out."""
    steps: tuple[Step, ...]


@value()
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


@value()
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
    """The statement without its occasion, to stand beside the names of several, and since when it is outstanding."""
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


@value()
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
            (group, tuple(entries)) for group, entries in common.grouped(self.entries, lambda entry: entry.group)
        )

    @property
    def lacks(self) -> tuple[tuple[str, tuple[Lack, ...]], ...]:
        """What is missing, each said once, with the occasions on which it is where that is not all of them."""
        missing: dict[Lack, list[Entry]] = {}
        for entry in self.entries:
            for each in _visible(entry):
                missing.setdefault(each, []).append(entry)
        if not missing:
            return (("", ()),)
        whole = len(self.entries)
        on_all = [each for entry in self.entries for each in entry.missing]
        return tuple(
            (
                "" if len(entries) == whole else common.occasions((entry.group, entry.label) for entry in entries),
                lacks(each for each in on_all if _alike(each) in several) if len(entries) == whole else tuple(several),
            )
            for entries, several in _by_entries(missing)
        )

    @property
    def facts(self) -> tuple[Fact, ...]:
        """What the entries rest on."""
        return tuple(dict.fromkeys(fact for entry in self.entries for fact in entry.facts))


def _visible(entry: Entry) -> tuple[Lack, ...]:
    return tuple(replace(each, names=()) for each in lacks(entry.missing))


def _alike(missing: Missing) -> Lack:
    return Lack(missing.kind, missing.text, missing.of, ())


def _by_entries(missing: Mapping[Lack, list[Entry]]) -> Iterator[tuple[list[Entry], list[Lack]]]:
    """What is missing under the entries that lack it: first what all of them do, as far as the first has it first."""
    for _, lacking in common.grouped(missing, lambda each: tuple(entry.id for entry in missing[each])):
        yield missing[lacking[0]], lacking
