from __future__ import annotations

import re
import shlex
import shutil
from datetime import date, timedelta
from pathlib import Path

import pytest

from compliance import files
from tests.cli.command import PROJECT, compliance
from tests.intake.keyboard import asked

PAGE = (PROJECT / "docs" / "import.md").read_text()
COMMANDS = re.findall(r"^ {7}(compliance .*)$", PAGE, re.MULTILINE)
FEBRUARY = """\
DERBYSHIRE SAFER COMMUNITIES BOARD

Minutes of the meeting held on 27 February 2013 at Police Headquarters, Ripley

Present:
Councillor C Short (Amber Valley Borough Council) - Chair
A Waldie (Derbyshire Fire and Rescue)

1. Minutes
RESOLVED that the minutes of the meeting held on 12 December 2012 be confirmed as a correct record.
"""


def test_every_command_of_the_page_works_in_its_order(tmp_path: Path) -> None:
    """From the pack to the record, and the next minutes into it."""
    minutes = PROJECT / "fixtures" / "minutes"
    shutil.copy(minutes / "derbyshire-scb-pack.txt", tmp_path / "pack.txt")
    (tmp_path / "february.txt").write_text(FEBRUARY)
    assert len(COMMANDS) == 12
    meeting = date.today() + timedelta(days=7)  # noqa: DTZ011  # the page is made as of today
    for command in COMMANDS:
        arguments = shlex.split(command.replace("DATE", str(meeting)))[1:]
        run = asked("\nq\n", *arguments, cwd=tmp_path) if "--ask" in arguments else compliance(*arguments, cwd=tmp_path)
        assert run.status == 0, (command, run)
        if "--questions answers.yaml" in command:
            shutil.copy(minutes / "derbyshire-scb-pack.answers.yaml", tmp_path / "answers.yaml")
    assert (tmp_path / "report.docx").read_bytes().startswith(b"PK")
    assert "2013-02-27" in {each["date"] for each in files.read(tmp_path / "board.yaml").data["meetings"]}


@pytest.mark.parametrize("option", sorted(set(re.findall(r"`(--[a-z]+)", PAGE))))
def test_options_of_the_page_are_there(option: str) -> None:
    """Each in the help."""
    assert option in compliance("import", "--help").out
