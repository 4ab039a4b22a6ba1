"""The printed rows of a document, with what pages and columns did to them put right: every reading begins so."""

from __future__ import annotations

from collections.abc import Sequence

from compliance.intake.paper import Line
from compliance.intake.people.lines import led_by_letters
from compliance.intake.people.rows import (
    abreast,
    bracket_beside,
    broken_labels,
    broken_names,
    chair_and_body,
    closed_below,
    half_labels,
    labelled,
    led_by_body,
    lost_columns,
    numbered_groups,
    rows,
    stuck_labels,
    titles_apart,
    turn_about,
    turned,
)
from compliance.intake.people.rows.rows import Row
from compliance.intake.people.tables import days_above, folded


def read(lines: Sequence[Line]) -> list[Row]:
    """The rows of a document in the order in which they are read, names the right way round."""
    found = rows.read(turn_about.parted(lines))
    for mend in (
        stuck_labels.parted,
        titles_apart.joined,
        numbered_groups.without,
        abreast.placed,
        labelled.parted,
        lost_columns.mended,
        broken_labels.joined,
        half_labels.parted,
        broken_names.joined,
        closed_below.joined,
        chair_and_body.parted,
        folded.unfolded,
        days_above.headed,
        turned.turned,
        led_by_letters.without,
        led_by_body.marked,
        bracket_beside.joined,
    ):
        found = mend(found)
    return found
