"""Records assessed one after another, or several at once: each rendered where it is assessed and then let go.

What comes back of a record is its text, a row of counts and the little that the end of a run says; so memory
does not grow with the number of records. The order is that in which the records were named.
"""

from __future__ import annotations

import os
from contextlib import ExitStack, closing
from typing import TYPE_CHECKING

from compliance.cli import common
from compliance.cli.baseline import Entry, written
from compliance.cli.common import FAULT, FOUND, OK
from compliance.cli.crew import assessed
from compliance.cli.job import Done, Job, head, row
from compliance.cli.progress import bar, may_draw
from compliance.errors import Problem
from compliance.vocabulary import Outcome

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from pathlib import Path

    from compliance.report.sarif import Run

FEW = 24
"""With fewer records, starting another process takes longer than it saves."""
SHOWN = 20
"""The most findings that the end of a run names of each kind."""


def run(
    job: Job,
    paths: Sequence[Path],
    problems: Sequence[Problem],
    *,
    output: Path | None = None,
    jobs: int | None = None,
    write_baseline: Path | None = None,
) -> int:
    """Assess the records, write what was asked for, and say the rest.

    Args:
        job: what is done with each.
        paths: the records.
        problems: what was wrong with the names that were given.
        output: where to write; None for standard output.
        jobs: how many processes; None for as many as are worth it.
        write_baseline: where to write a baseline.

    Returns:
        The status.
    """
    number = jobs or (1 if len(paths) < FEW else _processors())
    with ExitStack() as stack:
        teller = _Teller(job, paths, output, stack)
        for problem in problems:
            teller.say(str(problem))
        done = stack.enter_context(closing(assessed(job, paths, min(number, len(paths) or 1))))
        wrote = common.give_pieces(teller.pieces(done, problems), output, protect=paths)
    teller.close()
    if output is not None and wrote:
        common.say(f"Written to {output}.")
    faulty = bool(teller.faulty or problems)
    if write_baseline is not None:
        if faulty:
            common.say(f"{write_baseline}: not written, since not every record could be read.")
        else:
            common.give(written(teller.entries), write_baseline, protect=paths)
            common.say(f"Written to {write_baseline}: {_findings(len(set(teller.entries)))}.")
    return FAULT if faulty else FOUND if teller.fresh and write_baseline is None else OK


class _Teller:
    """Puts the results one after another, and says on standard error what does not belong in them."""

    def __init__(self, job: Job, paths: Sequence[Path], output: Path | None, stack: ExitStack) -> None:
        self.job, self.total = job, len(paths)
        self.several = len(paths) > 1
        self.form = job.form.value
        self.entries: list[Entry] = []
        self.faulty = self.fresh = self.good = 0
        self._counts = dict.fromkeys(Outcome, 0)
        self._named: dict[str, list[str]] = {"Known": [], "New": [], "No longer found": []}
        self._numbers = dict.fromkeys(self._named, 0)
        self._advance: Callable[[], None] = lambda: None
        self._say: Callable[[str], None] = common.say
        if self.several and may_draw(output):
            self._advance, self._say = bar(self.total, stack)

    def say(self, text: str) -> None:
        """A line on standard error, above the progress bar if there is one."""
        self._say(text)

    def pieces(self, results: Iterable[Done], problems: Sequence[Problem]) -> Iterator[str | bytes]:
        """The text of the whole, piece by piece, from what each record gave."""
        whole = self._whole()
        if problems and (self.form == "github" or (self.form == "json" and not self.total)):
            yield self._told(problems)
        begun = False
        for done in results:
            self._note(done)
            if done.problems and self.form not in ("json", "junit", "sarif", "github"):
                continue
            if begun and self.form == "csv" and isinstance(done.text, str):
                yield done.text.partition("\n")[2]  # the heads stand once
                continue
            if not begun:
                yield self._opening()
            elif self.form in ("text", "markdown"):
                yield "\n"
            begun = True
            if done.problems and whole:
                whole.fault(done.shown)
            elif done.problems:
                yield self._told(done.shown)
            else:
                yield whole.add(done.part) if whole and done.part else done.text
        if begun:
            yield from self._ending(whole)

    # The three forms for machines load only where one of them was asked for.

    def _whole(self) -> Run | None:
        """What gathers a SARIF file."""
        if self.form != "sarif":
            return None
        from compliance.report import sarif

        return sarif.Run()

    def _told(self, problems: Sequence[Problem]) -> str:
        """Why a record could not be read, in the form of the result."""
        if self.form == "junit":
            from compliance.report import junit

            return junit.faults(problems[0].path, problems)
        if self.form == "json":
            from compliance.cli import unread

            return unread.as_json(problems)
        from compliance.report import github

        return github.faults(problems)

    def _opening(self) -> str:
        if self.form == "junit":
            from compliance.report import junit

            return junit.OPENING
        if self.form == "sarif":
            from compliance.report import sarif

            return sarif.OPENING
        return f"{head()}\n" if self.form == "summary" else ""

    def _ending(self, whole: Run | None) -> Iterator[str]:
        if whole:
            yield whole.closing()
        elif self.form == "junit":
            from compliance.report import junit

            yield junit.CLOSING
        elif self.form == "summary" and self.several:
            yield row(self._counts, _records(self.good)) + "\n"

    def _note(self, done: Done) -> None:
        self._advance()
        if done.problems:
            self.faulty += 1
            if self.form != "github":  # there they stand in the result, where nothing in them is obeyed
                for problem in done.problems:
                    self.say(str(problem))
            return
        if self.several and self.form != "summary":
            if not self.good:
                self.say(head())
            self.say(row(done.counts, f"{done.path}: {done.name}"))
        self.good += 1
        for outcome, number in done.counts.items():
            self._counts[outcome] += number
        fresh = [each for each in done.serious if each not in done.known]
        self.fresh += len(fresh)
        if self.job.forgiving:  # they are for the baseline; without one they would only fill memory
            self.entries += done.serious
        for word, entries in (("Known", done.known), ("New", fresh), ("No longer found", done.stale)):
            self._numbers[word] += len(entries)
            free = SHOWN - len(self._named[word])
            self._named[word] += [_named(each) for each in entries[: max(0, free)]]

    def close(self) -> None:
        """Say what the run as a whole comes to."""
        if self.several and self.good and self.form != "summary":
            common.say(row(self._counts, _records(self.good)))
        if self.faulty and self.several:
            common.say(f"{self.faulty} of {_records(self.total)} could not be read.")
        if self.job.baseline is None:
            return
        path, numbers = self.job.baseline.path, self._numbers
        common.say(f"Known from {path}, and not counted: {_findings(numbers['Known'])}.")
        self._list("Known")
        common.say(f"New, and counted: {_findings(numbers['New'])}.")
        self._list("New")
        if numbers["No longer found"]:
            common.say(
                f"In {path} and no longer found: {_findings(numbers['No longer found'])}. "
                "Write it again with --write-baseline."
            )
            self._list("No longer found")

    def _list(self, word: str) -> None:
        for text in self._named[word]:
            common.say(f"    {text}")
        more = self._numbers[word] - len(self._named[word])
        if more:
            common.say(f"    and {more} more")


def _named(found: Entry) -> str:
    from compliance.report.wording import OUTCOMES

    return f"{found.id}: {OUTCOMES[found.outcome]}"


def _findings(number: int) -> str:
    return "no finding" if not number else f"{number} finding" if number == 1 else f"{number:,} findings"


def _records(number: int) -> str:
    from compliance.report.common import counted

    return counted(number, "record")


def _processors() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
