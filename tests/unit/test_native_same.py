"""The compiled engine says to the last byte what the same source says in Python (`make test-native`)."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from hashlib import sha256

import pytest

from compliance.assess.assess import assess
from compliance.report import json_v1
from native.made import ASKED, HERE, ROOT, is_compiled
from tests.differential.run import drawn
from tests.samples import pack

_SEED = 12
_RECORDS = 150


def reports() -> list[str]:
    """The fingerprint of the report on each of some random records."""
    found = []
    for number in range(_RECORDS):
        sample, only = drawn(_SEED, number)
        made = assess(pack(), sample.loaded, sample.as_at, only=only)
        found.append(sha256(json_v1.render(made).encode()).hexdigest())
    return found


@pytest.mark.skipif(not is_compiled(), reason="what runs is Python: make test-native compares the two")
def test_the_compiled_engine_says_what_python_says() -> None:
    """Each report, with the attendance table, the problems of the record and all that explains its findings."""
    alone = {name: value for name, value in os.environ.items() if name not in (ASKED, "PYTHONPATH")}
    ask = "import json; from tests.unit.test_native_same import reports; from native.made import is_compiled; "
    done = subprocess.run(
        [sys.executable, "-c", ask + "assert not is_compiled(); print(json.dumps(reports()))"],
        env=alone | {"PYTHONPATH": str(ROOT)},
        cwd=ROOT,
        check=True,
        capture_output=True,
        text=True,
    )
    assert str(HERE) not in done.stdout
    assert json.loads(done.stdout) == reports()
