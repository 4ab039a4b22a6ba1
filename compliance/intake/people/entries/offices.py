"""Tells where, in a run, the next post begins whose holder stands in the bracket behind it: "Clerk (Mr A Dow)"."""

from __future__ import annotations

from compliance.intake.people.entries.person import Person
from compliance.intake.people.entries.segments import Mark
from compliance.intake.people.words import kinds, names


def begins(text: str, following: Mark, after: str, person: Person | None, *, held: bool) -> bool:
    """Whether a stretch is such a post.

    Args:
        text: of the stretch.
        following: the mark after it.
        after: what stands behind that.
        person: before it, if nothing closed their entry.
        held: whether they are printed so.
    """
    if following != "(" or kinds.kind(text) not in {"post", "organisation", "other"}:
        return False
    name = names.read(after)
    if name is None or not (name.strong or name.known) or name.words + name.initials < 1:
        return False
    return held or (person is None and kinds.is_post(text))
