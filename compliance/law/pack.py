"""The rule pack: every instrument, definition and rule file under `rules/`, and its fingerprint.

The rules that came with the program were read and checked before they came: what they say is taken from
`compiled.json`, if that was made from the very files that are there.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from compliance.law import compiled, sources
from compliance.law.instrument import LOCAL

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from compliance.law.compiled import Contents
    from compliance.law.instrument import Definitions, Instrument, Provision
    from compliance.law.rule import Rule, RuleFile


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


def load(root: Path | None = None) -> RulePack:
    """Read a pack.

    Args:
        root: the folder that holds a folder for each instrument; None for the one that came with the program.

    Raises:
        InputError: with every problem of every file.
    """
    own = sources.default_root() if root is None else root
    contents = _as_compiled(own) if root is None else None
    if contents is None:
        from compliance.law import reading  # what it takes to hold files to their shape is otherwise not needed

        contents = reading.read(own)
    return RulePack(
        root=own,
        instruments=tuple(contents.instruments.values()),
        rules=tuple(_packed(own, contents)),
        definitions=contents.definitions,
        sha256=contents.sha256,
    )


def _as_compiled(root: Path) -> Contents | None:
    """What the files of the pack say, from where it is kept; None if that is not of these very files."""
    try:
        digests = {
            path: hashlib.sha256(path.read_bytes()).hexdigest() for each in sources.in_order(root) for path in each
        }
        return compiled.read((root / compiled.NAME).read_bytes(), sources.fingerprint(root, digests))
    except OSError:
        return None


def _packed(root: Path, contents: Contents) -> Iterator[PackedRule]:
    """The rules in the order of the text, the group's own arrangements last."""
    folders = {each.instrument: number for number, each in enumerate(contents.instruments.values())}

    def order(path: str) -> tuple[bool, int, str]:
        folder = path.partition("/")[0]
        return folder == LOCAL, folders.get(folder, len(folders)), path

    for path in sorted(contents.rules, key=order):
        file = contents.rules[path]
        for rule in file.rules:
            yield PackedRule(rule, path.partition("/")[0], file, str(root / path))
