"""One sheet of a report as CSV (RFC 4180), each row with the partnership and the day of the report.

Text that a spreadsheet might work out as a formula has an apostrophe before it.
"""

from __future__ import annotations

import csv
from datetime import date
from io import StringIO
from typing import TYPE_CHECKING

from compliance.abbreviation import Reader
from compliance.report import sheets
from compliance.report.wording import board as words

if TYPE_CHECKING:
    from compliance.assess.findings.finding import Assessment

MARK = "\ufeff"
"""What tells Excel that a file is in UTF-8; for the start of a file, not for a stream."""


def render(assessment: Assessment, *, sheet: str = "findings", heads: bool = True) -> str:
    """The sheet as CSV.

    Args:
        assessment: what to report.
        sheet: which sheet: one of `sheets.NAMES`.
        heads: whether the first line has the heads; not where the rows come after those of another report.
    """
    book = sheets.lay_out(assessment)
    chosen = book.sheet(sheet)
    made = StringIO(newline="")
    writer = csv.writer(made, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    version = (words.FOR_PUBLICATION,) if assessment.published is not None else ()
    if heads:
        writer.writerow(("Partnership", "As at", *("Version" for _ in version), *chosen.heads))
    reader = Reader()
    for row in chosen.rows:
        writer.writerow([_field(value, reader) for value in (book.partnership, book.day, *version, *row)])
    return made.getvalue()


def _field(value: sheets.Value, reader: Reader) -> str:
    match value:
        case None:
            return ""
        case date():
            return value.isoformat()
        case int():
            return str(value)
        case _:
            return f"'{reader.read(value)}" if sheets.is_formula(value) else reader.read(value)
