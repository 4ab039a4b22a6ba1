"""Two reports on one partnership compared: what is new, settled, changed or gone, and why.

Pure. Findings are paired by their ids, slices of a standing duty by the days that they share, and what is left by all
that is said of it, where one thing in a record has been given another id. A report compared with itself gives nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compliance.dates import DAY, EARLIEST, FOREVER, Span
from compliance.report import common, recorded
from compliance.report.reasons import Why, came, facts, place, why
from compliance.value import value
from compliance.vocabulary import Outcome

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import date

    from compliance.report.kinds import Kind
    from compliance.report.recorded import Recorded
    from compliance.report.told import Finding, Report

SLICED = frozenset({"standing", "terms", "seat"})
"""Kinds of occasion that are slices of time: their ids name the first day, which moves."""
OPEN = frozenset({Outcome.NOT_MET, Outcome.OUTSTANDING, Outcome.CANNOT_TELL, Outcome.NEEDS_JUDGEMENT})
_RANK = {outcome: rank for rank, outcome in enumerate(Outcome)}


@value()
class Change:
    """A finding that is not as it was."""

    kind: Kind
    old: Finding | None
    new: Finding | None
    days: tuple[date | None, date | None] | None
    """The first and the last of the days that two slices share, where they are not the same days."""
    why: tuple[Why, ...]

    @property
    def told(self) -> Finding:
        """The finding as it is, or as it was where it is gone."""
        found = self.new or self.old
        if found is None:
            raise ValueError("a change is of something")
        return found


@value()
class Comparison:
    """Everything that differs between two reports."""

    old: Report
    new: Report
    changes: tuple[Change, ...]
    same: int
    """How many findings of the later report are as they were."""
    problems_new: tuple[str, ...]
    problems_gone: tuple[str, ...]
    recorded: tuple[Recorded, ...] = ()
    """Actions, acceptances and attendance that are not as they were."""

    @property
    def empty(self) -> bool:
        """Whether nothing differs that either report says of its record."""
        return not (self.changes or self.problems_new or self.problems_gone or self.recorded)


def compare(old: Report, new: Report) -> Comparison:
    """What differs between an earlier report and a later one."""
    changes: list[Change] = []
    changes += _by_id(old, new)
    changes += _by_days(old, new)
    changes = list(_renamed(old, new, changes))
    touched = {change.new.id for change in changes if change.new is not None}
    return Comparison(
        old=old,
        new=new,
        changes=tuple(sorted(changes, key=_order)),
        same=sum(each.id not in touched for each in new.findings),
        problems_new=tuple(dict.fromkeys(each for each in new.problems if each not in old.problems)),
        problems_gone=tuple(dict.fromkeys(each for each in old.problems if each not in new.problems)),
        recorded=tuple(recorded.compare(old, new)),
    )


def worse(comparison: Comparison, counts: Callable[[Outcome, str], bool]) -> tuple[Change, ...]:
    """The changes for the worse, and what is new, whose outcome counts for its basis; in the order of the report."""
    return tuple(
        change
        for change in comparison.changes
        if change.new is not None
        and counts(change.new.outcome, change.new.basis)
        and (change.old is None or _RANK[change.new.outcome] < _RANK[change.old.outcome])
    )


def _order(change: Change) -> tuple[object, ...]:
    it = change.told
    days = change.days or (it.occasion.start, it.occasion.last)
    return (
        it.basis != "statute",
        _RANK[it.outcome],
        common.natural(it.rule),
        it.occasion.group,
        str(days[0] or ""),
        common.natural(it.id),
        change.old.id if change.old else "",
    )


# -- pairs -------------------------------------------------------------------------------------


def _by_id(old: Report, new: Report) -> Iterator[Change]:
    """Findings on years, documents, meetings and the like."""
    was = {each.id: each for each in old.findings if each.occasion.kind not in SLICED}
    now = {each.id: each for each in new.findings if each.occasion.kind not in SLICED}
    for identifier, finding in now.items():
        if identifier in was:
            yield from _pair(old, new, was[identifier], finding, None)
        else:
            yield Change("new", None, finding, None, tuple(came(old, new, finding)))
    for identifier, finding in was.items():
        if identifier not in now:
            yield Change("gone", finding, None, None, tuple(came(new, old, finding, gone=True)))


def _by_days(old: Report, new: Report) -> Iterator[Change]:
    """Slices of what holds over time: each of the later report beside those of the earlier that share days with it."""
    was = [each for each in old.findings if each.occasion.kind in SLICED]
    now = [each for each in new.findings if each.occasion.kind in SLICED]
    by_place: dict[tuple[str, str], list[Finding]] = {}
    for finding in was:
        by_place.setdefault(place(finding), []).append(finding)
    met: set[str] = set()
    for finding in now:
        beside = [each for each in by_place.get(place(finding), ()) if not _shared(each, finding).empty]
        met.update(each.id for each in beside)
        if not beside:
            yield Change("new", None, finding, None, tuple(came(old, new, finding)))
        for other in beside:
            span = _shared(other, finding)
            whole = span == _days(other) == _days(finding)
            days = None if whole else (common.day(span.start), common.last_day(span.end))
            yield from _pair(old, new, other, finding, days)
    for finding in was:
        if finding.id not in met:
            yield Change("gone", finding, None, None, tuple(came(new, old, finding, gone=True)))


def _renamed(old: Report, new: Report, changes: list[Change]) -> Iterator[Change]:
    """The changes, in which what is gone and what is new is one thing where nothing but an id tells them apart."""
    gone, came_ = _alone(changes, "gone"), _alone(changes, "new")
    pairs = {like: (gone[like], came_[like]) for like in gone if like in came_}
    paired = {id(each) for pair in pairs.values() for each in pair}
    yield from (each for each in changes if id(each) not in paired)
    for was, now in pairs.values():
        yield from _pair(old, new, was.told, now.told, None)


def _alone(changes: list[Change], kind: Kind) -> dict[tuple[object, ...], Change]:
    """The changes of a kind by all that tells an occasion but its id; of two that are alike neither is meant."""
    by_likeness: dict[tuple[object, ...], list[Change]] = {}
    for change in changes:
        if change.kind == kind and (change.told.occasion.label or change.told.occasion.start):
            by_likeness.setdefault(_likeness(change.told), []).append(change)
    return {like: under[0] for like, under in by_likeness.items() if len(under) == 1}


def _likeness(finding: Finding) -> tuple[object, ...]:
    it = finding.occasion
    return finding.rule, it.kind, it.group_name or it.group, it.start, it.last, it.label


def _days(finding: Finding) -> Span:
    last = finding.occasion.last
    return Span(finding.occasion.start or EARLIEST, last + DAY if last is not None and last < FOREVER else FOREVER)


def _shared(one: Finding, other: Finding) -> Span:
    return _days(one).meet(_days(other))


def _pair(
    old: Report, new: Report, was: Finding, now: Finding, days: tuple[date | None, date | None] | None
) -> Iterator[Change]:
    if was.outcome is now.outcome:
        if _differ(was, now):
            yield Change("regrounded", was, now, days, tuple(why(old, new, was, now)))
        return
    settled = was.outcome in OPEN and now.outcome not in OPEN
    yield Change("settled" if settled else "changed", was, now, days, tuple(why(old, new, was, now)))


def _differ(was: Finding, now: Finding) -> bool:
    """Whether two findings with the same outcome rest on different things; how far a slice reaches is none of them."""
    if was == now:
        return False
    if was.outcome is Outcome.NOT_APPLICABLE:
        return was.occasion.kind not in SLICED and was.statement != now.statement
    return (
        facts(was).keys() != facts(now).keys()
        or was.in_force != now.in_force
        or was.due != now.due
        or _stand(was) != _stand(now)
        or was.needs != now.needs
    )


def _stand(finding: Finding) -> dict[str, tuple[str, str]]:
    return {limb.limb: (limb.applies, limb.truth) for limb in finding.limbs}
