"""Two reports on one partnership compared: what is new, settled, changed or gone, and why.

Pure. Findings are paired by their ids, slices of a standing duty by the days that they share. A report compared
with itself gives nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from compliance import dates
from compliance.dates import DAY, EARLIEST, FOREVER, Span
from compliance.report import common
from compliance.vocabulary import Outcome

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from datetime import date

    from compliance.report.told import Finding, InForce, Limb, Report

Kind = Literal["new", "changed", "settled", "gone", "regrounded"]
"""`settled`: something was open or not met and is now met, or does not apply. `regrounded`: the outcome is the same
and something that it rests on is not."""
Cause = Literal["fact", "law", "date", "rule", "period", "program", "unknown"]

SLICED = frozenset({"standing", "terms", "seat"})
"""Kinds of occasion that are slices of time: their ids name the first day, which moves."""
OPEN = frozenset({Outcome.NOT_MET, Outcome.OUTSTANDING, Outcome.CANNOT_TELL, Outcome.NEEDS_JUDGEMENT})
_RANK = {outcome: rank for rank, outcome in enumerate(Outcome)}
MOST_FACTS = 6
"""How many facts are named as the reason of one change; more are counted."""


@dataclass(frozen=True, slots=True)
class Why:
    """One reason for a change."""

    cause: Cause
    text: str


@dataclass(frozen=True, slots=True)
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


@dataclass(frozen=True, slots=True)
class Comparison:
    """Everything that differs between two reports."""

    old: Report
    new: Report
    changes: tuple[Change, ...]
    same: int
    """How many findings of the later report are as they were."""
    problems_new: tuple[str, ...]
    problems_gone: tuple[str, ...]

    @property
    def empty(self) -> bool:
        """Whether nothing differs that a finding or a problem of the record says."""
        return not self.changes and not self.problems_new and not self.problems_gone


def compare(old: Report, new: Report) -> Comparison:
    """What differs between an earlier report and a later one."""
    changes: list[Change] = []
    changes += _by_id(old, new)
    changes += _by_days(old, new)
    touched = {change.new.id for change in changes if change.new is not None}
    return Comparison(
        old=old,
        new=new,
        changes=tuple(sorted(changes, key=_order)),
        same=sum(each.id not in touched for each in new.findings),
        problems_new=tuple(dict.fromkeys(each for each in new.problems if each not in old.problems)),
        problems_gone=tuple(dict.fromkeys(each for each in old.problems if each not in new.problems)),
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
            yield Change("new", None, finding, None, tuple(_came(old, new, finding)))
    for identifier, finding in was.items():
        if identifier not in now:
            yield Change("gone", finding, None, None, tuple(_came(new, old, finding, gone=True)))


def _by_days(old: Report, new: Report) -> Iterator[Change]:
    """Slices of what holds over time: each of the later report beside those of the earlier that share days with it."""
    was = [each for each in old.findings if each.occasion.kind in SLICED]
    now = [each for each in new.findings if each.occasion.kind in SLICED]
    by_place: dict[tuple[str, str], list[Finding]] = {}
    for finding in was:
        by_place.setdefault(_place(finding), []).append(finding)
    met: set[str] = set()
    for finding in now:
        beside = [each for each in by_place.get(_place(finding), ()) if not _shared(each, finding).empty]
        met.update(each.id for each in beside)
        if not beside:
            yield Change("new", None, finding, None, tuple(_came(old, new, finding)))
        for other in beside:
            span = _shared(other, finding)
            whole = span == _days(other) == _days(finding)
            days = None if whole else (common.day(span.start), common.last_day(span.end))
            yield from _pair(old, new, other, finding, days)
    for finding in was:
        if finding.id not in met:
            yield Change("gone", finding, None, None, tuple(_came(new, old, finding, gone=True)))


def _place(finding: Finding) -> tuple[str, str]:
    """What two slices must have in common; of a place on the group, also whose it is."""
    own = finding.occasion.key if finding.occasion.kind == "seat" else finding.occasion.group
    return finding.rule, own


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
            yield Change("regrounded", was, now, days, tuple(_why(old, new, was, now)))
        return
    settled = was.outcome in OPEN and now.outcome not in OPEN
    yield Change("settled" if settled else "changed", was, now, days, tuple(_why(old, new, was, now)))


def _differ(was: Finding, now: Finding) -> bool:
    """Whether two findings with the same outcome rest on different things; how far a slice reaches is none of them."""
    if was == now:
        return False
    if was.outcome is Outcome.NOT_APPLICABLE:
        return was.occasion.kind not in SLICED and was.statement != now.statement
    return (
        _facts(was).keys() != _facts(now).keys()
        or was.in_force != now.in_force
        or was.due != now.due
        or _stand(was) != _stand(now)
        or was.needs != now.needs
    )


def _stand(finding: Finding) -> dict[str, tuple[str, str]]:
    return {limb.limb: (limb.applies, limb.truth) for limb in finding.limbs}


def _facts(finding: Finding) -> dict[tuple[str, str], bool]:
    """The facts that a finding rests on, each with whether it comes from a closed session."""
    return {(each.fact, each.source or ""): each.closed for each in finding.facts()}


# -- reasons -----------------------------------------------------------------------------------


def _came(without: Report, within: Report, finding: Finding, *, gone: bool = False) -> Iterator[Why]:
    """Why a finding is in one report and not in the other."""
    start = finding.occasion.start
    if finding.rule not in {each.rule for each in without.findings}:
        yield Why("rule", "The later report has no such rule." if gone else "The earlier report has no such rule.")
    elif _is_line(finding) and any(_place(each) == _place(finding) for each in without.findings):
        yield Why("fact", "It is now told of each occasion." if gone else "It was told of each occasion.")
    elif start is not None and start > min(without.as_at, without.last or without.as_at):
        limit = "the day of the earlier report" if start > without.as_at else "the period of the earlier report"
        limit = limit.replace("earlier", "later") if gone else limit
        cause: Cause = "date" if start > without.as_at else "period"
        yield Why(cause, f"Its time begins on {dates.plain(start)}, after {limit}.")
    elif without.record != within.record:
        label = finding.occasion.label or "this"
        yield Why("fact", f"The record no longer has {label}." if gone else f"The record now has {label}.")
    else:
        yield from _elsewhere(*((within, without) if gone else (without, within)))


def _is_line(finding: Finding) -> bool:
    """Whether it is the one finding of a rule that had no occasion."""
    return finding.occasion.key == finding.occasion.group


def _why(old: Report, new: Report, was: Finding, now: Finding) -> Iterator[Why]:
    """Why one finding is not as the other: facts, the version of the law, dates, the rule itself."""
    found = [*_by_facts(was, now), *_by_law(was, now), *_by_dates(old, new, was, now), *_by_rule(old, new, was, now)]
    yield from found
    if not any(each.cause != "date" for each in found):
        yield from (each for each in _by_limbs(was, now) if old.record != new.record)
        if not found:
            yield from _elsewhere(old, new)


def _by_facts(was: Finding, now: Finding) -> Iterator[Why]:
    before, after = _facts(was), _facts(now)
    for one, other, words in ((after, before, "Now relied on"), (before, after, "No longer relied on")):
        only = [key for key in one if key not in other]
        for fact, source in only[:MOST_FACTS]:
            closed = f"; {common.CLOSED}" if one[fact, source] else ""
            yield Why("fact", f"{words}: {fact} ({source or 'no source recorded'}{closed}).")
        if len(only) > MOST_FACTS:
            yield Why("fact", f"{words}: {common.counted(len(only) - MOST_FACTS, 'more fact')}.")


def _by_law(was: Finding, now: Finding) -> Iterator[Why]:
    if was.in_force == now.in_force:
        return
    what = "law" if now.basis == "statute" else "group’s terms"
    if was.in_force is None or now.in_force is None:
        then = "is now used" if was.in_force is None else "is no longer used"
        version = _version(now.in_force or was.in_force)
        yield Why("law", f"The version of the {what} in force {version}, {then}.")
        return
    before, after = _version(was.in_force), _version(now.in_force)
    yield Why("law", f"The version of the {what} used was the one in force {before}, and is now the one {after}.")


def _version(version: InForce | None) -> str:
    if version is None:
        return ""
    start = f"from {dates.plain(version.start)}" if version.start else "from a day not recorded"
    end = f" to {dates.plain(version.to - DAY)}" if version.to else ""
    made_by = f", made by {common.cite(version.made_by)}" if version.made_by else ""
    return f"{start}{end}{made_by}"


def _by_dates(old: Report, new: Report, was: Finding, now: Finding) -> Iterator[Why]:
    if was.due != now.due:
        yield Why("date", f"The last day for it was {_day(was.due)}, and is now {_day(now.due)}.")
    elif now.outcome is Outcome.NOT_MET and now.due is not None and old.as_at <= now.due < new.as_at:
        yield Why("date", f"The last day for it, {dates.plain(now.due)}, passed between the two reports.")
    elif old.record == new.record and old.as_at != new.as_at:
        yield Why("date", f"The day of the report was {dates.plain(old.as_at)}, and is now {dates.plain(new.as_at)}.")


def _day(day: date | None) -> str:
    return dates.plain(day) if day else "not set"


def _by_rule(old: Report, new: Report, was: Finding, now: Finding) -> Iterator[Why]:
    if old.pack == new.pack:
        return
    before, after = _shape(was.limbs), _shape(now.limbs)
    if was.limbs and now.limbs and before != after and was.in_force == now.in_force:
        names = sorted({limb for limb, *_ in before ^ after})
        yield Why("rule", f"The rule as this program has it differs in: {common.listed(names)}.")
    elif (was.title, was.provision) != (now.title, now.provision):
        yield Why("rule", f"The rule was called {was.provision}: {was.title}.")


def _shape(limbs: Iterable[Limb]) -> set[tuple[str, ...]]:
    return {(limb.limb, limb.role, limb.provision, limb.plain, limb.words or "") for limb in limbs}


_TRUTHS = {"true": "so", "false": "not so", "unknown": "not known"}


def _by_limbs(was: Finding, now: Finding) -> Iterator[Why]:
    """Which parts stand otherwise, where no fact that is named says why: something was taken out, or a list closed."""
    before = {limb.limb: limb for limb in was.limbs}
    for limb in now.limbs:
        other = before.get(limb.limb)
        if other is not None and (other.applies, other.truth) != (limb.applies, limb.truth):
            stood, stands = _TRUTHS.get(other.truth, other.truth), _TRUTHS.get(limb.truth, limb.truth)
            yield Why("fact", f"That {limb.plain}: was {stood}, is {stands}. Now: {limb.because}.")


def _elsewhere(old: Report, new: Report) -> Iterator[Why]:
    """What differs of the two reports as a whole, where the finding itself does not say why it changed."""
    if old.record != new.record:
        yield Why("fact", "The record differs, in something that neither report names beside this finding.")
    if old.pack != new.pack:
        yield Why("rule", "The rules of this program differ.")
    if old.as_at != new.as_at:
        yield Why("date", f"The day of the report was {dates.plain(old.as_at)}, and is now {dates.plain(new.as_at)}.")
    was, now = _period(old), _period(new)
    if was != now:
        yield Why("period", f"The period under review was {was}, and is now {now}.")
    if old.program != new.program:
        yield Why("program", f"The program was version {old.program}, and is now {new.program}.")
    if _made_from(old) == _made_from(new):
        yield Why("unknown", "Neither report says why.")


def _period(report: Report) -> str:
    return common.period(report.start, report.last + DAY if report.last else None)


def _made_from(report: Report) -> tuple[object, ...]:
    """What a report depends on."""
    return report.record, report.pack, report.as_at, report.start, report.last, report.program
