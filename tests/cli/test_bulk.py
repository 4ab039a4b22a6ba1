from __future__ import annotations

import json
import os
import pty
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import junitparser
import pytest

from compliance.cli import bulk, job
from compliance.cli.job import Job
from tests.cli.command import RECORD, Run, compliance, environment
from tests.cli.inside import inside

AS_AT = ("--as-at", "2014-06-30")


def folder_of(number: int, folder: Path) -> Path:
    """A folder of so many records, of which the third is faulty."""
    folder.mkdir()
    for index in range(number):
        (folder / f"r{index:04}.yaml").write_text(RECORD.replace("Safer Anytown", f"Safer Anytown {index}"))
    (folder / "r0002.yaml").write_text("record: 1\nparntership: {}\n")
    return folder


@pytest.fixture(scope="session")
def records(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Thirty records."""
    return folder_of(30, tmp_path_factory.mktemp("bulk") / "records")


@pytest.mark.parametrize("form", ["jsonl", "summary", "sarif", "junit", "github", "markdown"])
def test_processes_change_nothing(form: str, records: Path) -> None:
    """One process or three: the same bytes on both streams, in the order of the names, and status 2 at the end."""
    one, three = (inside("check", records, *AS_AT, "--format", form, "--jobs", number) for number in ("1", "3"))
    assert one == three
    assert one.status == 2
    assert "1 of 30 records could not be read." in one.err
    named = [int(each) for each in re.findall(r"Safer Anytown (\d+)", one.err + one.out)]
    assert named[:29] == [each for each in range(30) if each != 2]


def test_table_of_the_partnerships(records: Path) -> None:
    """Standard error has a row a record under one head, and a last one that adds them up."""
    run = inside("check", records / "r0000.yaml", records / "r0001.yaml", *AS_AT)
    head, first, second, total = run.err.splitlines()
    words = [each for each in re.split(r"  +", head.strip()) if each != "Record"]
    assert words == list(job.COLUMNS.values())
    numbers = [[int(each) for each in row.split()[: len(words)]] for row in (first, second, total)]
    assert [sum(pair) for pair in zip(*numbers[:2], strict=True)] == numbers[2]
    assert first.endswith(f"{records / 'r0000.yaml'}: Safer Anytown 0")
    assert total.endswith("2 records")
    counts = json.loads(run.out.splitlines()[0])["summary"]
    assert dict(zip((str(each) for each in job.COLUMNS), numbers[0], strict=True)) == counts


def test_summary_is_the_table_on_standard_output(records: Path) -> None:
    """With --format summary the table is the report, each row followed by the lines of what counts."""
    run = inside("check", records / "r0000.yaml", *AS_AT, "--format", "summary", "--fail-on", "cannot-tell")
    assert (run.status, run.err) == (1, "")
    head, row, *lines = run.out.splitlines()
    assert head.endswith("Record")
    assert row.endswith("r0000.yaml: Safer Anytown 0")
    assert len(lines) == int(row.split()[0]) + int(row.split()[1]) + int(row.split()[2])
    assert all(
        re.match(rf"    {records / 'r0000.yaml'}:\d+: (Not met|Outstanding|Cannot tell)", each) for each in lines
    )


def test_status_is_1_just_where_junit_has_a_failure(records: Path) -> None:
    """The file and the status say the same."""
    for fail_on, status in (("not-met", 0), ("cannot-tell", 1)):
        run = inside("check", records / "r0000.yaml", *AS_AT, "--format", "junit", "--fail-on", fail_on)
        (suite,) = junitparser.JUnitXml.fromstring(run.out.encode())
        assert run.status == status == int(suite.failures > 0)


def test_faulty_record_alone_is_told_in_the_forms_that_can(records: Path) -> None:
    """JUnit, SARIF and GitHub's lines hold what is wrong; the others hold nothing."""
    for form, said in (
        ("junit", "<error "), ("sarif", '"executionSuccessful": false'), ("github", "::error file="), ("jsonl", ""),
    ):  # fmt: skip
        run = inside("check", records / "r0002.yaml", "--format", form)
        assert run.status == 2
        assert said in run.out
        assert bool(run.out) == bool(said)
        assert ("there is no field called" in run.err) == (form != "github")


def test_nothing_of_a_record_is_obeyed_by_a_runner(tmp_path: Path) -> None:
    """With --format github no line but our own commands begins as one, on either stream."""
    path = tmp_path / "a.yaml"
    path.write_text('record: 1\n"::stop-commands::x": 1\n"##[add-mask]e": 1\n')
    run = compliance("check", path.name, "--format", "github", cwd=tmp_path)
    assert run.err == ""
    assert all(each.startswith("::error file=a.yaml,line=") for each in run.out.splitlines())


def on_terminal(records: Path, output: Path, kind: str = "xterm") -> tuple[int, str]:
    """The status, and what standard error gets where it is a terminal and the reports go to a file."""
    main, other = pty.openpty()
    command = [sys.executable, "-m", "compliance", "check", str(records), *AS_AT, "--output", str(output)]
    command += ["--format", "jsonl"]
    with subprocess.Popen(
        command, stdout=subprocess.DEVNULL, stderr=other, stdin=subprocess.DEVNULL,
        env=environment(TERM=kind, COLUMNS="100"),
    ) as process:  # fmt: skip
        os.close(other)
        pieces = []
        while True:
            try:
                piece = os.read(main, 65536)
            except OSError:  # Linux tells the end so
                break
            if not piece:
                break
            pieces.append(piece)
        status = process.wait()
    os.close(main)
    return status, b"".join(pieces).decode()


def test_progress_bar_is_for_a_terminal(records: Path, tmp_path: Path) -> None:
    """A terminal sees how far it is, and the rows whole above it; a dumb one and a file see the rows alone."""
    status, seen = on_terminal(records, tmp_path / "a.jsonl")
    assert status == 2
    assert "30/30" in seen
    assert "Safer Anytown 29" in seen
    _, dumb = on_terminal(records, tmp_path / "b.jsonl", "dumb")
    assert "30/30" not in dumb
    assert "Safer Anytown 29" in dumb
    assert (tmp_path / "a.jsonl").read_text() == (tmp_path / "b.jsonl").read_text()


def test_fault_of_the_program_in_another_process_is_a_line_and_status_2(records: Path) -> None:
    """What falls over in a process that assesses is said as anywhere else."""
    code = (
        "import sys; from compliance.assess import assess\n"
        "def fall(*a, **k): raise RuntimeError('fell')\n"
        "assess.assessed = fall\n"
        "from compliance.cli.app import run; sys.exit(run(sys.argv[1:]))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, "check", str(records), "--jobs", "2", "--format", "summary"],
        env=environment(), capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("compliance: this is a fault in the program: RuntimeError: fell")
    assert "Traceback" not in done.stderr


def test_process_that_dies_is_a_line_and_status_2(records: Path) -> None:
    """One that is killed is missed at once; nothing waits for it."""
    code = (
        "import os, sys; from compliance.assess import assess\n"
        "def die(*a, **k): os._exit(9)\n"
        "assess.assessed = die\n"
        "from compliance.cli.app import run; sys.exit(run(sys.argv[1:]))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, "check", str(records), "--jobs", "2"],
        env=environment(), capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert done.returncode == 2
    assert "a process that assessed records came to an end" in done.stderr


def test_interruption_leaves_nothing_running(records: Path) -> None:
    """Stopped by the user: status 130, no traceback, and the other processes end too."""
    command = [sys.executable, "-m", "compliance", "check", *[str(records)] * 40, "--jobs", "2", "--format", "jsonl"]
    with subprocess.Popen(
        command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, env=environment(), start_new_session=True
    ) as process:
        assert process.stderr
        process.stderr.readline()
        os.killpg(process.pid, signal.SIGINT)
        said = process.stderr.read().decode()
        assert process.wait(timeout=30) == 130
    assert "Traceback" not in said
    for _ in range(50):
        try:
            os.killpg(process.pid, 0)
        except ProcessLookupError:
            return
        time.sleep(0.1)
    raise AssertionError("something is still running")


def test_few_records_start_no_process(records: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A process is started only where there are many records or it is asked for."""
    made: Job = object.__new__(Job)
    started: list[int] = []

    def crew(_job: Job, _paths: object, number: int) -> object:
        started.append(number)
        return iter(())

    monkeypatch.setattr(bulk, "assessed", lambda *given: _Closing(crew(*given)))
    object.__setattr__(made, "form", type("Form", (), {"value": "jsonl"}))
    object.__setattr__(made, "baseline", None)
    paths = sorted(records.iterdir())
    monkeypatch.setattr(bulk, "_processors", lambda: 2)
    for number, jobs in ((1, None), (bulk.FEW - 1, None), (bulk.FEW, None), (2, 2), (2, 8)):
        bulk.run(made, paths[:number], (), jobs=jobs)
    assert started == [1, 1, 2, 2, 2]


class _Closing:
    """An iterator that can be closed."""

    def __init__(self, inside: object) -> None:
        self.inside = inside

    def __iter__(self) -> object:
        return self.inside

    def close(self) -> None:
        """Nothing to close."""


MEMORY = """
import resource, sys
from compliance.cli.app import run
run(sys.argv[1:])
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, file=sys.stderr)
"""


def peak(paths: list[Path], output: Path) -> int:
    """The most memory, in KB, that a run over these records takes."""
    done = subprocess.run(
        [sys.executable, "-c", MEMORY, "check", *map(str, paths), *AS_AT, "--jobs", "1", "-o", str(output)],
        env=environment(), capture_output=True, text=True, timeout=120, check=True,
    )  # fmt: skip
    return int(done.stderr.split()[-1])


def test_memory_does_not_grow_with_the_number_of_records(records: Path, tmp_path: Path) -> None:
    """Twelve times the records, and as good as the same memory: the reports alone would take more."""
    paths = [each for each in sorted(records.iterdir()) if each.name != "r0002.yaml"][:6]
    few, many = peak(paths, tmp_path / "few.jsonl"), peak(paths * 12, tmp_path / "many.jsonl")
    assert (tmp_path / "many.jsonl").stat().st_size > 5_000_000
    assert many - few < 4_000


def test_runs_are_equal(records: Path) -> None:
    """Twice the same, whatever the order of sets."""
    runs: list[Run] = [compliance("check", records, *AS_AT, "--format", "sarif", PYTHONHASHSEED=seed) for seed in "12"]
    assert runs[0] == runs[1]
