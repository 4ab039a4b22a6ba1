"""zen-engine: a JSON Decision Model with one expression node that loops over the years, with trace."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import zen

if TYPE_CHECKING:
    from benchmarks.engines.common import Answers, Facts

EXPRESSIONS = {
    "year": "year",
    "plan": (
        "some(plans, #.early > 0) ? 'met' : closed_plans ? 'not_met' : 'cannot_tell'"
    ),
    "public": (
        "some(meetings, #.after >= 0 and #.before >= 0 and #.public == 1) ? 'met' "
        ": not(closed_meetings) or some(meetings, #.after >= 0 and #.before >= 0 and #.public == -1) ? 'cannot_tell' "
        ": over ? 'not_met' : 'outstanding'"
    ),
    "copy": (
        "len(plans) == 0 ? (closed_plans ? 'not_applicable' : 'cannot_tell') "
        ": some(copies, #.after >= 0) ? 'met' : closed_copies ? 'outstanding' : 'cannot_tell'"
    ),
}  # fmt: skip
MODEL: dict[str, Any] = {
    "nodes": [
        {"id": "in", "type": "inputNode", "name": "in", "content": {}},
        {
            "id": "rules",
            "type": "expressionNode",
            "name": "rules",
            "content": {
                "expressions": [{"id": key, "key": key, "value": value} for key, value in EXPRESSIONS.items()],
                "executionMode": "loop",
                "inputField": "years",
                "outputPath": "years",
                "passThrough": False,
            },
        },
        {"id": "out", "type": "outputNode", "name": "out", "content": {}},
    ],
    "edges": [
        {"id": "a", "type": "edge", "sourceId": "in", "targetId": "rules"},
        {"id": "b", "type": "edge", "sourceId": "rules", "targetId": "out"},
    ],
}


class Engine:
    """The rules as a decision of zen."""

    name = "zen-engine"
    about = "evaluate a dict with trace"

    def __init__(self) -> None:
        self._decision = zen.ZenEngine().create_decision(json.dumps(MODEL))

    def prepare(self, facts: Facts) -> Facts:
        """A dict will do."""
        return facts

    def answer(self, prepared: Any) -> Answers:  # noqa: ANN401  # what `prepare` gave
        """The outcomes; the trace is made and let go."""
        given = self._decision.evaluate(prepared, {"trace": True})
        return {each.pop("year"): each for each in given["result"]["years"]}
