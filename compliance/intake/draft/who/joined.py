"""A name that may be of one body, or of several that somebody came for together: NHS/SBC, C&EDC. It is asked."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from compliance.intake.draft.asking.question import Ask, Choice
from compliance.intake.draft.names.wording import SHORT, Printed, bare_letters, body_key, slug, words

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping


_SIGN: Final = re.compile(r"\s*[/&]\s*")


def is_joined(name: str, known: Collection[str]) -> bool:
    """Whether letters, or names that are known, stand beside each other with a sign between them.

    Args:
        name: as printed.
        known: the names of bodies, made alike for comparison.
    """
    if bare_letters(name) is not None:
        return "&" in name and name.casefold() not in SHORT
    parts = re.split(r"\s*/\s*", name)
    return len(parts) > 1 and all(each and (bare_letters(each) or body_key(each) in known) for each in parts)


def ask(printed: Printed, bodies: Mapping[str, str], own: str, called: tuple[tuple[str, str], ...]) -> Ask:
    """Which bodies are meant; those are offered whose names begin with a letter of it, or are one of its parts.

    Args:
        printed: the name.
        bodies: the names of the bodies that there are, by id.
        own: what may be answered besides those offered.
        called: the ids of bodies by other names of theirs.
    """
    letters = {each[0] for part in _SIGN.split(printed.name) for each in words(part)}
    offered = {each: name for each, name in bodies.items() if words(name) and words(name)[0][0] in letters}
    return Ask(
        f"body.{slug(printed.name)}",
        f'"{printed.name}" is printed. Which body is that, or which are they, if it is more than one? One that is not '
        "among the choices is written with its full name.",
        "names",
        (printed.where,),
        tuple(Choice(each, name) for each, name in offered.items()),
        free=True,
        own=own,
        about=printed.name,
        also=tuple(bodies),
        formerly=called,
        example="Anytown Borough Council, or [Anytown Borough Council, NHS Anytown]",
    )
