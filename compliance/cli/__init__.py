"""The command `compliance`: parse, call, render, and end with a status that a script can rely on."""

from __future__ import annotations

import gc
import os
import sys

YOUNG = 50_000
"""How many objects Python makes before it looks for rings among them; its own 700 cost a sixth of a short run."""
SELDOM = (20, 100)
"""How often it looks among those that were there the last time, and among all."""


def main() -> None:
    """Run the command; every foreseeable fault is a line on standard error and status 2."""
    gc.set_threshold(YOUNG, *SELDOM)
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")  # to look for them is to read what is installed
    from compliance.cli.app import run  # nothing is imported before it is needed

    sys.exit(run(sys.argv[1:]))
