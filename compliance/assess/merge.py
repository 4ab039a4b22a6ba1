"""Neighbouring slices of a standing duty with the same answer, told as one finding."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from compliance.assess.order import unique
from compliance.dates import DAY, EARLIEST, plain

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from compliance.assess.finding import Evidence, Finding


def merged(findings: Iterable[Finding]) -> Iterator[Finding]:
    """The findings, neighbours with the same outcome and version of the law joined under the first day."""
    run: Finding | None = None
    for finding in findings:
        if run is not None and _alike(run, finding):
            run = _joined(run, finding)
            continue
        if run is not None:
            yield run
        run = finding
    if run is not None:
        yield run


def _alike(one: Finding, other: Finding) -> bool:
    return (
        one.outcome == other.outcome
        and one.version == other.version
        and one.reason.code == other.reason.code
        and one.occasion.end == other.occasion.start
    )


def _joined(one: Finding, other: Finding) -> Finding:
    """Two slices as one: the grounds of the later, the evidence and needs of both."""
    start, end = one.occasion.start, other.occasion.end
    label = f"{plain(start)} to {plain(end - DAY)}" if start and end else one.occasion.label
    return replace(
        other,
        id=one.id,
        occasion=replace(one.occasion, end=end, label=label),
        evidence=in_order((*one.evidence, *other.evidence)),
        needs=unique((*one.needs, *other.needs)),
        since=one.since,
    )


def in_order(evidence: Iterable[Evidence]) -> tuple[Evidence, ...]:
    """Each recorded fact once, by its day."""
    once = {(each.path, each.fact): each for each in evidence}
    return tuple(sorted(once.values(), key=lambda each: (each.date or EARLIEST, each.fact, each.path)))
