"""What a fuzzer found, and its seeds, tried again in every run."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from tests.fuzz.targets import TARGETS

CORPUS = Path(__file__).parent / "corpus"
INPUTS = sorted(path for path in CORPUS.glob("*/*") if path.is_file())
SECONDS = 20.0
"""Far more than the two seconds that the fuzzer allows, so that a busy machine does not matter."""


def test_each_target_has_an_input() -> None:
    """The corpus has a folder for each target and for nothing else."""
    assert {path.parent.name for path in INPUTS} == set(TARGETS)


@pytest.mark.parametrize("path", INPUTS, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_input_is_read_or_refused(path: Path) -> None:
    """Whatever the bytes are, the answer is a value or an error of the program's own, and soon."""
    started = time.process_time()
    TARGETS[path.parent.name](path.read_bytes())
    assert time.process_time() - started < SECONDS
