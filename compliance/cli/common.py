"""What the commands share: reading records and rules, writing out, dates on the command line, statuses."""

from __future__ import annotations

import os
import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from compliance import files
from compliance.dates import DAY, Span, parse_day
from compliance.errors import InputError, Problem, quote

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from compliance.law.pack import RulePack
    from compliance.record.load import LoadedRecord

OK, FOUND, FAULT = 0, 1, 2
"""Exit statuses: nothing at or above --fail-on; something is; wrong usage, or an input that could not be read."""


def a_day(text: str) -> date:
    """A day given on the command line."""
    try:
        return parse_day(text)
    except ValueError as error:
        raise typer.BadParameter(f"{quote(text)}: {error}.") from None


def today() -> date:
    """The one place where the program looks at the calendar."""
    return date.today()  # noqa: DTZ011  # a day in the user's own place is what is meant


AsAt = Annotated[
    date | None,
    typer.Option("--as-at", metavar="DATE", parser=a_day, help="The day that the report speaks of. [default: today]"),
]
Start = Annotated[
    date | None,
    typer.Option("--from", metavar="DATE", parser=a_day, help="First day under review. [default: the record's period]"),
]
End = Annotated[
    date | None,
    typer.Option("--to", metavar="DATE", parser=a_day, help="Last day under review. [default: the record's period]"),
]
Output = Annotated[
    Path | None,
    typer.Option("--output", "-o", metavar="PATH", help="Write the report to this file instead of standard output."),
]
Pack = Annotated[
    Path | None,
    typer.Option("--pack", metavar="FOLDER", help="Use the rules in this folder instead of those that came with it."),
]
RecordArgument = Annotated[
    Path, typer.Argument(metavar="RECORD", help="A record file (.yaml or .json).", show_default=False)
]


def load_pack(folder: Path | None) -> RulePack:
    """The rules."""
    from compliance.law import pack  # noqa: PLC0415

    return pack.load(folder)


def load_record(path: Path) -> LoadedRecord:
    """One record."""
    from compliance.record import load  # noqa: PLC0415

    if path.is_dir():
        raise InputError([Problem(str(path), None, "this is a folder", "name one record in it")])
    return load.load(path)


def expand(paths: Collection[Path]) -> Iterator[Path]:
    """The record files that are meant: files as given, folders by the records inside them, in order of name."""
    for path in paths:
        if path.is_dir():
            inside = sorted(each for each in path.rglob("*") if _is_record(each))
            if not inside:
                raise InputError([Problem(str(path), None, "there is no record in this folder", "records end in .yaml or .json")])
            yield from inside
        else:
            yield path


def _is_record(path: Path) -> bool:
    return path.suffix in (*files.YAML_SUFFIXES, *files.JSON_SUFFIXES) and path.is_file() and not path.name.startswith(".")


def reviewed(loaded: LoadedRecord, start: date | None, end: date | None) -> Span | None:
    """The days under review, where the command line says other than the record."""
    if start is None and end is None:
        return None
    own = loaded.record.period
    first, last = start or own.from_, end or own.to
    if last < first:
        raise InputError(
            [Problem(loaded.path, None, f"the period under review ends on {last}, before it starts on {first}", "correct --from or --to")]
        )
    return Span(first, last + DAY)


def give(text: str | bytes, output: Path | None, protect: Collection[Path] = ()) -> None:
    """Write a result where it was asked for: whole, or not at all."""
    if output is not None:
        files.write(output, text, protect=protect)
    elif isinstance(text, bytes):
        sys.stdout.buffer.write(text)
    else:
        sys.stdout.write(text if text.endswith("\n") else text + "\n")


def say(text: str) -> None:
    """A line for the person at the terminal, out of the way of the result."""
    sys.stderr.write(text + "\n")


def in_colour() -> bool:
    """Whether the reader is a terminal that has not asked for plain text."""
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
