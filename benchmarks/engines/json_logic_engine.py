"""JSON Logic, by the package panzi-json-logic (plain Python): the rule is data that is walked for each record."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from json_logic import jsonLogic

if TYPE_CHECKING:
    from benchmarks.engines.common import Answers, Facts


def _in_year(public: int) -> dict[str, Any]:
    """Whether a meeting in the year was public (1), or may have been (-1)."""
    held = [{">=": [{"var": "after"}, 0]}, {">=": [{"var": "before"}, 0]}, {"==": [{"var": "public"}, public]}]
    return {"some": [{"var": "meetings"}, {"and": held}]}


_PLANNED = {"some": [{"var": "plans"}, True]}
RULE: dict[str, Any] = {
    "map": [
        {"var": "years"},
        [
            {"var": "year"},
            {"if": [
                {"some": [{"var": "plans"}, {">": [{"var": "early"}, 0]}]}, "met",
                {"var": "closed_plans"}, "not_met",
                "cannot_tell",
            ]},
            {"if": [
                _in_year(1), "met",
                {"or": [{"!": {"var": "closed_meetings"}}, _in_year(-1)]}, "cannot_tell",
                {"var": "over"}, "not_met",
                "outstanding",
            ]},
            {"if": [
                {"!": _PLANNED}, {"if": [{"var": "closed_plans"}, "not_applicable", "cannot_tell"]},
                {"some": [{"var": "copies"}, {">=": [{"var": "after"}, 0]}]}, "met",
                {"var": "closed_copies"}, "outstanding",
                "cannot_tell",
            ]},
        ],
    ]
}  # fmt: skip


class Engine:
    """The rules in JSON Logic."""

    name = "JSON Logic (panzi-json-logic)"
    about = "apply to a dict, no explanation"

    def prepare(self, facts: Facts) -> Facts:
        """A dict will do."""
        return facts

    def answer(self, prepared: Any) -> Answers:  # noqa: ANN401  # what `prepare` gave
        """The outcomes."""
        given = jsonLogic(RULE, prepared)
        return {year: {"plan": plan, "public": public, "copy": copy} for year, plan, public, copy in given}
