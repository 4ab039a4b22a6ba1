"""Reads the rows of one list, whatever its layout: by line or in columns."""

from __future__ import annotations

from dataclasses import replace

from compliance.intake.people import apologies, beside, headers, lists, tables
from compliance.intake.people.entry import Context
from compliance.intake.people.listed import Listed
from compliance.intake.people.rows import Row
from compliance.intake.people.section import Section
from compliance.intake.people.tables import Day
from compliance.intake.people.text import join


def read(section: Section, context: Context, day: Day | None) -> Listed:
    """Read a list: runs of rows with several columns as tables, the others line by line."""
    if section.role == "apologies" and all(row.single for row in section.rows) and section.rows:
        return apologies.from_section(section, context)
    if section.together:
        context = replace(context, style=replace(context.style, undelimited=True))
    listed = Listed()
    group: list[Row] = []
    columns = False
    headed = any(headers.read(row) is not None for row in section.rows)
    for row in map(_without_dashes, beside.parted(section.rows)):
        many = (
            len(row.filled) > 1
            or (headed and len(row.cells) > 1)
            or (columns and (len(row.cells) > 1 or row.block == group[-1].block))
        )
        if group and many != columns:
            listed.add(_group(group, context, day, columns=columns))
            group = []
        columns = many
        group.append(row)
    if group:
        listed.add(_group(group, context, day, columns=columns))
    return listed


def _without_dashes(row: Row) -> Row:
    """A row whose second column goes on with the first, as in "X    - Y substituted"."""
    if len(row.filled) > 1 and any(cell.text[0] in "-–—" and len(cell.text) > 2 for cell in row.filled[1:]):
        return row.with_cells([join(row.filled)])
    return row


def _group(rows: list[Row], context: Context, day: Day | None, *, columns: bool) -> Listed:
    return tables.read(rows, context, day) if columns else lists.read(rows, context)
