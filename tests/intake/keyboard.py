"""Somebody at a keyboard: the command run on a terminal of its own, with what is typed."""

from __future__ import annotations

import os
import pty
import subprocess
import sys
from pathlib import Path

from tests.cli.command import Run, environment

STOP = "q\n"


def asked(typed: str, *arguments: str | Path, cwd: Path | None = None) -> Run:
    """Run the command for somebody who types this, and then has had enough."""
    ours, theirs = pty.openpty()
    try:
        os.write(ours, f"{typed}{STOP * 3}".encode())
        done = subprocess.run(
            [sys.executable, "-m", "compliance", *map(str, arguments)],
            stdin=theirs,
            cwd=cwd,
            env=environment(),
            capture_output=True,
            timeout=60,
            check=False,
        )
    finally:
        os.close(ours)
        os.close(theirs)
    return Run(done.returncode, done.stdout.decode(), done.stderr.decode())
