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
    late = any(max(each.get("confirmed_on", ""), held.get(each.get("confirmed_at", ""), ""), "") > day for each in said)
    return difference.rule.startswith("local/minutes") and late


def _later_correction(sample: Sample, difference: Difference) -> bool:
    day = sample.as_at.isoformat()
    later = any(
        each["date"] > day for meeting in sample.data.get("meetings", ()) for each in meeting.get("corrections", ())
    )
    told = difference.engine, difference.reference
    return later and any(each is not None and "held" in each.deciding for each in told)


def _no_day(sample: Sample, difference: Difference) -> bool:
    undated = any("date" not in each for each in sample.data.get("meetings", ()))
    in_doubt = any(each["field"] == "date" for each in sample.data.get("contradictions", ()))
    return difference.rule.startswith("local/") and (undated or in_doubt)


def _before_the_meeting(sample: Sample, difference: Difference) -> bool:
    held = {each["id"]: each.get("date", "") for each in sample.data.get("meetings", ())}
    acts = {"minutes_confirmed", "ratified", "agreed_by_email", "adjourned"}
    early = any(
        each["event"] in acts and each.get("date", "") < held.get(each.get("meeting", ""), "9999")
        for each in sample.data.get("events", ())
    )
    return difference.rule.startswith(("local/minutes", "local/inquorate")) and early


def _open_decisions(_: Sample, difference: Difference) -> bool:
    told = (difference.engine, difference.reference)
    outcomes = tuple(each.outcome if each else "" for each in told)
    return difference.rule.startswith("local/inquorate") and set(outcomes) == {"cannot_tell", "needs_judgement"}


UNSETTLED = frozenset(
    {
        "reg-3/1/b",
        "reg-3/4",
        "reg-4/1",
        "reg-4/2",
        "reg-4/3/comply",
        "reg-4/3/nominate",
        "reg-5/1",
        "reg-8/3",
        "reg-9/1",
    }
    | {"reg-8/2@2007", "reg-8/4@2007", "reg-9/2", "reg-9/3", "reg-9A", "reg-10/2", "reg-10/3", "reg-11/1", "reg-12/4/a"}
    | {"reg-12/4/b", "reg-12/4/c/i", "reg-12/4/c/ii", "reg-13", "reg-13A", "reg-14", "reg-14A/1", "reg-14A/1/attend"}
    | {"reg-15"}
)
"""Rules of the Regulations on which the two still differ here and there; a rule goes when its last difference has."""


def _unsettled(_: Sample, difference: Difference) -> bool:
    return difference.rule in UNSETTLED


POINTS: dict[str, tuple[str, Fits]] = {
    "A1": (
        "the engine takes minutes for confirmed that were so after the day of the report",
        _later_confirmation,
    ),
    "A2": ("a correction after the day of the report shows the engine that a meeting was held", _later_correction),
    "A3": ("the engine judges a meeting without a day by the terms of the first day of the period", _no_day),
    "A4": ("the engine counts an act dated before a meeting as one done after it", _before_the_meeting),
    "S": ("the reference on this regulation is still being held against the engine", _unsettled),
    "A7": (
        "where decisions on a quorum are open, the engine reads its absence as it reads the quorum",
        _open_decisions,
    ),
}
"""By name: the reason, and whether a disagreement is of the kind."""


def set_aside(sample: Sample, difference: Difference) -> str | None:
    """The open point that a disagreement belongs to; None: it is a new one."""
    return next((name for name, (_, fits) in POINTS.items() if fits(sample, difference)), None)
