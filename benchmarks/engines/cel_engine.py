"""CEL, by the package common-expression-language (the one in Rust): compiled once, as its documentation says."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import cel

if TYPE_CHECKING:
    from benchmarks.engines.common import Answers, Facts

SOURCE = """
years.map(y, {
  "year": y.year,
  "plan": y.plans.exists(p, p.early > 0) ? "met"
    : y.closed_plans ? "not_met" : "cannot_tell",
  "public": y.meetings.exists(m, m.after >= 0 && m.before >= 0 && m.public == 1) ? "met"
    : !y.closed_meetings || y.meetings.exists(m, m.after >= 0 && m.before >= 0 && m.public == -1) ? "cannot_tell"
    : y.over ? "not_met" : "outstanding",
  "copy": size(y.plans) == 0 ? (y.closed_plans ? "not_applicable" : "cannot_tell")
    : y.copies.exists(c, c.after >= 0) ? "met" : y.closed_copies ? "outstanding" : "cannot_tell"
})
"""


class Engine:
    """The rules in CEL."""

    name = "CEL (common-expression-language)"
    about = "execute on a dict, no explanation"

    def __init__(self) -> None:
        self._program = cel.compile(SOURCE)

    def prepare(self, facts: Facts) -> Facts:
        """A dict will do."""
        return facts

    def answer(self, prepared: Any) -> Answers:  # noqa: ANN401  # what `prepare` gave
        """The outcomes."""
        return {each.pop("year"): each for each in self._program.execute(prepared)}
