from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

import pytest

from compliance import files
from compliance.errors import InputError
from compliance.intake.draft.asking import answers as pages
from compliance.intake.draft.asking.answers import Answers
from compliance.intake.draft.asking.question import Ask, Choice
from compliance.intake.draft.compose import compose
from tests.intake.readings import attendee, day, reading

TODAY = dt.date(2026, 11, 27)
THREE = (Choice("a-bc", "A Borough Council"), Choice("b-dc", "B District Council"), Choice("police", "The police"))


def ask(shape: Any, **more: Any) -> Ask:  # noqa: ANN401  # whatever fields a test needs
    """A question."""
    return Ask("one", "What?", shape, **more)


FIELDS = ask("entries", fields=("name", "from"))
DOCUMENTS = ask("entries", fields=("title", "from", "prepared"), example="[{title: Plan, prepared: 2013-03-12}]")


@pytest.mark.parametrize(
    "question, answer, understood",
    [
        (ask("yes_no"), "Yes", True),
        (ask("yes_no"), "no", False),
        (ask("day"), "2013-06-05", "2013-06-05"),
        (ask("day"), "Wednesday 5th June 2013", "2013-06-05"),
        (ask("day"), "5 Jun 2013", "2013-06-05"),
        (ask("day"), "4 Sept 2013", "2013-09-04"),
        (ask("day"), "5/6/2013", "2013-06-05"),
        (ask("day"), "31.03.2013", "2013-03-31"),
        (ask("days"), "1/4/2012 to 31 Mar 2013", {"from": "2012-04-01", "to": "2013-03-31"}),
        (ask("map", choices=(Choice("fire_service"),), subjects=THREE[2:]), "Fire service", {"police": "fire_service"}),
        (ask("day", choices=(Choice("none"),)), "none", "none"),
        (ask("day", choices=(Choice("none"),)), "5 June 2013", "2013-06-05"),
        (ask("days"), "2012-04-01 to 2013-03-31", {"from": "2012-04-01", "to": "2013-03-31"}),
        (ask("days"), {"from": "2012-04-01"}, {"from": "2012-04-01"}),
        (ask("days"), "2012-13", {"from": "2012-04-01", "to": "2013-03-31"}),
        (ask("days"), "2012/13", {"from": "2012-04-01", "to": "2013-03-31"}),
        (DOCUMENTS, "Plan 2012-15", [{"title": "Plan 2012-15"}]),
        (DOCUMENTS, "Plan of 5 June 2013; 2013-04-01", [{"title": "Plan of 5 June 2013", "from": "2013-04-01"}]),
        (DOCUMENTS, {"title": "Plan of 5 June 2013"}, [{"title": "Plan of 5 June 2013"}]),
        (ask("choice", choices=THREE), "2", "b-dc"),
        (ask("choice", choices=THREE), "the police", "police"),
        (ask("choice", choices=THREE, free=True), "Somebody  else", "Somebody else"),
        (ask("names", choices=THREE), "1-2", ["a-bc", "b-dc"]),
        (ask("names", choices=THREE), "all", ["a-bc", "b-dc", "police"]),
        (ask("names", choices=THREE), "none", []),
        (ask("names", choices=THREE, free=True), ["a-bc", "Elsewhere"], ["a-bc", "Elsewhere"]),
        (ask("spans", choices=THREE), "1, 3", {"a-bc": {}, "police": {}}),
        (
            ask("spans", choices=THREE),
            "1-2, 3 from 2012-04-01 to 2012-11-21",
            {"a-bc": {}, "b-dc": {}, "police": {"from": "2012-04-01", "to": "2012-11-21"}},
        ),
        (
            ask("spans", choices=THREE),
            {"police": {"to": "2012-11-21"}, "a-bc": None},
            {"police": {"to": "2012-11-21"}, "a-bc": {}},
        ),
        (ask("map", choices=THREE[:2], subjects=THREE[2:]), "1", {"police": "a-bc"}),
        (ask("map", choices=THREE[:2], subjects=THREE), "1=2, 3=1", {"a-bc": "b-dc", "police": "a-bc"}),
        (ask("map", choices=THREE[:2], subjects=THREE), {"police": "b-dc"}, {"police": "b-dc"}),
        (FIELDS, "none", []),
        (FIELDS, "A; 2013-06-05 | B", [{"name": "A", "from": "2013-06-05"}, {"name": "B"}]),
        (FIELDS, [{"name": "A", "from": "5 June 2013"}], [{"name": "A", "from": "2013-06-05"}]),
    ],
)  # fmt: skip
def test_answers_are_understood(question: Ask, answer: object, understood: object) -> None:
    """As a person types them and as a file has them."""
    assert question.understood(answer) == understood


@pytest.mark.parametrize(
    "question, answer, said",
    [
        (ask("yes_no"), "perhaps", "neither yes nor no"),
        (ask("day"), "2013-02-30", "no such day"),
        (ask("day"), "soon", "2013-06-05, 5 June 2013 or 5/6/2013"),
        (ask("day"), "March 2013", "2013-06-05, 5 June 2013 or 5/6/2013"),
        (ask("day"), "31/2/2013", "no such day"),
        (ask("days"), {"from": "2013-01-01", "to": "2012-01-01"}, "ends before it begins"),
        (ask("days"), {"until": "2013-01-01"}, "not one of from and to"),
        (ask("choice", choices=THREE), "polise", "did you mean police"),
        (ask("choice", choices=THREE), "4", "not one of the choices"),
        (ask("map", choices=THREE, subjects=THREE), {"polise": "1"}, "not asked about here"),
        (FIELDS, [{"from": "2013-06-05"}], "needs its name"),
        (FIELDS, [{"name": "A", "until": "x"}], "not a field here"),
        (ask("text"), ["a"], "a few words"),
        (DOCUMENTS, "yes", r"yes is no title; write its fields: \[\{title: Plan, prepared"),
        (DOCUMENTS, "Safety Plan, adopted on 13 March 2024", "has a day in it, and it is not said of what; write its"),
        (DOCUMENTS, ["Safety Plan, adopted on 13 March 2024"], "has a day in it"),
        (DOCUMENTS, {"title": "Plan", "prepared": "May 2024"}, "or leave it out if nobody knows it"),
    ],
)
def test_what_answers_nothing_is_refused_in_words(question: Ask, answer: object, said: str) -> None:
    """With what is wrong and, where it can be told, what was meant."""
    with pytest.raises(ValueError, match=said):
        question.understood(answer)


PEOPLE = (attendee("A One", "Anytown Borough Council"), attendee("B Two", "Anyshire Police"))
PAPER = reading("minutes", "2013-06-05", PEOPLE)


def test_the_file_of_questions_can_be_read_as_answers(tmp_path: Path) -> None:
    """Nothing is answered in it, and its names are those of the questions."""
    draft = compose([PAPER], Answers(day=TODAY))
    path = tmp_path / "answers.yaml"
    path.write_text(pages.page(draft.asks, {}, None, None))
    answers = pages.read(path, TODAY)
    assert (answers.given, answers.by, answers.day) == ({}, None, TODAY)
    assert list(files.read(path).data["answers"]) == [each.id for each in draft.asks]


def test_answers_survive_writing_and_reading(tmp_path: Path) -> None:
    """What was answered once is in the next file of questions, and means the same."""
    given: dict[str, Any] = {
        "partnership.kind": "strategy_group",
        "period": {"from": "2013-04-01", "to": "2014-03-31"},
        "bodies.responsible-authorities": {"anyshire-police": {}, "anytown-bc": {"from": "2013-04-01"}},
        "policing-body": [{"name": "Police and Crime Commissioner for Anyshire", "from": "2012-11-22"}],
    }
    draft = compose([PAPER], Answers(dict(given), "Secretary", TODAY))
    path = tmp_path / "answers.yaml"
    path.write_text(pages.page(draft.asks, given, "Secretary", TODAY))
    again = pages.read(path, dt.date(2027, 1, 1))
    assert (again.given, again.by, again.day) == (given, "Secretary", TODAY)
    assert compose([PAPER], again).sections == draft.sections


def test_the_file_says_what_its_date_is_for() -> None:
    """Who leaves it empty has declared today; a check as at a day before does not know it, so the file tells."""
    before, _, _ = pages.page([ask("text")], {}, None, None).partition("\ndate:")
    assert "today, if it is left empty" in before
    assert "--as-at" in before


def test_ids_of_questions_do_not_change_when_papers_are_added() -> None:
    """So an older file of answers still fits."""
    first = {each.id for each in compose([PAPER], Answers(day=TODAY)).asks}
    second = {each.id for each in compose([reading("minutes", "2013-09-04", PEOPLE), PAPER], Answers(day=TODAY)).asks}
    assert first <= second


def test_an_answer_to_what_is_not_asked_is_told(tmp_path: Path) -> None:
    """With its line; it is no fault."""
    path = tmp_path / "answers.yaml"
    path.write_text("import_answers: 1\nanswers:\n  partnership.kind: strategy_group\n  gone: yes\n")
    (problem,) = compose([PAPER], pages.read(path, TODAY)).stale
    assert problem.line == 4
    assert '"gone" is not asked' in str(problem)


def test_wrong_answers_are_told_all_at_once(tmp_path: Path) -> None:
    """Each with its line and what to do."""
    path = tmp_path / "answers.yaml"
    path.write_text("import_answers: 1\nanswers:\n  partnership.kind: stategy_group\n  period: soon\n")
    with pytest.raises(InputError) as error:
        compose([PAPER], pages.read(path, TODAY))
    assert [each.line for each in error.value.problems] == [3, 4]
    assert "Did you mean strategy_group?" in str(error.value)


UNKNOWN = (
    "I do not know", "don't know", "Don’t know.", "dont know", "unknown", "Unknown", "not sure", "I am not sure", "tbc",
)  # fmt: skip


@pytest.mark.parametrize("word", UNKNOWN)
def test_whoever_does_not_know_leaves_the_question_open(tmp_path: Path, word: str) -> None:
    """As an empty line does, whatever sort of question it is; it was refused, or taken for a name."""
    path = tmp_path / "answers.yaml"
    asks = compose([PAPER], Answers()).asks
    path.write_text("import_answers: 1\nanswers:\n" + "".join(f'  "{each.id}": "{word}"\n' for each in asks))
    answers = pages.read(path, TODAY)
    assert answers.given == {}
    assert {each.id for each in compose([PAPER], answers).open} == {each.id for each in asks}


@pytest.mark.parametrize("word", UNKNOWN)
@pytest.mark.parametrize(
    "question, answer",
    [
        (ask("names", choices=THREE, free=True), ["a-bc", "{}"]),
        (ask("map", choices=THREE, subjects=THREE), {"police": "{}"}),
        (ask("choice", choices=THREE, free=True), "{}"),
    ],
)
def test_in_a_part_of_an_answer_it_is_told_how_to_leave_that_open(question: Ask, answer: Any, word: str) -> None:  # noqa: ANN401
    """There it could be taken for a no, or for what somebody is called."""
    filled = (
        dict.fromkeys(answer, word) if isinstance(answer, dict)
        else [each.format(word) for each in answer] if isinstance(answer, list) else word
    )  # fmt: skip
    with pytest.raises(ValueError, match="leave it empty to leave it open"):
        question.understood(filled)


@pytest.mark.parametrize("answer", ["No Idea Theatre Company", "The Unknown", "Nobody knows"])
def test_a_name_with_such_words_in_it_is_a_name(answer: str) -> None:
    """Only the whole answer says that somebody does not know."""
    assert ask("choice", choices=THREE, free=True).understood(answer) == answer


def test_a_remedy_is_a_sentence() -> None:
    """It stands behind a full stop."""
    with pytest.raises(InputError) as refused:
        compose([PAPER], Answers({"partnership.kind": "stategy_group", "period": "March 2013"}, None, TODAY))
    told = [each.remedy for each in refused.value.problems]
    assert len(told) == 2
    assert all(each[0].isupper() for each in told)


@pytest.mark.parametrize(
    "text",
    ["record: 1\n", "import_answers: 2\n", "import_answers: 1\nanswers: [a]\n", "import_answers: 1\nanswer: {}\n"],
)
def test_another_file_is_not_taken_for_answers(text: str, tmp_path: Path) -> None:
    """It says what it is not."""
    path = tmp_path / "answers.yaml"
    path.write_text(text)
    with pytest.raises(InputError):
        pages.read(path, TODAY)


def test_answers_are_a_statement_with_who_made_it() -> None:
    """Facts that rest on an answer cite it, and the source says whose and of which day it is."""
    answers = Answers(
        {"partnership.police-area": "Anyshire", "bodies.responsible-authorities": "all"}, "The secretary", TODAY
    )
    draft = compose([PAPER], answers)
    (source,) = [each for each in draft.facts("sources") if each["strength"] == "statement"]
    assert "The secretary" in source["title"]
    assert "27 November 2026" in source["title"]
    status = draft.facts("bodies")[0]["responsible_authority"][0]
    assert status["source"] == {"of": source["id"], "by": "The secretary"}
    assert status["from"] == "2013-04-01"
    assert day("2013-06-05").isoformat() == draft.facts("meetings")[0]["date"]


def test_an_empty_file_of_answers_is_told_as_that(tmp_path: Path) -> None:
    """It was said to write the record or the rules in it."""
    path = tmp_path / "answers.yaml"
    path.write_text("")
    with pytest.raises(InputError, match=r"this file is empty, and no file of answers\. Make one with"):
        pages.read(path, TODAY)


@pytest.mark.parametrize("written", ["2026-11-05", "5 November 2026", "5/11/2026"])
def test_the_day_of_the_answers_may_be_written_as_days_are(written: str, tmp_path: Path) -> None:
    """It was refused but in figures."""
    path = tmp_path / "answers.yaml"
    path.write_text(f"import_answers: 1\ndate: {written}\nanswers:\n  period: 2012-13\n", encoding="utf-8")
    assert pages.read(path, TODAY).day == dt.date(2026, 11, 5)


def test_answers_of_a_day_to_come_are_refused(tmp_path: Path) -> None:
    """A check as at today would not count them, and nobody would know why."""
    path = tmp_path / "answers.yaml"
    path.write_text("import_answers: 1\ndate: 2030-11-05\nanswers:\n  period: 2012-13\n", encoding="utf-8")
    with pytest.raises(InputError, match=r"answers\.yaml:2: .2030-11-05. is a day to come"):
        pages.read(path, TODAY)
