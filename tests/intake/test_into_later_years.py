"""Minutes of a later year beside a record: the documents of that year are asked for, and those on record are not."""

from __future__ import annotations

import pytest

from compliance.intake.draft.asking.answers import Answers
from compliance.intake.draft.compose import compose
from compliance.intake.read import read
from tests.intake.printed import paper
from tests.intake.readings import item, reading
from tests.intake.test_into import RECORD, TODAY, added, data

DOCUMENTS = """\
documents:
- {id: assessment, kind: strategic_assessment, title: Assessment, covers: {from: 2012-04-01, to: 2013-03-31}}
- {id: plan, kind: partnership_plan, title: Plan, covers: {from: 2013-04-01, to: 2016-03-31}}
- {id: sharing, kind: protocol, title: Protocol}
"""
THERE = RECORD.replace("sources:\n", f"{DOCUMENTS}sources:\n")


def asked(title: str, resolution: str | None = None, day: str = "2013-12-11", record: str = THERE) -> dict[str, str]:
    """What is asked of documents, by the id of the question."""
    paper_ = reading("minutes", day, items=(item("3", title, resolution),))
    asks = compose((paper_,), Answers({}, "The secretary", TODAY), data(record)).asks
    return {each.id: each.what for each in asks if each.id.startswith("documents.")}


@pytest.mark.parametrize(
    "title, day",
    [
        ("Strategic assessment", "2013-12-11"),
        ("Strategic assessment 2013/14", "2013-12-11"),
        ("Strategic assessment 2013/14", "2013-03-20"),
        ("Partnership plan 2016-19", "2015-12-11"),
    ],
)
def test_a_document_of_another_time_is_asked_for(title: str, day: str) -> None:
    """One of the kind on record silenced the question for ever, and the next year's was never recorded."""
    (what,) = asked(title, "RESOLVED: that it be approved.", day).values()
    assert "besides those on record" in what
    assert 'has: "RESOLVED: that it be approved"' in what


@pytest.mark.parametrize(
    "title, day",
    [
        ("Strategic assessment", "2013-02-13"),
        ("Strategic assessment 2012/13", "2013-12-11"),
        ("Partnership plan", "2014-12-11"),
        ("Partnership plan 2014/15", "2014-12-11"),
        ("Information sharing protocol", "2015-12-11"),
    ],
)
def test_one_that_is_on_record_is_not(title: str, day: str) -> None:
    """A plan of three years is that of each of them."""
    assert not asked(title, None, day)


def test_what_was_answered_of_it_is_asked_no_more() -> None:
    """Though the document that was answered is for other days than the paper speaks of."""
    paper_ = reading("minutes", "2013-12-11", items=(item("3", "Strategic assessment", None),))
    given = {"documents.strategic-assessment": [{"title": "The next", "from": "2014-04-01", "to": "2015-03-31"}]}
    text, _ = added(THERE, paper_, given=given)
    assert [each["title"] for each in data(text)["documents"]] == ["Assessment", "Plan", "Protocol", "The next"]
    assert added(text, paper_)[0] == text
    open_now = compose((paper_,), Answers({}, None, TODAY), data(text)).open
    assert not [each.id for each in open_now if each.id.startswith("documents.")]


TERMS = """\
Anytown Community Safety Partnership

Terms of reference

1. Quorum
The quorum shall be four members.
"""
MINUTES = """\
Anytown Community Safety Partnership

Minutes of the meeting held on 5 June 2013

Present:
A One, Anytown Council

1. Terms of reference
The revised terms of reference were agreed.
"""


def test_terms_and_the_minutes_that_agreed_them_are_one_version() -> None:
    """Imported together they were two arrangements of one day, of which one said nothing."""
    readings = (*read(paper(MINUTES, "minutes.txt")), *read(paper(TERMS, "terms.txt")))
    asks = [each for each in compose(readings, Answers()).asks if each.id.startswith("terms.")]
    assert '"The revised terms of reference were agreed"' in asks[0].what
    given = {each.id: "2013-06-05" for each in asks}
    (made,) = compose(readings, Answers(given, "The secretary", TODAY)).facts("arrangements")
    assert made["terms"]["quorum"]["term"] == {"members": 4}
    assert made["from"] == "2013-06-05"
    assert made["document"]


def test_the_day_of_terms_on_record_is_offered() -> None:
    """Where the record does not know what they say."""
    agreed = "arrangements:\n- {id: terms-june, kind: terms_of_reference, from: 2013-06-05}\n"
    asks = compose(read(paper(TERMS)), Answers(), data(RECORD + agreed)).asks
    (ask,) = [each for each in asks if each.id.endswith(".from")]
    assert [each.value for each in ask.choices] == ["2013-06-05"]
    assert ask.understood("1") == "2013-06-05"
    assert ask.understood("6 June 2013") == "2013-06-06"


@pytest.mark.parametrize("answer, public", [("yes", True), ("no", False), ("none", False), ("1", True)])
def test_of_one_meeting_it_is_asked_whether_it_was_public(answer: str, public: bool) -> None:
    """In the singular, and yes or no answers it."""
    paper_ = reading("minutes", "2013-12-11", items=(item("1", "Drugs", None),))
    draft = compose((paper_,), Answers({"meeting.public": answer}, None, TODAY), data(RECORD))
    assert draft.facts("meetings")[0]["public"] is public
    (ask,) = [each for each in draft.asks if each.id == "meeting.public"]
    assert ask.what.startswith("Was the meeting of 11 December 2013 a public meeting held under")
