from __future__ import annotations

from dataclasses import replace

import pytest
import typer

from compliance.cli import fail_on
from compliance.vocabulary import Outcome
from tests.cli.command import FIXTURES
from tests.cli.inside import inside
from tests.reports.sample import LOCAL, NOT_MET


@pytest.mark.parametrize(
    "given, statute, local",
    [
        ("not-met", "not-met", "not-met"),
        ("cannot-tell", "cannot-tell", "cannot-tell"),
        ("never", "never", "never"),
        ("statute:not-met,local:never", "not-met", "never"),
        (" local:outstanding , statute:never", "never", "outstanding"),
        ("statute:outstanding", "outstanding", "never"),
        ("local:cannot-tell,not-met", "not-met", "cannot-tell"),
    ],
)
def test_thresholds_by_basis(given: str, statute: str, local: str) -> None:
    """One for both, one for each, or one for both that the other departs from; what is not named does not count."""
    threshold = fail_on.parse(given)
    for outcome in Outcome:
        assert threshold.counts(replace(NOT_MET, outcome=outcome)) == (outcome in fail_on.LADDER[statute])
        assert threshold.counts(replace(LOCAL, outcome=outcome)) == (outcome in fail_on.LADDER[local])


@pytest.mark.parametrize(
    "given, said",
    [
        ("sometimes", "'sometimes' is not one of the outcomes. Choose from not-met, "),
        ("not_met", "Did you mean not-met?"),
        ("statue:not-met", "Did you mean statute?"),
        ("statute:", "is not one of the outcomes"),
        ("", "is not one of the outcomes"),
        ("met", "is not one of the outcomes"),
        ("not-met,never", "two outcomes for both"),
        ("local:never,local:not-met", "two outcomes for local"),
        ("a:b:never", '"a:b" is no basis'),
    ],
)
def test_what_is_no_threshold_is_refused(given: str, said: str) -> None:
    """With what was meant, or what there is."""
    with pytest.raises(typer.BadParameter) as caught:
        fail_on.parse(given)
    assert said in str(caught.value)


def test_completion_offers_outcomes_and_bases() -> None:
    """What a shell shows."""
    assert fail_on.offered("n") == ["not-met", "needs-judgement", "never"]
    assert fail_on.offered("s") == ["statute:"]


def test_the_basis_decides_the_status() -> None:
    """A record in which only the Regulations' findings are open is 1 or 0 by the basis that is asked for."""
    path = FIXTURES / "called-fewer-sent.yaml"
    for given, status in (("statute:not-met,local:never", 1), ("statute:never,local:not-met", 0)):
        assert inside("check", path, "--as-at", "2013-11-27", "--fail-on", given).status == status
