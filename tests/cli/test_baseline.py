from __future__ import annotations

import json
from pathlib import Path

import pytest

from compliance.cli import baseline
from compliance.vocabulary import Outcome
from tests.cli.command import FIXTURES, RECORD, written
from tests.cli.inside import inside

AS_AT = ("--as-at", "2013-11-27")
LATE = FIXTURES / "called-fewer-sent.yaml"
"""A record with something not met."""
MANY = ("--fail-on", "cannot-tell")


@pytest.fixture
def known(tmp_path: Path) -> Path:
    """A baseline of what is not met in a record."""
    path = tmp_path / "known.json"
    run = inside("check", LATE, *AS_AT, "--write-baseline", path)
    assert run.status == 0
    assert run.err == f"Written to {path}: 1 finding.\n"
    return path


def entries(path: Path) -> list[dict[str, str]]:
    """What a baseline holds."""
    data = json.loads(path.read_text())
    assert (data["format"], data["version"]) == ("compliance-baseline", 1)
    found: list[dict[str, str]] = data["findings"]
    return found


def test_known_findings_do_not_count_and_stay_in_the_report(known: Path) -> None:
    """The report is the same, the status is 0, and standard error says what was known."""
    plain = inside("check", LATE, *AS_AT)
    run = inside("check", LATE, *AS_AT, "--baseline", known)
    assert (plain.status, run.status) == (1, 0)
    assert run.out == plain.out
    (entry,) = entries(known)
    assert run.err.splitlines() == [
        f"Known from {known}, and not counted: 1 finding.",
        f"    {entry['id']}: Not met",
        "New, and counted: no finding.",
    ]


def test_what_is_new_counts(known: Path) -> None:
    """Findings that the file does not have make the status 1 and are named, up to a number."""
    run = inside("check", LATE, *AS_AT, "--baseline", known, *MANY)
    assert run.status == 1
    assert "New, and counted: 33 findings." in run.err
    assert "    and 13 more" in run.err


def test_another_outcome_is_new(known: Path) -> None:
    """A finding known as not met that is now something else that counts is new; the old one is no longer found."""
    text = known.read_text().replace('"not_met"', '"outstanding"')
    known.write_text(text)
    run = inside("check", LATE, *AS_AT, "--baseline", known, "--fail-on", "outstanding")
    assert run.status == 1
    assert "New, and counted: 1 finding." in run.err
    assert f"In {known} and no longer found: 1 finding. Write it again with --write-baseline." in run.err


@pytest.mark.parametrize("extra, said", [((), True), (("--only", "reg-13A"), False), (("--fail-on", "never"), False)])
def test_stale_entries_are_said_where_they_were_looked_for(extra: tuple[str, ...], said: bool, known: Path) -> None:
    """Not those of rules that were left out, of outcomes that do not count, or of other partnerships."""
    data = json.loads(known.read_text())
    (entry,) = data["findings"]
    data["findings"] += [
        entry | {"id": "uksi-2007-1830/reg-5/1 @ gone/2013-14"},
        entry | {"partnership": "elsewhere"},
    ]
    known.write_text(json.dumps(data))
    run = inside("check", LATE, *AS_AT, "--baseline", known, *extra)
    assert ("no longer found: 1 finding" in run.err) == said
    assert ("    uksi-2007-1830/reg-5/1 @ gone/2013-14: Not met" in run.err) == said


@pytest.mark.parametrize("form", ["json", "jsonl"])
def test_former_report_is_a_baseline(form: str, tmp_path: Path) -> None:
    """A report in JSON or in JSON Lines serves as well, and settled findings in it are never stale."""
    report = tmp_path / f"report.{form}"
    assert inside("check", LATE, *AS_AT, "--format", form, "--output", report).status == 1
    run = inside("check", LATE, *AS_AT, "--baseline", report, *MANY)
    assert run.status == 0
    assert "New, and counted: no finding." in run.err
    assert "no longer found" not in run.err


def test_baseline_of_many_records(tmp_path: Path) -> None:
    """One file serves a folder, and partnerships are kept apart though their findings have the same ids."""
    for name in ("a", "b"):
        (tmp_path / f"{name}.yaml").write_text(RECORD.replace("id: anytown\n  name", f"id: {name}\n  name"))
    known = tmp_path / "known.json"
    run = inside("check", tmp_path / "a.yaml", *AS_AT, *MANY, "--write-baseline", known)
    assert run.status == 0
    both = inside("check", tmp_path / "a.yaml", tmp_path / "b.yaml", *AS_AT, *MANY, "--baseline", known)
    assert both.status == 1
    assert f"not counted: {len(entries(known))} findings." in both.err
    assert {each["partnership"] for each in entries(known)} == {"a"}


def test_baseline_can_be_brought_up_to_date(known: Path) -> None:
    """Read and written in one run; it holds what counts, known or new, in order, and a second time is the same."""
    run = inside("check", LATE, *AS_AT, "--baseline", known, "--write-baseline", known, *MANY)
    assert run.status == 0
    first = known.read_bytes()
    assert len(entries(known)) == 34
    assert entries(known) == sorted(entries(known), key=lambda each: each["id"])
    inside("check", LATE, *AS_AT, "--baseline", known, "--write-baseline", known, *MANY)
    assert known.read_bytes() == first
    assert inside("check", LATE, *AS_AT, "--baseline", known, *MANY).status == 0


def test_baseline_is_not_written_where_a_record_could_not_be_read(tmp_path: Path) -> None:
    """What it would leave out would seem new for ever."""
    known = tmp_path / "known.json"
    run = inside("check", LATE, "absent.yaml", *AS_AT, "--write-baseline", known)
    assert run.status == 2
    assert "not written, since not every record could be read" in run.err
    assert not known.exists()


def test_baseline_is_never_written_over_a_record(tmp_path: Path) -> None:
    """As any other output."""
    record = tmp_path / "board.yaml"
    record.write_text(RECORD)
    before = written(tmp_path)
    assert inside("check", record, *AS_AT, "--write-baseline", record).status == 2
    assert written(tmp_path) == before


@pytest.mark.parametrize(
    "name, text, said",
    [
        ("absent.json", None, "there is no such file"),
        ("absent.jsonl", None, "this file cannot be read"),
        ("b.json", "[]", "b.json:1: "),
        ("b.json", "{", "b.json:1: "),
        ("b.json", '{"record": 1}', "neither a baseline nor a report"),
        ("b.json", '{"format": "compliance-baseline", "version": 2, "findings": []}', "of version 2"),
        ("b.json", '{"format": "compliance-baseline", "version": 1}', "not as this program writes it"),
        ("b.json", '{"format": "compliance-baseline", "version": 1, "findings": [{"id": "x"}]}', "not as this"),
        ("b.json", '{"format": "compliance-baseline", "version": 1, "findings": [1]}', "not as this"),
        (
            "b.json",
            '{"format":"compliance-baseline","version":1,"findings":[{"partnership":"a","id":"x","outcome":"pass"}]}',
            "not as this",
        ),
        (
            "b.json",
            '{"format": "compliance-report", "version": 1, "record": {"partnership": 1}, "findings": [{}]}',
            "not",
        ),
        ("b.jsonl", '\n{"format": "other"}\n', "b.jsonl:2: this is neither"),
        ("b.jsonl", "{}\nnot json\n", "neither"),
        ("b.yaml", "format: compliance-baseline\nversion: 1\nfindings: []\n", "of version"),
    ],
)
def test_what_is_no_baseline_is_refused(
    name: str, text: str | None, said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With the file and the line, before anything is assessed."""
    monkeypatch.chdir(tmp_path)
    if text is not None:
        Path(name).write_text(text)
    run = inside("check", LATE, "--baseline", name)
    assert (run.status, run.out) == (2, "")
    assert run.err.startswith(name)
    assert said in run.err


def test_written_entries_are_read_back(tmp_path: Path) -> None:
    """Whatever characters the ids have."""
    found = [
        baseline.Entry('a"\u2028', "local/x @ \ud83d\ude00/é", Outcome.NOT_MET),
        baseline.Entry("b", "y", Outcome.OUTSTANDING),
    ]
    path = tmp_path / "b.json"
    path.write_text(baseline.written([*found, *found]))
    read = baseline.read(path).entries
    assert set().union(*read.values()) == {
        baseline.Entry(
            each.partnership.replace("\ud83d\ude00", "😀"), each.id.replace("\ud83d\ude00", "😀"), each.outcome
        )
        for each in found
    }
    path.write_text(baseline.written([]))
    assert baseline.read(path).entries == {}
