"""Disagreements between the engine and the reference that are known and not settled yet: each with its reason.

A point goes when one of the two is put right; a test fails for a point that no record shows any more.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.differential.compare import Difference
    from tests.samples import Sample

Fits = Callable[["Sample", "Difference"], bool]


POINTS: dict[str, tuple[str, Fits]] = {}
"""By name: the reason, and whether a disagreement is of the kind. None is open."""


def set_aside(sample: Sample, difference: Difference) -> str | None:
    """The open point that a disagreement belongs to; None: it is a new one."""
    return next((name for name, (_, fits) in POINTS.items() if fits(sample, difference)), None)
