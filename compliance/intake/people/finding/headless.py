"""Marks lists in minutes of which no heading says that they are of those there: one begun anew, and one of members."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from compliance.intake.people.finding import bearers, opening
from compliance.intake.people.rows import signs
from compliance.intake.people.rows.rows import Row
from compliance.intake.people.rows.section import Section
from compliance.intake.people.words import names

_TYPE = re.compile(
    r"\b(?:apolog\w*|absen\w*|not\s+present)\b[^.;:]{0,40}?\b(?:in|by|as)\s+(?:an?\s+|the\s+)?"
    r"(?:italics?|bold|red|blue|green|gr[ea]y|colou?r\w*|highlight\w*|struck|strike\w*|underlin\w*)\b",
    re.IGNORECASE,
)
"""What says that those away are printed otherwise: "Attendance and apologies (in italics)"."""
_KEPT = re.compile(
    r"\b(?:(?:list|register|record|sheet)\s+of\s+(?:(?:all|the|those|members?)\s+)*"
    r"(?:attend\w+|members|people|those|delegates|names|present)|attendance\s+(?:list|register|record|sheet))\b"
    r".*?\b(?:available|attached|appended|held|kept|request|contact|enclosed|annexe?|appendix)\b",
    re.IGNORECASE,
)
"""What says that those there are listed elsewhere: "A list of members attending is available from the Secretary"."""
_FEWEST = 3
"""So many stand in a list before another can begin below it."""
_TWO = 2


def settled(found: Sequence[Section]) -> list[Section]:
    """The lists of minutes, with those in doubt that may be of other people than those there.

    Where apologies have a heading of their own, whoever stands below the list of those there is one of them.
    """
    found = [each for each in found if not (each.role == "present" and any(map(_is_kept_elsewhere, each.rows)))]
    found = [_by_type(section) for section in bearers.without(opening.settled(found))]
    if not any(section.role == "apologies" and section.rows for section in found):
        found = [part for section in found for part in _parted(section)]
    listed = any(section.role == "present" and section.rows and not _is_beside(section) for section in found)
    return [*found] if listed else [_perhaps_there(section) for section in found]


def _is_kept_elsewhere(row: Row) -> bool:
    """Whether a row names nobody, and says where those there are listed."""
    text = row.filled[0].text
    return row.single and _KEPT.search(text) is not None and not names.begins_person(text)


def _by_type(section: Section) -> Section:
    """A list with those away among those there, in doubt where only their type or colour tells them apart."""
    told = _TYPE.search(section.at.text) or any(_TYPE.search(cell.text) for row in section.rows for cell in row.filled)
    return replace(section, strange="type") if told and section.role == "present" else section


def _parted(section: Section) -> list[Section]:
    """A list of those there, and apart from it the bullets that begin below it, behind a blank line, unheaded."""
    rows = section.rows
    at = next((at for at, row in enumerate(rows) if row.kind == "item"), 0)
    anew = rows[at:]
    if (
        section.role != "present"
        or at < _FEWEST
        or len(anew) < _TWO
        or anew[0].block == rows[at - 1].block
        or not all(row.kind == "item" and signs.names_somebody(row) for row in anew)
    ):
        return [section]
    begun = Section(section.label, anew[0].filled[0], anew, strange="unlabelled")
    section.rows = rows[:at]
    return [section, begun]


def _is_beside(section: Section) -> bool:
    """Whether a list is of those who come to meetings beside the members."""
    return section.label is not None and section.label.capacity not in {None, "present"}


def _perhaps_there(section: Section) -> Section:
    """A list of members as of those who were perhaps there, where nothing says who of them was."""
    label = section.label
    if section.role != "members" or label is None or not label.whole or sum(map(_is_somebody, section.rows)) < _TWO:
        return section
    label = replace(label, role="present", capacity="present")
    return replace(section, label=label, strange="seats")


def _is_somebody(row: Row) -> bool:
    return signs.names_somebody(row)
