"""The command `compliance`: parse, call, render, and end with a status that a script can rely on."""

from __future__ import annotations

import gc
import os
import sys

YOUNG = 50_000
"""How many objects Python makes before it looks for rings among them; its own 700 cost a sixth of a short run."""
SELDOM = (20, 100)
"""How often it looks among those that were there the last time, and among all."""


def look_for_rings() -> None:
    """From here on Python looks for rings of objects again, but not among those that are there already."""
    if not gc.isenabled():
        gc.freeze()
        gc.enable()


def main() -> None:
    """Run the command; every foreseeable fault is a line on standard error and status 2."""
    gc.set_threshold(YOUNG, *SELDOM)
    gc.disable()  # until what is kept to the end is made, which has no rings to be found
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")  # to look for them is to read what is installed
    from compliance.cli.app import run  # nothing is imported before it is needed

    sys.exit(run(sys.argv[1:]))
