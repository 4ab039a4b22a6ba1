"""A command stopped at each of its dealings with the disk in turn: killed there, or refused by the disk there.

    python -m tests.cli.stopped kill|full own|all FOLDER ARGUMENT…

Run in a process of its own, which loads the program once and forks for each trial. Trial n works in a copy of FOLDER,
`FOLDER.n`, and is stopped at the n-th opening for writing, write, sync, change of rights, renaming, removal or making
of a folder; a write is stopped when half of it is done. What each came to is a line of JSON. The trials end when the
command comes to its end. With `all`, files outside FOLDER count too, such as those that a library makes for a while.
"""

from __future__ import annotations

import builtins
import contextlib
import errno
import io
import json
import os
import shutil
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, NoReturn
from unittest.mock import patch

from compliance.cli import app

EVENTS = {"os.rename", "os.chmod", "os.remove", "os.truncate", "os.mkdir", "os.link", "os.symlink", "shutil.move"}
WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT
MOST = 60
"""More dealings with the disk than any of these commands has."""
UNFINISHED = 250
"""The status of a child that was to be killed and was not."""


class Dealings:
    """Counts the dealings with the disk, and at the one that is meant does what is to be done there."""

    def __init__(self, place: Path | None, last: int, at_last: Callable[[], None]) -> None:
        self.place, self.last, self.at_last = place, last, at_last
        self.count = 0
        self.name = ""
        self.is_over = False

    def is_last(self, name: str) -> bool:
        """Count one."""
        self.count += 1
        self.name = name
        return self.count == self.last and not self.is_over

    def one(self, name: str) -> None:
        """Count one, and stop if it is the one that is meant."""
        if self.is_last(name):
            self.at_last()

    def hook(self, event: str, arguments: tuple[Any, ...]) -> None:
        """What Python calls before it does any of these things."""
        if self.is_over:
            return
        opens = event == "open" and arguments[2] & WRITING
        if (opens or event in EVENTS) and self.is_meant(arguments[0]):
            self.one(event)

    def is_meant(self, path: Any) -> bool:  # noqa: ANN401  # a path or the number of a file
        """Whether a file is one that counts."""
        if isinstance(path, int) or path is None or path == os.devnull:
            return False
        return self.place is None or Path(os.fsdecode(path)).absolute().is_relative_to(self.place)


def main() -> None:
    """Make the trials."""
    how, which, folder, *arguments = sys.argv[1:]
    started = Path(folder)
    scratch = Path(f"{folder}.0")
    shutil.copytree(started, scratch)
    os.chdir(scratch)
    # So that all is loaded that a trial needs; but what makes a PDF starts threads, which do not outlive a fork.
    with contextlib.redirect_stdout(sys.stderr):
        app.run(["html" if each == "pdf" else each for each in arguments])
    for number in range(1, MOST):
        place = Path(f"{folder}.{number}")
        shutil.copytree(started, place)
        dealings = Dealings(None if which == "all" else place, number, _kill if how == "kill" else _full)
        status, name, said = _child(place, arguments, dealings)
        left = sorted(path.name for path in place.rglob(".*.tmp"))
        print(json.dumps({"folder": str(place), "status": status, "at": name, "said": said, "left": left}), flush=True)
        if status >= 0 and not name:
            return
    sys.exit(f"The command was not at its end after {MOST} dealings with the disk.")


def _kill() -> NoReturn:
    os.kill(os.getpid(), signal.SIGKILL)
    raise SystemExit(UNFINISHED)


def _full() -> NoReturn:
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def _child(place: Path, arguments: list[str], dealings: Dealings) -> tuple[int, str, str]:
    """One trial in a process of its own: its status, negative if killed; where it was stopped; what it said."""
    ours, theirs = os.pipe()
    out = os.open(place.parent / f"{place.name}.said", os.O_RDWR | os.O_CREAT | os.O_TRUNC)
    child = os.fork()
    if not child:
        os.chdir(place)
        os.dup2(out, 1)
        os.dup2(out, 2)
        _run(arguments, dealings, theirs)
    os.close(theirs)
    with os.fdopen(ours) as pipe:
        name = pipe.read()
    _, status = os.waitpid(child, 0)
    os.lseek(out, 0, os.SEEK_SET)
    with os.fdopen(out) as file:
        return os.waitstatus_to_exitcode(status), name, file.read()


def _run(arguments: list[str], dealings: Dealings, pipe: int) -> NoReturn:
    """Run the command in this process and end it, telling through the pipe where it was stopped."""
    stop = dealings.at_last

    def tell_and_stop() -> None:
        os.write(pipe, dealings.name.encode())
        stop()

    dealings.at_last = tell_and_stop
    sys.addaudithook(dealings.hook)
    with (
        patch.object(io, "open", _opener(dealings)),
        patch.object(builtins, "open", _opener(dealings)),
        patch.object(os, "fsync", _counted(dealings, "fsync", os.fsync)),
    ):
        status = app.run(arguments)
    dealings.is_over = True
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(status)


def _counted(dealings: Dealings, name: str, function: Callable[[int], None]) -> Callable[[int], None]:
    def counted(number: int) -> None:
        dealings.one(name)
        function(number)

    return counted


def _opener(dealings: Dealings) -> Callable[..., Any]:
    """What opens a file so that each write to it is counted."""
    usual = builtins.open

    class Watched(io.FileIO):
        def write(self, data: Any) -> int:  # noqa: ANN401  # any buffer
            if dealings.is_last("write"):
                super().write(bytes(data)[: len(data) // 2])
                dealings.at_last()
            return super().write(data)

    def opened(file: Any, mode: str = "r", *rest: Any, **named: Any) -> Any:  # noqa: ANN401  # as open has them
        if not set(mode) & set("wxa") or "b" not in mode or not dealings.is_meant(file):
            return usual(file, mode, *rest, **named)
        return io.BufferedWriter(Watched(os.fspath(file), mode.replace("b", "")))

    return opened


if __name__ == "__main__":
    main()
