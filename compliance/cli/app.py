"""The typer application: every command, and what turns a fault into a line and a status."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Annotated

import typer

from compliance import __version__
from compliance.cli import check, lawbook, records, rules
from compliance.cli.common import FAULT, say
from compliance.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Sequence

app = typer.Typer(
    name="compliance",
    help=(
        "Hold a record of a community safety partnership's activity against the Regulations of 2007 and its own "
        "arrangements, and report what is met, what is not, and what nobody can tell."
    ),
    epilog="Statuses: 0 nothing at or above --fail-on, 1 something is, 2 a fault in the command, a record or a rule.",
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
check.add_to(app)
lawbook.add_to(app)
records.add_to(app)
rules.add_to(app)


def _version(wanted: bool) -> None:  # noqa: FBT001  # typer's own form
    if wanted:
        typer.echo(f"compliance {__version__}")
        raise typer.Exit


@app.callback()
def _options(
    version: Annotated[  # noqa: ARG001  # handled by its callback
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version and stop.")
    ] = False,
) -> None:
    pass


def run(arguments: Sequence[str]) -> int:
    """Run one command.

    Returns:
        The exit status: 0, 1 or 2.
    """
    try:
        status = app(list(arguments), standalone_mode=True)
    except InputError as error:
        for problem in error.problems:
            say(str(problem))
        return FAULT
    except BrokenPipeError:
        # The reader has seen enough; Python would complain once more when it closes standard output.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FAULT
    except SystemExit as stop:
        return stop.code if isinstance(stop.code, int) else 0 if stop.code is None else FAULT
    return status if isinstance(status, int) else 0
