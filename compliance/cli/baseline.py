"""The baseline: findings that were there before, which do not count for the status until they change.

It is a small JSON file that `--write-baseline` writes, or a JSON report (or JSON Lines) of an earlier day. A
finding is known if the same finding of the same partnership was there with the same outcome.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from compliance import files
from compliance.errors import InputError, Problem, quote
from compliance.value import value
from compliance.vocabulary import Outcome

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping
    from pathlib import Path

    from compliance.assess.findings.finding import Assessment
    from compliance.cli.fail_on import Threshold

FORMAT, REPORT = "compliance-baseline", "compliance-report"
VERSION = 1
REMEDY = "Give a file that --write-baseline wrote, or a report of compliance check --format json"


@dataclass(frozen=True, slots=True, order=True)
class Entry:
    """A finding by what it is known by."""

    partnership: str
    id: str
    outcome: Outcome

    @property
    def basis(self) -> str:
        """Whether it is of the Regulations or of the group's own arrangements."""
        return "local" if self.id.startswith("local/") else "statute"

    @property
    def rule(self) -> str:
        """The rule with its instrument."""
        return self.id.partition(" @ ")[0]


@value()
class Baseline:
    """What was known, by partnership."""

    path: str
    entries: Mapping[str, frozenset[Entry]]

    def stale(self, assessment: Assessment, threshold: Threshold, only: Collection[str] | None) -> tuple[Entry, ...]:
        """Those of this partnership that would count and are no longer found, among the rules looked at."""
        now = {entry(assessment.partnership, each.id, each.outcome) for each in assessment.findings}
        return tuple(
            sorted(
                each
                for each in self.entries.get(assessment.partnership, frozenset()) - now
                if threshold.takes(each.outcome, each.basis)
                and (only is None or each.rule in only or each.rule.partition("/")[2] in only)
            )
        )


def entry(partnership: str, identifier: str, outcome: Outcome) -> Entry:
    """A finding as the baseline has it."""
    return Entry(partnership, identifier, outcome)


def read(path: Path) -> Baseline:
    """Read a baseline, or a report of an earlier day.

    Raises:
        InputError: if it is not there or is neither.
    """
    found: dict[str, set[Entry]] = {}
    for line, data in _documents(path):
        for each in _entries(data, str(path), line):
            found.setdefault(each.partnership, set()).add(each)
    return Baseline(str(path), {name: frozenset(entries) for name, entries in found.items()})


def written(entries: Iterable[Entry]) -> str:
    """A baseline as it is written: in order, a line a finding, so that a change of it can be read."""
    lines = ",\n".join(
        "    " + json.dumps({"partnership": each.partnership, "id": each.id, "outcome": each.outcome.value})
        for each in sorted(set(entries))
    )
    inside = f"[\n{lines}\n  ]" if lines else "[]"
    return f'{{\n  "format": "{FORMAT}",\n  "version": {VERSION},\n  "findings": {inside}\n}}\n'


def _documents(path: Path) -> Iterator[tuple[int, dict[str, Any]]]:
    """What the file holds, each with its first line: one document, or one a line."""
    if path.suffix.lower() != ".jsonl":
        yield 1, files.read(path).data
        return
    try:
        with path.open("rb") as file:
            number = 0
            while text := file.readline(files.MAX_BYTES + 1):
                number += 1
                if len(text) > files.MAX_BYTES:
                    raise InputError([Problem(str(path), number, "this line is too long to be a report", REMEDY)])
                if text.strip():
                    decoded = text.decode("utf-8", "surrogateescape")
                    yield number, files.read_text(decoded, f"{path}:{number}", is_json=True).data
    except OSError as error:
        what = f"this file cannot be read: {error.strerror or error}"
        raise InputError([Problem(str(path), None, what, REMEDY)]) from None


def _entries(data: dict[str, Any], path: str, line: int) -> Iterator[Entry]:
    """The findings of one document."""
    form, version = data.get("format"), data.get("version")
    if form not in (FORMAT, REPORT):
        raise InputError([Problem(path, line, "this is neither a baseline nor a report", REMEDY)])
    if version != VERSION:
        what = f"this is of version {quote(version)}, and this program reads version {VERSION}"
        raise InputError([Problem(path, line, what, "Write it again with --write-baseline")])
    record = data.get("record")
    whole = record.get("partnership") if form == REPORT and isinstance(record, dict) else None
    findings = data.get("findings")
    for each in findings if isinstance(findings, list) else [None]:
        try:
            yield _entry(each, whole)
        except (TypeError, KeyError, AttributeError, ValueError):
            what = "a finding in it is not as this program writes it"
            raise InputError([Problem(path, line, what, REMEDY)]) from None


def _entry(found: Any, whole: str | None) -> Entry:  # noqa: ANN401  # whatever the file has there
    partnership = whole if whole is not None else found["partnership"]
    if not isinstance(partnership, str) or not isinstance(found["id"], str):
        raise TypeError
    return Entry(partnership, found["id"], Outcome(found["outcome"]))
