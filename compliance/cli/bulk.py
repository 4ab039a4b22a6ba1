"""Records assessed one after another, or several at once: each rendered where it is assessed and then let go.

What comes back of a record is its text, a row of counts and the little that the end of a run says; so memory
does not grow with the number of records. The order is that in which the records were named.
"""

from __future__ import annotations

import os
import sys
from contextlib import ExitStack, closing
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, cast

from compliance.cli import common
from compliance.cli.baseline import Entry, entry, written
from compliance.cli.common import FAULT, FOUND, OK
from compliance.errors import InputError, Problem, visible
from compliance.vocabulary import Outcome

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sequence
    from multiprocessing.connection import Connection
    from multiprocessing.process import BaseProcess
    from pathlib import Path

    from compliance.assess.finding import Assessment
    from compliance.cli.baseline import Baseline
    from compliance.cli.check import Format, Question, Sheet
    from compliance.cli.fail_on import Threshold
    from compliance.report.machine import Marks
    from compliance.report.sarif import Part, Run

FEW = 24
"""With fewer records, starting another process takes longer than it saves."""
AHEAD = 4
"""How many records are under way for each process: enough to keep it busy, few enough to hold."""
SHOWN = 20
"""The most findings that the end of a run names of each kind."""
COLUMNS: Mapping[Outcome, str] = {
    Outcome.NOT_MET: "Not met",
    Outcome.OUTSTANDING: "Outstanding",
    Outcome.CANNOT_TELL: "Cannot tell",
    Outcome.NEEDS_JUDGEMENT: "Needs a decision",
    Outcome.MET: "Met",
    Outcome.NOT_APPLICABLE: "Does not apply",
}
"""The heads of the table, narrow ones."""


@dataclass(frozen=True, slots=True)
class Done:
    """What is kept of a record that was assessed."""

    path: str
    problems: tuple[Problem, ...] = ()
    """Why it could not be read."""
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


@dataclass(frozen=True, slots=True)
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

    def do(self, path: Path) -> Done:
        """Assess one record and render it."""
        try:
            assessment = self.question.ask(path)
        except InputError as error:
            return Done(str(path), error.problems)
        partnership = assessment.partnership
        old = self.baseline.entries.get(partnership, frozenset()) if self.baseline else frozenset()
        entries = {each.id: entry(partnership, each.id, each.outcome) for each in assessment.findings}
        serious = [entries[each.id] for each in assessment.findings if self.threshold.counts(each)]
        counts = dict.fromkeys(Outcome, 0)
        for finding in assessment.findings:
            counts[finding.outcome] += 1
        name = assessment.partnership_name
        text, part = self._rendered(assessment, self._marks(entries, serious, old), row(counts, f"{path}: {name}"))
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
                from compliance.cli import check

                sheet = self.sheet or check.Sheet.FINDINGS
                text = check.rendered(assessment, self.form, to_file=self.to_file, sheet=sheet)
                return (text.rstrip("\n") + "\n" if isinstance(text, str) else text), None


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
        done = stack.enter_context(closing(_assessed(job, paths, min(number, len(paths) or 1))))
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
        if self.several and _may_draw(output):
            self._advance, self._say = _bar(self.total, stack)

    def say(self, text: str) -> None:
        """A line on standard error, above the progress bar if there is one."""
        self._say(text)

    def pieces(self, results: Iterable[Done], problems: Sequence[Problem]) -> Iterator[str | bytes]:
        """The text of the whole, piece by piece, from what each record gave."""
        from compliance.report import github, junit, sarif

        whole = sarif.Run()
        if self.form == "github" and problems:
            yield github.faults(problems)
        begun = False
        for done in results:
            self._note(done)
            if done.problems and self.form not in ("junit", "sarif", "github"):
                continue
            if begun and self.form == "csv" and isinstance(done.text, str):
                yield done.text.partition("\n")[2]  # the heads stand once
                continue
            if not begun:
                yield {"junit": junit.OPENING, "sarif": sarif.OPENING, "summary": f"{head()}\n"}.get(self.form, "")
            elif self.form in ("text", "markdown"):
                yield "\n"
            begun = True
            if done.problems and self.form == "sarif":
                whole.fault(done.problems)
            elif done.problems:
                fault = junit.faults(done.path, done.problems) if self.form == "junit" else ""
                yield fault or github.faults(done.problems)
            else:
                yield whole.add(done.part) if done.part else done.text
        if begun:
            yield from self._ending(whole, junit.CLOSING)

    def _ending(self, whole: Run, closing: str) -> Iterator[str]:
        if self.form == "junit":
            yield closing
        elif self.form == "sarif":
            yield whole.closing()
        elif self.form == "summary" and self.several:
            yield row(self._counts, f"{self.good} records") + "\n"

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
        self.entries += done.serious
        for word, entries in (("Known", done.known), ("New", fresh), ("No longer found", done.stale)):
            self._numbers[word] += len(entries)
            free = SHOWN - len(self._named[word])
            self._named[word] += [_named(each) for each in entries[: max(0, free)]]

    def close(self) -> None:
        """Say what the run as a whole comes to."""
        if self.several and self.good and self.form != "summary":
            common.say(row(self._counts, f"{self.good} records"))
        if self.faulty and self.several:
            common.say(f"{self.faulty} of {self.total} records could not be read.")
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


def _processors() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _may_draw(output: Path | None) -> bool:
    """Whether a progress bar can be drawn: on a terminal, and not among the reports."""
    if sys.stderr is None or not sys.stderr.isatty() or os.environ.get("TERM") == "dumb":
        return False
    return output is not None or not common.on_terminal()


def _bar(total: int, stack: ExitStack) -> tuple[Callable[[], None], Callable[[str], None]]:
    """A progress bar on standard error: what moves it on, and what says a line above it."""
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn
    from rich.text import Text

    console = Console(stderr=True)
    columns = (TextColumn("Records"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    # It is drawn when a record is done and by no thread of its own, so that processes can be forked beside it.
    bar = Progress(
        *columns, console=console, transient=True, auto_refresh=False, redirect_stdout=False, redirect_stderr=False
    )
    stack.enter_context(bar)
    task = bar.add_task("records", total=total)
    every = max(1, total // 200)
    count = 0

    def advance() -> None:
        nonlocal count
        count += 1
        bar.update(task, advance=1, refresh=count % every == 0)

    def say(text: str) -> None:
        console.print(Text(visible(text)), soft_wrap=True)

    return advance, say


# -- one after another, or several at once ---------------------------------------------------------


def _assessed(job: Job, paths: Sequence[Path], number: int) -> Generator[Done, None, None]:
    """The results in the order of the paths, so many processes at work."""
    if number <= 1:
        yield from map(job.do, paths)
        return
    crew = _Crew(job, number)
    try:
        yield from crew.work(paths)
    finally:
        crew.stop()


class _Crew:
    """Processes that assess records, each at the other end of a pipe; no threads, so that nothing can lock."""

    def __init__(self, job: Job, number: int) -> None:
        import gc
        import multiprocessing

        from compliance.assess import assess  # loaded once, before the processes part
        from compliance.record import load

        del assess, load
        gc.freeze()
        way = multiprocessing.get_context("fork" if sys.platform == "linux" else None)
        self._pipes: list[Connection] = []
        self._processes: list[BaseProcess] = []
        for _ in range(number):
            ours, theirs = way.Pipe()
            self._pipes.append(ours)
            others = self._pipes if way.get_start_method() == "fork" else ()
            process = way.Process(target=_serve, args=(job, theirs, others), daemon=True)
            process.start()
            theirs.close()
            self._processes.append(process)

    def work(self, paths: Sequence[Path]) -> Iterator[Done]:
        """Give each process the next record when it is done with the last; results wait for their turn."""
        from multiprocessing.connection import wait

        at: dict[Connection, int] = {}
        kept: dict[int, Done] = {}
        idle, given, turn = list(self._pipes), 0, 0
        while turn < len(paths):
            while idle and given < min(len(paths), turn + AHEAD * len(self._pipes)):
                pipe = idle.pop()
                pipe.send(paths[given])
                at[pipe] = given
                given += 1
            for ready in wait(list(at)):
                pipe = cast("Connection", ready)
                kept[at.pop(pipe)] = _received(pipe)
                idle.append(pipe)
            while turn in kept:
                yield kept.pop(turn)
                turn += 1

    def stop(self) -> None:
        """End the processes, whatever they are doing."""
        for process in self._processes:
            process.terminate()
        for process, pipe in zip(self._processes, self._pipes, strict=True):
            process.join()
            pipe.close()


def _received(pipe: Connection) -> Done:
    try:
        got: Done | Exception = pipe.recv()
    except (EOFError, OSError):
        raise RuntimeError("a process that assessed records came to an end") from None
    if isinstance(got, Exception):
        raise got
    return got


def _serve(job: Job, pipe: Connection, others: Iterable[Connection]) -> None:
    """What a process does: a path in, a result out, until nobody asks any more."""
    import signal

    signal.signal(signal.SIGINT, signal.SIG_IGN)  # interruption is for the one that started it
    for other in others:
        other.close()
    while True:
        try:
            path = pipe.recv()
        except (EOFError, OSError):
            return
        answer: Done | Exception
        try:
            answer = job.do(path)
        except Exception as error:  # noqa: BLE001  # the one that started it says what went wrong
            answer = error if type(error).__module__ == "builtins" else RuntimeError(f"{type(error).__name__}: {error}")
        pipe.send(answer)
