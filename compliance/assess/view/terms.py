"""Which versions of a group's terms of reference were in force on a day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compliance.truth import FALSE, TRUE

if TYPE_CHECKING:
    from datetime import date

    from compliance.assess.view.facts import View
    from compliance.assess.view.group import SubjectGroup
    from compliance.record.model import Arrangement


def versions(view: View, group: str, day: date) -> tuple[Arrangement, ...]:
    """The versions of a group's terms of reference that may have been in force on a day."""
    return tuple(
        each
        for each in view.arrangements
        if each.kind == "terms_of_reference" and view.group_of(each) == group and view.on(each, day) != FALSE
    )


def terms_on(view: View, group: SubjectGroup, day: date) -> Arrangement | None:
    """The terms of reference that were certainly in force on a day, if there is one such version."""
    known = view.kept.get(("terms", group.id, day), lambda: certain(view, group.id, day))
    return known[0] if len(known) == 1 else None


def certain(view: View, group: str, day: date) -> list[Arrangement]:
    """The versions that certainly were in force on a day."""
    return [each for each in versions(view, group, day) if view.on(each, day) == TRUE]
