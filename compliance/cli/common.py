"""What the commands share: reading records and rules, writing out, dates on the command line, statuses."""

from __future__ import annotations

import inspect
import os
import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, TypeVar

import typer

from compliance.dates import DAY, FOREVER, Span, parse_day
from compliance.errors import InputError, Problem, quote, visible

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator

    from compliance.law.pack import RulePack
    from compliance.record.load import LoadedRecord

OK, FOUND, FAULT = 0, 1, 2
"""Exit statuses: nothing at or above --fail-on; something is; wrong usage, or an input that could not be read."""

C = TypeVar("C", bound="Callable[..., None]")


class NobodyReadsError(Exception):
    """Whoever reads standard output has seen enough and closed it."""


def add(app: typer.Typer, function: C, name: str, brief: str, *examples: str) -> None:
    """Add a command to an application.

    Args:
        app: the application.
        function: what does it; its docstring is the help.
        name: how it is called.
        brief: what it does, for the list of commands.
        examples: command lines to show in its help, each of which works.
    """
    lines = [f"{inspect.getdoc(function)}", "\b", "Example:" if len(examples) == 1 else "Examples:"]
    lines[1] += "\n" + lines.pop()
    lines[1] += "".join(f"\n  {example}" for example in examples)
    app.command(name, help="\n\n".join(lines), short_help=brief)(function)


def a_day(text: str) -> date:
    """A day given on the command line."""
    try:
        return parse_day(text)
    except ValueError as error:
        raise typer.BadParameter(f"{quote(text)}: {error}.") from None


def today() -> date:
    """The one place where the program looks at the calendar."""
    return date.today()  # noqa: DTZ011  # a day in the user's own place is what is meant


def rule_names(incomplete: str) -> list[str]:
    """The rules whose names begin so, for completion in a shell."""
    try:
        names = [each.rule.rule for each in load_pack(None).rules]
    except InputError:
        return []
    return [name for name in names if name.startswith(incomplete)]


AsAt = Annotated[
    date | None,
    typer.Option("--as-at", metavar="DATE", parser=a_day, help="The day that the report speaks of. [default: today]"),
]
Start = Annotated[
    date | None,
    typer.Option("--from", metavar="DATE", parser=a_day, help="First day under review. [default: the record's]"),
]
End = Annotated[
    date | None,
    typer.Option("--to", metavar="DATE", parser=a_day, help="Last day under review. [default: the record's]"),
]
Output = Annotated[
    Path | None,
    typer.Option(
        "--output", "-o", metavar="PATH", help="Write to this file, not to standard output; never to a record."
    ),
]
Publishable = Annotated[
    bool,
    typer.Option(
        "--publishable",
        help="For publication: people by their posts or bodies, not by name, and nothing from a closed session.",
    ),
]
Pack = Annotated[
    Path | None,
    typer.Option(
        "--pack", metavar="FOLDER", help="Use the rules in this folder, not those that came with the program."
    ),
]
RecordArgument = Annotated[
    Path, typer.Argument(metavar="RECORD", help="A record file (.yaml or .json).", show_default=False)
]
RecordArguments = Annotated[
    list[Path], typer.Argument(metavar="RECORD", help="Record files, or folders of them.", show_default=False)
]


def load_pack(folder: Path | None) -> RulePack:
    """The rules."""
    from compliance.law import pack

    return pack.load(folder)


def load_record(path: Path) -> LoadedRecord:
    """One record."""
    from compliance.record import load

    if path.is_dir():
        raise InputError([Problem(str(path), None, "this is a folder", "Name one record in it")])
    return load.load(path)


def load_known(path: Path, *, publishable: bool) -> LoadedRecord:
    """One record, as it was written or for publication."""
    loaded = load_record(path)
    if not publishable:
        return loaded
    from compliance.record import publishable as version

    return version.publishable(loaded)


def expand(paths: Collection[Path]) -> tuple[list[Path], list[Problem]]:
    """The record files that are meant: files as given, folders by the records inside them, in order of name.

    Returns:
        The files, and a problem for each folder that has none.
    """
    found: list[Path] = []
    problems = []
    for path in paths:
        if not path.is_dir():
            found.append(path)
            continue
        inside = sorted(each for each in path.rglob("*") if _is_record(each, path))
        found += inside
        if not inside:
            problems.append(
                Problem(str(path), None, "there is no record in this folder", "Records end in .yaml, .yml or .json")
            )
    return found, problems


def _is_record(path: Path, folder: Path) -> bool:
    from compliance import files

    hidden = any(part.startswith(".") for part in path.relative_to(folder).parts)
    return not hidden and path.suffix.lower() in files.SUFFIXES and path.is_file()


def reviewed(loaded: LoadedRecord, start: date | None, end: date | None) -> Span | None:
    """The days under review, where the command line says other than the record."""
    if start is None and end is None:
        return None
    own = loaded.record.period
    first, last = start or own.from_, end or own.to
    if last < first:
        what = f"the period under review ends on {last}, before it starts on {first}"
        raise InputError([Problem(loaded.path, None, what, "Correct --from or --to")])
    return Span(first, last + DAY if last < FOREVER else FOREVER)


def give(text: str, output: Path | None = None, protect: Collection[Path] = ()) -> None:
    """Write a result where it was asked for: to a file whole or not at all, else to standard output."""
    if output is None:
        _print(text if text.endswith("\n") else text + "\n")
        return
    from compliance import files

    _refuse_record(output)
    files.write(output, text, protect=protect)


def give_pieces(pieces: Iterable[str | bytes], output: Path | None = None, protect: Collection[Path] = ()) -> bool:
    """The same with what comes piece by piece, so that it is never held whole.

    Returns:
        Whether there was anything; if not, no file is written.
    """
    if output is None:
        printed = False
        for piece in pieces:
            _print(piece)
            printed = True
        return printed
    from compliance import files

    _refuse_record(output)
    coming = iter(pieces)
    first = next(coming, None)
    if first is None:
        return False
    try:
        files.write(output, _guarded(first, coming), protect=protect)
    except _ElsewhereError as error:
        raise error.cause from None
    return True


class _ElsewhereError(Exception):
    """What went wrong while pieces were made, and not while they were written."""

    def __init__(self, cause: Exception) -> None:
        super().__init__(cause)
        self.cause = cause


def _guarded(first: str | bytes, rest: Iterator[str | bytes]) -> Iterator[str | bytes]:
    yield first
    try:
        yield from rest
    except (OSError, ValueError) as error:
        raise _ElsewhereError(error) from error


def _print(text: str | bytes) -> None:
    try:
        if sys.stdout is None:
            raise OSError(None, "it is closed")  # noqa: TRY301  # as any other that cannot be written to
        if isinstance(text, bytes):
            sys.stdout.buffer.write(text)
        else:
            sys.stdout.write(text)
        sys.stdout.flush()
    except BrokenPipeError:
        raise NobodyReadsError from None
    except OSError as error:
        what = f"this cannot be written to: {error.strerror or error}"
        raise InputError([Problem("standard output", None, what, "Name a file with --output")]) from None


def _refuse_record(output: Path) -> None:
    """A report takes the place of an older report, never of a record or a rule, whichever one it is."""
    from compliance import files

    target = Path(os.path.realpath(output)) if "\0" not in str(output) else output
    suffix = target.suffix.lower()
    if not os.path.isfile(target) or suffix not in files.SUFFIXES:  # noqa: PTH113  # a name that is too long is no file
        return
    try:
        is_record = suffix in files.YAML_SUFFIXES or str(files.read(target).data.get("record")) == "1"
    except InputError:
        return
    if is_record:
        what = "this file is there already, and may be a record or a rule"
        raise InputError([Problem(str(output), None, what, "Choose another name; nothing was written")])


def refuse_on_terminal(output: Path | None) -> None:
    """A Word document is no text, and is not put on somebody's screen."""
    if output is None and on_terminal():
        what = "a Word document cannot be shown on a terminal"
        raise InputError([Problem("--format docx", None, what, "Name a file with --output")])


def say(text: str) -> None:
    """A line for the person at the terminal, out of the way of the result."""
    if sys.stderr is not None:
        sys.stderr.write(visible(text) + "\n")


def say_all(problems: Iterable[Problem]) -> None:
    """A line for each problem."""
    for problem in problems:
        say(str(problem))


def on_terminal() -> bool:
    """Whether the result goes to somebody's screen."""
    return sys.stdout is not None and sys.stdout.isatty()


def in_colour() -> bool:
    """Whether the reader is a terminal that has not asked for plain text."""
    return on_terminal() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
