"""The rule pack: every instrument, definition and rule file under `rules/`, read, checked and fingerprinted.

What a single file cannot show is checked here: ids that stand twice, limbs and rules that the
provision table names and nobody wrote, questions in a circle, names that nothing binds.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from compliance import files
from compliance.errors import InputError, Problem
from compliance.law import checks
from compliance.law.checks import LOCAL, M, Read
from compliance.law.instrument import Definitions, Instrument
from compliance.law.rule import RuleFile
from compliance.shape import parse

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from compliance.law.instrument import Provision
    from compliance.law.rule import Rule

REMEDY = "See what may be written: compliance schema rule"


@dataclass(frozen=True, slots=True, eq=False)
class PackedRule:
    """A rule with the instrument and file that it stands in."""

    rule: Rule
    instrument: str
    file: RuleFile
    path: str

    @property
    def id(self) -> str:
        """`uksi-2007-1830/reg-13A`, or `local/quorum`."""
        return self.rule.rule if self.instrument == LOCAL else f"{self.instrument}/{self.rule.rule}"

    @property
    def is_local(self) -> bool:
        """Whether it is the group's own arrangements and not the Regulations."""
        return self.instrument == LOCAL


@dataclass(frozen=True, eq=False)
class RulePack:
    """Everything that is law to the program."""

    root: Path
    instruments: tuple[Instrument, ...]
    rules: tuple[PackedRule, ...]
    definitions: Definitions
    sha256: str

    @cached_property
    def by_id(self) -> dict[str, PackedRule]:
        """Each rule by its full id, and by its short one."""
        short = {each.rule.rule: each for each in self.rules}
        return short | {each.id: each for each in self.rules}

    def provisions(self) -> Iterator[tuple[Instrument, Provision]]:
        """Every row of every provision table."""
        for instrument in self.instruments:
            for provision in instrument.provisions:
                yield instrument, provision


def default_root() -> Path:
    """The folder of the rules that came with the program."""
    package = Path(__file__).resolve().parent.parent
    inside = package / "rules"
    return inside if inside.is_dir() else package.parent / "rules"


def is_installed(root: Path) -> bool:
    """Whether the rules are part of the installed program, and not of a copy of the project."""
    return root.resolve().parent == Path(__file__).resolve().parent.parent


def rule_files(root: Path) -> list[Path]:
    """The rule files below a folder: not cases, instruments or definitions."""
    return sorted(
        path
        for path in root.glob("*/*.yaml")
        if path.name not in ("instrument.yaml", "definitions.yaml") and not path.name.endswith(".cases.yaml")
    )


def load(root: Path | None = None) -> RulePack:
    """Read a pack.

    Args:
        root: the folder that holds a folder for each instrument; None for the one that came with the program.

    Raises:
        InputError: with every problem of every file.
    """
    root = root or default_root()
    reader = _Reader(root)
    instruments = reader.all(root.glob("*/instrument.yaml"), Instrument)
    definitions = reader.all(root.glob("*/definitions.yaml"), Definitions)
    rules = reader.all(rule_files(root), RuleFile)
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
    return RulePack(
        root=root,
        instruments=tuple(each.model for each in instruments),
        rules=tuple(_packed(rules, [each.model.instrument for each in instruments])),
        definitions=definitions[0].model,
        sha256=reader.digest.hexdigest(),
    )


def _packed(files: Sequence[Read[RuleFile]], instruments: Sequence[str]) -> Iterator[PackedRule]:
    """The rules in the order of the text, the group's own arrangements last."""
    folders = {name: number for number, name in enumerate(instruments)}
    for file in sorted(
        files, key=lambda each: (each.folder == LOCAL, folders.get(each.folder, len(folders)), each.path)
    ):
        for rule in file.model.rules:
            yield PackedRule(rule, file.folder, file.model, file.loaded.path)


class _Reader:
    """Reads the files of a pack, keeping their problems and a fingerprint of all of them."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.problems: list[Problem] = []
        self.digest = hashlib.sha256()
        if not root.is_dir():
            self.problems.append(Problem(str(root), None, "there is no such folder of rules", "Name one that exists"))

    def all(self, paths: Iterable[Path], model: type[M]) -> list[Read[M]]:
        """The files that are in order; what is wrong with the others is kept."""
        found = []
        for path in sorted(paths):
            try:
                loaded = files.read(path)
                self.digest.update(f"{path.relative_to(self.root).as_posix()}\0{loaded.sha256}\n".encode())
                found.append(Read(path, loaded, parse(loaded, model, REMEDY)))
            except InputError as error:
                self.problems += error.problems
        return found
