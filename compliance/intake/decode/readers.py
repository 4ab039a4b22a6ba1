"""The reader of each kind of file; called in the process apart, and where a test wants to look closer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from compliance.intake.decode import spaced
from compliance.intake.decode.sheet import Sheet

if TYPE_CHECKING:
    from compliance.intake.paper import Format


def read(content: bytes, form: Format) -> dict[str, Any]:
    """Read a file of a known kind; its lines as plain data."""
    sheet = Sheet()
    match form:
        case "text" | "markdown":
            from compliance.intake.decode import text

            text.read(content, sheet)
        case "html":
            from compliance.intake.decode import web

            web.read(content, sheet)
        case "docx":
            from compliance.intake.decode import word

            word.read(content, sheet)
        case "pdf":
            from compliance.intake.decode import pdf

            pdf.read(content, sheet)
    sheet.lines = spaced.mended(sheet.lines)
    return sheet.packed()
