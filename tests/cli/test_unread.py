"""What cannot be read is told to machines in JSON where they asked for JSON, and on standard error all the same."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import jsonschema
import pytest

from compliance import schemas
from tests.cli.command import RECORD, compliance
from tests.reports.test_json_v1 import closed

if TYPE_CHECKING:
    from pathlib import Path

BROKEN = RECORD.replace("kind: strategy_group\n", "kind: club\n").replace("date: 2013-06-05", "date: 2013-06-31")
COMMANDS = (
    ["check", "board.yaml"],
    ["check", "nowhere.yaml"],
    ["check", "empty"],
    ["due", "board.yaml"],
    ["compare", "good.yaml", "board.yaml"],
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A record that cannot be read, one that can, and a folder without any."""
    (tmp_path / "board.yaml").write_text(BROKEN, encoding="utf-8")
    (tmp_path / "good.yaml").write_text(RECORD, encoding="utf-8")
    (tmp_path / "empty").mkdir()
    return tmp_path


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_an_object_with_the_problems_stands_in_place_of_the_result(folder: Path, command: list[str]) -> None:
    """It says the same as standard error, which says it as before, and the status is 2."""
    run = compliance(*command, "--format", "json", cwd=folder)
    assert run.status == 2
    data = json.loads(run.out)
    jsonschema.Draft202012Validator(closed(schemas.unread_schema())).validate(data)
    assert (data["format"], data["version"]) == ("compliance-unread", 1)
    told = [line.partition(": ")[0] for line in run.err.splitlines()]
    assert [f"{each['path']}:{each['line']}" if each["line"] else each["path"] for each in data["problems"]] == told


def test_each_problem_has_its_line_and_what_to_do(folder: Path) -> None:
    """As a program that edits the record would want it."""
    run = compliance("check", "board.yaml", "--format", "json", cwd=folder)
    found = {each["line"]: each["remedy"] for each in json.loads(run.out)["problems"]}
    assert found.keys() == {5, 15}
    assert "strategy_group" in found[5]


def test_it_goes_to_the_file_that_was_named(folder: Path) -> None:
    """Otherwise the report of yesterday would stand there, and be taken for that of today."""
    (folder / "report.json").write_text('{"format": "compliance-report"}', encoding="utf-8")
    run = compliance("check", "board.yaml", "--format", "json", "--output", "report.json", cwd=folder)
    assert (run.status, run.out) == (2, "")
    assert json.loads((folder / "report.json").read_text(encoding="utf-8"))["format"] == "compliance-unread"


@pytest.mark.parametrize("command", [["check"], ["due"]], ids=" ".join)
def test_nothing_of_the_record_is_told_for_publication(folder: Path, command: list[str]) -> None:
    """Whose names are in it nobody knows before it can be read."""
    run = compliance(*command, "board.yaml", "--format", "json", "--publishable", cwd=folder)
    (problem,) = json.loads(run.out)["problems"]
    assert problem["what"] == "this record cannot be read"
    assert "club" not in run.out


def test_no_other_form_gains_an_object(folder: Path) -> None:
    """JSON Lines holds reports, one a line, and what is for people stays empty."""
    for form in ("jsonl", "text", "markdown", "csv"):
        assert not compliance("check", "board.yaml", "--format", form, cwd=folder).out
