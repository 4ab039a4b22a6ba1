"""When Python looks for rings of objects: seldom, and never among what is kept to the end."""

from __future__ import annotations

import gc

YOUNG = 50_000
"""How many objects Python makes before it looks for rings among them; its own 700 cost a sixth of a short run."""
SELDOM = (20, 100)
"""How often it looks among those that were there the last time, and among all."""


def not_yet() -> None:
    """Until what is kept to the end is made, which has no rings to be found, it does not look at all."""
    gc.set_threshold(YOUNG, *SELDOM)
    gc.disable()


def from_here_on() -> None:
    """It looks again, but not among the objects that are there already."""
    if not gc.isenabled():
        gc.freeze()
        gc.enable()
