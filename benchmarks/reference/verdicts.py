"""The four truths of the reference, what it says of a limb and of a finding, and how the one follows from the other."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

Place = tuple[str | int, ...]
"""Where a fact stands in the record, such as `("meetings", 2)`."""
Role = Literal["trigger", "exception", "precondition", "requirement"]


class Val(IntEnum):
    """How a condition stands: Kleene's three, and apart from them what only a person's decision would settle.

    The order is that of the minimum and maximum: an open decision, answered favourably, would be a yes, so
    it outranks a fact that nobody knows.
    """

    NO = 0
    UNKNOWN = 1
    OPEN = 2
    """Unknown, and a decision of the office that may take it is all that is missing."""
    YES = 3


NO, UNKNOWN, OPEN, YES = Val.NO, Val.UNKNOWN, Val.OPEN, Val.YES


def val(answer: bool | None) -> Val:  # noqa: FBT001  # it is what the function is about
    """A yes, a no, or nothing recorded."""
    if answer is None:
        return UNKNOWN
    return YES if answer else NO


def both(*vals: Val) -> Val:
    """All of them: the least; yes of nothing at all."""
    return min(vals, default=YES)


def either(*vals: Val) -> Val:
    """Any of them: the greatest; no of nothing at all."""
    return max(vals, default=NO)


def opposite(value: Val) -> Val:
    """No for yes; what is unknown or open stays so."""
    if value is YES:
        return NO
    return YES if value is NO else value


def count_at_least(n: int, vals: Iterable[Val], *, closed: bool) -> Val:
    """Whether `n` or more are so, of members whose list is `closed` or may hold more."""
    tally = [0, 0, 0, 0]
    for each in vals:
        tally[each] += 1
    if tally[YES] >= n:
        return YES
    if tally[YES] + tally[OPEN] >= n:
        return OPEN
    if closed and tally[YES] + tally[OPEN] + tally[UNKNOWN] < n:
        return NO
    return UNKNOWN


def every(vals: Sequence[Val], *, closed: bool) -> Val:
    """Whether each member is so; an empty list is never a vacuous yes (design section 7, points settled)."""
    least = min(vals, default=UNKNOWN)
    if closed or least is NO:
        return least
    return UNKNOWN


def each_of(members: Sequence[tuple[Val, Val]], *, closed: bool, some: bool = False) -> Val:
    """Whether each member of a set is so, where some may only perhaps belong to it.

    Args:
        members: of each, whether it belongs to the set (yes or unknown), and how it stands.
        closed: whether there certainly are no others.
        some: whether it is asked only where there are some, so that none of them need be a certain one.
    """
    if not some and all(belongs is not YES for belongs, _ in members):
        closed = False
    return every([value if belongs is YES or value >= OPEN else UNKNOWN for belongs, value in members], closed=closed)


@dataclass(frozen=True, slots=True)
class Limb:
    """How one phrase of a provision came out, and what that rests on: the explanation."""

    limb: str
    role: Role
    value: Val
    because: str = ""
    evidence: tuple[Place, ...] = ()
    """Where in the record the facts stand that it rests on."""


class Run(NamedTuple):
    """By what a slice of a standing duty is of one run with the next, beside its outcome."""

    version: date
    """The first day of the version of the law."""
    open: str
    """What is not known of it beside whether it was performed: whether it was owed yet, or which source is right."""
    named: str | None
    """The limb by which it does not apply."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """One rule on one occasion, as the reference has it."""

    id: str
    """The finding's id: `uksi-2007-1830/reg-13A @ erewash/2013-14`."""
    rule: str
    """`reg-13A` or `local/quorum`."""
    outcome: str
    deciding: frozenset[str]
    """The limbs that decided it: see `decide`."""
    because: str
    limbs: tuple[Limb, ...] = ()
    """All that were looked at; none where outcomes alone were asked for."""
    run: Run | None = None
    """Of a slice of a standing duty that is still to be put together with its neighbours."""


def decide(limbs: Sequence[Limb], *, not_yet: bool = False) -> tuple[str, frozenset[str]]:
    """The outcome of a rule that is in force, from its limbs, and the limbs that decided it.

    Applicability first: one exception that is so, or one trigger that is not, and it does not apply. Performance
    only once it applies. Deciding are: the exceptions and triggers that took it out; the requirements (or
    preconditions) that were not performed; all of those performed, if all were; or, of the stage that could not be
    settled, all that are unsettled. A limb left out by its own condition is not in the list at all.

    Args:
        limbs: those that bear on the occasion.
        not_yet: whether there is still time, or no limit of time, so that what is certainly not done is outstanding.
    """
    gates = [
        (each.limb, each.value if each.role == "trigger" else opposite(each.value)) for each in limbs if _gate(each)
    ]
    stage = min((value for _, value in gates), default=YES)
    if stage is NO:
        return "not_applicable", frozenset(name for name, value in gates if value is NO)
    if stage is not YES:
        return _unsettled(stage), frozenset(name for name, value in gates if value is not YES)
    rest = [each for each in limbs if not _gate(each)]
    if not rest:
        return "not_applicable", frozenset()
    least = min(each.value for each in rest)
    deciding = frozenset(each.limb for each in rest if each.value is least)
    if least is YES:
        return "met", deciding
    if least is NO:
        return "outstanding" if not_yet else "not_met", deciding
    return _unsettled(least), frozenset(each.limb for each in rest if each.value is not YES)


def _gate(limb: Limb) -> bool:
    return limb.role in {"trigger", "exception"}


def _unsettled(value: Val) -> str:
    return "needs_judgement" if value is OPEN else "cannot_tell"


def weigh(alone: str, counting: str) -> tuple[str, bool]:
    """The outcome where it is open whether what an earlier group did counts, and whether it is told as if it did.

    The law has no rule for groups that follow one another: what comes out the same either way is settled, and of what
    is no fault either way it is said that it was done; for the rest somebody has to say.
    """
    outcomes = {alone, counting}
    for open_ in ("cannot_tell", "needs_judgement"):
        if open_ in outcomes:
            return open_, alone != open_
    if len(outcomes) == 1:
        return alone, False
    if outcomes == {"met", "not_applicable"}:
        return "met", counting == "met"
    return "needs_judgement", alone in {"met", "not_applicable"}
