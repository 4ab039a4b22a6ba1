"""One invented paper, described: what is printed, as which files, and what a careful person reads in it.

A description (`sources/*.paper`) has three parts, parted by lines of three hyphens:

    shows: what it is there for
    files: docx pdf
    title: …, and of a PDF size, header, foot, and stagger: how much lower each column begins; of a web page frame
    ---
    # A heading; **bold**, __underlined__; each line of a paragraph is a printed line
    - an entry of a list
    + an entry that Word numbers itself
    ^ a line in the middle of the page
    | a | row | of a table, a second line in a cell after two backslashes |
    > columns⇥made⇥with tabs
    !table plain 2 3        the table that follows: no rules, the widths of its columns
    !page                   a new page
    !columns … !next … !end columns one after the other, as a newspaper has them
    !abreast … !next … !end the same columns, their lines side by side
    !scan … !end            a picture of the words
    ---
    the reading, for `expected.py`
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from pathlib import Path

BlockKind = Literal["heading", "text", "bullet", "numbered", "centred", "table", "tabs", "page"]
GroupKind = Literal["columns", "abreast", "scan"]


@dataclass(frozen=True, slots=True)
class Run:
    """Words in one style."""

    text: str
    bold: bool = False
    underlined: bool = False


Printed = tuple[Run, ...]
"""One printed line."""
Cell = tuple[Printed, ...]
"""What stands in one cell."""


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, an entry of a list or a table; `rows` has one row and cell but for tables and tabs."""

    kind: BlockKind
    rows: tuple[tuple[Cell, ...], ...] = ()
    level: int = 0
    plain: bool = False
    widths: tuple[float, ...] = ()

    @property
    def cell(self) -> Cell:
        """The only cell."""
        return self.rows[0][0]


@dataclass(frozen=True, slots=True)
class Group:
    """Blocks in columns, or in a picture."""

    kind: GroupKind
    columns: tuple[tuple[Block, ...], ...]


@dataclass(frozen=True, slots=True)
class Description:
    """A whole description."""

    stem: str
    head: dict[str, str]
    blocks: tuple[Block | Group, ...]
    reading: str

    @property
    def suffixes(self) -> list[str]:
        """The kinds of file that are made of it."""
        return self.head["files"].split()


def load(path: Path) -> Description:
    """Read a description."""
    head, body, reading = re.split(r"^---\n", path.read_text(encoding="utf-8"), maxsplit=2, flags=re.MULTILINE)
    pairs = dict(line.split(": ", 1) for line in head.splitlines())
    return Description(path.stem, pairs, tuple(_parse(body.splitlines())), reading)


def runs(text: str) -> Printed:
    """A printed line in its styles."""
    found = []
    bold = underlined = False
    for part in re.split(r"(\*\*|__)", text):
        if part == "**":
            bold = not bold
        elif part == "__":
            underlined = not underlined
        elif part:
            found.append(Run(part, bold, underlined))
    return tuple(found)


def plain(line: Printed) -> str:
    """The words alone."""
    return "".join(run.text for run in line)


def _cell(text: str) -> Cell:
    return tuple(runs(part.strip()) for part in text.split("\\\\"))


_ENTRIES: dict[str, BlockKind] = {"- ": "bullet", "+ ": "numbered", "^ ": "centred"}


def _parse(lines: list[str]) -> list[Block | Group]:
    blocks: list[Block | Group] = []
    columns: list[list[Block]] | None = None
    group: GroupKind = "columns"
    look: list[str] = []
    index = 0
    while index < len(lines):
        line = lines[index]
        word, *rest = line[1:].split() if line.startswith("!") else [""]
        if word in ("columns", "abreast", "scan"):
            group, columns = ("scan" if word == "scan" else "columns" if word == "columns" else "abreast"), [[]]
        elif word == "next" and columns is not None:
            columns.append([])
        elif word == "end" and columns is not None:
            blocks.append(Group(group, tuple(tuple(column) for column in columns)))
            columns = None
        elif word == "table":
            look = rest
        elif line.strip():
            end = index + 1
            while end < len(lines) and _goes_on(line, lines[end]):
                end += 1
            made = _block(lines[index:end], look)
            (blocks if columns is None else columns[-1]).append(made)
            look = look if made.kind != "table" else []
            index = end - 1
        index += 1
    return blocks


def _goes_on(first: str, line: str) -> bool:
    """Whether a line belongs to the block that the first one begins."""
    if first[:2] in ("| ", "> "):
        return line.startswith(first[:2])
    return bool(line.strip()) and not re.match(r"[#!|>^+-]|$", first) and not re.match(r"[!|>^+] ?|#+ |- ", line)


def _block(lines: list[str], look: list[str]) -> Block:
    first = lines[0]
    if first == "!page":
        return Block("page")
    if first.startswith("| "):
        rows = tuple(tuple(map(_cell, line.strip().strip("|").split("|"))) for line in lines)
        widths = tuple(float(each) for each in look if each.replace(".", "").isdigit())
        return Block("table", rows, plain="plain" in look, widths=widths)
    if first.startswith("> "):
        return Block("tabs", tuple(tuple(_cell(part) for part in line[2:].split("\t")) for line in lines))
    if heading := re.match(r"(#+) ", first):
        return Block("heading", ((_cell(first[heading.end() :]),),), level=len(heading[1]))
    if kind := _ENTRIES.get(first[:2]):
        return Block(kind, ((_cell(first[2:]),),))
    return Block("text", ((tuple(runs(line) for line in lines),),))
