"""Neighbouring slices of a standing duty with the same answer, told as one finding."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Final

from compliance.assess.findings.finding import Reason
from compliance.assess.findings.order import unique
from compliance.assess.judging.gathering import of_a_run
from compliance.assess.judging.needs import about
from compliance.dates import DAY, plain
from compliance.vocabulary import Outcome

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import date

    from compliance.assess.findings.finding import Evidence, Finding, Need


STILL_TO_BE_DONE: Final = ("not_owed_yet", "outstanding_first_year")
"""Of what is outstanding on the day of the report, the days before on which it was no breach, and the last ones."""


def merged(findings: Iterable[Finding]) -> Iterator[Finding]:
    """The findings, neighbours with the same outcome and version of the law joined under the first day."""
    run: list[Finding] = []
    for finding in findings:
        if run and not _alike(run[-1], finding):
            yield _joined(run)
            run = []
        run.append(finding)
    if run:
        yield _joined(run)


def _alike(one: Finding, other: Finding) -> bool:
    if one.version != other.version or one.occasion.end != other.occasion.start:
        return False
    if (one.reason.code, other.reason.code) == STILL_TO_BE_DONE:
        return True
    return (
        one.outcome == other.outcome
        and one.reason.code == other.reason.code
        # What does not apply names what says so: that has to be the same too.
        and (one.outcome is not Outcome.NOT_APPLICABLE or one.reason.args == other.reason.args)
        # And what was not performed, what was missing: of more it would be told as if it had been less.
        and (one.outcome is not Outcome.NOT_MET or one.reason.args.get("limbs") == other.reason.args.get("limbs"))
    )


def _joined(run: Sequence[Finding]) -> Finding:
    """Slices as one: the grounds of the last, the evidence and needs of all."""
    first, last = run[0], run[-1]
    if first is last:
        return first
    start, end = first.occasion.start, last.occasion.end
    label = f"{plain(start)} to {plain(end - DAY)}" if start and end else first.occasion.label
    occasion = replace(first.occasion, end=end, label=label)
    since = first.since if first.outcome == last.outcome else start
    reason = last.reason
    if last.outcome is Outcome.NOT_MET and (whose := _whose(run)):
        reason = Reason(reason.code, {**reason.args, **whose})
    made = replace(last, id=first.id, occasion=occasion, reason=reason, evidence=(), needs=(), since=since)
    made.put_off(partial(_explained, run))
    return made


def _whose(run: Sequence[Finding]) -> dict[str, tuple[str, ...]]:
    """For whom each part was lacking, where that is not the same on all the days: with the days on which it was."""
    found: dict[str, tuple[str, ...]] = {}
    for name in dict.fromkeys(limb.limb for each in run for limb in each.unfulfilled):
        names = [limb.lacking for each in run for limb in each.unfulfilled if limb.limb == name]
        if len(names) == len(run) and any(each != names[0] for each in names):
            found[f"lacking {name}"] = tuple(_with_days(run, names))
    return found


def _with_days(run: Sequence[Finding], names: Sequence[tuple[str, ...]]) -> Iterator[str]:
    """Each name with the days on which it was one of the names, unless these are all days of the run."""
    for name in dict.fromkeys(each for several in names for each in several):
        days: list[tuple[date | None, date | None]] = []
        for finding, several in zip(run, names, strict=True):
            if name in several:
                start, end = finding.occasion.start, finding.occasion.end
                days = [*days[:-1], (days[-1][0], end)] if days and days[-1][1] == start else [*days, (start, end)]
        whole = days == [(run[0].occasion.start, run[-1].occasion.end)]
        said = [f"{plain(start)} to {plain(end - DAY)}" for start, end in days if start and end]
        yield name if whole else f"{name} ({' and '.join(said)})"


def _explained(run: Sequence[Finding]) -> tuple[tuple[Evidence, ...], tuple[Need, ...]]:
    """The evidence and the needs of all."""
    evidence, needs = of_a_run(run)
    return evidence, _asked_once(unique(needs, about))


def _asked_once(needs: Sequence[Need]) -> tuple[Need, ...]:
    """The needs, what is asked of some authorities in one slice and of others in another put once, of all of them."""
    found: dict[object, Need] = {}
    for need in needs:
        which = need.what.args.get("which")
        if not isinstance(which, tuple) or not which:
            found[len(found)] = need
            continue
        what = tuple((name, each) for name, each in need.what.args.items() if name != "which")
        key = (need.kind, need.limb, need.of, need.question, need.about, need.what.code, what)
        asked = found.get(key, need).what.args["which"]
        before = asked if isinstance(asked, tuple) else ()
        every = (*before, *(each for each in which if each not in before))  # two of one name are two
        found[key] = replace(need, what=Reason(need.what.code, {**need.what.args, "which": every}))
    return tuple(found.values())
