"""The records that random ones are drawn from, kept in a file: a seed means the same records whatever cases are added.

`python -m tests.differential.kept` writes the file anew from the fixtures and cases of the day. After that every seed
means other records, so it is done when many cases are new, and docs/assurance.md says when it was.
"""

from __future__ import annotations

import gzip
import json
from datetime import date
from functools import cache
from pathlib import Path

from tests import samples
from tests.samples import Sample

FILE = Path(__file__).with_name("bases.jsonl.gz")


@cache
def bases() -> tuple[tuple[Sample, ...], tuple[Sample, ...]]:
    """The fixtures and the records of cases as they were when the file was written."""
    lines = [json.loads(line) for line in gzip.decompress(FILE.read_bytes()).splitlines()]
    kept = [Sample(each["data"], date.fromisoformat(each["as_at"]), each["rule"]) for each in lines]
    return tuple(each for each in kept if each.rule is None), tuple(each for each in kept if each.rule is not None)


def write() -> None:
    """Write the file, the same bytes for the same records."""
    fixtures, cases = samples.bases()
    lines = [
        json.dumps({"as_at": each.as_at.isoformat(), "rule": each.rule, "data": each.data}, separators=(",", ":"))
        for each in (*fixtures, *cases)
    ]
    FILE.write_bytes(gzip.compress("\n".join(lines).encode(), mtime=0))


if __name__ == "__main__":
    write()
