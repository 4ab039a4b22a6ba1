from __future__ import annotations

import re
from dataclasses import replace
from urllib.parse import unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compliance.assess.findings.finding import Assessment
from compliance.errors import Problem, visible
from compliance.report import github
from compliance.report.machine import Marks
from tests.reports.hostile import ASSESSMENT_POISONED, UNSEEN
from tests.reports.sample import ASSESSMENT, CANNOT_TELL, NOT_MET

Command = tuple[str, dict[str, str], str]


def parsed(text: str) -> list[Command]:
    """The commands as documented: ::name key=value,key=value::message, one a line, only these five escapes."""
    assert text == "" or text.endswith("\n")
    found = []
    for line in text.split("\n")[:-1]:
        match = re.fullmatch(r"::(error|warning|notice) ((?:[a-zA-Z]+=[^,:]*)(?:,[a-zA-Z]+=[^,:]*)*)::(.*)", line)
        assert match, line
        pairs = [pair.partition("=")[::2] for pair in match[2].split(",")]
        assert len({name for name, _ in pairs}) == len(pairs)
        assert {name for name, _ in pairs} <= {"file", "line", "endLine", "col", "endColumn", "title"}
        for value in (value for _, value in pairs):
            assert not re.search(r"%(?!25|0D|0A|3A|2C)", value)
        assert not re.search(r"%(?!25|0D|0A)", match[3])
        found.append((match[1], {name: unquote(value) for name, value in pairs}, unquote(match[3])))
    return found


@pytest.mark.parametrize("assessment", [ASSESSMENT, ASSESSMENT_POISONED], ids=["plain", "poisoned"])
def test_commands_are_as_documented(assessment: Assessment) -> None:
    """A line for each finding that is not settled and each problem of the record, whatever the record says."""
    text = github.render(assessment)
    commands = parsed(text)
    assert len(commands) == 6
    assert {values["file"] for _, values, _ in commands} == {visible(assessment.record_path)}
    assert not UNSEEN & set(text)


def test_levels_and_lines() -> None:
    """What counts is an error, what is outstanding a warning, what is open a notice; the worst come first."""
    commands = parsed(github.render(ASSESSMENT))
    assert [level for level, _, _ in commands] == ["error", "warning", "notice", "notice", "notice", "warning"]
    assert [values["line"] for _, values, _ in commands] == ["88", "88", "57", "41", "1", "63"]
    _, values, message = commands[0]
    assert values["title"] == "reg 5(1): Prepare a strategic assessment each year (2012-13)"
    assert message.startswith("Not met. The record shows that ")


def test_what_counts_is_the_error() -> None:
    """With other marks other findings are errors, and what is not met stays a warning."""
    commands = parsed(github.render(ASSESSMENT, Marks(frozenset({CANNOT_TELL.id}), frozenset({NOT_MET.id}))))
    assert [level for level, _, _ in commands] == ["warning", "warning", "error", "notice", "notice", "warning"]


def test_faults_of_a_record_are_errors() -> None:
    """A record that cannot be read is shown at the line of the fault."""
    problems = [Problem("a,b:c.yaml", 3, "100% wrong\n::stop-commands::x", "Mend it"), Problem("d.yaml", None, "x", "")]
    first, second = parsed(github.faults(problems))
    assert first[0] == "error"
    assert (first[1]["file"], first[1]["line"]) == ("a,b:c.yaml", "3")
    assert "100% wrong" in first[2]
    assert second[1]["line"] == "1"


def test_a_fault_is_said_as_it_is_on_the_terminal() -> None:
    """A field keeps its small letter, and a question its mark."""
    ((_, _, said),) = parsed(github.faults([Problem("a.yaml", 3, 'from: "x" is no day', "Did you mean 2013?")]))
    assert said == 'from: "x" is no day. Did you mean 2013?'


@given(st.text(min_size=1), st.text(min_size=1))
def test_no_text_breaks_out(path: str, title: str) -> None:
    """Any path and any words come back as they were, but for what cannot be seen."""
    finding = replace(NOT_MET, title=title)
    ((_, values, _),) = parsed(github.render(replace(ASSESSMENT, record_path=path, findings=(finding,), problems=())))
    assert values["file"] == visible(path)


def test_the_order_of_the_assessment_does_not_matter() -> None:
    """The same findings in another order make the same lines."""
    turned = replace(ASSESSMENT, findings=ASSESSMENT.findings[::-1], problems=ASSESSMENT.problems[::-1])
    assert github.render(turned) == github.render(ASSESSMENT)
