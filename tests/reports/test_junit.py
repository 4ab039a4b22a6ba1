from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import junitparser
import pytest

from compliance.assess.findings.finding import Assessment
from compliance.errors import Problem
from compliance.report import junit
from compliance.report.machine import Marks
from compliance.vocabulary import Outcome
from tests.reports.hostile import ASSESSMENT_POISONED, UNSEEN
from tests.reports.sample import ASSESSMENT, CANNOT_TELL, NOT_MET


def parsed(text: str) -> junitparser.JUnitXml:
    """The file as a parser of somebody else's reads it."""
    return junitparser.JUnitXml.fromstring(text.encode())


def said(case: junitparser.TestCase, name: str) -> str:
    """A property of a case."""
    properties = case.child(junitparser.Properties)  # type: ignore[no-untyped-call]
    return next(str(each.value) for each in properties if each.name == name)


def cases(text: str) -> dict[str, junitparser.TestCase]:
    """The cases by the ids of their findings."""
    return {said(case, "id"): case for suite in parsed(text) for case in suite}


@pytest.mark.parametrize("assessment", [ASSESSMENT, ASSESSMENT_POISONED], ids=["plain", "poisoned"])
def test_a_parser_reads_a_suite_with_a_case_a_finding(assessment: Assessment) -> None:
    """Each finding is a case with its outcome, its file and its line, and the counts of the suite are right."""
    text = junit.render(assessment)
    (suite,) = parsed(text)
    assert sorted(said(case, "outcome") for case in suite) == sorted(each.outcome.value for each in ASSESSMENT.findings)
    told = (suite.tests, suite.failures, suite.errors, suite.skipped)
    suite.update_statistics()  # type: ignore[no-untyped-call]
    assert told == (suite.tests, suite.failures, suite.errors, suite.skipped) == (7, 1, 0, 5)
    assert not UNSEEN & set(text)


def test_a_case_has_its_file_and_line() -> None:
    """In the attributes that readers of JUnit files show."""
    case = cases(junit.render(ASSESSMENT))[NOT_MET.id]
    assert (case._elem.get("file"), case._elem.get("line")) == ("records/amber-vale.yaml", "88")
    assert case.classname == "uksi-2007-1830/reg-5/1"
    assert case.name == "reg 5(1): Prepare a strategic assessment each year (2012-13)"


def test_failures_are_what_counts() -> None:
    """Whatever counts is a failure, and nothing else; all but what is met is skipped with its outcome."""
    marks = Marks(frozenset({CANNOT_TELL.id}), known=frozenset({NOT_MET.id}))
    found = cases(junit.render(ASSESSMENT, marks))
    failed = {
        name for name, case in found.items() if any(isinstance(each, junitparser.Failure) for each in case.result)
    }
    assert failed == {CANNOT_TELL.id}
    (failure,) = found[CANNOT_TELL.id].result
    assert failure.type == "cannot_tell"
    assert failure.message.startswith("Cannot tell from the record. ")
    assert failure.text.startswith("records/amber-vale.yaml:57: ")
    assert "the clerk of the council" in failure.text
    (skipped,) = found[NOT_MET.id].result
    assert isinstance(skipped, junitparser.Skipped)
    assert skipped.message.startswith("In the baseline already. Not met. ")
    assert [name for name, case in found.items() if not case.result] == [
        each.id for each in ASSESSMENT.findings if each.outcome is Outcome.MET
    ]


def test_a_record_that_cannot_be_read_is_an_error() -> None:
    """Several records are suites of one file, and the faulty one is a suite with an error."""
    problems = [Problem("b & \x1b.yaml", 3, "there is no field <x>", "Remove it")]
    text = junit.OPENING + junit.suite(ASSESSMENT) + junit.faults("b & \x1b.yaml", problems) + junit.CLOSING
    first, second = parsed(text)
    assert (len(first), len(second)) == (7, 1)
    (case,) = second
    (error,) = case.result
    assert isinstance(error, junitparser.Error)
    assert error.text == "b & \\x1b.yaml:3: there is no field <x>. Remove it."
    assert case._elem.get("line") == "3"


def test_no_words_of_a_mark_but_those_of_the_format() -> None:
    """The format has its words for elements; ours have no marks in them."""
    text = re.sub(r"</?failure|failures=|errors=", "", junit.render(ASSESSMENT))
    assert not re.findall(r"(?i)\b(pass(?:ed|es)?|fail(?:ed|s|ure)?|violat\w+|scor\w+|percent\w*)\b|\d%", text)


def test_a_record_without_findings_is_an_empty_suite(tmp_path: Path) -> None:
    """There is nothing to count, and the parser reads it from a file too."""
    path = tmp_path / "report.xml"
    path.write_text(junit.render(replace(ASSESSMENT, findings=())))
    (suite,) = junitparser.JUnitXml.fromfile(str(path))
    assert suite.tests == 0


def test_the_order_of_the_assessment_does_not_matter() -> None:
    """The same findings in another order make the same file."""
    assert junit.render(replace(ASSESSMENT, findings=ASSESSMENT.findings[::-1])) == junit.render(ASSESSMENT)
