"""JUnit XML: a suite a record, a case a finding; a failure is what counts for the status of the command.

Whatever else is not met is skipped, with its outcome as the message, and so is what is outstanding, what nobody
can tell, what awaits a decision and what does not apply. The property `outcome` of each case always has the
outcome itself. There is no time in it: the same record on the same day gives the same bytes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

from compliance.report import common, machine, wording
from compliance.report.common import clean
from compliance.report.wording import board as words
from compliance.vocabulary import Outcome

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from compliance.assess.findings.finding import Assessment, Finding
    from compliance.errors import Problem
    from compliance.report.machine import Marks

OPENING = f'<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="{machine.TOOL}">\n'
CLOSING = "</testsuites>\n"


def render(assessment: Assessment, marks: Marks | None = None) -> str:
    """One record as a whole file."""
    return OPENING + suite(assessment, marks) + CLOSING


def suite(assessment: Assessment, marks: Marks | None = None) -> str:
    """The part of a file that speaks of one record."""
    marks = marks or machine.usual(assessment)
    findings = sorted(assessment.findings, key=common.by_rule)
    failures = sum(each.id in marks.counted for each in findings)
    met = sum(each.outcome is Outcome.MET and each.id not in marks.counted for each in findings)
    counts = {"tests": len(findings), "failures": failures, "errors": 0, "skipped": len(findings) - failures - met}
    made = _suite(clean(assessment.partnership_name), counts)
    _properties(
        made,
        {
            "record": clean(assessment.record_path),
            "record_sha256": assessment.record_sha256,
            "pack_sha256": assessment.pack_sha256,
            "version": assessment.tool_version,
            "as_at": assessment.as_at.isoformat(),
            "period": common.period(assessment.start, assessment.end),
            "note": wording.closing(assessment.published),
        },
    )
    for finding in findings:
        _case(made, assessment, finding, marks)
    return _text(made)


def faults(path: str, problems: Sequence[Problem]) -> str:
    """The part of a file that speaks of a record that could not be read."""
    made = _suite(clean(path), {"tests": 1, "failures": 0, "errors": 1, "skipped": 0})
    line = next((each.line for each in problems if each.line), 1)
    case = ET.SubElement(made, "testcase", {"classname": "record", "name": words.CAN_BE_READ})
    case.attrib |= {"file": clean(path), "line": str(line)}
    error = ET.SubElement(case, "error", {"type": "record", "message": words.NOT_READ})
    error.text = "\n".join(str(each) for each in problems)
    return _text(made)


def _case(made: ET.Element, assessment: Assessment, finding: Finding, marks: Marks) -> None:
    group, line = machine.of_group(assessment, finding), machine.line(assessment, finding)
    name = f"{machine.duty(finding)}, {group}" if group else machine.duty(finding)
    case = ET.SubElement(made, "testcase", {"classname": clean(common.rule_of(finding)), "name": name})
    case.attrib |= {"file": clean(assessment.record_path), "line": str(line)}
    _properties(
        case, {"id": clean(finding.id), "basis": finding.basis, "outcome": finding.outcome.value, "line": str(line)}
    )
    if finding.id in marks.counted:
        said = {"type": finding.outcome.value, "message": machine.told(assessment, finding)}
        failure = ET.SubElement(case, "failure", said)
        where = f"{clean(assessment.record_path)}:{line}"
        failure.text = "\n".join([f"{where}: {machine.told(assessment, finding)}", *machine.to_do(finding)])
    elif finding.outcome is not Outcome.MET:
        known = marks.known is not None and finding.id in marks.known
        message = machine.told(assessment, finding)
        ET.SubElement(case, "skipped", {"message": words.IN_BASELINE.format(message) if known else message})


def _suite(name: str, counts: Mapping[str, int]) -> ET.Element:
    return ET.Element("testsuite", {"name": name, **{each: str(number) for each, number in counts.items()}})


def _properties(element: ET.Element, values: Mapping[str, str]) -> None:
    inside = ET.SubElement(element, "properties")
    for name, value in values.items():
        ET.SubElement(inside, "property", {"name": name, "value": value})


def _text(element: ET.Element) -> str:
    ET.indent(element, "  ", level=1)
    return f"  {ET.tostring(element, encoding='unicode')}\n".replace("\n    </testsuite>", "\n  </testsuite>")
