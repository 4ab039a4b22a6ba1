"""What explains an outcome is the same whenever it is read, and reading it changes no outcome."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from compliance.assess.assess import assess
from compliance.assess.findings.finding import Ground, Reason
from compliance.truth import UNKNOWN
from tests.differential.run import drawn
from tests.samples import pack

if TYPE_CHECKING:
    from compliance.assess.findings.finding import Assessment

_SEED = 11


def _backwards(assessment: Assessment) -> None:
    """Read the whole of it from its end: the last finding first, and of each ground what stands deepest."""
    assert assessment.meetings is not None
    assert assessment.problems is not None
    for finding in reversed(assessment.findings):
        for limb in reversed(finding.limbs):
            _deepest(limb.ground)
            if limb.only_if is not None:
                _deepest(limb.only_if)
        for proof in reversed(finding.evidence):
            assert proof.fact


def _deepest(ground: Ground) -> None:
    for child in reversed(ground.children):
        _deepest(child)
    assert ground.reason.code


@pytest.mark.parametrize("number", range(60))
def test_it_does_not_matter_when_it_is_read(number: int) -> None:
    """Outcomes first, from the end, or from the beginning: each gives one assessment."""
    sample, only = drawn(_SEED, number)
    outcomes, backwards, whole = (assess(pack(), sample.loaded, sample.as_at, only=only) for _ in range(3))
    said = [(each.id, each.outcome) for each in outcomes.findings]
    _backwards(backwards)
    assert repr(backwards) == repr(whole)
    assert backwards == whole == outcomes
    assert [(each.id, each.outcome) for each in outcomes.findings] == said


def test_what_is_told_is_asked_for_once() -> None:
    """The first field that is read asks for all that is told later; a field that there is not is no such field."""
    asked = []

    def tell() -> tuple[Reason, tuple[Ground, ...], tuple[Any, ...], None]:
        asked.append(1)
        return Reason("why"), (), (), None

    ground = Ground("is", UNKNOWN, Reason(""))
    ground.put_off(tell)
    assert (ground.truth, asked) == (UNKNOWN, [])
    assert (ground.reason.code, ground.children, ground.decision, asked) == ("why", (), None, [1])
    assert ground == Ground("is", UNKNOWN, Reason("why"))
    with pytest.raises(AttributeError):
        _ = ground.nothing_of_the_kind  # type: ignore[attr-defined]
