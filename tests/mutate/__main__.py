"""Mutate the engine: `python -m tests.mutate --most 300`.

Each mutant is a function with one thing wrong, put before the trials that come to its line, in a process of its own
that is forked from one in which all is loaded. One line is printed for each that no trial notices, and a table last.
"""

from __future__ import annotations

import argparse
import gc
import importlib
import json
import os
import signal
import time
from collections import Counter
from pathlib import Path
from random import Random
from types import CodeType, FunctionType

from tests.mutate.beside import beside_the_reference
from tests.mutate.made import ROOT, Mutant, functions, made, places, put
from tests.mutate.trials import MUTATED, Trial, forget, lines_of, trials

MODULES = (
    *(str(path.relative_to(ROOT)) for path in sorted((ROOT / "compliance" / "assess").rglob("*.py"))),
    "compliance/truth.py",
    "compliance/dates.py",
)
SLOW = 5
"""Seconds at work on one trial after which a mutant has shown itself by never coming to an end."""
NOTICED, SURVIVED, UNMADE = 0, 1, 2


Functions = dict[CodeType, list[FunctionType]]
"""What the process has of the engine beside its modules."""


def main() -> None:
    """Make mutants, try them, and say which were not noticed."""
    parser = argparse.ArgumentParser(description="Mutate the engine.")
    parser.add_argument("modules", nargs="*", default=MODULES, help="a module, or one line of it: path:line")
    parser.add_argument("--most", type=int, default=0, help="make so many mutants, drawn anywhere; 0: all")
    parser.add_argument("--seed", type=int, default=0, help="which are drawn")
    parser.add_argument("--random", type=int, default=300, help="so many random records beside the reference")
    parser.add_argument("--seconds", type=float, default=1e9, help="stop after so many")
    parser.add_argument("--quick", type=int, default=0, help="put each before about so many trials, not all")
    parser.add_argument("--log", type=Path, help="write each mutant and its fate here, as JSON Lines")
    parser.add_argument("--again", type=Path, help="only those that such a log says survived")
    parser.add_argument("--beside", action="store_true", help="no trial but the records of the differential test")
    asked = parser.parse_args()
    able = beside_the_reference() if asked.beside else trials(asked.random)
    reached = lines_of(able)
    kept = functions(MUTATED)
    gc.freeze()
    again = survivors(asked.again) if asked.again else set()
    found = [
        each
        for path, _, line in (name.partition(":") for name in asked.modules)
        for each in places(path)
        if line in ("", str(each.line))
        if not again or any(name.startswith(f"{each.path}:{each.line}: ") for name in again)
    ]
    # In no order, so that a run that is stopped has looked everywhere.
    taken = Random(asked.seed).sample(found, min(asked.most or len(found), len(found)))  # noqa: S311
    print(f"{len(able)} trials, {len(taken)} of {len(found)} places", flush=True)
    started = time.monotonic()
    counts: Counter[tuple[str, str]] = Counter()
    with (asked.log or Path(os.devnull)).open("w", encoding="utf-8") as log:
        for place in taken:
            if time.monotonic() - started > asked.seconds:
                break
            mutant = made(place)
            if mutant is None or (again and mutant.name not in again):
                continue
            numbers = reached.get((str(ROOT / mutant.path), mutant.line), [])
            numbers = numbers[:: max(1, len(numbers) // asked.quick)] if asked.quick else numbers
            fate = tried(mutant, [able[each] for each in numbers], kept) if numbers else "not reached"
            counts[mutant.path, fate] += 1
            log.write(json.dumps({"fate": fate, "mutant": mutant.name, "operator": mutant.operator}) + "\n")
            log.flush()
            if fate in ("survived", "not reached"):
                print(f"{mutant.name} [{fate}; {len(numbers)} trials]", flush=True)
    print(table(counts))


def survivors(log: Path) -> set[str]:
    """Those that a log says survived, by name."""
    lines = [json.loads(each) for each in log.read_text(encoding="utf-8").splitlines()]
    return {each["mutant"] for each in lines if each["fate"] == "survived"}


def tried(mutant: Mutant, against: list[Trial], kept: Functions) -> str:
    """What becomes of a mutant."""
    child = os.fork()
    if not child:
        os._exit(_try(mutant, against, kept))
    return fate_of(child)


def fate_of(child: int) -> str:
    """What the process that tried a mutant ended with."""
    _, status = os.waitpid(child, 0)
    code = os.waitstatus_to_exitcode(status)
    if code == -signal.SIGVTALRM:
        return "never ends"
    return {NOTICED: "noticed", SURVIVED: "survived", UNMADE: "not made"}.get(code, "noticed")


def _try(mutant: Mutant, against: list[Trial], kept: Functions) -> int:
    module = importlib.import_module(mutant.path.removesuffix(".py").replace("/", "."))
    if not put(mutant, module, kept):
        return UNMADE
    forget()
    return put_before(against)


def put_before(against: list[Trial]) -> int:
    """With what the process of a mutant ends, which is put before trials until one notices it."""
    for trial in against:
        signal.setitimer(signal.ITIMER_VIRTUAL, SLOW)
        try:
            if not trial.holds():
                return NOTICED
        except Exception:  # noqa: BLE001  # whatever it is, it was noticed
            return NOTICED
    return SURVIVED


def table(counts: Counter[tuple[str, str]]) -> str:
    """A line a module: how many were noticed, of how many."""
    rows = [f"{'module':<40}{'mutants':>9}{'noticed':>9}{'survived':>10}{'not reached':>13}"]
    for path in (*sorted({path for path, _ in counts}), "all"):
        fates = Counter[str]()
        for (each, fate), number in counts.items():
            if path in (each, "all"):
                fates[fate] += number
        whole = sum(number for fate, number in fates.items() if fate != "not made")
        noticed = fates["noticed"] + fates["never ends"]
        rows.append(f"{path:<40}{whole:>9}{noticed:>9}{fates['survived']:>10}{fates['not reached']:>13}")
    return "\n".join(rows)


if __name__ == "__main__":
    main()
