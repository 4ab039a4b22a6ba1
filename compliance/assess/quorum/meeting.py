"""A meeting as its quorum is looked at: those present, each worked out once, and how the bodies they came for count."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compliance.truth import FALSE, TRUE, UNKNOWN, Truth, all_of
from compliance.value import value

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from compliance.assess.quorum.person import Person, QuorumFacts
    from compliance.record.model import QuorumCounts
    from compliance.vocabulary import Decider

LIMB = "quorate"
"""The limb of the rule on the quorum that turns on who may decide."""
QUESTION = f"local/quorum#{LIMB}.decision-maker"
"""The question that a determination on one attender's power to decide answers."""
DECIDERS: tuple[Decider, ...] = ("chair", "strategy_group", "county_strategy_group", "monitoring_officer")
"""Who may answer it: the terms seldom say."""


@value()
class Meeting:
    """The facts, with each person worked out once for all the terms of a quorum."""

    facts: QuorumFacts
    counts: QuorumCounts
    people: tuple[Person, ...]

    def truth_of(self, person: Person, *, decision: bool = False) -> Truth:
        """Whether a person counts; with `decision`, for a term that asks for the power to decide."""
        if decision or self.counts.only_decision_makers:
            return all_of((person.counts, person.decision, max(person.rivals_decide, UNKNOWN)))
        return person.counts

    def sure(self) -> tuple[Person, ...]:
        """Those who certainly count."""
        return tuple(person for person in self.people if self.truth_of(person) is TRUE)

    def maybe(self) -> tuple[Person, ...]:
        """Those who may, the certain ones included."""
        return tuple(person for person in self.people if self.truth_of(person) is not FALSE)


def bounded(meeting: Meeting) -> bool:
    """Whether there can be no more places than those counted: somebody may have come for any number of bodies."""
    double = meeting.counts.double_representation
    return meeting.facts.closed and (double is False or all(person.bodies_recorded for person in meeting.maybe()))


def represented(choices: Sequence[frozenset[str]], meeting: Meeting, *, at_least_so_many: bool) -> int:
    """How many bodies those people represent, as a lower or as an upper bound.

    Where somebody counts for one body only, each is given one so that the most bodies are represented.
    """
    double = meeting.counts.double_representation
    if double or (double is None and not at_least_so_many):
        return len(frozenset[str]().union(*choices))
    return _most_matched(choices)


def _most_matched(choices: Sequence[Collection[str]]) -> int:
    """The size of a largest matching of people to bodies, one each."""
    taken: dict[str, int] = {}
    return sum(_placed(person, choices, taken, set()) for person in range(len(choices)))


def _placed(person: int, choices: Sequence[Collection[str]], taken: dict[str, int], tried: set[str]) -> bool:
    """Whether a person could be given a body too, others being given another than theirs where that must be."""
    for body in sorted(choices[person]):
        if body in tried:
            continue
        tried.add(body)
        if body not in taken or _placed(taken[body], choices, taken, tried):
            taken[body] = person
            return True
    return False
