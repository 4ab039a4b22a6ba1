"""What could not be read, told in the form of the result as well as on standard error."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from compliance import __version__
from compliance.cli.common import give
from compliance.errors import InputError, Problem

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path


def as_json(problems: Sequence[Problem]) -> str:
    """Why something could not be read, as an object of JSON."""
    from compliance.report import unread

    return unread.render(problems, __version__)


@contextmanager
def told_as_json(output: Path | None, *paths: Path, wanted: bool, publishable: bool = False) -> Iterator[None]:
    """Give what cannot be read as JSON, where that was wanted; standard error has it all the same.

    Args:
        output: where the result was to go.
        paths: the files that are read.
        wanted: whether the result was to be JSON.
        publishable: whether the result may show no text of a record that cannot be read.
    """
    try:
        yield
    except InputError as error:
        if wanted:
            names = {each.path for each in error.problems}
            hidden = [without_text(path) for path in paths if str(path) in names]
            give(as_json(hidden or list(error.problems) if publishable else error.problems), output, protect=paths)
        raise


def without_text(path: Path) -> Problem:
    """What is published of a record that cannot be read: no text of it, since whose names are in it is not known."""
    shown = path.name if path.is_absolute() else str(path)
    return Problem(shown, None, "this record cannot be read", "See compliance validate")
