"""What a command leaves behind that is killed at any moment, or that the disk refuses at any moment."""

from __future__ import annotations

import json
import os
import re
import resource
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.cli.command import PROJECT, RECORD, environment, written

BOARD = RECORD.replace("Safer Anytown", "Anytown Community Safety Partnership")
MINUTES = """\
Anytown Community Safety Partnership
Minutes of the meeting held on 4 September 2013 at 10.00 am in the Town Hall

Present:
Councillor A Adams, Anytown Council (Chair)
B Brown, Anytown Council

1. Minutes
The minutes of the meeting held on 5 June 2013 were agreed as a true record.
"""
OLD = b'{"this": "was here before"}\n'
LEFT = re.compile(r"\.compliance-[0-9a-f]{16}\.tmp")
PROBLEM = re.compile(r"[^:]+: [^.]+\. [^.]+\.(?: [^.]+\.)?", re.DOTALL)
CHECK = ("check", "board.yaml", "--as-at", "2013-11-27", "--fail-on", "never")
COMMANDS: dict[str, tuple[str, tuple[str, ...]]] = {
    "json": ("report.json", (*CHECK, "--format", "json", "--output", "report.json")),
    "jsonl": ("all.jsonl", (*CHECK, "board.yaml", "--format", "jsonl", "--output", "all.jsonl")),
    "docx": ("report.docx", (*CHECK, "--format", "docx", "--output", "report.docx")),
    "pdf": ("report.pdf", (*CHECK, "--format", "pdf", "--output", "report.pdf")),
    "xlsx": ("report.xlsx", (*CHECK, "--format", "xlsx", "--output", "report.xlsx")),
    "baseline": ("known.json", (*CHECK, "--format", "jsonl", "--write-baseline", "known.json")),
    "compare": (
        "changes.md",
        ("compare", "board.yaml", "board.yaml", "--format", "markdown", "--output", "changes.md"),
    ),
    "new": ("starter.yaml", ("new", "starter.yaml")),
    "import": ("draft.yaml", ("import", "minutes.txt", "--output", "draft.yaml")),
    "into": ("board.yaml", ("import", "minutes.txt", "--into", "board.yaml", "--write")),
}
"""What each command is to write, and the command."""
ONLY_NEW = {"new", "import"}
"""Those that never take the place of a file."""


@dataclass(frozen=True)
class Trial:
    """What a command came to that was stopped."""

    folder: Path
    status: int
    at: str
    said: str
    left: tuple[str, ...]


def trials(how: str, name: str, folder: Path, which: str = "own") -> tuple[list[Trial], bytes | None, bytes]:
    """Stop a command at each of its dealings with the disk; give also the old file and the new one."""
    target, arguments = COMMANDS[name]
    folder.mkdir()
    (folder / "board.yaml").write_text(BOARD)
    (folder / "minutes.txt").write_text(MINUTES)
    if name not in ONLY_NEW and target != "board.yaml":
        (folder / target).write_bytes(OLD)
    command = [
        sys.executable,
        "-m",
        "tests.cli.stopped",
        how,
        which,
        str(folder),
        *arguments,
    ]
    done = subprocess.run(command, cwd=PROJECT, env=environment(), capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    read = [json.loads(each) for each in done.stdout.splitlines()]
    made = [Trial(Path(each["folder"]), each["status"], each["at"], each["said"], tuple(each["left"])) for each in read]
    before = written(folder).get(target)
    return made, before, (made[-1].folder / target).read_bytes()


@pytest.mark.parametrize("name", COMMANDS)
def test_killed_command_leaves_the_old_file_or_the_new_one(name: str, tmp_path: Path) -> None:
    """Whenever it is killed, the file is as it was or as it should be, byte for byte, and so is every other."""
    target, _ = COMMANDS[name]
    made, old, new = trials("kill", name, tmp_path / "work")
    *killed, last = made
    assert last.status == 0, last.said
    assert old != new
    assert {"open", "write", "fsync", "os.rename"} <= {each.at for each in killed}
    states = []
    for trial in killed:
        assert trial.status == -9, (trial.at, trial.said)
        assert all(LEFT.fullmatch(each) for each in trial.left)
        found = written(trial.folder)
        now = found.pop(target, None)
        assert now in (old, new), f"killed at {trial.at}"
        states.append(now == new)
        rest = {path: text for path, text in found.items() if not LEFT.fullmatch(Path(path).name)}
        given = {"board.yaml": BOARD.encode(), "minutes.txt": MINUTES.encode()}
        assert rest == {path: text for path, text in given.items() if path != target}
    assert states == sorted(states), "what was new was old again"
    assert not states[0]


@pytest.mark.parametrize("name", ["json", "xlsx", "baseline", "new", "into"])
def test_command_that_the_disk_refuses_says_so_and_leaves_the_old_file(name: str, tmp_path: Path) -> None:
    """A full disk at any moment is one line and status 2; nothing is changed and nothing is left behind."""
    target, _ = COMMANDS[name]
    made, old, _ = trials("full", name, tmp_path / "work", "all")
    *refused, last = made
    assert last.status == 0, last.said
    said = set()
    for trial in refused:
        assert not trial.left, trial.at
        assert "Traceback" not in trial.said
        assert "fault in the program" not in trial.said
        now = written(trial.folder).get(target)
        assert trial.status == 2
        assert now == old
        said.add(trial.said.splitlines()[-1])
    usual = (
        f"{target}: this file cannot be written: no space left on device. Make room on the disk, or write elsewhere."
    )
    passing = (
        "the folder for temporary files: it cannot be written: no space left on device. "
        "Make room on the disk, or set TMPDIR to a folder on another."
    )
    assert said == ({usual, passing} if name == "xlsx" else {usual})


def test_next_run_is_as_if_nothing_had_been(tmp_path: Path) -> None:
    """What a killed run leaves is not read as a record, and the next run writes its file."""
    made, _, new = trials("kill", "docx", tmp_path / "work")
    stopped = next(each for each in made if each.at == "os.rename" and each.left and each.said == "")
    (stopped.folder / "report.docx").unlink()
    assert run(*COMMANDS["docx"][1], cwd=stopped.folder) == (0, "", "Written to report.docx.\n")
    assert (stopped.folder / "report.docx").read_bytes() == new
    status, out, err = run("validate", ".", cwd=stopped.folder)
    assert (status, out) == (0, "board.yaml: can be read\n"), err
    assert [path.name for path in stopped.folder.glob(".*.tmp")] == list(stopped.left)


def run(*arguments: str, cwd: Path, limit: int | None = None) -> tuple[int, str, str]:
    """Run the command; with a limit, no file may grow longer than so many bytes."""

    def limited() -> None:
        if limit is not None:
            resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))

    done = subprocess.run(
        [sys.executable, "-m", "compliance", *arguments],
        cwd=cwd,
        env=environment(),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
        preexec_fn=limited,  # no thread is running here
    )
    return done.returncode, done.stdout, done.stderr


@pytest.fixture
def board(tmp_path: Path) -> Path:
    """A folder with a record and an older report."""
    (tmp_path / "board.yaml").write_text(RECORD)
    (tmp_path / "report.html").write_bytes(OLD)
    return tmp_path


REPORT = ("check", "board.yaml", "--fail-on", "never", "--format", "html", "--output")


def refused(board: Path, output: str, *, limit: int | None = None) -> str:
    """What is said of a report that cannot be written; nothing else is said, and nothing changed."""
    before = written(board)
    status, out, err = run(*REPORT, output, cwd=board, limit=limit)
    assert (status, out) == (2, "")
    assert PROBLEM.fullmatch(err.strip()), err
    assert written(board) == before
    return err.strip()


def test_file_that_may_not_grow_is_told(board: Path) -> None:
    """Where the system lets no file grow so long, the command says so, and the older report stays."""
    assert refused(board, "report.html", limit=4096) == (
        "report.html: this file cannot be written: file too large. Make room on the disk, or write elsewhere."
    )


@pytest.fixture
def small_disk(board: Path) -> Iterator[Path]:
    """A disk of 64 KB, mounted in the folder."""
    place = board / "disk"
    place.mkdir()
    mount = shutil.which("mount")
    if os.geteuid() or not mount:
        pytest.skip("only root can make a small disk")
    done = subprocess.run([mount, "-t", "tmpfs", "-o", "size=64k", "tmpfs", place], capture_output=True, check=False)
    if done.returncode:
        pytest.skip("no disk can be mounted here")
    yield place
    subprocess.run(["umount", place], check=True)


def test_full_disk_is_told(board: Path, small_disk: Path) -> None:
    """A real disk that is full is told, and the older report on it stays."""
    (small_disk / "report.html").write_bytes(OLD)
    (small_disk / "rest").write_bytes(b"x" * 40_000)
    assert refused(board, "disk/report.html") == (
        "disk/report.html: this file cannot be written: no space left on device. "
        "Make room on the disk, or write elsewhere."
    )


@pytest.fixture
def kept_folder(board: Path) -> Iterator[Path]:
    """A folder in which nothing may be written."""
    place = board / "kept"
    place.mkdir()
    (place / "report.html").write_bytes(OLD)
    place.chmod(0o555)
    chattr = shutil.which("chattr")
    if not os.geteuid() and (not chattr or subprocess.run([chattr, "+i", place], check=False).returncode):
        pytest.skip("root may write everywhere here")
    yield place
    if not os.geteuid():
        subprocess.run(["chattr", "-i", place], check=True)
    place.chmod(0o755)


@pytest.mark.parametrize("name", ["report.html", "another.html"])
def test_folder_that_may_not_be_written_is_told(name: str, board: Path, kept_folder: Path) -> None:
    """A read-only folder is told, whether or not there is an older report in it."""
    assert re.fullmatch(
        rf"kept/{name}: this file cannot be written: (?:permission denied|operation not permitted|read-only file "
        r"system)\. Choose a folder and a file that you may write\.",
        refused(board, f"{kept_folder.name}/{name}"),
    )


def test_place_that_is_no_file_is_told(board: Path) -> None:
    """A folder, a folder that is not there and a name that is too long are each told with what to do."""
    (board / "reports").mkdir()
    assert refused(board, "reports") == ("reports: this is a folder, not a file. Name a file to write in it.")
    assert refused(board, "gone/report.html") == (
        "gone/report.html: the folder to write this file in is not there. Make the folder first."
    )
    assert refused(board, f"{'r' * 300}.html").endswith(
        "this file cannot be written: file name too long. Choose another name or another folder."
    )
