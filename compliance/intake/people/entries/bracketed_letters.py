"""Parts a post from the letters of a body in a bracket behind it: "Committee Services (ODC)", "Manager (CBH)"."""

from __future__ import annotations

import re

from compliance.intake.people.entries import remarks
from compliance.intake.people.words import bodies, kinds

_LETTERED = re.compile(
    r"(?P<post>[A-Z][^()]{3,60}?)\s*\((?P<body>(?P<letters>[A-Z][A-Z&]{1,5})(?:\s+and\s+(?:the\s+)?(?P<other>[A-Z][^(),;]{2,50}))?)"
    r"(?:,\s*(?:joint|shared)\s+(?:post|role))?\)"
)
"""A post, and in a bracket the letters of a body, or of one and another by its name that share the post."""


def after_post(text: str, name: str | None) -> tuple[str, str] | None:
    """The post and the body, where the letters stand for other words than the post's and are nobody's initials.

    Args:
        text: a cell.
        name: whose it is.
    """
    found = _LETTERED.fullmatch(text)
    if found is None or kinds.kind(found["post"]) not in {"post", "organisation"}:
        return None
    heads = "".join(word[0] for word in re.findall(r"[A-Za-z]+", found["post"])).upper()
    short = "".join(word[0] for word in re.findall(r"[A-Z]\w*", found["post"]))
    stands_for = any(found["letters"].upper() in each for each in (heads, short))
    other = found["other"] and kinds.kind(found["other"]) not in {"organisation", "short"}
    if stands_for or other or remarks.is_initials(found["letters"], name or ""):
        return None
    named = kinds.kind(found["post"]) == "organisation" and bodies.strength(found["post"]) == bodies.NAMED
    return None if named else (found["post"], found["body"])
