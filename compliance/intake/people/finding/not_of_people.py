"""Tells what looks like a list of people, and is none: a form of the meeting's data, the list of who is sent copies."""

from __future__ import annotations

import re
from collections.abc import Sequence

from compliance.intake.people.rows.rows import Row
from compliance.intake.people.rows.section import Section
from compliance.intake.people.words import labels
from compliance.intake.people.words.labels import Label

_FORM = re.compile(r"(?:date|time|venue|place|location)(?:\s+(?:of|and)\s+\w+)*\W*", re.IGNORECASE)
"""What in a form of the meeting's data stands beside what is no label: "Committee: | Planning | Date: | 4 May"."""
_COPIES = re.compile(r"\W*(?:distribution|circulat|cop(?:ies|y|ied)\b|sent\s+to\b|cc\b|c\.c\.)", re.IGNORECASE)
_PRESENCE = re.compile(r"present|attend|apolog", re.IGNORECASE)


def is_form(row: Row, open_: Sequence[Section]) -> bool:
    """Whether a row is of a form above the people: the day, hour or place of the meeting beside something else."""
    label = labels.read(row.filled[0].text)
    listed = (label is not None and label.strict) or (open_ and open_[0].rows)
    return not listed and any(_FORM.fullmatch(cell.text) for cell in row.filled[1:])


def is_of_copies(label: Label, row: Row, open_: Sequence[Section], found: Sequence[Section]) -> bool:
    """Whether a label parts the list of who is sent a paper, below lists of people: "Copies: Councillors: …".

    Args:
        label: that may part it.
        row: that it stands in.
        open_: the list that is open.
        found: all lists so far.
    """
    below = open_ and _COPIES.match(open_[0].at.text) and label.role in {"present", "members", "skip"}
    listed = any(each.role in {"present", "apologies"} and each.rows for each in found)
    return bool(below and listed and not label.numbered and not _PRESENCE.search(row.filled[0].text))
