from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from functools import lru_cache
from pathlib import Path

import pytest

from compliance.assess.assess import assess
from compliance.assess.due import Diary, diary
from compliance.assess.findings.finding import Assessment, MeetingFacts, Present
from compliance.law import pack
from compliance.record import load
from compliance.report import brief
from compliance.report.wording import brief as words
from compliance.vocabulary import Outcome
from tests.reports.hostile import ASSESSMENT_POISONED, UNSEEN
from tests.reports.sample import ASSESSMENT

FIXTURES = Path(__file__).parents[2] / "fixtures" / "records"
RULES = lru_cache(pack.load)
BOARD = date(2014, 3, 5)
PAGE = 66
"""The lines of one side of A4."""


@lru_cache(maxsize=64)
def known(name: str, day: date) -> tuple[Assessment, Diary]:
    """A record of the fixtures as on a day, and what falls due."""
    loaded = load.load(FIXTURES / f"{name}.yaml")
    return assess(RULES(), loaded, day), diary(RULES(), loaded, day, 3, since=BOARD)


NOTHING_DUE = Diary(ASSESSMENT, 3, date(2014, 6, 5), (), (), without_terms=True)


def part(page: str, heading: str) -> str:
    """What stands under a heading, on one line."""
    lines = page.split(words.HEADINGS[heading] + "\n")[1].split("\n\n", maxsplit=1)[0]
    return " ".join(lines.split())


@pytest.mark.parametrize("path", sorted(FIXTURES.glob("*.yaml")), ids=lambda path: path.stem)
def test_the_page_is_one_side(path: Path) -> None:
    """However much a record leaves open, the page before a board fits on one side of paper."""
    page = brief.render(*known(path.stem, date(2013, 11, 27)), BOARD)
    assert len(page.splitlines()) <= PAGE
    assert max(map(len, page.splitlines())) <= brief.WIDTH


def test_the_page_says_what_is_owing_due_and_not_shown() -> None:
    """What presses stands first, what falls due has its day, and whom to ask comes with how much."""
    page = brief.render(ASSESSMENT, known("tidy-unitary", date(2013, 11, 27))[1], BOARD)
    owing = part(page, "owing")
    assert "Not met since 1 April 2013: Prepare a strategic assessment each year (reg 5(1); 2012-13)." in owing
    assert owing.index("Not met") < owing.index("Outstanding since 22 November 2012")
    assert "31 March 2014: Prepare a strategic assessment during each year (reg 5(1); 2013-14)." in part(page, "due")
    assert "The clerk of the council: 1 paper or fact, for reg 12(4)(b)." in part(page, "unproved")


def test_of_several_days_since_when_a_duty_is_outstanding_the_first_is_called_that() -> None:
    """The plan of 2014-15, of March 2014, is not outstanding since the March before."""
    owing = part(brief.render(*known("never-sent", date(2015, 1, 31)), date(2015, 2, 10)), "owing")
    assert "Outstanding, the first since 6 March 2013: Send a copy" in owing


def test_what_falls_due_before_the_meeting_is_marked() -> None:
    """Minutes to be confirmed in December are due before the board of March; the assessment is not."""
    due = part(brief.render(*known("tidy-unitary", date(2013, 11, 27)), BOARD), "due")
    assert "4 December 2013, before the meeting: Have the minutes" in due
    assert "31 March 2014: Prepare" in due


def test_what_is_outstanding_with_a_day_after_these_months_is_named_with_it() -> None:
    """The words for the covering report count it, so that it has to stand on the page."""
    owed = next(each for each in ASSESSMENT.findings if each.outcome is Outcome.OUTSTANDING)
    assessment = replace(ASSESSMENT, findings=(replace(owed, due=date(2014, 12, 31), since=None),))
    assert owed.title in part(brief.render(ASSESSMENT, NOTHING_DUE, BOARD), "owing")
    page = brief.render(assessment, NOTHING_DUE, BOARD)
    assert part(page, "due").startswith(f"- After these months, by 31 December 2014: {owed.title} ({owed.provision}")
    assert owed.title not in part(page, "owing")


def test_where_nothing_falls_due_the_next_last_day_is_named() -> None:
    """A board in December was told that nothing falls due, with the plan to be revised by the end of March."""
    open_ = next(each for each in ASSESSMENT.findings if each.outcome is Outcome.CANNOT_TELL)
    later = replace(ASSESSMENT, findings=(replace(open_, due=date(2014, 12, 31), since=None),))
    due = part(brief.render(later, NOTHING_DUE, BOARD), "due")
    assert due.startswith("- Nothing falls due in these months. The next last day after them is 31 December 2014: ")
    assert open_.title in due


def test_who_was_missing_and_whether_anybody_came_instead() -> None:
    """An apology without a substitute, a substitute and an empty place are told apart; who came is not named."""
    missing = part(brief.render(*known("derbyshire-scb", date(2013, 11, 27)), BOARD), "missing")
    assert "Derbyshire Fire and Rescue: 5 June 2013, apology, no substitute recorded." in missing
    assert "High Peak Borough Council: 19 June 2012, apology, no substitute recorded; 5 June 2013, nobody" in missing
    assert "Derbyshire Constabulary" not in missing
    assert "No list of those present is recorded for the meetings of 12 December 2012, 27" in missing


def test_a_substitute_is_named() -> None:
    """Where somebody came instead, the page says who."""
    came = Present("fire", "Fire Authority", "june-2013", "substitute", ("Group manager",))
    meeting = MeetingFacts(
        "june-2013", date(2013, 6, 5), "group", "meeting of 5 June 2013", list_known=True, present=(came,), others=()
    )
    missing = part(brief.render(replace(ASSESSMENT, meetings=(meeting,)), NOTHING_DUE, BOARD), "missing")
    assert missing == "- Fire Authority: 5 June 2013, a substitute came (Group manager)."


def test_somebody_who_came_for_another_body_in_place_of_who_sent_apologies_is_told() -> None:
    """It is not said that no substitute is recorded where somebody came in that person's place."""
    sent = Present("ccg", "CCG", "june-2013", "apology", ("Dr Rao",), in_place=(("Laura Finch", "Dr Rao"),))
    meeting = MeetingFacts(
        "june-2013", date(2013, 6, 5), "group", "meeting of 5 June 2013", list_known=True, present=(sent,), others=()
    )
    missing = part(brief.render(replace(ASSESSMENT, meetings=(meeting,)), NOTHING_DUE, BOARD), "missing")
    assert missing == (
        "- CCG: 5 June 2013, apology (Laura Finch came in place of Dr Rao, but is not recorded as for this authority)."
    )


def test_questions_and_words_for_the_report() -> None:
    """Each question has who decides it, and the words for the report ask the board for what is open."""
    page = brief.render(ASSESSMENT, NOTHING_DUE, BOARD)
    assert "Is the agreement based on the strategic assessments of the area? For the county strategy group" in part(
        page, "decide"
    )
    words = part(page, "words")
    law = "the Crime and Disorder (Formulation and Implementation of Strategy) Regulations 2007"
    assert f"has been checked, as at 1 December 2013, against its duties under {law}, and against its own" in words
    assert re.search(r"Under the Regulations, \d+ duties and powers were looked at", words)
    assert "(2) agree who will do what is not met or still to be done, and by when" in words
    assert "decide the 1 question listed with this report, or refer it." in words
    assert "is not legal advice" in page
    assert not re.search(r"(?i)\b(pass|fail|violation|score|per ?cent)|%", page)


@pytest.mark.parametrize(
    "questions, without, said",
    [
        (2, 0, "decide the 2 questions listed with this report, or refer them"),
        (3, 2, "decide the 3 questions listed with this report (2 of them where facts are missing too), or refer them"),
        (2, 2, "decide the 2 questions listed with this report on which facts are missing too, or refer them"),
    ],
)
def test_questions_on_what_also_lacks_facts_are_told_apart(questions: int, without: int, said: str) -> None:
    """The page counts above them only the findings that wait for a decision alone."""
    assert words.ASKS["decide"].format(questions, words.facts_too(questions, without)) == said


def test_a_question_beside_missing_facts_is_asked_as_that() -> None:
    """Of the sample only what needs a decision is asked for as it is; made to lack a fact as well, it is said."""
    lacking = [
        replace(each, outcome=Outcome.CANNOT_TELL) if each.outcome is Outcome.NEEDS_JUDGEMENT else each
        for each in ASSESSMENT.findings
    ]
    page = brief.render(replace(ASSESSMENT, findings=tuple(lacking)), NOTHING_DUE, BOARD)
    assert "decide the 1 question listed with this report on which facts are missing too, or refer it." in part(
        page, "words"
    )


def test_nothing_open_is_said_in_each_part() -> None:
    """A record in which nothing is open gives no empty heading."""
    page = brief.render(replace(ASSESSMENT, findings=(), meetings=()), NOTHING_DUE, BOARD)
    for name in ("owing", "due", "unproved", "decide"):
        assert part(page, name) == f"- {words.NONE[name]}"
    assert part(page, "missing") == f"- {words.NO_MEETINGS}"
    assert "The board is asked to (1) note this position." in part(page, "words")


def test_more_than_fits_is_counted() -> None:
    """The rest is counted, with the command that has it."""
    page = brief.render(*known("with-gaps", date(2013, 11, 27)), BOARD)
    assert re.search(r"And \d+ more to ask: see compliance needs\.", page)


def test_markdown_has_the_same_parts() -> None:
    """The parts are headings and their lines a list."""
    page = brief.render(*known("with-gaps", date(2013, 11, 27)), BOARD, markdown=True)
    assert re.findall(r"(?m)^## (.*)$", page) == [heading.replace("_", r"\_") for heading in words.HEADINGS.values()]
    assert page.startswith("# Ashmoor Community Safety Partnership: before the meeting of 5 March 2014\n")


def test_hostile_text_stays_text() -> None:
    """A record adds no line, no mark and no unseen character."""
    for markdown in (False, True):
        page = brief.render(ASSESSMENT_POISONED, NOTHING_DUE, BOARD, markdown=markdown)
        assert not UNSEEN & set(page)
    assert "<script>" not in page
    assert not re.search(r"(?m)^(# Heading|> quote|```)", page)
