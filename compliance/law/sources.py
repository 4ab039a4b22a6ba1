"""The files of a rule pack: where they are, in which order they are read, and their fingerprint."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


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


def in_order(root: Path) -> tuple[list[Path], list[Path], list[Path]]:
    """The files of a pack, in the order in which they are read: instruments, definitions, rules."""
    return sorted(root.glob("*/instrument.yaml")), sorted(root.glob("*/definitions.yaml")), rule_files(root)


def fingerprint(root: Path, digests: Mapping[Path, str]) -> str:
    """The fingerprint of a pack, from those of its files in their order."""
    whole = hashlib.sha256()
    for path, digest in digests.items():
        whole.update(f"{path.relative_to(root).as_posix()}\0{digest}\n".encode())
    return whole.hexdigest()
