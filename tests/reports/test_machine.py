from __future__ import annotations

import subprocess
import sys
from dataclasses import replace

import pytest

from compliance.assess.assess import assess
from compliance.dates import parse_day
from compliance.law import pack
from compliance.record.load import load
from compliance.report import machine
from compliance.vocabulary import Outcome
from tests.cli.command import FIXTURES
from tests.reports.sample import ASSESSMENT, CANNOT_TELL, CLOSED, DECLARED, LOCAL, MET, MINUTES, NOT_APPLICABLE, NOT_MET

BODY = replace(MINUTES, path="/bodies/police", line=5)


def test_a_finding_rests_on_the_first_fact_of_what_was_done() -> None:
    """A fact comes before a declaration, whichever the engine gives first; a list of bodies is neither."""
    finding = replace(MET, limbs=(), evidence=(BODY, DECLARED, CLOSED, MINUTES))
    assert machine.line(ASSESSMENT, finding) == CLOSED.line
    assert machine.line(ASSESSMENT, replace(finding, evidence=(BODY, DECLARED))) == DECLARED.line
    assert machine.lines(ASSESSMENT, finding) == [
        (line, fact) for line, fact in sorted((each.line or 0, each.fact) for each in (BODY, DECLARED, MINUTES))
    ]


def test_facts_under_the_limbs_serve_where_the_finding_has_none() -> None:
    """What a limb rests on is better than where the subject stands."""
    assert machine.line(ASSESSMENT, replace(MET, evidence=())) == MINUTES.line


@pytest.mark.parametrize(
    "lines, wanted",
    [
        ({"plan-2013": 30, "amber-vale": 20, "county": 10}, 30),
        ({"amber-vale": 20, "county": 10}, 20),
        ({"county": 10}, 10),
        ({}, 1),
    ],
)
def test_without_facts_it_rests_on_its_subject_its_group_or_the_partnership(lines: dict[str, int], wanted: int) -> None:
    """What is about something that the record has stands there; at last the first line."""
    assessment = replace(ASSESSMENT, partnership="county", lines=lines)
    for finding in (NOT_APPLICABLE, replace(LOCAL, limbs=(), evidence=(BODY,))):
        assert machine.line(assessment, finding) == wanted


def test_lines_of_a_real_record_are_in_its_file() -> None:
    """Every finding of every fixture rests on a line that there is, and the partnership stands on its own."""
    rules = pack.load()
    for path in sorted(FIXTURES.glob("*.yaml")):
        assessment = assess(rules, load(path), parse_day("2013-11-27"))
        text = path.read_text().splitlines()
        assert text[assessment.lines[assessment.partnership] - 1].startswith("partnership:")
        for finding in assessment.findings:
            assert 1 <= machine.line(assessment, finding) <= len(text)


def test_what_counts_by_itself_is_what_is_not_met() -> None:
    """Where nobody says otherwise."""
    assert machine.usual(ASSESSMENT).counted == {NOT_MET.id}


def test_what_is_to_be_done_is_said_only_where_something_is() -> None:
    """Needs and the remedy; neither for what is met."""
    assert list(machine.to_do(replace(MET, needs=CANNOT_TELL.needs))) == []
    assert list(machine.to_do(NOT_MET)) == [NOT_MET.remedy]
    assert any("clerk of the council" in each for each in machine.to_do(CANNOT_TELL))


def test_outcome_is_said_once() -> None:
    """A sentence that begins with the outcome has it not again."""
    assert machine.told(ASSESSMENT, NOT_APPLICABLE).count("Does not apply") == 1
    assert machine.told(ASSESSMENT, NOT_MET).startswith("Not met. ")
    moved = replace(NOT_MET, occasion=replace(NOT_MET.occasion, group="beck", group_name="Beck Vale"))
    assert machine.told(ASSESSMENT, moved).startswith("Beck Vale: Not met. ")
    assert {each.outcome for each in ASSESSMENT.findings} == set(Outcome)


@pytest.mark.parametrize("name", ["junit", "sarif", "github"])
def test_a_format_for_machines_loads_little(name: str) -> None:
    """No colours, no templates, no schema library."""
    code = (
        "import sys; from tests.reports.sample import ASSESSMENT; "
        f"from compliance.report import {name}; {name}.render(ASSESSMENT); "
        "print([each for each in ('rich', 'jinja2', 'pydantic', 'yaml') if each in sys.modules])"
    )
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert found.stdout == "[]\n"
