"""The printed rows of a document, with what pages and columns did to them put right: every reading begins so."""

from __future__ import annotations

from collections.abc import Sequence

from compliance.intake.paper import Line
from compliance.intake.people.rows import abreast, gutter, halved, halves, margins, rows, turned
from compliance.intake.people.rows.rows import Row
from compliance.intake.people.tables import folded


def read(lines: Sequence[Line]) -> list[Row]:
    """The rows of a document in the order in which they are read, names the right way round."""
    found = halves.parted(gutter.joined(margins.mended(rows.read(abreast.parted(lines)))))
    return turned.turned(folded.unfolded(halved.joined(found)))
