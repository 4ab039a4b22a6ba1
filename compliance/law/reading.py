"""The files of a pack read, held to their shape and to one another.

What a single file cannot show is checked here: ids that stand twice, limbs and rules that the
provision table names and nobody wrote, questions in a circle, names that nothing binds.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compliance import files
from compliance.errors import InputError, Problem
from compliance.law import checks, sources
from compliance.law.checks import M, Read
from compliance.law.compiled import Contents
from compliance.law.instrument import Definitions, Instrument
from compliance.law.rule import RuleFile
from compliance.shape import parse

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

REMEDY = "See what may be written: compliance schema rule"


def read(root: Path) -> Contents:
    """Read the files of a pack.

    Args:
        root: the folder that holds a folder for each instrument.

    Raises:
        InputError: with every problem of every file.
    """
    reader = _Reader()
    if not root.is_dir():
        reader.problems.append(Problem(str(root), None, "there is no such folder of rules", "Name one that exists"))
    of_instruments, of_definitions, of_rules = sources.in_order(root)
    instruments = reader.all(of_instruments, Instrument)
    definitions = reader.all(of_definitions, Definitions)
    rules = reader.all(of_rules, RuleFile)
    for file in rules:
        reader.problems += checks.of_file(file)
    if not reader.problems and len(definitions) != 1:
        places = "; ".join(each.loaded.path for each in definitions) or "none"
        reader.problems.append(
            Problem(str(root), None, f"a pack has one definitions.yaml, and this has {places}", "Keep exactly one")
        )
    if not reader.problems:
        reader.problems += checks.problems(rules, instruments, definitions)
    if reader.problems:
        raise InputError(reader.problems)
    return Contents(
        sources.fingerprint(root, reader.digests),
        {each.path.relative_to(root).as_posix(): each.model for each in instruments},
        definitions[0].model,
        {each.path.relative_to(root).as_posix(): each.model for each in rules},
    )


class _Reader:
    """Reads files, keeping their problems and the fingerprint of each."""

    def __init__(self) -> None:
        self.problems: list[Problem] = []
        self.digests: dict[Path, str] = {}

    def all(self, paths: Iterable[Path], model: type[M]) -> list[Read[M]]:
        """The files that are in order; what is wrong with the others is kept."""
        found = []
        for path in paths:
            try:
                loaded = files.read(path)
                self.digests[path] = loaded.sha256
                found.append(Read(path, loaded, parse(loaded, model, REMEDY)))
            except InputError as error:
                self.problems += error.problems
        return found
