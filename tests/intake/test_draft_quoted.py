"""What minutes tell of documents and of copies is quoted where it is asked; a copy of one on record is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from compliance.intake.draft import merge
from compliance.intake.draft.asking.answers import Answers
from compliance.intake.draft.compose import compose, keep_answered
from compliance.intake.draft.written.insert import insert
from compliance.intake.read import read
from tests.intake.printed import paper
from tests.intake.test_into import RECORD, TODAY, added, data

if TYPE_CHECKING:
    from compliance.intake.draft.asking.draft import Draft
    from compliance.intake.draft.asking.question import Ask

HEAD = """\
Anytown Community Safety Partnership

Minutes of the meeting held on 10 September 2013

Present:
A One, Anytown Council

1. Welcome
The Chair welcomed all.

"""
SENT = """\
2. Matters arising
The plan was sent to the Police and Crime Commissioner on 30 June 2013 and put on the website.
"""
PLAN = """\
documents:
- {id: plan, kind: partnership_plan, title: Plan 2013-16, covers: {from: 2013-04-01, to: 2016-03-31}}
sources:
"""
THERE = RECORD.replace("sources:\n", PLAN)


def drafted(text: str, record: str | None = None, **given: Any) -> Draft:  # noqa: ANN401
    """The draft of minutes that go on so."""
    answers = Answers({key.replace("__", "."): value for key, value in given.items()}, "The secretary", TODAY)
    return compose(read(paper(HEAD + text)), answers, data(record) if record else None)


def ask(draft: Draft, identifier: str) -> Ask:
    """One question."""
    return next(each for each in draft.asks if each.id == identifier)


@pytest.mark.parametrize(
    "text, quoted",
    [
        (
            "2. Strategic assessment\nSupt Low said that the strategic assessment had been completed in May 2013.\n",
            "Supt Low said that the strategic assessment had been completed in May 2013",
        ),
        (
            "2. Strategic assessment\nMembers asked questions. The assessment could not be signed off.\n",
            "The assessment could not be signed off",
        ),
        (
            "2. Matters arising\nMs One said that the strategic assessment was published on 3 July 2013.\n",
            "Ms One said that the strategic assessment was published on 3 July 2013",
        ),
    ],
)
def test_what_became_of_a_document_is_quoted(text: str, quoted: str) -> None:
    """The title of the item alone does not say what happened to it; and not every mention stands in a title."""
    what = ask(drafted(text), "documents.strategic-assessment").what
    assert f"The minutes of 10 September 2013 say: “{quoted}”." in what


def test_what_was_decided_is_quoted_once() -> None:
    """As the decision, and not again as a sentence."""
    text = "2. Strategic assessment\nRESOLVED: that the strategic assessment be approved.\n"
    what = ask(drafted(text), "documents.strategic-assessment").what
    assert what.count("be approved") == 1


def test_a_document_that_is_only_mentioned_brings_no_question() -> None:
    """A sentence in passing is no sign that there is one."""
    text = "2. Drugs\nThe strategic assessment names drugs as a priority.\n"
    assert "documents.strategic-assessment" not in {each.id for each in drafted(text).asks}


def test_what_was_said_in_closed_session_is_not_quoted() -> None:
    """The draft and the report may be published."""
    text = "CLOSED SESSION\n\n2. Strategic assessment\nThe strategic assessment was completed with names in it.\n"
    what = ask(drafted(text), "documents.strategic-assessment").what
    assert "names in it" not in what


def test_that_a_copy_was_sent_is_quoted_where_the_document_is_asked_for() -> None:
    """Wherever in the paper it stands."""
    what = ask(drafted(f"{SENT}\n3. Partnership plan\nNoted.\n"), "documents.partnership-plan").what
    assert "sent to the Police and Crime Commissioner on 30 June 2013" in what


def test_the_day_on_which_a_document_on_record_was_sent_is_asked() -> None:
    """Regulation 13A turns on it, and it was lost: the plan was on record, so nothing of it was asked any more."""
    found = ask(drafted(SENT, THERE), "copies.plan")
    assert found.what.startswith("The minutes of 10 September 2013 say: “The plan was sent to the Police and Crime")
    assert found.what.endswith(
        'On which day was a copy of "Plan 2013-16" sent to the elected local policing body (regulation 13A)?'
    )
    (event,) = (
        each
        for each in drafted(SENT, THERE, copies__plan="30 June 2013").facts("events")
        if each["event"] == "copy_sent"
    )
    assert (event["document"], event["date"]) == ("plan", "2013-06-30")
    assert event["source"]["item"].startswith("copies.plan (")


@pytest.mark.parametrize("answer", ["30 June 2013", "none"])
def test_it_is_asked_once(answer: str) -> None:
    """Both answers stand in the record, and the same minutes add nothing to it."""
    readings, answers = read(paper(HEAD + SENT)), Answers({"copies.plan": answer}, "The secretary", TODAY)
    draft = compose(readings, answers, data(THERE))
    keep_answered(draft, readings, answers, data(insert(THERE, merge.plan(draft, data(THERE)).additions, "record")))
    text = insert(THERE, merge.plan(draft, data(THERE)).additions, "record")
    assert ("2013-06-30" in text) is (answer != "none")
    assert "copies.plan" not in {each.id for each in compose(readings, Answers({}, None, TODAY), data(text)).open}
    assert added(text, *readings)[0] == text


@pytest.mark.parametrize(
    "record, text",
    [
        (THERE, SENT.replace("The plan", "The community safety agreement")),
        (THERE, SENT.replace("Police and Crime Commissioner", "Council")),
        (THERE.replace("2013-04-01, to: 2016-03-31", "2010-04-01, to: 2013-03-31"), SENT),
        (THERE.replace("partnership_plan", "protocol"), SENT),
        (f"{THERE}events:\n- {{event: copy_sent, document: plan, date: 2013-06-30}}\n", SENT),
    ],
)
def test_it_is_not_asked_where_another_document_is_meant_or_the_record_has_it(record: str, text: str) -> None:
    """Only of a plan, or an agreement, that is current on the day of the minutes and has no copy on record."""
    assert not [each.id for each in drafted(text, record).asks if each.id.startswith("copies.")]


@pytest.mark.parametrize(
    "title, there, is_asked",
    [
        ("Strategic assessment 2014", "Strategic assessment 2013", True),
        ("Strategic assessment 2013", "Strategic assessment 2013", False),
        ("2014 strategic assessment", "Strategic assessment 2013", True),
        ("Strategic assessment 2014", "Strategic assessment", False),
    ],
)
def test_the_assessment_of_another_year_is_asked_for(title: str, there: str, is_asked: bool) -> None:
    """One year in the title is a year too: next year's was taken for the one on record, and never recorded."""
    covers = "covers: {from: 2013-04-01, to: 2014-03-31}"
    documents = f"documents:\n- {{id: assessment, kind: strategic_assessment, title: {there}, {covers}}}\nsources:\n"
    draft = drafted(f"2. {title}\nIt was noted.\n", RECORD.replace("sources:\n", documents))
    assert ("documents.strategic-assessment" in {each.id for each in draft.asks}) is is_asked
