"""On what a rule is judged: the slices of a standing duty, the years of a yearly one, what was recorded."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from benchmarks.reference.base import NO, UNKNOWN, YES, Limb, Verdict, decide
from benchmarks.reference.days import DAY, EARLIEST, FOREVER, Span, year_label, year_of, year_span
from benchmarks.reference.succession import perhaps_over, without_districts
from benchmarks.reference.verdicts import Run, weigh

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from datetime import date
    from typing import TypeAlias

    from benchmarks.reference.scope import Scope

    Judge: TypeAlias = Callable[[date, Span], Sequence[Limb]]
    """How a standing duty's limbs stand on a day, and the slice over which things have to be declared complete."""
    _Told: TypeAlias = tuple[str, frozenset[str], Sequence[Limb]]
    """The outcome of a slice, the limbs that decided it, and all of them."""

_PREFIX = "uksi-2007-1830/"


WITHOUT_LIMIT = frozenset({"reg-3/1/b", "reg-9A", "reg-12/4/c/ii", "reg-13A", "reg-14", "reg-15"})
"""Duties for which the text sets no time."""


def verdict(scope: Scope, rule: str, key: str, limbs: Sequence[Limb], *, not_yet: bool = False) -> Verdict:
    """The verdict on an occasion of a rule that is in force."""
    outcome, deciding = decide(limbs, not_yet=not_yet)
    if outcome == "outstanding" and rule in WITHOUT_LIMIT and scope.life.end <= scope.facts.as_at:
        outcome = "needs_judgement"  # the group is no more, and can do nothing that is still to be done
    return _made(scope, rule, key, (outcome, deciding), limbs)


def excused(scope: Scope, rule: str, key: str, because: str) -> Verdict:
    """That a rule does not apply, for a reason outside its limbs."""
    return Verdict(_id(scope, rule, key), rule, "not_applicable", frozenset(), because)


def undated(judged: Verdict, because: str) -> Verdict:
    """The same, where what it rests on has no day and the law of that day is not known: nothing definite is claimed."""
    if judged.outcome not in {"met", "not_met", "outstanding"}:
        return judged
    return replace(judged, outcome="cannot_tell", deciding=frozenset(), because=because)


def unsure(scope: Scope, rule: str, key: str, because: str) -> Verdict:
    """That nobody can tell, for want of an occasion or of its day."""
    return Verdict(_id(scope, rule, key), rule, "cannot_tell", frozenset(), because)


def none_recorded(scope: Scope, rule: str, kind: str) -> Verdict:
    """The one line of a duty for which nothing is recorded: it does not apply only where that is declared."""
    if scope.elapsed.meet(scope.life).empty:
        return excused(scope, rule, "", "the group was not in being on any day under review")
    if scope.facts.closed(kind, (scope.id,), scope.elapsed.meet(scope.life)):
        return excused(scope, rule, "", f"the record is declared to hold every {kind}, and it holds none")
    return unsure(scope, rule, "", f"no {kind} is recorded, and nobody says that there is none")


def _id(scope: Scope, rule: str, key: str) -> str:
    return f"{_PREFIX}{rule} @ {scope.id}/{key}" if key else f"{_PREFIX}{rule} @ {scope.id}"


def _made(scope: Scope, rule: str, key: str, decided: tuple[str, frozenset[str]], limbs: Sequence[Limb]) -> Verdict:
    outcome, deciding = decided
    if not scope.explain:
        return Verdict(_id(scope, rule, key), rule, outcome, deciding, "")
    because = "; ".join(
        f"{each.limb}: {each.because or each.value.name.lower()}" for each in limbs if each.limb in deciding
    )
    return Verdict(_id(scope, rule, key), rule, outcome, deciding, because, tuple(limbs))


# Standing duties


def standing(
    scope: Scope,
    rule: str,
    versions: Iterable[Span],
    cuts: Iterable[date],
    judge: Judge,
    *,
    life: Span | None = None,
    owed: date = EARLIEST,
    surely: date = EARLIEST,
    counting: Judge | None = None,
) -> Iterator[Verdict]:
    """A duty that holds all the time: a verdict for each run of days with one outcome, under one version.

    Args:
        scope: the group.
        rule: the rule.
        versions: when each version of it was in force.
        cuts: the days on which anything that it reads may change.
        judge: how its limbs stand on a day; the slice of days is for what has to be declared complete over it.
        life: the days of the group, where others count than its own.
        owed: the first day on which it may be a breach that nothing was done yet.
        surely: the first on which it certainly is.
        counting: how its limbs stand if what earlier groups for the area did counts; None where there were none.
    """
    without = without_districts(scope)
    over = {without, *scope.cuts("authorities")} if without else ()
    days = sorted({*cuts, owed, surely, *scope.facts.apart, *over})
    any_slice = False
    for version in versions:
        span = version.meet(scope.elapsed).meet(life or scope.life)
        if span.empty:
            continue
        any_slice = True
        edges = [span.start, *(day for day in days if span.start < day < span.end), span.end]
        pending: tuple[date, tuple[str, frozenset[str]], Sequence[Limb]] | None = None
        was_unsure = False
        for start, end in pairwise(edges):
            limbs = judge(start, Span(start, end))
            decided = decide(limbs, not_yet=start < owed)
            if decided[0] == "outstanding" and end <= scope.facts.as_at:
                decided = (
                    "not_applicable",
                    frozenset(),
                )  # in days gone by it was no breach that it was still to be done
            # Whether it was owed is something else than whether it was done: the one is no more of the other.
            unsure = decided[0] == "not_met" and start < surely
            decided = ("cannot_tell", decided[1]) if unsure else decided
            if counting is not None and start >= owed:
                limbs, decided = _weighed((limbs, decided), counting(start, Span(start, end)), unsure=start < surely)
            if decided[0] == "not_met" and perhaps_over(scope, start):
                unsure, decided = True, ("cannot_tell", decided[1])
            if scope.facts.in_slices:
                asked = decided[0] == "needs_judgement" and _of_whether_owed((*decided, limbs))
                run = Run(version.start, "owed" if unsure or asked else "", _named(limbs))
                yield replace(_made(scope, rule, start.isoformat(), decided, limbs), run=run)
                continue
            if pending is not None and unsure is was_unsure and _alike((*pending[1], pending[2]), (*decided, limbs)):
                pending = (pending[0], decided, limbs)
                continue
            if pending is not None:
                yield _made(scope, rule, pending[0].isoformat(), *pending[1:])
            pending, was_unsure = (start, decided, limbs), unsure
        if pending is not None:
            yield _made(scope, rule, pending[0].isoformat(), *pending[1:])
    if not any_slice:
        yield excused(scope, rule, "", "it was not in force, or the group was not in being, on any day under review")


def _weighed(
    alone: tuple[Sequence[Limb], tuple[str, frozenset[str]]], also: Sequence[Limb], *, unsure: bool
) -> tuple[Sequence[Limb], tuple[str, frozenset[str]]]:
    """How a slice is told where it is open whether an earlier group's doings count."""
    decided = decide(also)
    if decided[0] == "not_met" and unsure:
        decided = ("cannot_tell", decided[1])
    either = {False: alone, True: (also, decided)}
    outcome, counts = weigh(alone[1][0], decided[0])
    limbs, (_, deciding) = either[counts]
    return limbs, (outcome, deciding)


def _alike(one: _Told, other: _Told) -> bool:
    """Whether two neighbouring slices are one finding.

    What does not apply names its reason (design section 8), and what was not performed names what was missing.
    """
    if (one[0], other[0]) == ("not_applicable", "outstanding"):
        return True  # it was to be done all along, and still is
    if one[0] != other[0]:
        return False
    if one[0] == "not_met":
        return one[1] == other[1]
    if one[0] == "needs_judgement":  # whether it was owed is another question than whether it was done
        return _of_whether_owed(one) == _of_whether_owed(other)
    return one[0] != "not_applicable" or _named(one[2]) == _named(other[2])


def _of_whether_owed(told: _Told) -> bool:
    """Whether all that is to be decided is if the duty applied."""
    return all(each.role in {"exception", "trigger"} for each in told[2] if each.limb in told[1])


def _named(limbs: Sequence[Limb]) -> str | None:
    """What is named as the reason why a duty does not apply: the first exception that is so, or trigger that is not."""
    exceptions = [each.limb for each in limbs if each.role == "exception" and each.value is YES]
    triggers = [each.limb for each in limbs if each.role == "trigger" and each.value is NO]
    return next(iter([*exceptions, *triggers]), None)


# Years


class Slot(NamedTuple):
    """One year of a yearly duty, and when what it asks for had to be done."""

    first: int
    label: str
    year: Span
    acting: Span
    """The days for acting: the year itself, or the year before it."""
    last: date
    """The last of them."""


def slots(scope: Scope, *, before: bool = False, until: date = FOREVER) -> list[Slot]:
    """The years that the period touches, or whose last day for acting lies in it, as far as they have begun.

    Args:
        scope: the group.
        before: whether the acting is to be done before the year starts (reg 10(2)).
        until: the first day on which there is no such duty any more.
    """
    period, found = scope.facts.period, []
    for first in range(year_of(period.start), year_of(period.end - DAY) + 2):
        year = year_span(first)
        acting = year_span(first - 1) if before else year
        last = acting.end - DAY
        within = not year.meet(period).empty or last in period
        living = not year.meet(scope.life).empty or (before and last in scope.life)
        if within and living and acting.start <= scope.facts.as_at and year.start < until:
            found.append(Slot(first, year_label(first), year, acting, last))
    return found


# Documents of which the day is not known


def day_unknown(scope: Scope, rule: str, key: str, each: Sequence[Sequence[Limb]], like: int = -1) -> Verdict:
    """The verdict on a document whose day is not known: what holds on every day on which it may have been made.

    What was not done is not claimed: the time for it ended with a day that nobody knows.
    """
    outcomes = [decide(limbs) for limbs in each]
    if outcomes[0][0] not in {"not_met", "cannot_tell"} and all(outcome == outcomes[0][0] for outcome, _ in outcomes):
        return _made(scope, rule, key, outcomes[like], each[like])
    return unsure(scope, rule, key, "it turns on the day on which the document was prepared, and that is not known")


def perhaps_late(scope: Scope, slot: Slot) -> Span:
    """The days on which an undated document for a year may have been made: also when it was over, if recorded."""
    return Span(year_span(slot.first - 1).start, max(slot.year.end, scope.facts.covered.end))


def possible_days(scope: Scope, span: Span, versions: Iterable[date]) -> list[date]:
    """Days that stand for all those on which a document may have been made: each day on which an answer may change."""
    within = span.meet(Span(EARLIEST, scope.facts.tomorrow))
    changes = {day for day in (*scope.cuts("authorities"), *versions) if within.start < day < within.end}
    return [within.start, *sorted(changes)]


def absent(*names: str) -> list[Limb]:
    """The triggers that ask about a document of a year for which none is recorded: nobody can say how they stand."""
    return [Limb(name, "trigger", UNKNOWN, "no document is recorded for the year") for name in names]
