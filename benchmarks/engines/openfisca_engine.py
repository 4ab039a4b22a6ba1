"""OpenFisca-Core: meetings in years, each rule a variable with a formula over arrays, with its full trace."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from openfisca_core.entities import build_entity
from openfisca_core.periods import ETERNITY
from openfisca_core.simulation_builder import SimulationBuilder
from openfisca_core.taxbenefitsystems import TaxBenefitSystem
from openfisca_core.variables import Variable

if TYPE_CHECKING:
    from benchmarks.engines.common import Answers, Facts

Meeting = build_entity("meeting", "meetings", "A meeting as a year sees it", is_person=True)
Year = build_entity("year", "years", "A year", roles=[{"key": "seen", "plural": "seens", "label": "Seen"}])
OUTCOMES = ("met", "not_met", "outstanding", "cannot_tell", "not_applicable")
_MET, _NOT_MET, _OUTSTANDING, _CANNOT_TELL, _NOT_APPLICABLE = range(5)
ON = "2026-03-31"


def _variable(name: str, entity: Any, kind: type, formula: Any = None) -> type[Variable]:  # noqa: ANN401  # as it takes them
    fields: dict[str, Any] = {"value_type": kind, "entity": entity, "definition_period": ETERNITY, "label": name}
    return type(name, (Variable,), fields if formula is None else fields | {"formula": formula})


def _plan(year: Any, period: Any) -> Any:  # noqa: ANN401  # arrays
    late = np.where(year("closed_plans", period), _NOT_MET, _CANNOT_TELL)
    return np.where(year("early", period) > 0, _MET, late)


def _public(year: Any, period: Any) -> Any:  # noqa: ANN401  # arrays
    inside = (year.members("after", period) >= 0) * (year.members("before", period) >= 0)
    public = year.members("public", period)
    unsure = np.logical_not(year("closed_meetings", period)) + year.any(inside * (public == -1))
    none = np.where(year("over", period), _NOT_MET, _OUTSTANDING)
    return np.where(year.any(inside * (public == 1)), _MET, np.where(unsure, _CANNOT_TELL, none))


def _copy(year: Any, period: Any) -> Any:  # noqa: ANN401  # arrays
    none = np.where(year("closed_plans", period), _NOT_APPLICABLE, _CANNOT_TELL)
    unsent = np.where(year("closed_copies", period), _OUTSTANDING, _CANNOT_TELL)
    sent = np.where(year("sent", period) > 0, _MET, unsent)
    return np.where(year("planned", period) == 0, none, sent)


VARIABLES = (
    *(_variable(name, Meeting, int) for name in ("after", "before", "public")),
    *(_variable(name, Year, int) for name in ("planned", "early", "sent")),
    *(_variable(name, Year, bool) for name in ("over", "closed_meetings", "closed_plans", "closed_copies")),
    *(_variable(name, Year, int, formula) for name, formula in (("plan", _plan), ("pub", _public), ("copy", _copy))),
)


class Engine:
    """The rules as variables of a tax and benefit system."""

    name = "OpenFisca-Core"
    about = "build a simulation from a dict and calculate with trace"

    def __init__(self) -> None:
        self._system = TaxBenefitSystem([Meeting, Year])
        for each in VARIABLES:
            self._system.add_variable(each)

    def prepare(self, facts: Facts) -> dict[str, Any]:
        """The test case: each year with the meetings that it sees."""
        meetings: dict[str, Any] = {}
        years: dict[str, Any] = {}
        for each in facts["years"]:
            seen = []
            for number, meeting in enumerate(each["meetings"]):
                seen.append(f"{each['year']}-{number}")
                meetings[seen[-1]] = {name: {"ETERNITY": meeting[name]} for name in ("after", "before", "public")}
            early = max((plan["early"] for plan in each["plans"]), default=0)
            sent = sum(copy["after"] >= 0 for copy in each["copies"])
            inputs = {"planned": len(each["plans"]), "early": max(early, 0), "sent": sent}
            inputs |= {name: each[name] for name in ("over", "closed_meetings", "closed_plans", "closed_copies")}
            years[each["year"]] = {"seens": seen} | {name: {"ETERNITY": value} for name, value in inputs.items()}
        return {"meetings": meetings, "years": years}

    def answer(self, prepared: Any) -> Answers:  # noqa: ANN401  # what `prepare` gave
        """The outcomes; the trace is made and let go."""
        simulation = SimulationBuilder().build_from_entities(self._system, prepared)
        simulation.trace = True
        names = {"plan": "plan", "public": "pub", "copy": "copy"}
        given = {rule: simulation.calculate(name, ON) for rule, name in names.items()}
        return {
            year: {rule: OUTCOMES[int(values[number])] for rule, values in given.items()}
            for number, year in enumerate(prepared["years"])
        }
