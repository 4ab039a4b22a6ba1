"""Tells whether a post is of the chair of the body that the title names: "Chair of DVB", "Chair of the DV Forum"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from compliance.intake import spelt_out
from compliance.intake.people.words.text import Text

_POST = re.compile(
    r"(?:independent\s+)?chair(?:man|woman|person)?(?:\s+of\s+(?:the\s+)?|,\s+)(?P<body>[A-Z][\w’'& -]{1,70})",
    re.IGNORECASE,
)
_NOUN = re.compile(r"\b(?:board|partnership|csp|cdrp|group|committee|panel|forum)\b", re.IGNORECASE)
"""What the bodies are called that meet under such a chair."""
_TITLES = 8
"""So many texts at the top may name the body that met."""
_LONGEST = 200


def is_of(post: str, texts: Sequence[Text]) -> bool | None:
    """Whether a post is that of the chair of the body that the title names.

    Args:
        post: as printed.
        texts: the running text of the document, its title first.

    Returns:
        None where the title names another body as well, so that it may be the chair of that.
    """
    found = _POST.fullmatch(post.strip())
    form = spelt_out.form(found["body"]) if found else None
    if form is None:
        return False
    title = " | ".join(text.text for text in texts[:_TITLES] if len(text.text) <= _LONGEST and text.text != post)
    named = [match for match in form.finditer(title) if _NOUN.search(match[0])]
    if not named:
        return False
    return None if _NOUN.search(form.sub(" ", title)) else True
