"""Why a finding is in one report and not in the other, or is not as it was: facts, law, dates, the rule itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compliance import dates
from compliance.dates import DAY
from compliance.report import common, wording
from compliance.report.wording import changes as words
from compliance.value import value
from compliance.vocabulary import Outcome

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from compliance.report.kinds import Cause
    from compliance.report.told import Finding, InForce, Limb, Report

MOST_FACTS = 6
"""How many facts are named as the reason of one change; more are counted."""


@value()
class Why:
    """One reason for a change."""

    cause: Cause
    text: str


def place(finding: Finding) -> tuple[str, str]:
    """What two slices must have in common; of a place on the group, also whose it is."""
    own = finding.occasion.key if finding.occasion.kind == "seat" else finding.occasion.group
    return finding.rule, own


def facts(finding: Finding) -> dict[tuple[str, str], bool]:
    """The facts that a finding rests on, each with whether it comes from a closed session."""
    return {(each.fact, each.source or ""): each.closed for each in finding.facts()}


def came(without: Report, within: Report, finding: Finding, *, gone: bool = False) -> Iterator[Why]:
    """Why a finding is in one report and not in the other."""
    start = finding.occasion.start
    other = "later" if gone else "earlier"
    if finding.rule not in {each.rule for each in without.findings}:
        yield Why("rule", words.NO_SUCH_RULE.format(other=other))
    elif _is_line(finding) and any(place(each) == place(finding) for each in without.findings):
        yield Why("fact", words.NOW_EACH if gone else words.WAS_EACH)
    elif start is not None and start > min(without.as_at, without.last or without.as_at):
        cause: Cause = "date" if start > without.as_at else "period"
        limit = "day" if cause == "date" else "period"
        yield Why(cause, words.BEGINS.format(day=dates.plain(start), limit=limit, other=other))
    elif without.record != within.record:
        said = words.HAS_NOT if gone else words.NOW_HAS
        yield Why("fact", said.format(what=finding.occasion.label or "this"))
    else:
        yield from _elsewhere(*((within, without) if gone else (without, within)))


def _is_line(finding: Finding) -> bool:
    """Whether it is the one finding of a rule that had no occasion."""
    return finding.occasion.key == finding.occasion.group


def why(old: Report, new: Report, was: Finding, now: Finding) -> Iterator[Why]:
    """Why one finding is not as the other: facts, the version of the law, dates, the rule itself."""
    found = [*_byfacts(was, now), *_by_law(was, now), *_by_dates(old, new, was, now), *_by_rule(old, new, was, now)]
    yield from found
    if not any(each.cause != "date" for each in found):
        yield from (each for each in _by_limbs(was, now) if old.record != new.record)
        if not found:
            yield from _elsewhere(old, new)


def _byfacts(was: Finding, now: Finding) -> Iterator[Why]:
    before, after = facts(was), facts(now)
    for one, other, said in ((after, before, words.RELIED), (before, after, words.NOT_RELIED)):
        only = [key for key in one if key not in other]
        for fact, source in only[:MOST_FACTS]:
            closed = f"; {wording.CLOSED}" if one[fact, source] else ""
            yield Why("fact", f"{said}: {fact} ({source or 'no source recorded'}{closed}).")
        if len(only) > MOST_FACTS:
            yield Why("fact", f"{said}: {common.counted(len(only) - MOST_FACTS, 'more fact')}.")


def _by_law(was: Finding, now: Finding) -> Iterator[Why]:
    if was.in_force == now.in_force:
        return
    what = words.VERSION_OF[now.basis]
    if was.in_force is None or now.in_force is None:
        said = words.VERSION_CAME if was.in_force is None else words.VERSION_WENT
        yield Why("law", said.format(what=what, version=_version(now.in_force or was.in_force)))
        return
    before, after = _version(was.in_force), _version(now.in_force)
    yield Why("law", words.VERSION.format(what=what, before=before, after=after))


def _version(version: InForce | None) -> str:
    if version is None:
        return ""
    start = f"from {dates.plain(version.start)}" if version.start else words.UNKNOWN_START
    end = f" to {dates.plain(version.to - DAY)}" if version.to else ""
    return f"{start}{end}{common.made_by(version.made_by)}"


def _by_dates(old: Report, new: Report, was: Finding, now: Finding) -> Iterator[Why]:
    if was.due != now.due:
        yield Why("date", words.LAST_DAY.format(was=_day(was.due), now=_day(now.due)))
    elif now.outcome is Outcome.NOT_MET and now.due is not None and old.as_at <= now.due < new.as_at:
        yield Why("date", words.PASSED.format(day=dates.plain(now.due)))
    elif old.record == new.record and old.as_at != new.as_at:
        yield Why("date", words.AS_AT.format(was=dates.plain(old.as_at), now=dates.plain(new.as_at)))


def _day(day: date | None) -> str:
    return dates.plain(day) if day else "not set"


def _by_rule(old: Report, new: Report, was: Finding, now: Finding) -> Iterator[Why]:
    if old.pack == new.pack:
        return
    before, after = _shape(was.limbs), _shape(now.limbs)
    if was.limbs and now.limbs and before != after and was.in_force == now.in_force:
        names = sorted({limb for limb, *_ in before ^ after})
        yield Why("rule", words.RULE_DIFFERS.format(limbs=common.listed(names)))
    elif (was.title, was.provision) != (now.title, now.provision):
        yield Why("rule", words.CALLED.format(provision=was.provision, title=wording.rule(was.title)))


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
            yield Why(
                "fact",
                words.LIMB.format(plain=wording.rule(limb.plain), stood=stood, stands=stands, because=limb.because),
            )


def _elsewhere(old: Report, new: Report) -> Iterator[Why]:
    """What differs of the two reports as a whole, where the finding itself does not say why it changed."""
    if old.record != new.record:
        yield Why("fact", words.RECORD_DIFFERS)
    if old.pack != new.pack:
        yield Why("rule", words.RULES_DIFFER)
    if old.as_at != new.as_at:
        yield Why("date", words.AS_AT.format(was=dates.plain(old.as_at), now=dates.plain(new.as_at)))
    was, now = _period(old), _period(new)
    if was != now:
        yield Why("period", words.PERIOD.format(was=was, now=now))
    if old.program != new.program:
        yield Why("program", words.PROGRAM.format(was=old.program, now=new.program))
    if _made_from(old) == _made_from(new):
        yield Why("unknown", words.NOT_SAID)


def _period(report: Report) -> str:
    return common.period(report.start, report.last + DAY if report.last else None)


def _made_from(report: Report) -> tuple[object, ...]:
    """What a report depends on."""
    return report.record, report.pack, report.as_at, report.start, report.last, report.program
