"""clingo: the rules as a logic program, the record as facts; a control is made, grounded and solved for each record."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import clingo

if TYPE_CHECKING:
    from benchmarks.engines.common import Answers, Facts

PROGRAM = """
early(Y) :- plan(Y, E), E > 0.
planned(Y) :- plan(Y, _).
outcome(Y, plan, met) :- year(Y), early(Y).
outcome(Y, plan, not_met) :- year(Y), not early(Y), closed_plans(Y).
outcome(Y, plan, cannot_tell) :- year(Y), not early(Y), not closed_plans(Y).

held(Y, P) :- meeting(Y, A, B, P), A >= 0, B >= 0.
open(Y) :- year(Y), not closed_meetings(Y).
open(Y) :- held(Y, -1).
outcome(Y, public, met) :- year(Y), held(Y, 1).
outcome(Y, public, cannot_tell) :- year(Y), not held(Y, 1), open(Y).
outcome(Y, public, not_met) :- year(Y), not held(Y, 1), not open(Y), over(Y).
outcome(Y, public, outstanding) :- year(Y), not held(Y, 1), not open(Y), not over(Y).

sent(Y) :- copied(Y, A), A >= 0.
outcome(Y, copy, not_applicable) :- year(Y), not planned(Y), closed_plans(Y).
outcome(Y, copy, cannot_tell) :- year(Y), not planned(Y), not closed_plans(Y).
outcome(Y, copy, met) :- planned(Y), sent(Y).
outcome(Y, copy, outstanding) :- planned(Y), not sent(Y), closed_copies(Y).
outcome(Y, copy, cannot_tell) :- planned(Y), not sent(Y), not closed_copies(Y).
#show outcome/3.
"""
_FLAGS = ("over", "closed_meetings", "closed_plans", "closed_copies")


class Engine:
    """The rules as a logic program."""

    name = "clingo"
    about = "parse, ground and solve rules and facts, no explanation"

    def prepare(self, facts: Facts) -> str:
        """The facts as the language writes them."""
        lines = []
        for each in facts["years"]:
            year = f'"{each["year"]}"'
            lines.append(f"year({year}).")
            lines += [f"{flag}({year})." for flag in _FLAGS if each[flag]]
            lines += [f"plan({year},{plan['early']})." for plan in each["plans"]]
            lines += [f"copied({year},{copy['after']})." for copy in each["copies"]]
            lines += [f"meeting({year},{m['after']},{m['before']},{m['public']})." for m in each["meetings"]]
        return "".join(lines)

    def answer(self, prepared: Any) -> Answers:  # noqa: ANN401  # what `prepare` gave
        """The outcomes, of the one model that there is."""
        control = clingo.Control(["--warn=none"])
        control.add("base", [], PROGRAM + prepared)
        control.ground([("base", [])])
        found: Answers = {}
        with control.solve(yield_=True) as handle:
            for model in handle:
                for symbol in model.symbols(shown=True):
                    year, rule, outcome = symbol.arguments
                    found.setdefault(year.string, {})[rule.name] = outcome.name
        return found
