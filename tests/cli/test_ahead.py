"""`due`, `compare` and `brief` as a person or a script gives them."""

from __future__ import annotations

import json
from pathlib import Path

import icalendar
import pytest

from tests.cli.command import DERBYSHIRE, FIXTURES, RECORD, TIDY, compliance

NEVER_SENT = FIXTURES / "never-sent.yaml"


@pytest.fixture
def board(tmp_path: Path) -> Path:
    """A record that is in order."""
    path = tmp_path / "board.yaml"
    path.write_text(RECORD)
    return path


def report(record: Path, day: str, to: Path) -> Path:
    """A report in JSON, kept."""
    assert compliance("check", record, "--as-at", day, "--format", "json", "--output", to).status in (0, 1)
    return to


# due


def test_due_lists_what_falls_due() -> None:
    """The list goes to standard output, and nothing else to anywhere."""
    run = compliance("due", TIDY, "--as-at", "2013-11-27", "--months", "6")
    assert (run.status, run.err) == (0, "")
    assert run.out.startswith("Safer Harrowmere Partnership: what falls due, 27 November 2013 to 27 May 2014\n")


def test_due_makes_a_calendar(tmp_path: Path) -> None:
    """The calendar is a file that a calendar reads, byte for byte as it would be printed."""
    target = tmp_path / "board.ics"
    run = compliance("due", TIDY, "--as-at", "2013-11-27", "--format", "ics", "--output", target)
    assert (run.status, run.out, run.err) == (0, "", f"Written to {target}.\n")
    assert len(icalendar.Calendar.from_ical(target.read_bytes()).walk("VEVENT")) == 6
    assert b"\r\n" in target.read_bytes()


def test_due_gives_json() -> None:
    """A script gets the same as data."""
    run = compliance("due", TIDY, "--as-at", "2013-11-27", "--format", "json")
    assert json.loads(run.out)["format"] == "compliance-due"


@pytest.mark.parametrize("months", ["0", "121", "many"])
def test_due_refuses_months_that_are_none(months: str, board: Path) -> None:
    """So many months cannot be looked ahead."""
    run = compliance("due", board, "--months", months)
    assert (run.status, run.out) == (2, "")


def test_due_never_writes_over_the_record(board: Path) -> None:
    """The record is as it was."""
    assert compliance("due", board, "--output", board).status == 2
    assert board.read_text() == RECORD


# compare


def test_compare_with_itself_is_empty(tmp_path: Path) -> None:
    """A report beside itself, a record beside itself, and the report beside its record: nothing changed."""
    kept = report(DERBYSHIRE, "2013-11-27", tmp_path / "report.json")
    for old, new in ((kept, kept), (DERBYSHIRE, DERBYSHIRE), (kept, DERBYSHIRE)):
        day = () if new is kept else ("--as-at", "2013-11-27")
        run = compliance("compare", old, new, *day)
        assert (run.status, run.err) == (0, "")
        assert "Nothing changed" in run.out


def test_compare_names_the_one_fact_that_changed(tmp_path: Path) -> None:
    """One letter out of the record: what it proved has changed, and the letter is named."""
    other = tmp_path / "other.yaml"
    lines = TIDY.read_text().splitlines(keepends=True)
    other.write_text("".join(each for each in lines if "information_sharing_nominee, of: fire" not in each))
    run = compliance("compare", TIDY, other, "--as-at", "2014-06-30", "--format", "json")
    (change,) = json.loads(run.out)["changes"]
    assert (run.status, change["rule"]) == (0, "uksi-2007-1830/reg-4/3/nominate")
    assert [each["kind"] for each in change["why"]] == ["fact"]
    assert compliance("compare", TIDY, other, "--as-at", "2014-06-30", "--fail-on", "cannot-tell").status == 1
    assert compliance("compare", other, TIDY, "--as-at", "2014-06-30", "--fail-on", "cannot-tell").status == 0


def test_compare_ends_with_1_where_something_is_newly_not_met(tmp_path: Path) -> None:
    """A year's assessment that was never made: outstanding in March, not met in April."""
    record = tmp_path / "board.yaml"
    declared = "completeness: [{every: [strategic_assessment], of: anytown, made: %s}]\n"
    early, late = tmp_path / "early.yaml", tmp_path / "late.yaml"
    early.write_text(RECORD + declared % "2014-03-01")
    late.write_text(RECORD + declared % "2014-06-01")
    record.write_text(RECORD)
    days = ("--old-as-at", "2014-03-01", "--as-at", "2014-06-01")
    run = compliance("compare", early, late, *days)
    assert run.status == 1
    assert "newly not met" in run.out
    assert compliance("compare", early, late, *days, "--fail-on", "never").status == 0
    assert compliance("compare", late, late, "--as-at", "2014-06-01").status == 0


@pytest.mark.parametrize(
    "form, begins", [("text", "Derby"), ("markdown", "# Derby"), ("html", "<!doctype"), ("json", "{")]
)
def test_compare_has_each_form(form: str, begins: str, tmp_path: Path) -> None:
    """Two days of one record, in each form, printed and kept alike."""
    days = ("--old-as-at", "2012-06-19", "--as-at", "2012-12-12", "--format", form)
    run = compliance("compare", DERBYSHIRE, DERBYSHIRE, *days)
    assert (run.status, run.err) == (0, "")
    assert run.out.lstrip().startswith(begins)
    target = tmp_path / "changes"
    assert compliance("compare", DERBYSHIRE, DERBYSHIRE, *days, "--output", target).status == 0
    assert target.read_text() == run.out


def test_compare_refuses_what_cannot_be_compared(tmp_path: Path) -> None:
    """Two partnerships, a broken report, a missing file, and a day for reports are faults, each on a line."""
    kept = report(NEVER_SENT, "2015-01-31", tmp_path / "report.json")
    broken = tmp_path / "broken.json"
    broken.write_text(kept.read_text().replace('"outcome": "outstanding"', '"outcome": "fine"'))
    for arguments, said in (
        ((DERBYSHIRE, kept), "Compare two of one partnership"),
        ((broken, kept), "outcome is not an outcome that there is"),
        ((kept, tmp_path / "none.json"), "there is no such file"),
        ((kept, kept, "--as-at", "2015-01-31"), "speaks of its own day"),
        ((kept, NEVER_SENT, "--old-as-at", "2015-01-31"), "speaks of its own day"),
        ((tmp_path, kept), "this is a folder"),
    ):
        run = compliance("compare", *arguments)
        assert (run.status, run.out) == (2, "")
        assert said in run.err
        assert len(run.err.splitlines()) == 1
    line = int(compliance("compare", broken, kept).err.removeprefix(f"{broken}:").partition(":")[0])
    assert '"fine"' in broken.read_text().splitlines()[line - 1]


# brief


def test_brief_is_one_page() -> None:
    """The page is for the meeting that is named."""
    run = compliance("brief", DERBYSHIRE, "--as-at", "2013-11-27", "--meeting", "2014-03-05")
    assert (run.status, run.err) == (0, "")
    assert run.out.startswith("Derbyshire Safer Communities Board: before the meeting of 5 March 2014\n")
    assert len(run.out.splitlines()) <= 66


def test_brief_wants_a_meeting_to_come(board: Path) -> None:
    """Without a meeting, or for one that is over, there is no page before it."""
    assert compliance("brief", board).status == 2
    run = compliance("brief", board, "--as-at", "2014-01-01", "--meeting", "2013-12-01")
    assert (run.status, run.out) == (2, "")
    assert "is over on the day of the page" in run.err


def test_brief_leaves_names_out_for_publication() -> None:
    """The page for publication names no person."""
    days = ("--as-at", "2013-11-27", "--meeting", "2014-03-05", "--publishable", "--format", "markdown")
    run = compliance("brief", DERBYSHIRE, *days)
    assert run.status == 0
    assert "Sally" not in run.out
