"""The files that are generated from the code and the rules: checked by `make check`, written by hand with `--write`.

To add one, add a line to `FILES`: its path below the repository, and what gives its text.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from compliance import schemas
from compliance.law import compiled, pack, reading, sources
from compliance.lawbook import questions
from tests import goldens

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

ROOT = Path(__file__).resolve().parent.parent

FILES: list[tuple[str, Callable[[], str]]] = [
    ("docs/schemas/record.schema.json", lambda: schemas.as_text(schemas.record_schema())),
    ("docs/schemas/rule.schema.json", lambda: schemas.as_text(schemas.rule_schema())),
    ("docs/schemas/report.schema.json", lambda: schemas.as_text(schemas.report_schema())),
    ("docs/schemas/due.schema.json", lambda: schemas.as_text(schemas.due_schema())),
    ("docs/schemas/comparison.schema.json", lambda: schemas.as_text(schemas.comparison_schema())),
    ("docs/schemas/unread.schema.json", lambda: schemas.as_text(schemas.unread_schema())),
    (f"rules/{compiled.NAME}", lambda: compiled.text(reading.read(sources.default_root()))),
    ("docs/questions.md", lambda: questions.markdown(pack.load())),
    *goldens.kept(),
]


def out_of_date(root: Path = ROOT) -> list[tuple[str, str]]:
    """The generated files that are not as they should be, each with what it should hold."""
    found = []
    for name, made in FILES:
        path, text = root / name, made()
        if not path.is_file() or path.read_bytes() != text.encode():
            found.append((name, text))
    return found


def main(arguments: Sequence[str], root: Path = ROOT) -> int:
    """Check the files, or write those that are out of date.

    Returns:
        0 if all is (now) as it should be, 1 if something is out of date, 2 for a wrong call.
    """
    if list(arguments) not in (["--check"], ["--write"]):
        print("usage: python -m tests.generated --check | --write", file=sys.stderr)
        return 2
    stale = out_of_date(root)
    for name, text in stale:
        if arguments[0] == "--write":
            (root / name).parent.mkdir(parents=True, exist_ok=True)
            (root / name).write_bytes(text.encode())
            print(f"{name}: written")
        else:
            print(f"{name}: out of date; run: python -m tests.generated --write", file=sys.stderr)
    return 1 if stale and arguments[0] == "--check" else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
