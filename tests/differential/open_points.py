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


def _later_confirmation(sample: Sample, difference: Difference) -> bool:
    data, day = sample.data, sample.as_at.isoformat()
    held = {each["id"]: each.get("date", "") for each in data.get("meetings", ())}
    said = [each.get("minutes", {}) for each in data.get("meetings", ())]
    for each in data.get("contradictions", ()):
        held[each["about"]] = max(held.get(each["about"], ""), each["says"])
    late = any(max(each.get("confirmed_on", ""), held.get(each.get("confirmed_at", ""), ""), "") > day for each in said)
    return difference.rule.startswith("local/minutes") and late


def _outcomes(difference: Difference) -> tuple[str, str]:
    engine, reference = difference.engine, difference.reference
    return engine.outcome if engine else "", reference.outcome if reference else ""


def _power_not_there(_: Sample, difference: Difference) -> bool:
    alike = _outcomes(difference) == ("not_applicable", "not_applicable")
    return difference.rule.startswith("reg-14A") and alike


POINTS: dict[str, tuple[str, Fits]] = {
    "A1": (
        "the engine leaves open minutes recorded as confirmed later, although no earlier confirmation is declared",
        _later_confirmation,
    ),
    "L1": (
        "both say that nothing could be required: the engine by the day of the law, the reference by the holder",
        _power_not_there,
    ),
}
"""By name: the reason, and whether a disagreement is of the kind."""


def set_aside(sample: Sample, difference: Difference) -> str | None:
    """The open point that a disagreement belongs to; None: it is a new one."""
    return next((name for name, (_, fits) in POINTS.items() if fits(sample, difference)), None)
