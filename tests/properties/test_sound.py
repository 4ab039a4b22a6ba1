"""What the engine calls true or false is so in every world that the record leaves open.

The worlds, and what is so in them, are tests/oracle.py's, which shares no code with the engine.
"""

from __future__ import annotations

import copy
from dataclasses import replace
from datetime import date
from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter

from compliance.assess.conditions.evaluate import compiled
from compliance.assess.judging.judge import Judge
from compliance.assess.view.facts import View
from compliance.assess.view.scope import Scope
from compliance.law.condition import Condition
from compliance.truth import TRUE, UNKNOWN, Truth
from compliance.vocabulary import Outcome
from tests.conditions import OPEN, SETTLED, conditions
from tests.openings import all_worlds
from tests.oracle import Here, true
from tests.samples import pack, read
from tests.small import AS_AT, OCCASIONS, Data, records

CONDITION: TypeAdapter[Condition] = TypeAdapter(Condition)


def engine_scope(record: Data, occasion: str, outcome: str | None) -> Scope:
    """Where the engine evaluates a condition on the first occasion of a kind."""
    loaded = read(record)
    view = View(loaded.record, date.fromisoformat(AS_AT), loaded.line_of)
    judge = Judge(pack(), view, view.period)
    made = judge._ready[OCCASIONS[occasion].rule]
    instance = judge._of(made, view.partnership)[0]
    scope = judge._scope(made, view.partnership, instance)
    said = None if outcome is None else Outcome(outcome)
    return replace(
        scope,
        limb=made.limb(OCCASIONS[occasion].limb).limb,
        names={**scope.names, "pcc": view.bodies["pcc"]},
        outcome_of=lambda *_: said,
    )


def oracle_here(record: Data, world: Data, occasion: str, scope: Scope, outcome: str | None) -> Here:
    """The same place in a world."""
    its = OCCASIONS[occasion]
    group = world["partnership"]
    this = {"plan": world["documents"][0], "meeting": world["meetings"][0]}.get(occasion, group)
    return Here(
        on=scope.on.isoformat(),
        start=scope.slot.start.isoformat(),
        last=scope.slot.last.isoformat(),
        as_at=AS_AT,
        year="2013-14",
        names={"this": this, "group": group, "police_area": group["police_area"], "pcc": record["bodies"][2]},
        about=(its.about,),
        question=f"{its.rule}#{its.limb}",
        outcome=outcome,
    )


@st.composite
def drawn(draw: st.DrawFn) -> tuple[str, Data, Data, str | None]:
    """A kind of occasion, a record, a condition, and what another rule says."""
    occasion = draw(st.sampled_from(sorted(OCCASIONS)))
    outcome = draw(st.sampled_from([*SETTLED, *OPEN]))
    return occasion, draw(records(occasion)), draw(conditions(occasion)), outcome


def disagreements(occasion: str, record: Data, condition: Data, outcome: str | None) -> tuple[Truth, list[Any]]:
    """What the engine says of a condition, and the worlds in which it is otherwise."""
    scope = engine_scope(record, occasion, outcome)
    said = compiled(CONDITION.validate_python(copy.deepcopy(condition)))(scope).truth
    if said == UNKNOWN:
        return said, []
    here = oracle_here(record, record, occasion, scope, outcome)
    against = []
    for world in all_worlds(record, condition, here):
        for other in SETTLED if outcome in OPEN else (outcome,):
            so = true(condition, world, oracle_here(record, world, occasion, scope, other))
            if so is not (said == TRUE):
                against.append((other, world))
    return said, against


@given(drawn())
def test_what_is_definite_is_so_in_every_world(given_: tuple[str, Data, Data, str | None]) -> None:
    """No way of filling the gaps, nor any fact that may be missing, makes a definite truth wrong."""
    _, against = disagreements(*given_)
    assert not against[:1]


def test_an_act_of_which_nobody_is_named_is_the_groups() -> None:
    """Whoever may have done it: also a body that was an authority only later (found at 3,000 examples)."""
    record: Data = {
        "record": 1,
        "partnership": {
            "id": "here", "name": "Here", "kind": "strategy_group", "area": {"id": "district", "name": "Here"},
            "police_area": {"id": "shire", "name": "Shire"},
        },
        "period": {"from": "2013-04-01", "to": "2014-03-31"},
        "bodies": [
            {"id": "council", "name": "council", "kind": "district_council", "responsible_authority": [{}]},
            {
                "id": "police", "name": "police", "kind": "chief_officer_of_police",
                "responsible_authority": [{"from": "2013-08-01"}],
            },
            {"id": "pcc", "name": "pcc", "kind": "police_and_crime_commissioner"},
            {"id": "other-pcc", "name": "other-pcc", "kind": "police_and_crime_commissioner"},
        ],
        "documents": [
            {"id": "plan", "kind": "partnership_plan", "for_year": "2013-14", "prepared": "2013-03-13"},
            {"id": "assessment", "kind": "strategic_assessment", "prepared": "2012-11-02"},
        ],
        "meetings": [{"id": "june", "date": "2013-06-05"}],
        "events": [{"event": "copy_sent", "document": "plan"}],
        **{each: [] for each in ("offices", "appointments", "arrangements", "money", "determinations", "completeness")},
    }  # fmt: skip
    said, against = disagreements("plan", record, {"happened": {"event": "copy_sent", "document": "this"}}, "met")
    assert (said, against) == (TRUE, [])
