"""Parts the body of somebody who was away from whoever came: "(Dale Valley Police – Bo Ray attending for her)"."""

from __future__ import annotations

import re

from compliance.intake.people.words import bodies, kinds, names

_DIVIDER = re.compile(r",\s+|;\s+|\s+[-–—]\s+|:\s+")


def parted(text: str) -> tuple[str | None, str]:
    """The body that stands first, if one does and a whole name is behind it, and the rest.

    Args:
        text: what stands before "attended in her place" and the like.
    """
    found = list(_DIVIDER.finditer(text))
    if not found:
        return None, text
    body, rest = text[: found[-1].start()], text[found[-1].end() :]
    name = names.read(rest)
    whole = name is not None and name.whole and kinds.kind(rest) in {"name", "plain"}
    lead = names.leading(body)
    formal = lead is not None and lead.strong
    known = kinds.kind(body) in {"organisation", "short"} and not bodies.may_be_initials(body)
    return (body, rest) if whole and known and not formal and body[:1].isupper() else (None, text)
