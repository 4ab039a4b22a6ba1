"""Rows of a table of business without numbers that begin with a title of every meeting and run on in what was said."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from compliance.intake.matter.business import heading
from compliance.intake.matter.business.entries import Entry
from compliance.intake.matter.text.words import STANDING, capitals

_SEVERAL: Final = 2


def among(found: Sequence[Entry], chosen: Sequence[int]) -> list[int]:
    """The rows between those chosen that do so, where several of these open rows of the same table."""
    rows = [at for at in chosen if found[at].row_start]
    if len(rows) < _SEVERAL:
        return []
    block = found[rows[0]].passage.block
    between = range(rows[0] + 1, rows[-1])
    alike = [at for at in between if found[at].row_start and found[at].passage.block == block and at not in chosen]
    return [at for at in alike if found[at].role == "text" and _leads(found[at])]


def _leads(entry: Entry) -> bool:
    """Whether a title that stands out, and that every meeting has, begins a longer text."""
    lead = entry.passage.lead() or ""
    title, rest = heading.title_of(entry.text, lead, None)
    loud = bool(lead.strip()) or (title is not None and capitals(title))
    return loud and title is not None and rest < len(entry.text) and STANDING.fullmatch(title) is not None
