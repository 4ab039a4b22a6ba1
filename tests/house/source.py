"""The source of the project as the tests of the house read it."""

from __future__ import annotations

import ast
import subprocess
from collections.abc import Iterator
from functools import cache
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[2]
PACKAGE = PROJECT / "compliance"
RULES = PROJECT / "rules"


def modules(folder: Path = PACKAGE) -> list[Path]:
    """Every module of a folder."""
    return sorted(path for path in folder.rglob("*.py") if "__pycache__" not in path.parts)


def name(path: Path) -> str:
    """A file's path below the project."""
    return path.relative_to(PROJECT).as_posix()


@cache
def tree(path: Path) -> ast.Module:
    """A module as Python reads it."""
    return ast.parse(path.read_text())


def imports(path: Path) -> Iterator[tuple[str, int]]:
    """Every module that a module imports, wherever in it, as `package.module`, with the line."""
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield alias.name, node.lineno
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{name(path)}:{node.lineno}: write the whole name"
            for alias in node.names:
                yield f"{node.module}.{alias.name}", node.lineno


def files() -> list[Path]:
    """Every file of text that is or would be committed."""
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"],
        cwd=PROJECT,
        capture_output=True,
        check=False,
    )
    if listed.returncode:  # not a checkout: all there is, but for what tools leave behind
        found = [path for path in PROJECT.rglob("*") if not any(part.startswith(".") for part in path.parts)]
    else:
        found = [PROJECT / each for each in listed.stdout.decode().split("\0") if each]
    return sorted(path for path in found if path.is_file() and is_text(path))


def is_text(path: Path) -> bool:
    """Whether a file holds text."""
    return b"\0" not in path.read_bytes()[:8192]
