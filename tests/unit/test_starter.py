from __future__ import annotations

import re
from datetime import date
from typing import Literal

import pytest

from compliance import files
from compliance.assess.assess import assess
from compliance.law import pack
from compliance.record import load
from compliance.record.model import Record
from compliance.record.starter import starter

KINDS: tuple[Literal["strategy_group"], Literal["county_strategy_group"]] = ("strategy_group", "county_strategy_group")
EXAMPLE = re.compile(r"^#(?!#)", re.MULTILINE)

pytestmark = pytest.mark.parametrize("kind", KINDS)


def live(text: str) -> str:
    """The starter with every example brought to life, as its remarks tell a reader to do it."""
    return EXAMPLE.sub("", text)


def loaded(text: str) -> load.LoadedRecord:
    """The text as a record."""
    return load.from_loaded(files.read_text(text, "starter.yaml"))


def test_a_starter_can_be_read_as_it_stands(kind: Literal["strategy_group", "county_strategy_group"]) -> None:
    """A record that nobody has edited is already in order, and is of the kind asked for."""
    record = loaded(starter(kind)).record
    assert record.partnership.kind == kind
    assert "<" not in starter(kind)


def test_every_section_has_an_example_that_is_in_order(
    kind: Literal["strategy_group", "county_strategy_group"],
) -> None:
    """With the signs taken away every section of a record is there, and nothing dangles."""
    record = loaded(live(starter(kind))).record
    for name in Record.model_fields:
        assert getattr(record, name), name


def test_a_starter_alone_accuses_nobody(kind: Literal["strategy_group", "county_strategy_group"]) -> None:
    """Nothing that was left out counts as not done."""
    assessment = assess(pack.load(), loaded(starter(kind)), date(2026, 6, 30))
    assert {finding.outcome for finding in assessment.findings} <= {
        "cannot_tell",
        "needs_judgement",
        "not_applicable",
        "met",
    }


def test_the_live_examples_have_no_problem_but_the_contradiction(
    kind: Literal["strategy_group", "county_strategy_group"],
) -> None:
    """The examples are sound facts: the only problem reported is the one that the example is about."""
    assessment = assess(pack.load(), loaded(live(starter(kind))), date(2026, 6, 30))
    assert [problem.what.code for problem in assessment.problems] == ["contradiction"]


def test_the_lines_fit_a_screen(kind: Literal["strategy_group", "county_strategy_group"]) -> None:
    """No line is wider than 120 columns."""
    assert max(map(len, starter(kind).splitlines())) <= 120
