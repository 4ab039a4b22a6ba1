"""The command `compliance`: parse, call, render, and end with a status that a script can rely on."""

from __future__ import annotations

import os
import sys

from compliance.cli import rings


def main() -> None:
    """Run the command; every foreseeable fault is a line on standard error and status 2."""
    rings.not_yet()
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")  # to look for them is to read what is installed
    from compliance.cli.app import run  # nothing is imported before it is needed

    sys.exit(run(sys.argv[1:]))
