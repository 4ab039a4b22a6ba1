"""The cases beside each rule: a record, a day, and the findings that a legal officer expects.

`compliance rules test` and the test suite both run them through here.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field

from compliance import files
from compliance.assess.assess import assess
from compliance.errors import InputError, Problem
from compliance.law.condition import Day, Flag, several
from compliance.record.load import LoadedRecord, from_loaded
from compliance.shape import parse
from compliance.vocabulary import Outcome

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from compliance.assess.findings.finding import Assessment, Finding
    from compliance.law.pack import RulePack

REMEDY = "rules/README.md shows how a case is written"


class _Part(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, use_attribute_docstrings=True)


LimbAnswer = Literal["true", "false", "unknown", "left_out"]


class Expected(_Part):
    """One finding that a case wants."""

    on: str
    """What stands after @ in the finding's id."""
    outcome: Outcome
    limbs: dict[str, LimbAnswer] = {}
    needs: tuple[Literal["fact", "decision"], ...] | None = None
    """The kinds of need that the finding has."""
    law: Day | None = None
    """The first day of the version of the law that is used."""


class Case(_Part):
    """One case."""

    case: str
    """A fact in words."""
    rule: str
    as_at: Day
    given: Annotated[tuple[str, ...], BeforeValidator(several)] = ()
    record: dict[str, Any] = {}
    expect: Outcome | tuple[Expected, ...]
    only: Flag = False
    """Whether the findings listed are all that the rule gives."""


class CaseFile(_Part):
    """The cases of one rule file."""

    records: dict[str, dict[str, Any]] = {}
    """Partial records by name, which cases merge in the order given."""
    cases: Annotated[tuple[Case, ...], Field(min_length=1)]


@dataclass(frozen=True, slots=True)
class Placed:
    """A case, the file and line where it stands, and its record."""

    case: Case
    path: str
    line: int | None
    record: LoadedRecord


@dataclass(frozen=True, slots=True)
class Result:
    """What became of a case: what differs from what it wants, nothing if it holds."""

    placed: Placed
    differences: tuple[str, ...]
    findings: tuple[Finding, ...]


def case_path(rule_file: Path) -> Path:
    """The case file that stands beside a rule file."""
    return rule_file.with_name(f"{rule_file.stem}.cases.yaml")


def read(path: Path) -> list[Placed]:
    """The cases of one file.

    Raises:
        InputError: if the file, or the record of one of its cases, is not as it must be.
    """
    loaded = files.read(path)
    book = parse(loaded, CaseFile, REMEDY)
    placed, problems = [], []
    for index, case in enumerate(book.cases):
        line = loaded.lines.of(("cases", index))
        data: dict[str, Any] = {}
        for name in case.given:
            if name not in book.records:
                problems.append(
                    Problem(loaded.path, line, f"there is no record called {name} in this file", "name one")
                )
            data = merged(data, book.records.get(name, {}))
        data = merged(data, case.record)
        try:
            record = from_loaded(files.Loaded(loaded.path, data, files.Lines(), loaded.sha256))
        except InputError as error:
            problems += [
                Problem(p.path, line, f"in the record of this case, {p.what}", p.remedy) for p in error.problems
            ]
            continue
        placed.append(Placed(case, loaded.path, line, record))
    if problems:
        raise InputError(problems)
    return placed


def merged(one: Any, other: Any) -> Any:  # noqa: ANN401  # plain data
    """Two partial records as one: maps deep, lists end to end, else the later."""
    if isinstance(one, dict) and isinstance(other, dict):
        both = dict(one)
        for key, value in other.items():
            both[key] = merged(both[key], value) if key in both else value
        return both
    if isinstance(one, list) and isinstance(other, list):
        return one + other
    return other


def run(placed: Placed, pack: RulePack) -> Result:
    """Assess the case's record by its rule and compare."""
    case = placed.case
    if case.rule not in pack.by_id:
        return Result(placed, (f"there is no rule {case.rule}",), ())
    assessment = assess(pack, placed.record, case.as_at, only={case.rule})
    return Result(placed, tuple(_differences(case, assessment)), assessment.findings)


def _differences(case: Case, assessment: Assessment) -> Iterator[str]:
    found = {finding.occasion.key: finding for finding in assessment.findings}
    seen = ", ".join(f"{key}: {finding.outcome}" for key, finding in found.items())
    if isinstance(case.expect, Outcome):
        if len(found) != 1:
            yield f"wanted one finding, got {len(found)} ({seen})"
        elif next(iter(found.values())).outcome != case.expect:
            yield f"wanted {case.expect}, got {seen}"
        return
    for expected in case.expect:
        finding = found.get(expected.on)
        if finding is None:
            yield f"no finding on {expected.on}; there is {seen}"
        else:
            yield from _differs(expected, finding)
    if case.only:
        extra = sorted(set(found) - {each.on for each in case.expect})
        if extra:
            yield f"findings that the case does not list: {', '.join(extra)}"


def _differs(expected: Expected, finding: Finding) -> Iterator[str]:
    on = expected.on
    if finding.outcome != expected.outcome:
        limbs = ", ".join(f"{each.limb} {each.truth.word}" for each in finding.limbs)
        yield f"{on}: wanted {expected.outcome}, got {finding.outcome} [{finding.reason.code}] ({limbs})"
    for name, wanted in expected.limbs.items():
        limb = next((each for each in finding.limbs if each.limb == name), None)
        if limb is None:
            answer = "not there"
        elif limb.only_if is not None and limb.applies.word == "false":
            answer = "left_out"
        else:
            answer = limb.truth.word
        if answer != wanted:
            yield f"{on}: limb {name}: wanted {wanted}, got {answer}"
    if expected.needs is not None and set(expected.needs) != {need.kind for need in finding.needs}:
        got = sorted({need.kind for need in finding.needs})
        yield f"{on}: wanted needs {sorted(expected.needs)}, got {got}"
    start = finding.version.start if finding.version else None
    if expected.law is not None and start != expected.law:
        yield f"{on}: wanted the law of {expected.law}, got that of {start}"
