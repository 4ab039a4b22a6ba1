"""The forms in which a report can be had, and what makes those that do not depend on what counts."""

from __future__ import annotations

import shutil
from enum import StrEnum
from typing import TYPE_CHECKING

from compliance.cli.common import in_colour, on_terminal
from compliance.value import value

if TYPE_CHECKING:
    from compliance.assess.findings.finding import Assessment

WIDEST = 100
"""The most columns of a text report; a narrower terminal gets as many as it has."""


class Format(StrEnum):
    """The forms in which a report can be had."""

    TEXT = "text"
    MARKDOWN = "markdown"
    HTML = "html"
    JSON = "json"
    JSONL = "jsonl"
    JUNIT = "junit"
    SARIF = "sarif"
    GITHUB = "github"
    SUMMARY = "summary"
    DOCX = "docx"
    PDF = "pdf"
    XLSX = "xlsx"
    CSV = "csv"


BINARY = (Format.DOCX, Format.PDF, Format.XLSX)
"""The forms that are no text."""
BOARD = (Format.TEXT, Format.MARKDOWN, Format.HTML, *BINARY)
"""The forms that open with a title block."""
SINGLE = (Format.HTML, Format.JSON, *BINARY)
"""The forms that hold one report to a file."""


class Sheet(StrEnum):
    """The sheets of a spreadsheet, each of which can be had as CSV."""

    FINDINGS = "findings"
    ACTIONS = "actions"
    TIMELINE = "timeline"
    AUTHORITIES = "authorities"
    ATTENDANCE = "attendance"
    DECISIONS = "decisions"
    PROBLEMS = "problems"
    EVIDENCE = "evidence"
    PROVISIONS = "provisions"


@value()
class Block:
    """What the title block of a report to a board says of the report itself."""

    prepared_by: str | None = None
    final: bool = False

    @property
    def empty(self) -> bool:
        """Whether nothing was asked for, so that any form will do."""
        return self.prepared_by is None and not self.final


def rendered(
    assessment: Assessment, form: Format, *, to_file: bool, sheet: Sheet = Sheet.FINDINGS, block: Block | None = None
) -> str | bytes:
    """A report in a form that does not depend on what counts; `job` has the others."""
    by, final = (block.prepared_by, block.final) if block else (None, False)
    match form:
        case Format.TEXT:
            from compliance.report import text

            narrow = on_terminal() and not to_file
            width = min(WIDEST, shutil.get_terminal_size().columns) if narrow else WIDEST
            return text.render(assessment, colour=in_colour() and not to_file, width=width, prepared_by=by, final=final)
        case Format.MARKDOWN:
            from compliance.report import markdown

            return markdown.render(assessment, prepared_by=by, final=final)
        case Format.HTML:
            from compliance.report import html

            return html.render(assessment, prepared_by=by, final=final)
        case Format.JSON | Format.JSONL:
            from compliance.report import json_v1

            return json_v1.render(assessment) if form is Format.JSON else json_v1.render_line(assessment)
        case Format.CSV:
            from compliance.report import csv

            return (csv.MARK if to_file else "") + csv.render(assessment, sheet=sheet.value)
        case Format.DOCX:
            from compliance.report import docx

            return docx.render(assessment, prepared_by=by, final=final)
        case Format.PDF:
            from compliance.report import pdf

            return pdf.render(assessment, prepared_by=by, final=final)
        case Format.XLSX:
            from compliance.report import xlsx

            return xlsx.render(assessment, prepared_by=by, final=final)
        case _:
            raise ValueError(f"{form} is not made here")
