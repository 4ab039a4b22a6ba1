"""The rule pack: every instrument, definition and rule file under `rules/`, read, checked and fingerprinted.

What a single file cannot show is checked here: ids that stand twice, limbs and rules that the
provision table names and nobody wrote, questions in a circle, names that nothing binds.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from compliance import files
from compliance.errors import InputError, Problem, quote, suggest
from compliance.law import condition as c
from compliance.law.instrument import Definitions, Instrument, Provision
from compliance.law.rule import Rule, RuleFile
from compliance.shape import parse

if TYPE_CHECKING:
    from collections.abc import Iterator

LOCAL = "local"
M = TypeVar("M", Instrument, Definitions, RuleFile)
REMEDY = "compliance schema rule shows what may be written"


@dataclass(frozen=True, slots=True, eq=False)
class PackedRule:
    """A rule with the instrument and file that it stands in."""

    rule: Rule
    instrument: str
    file: RuleFile
    path: str
    order: tuple[int, int, int]
    """Instrument, file, place in the file: the order of the text."""

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
    instruments = [(path, loaded, parsed) for path, loaded, parsed in reader.each("*/instrument.yaml", Instrument)]
    definitions = list(reader.each("*/definitions.yaml", Definitions))
    packed: list[PackedRule] = []
    names = [instrument.instrument for _, _, instrument in instruments]
    for number, path in enumerate(rule_files(root)):
        read = reader.one(path, RuleFile)
        if read is None:
            continue
        loaded, file = read
        instrument = path.parent.name
        for place, rule in enumerate(file.rules):
            order = (names.index(instrument) if instrument in names else len(names), number, place)
            packed.append(PackedRule(rule, instrument, file, loaded.path, order))
        reader.problems += _file_problems(path, loaded, file)
    if not reader.problems and len(definitions) != 1:
        reader.problems.append(Problem(str(root), None, "there is not exactly one definitions.yaml", "keep one"))
    if not reader.problems:
        reader.problems += list(_pack_problems(packed, instruments))
    if reader.problems:
        raise InputError(reader.problems)
    return RulePack(
        root=root,
        instruments=tuple(instrument for _, _, instrument in instruments),
        rules=tuple(sorted(packed, key=lambda each: each.order)),
        definitions=definitions[0][2],
        sha256=reader.digest.hexdigest(),
    )


class _Reader:
    """Reads the files of a pack, keeping their problems and a fingerprint of all of them."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.problems: list[Problem] = []
        self.digest = hashlib.sha256()
        if not root.is_dir():
            self.problems.append(Problem(str(root), None, "there is no such folder of rules", "name one that exists"))

    def one(self, path: Path, model: type[M]) -> tuple[files.Loaded, M] | None:
        try:
            loaded = files.read(path)
            self.digest.update(f"{path.relative_to(self.root).as_posix()}\0{loaded.sha256}\n".encode())
            return loaded, parse(loaded, model, REMEDY)
        except InputError as error:
            self.problems += error.problems
            return None

    def each(self, pattern: str, model: type[M]) -> Iterator[tuple[Path, files.Loaded, M]]:
        for path in sorted(self.root.glob(pattern)):
            read = self.one(path, model)
            if read is not None:
                yield path, *read


def _file_problems(path: Path, loaded: files.Loaded, file: RuleFile) -> Iterator[Problem]:
    if file.regulation != f"{path.parent.name}/{_unpadded(path.stem)}":
        yield Problem(
            loaded.path,
            loaded.lines.of(("regulation",)),
            f"the file says that it is {quote(file.regulation)}",
            f"a file is named after its regulation: write {path.parent.name}/{_unpadded(path.stem)}",
        )
    for index, rule in enumerate(file.rules):
        line = loaded.lines.of(("rules", index))
        if not rule.in_force and path.parent.name != LOCAL:
            yield Problem(loaded.path, line, f"{rule.rule} has no period in force", "give in_force with a first day")
        for limb, field, condition in rule.conditions():
            where = next(place for place, each in enumerate(rule.limbs) if each is limb)
            for what, remedy in _unbound(condition, _BOUND):
                yield Problem(loaded.path, loaded.lines.of(("rules", index, "limbs", where, field)), what, remedy)


def _unpadded(stem: str) -> str:
    """reg-03 and reg-3 are the same regulation: files are padded so that they sort as the text does."""
    return stem.replace("reg-0", "reg-")


_BOUND = frozenset(
    {"this", "group", "slot", "police_area", "meeting", "requirement", "terms", "next_meeting", "previous_meeting"}
)


def _references(condition: c.Condition) -> Iterator[str]:
    """The references that stand in a condition itself, not in the ones inside it."""
    args = next(iter(condition.__dict__.values()))
    if not isinstance(args, c.Node):
        return
    for name, value in args.__dict__.items():
        if name in ("as_", "where", "satisfy") or value is None:
            continue
        yield from _refs_of(name, value)


def _refs_of(name: str, value: object) -> Iterator[str]:
    if isinstance(value, c.From):
        yield value.from_
    elif isinstance(value, c.Party | c.Selector):
        for inner, each in value.__dict__.items():
            yield from _refs_of(inner, each)
    elif name == "about" and isinstance(value, tuple):
        yield from value
    elif name in (
        "document",
        "considered",
        "meeting",
        "requirement",
        "since",
        "until",
        "day",
        "after",
        "value",
        "in_",
        "authority",
        "holder",
        "is_",
        "for_",
        "linked_to",
        "group",
        "shorthand",
    ) and isinstance(value, str):
        yield value
    elif name == "of" and isinstance(value, str) and "." in value:
        yield value


def _unbound(condition: c.Condition, bound: frozenset[str]) -> Iterator[tuple[str, str]]:
    for reference in _references(condition):
        name = reference.split(".")[0]
        if name not in bound:
            near = suggest(name, bound)
            yield (
                f"nothing is called {quote(name)} where {quote(reference)} stands",
                f"did you mean {near}" if near else f"bound here: {', '.join(sorted(bound))}",
            )
    inner = bound
    if isinstance(condition, c.Every):
        inner = bound | {condition.every.as_}
    elif isinstance(condition, c.AtLeast):
        inner = bound | {condition.at_least.as_}
    for part in c.parts(condition):
        yield from _unbound(part, inner)


def _pack_problems(
    packed: list[PackedRule], instruments: list[tuple[Path, files.Loaded, Instrument]]
) -> Iterator[Problem]:
    seen: dict[str, str] = {}
    for each in packed:
        if each.rule.rule in seen:
            yield Problem(
                each.path, None, f"the rule {each.rule.rule} is also in {seen[each.rule.rule]}", "keep one of the two"
            )
        seen[each.rule.rule] = each.path
    yield from _circles(packed)
    limbs = {f"{each.rule.rule}#{limb.limb}" for each in packed for limb in each.rule.limbs}
    for _, loaded, instrument in instruments:
        for index, row in enumerate(instrument.provisions):
            line = loaded.lines.of(("provisions", index))
            for name in row.modelled_by:
                if name.startswith("definitions#"):
                    if name.partition("#")[2] not in Definitions.model_fields:
                        yield Problem(
                            loaded.path, line, f"{row.provision} points to {quote(name)}", "no such definition"
                        )
                elif name not in limbs:
                    near = suggest(name, limbs)
                    yield Problem(
                        loaded.path,
                        line,
                        f"{row.provision} is said to be modelled by {quote(name)}, and there is no such limb",
                        f"did you mean {near}" if near else "write the limb, or correct the row",
                    )
        if instrument.instrument != LOCAL:
            yield from _unlisted(packed, loaded, instrument)


def _unlisted(packed: list[PackedRule], loaded: files.Loaded, instrument: Instrument) -> Iterator[Problem]:
    listed = {name for row in instrument.provisions for name in row.modelled_by}
    for each in packed:
        if each.instrument != instrument.instrument:
            continue
        for limb in each.rule.limbs:
            if f"{each.rule.rule}#{limb.limb}" not in listed and limb.words is not None:
                yield Problem(
                    loaded.path,
                    loaded.lines.of(("provisions",)),
                    f"the limb {each.rule.rule}#{limb.limb} quotes the instrument and no row points to it",
                    "name it in modelled_by of its provision",
                )


def _circles(packed: list[PackedRule]) -> Iterator[Problem]:
    by_id = {each.rule.rule: each for each in packed}
    asks: dict[str, set[str]] = {}
    for each in packed:
        for _, _, condition in each.rule.conditions():
            for part in c.walk(condition):
                if isinstance(part, c.FindingIs):
                    other = part.finding_is.rule
                    if other not in by_id:
                        near = suggest(other, by_id)
                        yield Problem(
                            each.path, None, f"{each.rule.rule} asks for the finding of {quote(other)}",
                            f"did you mean {near}" if near else "there is no such rule",
                        )  # fmt: skip
                    asks.setdefault(each.rule.rule, set()).add(other)
    for start in sorted(asks):
        reached, todo = set(), list(asks[start])
        while todo:
            here = todo.pop()
            if here not in reached:
                reached.add(here)
                todo += asks.get(here, ())
        if start in reached:
            yield Problem(by_id[start].path, None, f"{start} asks in a circle for its own finding", "break the circle")
