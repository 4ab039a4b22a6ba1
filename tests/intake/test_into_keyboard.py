"""A paper imported beside a record by somebody at the keyboard: what they typed is not lost at the end."""

from __future__ import annotations

from io import StringIO
from typing import TYPE_CHECKING

import pytest

from compliance import files
from compliance.cli.intake_ask import put_all
from compliance.intake.draft import told
from compliance.intake.draft.asking.answers import Answers
from compliance.intake.draft.asking.draft import Draft
from compliance.intake.draft.asking.question import Ask
from compliance.intake.draft.written.additions import Addition, Plan
from tests.cli.command import compliance
from tests.intake.keyboard import asked
from tests.intake.test_import_command import MINUTES, SEPTEMBER

if TYPE_CHECKING:
    from pathlib import Path

BOTH = SEPTEMBER.replace("C Three", "Chris Three")
"""Somebody who may be another one on record."""


@pytest.fixture
def record(tmp_path: Path) -> Path:
    """A record of the minutes of June."""
    (tmp_path / "june.txt").write_text(MINUTES)
    (tmp_path / "september.txt").write_text(SEPTEMBER)
    (tmp_path / "who.txt").write_text(BOTH)
    assert compliance("import", "june.txt", "--output", "board.yaml", cwd=tmp_path).status == 0
    return tmp_path / "board.yaml"


def typed(record: Path, text: str, *more: str, paper: str = "september.txt") -> tuple[str, str]:
    """What is told to somebody who types this, and the record then."""
    run = asked(text, "import", paper, "--into", record.name, "--ask", *more, cwd=record.parent)
    return run.out + run.err, record.read_text()


def test_whoever_has_answered_is_asked_whether_to_write(record: Path) -> None:
    """The answers were thrown away at the end for want of an option, and said to be kept."""
    old = record.read_text()
    told, text = typed(record, "Secretary\nnone\nq\nyes\n")
    assert "kept" not in told
    assert "Nothing was written" not in told
    assert "Write this to board.yaml?" in told
    assert text != old
    assert files.read(record).data["meetings"][-1]["public"] == "false"


@pytest.mark.parametrize("reply", ["no", "", "q"])
def test_without_a_yes_nothing_is_written_and_that_is_said(reply: str, record: Path) -> None:
    """With where what was typed is kept."""
    old = record.read_text()
    told, text = typed(record, f"Secretary\nnone\nq\n{reply}\n")
    assert text == old
    assert "Nothing was written." in told
    assert "The answers are kept in board-answers.yaml." in told


def test_answers_that_go_into_a_file_are_kept_and_nothing_more_is_asked(record: Path) -> None:
    """As the page says: the file can be used with --answers."""
    told, _ = typed(record, "Secretary\nnone\nq\n", "--questions", "answers.yaml")
    assert "the answers given are kept" in told
    assert "Write this" not in told
    assert files.read(record.with_name("answers.yaml")).data["answers"]["meeting.public"] == "none"


@pytest.mark.parametrize("word", ["I do not know", "unknown", "not sure"])
def test_whoever_does_not_know_leaves_it_open_at_the_keyboard_too(record: Path, word: str) -> None:
    """It was refused as many times as it was typed."""
    told, _ = typed(record, f"Secretary\n{word}\n" + "\n" * 40, "--questions", "answers.yaml")
    assert "is not one of the choices" not in told
    assert word not in record.with_name("answers.yaml").read_text()


def test_who_is_who_is_asked_once_more_before_anything_is_refused(record: Path) -> None:
    """Enter alone leaves it open, and then nothing could be written: all that was typed was lost."""
    told, text = typed(record, "Secretary\n" + "\n" * 40 + "yes\n", "--write", paper="who.txt")
    assert "\\n" not in told
    assert "Before anything is written it has to be said who is who" in told
    assert "somebody might be written twice" in told
    questions = told.count('[1 to go] "C Three" and "Chris Three"')
    assert questions == 1, told
    assert "2013-09-04" not in text


def test_what_was_left_open_at_the_keyboard_is_counted_and_not_told_again(record: Path) -> None:
    """Every question that had just been passed over was printed once more, with all that belongs to it."""
    told, _ = typed(record, "Secretary\n" + "\n" * 40)
    assert told.count("Are these all who were there?") == 1
    assert "were put above and left open; --questions FILE writes them to a file." in told


def test_what_was_not_reached_is_told_in_full(record: Path) -> None:
    """Whoever stops has not seen the rest."""
    told, _ = typed(record, "Secretary\nq\n")
    assert "left open; --questions" not in told
    assert "Are these all who were there?" in told


def test_the_fields_of_an_answer_are_asked_for_in_words(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """“from”, “prepared” and “sent” did not say of what."""
    ask = Ask(
        "documents.plan", "Which plans were there?", "entries", fields=("title", "from", "to", "prepared", "sent")
    )
    answers = Answers(by="Secretary")
    monkeypatch.setattr("sys.stdin", StringIO("Plan\n1 April 2013\n\n1 March 2013\n2 April 2013\n\n"))

    def make() -> Draft:
        return Draft(asks=(ask,), open=() if answers.given else (ask,))

    put_all(make, answers, beside=None, kept=False)
    asked_for = [line.partition(" (")[0].strip() for line in capsys.readouterr().err.split(": ") if "(Enter" in line]
    assert asked_for == [
        "from which day",
        "to which day, the last one",
        "completed on which day",
        "copy sent on which day",
    ]
    plan = {"title": "Plan", "from": "2013-04-01", "prepared": "2013-03-01", "sent": "2013-04-02"}
    assert answers.given == {"documents.plan": [plan]}


def test_what_is_added_says_of_which_document_a_copy_was_sent() -> None:
    """Its kind and its day did not."""
    event = {"event": "copy_sent", "date": "2014-06-30", "document": "plan-2014"}
    plan = Plan([Addition(("events",), None, event)])
    assert "document plan-2014" in told.told(plan, Draft(), {}, "board.yaml", written=False)
