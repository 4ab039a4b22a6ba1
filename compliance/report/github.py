"""GitHub's workflow commands: a line a finding, which shows beside the line of the record in a change.

`::error file=…,line=…,title=…::message`, with what would end a value early written as %xx. What is met or
does not apply is left out. What counts for the status is an error; what else is not met, or is outstanding, is
a warning; what nobody can tell, and what awaits a decision, is a notice.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compliance.errors import visible
from compliance.report import common, machine, wording
from compliance.report.wording import board as words
from compliance.vocabulary import Outcome

if TYPE_CHECKING:
    from collections.abc import Iterable

    from compliance.assess.findings.finding import Assessment, Finding
    from compliance.errors import Problem
    from compliance.report.machine import Marks

_MESSAGE = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
_PROPERTY = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A", ":": "%3A", ",": "%2C"})


def render(assessment: Assessment, marks: Marks | None = None) -> str:
    """The findings that are not settled, worst first, and the problems of the record."""
    marks = marks or machine.usual(assessment)
    path = assessment.record_path
    told = [
        _command(
            _level(finding, marks),
            machine.told(assessment, finding),
            path,
            machine.line(assessment, finding),
            machine.duty(finding),
        )
        for finding in sorted(assessment.findings, key=common.order)
        if finding.outcome not in machine.SETTLED
    ]
    problems = sorted((each.line or 1, common.clean(wording.problem(each))) for each in assessment.problems)
    told += [_command("warning", what, path, line, words.OF_THE_RECORD) for line, what in problems]
    if assessment.published is not None:
        told.append(_command("notice", wording.closing(assessment.published), path, 1, words.FOR_PUBLICATION))
    return "".join(told)


def faults(problems: Iterable[Problem]) -> str:
    """What is wrong with a record that could not be read."""
    return "".join(
        _command(
            "error",
            common.clean(each.said),
            each.path,
            each.line or 1,
            words.NOT_READ,
        )
        for each in problems
    )


def _level(finding: Finding, marks: Marks) -> str:
    if finding.id in marks.counted:
        return "error"
    return "warning" if finding.outcome in (Outcome.NOT_MET, Outcome.OUTSTANDING) else "notice"


def _command(level: str, message: str, path: str, line: int, title: str) -> str:
    values = {"file": visible(path), "line": str(line), "title": title}
    listed = ",".join(f"{name}={value.translate(_PROPERTY)}" for name, value in values.items())
    return f"::{level} {listed}::{message.translate(_MESSAGE)}\n"
