"""Where a paper and the record differ: the difference is told, and the record stays as it is."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from compliance import files
from compliance.intake.draft import merge, told
from compliance.intake.draft.asking.answers import Answers
from compliance.intake.draft.compose import compose
from compliance.intake.draft.written.additions import Plan
from compliance.intake.draft.written.insert import insert
from compliance.intake.reading import DocumentKind, Reading
from tests.intake.readings import apology, attendee, confirmed, day, item, on_record, reading
from tests.intake.test_into_whole import into

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


SENT = "    apologies:\n      - {person: b-two, body: council}\n      - {person: c-three, body: council}   # rang\n"
SORRY = RECORD.replace("    items:\n", f"{SENT}    items:\n").replace(
    "offices:\n", "  - {id: b-two, name: B Two}\n  - {id: c-three, name: C Three}\noffices:\n"
)
TOLD = "meeting june: the record has c-three among apologies, and the paper has not"


def told_of(text: str, *papers: Reading) -> list[str]:
    """What papers say of apologies otherwise than a record; no apology is taken out of it."""
    record = files.read_text(text, "board.yaml").data
    made = merge.plan(compose(papers, Answers(), record), record)
    assert "   # rang" in insert(text, made.additions, "board.yaml")
    return [each for each in made.differences if "apolog" in each]


@pytest.mark.parametrize(
    "sorry, differs",
    [
        (("B Two", "C Three"), False),
        (("C Three", "B Two", "D Four"), False),
        (("B Two",), True),
        (("B Two", "D Four"), True),
        ((), False),  # the paper may print none at all
    ],
)
@pytest.mark.parametrize("kind", ["minutes", "draft_minutes"])
def test_an_apology_that_the_paper_has_not_is_told(sorry: tuple[str, ...], differs: bool, kind: DocumentKind) -> None:
    """Confirmed minutes that leave one out said nothing of it."""
    paper = replace(
        reading(kind, "2013-06-05", PEOPLE), apologies=tuple(apology(each, "Anytown Council") for each in sorry)
    )
    assert told_of(SORRY, paper) == ([TOLD] if differs else [])


def test_nothing_is_told_of_apologies_by_a_paper_of_another_meeting() -> None:
    """One that tells of an apology which was not recorded does not print those that were."""
    words = "D Four had sent apologies which were not recorded"
    later = reading("minutes", "2013-09-04", previous_minutes=(confirmed("2013-06-05", "confirmed", words),))
    assert told_of(SORRY, later) == []
    june = reading("minutes", "2013-06-05", PEOPLE)
    assert told_of(SORRY, june, later) == []


@pytest.mark.parametrize(
    "words, answer",
    [
        ("D Four (Anytown Council) had sent apologies", ()),
        ("subject to: E Five (Anytown Council) was present; D Four sent apologies; A One left at three", ()),
        ("D Four’s apologies should be added to those of the police", ("D Four",)),
    ],
)
def test_the_same_papers_again_differ_in_no_apology_that_a_correction_brought(
    words: str, answer: tuple[str, ...]
) -> None:
    """The minutes that were corrected do not print it, and were said to differ from the record by it."""
    june = replace(reading("minutes", "2013-06-05", PEOPLE), apologies=(apology("B Two", "Anytown Council"),))
    later = reading("minutes", "2013-09-04", previous_minutes=(confirmed("2013-06-05", "confirmed", words),))
    asked = [each.id for each in compose((june, later), Answers({}), on_record("2014-03-31")).open]
    said = [{"name": each, "organisation": "Anytown Council", "what": "apologies"} for each in answer]
    answers = Answers({each: said for each in asked if ".correction." in each}, by="Secretary", day=day("2013-10-01"))
    record = into(on_record("2014-03-31"), [june, later], answers)[1]
    assert [each["person"] for each in record["meetings"][0]["apologies"]] == ["b-two", "d-four"]
    for papers in ([june, later], [june], [later]):
        draft, after = into(record, papers, Answers())
        assert after == record
        assert not merge.plan(draft, record).differences


def test_nothing_is_told_of_whoever_was_there_after_all() -> None:
    """The record says so already, in a correction."""
    line = "    corrections: [{date: 2013-09-04, attendance: [{person: a-one}, {person: c-three}], source: later}]\n"
    text = (
        SORRY.replace("    items:\n", f"{line}    items:\n")
        + "sources: [{id: later, title: Minutes, strength: minutes}]\n"
    )
    paper = replace(reading("minutes", "2013-06-05", PEOPLE), apologies=(apology("B Two", "Anytown Council"),))
    assert told_of(text, paper) == []


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
