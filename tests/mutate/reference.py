"""Mutate the hand-written reference: `python -m tests.mutate.reference --most 150`.

Each mutant is a module with one thing wrong, loaded afresh with the whole reference in a process of its own and put
before the records of the differential test as `make test` has it, until one shows a disagreement with the engine.
"""

from __future__ import annotations

import argparse
import gc
import importlib
import json
import os
import sys
import time
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from importlib.machinery import SourceFileLoader
from pathlib import Path
from random import Random
from types import CodeType
from unittest import mock

from benchmarks.reference import verdicts
from tests.differential import compare
from tests.mutate.__main__ import UNMADE, fate_of, put_before, table
from tests.mutate.beside import beside_the_engine
from tests.mutate.edits import SWAPPED, Edit, edited, edits, statement
from tests.mutate.made import ROOT, Place, bare, changed_at, differing, places, source_of
from tests.mutate.trials import Trial, lines_of

PACKAGE = "benchmarks.reference"
MODULES = tuple(
    str(path.relative_to(ROOT))
    for path in sorted((ROOT / "benchmarks" / "reference").glob("*.py"))
    if path.name not in ("__init__.py", "base.py")
)


@dataclass(frozen=True)
class Changed:
    """A module with one thing wrong."""

    path: str
    line: int
    operator: str
    old: str
    new: str
    code: CodeType

    @property
    def name(self) -> str:
        """Where and what."""
        return f"{self.path}:{self.line}: {self.old.strip()}  →  {self.new.strip()}"


def main() -> None:
    """Make mutants, try them, and say which were not noticed."""
    parser = argparse.ArgumentParser(description="Mutate the reference.")
    parser.add_argument("modules", nargs="*", default=MODULES, help="a module, or one line of it: path:line")
    parser.add_argument("--most", type=int, default=0, help="make so many mutants, drawn anywhere; 0: all")
    parser.add_argument("--seed", type=int, default=0, help="which are drawn")
    parser.add_argument("--seconds", type=float, default=1e9, help="stop after so many")
    parser.add_argument("--log", type=Path, default=Path(os.devnull), help="write each mutant and its fate here")
    parser.add_argument("--again", type=Path, help="only those that such a log says survived")
    asked = parser.parse_args()
    able = beside_the_engine()
    reached = lines_of(able, PACKAGE)
    gc.freeze()
    again = survivors(asked.again) if asked.again else set()
    found: list[tuple[str, Place | Edit]] = []
    for path, _, line in (name.partition(":") for name in asked.modules):
        several: list[Place | Edit] = [*places(path), *edits(source_of(path))]
        found += [(path, each) for each in several if line in ("", str(each.line))]
    if again:
        found = [(path, each) for path, each in found if (path, each.line) in {name[:2] for name in again}]
    taken = Random(asked.seed).sample(found, min(asked.most or len(found), len(found)))  # noqa: S311
    print(f"{len(able)} records, {len(taken)} of {len(found)} places", flush=True)
    started = time.monotonic()
    counts: Counter[tuple[str, str]] = Counter()
    with asked.log.open("w", encoding="utf-8") as log:
        for path, place in taken:
            if time.monotonic() - started > asked.seconds:
                break
            mutant = made(path, place)
            if mutant is None or (again and (mutant.path, mutant.line, mutant.name) not in again):
                continue
            numbers = met_by(path, mutant.line, reached, len(able))
            fate = tried(mutant, [able[each] for each in numbers]) if numbers else "not reached"
            counts[path, fate] += 1
            told = {"fate": fate, "path": path, "line": mutant.line, "mutant": mutant.name, "of": mutant.operator}
            log.write(json.dumps(told) + "\n")
            log.flush()
            if fate in ("survived", "not reached"):
                print(f"{mutant.name} [{fate}; {len(numbers)} records]", flush=True)
    print(table(counts))


def survivors(log: Path) -> set[tuple[str, int, str]]:
    """Those that a log says survived: where they are, and their names."""
    lines = [json.loads(each) for each in log.read_text(encoding="utf-8").splitlines()]
    return {(each["path"], each["line"], each["mutant"]) for each in lines if each["fate"] == "survived"}


def met_by(path: str, line: int, reached: Mapping[tuple[str, int], list[int]], whole: int) -> Sequence[int]:
    """The records, by their numbers, that come to the statement of a line; all, where it is run at the import."""
    lines = statement(source_of(path), line)
    if not lines:
        return range(whole)
    several = [reached.get((str(ROOT / path), each), []) for each in lines]
    return list(dict.fromkeys(number for numbers in several for number in numbers))


def made(path: str, place: Place | Edit) -> Changed | None:
    """A module with a place of it changed; None if it would be no Python or no different."""
    source = source_of(path)
    changed = edited(source, place) if isinstance(place, Edit) else changed_at(place)
    plain = bare(changed) if changed else None
    if changed is None or plain is None or plain == bare(source):
        return None
    try:
        code = compile(changed, str(ROOT / path), "exec")
    except (SyntaxError, ValueError):
        return None
    return Changed(path, place.line, place.operator.rpartition("/")[2], *differing(source, changed), code)


def tried(mutant: Changed, against: list[Trial]) -> str:
    """What becomes of a mutant, in a process of its own."""
    child = os.fork()
    if not child:
        os._exit(_try(mutant, against))
    return fate_of(child)


def _try(mutant: Changed, against: list[Trial]) -> int:
    try:
        load(mutant)
    except Exception:  # noqa: BLE001  # nothing that anybody could take for a reference
        return UNMADE
    return put_before(against)


def load(mutant: Changed) -> None:
    """Put the reference with the mutant in it in the place of the one that is loaded."""
    for name in [each for each in sys.modules if each.startswith(PACKAGE)]:
        del sys.modules[name]
    usual = SourceFileLoader.get_code

    def code(loader: SourceFileLoader, name: str) -> CodeType | None:
        return mutant.code if str(loader.path) == mutant.code.co_filename else usual(loader, name)

    with mock.patch.object(SourceFileLoader, "get_code", code):
        rules = importlib.import_module(f"{PACKAGE}.local_rules")
    mock.patch.object(compare, "judge", rules.judge).start()
    changed = vars(importlib.import_module(mutant.path.removesuffix(".py").replace("/", ".")))
    truths = importlib.import_module(verdicts.__name__)
    for each in SWAPPED.keys() & vars(truths).keys():
        changed.setdefault(each, getattr(truths, each))


if __name__ == "__main__":
    main()
