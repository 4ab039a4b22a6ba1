"""What the names of files say: the form of a result, and what is no paper of a meeting."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.command import RECORD, TIDY, compliance

WORD = b"PK\x03\x04"
DAY = ("--as-at", "2013-11-27")


@pytest.mark.parametrize(
    "command,name,begins",
    [
        (("check",), "report.docx", WORD),
        (("check",), "report.html", b"<!doctype html>"),
        (("needs",), "asks.docx", WORD),
        (("due",), "board.ics", b"BEGIN:VCALENDAR"),
        (("brief", "--meeting", "2014-03-05"), "page.DOCX", WORD),
        (("check",), "report", b"Safer Harrowmere Partnership: what the record shows"),
        (("check", "--format", "markdown"), "report.txt", b"# Safer Harrowmere Partnership"),
    ],
)
def test_the_name_of_the_file_says_the_form(tmp_path: Path, command: tuple[str, ...], name: str, begins: bytes) -> None:
    """A board paper written to report.docx was plain text, which Word does not open; --format goes before the name."""
    target = tmp_path / name
    run = compliance(command[0], TIDY, *command[1:], *DAY, "--output", target)
    assert (run.status, run.err) in ((0, f"Written to {target}.\n"), (1, f"Written to {target}.\n"))
    assert target.read_bytes().startswith(begins)


def test_two_records_are_compared_in_the_form_that_the_name_says(tmp_path: Path) -> None:
    """As a page where the name ends so."""
    compliance("compare", TIDY, TIDY, *DAY, "--output", tmp_path / "changes.html")
    assert (tmp_path / "changes.html").read_text(encoding="utf-8").startswith("<!doctype html>")


def test_a_form_that_the_command_does_not_make_is_refused(tmp_path: Path) -> None:
    """Nothing is written, least of all text under another name."""
    target = tmp_path / "page.pdf"
    run = compliance("brief", TIDY, *DAY, "--meeting", "2014-03-05", "--output", target)
    what = "the name of this file says pdf, which is not made here"
    assert run.err == f"{target}: {what}. Give one of these with --format: text, markdown, docx.\n"
    assert (run.status, target.exists()) == (2, False)


def test_several_records_are_lines_of_json_whatever_the_name_says_of_one(tmp_path: Path) -> None:
    """As before the name said anything."""
    target = tmp_path / "reports.json"
    assert compliance("check", TIDY, TIDY, *DAY, "--output", target).status in (0, 1)
    assert len(target.read_text(encoding="utf-8").splitlines()) == 2


@pytest.mark.parametrize(
    "name,text,what,remedy",
    [
        ("board.yaml", RECORD, "a record", "To add papers to it, name it with --into."),
        ("a.yaml", "import_answers: 1\nanswers:\n", "a file of answers", "Name it with --answers."),
        ("r.json", '{\n  "format": "compliance-report"\n}', "a result of this program", "Name the minutes themselves."),
    ],
)
def test_a_file_of_the_programs_own_is_no_paper(tmp_path: Path, name: str, text: str, what: str, remedy: str) -> None:
    """A record named beside the minutes, in place of --into, was read as if it were minutes, with questions."""
    (tmp_path / name).write_text(text, encoding="utf-8")
    run = compliance("import", name, "--questions", "q.yaml", cwd=tmp_path)
    assert run.err == f"{name}: this is {what}, and no paper of a meeting. {remedy}\n"
    assert (run.status, (tmp_path / "q.yaml").exists()) == (2, False)


def test_what_is_no_file_of_answers_is_told_once(tmp_path: Path) -> None:
    """And not each of its fields, of which none can mean anything."""
    (tmp_path / "board.yaml").write_text(RECORD, encoding="utf-8")
    (tmp_path / "june.txt").write_text("Minutes of the meeting held on 5 June 2013\n", encoding="utf-8")
    run = compliance("import", "june.txt", "--answers", "board.yaml", cwd=tmp_path)
    assert (run.status, len(run.err.splitlines())) == (2, 1)
    assert run.err.startswith("board.yaml:1: this is not a file of answers: it does not begin with import_answers: 1. ")


def test_nobody_is_asked_to_confirm_who_answers_in_a_file(tmp_path: Path) -> None:
    """Without --write it is shown. Nobody was asked, and told that answers are not kept which stand in a file."""
    (tmp_path / "board.yaml").write_text(RECORD, encoding="utf-8")
    (tmp_path / "june.txt").write_text(
        "Safer Anytown\n\nMinutes of the meeting held on 11 September 2013\n\nPresent: Ann Ash, Anytown Council\n",
        encoding="utf-8",
    )
    (tmp_path / "a.yaml").write_text('import_answers: 1\nanswers:\n  meeting.public: "no"\n', encoding="utf-8")
    run = compliance("import", "june.txt", "--into", "board.yaml", "--answers", "a.yaml", cwd=tmp_path)
    assert run.status == 0
    assert "Would be added to board.yaml" in run.out
    assert run.out.endswith("Nothing was written. Add --write to write it.\n")
    assert "not kept" not in run.err
