"""Records assessed one after another, or by several processes; the order stays that in which they were named."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, cast

from compliance.cli import rings

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable, Iterator, Sequence
    from multiprocessing.connection import Connection
    from multiprocessing.process import BaseProcess
    from pathlib import Path

    from compliance.cli.job import Done, Job

AHEAD = 4
"""How many records are under way for each process: enough to keep it busy, few enough to hold."""


def assessed(job: Job, paths: Sequence[Path], number: int) -> Generator[Done, None, None]:
    """The results in the order of the paths, so many processes at work."""
    from compliance.assess import assess  # loaded once, before the processes part and rings are looked for
    from compliance.record import load

    del assess, load
    rings.from_here_on()
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
