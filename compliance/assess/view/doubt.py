"""Where two sources differ on a fact: whether that leaves it unknown, and whether the difference matters.

Two sources that disagree leave a fact unknown wherever the difference matters, until a correction
settles it. An agenda says what was intended and outweighs nothing (design section 7, points settled).
"""

from __future__ import annotations

from itertools import chain, islice, product
from math import prod
from typing import TYPE_CHECKING, Any

from compliance.dates import parse_day

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date

    from compliance.assess.findings.finding import Finding
    from compliance.record.model import Contradiction, Fact

WEAK = frozenset({"agenda", "inference"})
"""Sources that say what was intended or supposed."""
FIELDS = {"from": "from_"}
Doubt = tuple[str, str]
"""The id of a thing and the name of the field in doubt."""
MOST = 32
"""In how many ways a record is read at most, one for each choice among its sources."""


def key(contradiction: Contradiction) -> Doubt:
    """What a contradiction is about."""
    return contradiction.about, FIELDS.get(contradiction.field, contradiction.field)


def said(contradiction: Contradiction) -> date | bool | None:
    """What the other source says, as a value; None where it is not written as one."""
    if contradiction.field == "public":
        return {"true": True, "yes": True, "false": False, "no": False}.get(contradiction.says.lower())
    try:
        return parse_day(contradiction.says)
    except ValueError:
        return None


def unsettles(contradiction: Contradiction, thing: Fact | None, strength: str | None) -> bool:
    """Whether a contradiction leaves the thing's field in doubt.

    It does not where the other source is weak, where it says the same, or where the thing's own
    source has been named as the one that settles it.
    """
    field = key(contradiction)[1]
    if thing is None or strength in WEAK or not hasattr(thing, field):
        return False
    if thing.source is not None and contradiction.settled_by == thing.source.of:
        return False
    return said(contradiction) is None or said(contradiction) != getattr(thing, field)


def readings(live: Sequence[Contradiction], own: Mapping[Doubt, Any]) -> Iterable[Mapping[Doubt, Any]]:
    """The record as it stands, and as it is with the other sources right, each of them or several together.

    Where that would be more than `MOST` records, the fields are left unknown instead: what comes out alike even then
    does not turn on them.
    """
    values: dict[Doubt, list[date | bool | None]] = {field: [value] for field, value in own.items()}
    for each in live:
        if said(each) not in values[key(each)]:
            values[key(each)].append(said(each))
    yield own
    if prod(map(len, values.values())) > MOST:
        yield dict.fromkeys(own)
        return
    for taken in islice(product(*values.values()), 1, None):  # the first is the record's own
        yield dict(zip(values, taken, strict=True))


def indifferent(findings: Sequence[Finding], variants: Sequence[Sequence[Finding]]) -> tuple[Finding, ...]:
    """The findings, those that come out alike whichever sources are right taken from the record as it stands."""
    if not variants:
        return tuple(findings)
    by_id = [{each.id: each for each in variant} for variant in variants]
    kept = []
    for finding in findings:
        found = [variant.get(finding.id) for variant in by_id]
        outcomes = {each.outcome if each else None for each in found}
        own = found[0]
        kept.append(own if own is not None and len(outcomes) == 1 else finding)
    return tuple(kept)


def named(lists: Iterable[Iterable[Any]]) -> dict[str, Any]:
    """The things that have an id, by it."""
    return {each.id: each for each in chain.from_iterable(lists) if each.id is not None}
