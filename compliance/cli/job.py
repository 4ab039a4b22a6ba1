"""What is done with every record of a run, and the little that is kept of each."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import field
from typing import TYPE_CHECKING

from compliance.cli.baseline import Entry, entry
from compliance.cli.common import load_known, reviewed
from compliance.cli.forms import Sheet, rendered
from compliance.cli.unread import without_text
from compliance.errors import InputError, Problem, visible
from compliance.value import value
from compliance.vocabulary import Outcome

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from datetime import date
    from pathlib import Path

    from compliance.assess.findings.finding import Assessment
    from compliance.cli.baseline import Baseline
    from compliance.cli.fail_on import Threshold
    from compliance.cli.forms import Block, Format
    from compliance.dates import Span
    from compliance.law.pack import RulePack
    from compliance.record.load import LoadedRecord
    from compliance.report.machine import Marks
    from compliance.report.sarif import Part

COLUMNS: Mapping[Outcome, str] = {
    Outcome.NOT_MET: "Not met",
    Outcome.OUTSTANDING: "Outstanding",
    Outcome.CANNOT_TELL: "Cannot tell",
    Outcome.NEEDS_JUDGEMENT: "Needs a decision",
    Outcome.MET: "Met",
    Outcome.NOT_APPLICABLE: "Does not apply",
}
"""The heads of the table, narrow ones."""


@value()
class Question:
    """What is asked of every record."""

    rules: RulePack
    as_at: date
    start: date | None
    end: date | None
    only: set[str] | None = None
    publishable: bool = False
    """Whether names and closed sessions are to be left out."""

    def ask(self, path: Path) -> Assessment:
        """The assessment of a record."""
        from compliance.assess.assess import assess

        loaded, period = self._read(path)
        return assess(self.rules, loaded, self.as_at, period=period, only=self.only)

    @contextmanager
    def asked(self, path: Path) -> Iterator[Assessment]:
        """The same for one of many records, which is let go of at the end of the `with`."""
        from compliance.assess.assess import assessed

        loaded, period = self._read(path)
        with assessed(self.rules, loaded, self.as_at, period=period, only=self.only) as assessment:
            yield assessment

    def _read(self, path: Path) -> tuple[LoadedRecord, Span | None]:
        """A record and the days of it that are under review; None for its own period."""
        loaded = load_known(path, publishable=self.publishable)
        return loaded, reviewed(loaded, self.start, self.end)


@value()
class Done:
    """What is kept of a record that was assessed."""

    path: str
    problems: tuple[Problem, ...] = ()
    """Why it could not be read."""
    shown: tuple[Problem, ...] = ()
    """The same as the result may tell it."""
    name: str = ""
    text: str | bytes = ""
    part: Part | None = None
    """What it adds to a SARIF file."""
    counts: Mapping[Outcome, int] = field(default_factory=dict)
    serious: tuple[Entry, ...] = ()
    """What is at or above --fail-on."""
    known: tuple[Entry, ...] = ()
    """Those of them that are in the baseline."""
    stale: tuple[Entry, ...] = ()
    """What is in the baseline and no longer found."""


@value()
class Job:
    """What is done with every record."""

    question: Question
    form: Format
    threshold: Threshold
    baseline: Baseline | None = None
    forgiving: bool = False
    """Whether nothing counts, since all that would is being written to a baseline."""
    to_file: bool = False
    sheet: Sheet | None = None
    """For CSV: which sheet."""
    block: Block | None = None
    """What the title block says."""

    def do(self, path: Path) -> Done:
        """Assess one record and render it."""
        try:
            with self.question.asked(path) as assessment:
                return self._done(path, assessment)
        except InputError as error:
            publishable = self.question.publishable
            return Done(str(path), error.problems, (without_text(path),) if publishable else error.problems)

    def _done(self, path: Path, assessment: Assessment) -> Done:
        partnership = assessment.partnership
        old = self.baseline.entries.get(partnership, frozenset()) if self.baseline else frozenset()
        entries = {each.id: entry(partnership, each.id, each.outcome) for each in assessment.findings}
        serious = [entries[each.id] for each in assessment.findings if self.threshold.counts(each)]
        counts = dict.fromkeys(Outcome, 0)
        for finding in assessment.findings:
            counts[finding.outcome] += 1
        name = assessment.partnership_name
        first = row(counts, f"{assessment.record_path}: {name}")
        text, part = self._rendered(assessment, self._marks(entries, serious, old), first)
        return Done(
            str(path),
            name=name,
            text=text,
            part=part,
            counts=counts,
            serious=tuple(serious),
            known=tuple(each for each in serious if each in old),
            stale=self.baseline.stale(assessment, self.threshold, self.question.only) if self.baseline else (),
        )

    def _marks(self, entries: Mapping[str, Entry], serious: Iterable[Entry], old: frozenset[Entry]) -> Marks:
        from compliance.report.machine import Marks

        counted = frozenset(each.id for each in serious if each not in old and not self.forgiving)
        known = frozenset(name for name, each in entries.items() if each in old)
        return Marks(counted, known if self.baseline else None)

    def _rendered(self, assessment: Assessment, marks: Marks, first: str) -> tuple[str | bytes, Part | None]:
        match self.form.value:
            case "junit":
                from compliance.report import junit

                return junit.suite(assessment, marks), None
            case "sarif":
                from compliance.report import sarif

                return "", sarif.part(assessment, marks)
            case "github":
                from compliance.report import github

                return github.render(assessment, marks), None
            case "summary":
                return "".join(f"{visible(each)}\n" for each in [first, *_counted(assessment, marks)]), None
            case _:
                sheet = self.sheet or Sheet.FINDINGS
                text = rendered(assessment, self.form, to_file=self.to_file, sheet=sheet, block=self.block)
                return (_ended(text) if isinstance(text, str) else text), None


def _ended(text: str) -> str:
    """A text with one line end at its end; one that has it already is not copied."""
    return text if text.endswith("\n") and not text.endswith("\n\n") else text.rstrip("\n") + "\n"


def _counted(assessment: Assessment, marks: Marks) -> Iterator[str]:
    """A line for each finding that counts, as compilers write them."""
    from compliance.report import common as words
    from compliance.report import machine
    from compliance.report.wording import OUTCOMES

    for finding in sorted(assessment.findings, key=words.order):
        if finding.id in marks.counted:
            line, duty = machine.line(assessment, finding), machine.duty(finding)
            yield f"    {assessment.record_path}:{line}: {OUTCOMES[finding.outcome]}: {duty}"


def head() -> str:
    """The head of the table."""
    return "  ".join([*COLUMNS.values(), "Record"])


def row(counts: Mapping[Outcome, int], name: str) -> str:
    """A row of the table: the numbers under their heads, then whose they are."""
    return "  ".join([*(f"{counts.get(each, 0):>{len(word)}}" for each, word in COLUMNS.items()), name])
