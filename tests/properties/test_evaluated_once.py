"""A limb without an open decision is not evaluated again, and would have come out the same if it had been."""

from __future__ import annotations

import pytest

from compliance.assess.assess import assess
from compliance.assess.judging import stages
from tests.differential.run import drawn
from tests.planted import planted
from tests.samples import pack

_SEED = 6


@planted
@pytest.mark.parametrize("number", range(60))
def test_without_an_open_decision_nothing_comes_out_otherwise(number: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Both ways give one assessment."""
    sample, only = drawn(_SEED, number)
    made = assess(pack(), sample.loaded, sample.as_at, only=only)
    assert repr(made)  # all of it is told before anything is changed
    monkeypatch.setattr(stages, "turns_on_decisions", lambda _: True)
    assert assess(pack(), sample.loaded, sample.as_at, only=only) == made
    assert made.findings
