"""The command as a process, and records to give it."""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[2]
FIXTURES = PROJECT / "fixtures" / "records"
DERBYSHIRE = FIXTURES / "derbyshire-scb.yaml"
TIDY = FIXTURES / "tidy-unitary.yaml"

RECORD = """\
record: 1
partnership:
  id: anytown
  name: Safer Anytown
  kind: strategy_group
  area: {id: anytown, name: Anytown, kind: unitary_district}
  police_area: {id: anyshire, name: Anyshire}
period: {from: 2013-04-01, to: 2014-03-31}
bodies:
  - id: council
    name: Anytown Council
    kind: unitary_council
    responsible_authority: [{from: 2013-04-01}]
meetings:
  - {id: first, date: 2013-06-05, public: false, source: minutes}
sources:
  - {id: minutes, title: Minutes of 5 June 2013, strength: confirmed_minutes}
"""
"""A small record that is in order."""


@dataclass(frozen=True)
class Run:
    """What a command did."""

    status: int
    out: str
    err: str


def environment(**changes: str) -> dict[str, str]:
    """The environment of a user at a plain prompt, in which this project is the one that is found."""
    kept = {name: value for name, value in os.environ.items() if name not in ("NO_COLOR", "FORCE_COLOR", "COLUMNS")}
    return kept | {"PYTHONPATH": str(PROJECT)} | changes


def compliance(*arguments: str | Path, cwd: Path | None = None, **variables: str) -> Run:
    """Run the command."""
    done = subprocess.run(
        [sys.executable, "-m", "compliance", *map(str, arguments)],
        cwd=cwd,
        env=environment(**variables),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        timeout=60,
        check=False,
    )
    return Run(done.returncode, done.stdout.decode(), done.stderr.decode())


def line(text: str, cwd: Path) -> Run:
    """Run a line that begins with the name of the command, as a page of ours shows it."""
    name, *arguments = shlex.split(text, comments=True)
    assert name == "compliance", text
    return compliance(*arguments, cwd=cwd)


def written(folder: Path) -> dict[str, bytes]:
    """Every file below a folder with what is in it."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}
