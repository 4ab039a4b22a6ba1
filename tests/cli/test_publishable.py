"""`--publishable`, and what an acceptance does to the status of the command: nothing."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from compliance.cli import app

ROOT = Path(__file__).resolve().parents[2]
DERBYSHIRE = ROOT / "fixtures" / "records" / "derbyshire-scb.yaml"
NAMES = ("Murray-Carr", "Pintus", "Wheeler")
NEVER = ROOT / "fixtures" / "records" / "never-sent.yaml"
AT = ["--as-at", "2015-01-31"]


@pytest.mark.parametrize("form", ["text", "markdown", "html", "json", "jsonl"])
def test_a_report_is_published_without_names(form: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Names that the full report has are not in the one for publication, which says what it is."""
    app.run(["check", str(DERBYSHIRE), *AT, "--format", form])
    full = capsys.readouterr().out
    app.run(["check", str(DERBYSHIRE), *AT, "--format", form, "--publishable"])
    published = capsys.readouterr().out
    for name in NAMES:
        assert name in full
        assert name not in published
    if form.startswith("json"):
        assert json.loads(published)["published"]["people"] == 36
        assert json.loads(full)["published"] is None
    else:
        assert "For publication" in published
        assert "For publication" not in full


@pytest.mark.parametrize("form", ["text", "markdown", "docx"])
def test_what_cannot_be_proved_is_published_too(form: str, tmp_path: Path) -> None:
    """`needs` takes the option in each of its forms."""
    made = tmp_path / f"needs.{form}"
    assert app.run(["needs", str(DERBYSHIRE), *AT, "--format", form, "--publishable", "-o", str(made)]) == 0
    content = made.read_bytes()
    assert content.startswith(b"PK") if form == "docx" else b"For publication" in content


def test_a_word_document_is_the_same_each_time(tmp_path: Path) -> None:
    """No clock is in the document: made twice it has the same bytes."""
    both = [tmp_path / "a.docx", tmp_path / "b.docx"]
    for path in both:
        assert app.run(["needs", str(DERBYSHIRE), *AT, "--format", "docx", "-o", str(path)]) == 0
    assert both[0].read_bytes() == both[1].read_bytes()


def test_the_status_is_the_same_with_an_acceptance(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What is outstanding or not met makes the status 1, accepted or not."""
    record = NEVER.read_text(encoding="utf-8")
    before = app.run(["check", str(NEVER), *AT, "--fail-on", "outstanding", "--format", "json"])
    report = json.loads(capsys.readouterr().out)
    accepted = tmp_path / "accepted.yaml"
    open_ = [each["id"] for each in report["findings"] if each["outcome"] in ("outstanding", "not_met")]
    lines = [f"  - {{finding: {each}, reason: known, by: the board, until: 2030-01-01}}\n" for each in open_]
    accepted.write_text(f"{record}acceptances:\n{''.join(lines)}", encoding="utf-8")
    after = app.run(["check", str(accepted), *AT, "--fail-on", "outstanding", "--format", "json"])
    other = json.loads(capsys.readouterr().out)
    assert before == after == 1
    assert other["summary"] == report["summary"]
    assert sum(bool(each["acceptances"]) for each in other["findings"]) == len(open_)


def test_the_table_tells_no_name_that_is_in_a_path(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The row of a record in the summary has its path as the other forms have it, and no folder of somebody's own."""
    record = tmp_path / "councillor-wheeler.yaml"
    record.write_bytes(DERBYSHIRE.read_bytes())
    for more, shown in (([], str(record)), (["--publishable"], "record.yaml")):
        app.run(["check", str(record), *AT, "--format", "summary", *more])
        said = capsys.readouterr().out
        assert f"  {shown}: Derbyshire" in said
    assert "wheeler" not in said


@pytest.mark.parametrize("form", ["junit", "sarif", "github"])
def test_nothing_of_a_record_that_cannot_be_read_is_published(
    form: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """What is wrong with it quotes the record, where anything may stand: the result only says that it is wrong."""
    (tmp_path / "bad.yaml").write_text("record: 1\nperiod: {from: Persephone, to: 2013-01-01}\n", encoding="utf-8")
    for more, quoted in (([], True), (["--publishable"], False)):
        assert app.run(["check", str(tmp_path), *AT, "--format", form, *more]) == 2
        said = capsys.readouterr().out
        assert ("Persephone" in said) is quoted
        assert "bad.yaml" in said
    assert "this record cannot be read" in said.lower()
    assert str(tmp_path) not in said


def test_a_full_report_is_not_compared_for_publication(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A report in JSON that was not made for publication is refused; one that was is taken."""
    for more, status in (([], 2), (["--publishable"], 0)):
        report = tmp_path / "report.json"
        app.run(["check", str(DERBYSHIRE), *AT, "--format", "json", *more, "--output", str(report)])
        assert app.run(["compare", str(report), str(DERBYSHIRE), *AT, "--publishable"]) == status
    said = capsys.readouterr()
    assert "was not made for publication" in said.err
    assert not [name for name in NAMES if name in said.out]


@pytest.mark.parametrize("form", ["text", "markdown", "html"])
def test_the_title_block_says_who_prepared_the_report_and_whether_it_is_final(
    form: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """A draft unless it is said to be final; a form without a title block refuses to be told."""
    made = {}
    for name, more in {"draft": [], "final": ["--final", "--prepared-by", "Community safety team"]}.items():
        app.run(["check", str(NEVER), *AT, "--format", form, *more])
        made[name] = capsys.readouterr().out
    assert "Community safety team" in made["final"]
    assert "Community safety team" not in made["draft"]
    assert "Draft" in made["draft"]
    assert "Draft" not in made["final"]
    assert app.run(["check", str(NEVER), *AT, "--format", "json", "--final"]) == 2
    assert "has no title block to say it in" in capsys.readouterr().err
