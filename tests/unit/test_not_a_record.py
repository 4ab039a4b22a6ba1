"""A file of this program that is no record says so in one line, and not with a fault for each of its fields."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from compliance.cli import baseline
from compliance.errors import InputError
from compliance.intake import contract
from compliance.record.load import load
from compliance.report import compare_json, due, json_v1, unread
from tests.reports.sample import ASSESSMENT

RULES = Path(__file__).resolve().parents[2] / "rules" / "uksi-2007-1830"


def refused(path: Path) -> str:
    """What is said of it, which is one line."""
    with pytest.raises(InputError) as error:
        load(path)
    (only,) = error.value.problems
    assert only.line is not None
    return str(only)


@pytest.mark.parametrize(
    "name",
    [json_v1.FORMAT, due.FORMAT, compare_json.FORMAT, unread.FORMAT, baseline.FORMAT, contract.FORMAT],
)
def test_each_form_that_the_program_writes_is_known(name: str, tmp_path: Path) -> None:
    """By the format that it states, whatever else is in it: a report has a field called record too."""
    path = tmp_path / "it.json"
    path.write_text(json.dumps({"format": name, "version": 1, "record": {"path": "board.yaml"}}))
    assert "and no record. " in refused(path)


def test_a_report_says_what_to_do_with_it(tmp_path: Path) -> None:
    """It has some fifty fields that a record has not."""
    path = tmp_path / "last-year.json"
    path.write_text(json_v1.render(ASSESSMENT))
    assert "this is a report in JSON, and no record. Give the record that it was made from" in refused(path)


def test_answers_and_rules_are_known_too(tmp_path: Path) -> None:
    """By their first field; a record that only has one of these beside its own is a record."""
    path = tmp_path / "answers.yaml"
    path.write_text("import_answers: 1\nanswers: {}\n")
    assert "--answers" in refused(path)
    assert "a file of rules" in refused(RULES / "reg-13A.yaml")
    assert "a file of cases" in refused(RULES / "reg-13A.cases.yaml")
    path.write_text("record: 1\nregulation: x\n")
    with pytest.raises(InputError, match="no field called"):
        load(path)


def test_an_empty_file_has_a_line(tmp_path: Path) -> None:
    """So that a program that looks for a path and a line finds both."""
    path = tmp_path / "empty.yaml"
    path.write_text("")
    assert refused(path).startswith(f"{path}:1: this file is empty. ")
