"""Whether two names may be one person's: by how much of it is printed, in which form, or by a surname of both."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from compliance.intake.draft.names import given_names
from compliance.intake.draft.names.wording import person_key, person_words

_FORMERLY: Final = re.compile(
    r"(?i)[\s,(]+(?:n[ée]{1,2}|formerly|previously|was|now|aka|a\.k\.a\.|also known as)\s+(?:known as\s+)?(?=[^\W\d_])"
)
"""What stands between the names of somebody who has had two: Jane Low (née Hill)."""
_DOUBLE: Final = re.compile(r"([^\W\d_][\w'’]*)\s?[-‐‑–]\s?([^\W\d_][\w'’]*)\W*$")
"""A double-barrelled surname."""
_PARTICLES: Final = frozenset({"o", "mc", "mac", "d", "ap", "ab", "ni", "de"})
"""What is written apart from the rest of a surname by one clerk and with it by the next."""


def perhaps_same_person(one: str, other: str) -> bool:
    """Whether two names that are not alike may be one person's.

    They may be where they differ in how much of the given names they print, or in which form (Dave, of David), in what
    is before these (a rank that is no known one), in half of a double-barrelled surname, in how a surname is written
    (O'Dowd, O Dowd), or where one of them has the other's surname as a former one.
    """
    if person_key(one) == person_key(other):
        return False
    if _is_double(one) and _is_double(other) and person_key(one).split()[-2:] != person_key(other).split()[-2:]:
        return False  # Hart-Jones is not Hart-Smythe
    return any(
        surname == theirs and _may_be(given, others)
        for given, surname in _forms(one)
        for others, theirs in _forms(other)
    )


@lru_cache(maxsize=8192)
def surnames(name: str) -> frozenset[str]:
    """Every surname that may be somebody's, made alike: by those are people found whose name may be theirs."""
    return frozenset(surname for _, surname in _forms(name))


def _may_be(given: tuple[str, ...], others: tuple[str, ...]) -> bool:
    """Whether given names may be one person's, read from the first on or from the last back."""
    pairs = list(zip(given, others, strict=False)), list(zip(given[::-1], others[::-1], strict=False))
    return any(all(given_names.alike(a, b) for a, b in each) for each in pairs)


@lru_cache(maxsize=8192)
def _forms(name: str) -> tuple[tuple[tuple[str, ...], str], ...]:
    """The given names and a surname, in each way in which the name may be read."""
    first, *later = _FORMERLY.split(name)
    forms: dict[tuple[tuple[str, ...], str], None] = {}
    for form in _of_one(first):
        forms[form] = None
    given = next(iter(forms))[0] if forms else ()
    for each in later:  # a former name is the surname alone, or the whole
        for own, surname in _of_one(each):
            forms[own or given, surname] = None
    return tuple(forms)


def _of_one(name: str) -> list[tuple[tuple[str, ...], str]]:
    parts = person_key(name).split()
    if not parts:
        return []
    found = [(tuple(parts[:-1]), _alike(parts[-1]))]
    if len(parts) > 1 and parts[-2] in _PARTICLES:
        found.append((tuple(parts[:-2]), _alike(parts[-2] + parts[-1])))
    if _DOUBLE.search(name) and len(parts) > 1:
        found += [(tuple(parts[:-2]), _alike(each)) for each in (parts[-2], parts[-2] + parts[-1])]
        found[0] = (tuple(parts[:-2]), found[0][1])
    elif len(parts) > 2 and len(parts[-2]) > 2 and len(person_words(name)) > 2:  # Sarah Hart Jones
        found.append((tuple(parts[:-2]), _alike(parts[-2])))
    return found


def _is_double(name: str) -> bool:
    return _DOUBLE.search(name) is not None and not _FORMERLY.search(name)


def _alike(surname: str) -> str:
    """A surname without its apostrophes, and with Mac for Mc."""
    plain = surname.replace("'", "")
    return f"mc{plain[3:]}" if plain.startswith("mac") and len(plain) > 6 else plain
