"""It does not matter in which order the rules are asked, though what one of them looked up is kept for the others."""

from __future__ import annotations

from dataclasses import replace
from random import Random

import pytest

from compliance.assess.assess import assess
from tests.differential.run import drawn, narrowed
from tests.samples import Sample, pack

_SEED = 29


def _in_any_order(sample: Sample, order: Random) -> None:
    """Hold a record to every rule in the order of the law, from the end and in one drawn."""
    rules = pack().rules
    told = assess(pack(), sample.loaded, sample.as_at)
    findings = {each.id: each for each in told.findings}
    assert findings
    for changed in (tuple(reversed(rules)), tuple(order.sample(rules, len(rules)))):
        other = assess(replace(pack(), rules=changed), sample.loaded, sample.as_at)
        assert {each.id: each for each in other.findings} == findings
        assert sorted(map(repr, other.problems or ())) == sorted(map(repr, told.problems or ()))
        assert other.meetings == told.meetings


@pytest.mark.parametrize("number", range(30))
def test_a_record_may_be_held_to_the_rules_in_any_order(number: int) -> None:
    """Every finding is the same, its grounds and evidence too."""
    _in_any_order(drawn(_SEED, number)[0], Random(number))  # noqa: S311  # nothing secret


@pytest.mark.parametrize("number", range(30))
def test_so_may_a_small_record(number: int) -> None:
    """At the edges of one matter, where an answer turns on a day."""
    _in_any_order(narrowed(_SEED, number)[0], Random(number))  # noqa: S311  # nothing secret
