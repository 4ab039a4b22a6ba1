"""A county council with an entry as fire authority beside its own: what the law, and what own terms, make of it."""

from __future__ import annotations

from typing import Any

from compliance.record import one_body
from compliance.record.model import walk
from tests.samples import read

COUNCIL = {"id": "county", "name": "County Council", "kind": "county_council",
           "responsible_authority": [{"from": "1998-09-30"}]}  # fmt: skip
FIRE = {"id": "fire", "name": "Fire and Rescue Service", "kind": "county_council_fire_authority"}


def record(**lists: Any) -> Any:  # noqa: ANN401  # a record
    """A district's record with both entries and more."""
    data = {
        "record": 1,
        "partnership": {
            "id": "donford", "name": "Safer Donford", "kind": "strategy_group",
            "area": {"id": "donford-area", "name": "Donford", "kind": "district"},
        },
        "period": {"from": "2013-04-01", "to": "2014-03-31"},
        "bodies": [COUNCIL, FIRE],
    }  # fmt: skip
    return read(data | lists).record


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
    joined: Any = one_body.joined(whole)
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


def test_a_record_without_such_entries_or_with_several_councils_is_left_as_it_is() -> None:
    """It is the very same, so that nothing is looked at twice."""
    other = COUNCIL | {"id": "other", "name": "Another County Council"}
    for bodies in ([COUNCIL], [FIRE], [COUNCIL, other, FIRE]):
        whole = record(bodies=bodies)
        assert one_body.joined(whole) is whole
        assert one_body.kept_apart(whole) is whole
