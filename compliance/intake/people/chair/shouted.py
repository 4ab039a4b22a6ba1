"""Finds the chair of a meeting, and doubts who does not fit a list, where names may be printed in capitals."""

from __future__ import annotations

from collections.abc import Sequence

from compliance.intake.people.chair import chair, fuller
from compliance.intake.people.entries.person import Person
from compliance.intake.people.finding import fit
from compliance.intake.people.rows import capitals
from compliance.intake.people.words.text import Text


def find(
    there: Sequence[Person], away: Sequence[Person], texts: Sequence[Text], lists: Sequence[Sequence[Person]]
) -> chair.Found:
    """Whoever was in the chair; names in capitals are as printed once it shows who does not fit the list."""
    names = {id(one): capitals.as_printed(one.at.line, one.name) for one in (*there, *away)}
    loud = [one for one in (*there, *away) if names[id(one)] != one.name]
    if loud:
        fit.doubt([*lists, there, away])
    for one in loud:
        one.name = names[id(one)]
    found = chair.find([*there, *(one for one in away if one.chair == "in_chair")], away, texts)
    if not loud:
        fit.doubt([*lists, there, away])
    return fuller.named(found, [*there, *away], texts)
