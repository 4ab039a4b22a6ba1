"""Whether two names may be one body's: one begins the other, is a kind of body alone, or has its letters."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from compliance.intake.draft import kinds
from compliance.intake.draft.wording import SHORT, bare_letters, body_key, initials, undotted, words

if TYPE_CHECKING:
    from collections.abc import Sequence


_KINDS: Final = frozenset(map(body_key, (
    "County Council", "Borough Council", "District Council", "City Council", "Council", "Police Authority", "Police",
    "Constabulary", "Fire and Rescue", "Fire and Rescue Service", "Fire and Rescue Authority", "Fire Service", "Fire",
    "Probation", "Probation Service", "Probation Trust", "Primary Care Trust", "Clinical Commissioning Group",
    "Integrated Care Board", "Police and Crime Commissioner", "Community Rehabilitation Company", "Fire Brigade",
    "Fire Authority",
)))  # fmt: skip
"""Kinds of body that a paper prints without the place, where everybody knows it."""
_ASIDE: Final = re.compile(r"\s*\([^()]*\)\s*$")
"""What is printed in brackets behind a name."""
_FORCES: Final = frozenset({"police", "constabulary"})
"""What every police force is called, whatever its name."""


def is_spelt(name: str, short: str) -> bool:
    """Whether letters may stand for a name, or for the kind of body that it ends with: ICB, of Dale's board.

    A name may itself have short words, which keep their letters, and a remark behind it: LCC, of Loamshire CC.
    """
    kind = body_key(SHORT.get(short.casefold(), ""))
    plain = undotted(_ASIDE.sub("", name))
    own = "".join(each if bare_letters(each) else each[0] for each in plain.split() if words(each)).casefold()
    letters = {*initials(name), *initials(plain), own} if bare_letters(name) is None else set()
    return short.casefold().replace("&", "") in letters or (bool(kind) and body_key(name).endswith(f" {kind}"))


def place_of_cc(name: str) -> str | None:
    """The place of a council whose name ends with CC, which may be a county's or a city's."""
    parts = words(undotted(name))
    return " ".join(parts[:-1]) if len(parts) > 1 and parts[-1] == "cc" else None


def is_in_short(names: Sequence[str], kind: str, name: str) -> bool:
    """Whether a body goes by no name in full, and a longer one may be its: Police, or DCC.

    Args:
        names: every name that the record has for it.
        kind: of what kind it is there.
        name: the longer one.
    """
    if any(bare_letters(each) is None and body_key(each) not in _KINDS for each in names):
        place = place_of_cc(names[0]) if kind == "other" else None
        return place is not None and body_key(name) in (f"{place} county council", f"{place} city council")
    letters = [short for each in names if (short := bare_letters(each))]
    return any(is_kind_of(each, name) for each in names) or any(is_spelt(name, each) for each in letters)


def is_kind_of(short: str, name: str) -> bool:
    """Whether a name is a kind of body alone, and another is one of the kind: County Council, Dale County Council."""
    kind, whole = body_key(short), body_key(name)
    is_service = kind.startswith(("fire", "probation"))  # which goes by more names than one
    if is_service and kind in _KINDS and whole.startswith(f"{kind} "):
        return True  # the Probation Service has no place in its name
    if kind not in _KINDS or whole in _KINDS:
        return False
    if kind in _FORCES:  # Police, and Dale Constabulary
        return kinds.said_by(name) == "chief_officer_of_police"
    return whole.endswith(f" {kind}") or (is_service and f" {kind.split()[0]} " in f"{whole} ")


def may_be_same(one: str, other: str) -> bool:
    """Whether one name begins the other, or both are of the police or the fire service of a place; not of two kinds."""
    first, second = body_key(one).split(), body_key(other).split()
    kind, another = kinds.said_by(one), kinds.said_by(other)
    if kind and another and kind != another:
        return False
    shorter, longer = sorted((first, second), key=len)
    if len(shorter) > 1 and longer[: len(shorter)] == shorter:
        return True
    if "fire" in first[1:] and "fire" in second[1:]:  # the authority by one name, and its service by another
        return first[: first.index("fire")] == second[: second.index("fire")]
    return kind == another == "chief_officer_of_police" and first[0] == second[0]
