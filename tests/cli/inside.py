"""The command without a process of its own, and with the rules read once: many runs in little time."""

from __future__ import annotations

import io
from contextlib import redirect_stderr, redirect_stdout
from functools import cache
from pathlib import Path
from unittest.mock import patch

from compliance.cli import app
from compliance.law import pack
from tests.cli.command import Run

_load = cache(pack.load)


def inside(*arguments: str | Path) -> Run:
    """Run the command in this process."""
    out, err = io.StringIO(), io.StringIO()
    with redirect_stdout(out), redirect_stderr(err), patch.object(pack, "load", _load):
        status = app.run([str(each) for each in arguments])
    return Run(status, out.getvalue(), err.getvalue())
