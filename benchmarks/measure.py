"""How things are timed: turn about in one run, so that a busy machine is as hard on the one as on the other.

In a process, what counts is the processor time of the process; of a command, its own and its children's, and the
time on the clock beside it. The middle of several turns is taken, and the ratio is that of each turn's pair, so that
what slows a whole turn cancels out.
"""

from __future__ import annotations

import gc
import os
import statistics
import subprocess
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from compliance.cli.rings import SELDOM, YOUNG

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

LEAST = 0.05
"""For how many seconds of processor time a thing is called at the least, each time that it is timed."""


@dataclass(frozen=True)
class Times:
    """What one thing took, turn by turn, in seconds."""

    name: str
    turns: tuple[float, ...]

    @property
    def middle(self) -> float:
        """The median."""
        return statistics.median(self.turns)

    @property
    def best(self) -> float:
        """The least."""
        return min(self.turns)

    def over(self, other: Times) -> float:
        """How many times as long as another, from pairs measured in the same turn."""
        return statistics.median(mine / theirs for mine, theirs in zip(self.turns, other.turns, strict=True))


def in_turn(things: Mapping[str, Callable[[], object]], turns: int = 9) -> dict[str, Times]:
    """Time each in turn, so many times, the first turn thrown away; the order is reversed from turn to turn.

    What takes little is called again and again until `LEAST` is over, and the mean of its calls is taken: before each,
    rings of objects are looked for, which leaves nothing of its code and records at hand, and of a few milliseconds
    that is a part that no program that assesses one record after another would know.

    Python looks for rings of objects as seldom as when the program runs, and as there not among what was made before
    (`from_here_on` of `compliance.cli.rings`), whatever is called.

    Args:
        things: what to call, by name.
        turns: how often.
    """
    gc.set_threshold(YOUNG, *SELDOM)
    gc.collect()
    gc.freeze()
    found: dict[str, list[float]] = {name: [] for name in things}
    order = list(things)
    for turn in range(turns + 1):
        for name in order:
            gc.collect()
            took = _mean(things[name])
            if turn:
                found[name].append(took)
        order.reverse()
    gc.unfreeze()
    return {name: Times(name, tuple(each)) for name, each in found.items()}


def _mean(thing: Callable[[], object]) -> float:
    """The processor time of a call, in seconds: the mean of as many as begin before `LEAST` is over."""
    begun = time.process_time()
    calls = 0
    while True:
        thing()
        calls += 1
        took = time.process_time() - begun
        if took >= LEAST:
            return took / calls


@dataclass(frozen=True)
class Command:
    """A command line that is measured whole."""

    arguments: Sequence[str]
    statuses: tuple[int, ...] = (0,)
    """How it may end."""


@dataclass(frozen=True)
class Run:
    """One run of a command: seconds on the clock, of processor time, and the most memory of one process in KB."""

    clock: float
    processor: float
    memory: int


def run(command: Command, environment: Mapping[str, str] | None = None) -> Run:
    """Run a command to its end, what it prints thrown away.

    Raises:
        RuntimeError: if it ends otherwise than it may.
    """
    begun = time.perf_counter()
    with subprocess.Popen(
        command.arguments,
        stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=environment,
    ) as process:  # fmt: skip
        _, waited, usage = os.wait4(process.pid, 0)
        took = time.perf_counter() - begun
        process.returncode = os.waitstatus_to_exitcode(waited)
    if process.returncode not in command.statuses:
        raise RuntimeError(f"{' '.join(command.arguments)} ended with {process.returncode}")
    return Run(took, usage.ru_utime + usage.ru_stime, usage.ru_maxrss)


def commands_in_turn(
    commands: Mapping[str, Command], turns: int = 9, environment: Mapping[str, str] | None = None
) -> tuple[dict[str, Times], dict[str, Times]]:
    """Run each in turn, so many times, the first turn thrown away.

    Returns:
        The times on the clock and the processor's, by name.
    """
    clock: dict[str, list[float]] = {name: [] for name in commands}
    processor: dict[str, list[float]] = {name: [] for name in commands}
    order = list(commands)
    for turn in range(turns + 1):
        for name in order:
            done = run(commands[name], environment)
            if turn:
                clock[name].append(done.clock)
                processor[name].append(done.processor)
        order.reverse()
    return (
        {name: Times(name, tuple(each)) for name, each in clock.items()},
        {name: Times(name, tuple(each)) for name, each in processor.items()},
    )


def milliseconds(seconds: float) -> str:
    """A time as it is printed."""
    return f"{seconds * 1000:9.2f} ms"
