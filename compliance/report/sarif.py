"""SARIF 2.1.0: one run, in which each finding that is not settled is a result with its line of the record.

What is met or does not apply is left out, since code hosts show every result as something to do, whatever its
kind; the run's properties count them. Not met is an error, outstanding a warning. Where nobody can tell the
kind is "open", where somebody must decide it is "review"; the standard gives those no level of their own.
Results come first and the rules after them, so that many records can be written one at a time.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from compliance import __version__
from compliance.report import common, json_v1, machine, wording
from compliance.report.common import clean
from compliance.vocabulary import Outcome

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from compliance.assess.findings.finding import Assessment, Finding
    from compliance.errors import Problem
    from compliance.report.machine import Marks

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
OPENING = f'{{\n"$schema": "{SCHEMA}",\n"version": "2.1.0",\n"runs": [{{\n"results": [\n'

_KINDS: Mapping[Outcome, Mapping[str, str]] = {
    Outcome.NOT_MET: {"kind": "fail", "level": "error"},
    Outcome.OUTSTANDING: {"kind": "fail", "level": "warning"},
    Outcome.CANNOT_TELL: {"kind": "open"},
    Outcome.NEEDS_JUDGEMENT: {"kind": "review"},
}


@dataclass(slots=True)
class Part:
    """What one record adds to the run."""

    results: str
    """The results, each with a comma after it but the last."""
    rules: dict[str, str] = field(default_factory=dict)
    """What each rule is, by its id."""
    about: dict[str, str] = field(default_factory=dict)
    """What the run as a whole was made from."""
    published: bool = False
    """Whether names and closed sessions are left out."""
    counts: dict[str, int] = field(default_factory=dict)


class Run:
    """Holds what the end of the file says of all the records in it."""

    def __init__(self) -> None:
        self._rules: dict[str, str] = {}
        self._about: dict[str, str] = {}
        self._counts: dict[str, int] = {}
        self._notices: list[str] = []
        self._begun = False
        self._note = wording.NOT_LEGAL_ADVICE

    def add(self, part: Part) -> str:
        """The text that a record adds where the last one ended."""
        self._rules = part.rules | self._rules
        self._about = part.about | self._about
        if part.published:
            self._note = f"{wording.PUBLISHED} {wording.NOT_LEGAL_ADVICE}"
        for name, number in part.counts.items():
            self._counts[name] = self._counts.get(name, 0) + number
        if not part.results:
            return ""
        comma = ",\n" if self._begun else ""
        self._begun = True
        return comma + part.results

    def fault(self, problems: Iterable[Problem]) -> None:
        """Keep what is wrong with a record that could not be read."""
        self._notices += [
            _json(
                {
                    "level": "error",
                    "message": {"text": _message(each.said)},
                    "locations": [_location(each.path, each.line or 1)],
                }
            )
            for each in problems
        ]

    def closing(self) -> str:
        """The end of the file: the tool with its rules, whether all could be read, and the counts."""
        driver = _json({"name": machine.TOOL, "version": __version__, "semanticVersion": __version__})
        rules = ",\n".join(self._rules[name] for name in sorted(self._rules, key=common.natural))
        notices = ",\n".join(self._notices)
        well = "false" if self._notices else "true"
        about = {**self._about, "summary": self._counts, "note": self._note}
        return (
            f'\n],\n"tool": {{"driver": {driver[:-1]},"rules": [\n{rules}\n]}}}},\n'
            f'"invocations": [{{"executionSuccessful": {well},"toolExecutionNotifications": [{notices}]}}],\n'
            f'"properties": {_json(about)}\n}}]\n}}\n'
        )


def render(assessment: Assessment, marks: Marks | None = None) -> str:
    """One record as a whole file."""
    run = Run()
    return OPENING + run.add(part(assessment, marks)) + run.closing()


def part(assessment: Assessment, marks: Marks | None = None) -> Part:
    """What one record adds to a file."""
    marks = marks or machine.usual(assessment)
    findings = sorted(assessment.findings, key=common.by_rule)
    open_ones = [each for each in findings if each.outcome not in machine.SETTLED]
    return Part(
        results=",\n".join(_json(_result(assessment, each, marks)) for each in open_ones),
        rules={common.rule_of(each): _json(_rule(each)) for each in reversed(open_ones)},
        about={"as_at": assessment.as_at.isoformat(), "pack_sha256": assessment.pack_sha256},
        published=assessment.published is not None,
        counts={each.value: sum(it.outcome is each for it in findings) for each in Outcome},
    )


def _result(assessment: Assessment, finding: Finding, marks: Marks) -> dict[str, Any]:
    path = assessment.record_path
    text = " ".join([f"{machine.duty(finding)}: {machine.told(assessment, finding)}", *machine.to_do(finding)])
    made: dict[str, Any] = {"ruleId": clean(common.rule_of(finding)), **_KINDS[finding.outcome]}
    made["message"] = {"text": _message(text)}
    made["locations"] = [_location(path, machine.line(assessment, finding))]
    related = machine.lines(assessment, finding)
    if related:
        made["relatedLocations"] = [
            {"id": number, **_location(path, line), "message": {"text": _message(fact)}}
            for number, (line, fact) in enumerate(related, start=1)
        ]
    # What a host knows the result by from one run to the next: the finding, not the text of its line.
    known_by = sha256(f"{assessment.partnership}\n{finding.id}".encode(errors="replace")).hexdigest()
    made["partialFingerprints"] = {"complianceFinding/v1": known_by, "primaryLocationLineHash": f"{known_by[:16]}:1"}
    if marks.known is not None:
        made["baselineState"] = "unchanged" if finding.id in marks.known else "new"
    made["properties"] = {
        "id": clean(finding.id),
        "basis": finding.basis,
        "outcome": finding.outcome.value,
        "partnership": clean(assessment.partnership_name),
        "counted": finding.id in marks.counted,
    }
    return made


def _rule(finding: Finding) -> dict[str, Any]:
    made: dict[str, Any] = {
        "id": clean(common.rule_of(finding)),
        "shortDescription": {"text": _message(f"{clean(finding.provision)}: {clean(finding.title)}")},
        "defaultConfiguration": {"level": "note"},
        "properties": {"tags": [finding.basis]},
    }
    if finding.remedy:
        made["help"] = {"text": _message(common.sentence(clean(finding.remedy)))}
    url = common.safe_url(finding.url)
    return made | {"helpUri": url} if url else made


def _location(path: str, line: int) -> dict[str, Any]:
    return {"physicalLocation": {"artifactLocation": {"uri": uri(path)}, "region": {"startLine": line}}}


def uri(path: str) -> str:
    """The path of a record as a URI reference; a relative one stays relative."""
    place = Path(path)
    text = quote(place.as_posix(), safe="/@!$&'()*+,;=~-._", errors="surrogatepass")
    return f"file://{text}" if place.is_absolute() else text


def _message(text: str) -> str:
    """Text in which a viewer finds no placeholder and no link."""
    return clean(text).replace("](", "] (").replace("{", "{{").replace("}", "}}")


def _json(value: object) -> str:
    return json_v1.escaped(json.dumps(value, ensure_ascii=False, separators=(",", ":")))
