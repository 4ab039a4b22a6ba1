"""Where a paper and the record differ: the difference is told, and the record stays as it is."""

from __future__ import annotations

from typing import Any

import pytest

from compliance import files
from compliance.intake.draft import merge, told
from compliance.intake.draft.additions import Plan
from compliance.intake.draft.answers import Answers
from compliance.intake.draft.compose import compose
from compliance.intake.reading import Reading
from tests.intake.readings import attendee, item, reading

RECORD = """\
record: 1
partnership:
  id: anytown
  name: Anytown Community Safety Partnership
  kind: strategy_group
  area: {id: anytown-area, name: Anytown, kind: unitary_district}
period: {from: 2013-04-01, to: 2014-03-31}
bodies:
  - {id: council, name: Anytown Council, kind: unitary_council}
people:
  - {id: a-one, name: A One}
offices:
  - {office: chair, of: anytown, holder: a-one}
meetings:
  - id: june
    date: 2013-06-05
    place: Town Hall   # the old one
    attendance:
      - {person: a-one, represents: council}
    items:
      - {number: 1, title: Minutes, resolution: "RESOLVED: that the report be noted."}
      - {number: 2, title: Plan}
"""
PEOPLE = (attendee("A One", "Anytown Council"),)


def planned(paper: Reading) -> Plan:
    """What a paper would do to the record."""
    record = files.read_text(RECORD, "board.yaml").data
    return merge.plan(compose([paper], Answers(), record), record)


@pytest.mark.parametrize(
    "place, differs",
    [("Town Hall", False), ("the Town Hall, Anytown", False), ("Library", True)],
)
def test_another_place_is_told(place: str, differs: bool) -> None:
    """More of the same place is none."""
    made = planned(reading("minutes", "2013-06-05", PEOPLE, place=place))
    assert [each for each in made.additions if each.key == "place"] == []
    said = ["meeting june: the record has “Town Hall” for its place, and the paper “Library”"] if differs else []
    assert made.differences == said


@pytest.mark.parametrize(
    "resolution, differs",
    [
        ("RESOLVED: That the report be noted", False),
        ("The Chair spoke. RESOLVED: that the report be noted.", False),
        ("RESOLVED: that the report be approved.", True),
    ],
)
def test_another_decision_is_told(resolution: str, differs: bool) -> None:
    """In the words of both."""
    made = planned(reading("minutes", "2013-06-05", PEOPLE, items=(item("1", "Minutes", resolution),)))
    assert bool(made.differences) == differs
    if differs:
        assert made.differences[0].startswith("meeting june, item 1: the record has “RESOLVED: that the report be note")


def test_a_meeting_outside_the_period_of_the_record_is_told() -> None:
    """It is added, and nothing will be found about it."""
    record = files.read_text(RECORD, "board.yaml").data
    later = reading("minutes", "2014-06-04", PEOPLE)
    draft = compose([later], Answers(), record)
    (remark,) = draft.remarks
    assert remark.startswith("The meeting of 4 June 2014 lies outside the period of the record, 2013-04-01 to 2014-03")
    assert compose([reading("minutes", "2013-09-04", PEOPLE)], Answers(), record).remarks == ()
    given: dict[str, Any] = {"period": {"from": "2012-04-01", "to": "2013-03-31"}}
    assert "outside the period" in str(compose([later], Answers(given)).remarks)


def test_the_policing_body_is_asked_for_though_the_record_has_another_office() -> None:
    """A chair is none."""
    record = files.read_text(RECORD, "board.yaml").data
    draft = compose([reading("minutes", "2013-09-04", PEOPLE)], Answers(), record)
    assert "policing-body" in {each.id for each in draft.open}


def test_what_is_added_is_counted_in_plain_words() -> None:
    """One apology, two apologies."""
    from tests.intake.readings import apology

    for away, words in ((("B",), "1 present, 1 apology, 1 item"), (("B", "C"), "1 present, 2 apologies, 1 item")):
        sorry = tuple(apology(f"{each} Two", "Anytown Council") for each in away)
        paper = reading("minutes", "2013-09-04", PEOPLE, apologies=sorry, items=(item("1", "Minutes"),))
        record = files.read_text(RECORD, "board.yaml").data
        draft = compose([paper], Answers(), record)
        assert words in told.told(merge.plan(draft, record), draft, record, "board.yaml", written=False)
