"""Many records: 10,000 of them in JSON through `check --format jsonl` by two processes, and parts by one and by two.

Each of the parts is run in turn by one process, by two, and only loaded, so that the ratios are of the same records;
all the records are run once more by two. On two free cores it is over in about twelve minutes.
"""

from __future__ import annotations

import argparse
import json
import statistics
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.made import AS_AT, made
from benchmarks.measure import Command, Run, run

if TYPE_CHECKING:
    from collections.abc import Sequence

WAYS = {"one process": 1, "two processes": 2}
LOAD = """
import sys
from pathlib import Path
from compliance.record.load import load
for path in sorted(Path(sys.argv[1]).iterdir()):
    load(path)
"""


def write(folder: Path, number: int, first: int) -> Path:
    """So many records in a folder, each of a year or two and a few meetings."""
    folder.mkdir()
    for seed in range(first, first + number):
        data = made(seed=seed, years=1 + seed % 2, meetings=2 + seed % 5)
        (folder / f"r{seed:05}.json").write_text(json.dumps(data), encoding="utf-8")
    return folder


def checked(folders: Sequence[Path], jobs: int) -> Run:
    """One run over folders, to a file."""
    program = str(Path(sys.executable).with_name("compliance"))
    how = ["--format", "jsonl", "--jobs", str(jobs), "--as-at", AS_AT.isoformat()]
    to = str(folders[0].parent / "out.jsonl")
    return run(Command([program, "check", *map(str, folders), *how, "--output", to], (0, 1)))


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--records", type=int, default=10_000, help="all of them, run once by two processes")
    parser.add_argument("--part", type=int, default=1_000, help="of them, run in turn by one process and by two")
    parser.add_argument("--turns", type=int, default=4, help="how many such parts")
    chosen = parser.parse_args()
    number, part, turns = chosen.records, chosen.part, chosen.turns
    print(f"Many records: {number:,} in JSON, to JSON Lines; {turns} parts of {part:,} in turn; on the clock")
    with tempfile.TemporaryDirectory() as name:
        parts = [write(Path(name) / f"part-{first}", part, first) for first in range(0, number, part)]
        took: dict[str, list[Run]] = {label: [] for label in (*WAYS, "loading alone")}
        for turn, folder in enumerate(parts[:turns]):
            for label in WAYS if turn % 2 else reversed(WAYS):
                took[label].append(checked([folder], WAYS[label]))
            took["loading alone"].append(run(Command([sys.executable, "-c", LOAD, str(folder)])))
        whole = checked(parts, 2)
    for label, each in took.items():
        clock = [one.clock for one in each]
        processor = statistics.median(one.processor for one in each) / part
        print(
            f"  {label:14} median {part / statistics.median(clock):7.1f} a second, best {part / min(clock):7.1f}; "
            f"{processor * 1000:.1f} ms of processor time a record"
        )
    one, two, load = took["one process"], took["two processes"], took["loading alone"]
    ratios = [mine.clock / theirs.clock for mine, theirs in zip(one, two, strict=True)]
    print(f"  two processes against one: median {statistics.median(ratios):.2f}, best {max(ratios):.2f} (aim 1.8)")
    loads = [mine.processor / theirs.processor for mine, theirs in zip(one, load, strict=True)]
    print(f"  one process against loading alone: {statistics.median(loads):.1f} times the processor time")
    print(f"  {number:,} by two processes: {number / whole.clock:.1f} a second")
    print(
        f"  peak memory of the largest process: {part:,} records by one {one[0].memory / 1024:.0f} MB, by two "
        f"{two[0].memory / 1024:.0f} MB; {number:,} by two {whole.memory / 1024:.0f} MB"
    )


if __name__ == "__main__":
    main()
