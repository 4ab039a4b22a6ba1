"""The benchmark of papers as other programs give them: a program that changes nothing changes no score."""

from __future__ import annotations

import shutil
import sys
from typing import TYPE_CHECKING

from benchmarks import renderings
from benchmarks.renderings import PAPERS, Rendering

if TYPE_CHECKING:
    from pathlib import Path

_COPY = "import sys; sys.stdout.write(open(sys.argv[1], encoding='utf-8').read())"


def _some(folder: Path) -> Path:
    """A folder with two of the made papers and their readings."""
    for name in ("corrections.txt", "corrections.reading.json", "ticks.txt", "ticks.reading.json"):
        if (PAPERS / name).is_file():
            shutil.copyfile(PAPERS / name, folder / name)
    return folder


def test_a_program_that_prints_what_it_reads_loses_nothing(tmp_path: Path) -> None:
    """Its papers are read as the careful person read them."""
    (made := tmp_path / "made").mkdir()
    copied = Rendering("copied", ".txt", ".md", (sys.executable, "-c", _COPY, "{source}"))
    renderings.render(copied, _some(made), tmp_path / "out")
    count, of = renderings.scored(tmp_path / "out")
    assert count == len(list(made.glob("*.txt"))) > 0
    assert (of.tallies["people"].precision, of.tallies["people"].recall, of.silent) == (1.0, 1.0, [])


def test_what_a_program_loses_is_counted(tmp_path: Path) -> None:
    """One that drops the names finds nobody: they are missing, and the row says so."""
    (made := tmp_path / "made").mkdir()
    cut = Rendering("cut", ".txt", ".txt", (sys.executable, "-c", "print('Minutes of 3 May 2014')", "{source}"))
    renderings.render(cut, _some(made), tmp_path / "out")
    count, of = renderings.scored(tmp_path / "out")
    assert of.tallies["people"].recall == 0.0
    assert renderings.row("cut", count, of).split()[2:4] == ["1.000", "0.000"]
