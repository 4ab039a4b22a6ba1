from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from compliance import files
from tests.cli.command import compliance, environment
from tests.intake.keyboard import asked

MINUTES = """\
ANYTOWN COMMUNITY SAFETY PARTNERSHIP

Minutes of the meeting held on Wednesday 5 June 2013 at the Town Hall, Anytown

Present:
Councillor A One (Anytown District Council) - Chair
Supt B Two (Anyshire Police)
C Three (Anyshire County Council)

Apologies: D Four (Anyshire Fire and Rescue Service)

1. Minutes of the last meeting
The minutes of the meeting held on 6 March 2013 were agreed as a correct record.

2. Partnership plan
RESOLVED that the partnership plan be approved.

Date of next meeting: 4 September 2013
"""
SEPTEMBER = (
    MINUTES.replace("Wednesday 5 June 2013", "Wednesday 4 September 2013")
    .replace("6 March", "5 June")
    .replace("Date of next meeting: 4 September 2013", "Date of next meeting: 4 December 2013")
)


@pytest.fixture
def minutes(tmp_path: Path) -> Path:
    """Minutes as text."""
    path = tmp_path / "june.txt"
    path.write_text(MINUTES)
    return path


def test_minutes_become_a_draft_that_can_be_read(minutes: Path) -> None:
    """With questions at the top, and the next steps told."""
    draft = minutes.with_name("draft.yaml")
    run = compliance("import", minutes, "--output", draft)
    assert (run.status, run.out) == (0, "")
    assert f"Written to {draft}" in run.err
    assert compliance("validate", draft).status == 0
    text = draft.read_text()
    assert text.index("# Questions (") < text.index("record: 1")
    meeting = files.read(draft).data["meetings"][-1]
    assert meeting["date"] == "2013-06-05"
    assert [line["person"] for line in meeting["attendance"]] == ["a-one", "b-two", "c-three"]
    assert compliance("import", minutes).out == text


def test_an_unanswered_draft_finds_nothing(minutes: Path) -> None:
    """Neither met nor not met."""
    draft = minutes.with_name("draft.yaml")
    compliance("import", minutes, "--output", draft)
    report = json.loads(compliance("check", draft, "--as-at", "2014-06-30", "--format", "json").out)
    assert {each["outcome"] for each in report["findings"]} <= {"cannot_tell", "needs_judgement", "not_applicable"}


def test_nothing_is_written_over(minutes: Path) -> None:
    """Neither a draft, nor questions, nor what was read."""
    taken = minutes.with_name("draft.yaml")
    taken.write_text("mine\n")
    for option in ("--output", "--questions"):
        run = compliance("import", minutes, option, taken)
        assert (run.status, taken.read_text()) == (2, "mine\n")
        assert "there is already something of this name" in run.err
    run = compliance("import", minutes, "--output", minutes)
    assert (run.status, minutes.read_text()) == (2, MINUTES)


def test_questions_are_answered_in_a_file(minutes: Path) -> None:
    """Written, filled in, and taken in; an answer to what is not asked is told."""
    answers, record = minutes.with_name("answers.yaml"), minutes.with_name("record.yaml")
    run = compliance("import", minutes, "--questions", answers)
    assert (run.status, run.out) == (0, "")
    text = answers.read_text()
    assert "  partnership.kind:\n" in text
    text = text.replace("  partnership.kind:\n", "  partnership.kind: strategy_group\n").replace(
        "\nby:\n", "\nby: Secretary\n"
    )
    answers.write_text(text.replace("  period:\n", "  period: 2013-04-01 to 2014-03-31\n  not-asked: yes\n"))
    run = compliance("import", minutes, "--answers", answers, "--output", record)
    assert run.status == 0, run.err
    assert '"not-asked" is not asked' in run.err
    data = files.read(record).data
    assert data["partnership"]["kind"] == "strategy_group"
    assert "Secretary" in next(each["title"] for each in data["sources"] if each["strength"] == "statement")
    answers.write_text(text.replace("strategy_group\n", "a_group\n"))
    run = compliance("import", minutes, "--answers", answers, "--output", minutes.with_name("other.yaml"))
    assert run.status == 2
    assert f"{answers}:" in run.err
    assert not minutes.with_name("other.yaml").exists()


def test_questions_are_put_at_the_keyboard(minutes: Path) -> None:
    """By number, skipped with Enter, asked again where the answer is none; to stop keeps what was answered."""
    record, answers = minutes.with_name("record.yaml"), minutes.with_name("answers.yaml")
    typed = "Secretary to the board\nperhaps\n1\n\nAnyshire\nq\n"
    run = asked(typed, "import", minutes, "--ask", "--output", record, "--questions", answers)
    assert run.status == 0, run.err
    assert re.search(
        r"is not one of the choices.*\. Enter alone leaves it open; back goes to the question before\.", run.err
    )
    assert "the answers given are kept" in run.err
    data = files.read(record).data
    assert data["partnership"]["kind"] == "strategy_group"
    assert data["partnership"]["police_area"] == {"id": "anyshire", "name": "Anyshire"}
    kept = files.read(answers).data
    assert kept["by"] == "Secretary to the board"
    assert kept["answers"]["partnership.kind"] == "strategy_group"
    again = minutes.with_name("again.yaml")
    assert compliance("import", minutes, "--answers", answers, "--output", again).status == 0
    assert files.read(again).data == data


def test_an_answer_at_the_keyboard_can_be_taken_back(minutes: Path) -> None:
    """The question before is put once more, whether it was answered or left open; before the first there is none."""
    record, answers = minutes.with_name("record.yaml"), minutes.with_name("answers.yaml")
    typed = "Secretary to the board\nback\n2\nback\n1\n\nback\nBACK\n1\n\nAnyshire\nq\n"
    run = asked(typed, "import", minutes, "--ask", "--output", record, "--questions", answers)
    assert run.status == 0, run.err
    assert "back goes to the question before;" in run.err.partition("\n")[0]
    assert run.err.count("There is no question before this one.") == 1
    given = files.read(answers).data["answers"]
    assert given["partnership.kind"] == "strategy_group"
    assert files.read(record).data["partnership"]["police_area"] == {"id": "anyshire", "name": "Anyshire"}


def test_fields_that_were_begun_are_begun_again(minutes: Path) -> None:
    """A name that was misspelt could not be put right while its other fields were asked for."""
    record = minutes.with_name("record.yaml")
    before = list(files.read_text(questions(minutes), "questions.yaml").data["answers"]).index("policing-body")
    typed = "\n" * (1 + before) + "Police and Crime Comissioner\nback\nAnyshire Commissioner\n22 November 2012\n\n\n"
    run = asked(typed, "import", minutes, "--ask", "--output", record)
    assert run.status == 0, run.err
    assert "This question once more, from the beginning:" in run.err
    names = {each["name"] for each in files.read(record).data["bodies"]}
    assert "Anyshire Commissioner" in names
    assert "Police and Crime Comissioner" not in names


def questions(minutes: Path) -> str:
    """The file of questions for some minutes."""
    path = minutes.with_name("questions.yaml")
    compliance("import", minutes, "--questions", path)
    return path.read_text()


def test_fields_are_asked_one_by_one(minutes: Path) -> None:
    """An entry's first field left empty ends the list; the end of the input stops."""
    record = minutes.with_name("record.yaml")
    before = list(files.read_text(questions(minutes), "questions.yaml").data["answers"]).index("policing-body")
    typed = "\n" * (1 + before) + "yes\nPolice and Crime Commissioner for Anyshire\nsoon\n22 November 2012\n\n\n"
    run = asked(typed, "import", minutes, "--ask", "--output", record)
    assert run.status == 0, run.err
    assert "yes is no name" in run.err
    assert "2013-06-05, 5 June 2013 or 5/6/2013, or leave it out" in run.err
    bodies = {each["name"]: each for each in files.read(record).data["bodies"]}
    assert bodies["Police and Crime Commissioner for Anyshire"]["kind"] == "police_and_crime_commissioner"


def test_nobody_is_asked_where_nobody_is(minutes: Path) -> None:
    """A pipe cannot answer."""
    run = compliance("import", minutes, "--ask")
    assert (run.status, run.out) == (2, "")
    assert "nobody at the keyboard" in run.err


@pytest.mark.parametrize(
    "arguments",
    [
        ["--write"],
        ["--into", "board.yaml", "--output", "x.yaml"],
        ["--format", "json", "--questions", "x.yaml"],
        ["--output", "draft.txt"],
        ["--questions", "questions.txt"],
    ],
)
def test_options_that_do_not_go_together_are_refused(arguments: list[str], minutes: Path) -> None:
    """Before anything is read or written."""
    before = sorted(minutes.parent.iterdir())
    run = compliance("import", minutes.name, *arguments, cwd=minutes.parent)
    assert (run.status, run.out, sorted(minutes.parent.iterdir())) == (2, "", before)


def test_a_record_is_shown_what_it_would_gain_and_keeps_its_text(minutes: Path) -> None:
    """Nothing is written without --write; with it every old line stays; a second time there is nothing to add."""
    record = minutes.with_name("board.yaml")
    compliance("import", minutes, "--output", record)
    old = record.read_text() + "# a remark of my own\n"
    record.write_text(old)
    september = minutes.with_name("september.txt")
    september.write_text(SEPTEMBER)
    run = compliance("import", september, "--into", record)
    assert (run.status, record.read_text()) == (0, old)
    assert "meeting: id csp-2013-09-04" in run.out
    run = compliance("import", september, "--into", record, "--write")
    assert run.status == 0, run.err
    new = record.read_text()
    rest = iter(new.splitlines())
    assert [line for line in old.splitlines() if line not in rest] == []
    assert compliance("validate", record).status == 0
    assert [each["date"] for each in files.read(record).data["meetings"]][-1] == "2013-09-04"
    run = compliance("import", september, minutes, "--into", record, "--write")
    assert (run.status, record.read_text()) == (0, new)
    assert run.out.startswith("Nothing to add")


def test_nobody_is_written_twice_while_it_is_open_who_is_who(minutes: Path) -> None:
    """A record that has both names would never ask again; once it is answered the one entry is used."""
    record, september = minutes.with_name("board.yaml"), minutes.with_name("september.txt")
    compliance("import", minutes, "--output", record)
    old = record.read_text()
    september.write_text(SEPTEMBER.replace("C Three (Any", "Cy Three (Any"))
    run = compliance("import", september, "--into", record, "--write")
    assert (run.status, run.out, record.read_text()) == (2, "", old)
    first, *others = run.err.strip().splitlines()
    assert "somebody might be written twice; nothing was written. Answer the questions that follow" in first
    assert [each.split(": ")[1].split(". ")[0] for each in others] == ["person.c-three.cy-three.anyshire-cc"]
    assert "Are they one person?" in others[0]
    answers = minutes.with_name("answers.yaml")
    answers.write_text("import_answers: 1\ndate: 2026-11-28\nanswers:\n  person.c-three.cy-three.anyshire-cc: yes\n")
    run = compliance("import", september, "--into", record, "--answers", answers, "--write")
    assert run.status == 0, run.err
    assert [each["id"] for each in files.read(record).data["people"] if "three" in each["id"]] == ["c-three"]


def test_a_record_that_is_not_in_order_is_left_alone(minutes: Path) -> None:
    """Its problems are told."""
    record = minutes.with_name("board.yaml")
    record.write_text("record: 1\nperiod: soon\n")
    run = compliance("import", minutes, "--into", record, "--write")
    assert (run.status, record.read_text()) == (2, "record: 1\nperiod: soon\n")
    assert f"{record}:" in run.err


def test_one_bad_file_does_not_keep_the_others_from_being_read(minutes: Path) -> None:
    """It is told of, the rest is done, and the status says that something was wrong."""
    bad = minutes.with_name("bad.docx")
    bad.write_bytes(b"PK\x03\x04 not a document")
    run = compliance("import", bad, minutes, minutes.with_name("none.txt"))
    assert run.status == 2
    assert f"{bad}: " in run.err
    assert "none.txt: " in run.err
    assert files.read_text(run.out, "draft.yaml").data["meetings"]
    alone = compliance("import", bad)
    assert (alone.status, alone.out) == (2, "")


def test_the_reading_alone_is_json(minutes: Path) -> None:
    """One file gives one object, several one a line."""
    one = json.loads(compliance("import", minutes, "--format", "json").out)
    assert (one["format"], one["version"], one["date"]) == ("minutes-reading", 1, "2013-06-05")
    september = minutes.with_name("september.txt")
    september.write_text(SEPTEMBER)
    run = compliance("import", minutes, september, minutes, "--format", "json")
    assert [json.loads(line)["date"] for line in run.out.splitlines()] == ["2013-06-05", "2013-09-04"]
    missing = compliance("import", minutes, minutes.with_name("none.txt"), "--format", "json")
    assert missing.status == 2
    assert [json.loads(line)["date"] for line in missing.out.splitlines()] == ["2013-06-05"]
    assert "is read once" in run.err


def test_standard_input_is_read(minutes: Path) -> None:
    """Under the name of a dash."""
    done = subprocess.run(
        [sys.executable, "-m", "compliance", "import", "-"],
        input=minutes.read_bytes(),
        env=environment(),
        capture_output=True,
        timeout=60,
        check=True,
    )
    data = files.read_text(done.stdout.decode(), "draft.yaml").data
    assert data["meetings"][-1]["date"] == "2013-06-05"
    assert "file" not in data["sources"][0]
