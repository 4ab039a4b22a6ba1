"""What was typed at the keyboard is written, used, or kept in a file: never lost, however it ends."""

from __future__ import annotations

import os
import pty
import select
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from compliance import files
from compliance.cli.intake_keep import Keeper
from compliance.intake.draft.asking.answers import Answers
from compliance.intake.draft.asking.draft import Draft
from tests.cli.command import compliance, environment
from tests.intake.keyboard import asked
from tests.intake.test_import_command import MINUTES, SEPTEMBER
from tests.intake.test_into_keyboard import BOTH

WHO = '"C Three" and "Chris Three"'
UNKNOWN = "I do not know\n"
END = "\x04"
"""The end of input, as somebody types it."""


@pytest.fixture
def record(tmp_path: Path) -> Path:
    """A record of the minutes of June."""
    (tmp_path / "june.txt").write_text(MINUTES)
    (tmp_path / "september.txt").write_text(SEPTEMBER)
    (tmp_path / "who.txt").write_text(BOTH)
    assert compliance("import", "june.txt", "--output", "board.yaml", cwd=tmp_path).status == 0
    return tmp_path / "board.yaml"


def typed(record: Path, text: str, *more: str, paper: str = "who.txt") -> str:
    """What is told to somebody who types this."""
    run = asked(text, "import", paper, "--into", record.name, "--ask", *more, cwd=record.parent)
    return run.out + run.err


def answers(record: Path, name: str = "board-answers.yaml") -> dict[str, object]:
    """The answers in a file beside the record."""
    found: dict[str, object] = files.read(record.with_name(name)).data["answers"]
    return {key: value for key, value in found.items() if value is not None}


def interrupted(record: Path, lines: str, after: str, *more: str) -> tuple[int, str]:
    """How the command ends, and what it tells, for somebody who types lines and then stops it by the keys for that."""
    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "compliance", "import", "who.txt", *more, "--ask"]
    with subprocess.Popen(
        command, stdin=theirs, cwd=record.parent, env=environment(), stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as run:
        assert run.stderr is not None
        os.write(ours, lines.encode())
        told, until = b"", time.monotonic() + 30
        while not (after.encode() in told and told.rstrip(b"\n").endswith((b"> ", b": "))):
            ready, _, _ = select.select([run.stderr], [], [], max(0, until - time.monotonic()))
            more_ = os.read(run.stderr.fileno(), 4096) if ready else b""
            if not more_:
                run.kill()
                break
            told += more_
        run.send_signal(signal.SIGINT)
        os.write(ours, END.encode() * 3)
        out, err = run.communicate(timeout=60)
    os.close(ours)
    os.close(theirs)
    return run.returncode, (told + err + out).decode()


def test_who_does_not_know_who_is_who_is_told_there_that_nothing_can_be_written(record: Path) -> None:
    """At the end it was asked whether to write it, and a yes was refused; the answers were gone."""
    old = record.read_text()
    told = typed(record, f"Secretary\n{UNKNOWN}none\n" + "\n" * 40 + "yes\n")
    at = told.index(WHO)
    assert "Nothing can be written to board.yaml while this is open" in told[at : told.index("to go]", at)]
    assert "Write this to board.yaml?" not in told
    assert told.count(f"to go] {WHO}") == 1
    assert "Nothing was written: it is not said yet who is who." in told
    assert record.read_text() == old
    assert answers(record) == {"meeting.public": "none"}
    assert "--answers board-answers.yaml" in told


def test_the_file_that_is_kept_answers_the_next_time(record: Path) -> None:
    """With the one that was not known then."""
    typed(record, f"Secretary\n{UNKNOWN}none\nq\nyes\n")
    kept = record.with_name("board-answers.yaml")
    assert "by: Secretary" in kept.read_text()
    (line,) = (each for each in kept.read_text().splitlines() if each.startswith("  person."))
    kept.write_text(kept.read_text().replace(line, f"{line} yes"))
    run = compliance("import", "who.txt", "--into", "board.yaml", "--answers", kept.name, "--write", cwd=record.parent)
    assert run.status == 0, run.err
    assert files.read(record).data["meetings"][-1]["public"] == "false"


@pytest.mark.parametrize("reply", ["no\n", "n\n"])
def test_whoever_does_not_want_them_kept_says_so(record: Path, reply: str) -> None:
    """No file is left behind then."""
    told = typed(record, f"Secretary\n{UNKNOWN}none\nq\n{reply}")
    assert "The answers are not kept." in told
    assert not record.with_name("board-answers.yaml").exists()


@pytest.mark.parametrize("reply", ["", "\n", "yes\n", END])
def test_they_are_kept_beside_what_is_there_already(record: Path, reply: str) -> None:
    """No file is ever written over."""
    there = [record.with_name(name) for name in ("board-answers.yaml", "board-answers-2.yaml")]
    for each in there:
        each.write_text("mine")
    typed(record, f"Secretary\n{UNKNOWN}none\nq\n{reply}")
    assert [each.read_text() for each in there] == ["mine", "mine"]
    assert answers(record, "board-answers-3.yaml") == {"meeting.public": "none"}


@pytest.mark.parametrize("paper", ["who.txt", "september.txt"])
@pytest.mark.parametrize("ends", [END * 3, "q\nno\nyes\n"])
def test_at_the_end_of_input_and_after_a_no_nothing_is_lost(record: Path, paper: str, ends: str) -> None:
    """It was said that the answers are used, and then that they are not kept."""
    first = UNKNOWN if paper == "who.txt" else ""
    ends = ends.replace("no\n", "") if first else ends
    old = record.read_text()
    typed(record, f"Secretary\n{first}none\n{ends}", paper=paper)
    assert record.read_text() == old
    assert answers(record) == {"meeting.public": "none"}


def test_with_write_they_are_kept_before_it_is_refused(record: Path) -> None:
    """Who is who was not said, and so nothing could be written."""
    told = typed(record, f"Secretary\n{UNKNOWN}none\n" + "\n" * 40, "--write")
    assert "somebody might be written twice" in told
    assert answers(record) == {"meeting.public": "none"}


def test_with_a_file_for_them_nothing_is_offered(record: Path) -> None:
    """They are in it."""
    told = typed(record, f"Secretary\n{UNKNOWN}none\nq\n", "--questions", "mine.yaml")
    assert "Keep the answers" not in told
    assert answers(record, "mine.yaml") == {"meeting.public": "none"}
    assert not record.with_name("board-answers.yaml").exists()


@pytest.mark.parametrize("more", [(), ("--write",)])
def test_stopped_by_the_keys_for_it_nothing_is_lost(record: Path, more: tuple[str, ...]) -> None:
    """At a question."""
    old = record.read_text()
    _, told = interrupted(
        record, f"Secretary\n{UNKNOWN}none\n", "Are these all who were there?", "--into", "board.yaml", *more
    )
    assert "Traceback" not in told
    assert record.read_text() == old
    assert answers(record) == {"meeting.public": "none"}


def test_stopped_where_it_is_asked_whether_to_keep_them_they_are_kept(record: Path) -> None:
    """A second time is no no."""
    _, told = interrupted(
        record, f"Secretary\n{UNKNOWN}none\nq\n", "Keep the answers in board-answers.yaml", "--into", "board.yaml"
    )
    assert "Traceback" not in told
    assert answers(record) == {"meeting.public": "none"}


def test_a_new_record_is_written_though_it_is_not_known_who_is_who(record: Path) -> None:
    """There the question stands beside both; nothing is said of a record that could not be written."""
    run = asked(
        f"Secretary\n{UNKNOWN}" + "\n" * 60, "import", "june.txt", "who.txt", "--ask", "--output", "new.yaml",
        cwd=record.parent,
    )  # fmt: skip
    assert "Nothing can be written" not in run.err
    assert record.with_name("new.yaml").exists()


def test_where_they_cannot_be_kept_no_empty_file_is_left(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """They are shown instead."""

    def full(*_: object) -> None:
        raise OSError("the disk is full")

    answers = Answers()
    keeper = Keeper(answers, tmp_path / "board.yaml", None, "--write")
    keeper.seen(Draft())
    answers.given["period"] = "2012-13"
    monkeypatch.setattr("compliance.files.write", full)
    keeper.keep()
    assert not list(tmp_path.iterdir())
    assert "import_answers: 1" in capsys.readouterr().out
