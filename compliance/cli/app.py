"""The typer application: every command, and what turns a fault into a line and a status."""

from __future__ import annotations

import codecs
import errno
import io
import os
import sys
from typing import TYPE_CHECKING, Annotated

import typer

from compliance import __version__
from compliance.cli import check, rings
from compliance.cli.common import FAULT, OK, NobodyReadsError, give, say, say_all
from compliance.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Sequence

INTERRUPTED = 130
"""The status of a command that the user stopped, as shells have it."""

NO_ROOM = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EROFS})
"""What a disk says that can take no more."""
ROOM = "Make room on the disk, or set TMPDIR to a folder on another"

OF_CHECK = frozenset({"check", "explain"})
"""The commands of `check`, which are run the most and by the thousand: for them the others are not made ready."""


def application(command: str | None = None) -> typer.Typer:
    """The application.

    Args:
        command: what is going to be run, as far as that is known.
    """
    app = typer.Typer(
        name="compliance",
        help=(
            "Hold a record of a community safety partnership's activity against the Regulations of 2007 and its "
            "own arrangements, and report what is met, what is not, and what nobody can tell."
        ),
        epilog=(
            "Statuses: 0 nothing at or above --fail-on, 1 something is, 2 a fault in the command, a record or a rule."
        ),
        no_args_is_help=True,
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
        context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    )
    app.callback()(_options)
    check.add_to(app)
    if command not in OF_CHECK:
        rings.from_here_on()
        from compliance.cli import brief, compare, due, intake, lawbook, needs, records, rules

        for each in (needs, due, compare, brief, lawbook, records, intake, rules):
            each.add_to(app)
    return app


def _version(wanted: bool) -> None:  # noqa: FBT001  # typer's own form
    if wanted:
        give(f"compliance {__version__}")
        raise typer.Exit


def _options(
    *,
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version and stop.")
    ] = False,
) -> None:
    del version  # its callback has seen to it


_OF_THE_LIBRARY = "Value error, "
"""What the library that holds values to their types puts before the words of a refusal."""


def run(arguments: Sequence[str]) -> int:
    """Run one command.

    Returns:
        The exit status: 0, 1 or 2, and never 1 because something went wrong; 130 if the user stopped it.
    """
    _make_streams_safe()
    try:
        app = application(arguments[0] if arguments else None)
        status = app(list(arguments), prog_name="compliance", standalone_mode=False)
    except InputError as error:
        say_all(error.problems)
        return FAULT
    except NobodyReadsError:
        _close_output()
        return FAULT
    except KeyboardInterrupt:
        return INTERRUPTED
    except SystemExit as stop:
        # Completion ends so, and the library when nobody reads its help.
        _close_output()
        return OK if stop.code in (None, OK) else FAULT
    except Exception as error:  # noqa: BLE001  # the last line of defence
        return _fault(error)
    return status if isinstance(status, int) else OK


def _fault(error: Exception) -> int:
    """Show what the library says of wrong usage, and what the disk refuses; else that the program is at fault."""
    show = getattr(error, "show", None)
    if callable(show):
        error.__dict__["message"] = str(error.__dict__.get("message", "")).removeprefix(_OF_THE_LIBRARY)
        show()
        return FAULT
    if isinstance(error, OSError) and error.errno in NO_ROOM:
        # Where a file of the user's is read or written, that is told there; this is of a library's own.
        reason = os.strerror(error.errno)
        say(f"the folder for temporary files: it cannot be written: {reason[:1].lower()}{reason[1:]}. {ROOM}.")
        return FAULT
    say(f"compliance: this is a fault in the program: {type(error).__name__}: {error}".rstrip(": ") + ".")
    if os.environ.get("COMPLIANCE_TRACEBACK"):
        import traceback

        traceback.print_exception(error)
    else:
        say("Please report it, with the command that you gave. COMPLIANCE_TRACEBACK=1 shows where it arose.")
    return FAULT


def _make_streams_safe() -> None:
    """See to it that every character of a report can be written, and that files and pipes get UTF-8."""
    out = sys.stdout
    if isinstance(out, io.TextIOWrapper) and out.encoding.lower() not in ("utf-8", "utf8"):
        codecs.register_error("written-out", _written_out)
        chosen = out.isatty() or "PYTHONIOENCODING" in os.environ
        out.reconfigure(encoding=None if chosen else "utf-8", errors="written-out")


def _written_out(error: UnicodeError) -> tuple[str, int]:
    """Characters that an encoding does not have, as JSON writes them; anybody else can read that too."""
    if not isinstance(error, UnicodeEncodeError):
        raise error
    units = error.object[error.start : error.end].encode("utf-16-be", "surrogatepass")
    return "".join(f"\\u{high:02x}{low:02x}" for high, low in zip(units[::2], units[1::2], strict=True)), error.end


def _close_output() -> None:
    """Keep Python from complaining, when it ends, that nobody reads what it still has to write."""
    try:
        sys.stdout.flush()
    except (OSError, ValueError, AttributeError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
