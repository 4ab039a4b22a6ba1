"""The invented papers of `fixtures/minutes/`, made of their descriptions: `python -m tests.intake.papers.make`.

The files are the same each time, so that a test can compare them. What is there already and says the same is left.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

from tests.intake.papers.description import Description, load
from tests.intake.papers.expected import expected
from tests.intake.papers.to_docx import docx, parts
from tests.intake.papers.to_html import html
from tests.intake.papers.to_pdf import pdf
from tests.intake.papers.to_text import markdown, text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

ROOT = Path(__file__).resolve().parents[3]
SOURCES = Path(__file__).with_name("sources")
FOLDER = ROOT / "fixtures" / "minutes"
MAKE: dict[str, Callable[[Description], bytes]] = {
    "txt": lambda paper: text(paper).encode(),
    "md": lambda paper: markdown(paper).encode(),
    "html": lambda paper: html(paper).encode(),
    "docx": docx,
    "pdf": pdf,
}


def descriptions() -> list[Description]:
    """All of them, in the order of their names."""
    return [load(path) for path in sorted(SOURCES.glob("*.paper"))]


def papers(paper: Description) -> Iterator[tuple[str, bytes]]:
    """Each file of a description: its name and what it holds; a real paper is kept as it was published."""
    for suffix in paper.suffixes:
        name = f"{paper.stem}.{suffix}"
        yield name, ((FOLDER / name).read_bytes() if "kept" in paper.head else MAKE[suffix](paper))
    reading = json.dumps(expected(paper.reading), indent=1, ensure_ascii=False)
    yield f"{paper.stem}.reading.json", f"{reading}\n".encode()


def readme() -> str:
    """The table of what each paper shows."""
    intro = (SOURCES / "README.md").read_text(encoding="utf-8")
    rows = [
        f"| [{paper.stem}]({paper.stem}.reading.json) | "
        + " ".join(f"[{suffix}]({paper.stem}.{suffix})" for suffix in paper.suffixes)
        + f" | {paper.head['shows']} |"
        for paper in descriptions()
    ]
    return intro + "\n".join(["| Reading | Files | What it shows |", "|---|---|---|", *rows]) + "\n"


def same(name: str, old: bytes, new: bytes) -> bool:
    """Whether two files say the same; Word files are compared by what is packed in them."""
    return old == new or (name.endswith(".docx") and parts(old) == parts(new))


def main() -> None:
    """Make them all, and take away what no description makes any more."""
    FOLDER.mkdir(exist_ok=True)
    made = {"README.md": readme().encode()}
    for paper in descriptions():
        made |= dict(papers(paper))
    for name, data in made.items():
        path = FOLDER / name
        if not path.is_file() or not same(name, path.read_bytes(), data):
            path.write_bytes(data)
            print(name)
    for path in FOLDER.iterdir():
        if path.name not in made and not path.name.endswith(".answers.yaml"):
            print(f"{path.name}: nothing makes it")


if __name__ == "__main__":
    main()
