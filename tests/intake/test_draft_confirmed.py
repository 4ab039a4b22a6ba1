"""Minutes that say themselves when they were confirmed, and corrections to words of earlier ones: neither is lost."""

from __future__ import annotations

import datetime as dt

import pytest

from compliance.intake.draft import merge
from compliance.intake.draft.asking.answers import Answers
from compliance.intake.draft.compose import compose
from compliance.intake.read import read
from tests.intake.printed import matter, paper
from tests.intake.readings import on_record

HEAD = """\
ANYTOWN COMMUNITY SAFETY PARTNERSHIP
{title}

{mark}

Present:
A One (Anytown Council) (Chair)
B Two (Anyshire Police)

1. Welcome
The chair welcomed everybody.
2. Minutes
{minutes}
3. Plan
RESOLVED: that the plan be approved.
"""
TITLE = "MINUTES of the meeting held on Thursday 14 March 2019 at 10.00 a.m., Committee Room 2"
AGREED = "The minutes of the meeting of 6 December 2018 were agreed."


def minutes(title: str = TITLE, mark: str = "", said: str = AGREED) -> str:
    """A paper."""
    return HEAD.format(title=title, mark=mark, minutes=said)


@pytest.mark.parametrize(
    "title, mark",
    [
        (TITLE, "(confirmed 13 June 2019)"),
        (TITLE, "Confirmed as a correct record on Thursday 13 June 2019"),
        (TITLE, "Minutes approved: 13/06/2019"),
        (TITLE, "Approved at the meeting of 13 June 2019"),
        (f"{TITLE}\nApproved at the meeting of 13 June 2019", ""),
        ("MINUTES – 14 March 2019 (confirmed on 13th June 2019)", ""),
    ],
)
def test_the_day_on_which_minutes_were_confirmed_is_recorded(title: str, mark: str) -> None:
    """It was taken for another day of the meeting, and then for nothing."""
    (found,) = read(paper(minutes(title, mark), "june.txt"))
    assert found.date == dt.date(2019, 3, 14)
    assert not [each for each in found.questions if each.about == "date"]
    meeting = compose([found], Answers()).facts("meetings")[-1]
    assert (meeting["minutes"]["status"], meeting["minutes"]["confirmed_on"]) == ("confirmed", "2019-06-13")
    assert "2019" in meeting["minutes"]["source"]["words"]


@pytest.mark.parametrize(
    "mark",
    [
        "To be confirmed on 13 June 2019",
        "Draft until approved on 13 June 2019",
        "Next meeting: 13 June 2019",
        "Plan approved 13 June 2019",
        "(confirmed 6 December 2018)",
    ],
)
def test_what_says_no_such_thing_confirms_nothing(mark: str) -> None:
    """A day to come, that of another paper, and one before the meeting."""
    found = matter(minutes(mark=mark))
    assert found.date == dt.date(2019, 3, 14)
    assert "confirmed" not in found.places


def test_minutes_that_a_record_has_as_a_draft_are_confirmed_by_an_event() -> None:
    """At the meeting of that day, if the record has it."""
    (found,) = read(paper(minutes(mark="(confirmed 13 June 2019)"), "june.txt"))
    march = {"id": "march", "date": "2019-03-14", "minutes": {"status": "draft"}}
    june = {"id": "june", "date": "2019-06-13"}
    own = {"id": "anytown", "name": "Anytown Community Safety Partnership"}
    record = on_record("2020-03-31", meetings=[march, june])
    record["partnership"] |= own
    draft = compose([found], Answers(), record)
    plan = merge.plan(draft, record)
    (event,) = [each.value for each in plan.additions if each.at == ("events",) and each.value["meeting"] == "march"]
    assert (event["event"], event["date"]) == ("minutes_confirmed", "2019-06-13")
    assert draft.facts("meetings")[-1]["minutes"]["confirmed_at"] == "june"


TO_READ = "should read “Supt Bell reported that burglary had fallen.”"


@pytest.mark.parametrize(
    "said",
    [
        f"The minutes of 6 December 2018 were agreed with the following correction at paragraph 2.3. They {TO_READ}",
        f"The minutes of the meeting held on 6 December 2018 were agreed subject to the following:\n- page 2 {TO_READ}",
        f"The minutes of 6 December were agreed with the following correction. Item 4 {TO_READ}",
    ],
    ids=["paragraph", "bullet", "no year"],
)
def test_words_that_were_corrected_are_kept_with_the_decision(said: str) -> None:
    """The decision ended before them, also while the day of the earlier minutes is asked about."""
    (found,) = read(paper(minutes(said=said), "june.txt"))
    meeting = compose([found], Answers()).facts("meetings")[-1]
    (resolution,) = [each["resolution"] for each in meeting["items"] if each["number"] == "2"]
    assert "Supt Bell reported that burglary had fallen" in resolution
    assert resolution.count("burglary") == 1
