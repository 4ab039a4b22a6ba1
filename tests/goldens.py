"""The whole reports that `fixtures/reports/` keeps: what each record gives, in each format, word for word.

Text and Markdown are kept whole for every record. JSON and HTML are kept whole for a few records and by
their fingerprint for the others, since they say the same at ten times the length.
"""

from __future__ import annotations

import hashlib
import re
from functools import cache, lru_cache, partial
from pathlib import Path
from typing import TYPE_CHECKING

from compliance import files
from compliance.assess.assess import assess
from compliance.dates import parse_day
from compliance.law import pack
from compliance.record.load import from_loaded
from compliance.report import html, json_v1, markdown, text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from compliance.assess.findings.finding import Assessment
    from compliance.law.pack import RulePack

ROOT = Path(__file__).resolve().parent.parent
REPORTS = "fixtures/reports"
RENDER: dict[str, Callable[[Assessment], str]] = {
    "txt": text.render,
    "md": markdown.render,
    "json": json_v1.render,
    "html": html.render,
}
WHOLE = ("never-sent",)
"""Records whose JSON and HTML are kept whole too."""
_ROW = re.compile(r"^\| \[([\w-]+)\]\(records/[\w.-]+\) \|.*\|([^|]*)\|$", re.MULTILINE)


@lru_cache(maxsize=1)
def rules() -> RulePack:
    """The rules that came with the program."""
    return pack.load()


def runs() -> list[tuple[str, str]]:
    """Each record with each day that `fixtures/README.md` says to use it with."""
    readme = (ROOT / "fixtures" / "README.md").read_text(encoding="utf-8")
    return [(name, day) for name, days in _ROW.findall(readme) for day in re.findall(r"\d{4}-\d{2}-\d{2}", days)]


@cache
def assessed(name: str, day: str) -> Assessment:
    """A record of the fixtures on a day, under the path that it has in the repository."""
    path = f"fixtures/records/{name}.yaml"
    loaded = files.read(ROOT / path)
    return assess(rules(), from_loaded(files.Loaded(path, loaded.data, loaded.lines, loaded.sha256)), parse_day(day))


def kept() -> Iterator[tuple[str, Callable[[], str]]]:
    """Each file of `fixtures/reports/` and what gives its text."""
    for name, day in runs():
        for suffix, render in RENDER.items():
            if suffix in ("txt", "md") or name in WHOLE:
                yield f"{REPORTS}/{name}@{day}.{suffix}", partial(_report, name, day, render)
    yield f"{REPORTS}/fingerprints.txt", _fingerprints


def _report(name: str, day: str, render: Callable[[Assessment], str]) -> str:
    return render(assessed(name, day))


def _fingerprints() -> str:
    lines = [
        f"{hashlib.sha256(render(assessed(name, day)).encode()).hexdigest()}  {name}@{day}.{suffix}"
        for name, day in runs()
        for suffix, render in RENDER.items()
        if suffix not in ("txt", "md") and name not in WHOLE
    ]
    return "\n".join(lines) + "\n"
