"""Many records at once: what is said of each, to the byte, is what is said of it alone."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.inside import inside
from tests.differential.run import drawn

FORMS = ["jsonl", "summary"]
NUMBER = 8


@pytest.fixture(scope="module")
def records(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """Random records of partnerships that have nothing to do with each other, some with the same ids inside."""
    folder = tmp_path_factory.mktemp("neighbours")
    paths = []
    for number in range(NUMBER):
        sample, _ = drawn(1, number)
        path = folder / f"r{number}.json"
        path.write_text(json.dumps(sample.data))
        paths.append(path)
    return paths


def lines(*paths: Path, jobs: int = 1) -> list[str]:
    """One line a record."""
    form = ("--format", "jsonl", "--as-at", "2014-06-30", "--fail-on", "never", "--jobs", str(jobs))
    run = inside("check", *paths, *form)
    assert run.status == 0, run.err
    return run.out.splitlines()


def test_an_unrelated_partnership_changes_nothing(records: list[Path]) -> None:
    """Each record's line is the same alone, among others, and in whatever order they are named."""
    alone = {path: lines(path)[0] for path in records}
    assert lines(*records) == [alone[path] for path in sorted(records)]
    assert sorted(lines(*reversed(records[:3]))) == sorted(alone[path] for path in records[:3])


def test_nor_does_a_second_process(records: list[Path]) -> None:
    """Two processes say the same of each as one."""
    assert lines(*records, jobs=2) == lines(*records)
