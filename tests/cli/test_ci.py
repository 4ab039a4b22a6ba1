from __future__ import annotations

import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml

from tests.cli.command import FIXTURES, PROJECT, environment
from tests.cli.inside import inside
from tests.published import schema

LATE = FIXTURES / "called-fewer-sent.yaml"
"""A record with something not met on the day below."""
DAY = "2013-11-27"


def hooks() -> dict[str, dict[str, Any]]:
    """The hooks by their ids."""
    return {each["id"]: each for each in yaml.safe_load((PROJECT / ".pre-commit-hooks.yaml").read_text())}


def action() -> dict[str, Any]:
    """The action."""
    data: dict[str, Any] = yaml.safe_load((PROJECT / "action.yml").read_text())
    return data


# pre-commit


def test_hooks_are_what_pre_commit_asks_for() -> None:
    """Each has the keys that must be there and no key that there is not."""
    found = hooks()
    assert set(found) == {"compliance-validate", "compliance-check"}
    known = {"id", "name", "description", "entry", "language", "files", "require_serial"}
    for hook in found.values():
        assert set(hook) == known
        assert hook["language"] == "python"  # which installs the project, and so the command
        assert hook["entry"].split()[0] == "compliance"


@pytest.mark.parametrize(
    "path, wanted",
    [
        ("records/a.yaml", True), ("x/records/y/a.json", True), ("records/a.yml", True),
        ("records/a.md", False), ("myrecords/a.yaml", False), ("a.yaml", False),
    ],
)  # fmt: skip
def test_hooks_look_at_records(path: str, wanted: bool) -> None:
    """Files that end as records do, in a folder called records."""
    for hook in hooks().values():
        assert bool(re.search(hook["files"], path)) == wanted


@pytest.mark.parametrize("name, statuses", [("compliance-validate", (0, 0, 2)), ("compliance-check", (0, 1, 2))])
def test_hooks_run(name: str, statuses: tuple[int, int, int], tmp_path: Path) -> None:
    """The entry with the names of files after it, as pre-commit runs it: in order, not met, not to be read."""
    entry = shlex.split(hooks()[name]["entry"])[1:]
    (tmp_path / "broken.yaml").write_text("record: 1\n")
    extra = ["--as-at", DAY] if name == "compliance-check" else []
    calm = FIXTURES / "tidy-county.yaml"
    for paths, status in zip(([calm, calm], [LATE, calm], [calm, tmp_path / "broken.yaml"]), statuses, strict=True):
        run = inside(*entry, *extra, *paths)
        assert run.status == status
        if status == 1:
            assert re.search(rf"{LATE}:\d+: Not met: reg 14A", run.out)


# GitHub


def test_action_keeps_to_the_published_schema() -> None:
    """And documents each input; nothing that is given is put into a script."""
    found = action()
    known = schema("https://json.schemastore.org/github-action.json")
    jsonschema.validators.validator_for(known)(known).validate(found)
    assert found["runs"]["using"] == "composite"
    page = (PROJECT / "docs" / "ci.md").read_text()
    for name, given in found["inputs"].items():
        assert given["description"]
        assert f"| `{name}` |" in page
        assert f"inputs.{name} " in (PROJECT / "action.yml").read_text()
    for step in found["runs"]["steps"]:
        assert "${{" not in step.get("run", "")
        assert ("run" in step) == ("shell" in step)


def run_step(folder: Path, **given: str) -> tuple[int, str, str]:
    """Run the step of the action that checks, as a runner does: the status, its output and what it gives out."""
    found = action()
    (step,) = (each for each in found["runs"]["steps"] if each.get("id") == "check")
    values = {name: str(each["default"]) for name, each in found["inputs"].items()} | {
        name.replace("_", "-"): value for name, value in given.items()
    }
    variables = {name: values[re.findall(r"inputs\.([a-z-]+)", text)[0]] for name, text in step["env"].items()}
    bin_ = folder / "bin"
    bin_.mkdir(exist_ok=True)
    command = bin_ / "compliance"
    command.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m compliance "$@"\n')
    command.chmod(0o755)
    known = environment(**variables, GITHUB_OUTPUT=str(folder / "output"))
    known["PATH"] = f"{bin_}:{known['PATH']}"
    done = subprocess.run(
        ["bash", "--noprofile", "--norc", "-e", "-o", "pipefail", "-c", step["run"]],
        cwd=folder, env=known, capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    return done.returncode, done.stdout, (folder / "output").read_text()


def test_action_shows_findings_at_their_lines(tmp_path: Path) -> None:
    """By default as annotations of the records in the folder `records`, with the command's own status."""
    (tmp_path / "records").mkdir()
    shutil.copy(LATE, tmp_path / "records")
    status, out, given = run_step(tmp_path, as_at=DAY)
    assert (status, given) == (1, "status=1\n")
    assert out.startswith(f"::error file=records/{LATE.name},line=")


def test_action_takes_all_that_it_offers(tmp_path: Path) -> None:
    """Several paths, one with a space and one like an option; a baseline; another form, to a file."""
    shutil.copy(LATE, tmp_path / "a b.yaml")
    shutil.copy(FIXTURES / "tidy-county.yaml", tmp_path / "--c.yaml")
    assert inside("check", tmp_path / "a b.yaml", "--as-at", DAY, "--write-baseline", tmp_path / "k.json").status == 0
    status, out, given = run_step(
        tmp_path, records="a b.yaml\n--c.yaml\n", as_at=DAY, format="sarif", output="r.sarif",
        baseline="k.json", fail_on="statute:not-met,local:never",
    )  # fmt: skip
    assert (status, out, given) == (0, "", "status=0\n")
    assert '"baselineState":"unchanged"' in (tmp_path / "r.sarif").read_text()


def test_action_runs_nothing_that_it_is_given(tmp_path: Path) -> None:
    """What is given is text and no command."""
    status, _, given = run_step(tmp_path, records="$(touch made)", fail_on="`touch made`")
    assert (status, given) == (2, "status=2\n")
    assert not (tmp_path / "made").exists()


# The page


def test_every_command_of_the_page_works(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What docs/ci.md shows can be typed as it stands, from first to last."""
    (tmp_path / "records").mkdir()
    shutil.copy(LATE, tmp_path / "records")
    shown = re.findall(r"^    (compliance .*)$", (PROJECT / "docs" / "ci.md").read_text(), re.MULTILINE)
    assert len(shown) >= 5
    monkeypatch.chdir(tmp_path)
    for command in shown:
        assert inside(*shlex.split(re.sub(r"\s+>.*", "", command))[1:]).status in (0, 1)


def test_examples_of_the_page_use_what_there_is() -> None:
    """The configurations that it shows name our hooks and our inputs."""
    page = (PROJECT / "docs" / "ci.md").read_text()
    blocks = [
        yaml.safe_load(re.sub(r"<[^>]*>", "x", block.replace("\n    ", "\n")))
        for block in re.findall(r"^    ((?:repos|steps):\n(?:(?:    .*)?\n)+)", page, re.MULTILINE)
    ]
    (configuration, workflow) = blocks
    assert {each["id"] for each in configuration["repos"][0]["hooks"]} == set(hooks())
    assert set(workflow["steps"][1]["with"]) <= set(action()["inputs"])
