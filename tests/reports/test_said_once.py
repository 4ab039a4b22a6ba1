"""A report says each thing once, where a reader looks for it."""

from __future__ import annotations

import re

import pytest

from compliance.report import compose, html, markdown, text
from tests import goldens

RUNS = [("with-gaps", "2014-06-30"), ("never-sent", "2015-01-31"), ("quorum-decision-makers", "2014-06-30")]


@pytest.mark.parametrize("run", RUNS)
def test_an_action_to_decide_names_the_matters_and_does_not_repeat_them(run: tuple[str, str]) -> None:
    """The question stands once among the matters, with what the record shows on it."""
    report = compose.compose(goldens.assessed(*run))
    asked = [action for action in report.actions if action.kind == "decide"]
    assert asked
    for action in asked:
        assert {report.decisions[number - 1].text for number in action.matters} == set(action.items)
        assert action.text.startswith("Decide matter")
        assert action.listed == ()
    assert sorted(number for action in asked for number in action.matters) == list(range(1, len(report.decisions) + 1))


@pytest.mark.parametrize("run", RUNS)
def test_the_tables_of_findings_name_the_actions_by_number(run: tuple[str, str]) -> None:
    """As in Word: what is to be provided stands in the list of actions, and was told there and in each row."""
    page = html.render(goldens.assessed(*run))
    named = re.findall(r'<a href="#action-\d+">Action \d+</a>(.)', page)
    assert named
    assert set(named) == {"<"}
    rows = re.findall(r"^\|.*\| Action (\d+)(.*)\|.*\|$", markdown.render(goldens.assessed(*run)), re.MULTILINE)
    assert rows
    assert all(re.fullmatch(r"(?:<br>Action \d+)* ", rest) for _, rest in rows)


def test_what_all_findings_of_a_duty_lack_is_told_once() -> None:
    """Below the last of them, and not below each."""
    page = text.render(goldens.assessed("never-sent", "2015-01-31"), width=1000)
    alike = [
        row
        for basis in compose.compose(goldens.assessed("never-sent", "2015-01-31")).bases
        for group in basis.groups
        for row in group.rows
        if len(row.said) > 1 and len({said.lacks for said in row.said}) == 1 and row.said[0].lacks[0][1]
    ]
    assert alike
    for row in alike:
        block = next(
            each for each in page.split("\n\n") if each.startswith(f"{row.title}\n") and row.said[0].statement in each
        )
        assert block.count("  Finding ") == len(row.said)
        for _, lacks in row.said[0].lacks:
            for lack in lacks:
                assert block.count(lack.sentence) == 1
