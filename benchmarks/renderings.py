"""How well papers are read as other programs give them: `python -m benchmarks.renderings` takes those found here.

Minutes reach a reader through whatever program somebody had: a Word file saved as text, a page printed by a browser,
the text of a PDF by `pdftotext`. The papers of `fixtures/minutes` are passed through each, and what comes out is held
against the same careful readings. What a program destroys (columns torn apart) cannot be read again; it has to be
marked or asked about, so that `silent` is the figure to look at. Programs that are not here are named and left out.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from benchmarks.intake import papers, read
from benchmarks.intake_score import Score, score
from compliance.errors import InputError

PAPERS = Path("fixtures/minutes")
SHOWN = ("people", "organisations", "apologies", "chair", "items")
_SECONDS = 120


@dataclass(frozen=True, slots=True)
class Rendering:
    """A way for papers to another form.

    Attributes:
        name: of it; its papers stand in a folder called so.
        source: how the papers end that it takes.
        target: how those end that it gives.
        command: the program and what it is given: `{source}`, and `{target}` or the `{folder}` that this is to be in; a
            program with neither prints it.
    """

    name: str
    source: str
    target: str
    command: tuple[str, ...]


def _office(name: str, source: str, target: str, form: str, *more: str) -> Rendering:
    command = ("soffice", "--headless", *more, "--convert-to", form, "--outdir", "{folder}", "{source}")
    return Rendering(name, source, target, command)


RENDERINGS = (
    Rendering("pdf-to-text-as-laid-out", ".pdf", ".txt", ("pdftotext", "-layout", "{source}", "{target}")),
    Rendering("pdf-to-text", ".pdf", ".txt", ("pdftotext", "{source}", "{target}")),
    Rendering("pdf-to-page", ".pdf", ".html", ("pdftohtml", "-s", "-i", "-noframes", "-q", "{source}", "{target}")),
    _office("word-to-pdf", ".docx", ".pdf", "pdf"),
    _office("word-to-page", ".docx", ".html", "html:HTML (StarWriter)"),
    _office("word-to-text", ".docx", ".txt", "txt:Text"),
    _office("page-to-word", ".html", ".docx", "docx:MS Word 2007 XML", "--infilter=HTML (StarWriter)"),
    Rendering("word-to-markdown", ".docx", ".md", ("pandoc", "{source}", "-t", "gfm", "-o", "{target}")),
    Rendering("page-to-text-w3m", ".html", ".txt", ("w3m", "-dump", "-cols", "120", "-T", "text/html", "{source}")),
    Rendering("page-to-text-lynx", ".html", ".txt", ("lynx", "-dump", "-nolist", "-width=110", "{source}")),
)


def render(rendering: Rendering, made: Path, folder: Path) -> None:
    """Pass the papers of a folder through a program, each with its careful reading beside it."""
    folder.mkdir(parents=True, exist_ok=True)
    for source in sorted(made.glob(f"*{rendering.source}")):
        target = folder / f"{source.stem}{rendering.target}"
        places = {"source": str(source.resolve()), "target": str(target), "folder": str(folder)}
        command = [each.format_map(places) for each in rendering.command]
        done = subprocess.run(command, capture_output=True, timeout=_SECONDS, check=False)
        if not target.exists() and done.returncode == 0 and done.stdout:
            target.write_bytes(done.stdout)
        reading = made / f"{source.stem}.reading.json"
        if target.exists() and reading.is_file():
            shutil.copyfile(reading, folder / reading.name)


def scored(folder: Path) -> tuple[int, Score]:
    """How many papers came out with anything to read, and how well they are read."""
    whole, count = Score(), 0
    for path, expected in papers(folder):
        try:
            found = read(path)
        except InputError:
            continue  # of a scanned page no text comes
        whole.add(score(expected, found))
        count += 1
    return count, whole


def row(name: str, count: int, of: Score) -> str:
    """A rendering in a line: precision and recall of each thing, and the silent wrong guesses."""
    said = "".join(f"{of.tallies[each].precision:8.3f}{of.tallies[each].recall:7.3f}" for each in SHOWN)
    return f"{name:26}{count:4}{said}{len(of.silent):8}"


def main(arguments: list[str]) -> None:
    """Render and score."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.renderings", description=(__doc__ or "").split("\n")[0])
    parser.add_argument("names", nargs="*", help=f"which: {', '.join(each.name for each in RENDERINGS)}")
    parser.add_argument("--keep", type=Path, help="keep what comes out here, for benchmarks.intake FOLDER --amiss")
    chosen = parser.parse_args(arguments)
    print(f"{'precision and recall':30}" + "".join(f"{each[:13]:>15}" for each in SHOWN) + f"{'silent':>8}")
    with tempfile.TemporaryDirectory() as scratch:
        for rendering in RENDERINGS:
            if chosen.names and rendering.name not in chosen.names:
                continue
            if shutil.which(rendering.command[0]) is None:
                print(f"{rendering.name:26}{rendering.command[0]} is not here")
                continue
            folder = (chosen.keep or Path(scratch)) / rendering.name
            render(rendering, PAPERS, folder)
            print(row(rendering.name, *scored(folder)), flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
