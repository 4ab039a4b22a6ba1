from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from compliance.assess.findings.finding import Assessment
from compliance.report import html, json_v1, markdown, needs, text
from compliance.vocabulary import Outcome
from tests import goldens
from tests.reports.sample import ASSESSMENT

RENDERERS: dict[str, Callable[[Assessment], str]] = {
    "text": text.render,
    "markdown": markdown.render,
    "html": html.render,
    "json": json_v1.render,
    "jsonl": json_v1.render_line,
    "needs": needs.render,
}


@pytest.mark.parametrize("name", RENDERERS)
def test_the_order_of_the_assessment_does_not_matter(name: str) -> None:
    """The same findings, problems and meetings in another order make the same report, letter for letter."""
    turned = replace(
        ASSESSMENT,
        findings=ASSESSMENT.findings[::-1],
        problems=ASSESSMENT.problems[::-1],
        meetings=tuple(replace(each, present=each.present[::-1]) for each in ASSESSMENT.meetings[::-1]),
        instruments=ASSESSMENT.instruments[::-1],
    )
    assert RENDERERS[name](turned) == RENDERERS[name](ASSESSMENT)


@pytest.mark.parametrize("name", RENDERERS)
def test_no_report_gives_a_mark(name: str) -> None:
    """The tool certifies nobody: no report speaks of passing, failing, violations, scores or percentages."""
    report = RENDERERS[name](ASSESSMENT)
    if name == "html":
        report = re.sub(r"(?s)<style>.*?</style>|<script>.*?</script>| \w+=\"[\d.]+%\"", "", report)
    assert not re.findall(
        r"(?i)\b(pass(?:ed|es)?|fail(?:ed|s|ure)?|violat\w+|scor\w+|percent\w*|per cent)\b|\d%", report
    )


@pytest.mark.parametrize("name", ["text", "markdown", "html"])
def test_every_report_says_that_it_is_not_legal_advice(name: str) -> None:
    """A report for people ends by saying what it is not."""
    assert "not legal advice" in re.sub(r"\s+", " ", RENDERERS[name](ASSESSMENT))


@pytest.mark.parametrize("name", RENDERERS)
def test_a_report_ends_with_one_line_break(name: str) -> None:
    """Reports can be put one after another, and files end as editors expect."""
    assert re.search(r"[^\n]\n\Z", RENDERERS[name](ASSESSMENT))


@pytest.mark.parametrize(
    "name, heavy", [("json_v1", ("rich", "jinja2")), ("text", ("rich", "jinja2")), ("markdown", ("rich", "jinja2"))]
)
def test_a_format_loads_only_what_it_needs(name: str, heavy: tuple[str, ...]) -> None:
    """Colours and templates are loaded by the formats that use them, and only when they do."""
    code = (
        "import sys; from tests.reports.sample import ASSESSMENT; "
        f"from compliance.report import {name}; {name}.render(ASSESSMENT); "
        f"print([each for each in {heavy!r} if each in sys.modules])"
    )
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert found.stdout == "[]\n"


@pytest.mark.parametrize("name", ["text", "markdown", "html"])
def test_a_report_on_nothing_is_short(name: str) -> None:
    """An assessment without findings, meetings or problems has no empty headings."""
    empty = replace(ASSESSMENT, findings=(), meetings=(), problems=(), instruments=())
    report = RENDERERS[name](empty)
    assert "What the board is asked to do" in report
    assert "Attendance" not in report
    assert "Appendix" not in report


@pytest.mark.parametrize("name", ["text", "markdown", "html"])
def test_a_finding_of_another_group_names_it(name: str) -> None:
    """A county record that reports on its districts' groups says of each finding whose it is."""
    group = "Beck Vale Strategy Group"
    moved = [
        replace(each, occasion=replace(each.occasion, group="beck", group_name=group)) for each in ASSESSMENT.findings
    ]
    report = RENDERERS[name](replace(ASSESSMENT, findings=tuple(moved)))
    assert group in report


@pytest.mark.parametrize("name", ["text", "markdown", "html"])
def test_a_day_still_to_come_is_given_with_the_action(name: str) -> None:
    """Something outstanding with a last day that has not passed is to be done by that day; no other action has one."""
    findings = tuple(
        replace(each, due=date(2014, 3, 31)) if each.outcome is Outcome.OUTSTANDING else each
        for each in ASSESSMENT.findings
    )
    report = RENDERERS[name](replace(ASSESSMENT, findings=findings))
    assert re.search(r"By when( +|.*\| )31 March 2014|data-label=\"By when\">31 March 2014", report.replace("\n", " "))


@pytest.mark.parametrize("name", ["text", "markdown", "html"])
def test_meetings_of_others_are_not_in_the_attendance(name: str) -> None:
    """A meeting that is not the group's own shows nobody as missing."""
    (own, *rest) = ASSESSMENT.meetings
    other = replace(own, id="summit", kind="other", label="other meeting of 27 June 2013", present=())
    report = RENDERERS[name](replace(ASSESSMENT, meetings=(own, other, *rest)))
    assert "27 June 2013" not in report


@pytest.mark.parametrize("name", ["text", "markdown", "html"])
def test_every_report_says_what_is_outside_its_scope(name: str) -> None:
    """Minutes tell of an exclusion of the public, and somebody looks in the report for whether it was lawful."""
    report = " ".join(RENDERERS[name](ASSESSMENT).replace("\\", "").split())
    assert "whether the public was lawfully excluded from a meeting" in report
    assert "is outside its scope." in report


@pytest.mark.parametrize("name", ["text", "markdown", "html"])
def test_what_is_said_of_an_occasion_begins_with_a_capital(name: str) -> None:
    """It stands at the start of its line or cell."""
    report = RENDERERS[name](goldens.assessed("quorum-count", "2014-06-30"))
    assert re.search(r"(?:Finding +|<br>|\| )Meeting of 1\d \w+ 201\d: |</span>Meeting of \d+ \w+ 2013</a>", report)
    assert not re.search(
        r"(?:Finding +|<br>|\| |<li><a[^>]*><span[^>]*>[^<]*</span>)meeting of [^|<]*?(?:</a>)?: ", report
    )


@pytest.mark.parametrize("name", ["text", "markdown", "html"])
def test_what_is_outstanding_says_since_when_for_each_occasion(name: str) -> None:
    """A duty without a last day is never late by days alone, so the day since when is what tells a board how long."""
    report = " ".join(RENDERERS[name](goldens.assessed("never-sent", "2015-01-31")).split())
    for day in ("6 March 2013", "5 March 2014"):
        assert f"Outstanding since {day}." in report
