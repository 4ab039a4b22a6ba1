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


def _no_day(sample: Sample, difference: Difference) -> bool:
    undated = any("date" not in each for each in sample.data.get("meetings", ()))
    in_doubt = any(each["field"] == "date" for each in sample.data.get("contradictions", ()))
    return difference.rule.startswith("local/") and (undated or in_doubt)


def _open_decisions(_: Sample, difference: Difference) -> bool:
    told = (difference.engine, difference.reference)
    outcomes = tuple(each.outcome if each else "" for each in told)
    return difference.rule.startswith("local/inquorate") and set(outcomes) == {"cannot_tell", "needs_judgement"}


def _counts(sample: Sample, **wanted: bool) -> bool:
    """Whether some terms of the record say this of who counts for the quorum."""
    terms = [each.get("terms", {}).get("quorum", {}) for each in sample.data.get("arrangements", ())]
    return any(all(each.get("counts", {}).get(name) is told for name, told in wanted.items()) for each in terms)


def _place_without_vote(sample: Sample, difference: Difference) -> bool:
    return difference.rule.startswith(_ON_QUORUM) and _counts(sample, non_voting=False, double_representation=True)


def _outcomes(difference: Difference) -> tuple[str, str]:
    engine, reference = difference.engine, difference.reference
    return engine.outcome if engine else "", reference.outcome if reference else ""


def _regard_left_open(_: Sample, difference: Difference) -> bool:
    return difference.rule == "reg-15" and _outcomes(difference) == ("cannot_tell", "met")


def _first_plan_left_open(_: Sample, difference: Difference) -> bool:
    first = difference.engine is not None and difference.engine.deciding == {"first-plan"}
    return difference.rule == "reg-10/2" and first and _outcomes(difference) == ("cannot_tell", "met")


def _other_limbs_open(_: Sample, difference: Difference) -> bool:
    return difference.rule in {"reg-9/2", "reg-11/1"} and _outcomes(difference) == ("cannot_tell", "cannot_tell")


def _portfolio_left_open(_: Sample, difference: Difference) -> bool:
    return difference.rule == "reg-3/3@2007" and _outcomes(difference) == ("cannot_tell", "met")


def _plan_from_before(sample: Sample, difference: Difference) -> bool:
    old = any("0" < each.get("prepared", "") < "2007-08-01" for each in sample.data.get("documents", ()))
    return old and difference.rule == "reg-10/2" and _outcomes(difference) == ("met", "cannot_tell")


def _decision_or_day(sample: Sample, difference: Difference) -> bool:
    undated = any("date" not in each for each in sample.data.get("meetings", ()))
    return undated and difference.rule == "reg-12/4/b" and _outcomes(difference) == ("needs_judgement", "cannot_tell")


_ON_QUORUM = ("local/quorum", "local/inquorate")
POINTS: dict[str, tuple[str, Fits]] = {
    "A1": (
        "the engine leaves open minutes recorded as confirmed later, although no earlier confirmation is declared",
        _later_confirmation,
    ),
    "A3": ("the two differ in how much they leave open where the terms of an unknown day are asked for", _no_day),
    "A7": (
        "where decisions on a quorum are open, the engine reads its absence as it reads the quorum",
        _open_decisions,
    ),
    "E7": ("the engine counts somebody for a body without a vote too, where only votes count", _place_without_vote),
    "E12": ("the engine leaves regard to guidance open where the reference finds it", _regard_left_open),
    "E13": ("the engine leaves a first plan open that the reference finds", _first_plan_left_open),
    "E14": ("both leave it open, and name other limbs for it", _other_limbs_open),
    "F1": (
        "whether a plan from before the Regulations was the first plan for 2008-09: the engine takes it for one",
        _plan_from_before,
    ),
    "F2": (
        "at a meeting without a day the engine asks for the decision first, the reference for the day",
        _decision_or_day,
    ),
    "E15": ("the engine leaves open whether the portfolio's holder was appointed", _portfolio_left_open),
}
"""By name: the reason, and whether a disagreement is of the kind."""


def set_aside(sample: Sample, difference: Difference) -> str | None:
    """The open point that a disagreement belongs to; None: it is a new one."""
    return next((name for name, (_, fits) in POINTS.items() if fits(sample, difference)), None)
