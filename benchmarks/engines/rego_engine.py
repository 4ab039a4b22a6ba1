"""Rego, by the package regopy: that is rego-cpp, Microsoft's implementation, and not Open Policy Agent's own."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from regopy import Interpreter

if TYPE_CHECKING:
    from benchmarks.engines.common import Answers, Facts

MODULE = """
package csp

default_plan(y) := "not_met" if { y.closed_plans } else := "cannot_tell"

plan(y) := "met" if { some p in y.plans; p.early > 0 } else := default_plan(y)

held(y, public) if { some m in y.meetings; m.after >= 0; m.before >= 0; m.public == public }

open(y) if { not y.closed_meetings }
open(y) if { held(y, -1) }

public(y) := "met" if { held(y, 1) }
  else := "cannot_tell" if { open(y) }
  else := "not_met" if { y.over }
  else := "outstanding"

copy(y) := "not_applicable" if { count(y.plans) == 0; y.closed_plans }
  else := "cannot_tell" if { count(y.plans) == 0 }
  else := "met" if { some c in y.copies; c.after >= 0 }
  else := "outstanding" if { y.closed_copies }
  else := "cannot_tell"

outcomes := {y.year: {"plan": plan(y), "public": public(y), "copy": copy(y)} | some y in input.years}
"""


class Engine:
    """The rules in Rego, built into a bundle once."""

    name = "Rego (regopy: rego-cpp, not OPA)"
    about = "set_input of a dict and query of a built bundle, no explanation"

    def __init__(self) -> None:
        self._rego = Interpreter()
        self._rego.add_module("csp.rego", MODULE)
        self._bundle = self._rego.build("x = data.csp.outcomes")

    def prepare(self, facts: Facts) -> Facts:
        """A dict will do."""
        return facts

    def answer(self, prepared: Any) -> Answers:  # noqa: ANN401  # what `prepare` gave
        """The outcomes."""
        self._rego.set_input(prepared)
        given = self._rego.query_bundle(self._bundle)
        found: Answers = json.loads(given.binding("x").json())
        return found
