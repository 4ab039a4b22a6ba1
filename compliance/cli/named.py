"""The form of a result where only the name of its file says it: report.docx is a Word document."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, TypeVar

from compliance.errors import InputError, Problem

if TYPE_CHECKING:
    from pathlib import Path

F = TypeVar("F", bound=StrEnum)

_SAYS = {
    ".txt": "text", ".md": "markdown", ".markdown": "markdown", ".html": "html", ".htm": "html", ".json": "json",
    ".jsonl": "jsonl", ".sarif": "sarif", ".docx": "docx", ".pdf": "pdf", ".xlsx": "xlsx", ".csv": "csv", ".ics": "ics",
}  # fmt: skip
"""What the endings of names say; any other says nothing."""


def form_of(form: F | None, output: Path | None, usual: F) -> F:
    """The form that is asked for, or that the name of the file says; else the usual one.

    Args:
        form: as `--format` has it, if it is given.
        output: the file to write to, if one is named.
        usual: what the command makes otherwise.

    Raises:
        InputError: if the name says a form that this command does not make.
    """
    said = _SAYS.get(output.suffix.lower()) if output is not None else None
    if form is not None or said is None:
        return form or usual
    forms = [each.value for each in type(usual)]
    if said not in forms:
        what = f"the name of this file says {said}, which is not made here"
        raise InputError([Problem(str(output), None, what, f"Give one of these with --format: {', '.join(forms)}")])
    return type(usual)(said)
