"""What a finding for publication says of facts from a closed session: that they are from one, and nothing else."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from compliance.assess.assess import assess
from compliance.assess.findings.describe import WITHHELD
from compliance.assess.findings.ground import Reason
from compliance.record.publishable import publishable
from compliance.vocabulary import Outcome
from tests.unit.test_publishable import RULES, assessed, closed, loads, mini

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compliance.assess.findings.finding import Assessment, Finding, Ground

CLOSED = {"of": "minutes", "closed_session": "true"}


def grounds(assessment: Assessment) -> Iterator[tuple[str, Ground]]:
    """Each ground of each limb, those of the parts of a condition too, with where it is."""

    def under(where: str, ground: Ground) -> Iterator[tuple[str, Ground]]:
        yield where, ground
        for number, each in enumerate(ground.children):
            yield from under(f"{where}.{number}", each)

    for found in assessment.findings:
        for limb in found.limbs:
            for ground in filter(None, (limb.ground, limb.only_if)):
                yield from under(f"{found.rule} {limb.limb}", ground)


@pytest.mark.parametrize("name", ["docs", "tidy-unitary", "quorum-combined"])
def test_a_ground_says_that_alone_if_a_fact_is_from_a_closed_session(name: str) -> None:
    """Its own facts count, not those of what it rests on; a ground of open facts gives its reason as ever."""
    told = set()
    for where, ground in grounds(assessed(publishable(closed(loads(name))))):
        hidden = any(each.fact == WITHHELD for each in ground.evidence)
        told.add(hidden)
        assert (ground.reason.code == "closed_session") == hidden, where
        assert not (hidden and ground.reason.args), where
        assert len(set(ground.evidence)) == len(ground.evidence), where
    assert told == {True, False}


def of_a_late_plan(*, closed_session: bool, every_plan: bool, also: tuple[dict[str, Any], ...] = ()) -> Finding:
    """The finding on regulation 10(2) for 2013-14, for publication, of a plan that was prepared in May 2013."""
    source = CLOSED if closed_session else "minutes"
    kind, year = "partnership_plan", "2013-14"
    plan = {"id": "plan", "kind": kind, "for_year": year, "prepared": "2013-05-20", "source": source}
    declared = {"every": kind, "of": "marl", "by": "The secretary", "made": "2014-04-01"}
    times = [{**declared, "from": "2011-04-01", "to": "2014-03-31"}] if every_plan else []
    loaded = publishable(mini(documents=[plan, *also], completeness=times))
    findings = assess(RULES(), loaded, date(2014, 4, 1)).findings
    return next(each for each in findings if each.rule.endswith("reg-10/2"))


def test_how_late_something_was_is_not_told_of_a_closed_session() -> None:
    """That it was not done in time stays, for no outcome changes."""
    told, left_out = (of_a_late_plan(closed_session=secret, every_plan=True) for secret in (False, True))
    assert told.reason.args["late"] == date(2013, 5, 20)
    assert left_out.outcome is told.outcome is Outcome.NOT_MET
    assert left_out.reason.code == told.reason.code == "not_met"
    assert left_out.reason.args == {name: it for name, it in told.reason.args.items() if name != "late"}


def test_that_something_was_late_is_not_told_where_an_earlier_one_may_be() -> None:
    """Then a reader learns that the record does not show it, as of any record."""
    told, left_out = (of_a_late_plan(closed_session=secret, every_plan=False) for secret in (False, True))
    assert told.reason.code == "late_perhaps_earlier"
    assert left_out.outcome is told.outcome is Outcome.CANNOT_TELL
    assert left_out.reason == Reason("cannot_tell", {"due": date(2013, 3, 31)})


def test_a_finding_on_open_facts_tells_all_though_others_are_from_a_closed_session() -> None:
    """What a closed session said of the years after takes nothing from the finding on this one."""
    agreed = {"id": "next", "kind": "strategic_assessment", "for_year": "2013-14", "source": CLOSED}
    finding = of_a_late_plan(closed_session=False, every_plan=True, also=({**agreed, "prepared": "2013-07-07"},))
    assert finding.reason.args["late"] == date(2013, 5, 20)
    assert finding.reason.args["due"] == date(2013, 3, 31)


@pytest.mark.parametrize("closed_session", [False, True])
def test_no_day_of_a_copy_told_of_in_a_closed_session_is_asked_about(closed_session: bool) -> None:
    """Where only whether its recipient held the office then is open, that is asked; but it would give the day."""
    plan = {"id": "plan", "kind": "partnership_plan", "for_year": "2013-14", "prepared": "2013-03-13"}
    copy = {"event": "copy_sent", "date": "2013-06-20", "document": "plan", "to": "pcc"}
    source = CLOSED if closed_session else "minutes"
    pcc = {"id": "pcc", "name": "Police and Crime Commissioner", "kind": "police_and_crime_commissioner"}
    loaded = publishable(mini(bodies=[pcc], documents=[plan], events=[copy | {"source": source}]))
    findings = assess(RULES(), loaded, date(2014, 4, 1)).findings
    found = next(each for each in findings if each.id == "uksi-2007-1830/reg-13A @ marl/2013-14")
    assert [each.what.code for each in found.needs] == ["ask" if closed_session else "ask_who_held"]
