"""Whether two printed names can be one person's: titles, dots and honours aside, initials against forenames."""

from __future__ import annotations

import re
from functools import lru_cache

from compliance.intake.people.words import names


@lru_cache(maxsize=32768)
def key(name: str) -> tuple[str, str]:
    """The forenames or initials, and the surname, in lower case; of "Inspector Bishop" the last word is the surname."""
    bare = names.HONOURS_AFTER.sub("", name[names.titles(name) :]).replace("’", "'")
    parts = re.findall(r"[^\W\d_][\w'-]*", bare.replace(".", " "))
    if not parts:
        return "", name.lower().split()[-1] if name.split() else ""
    return " ".join(parts[:-1]).lower(), parts[-1].lower()


def exactly(one: str, other: str) -> bool:
    """Whether two names are printed alike, titles aside."""
    return key(one) == key(other)


def person(one: str, other: str) -> bool:
    """Whether two names can be one person's: "S Goodwin" and "Sally Goodwin", "Cllr Goodwin" and both."""
    (before, last), (other_before, other_last) = key(one), key(other)
    if last != other_last:
        return False
    if not before or not other_before:
        return True
    return before[0] == other_before[0] and (
        len(before.replace(" ", "")) < 3
        or len(other_before.replace(" ", "")) < 3
        or before.split()[0] == other_before.split()[0]
    )
