"""A county council with an entry as fire authority beside its own: what the law, and what own terms, make of it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from compliance.assess.assess import assess
from compliance.record import one_body
from compliance.record.model import walk
from compliance.truth import UNKNOWN
from tests.samples import pack, read

if TYPE_CHECKING:
    from compliance.record.load import LoadedRecord

COUNCIL = {"id": "county", "name": "County Council", "kind": "county_council",
           "responsible_authority": [{"from": "1998-09-30"}]}  # fmt: skip
FIRE = {"id": "fire", "name": "Fire and Rescue Service", "kind": "county_council_fire_authority"}


def loaded(**lists: Any) -> LoadedRecord:  # noqa: ANN401  # lists of a record
    """A district's record with both entries and more, as it is read."""
    data = {
        "record": 1,
        "partnership": {
            "id": "donford", "name": "Safer Donford", "kind": "strategy_group",
            "area": {"id": "donford-area", "name": "Donford", "kind": "district"},
        },
        "period": {"from": "2013-04-01", "to": "2014-03-31"},
        "bodies": [COUNCIL, FIRE],
    }  # fmt: skip
    return read(data | lists)


def record(**lists: Any) -> Any:  # noqa: ANN401  # a record
    """The record itself."""
    return loaded(**lists).record


def test_what_is_told_of_the_one_is_told_of_the_other_wherever_it_stands() -> None:
    """But for the entry itself, for what is declared complete and for what the group's own terms name."""
    whole = record(
        meetings=[{"id": "m", "attendance": [{"post": "Chief", "represents": ["fire", "county"]}],
                   "corrections": [{"date": "2013-09-01", "attendance": [{"post": "Chief", "represents": "fire"}]}]}],
        appointments=[{"post": "Officer", "by": "fire", "from_authority": "fire"}],
        events=[{"event": "other_consultation_held", "by": "fire", "to": ["fire", "county"]}],
        offices=[{"office": "information_sharing_nominee", "of": "fire", "post": "Officer"}],
        completeness=[{"every": ["office"], "of": "fire", "made": "2014-03-31"}],
        arrangements=[{"kind": "terms_of_reference", "terms": {"quorum": {"term": {"named_authorities": ["fire"]}}}}],
    )  # fmt: skip
    joined: Any = one_body.joined(whole)[0]
    (meeting,) = joined.meetings
    assert meeting.attendance[0].represents == ("county",)
    assert meeting.corrections[0].attendance[0].represents == ("county",)
    assert (joined.appointments[0].by, joined.appointments[0].from_authority) == (("county",), "county")
    assert (joined.events[0].by, joined.events[0].to) == (("county",), ("county",))
    assert joined.offices[0].of == "county"
    assert joined.bodies == whole.bodies
    assert joined.completeness == whole.completeness
    assert joined.arrangements == whole.arrangements
    assert [place for place, _ in walk(joined)] == [place for place, _ in walk(whole)]


def test_under_own_terms_who_came_for_the_one_has_perhaps_come_for_the_other() -> None:
    """Those who came for both, and those of whom it is not recorded for whom, stay as they are."""
    people = [{"post": "A", "represents": "fire"}, {"post": "B", "represents": ["fire", "county"]}, {"post": "C"}]
    kept: Any = one_body.kept_apart(record(meetings=[{"id": "m", "attendance": people}]))
    (meeting,) = kept.meetings
    assert [each.represents for each in meeting.attendance] == [("fire",), ("fire", "county"), None]
    assert [each.perhaps_represents for each in meeting.attendance] == [("county",), (), ()]


def test_a_record_without_such_entries_is_left_as_it_is() -> None:
    """It is the very same, so that nothing is looked at twice."""
    for bodies in ([COUNCIL], [FIRE]):
        whole = record(bodies=bodies)
        (joined,) = one_body.joined(whole)
        assert joined is whole
        assert one_body.kept_apart(whole) is whole


def test_of_several_councils_it_may_be_any() -> None:
    """The record is read for each, and under own terms who came for it has perhaps come for each."""
    other = COUNCIL | {"id": "other", "name": "Another County Council"}
    meetings = [{"id": "m", "attendance": [{"post": "Chief", "represents": "fire"}]}]
    whole = record(bodies=[COUNCIL, other, FIRE], meetings=meetings)
    came: list[Any] = [each.meetings[0].attendance for each in one_body.joined(whole)]
    assert [each[0].represents for each in came] == [("other",), ("county",)]
    kept: Any = one_body.kept_apart(whole)
    assert kept.meetings[0].attendance[0].perhaps_represents == ("other", "county")


@pytest.mark.parametrize("last,outcome", [("2009-03-31", "cannot_tell"), ("2020-03-31", "met")])
def test_what_turns_on_which_council_it_is_is_asked(last: str, outcome: str) -> None:
    """A place that it made counts where either was an authority; no council is named as the one that made it."""
    standing = [{"from": "1998-09-30"}]
    other = COUNCIL | {
        "id": "other",
        "name": "Another County Council",
        "responsible_authority": [standing[0] | {"to": last}],
    }
    police = {"id": "police", "name": "Chief Constable", "kind": "chief_officer_of_police"}
    made = loaded(
        bodies=[COUNCIL, other, FIRE, police | {"responsible_authority": standing}],
        appointments=[
            {"post": "A", "by": "police", "from": "2012-04-01"},
            {"post": "B", "by": "fire", "from": "2012-04-01"},
        ],
        completeness=[{"every": ["appointment", "responsible_authority"], "of": "donford", "made": "2014-04-01"}],
    )
    (found,) = assess(pack(), made, date(2014, 6, 30), only={"reg-3/2"}).findings
    asked = [need.what for need in found.needs]
    assert found.outcome == outcome
    assert [each.args["councils"] for each in asked] == [("Another County Council", "County Council")] * len(asked)
    assert len(asked) == (outcome == "cannot_tell")
    told = [each.fact for each in found.evidence]
    assert any("appointed by Fire and Rescue Service" in each for each in told)
    assert not any("appointed by County Council" in each for each in told)


@pytest.mark.parametrize("first", ["county", "city"])
def test_the_order_of_the_councils_does_not_matter(first: str) -> None:
    """Whether a part counted at all was told of the council that stood first."""
    city = {"id": "city", "name": "City", "kind": "unitary_council", "responsible_authority": [{}]}
    made = loaded(
        partnership={
            "id": "board", "name": "County Board", "kind": "county_strategy_group",
            "area": {"id": "county-area", "name": "County", "kind": "county"},
        },
        period={"from": "2008-04-01", "to": "2009-03-31"},
        bodies=[COUNCIL, city, FIRE] if first == "county" else [city, COUNCIL, FIRE],
        offices=[{"office": "community_safety_portfolio", "of": "fire", "from": "2007-08-12"}],
        completeness=[{"every": ["appointment"], "of": "board", "made": "2013-04-10"}],
    )  # fmt: skip
    *_, found = assess(pack(), made, date(2013, 4, 30), only={"reg-8/2@2007"}).findings
    (limb,) = (each for each in found.limbs if each.limb == "b-elected-member")
    assert (limb.applies, limb.truth, limb.only_if and limb.only_if.truth) == (UNKNOWN, UNKNOWN, UNKNOWN)
    (fire,) = (each for each in found.limbs if each.limb == "e-fire")
    assert fire.applies is UNKNOWN
    assert fire.ground.reason.code != "council_differs_there"  # it is open whichever council it is
