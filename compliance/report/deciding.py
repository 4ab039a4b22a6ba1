"""The evidence of a finding in the order in which a reader wants it: first what was done, and of that what decided."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compliance.report import common
from compliance.truth import Truth
from compliance.vocabulary import Outcome

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compliance.assess.findings.finding import Evidence, Finding, Ground

_OWING = frozenset({Outcome.NOT_MET, Outcome.OUTSTANDING})


def foremost(finding: Finding) -> list[Evidence]:
    """The evidence by its weight; where something is owing, what shows that before what shows the rest."""
    shows = set(_against(finding)) if finding.outcome in _OWING else set()
    return sorted(finding.evidence, key=lambda each: (common.weight(each), each not in shows))


def _against(finding: Finding) -> Iterator[Evidence]:
    for limb in finding.unfulfilled:
        yield from _below(limb.ground)


def _below(ground: Ground) -> Iterator[Evidence]:
    """What a ground that is not so rests on."""
    yield from ground.evidence
    for child in ground.children:
        if child.truth is Truth.FALSE:
            yield from _below(child)
