"""The forms of a report that are files to open in another program."""

from __future__ import annotations

import csv
import os
import pty
import subprocess
import sys
from io import StringIO
from pathlib import Path

import pytest

from compliance.cli.forms import Sheet
from compliance.report import sheets
from tests.cli.command import DERBYSHIRE, TIDY, compliance, environment

ASKED = ("check", DERBYSHIRE, "--as-at", "2013-11-27", "--fail-on", "never")
STARTS = {"docx": b"PK\x03\x04", "xlsx": b"PK\x03\x04", "pdf": b"%PDF-", "csv": b'\xef\xbb\xbf"Partnership"'}


@pytest.mark.parametrize("form", STARTS)
def test_each_form_is_written_to_a_file(form: str, tmp_path: Path) -> None:
    """The file is of its kind, and standard output stays empty."""
    path = tmp_path / f"report.{form}"
    run = compliance(*ASKED, "--format", form, "--output", path)
    assert (run.status, run.out) == (0, "")
    assert path.read_bytes().startswith(STARTS[form])


def test_a_terminal_is_not_given_what_it_cannot_show() -> None:
    """A form that is no text needs a file when standard output is a terminal; the message says how."""
    ours, theirs = pty.openpty()
    arguments = [sys.executable, "-m", "compliance", *map(str, ASKED), "--format", "pdf"]
    done = subprocess.run(arguments, stdout=theirs, stderr=subprocess.PIPE, env=environment(), check=False, timeout=60)
    os.close(theirs)
    os.close(ours)
    assert done.returncode == 2
    assert b"--output report.pdf" in done.stderr


def test_a_pipe_is_given_the_bytes() -> None:
    """Standard output that is no terminal takes the file as it is."""
    arguments = [sys.executable, "-m", "compliance", *map(str, ASKED), "--format", "xlsx"]
    done = subprocess.run(arguments, capture_output=True, env=environment(), check=False, timeout=60)
    assert done.returncode == 0
    assert done.stdout.startswith(STARTS["xlsx"])


def test_csv_of_several_records_has_its_heads_once(tmp_path: Path) -> None:
    """The findings of many partnerships make one table, with the mark for Excel at its start only."""
    path = tmp_path / "all.csv"
    run = compliance("check", DERBYSHIRE, TIDY, *ASKED[2:], "--format", "csv", "--output", path)
    assert run.status == 0, run.err
    text = path.read_bytes().decode("utf-8-sig")
    rows = list(csv.reader(StringIO(text, newline="")))
    assert [row[0] for row in rows].count("Partnership") == 1
    assert len({row[0] for row in rows}) == 3
    assert len({len(row) for row in rows}) == 1
    assert "\ufeff" not in text


def test_each_sheet_can_be_had_as_csv() -> None:
    """The command knows the sheets of the report, and no others; only CSV is of one sheet."""
    assert tuple(sheet.value for sheet in Sheet) == sheets.NAMES
    run = compliance(*ASKED, "--format", "csv", "--sheet", "attendance")
    assert run.out.startswith('"Partnership","As at","Meeting","Authority"')
    assert compliance(*ASKED, "--sheet", "attendance").status == 2
