"""Tells whether a post is of the chair of the body that the title names: "Chair of DVB", "Chair of the DV Forum"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile

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


def is_of(post: str, texts: Sequence[Text]) -> bool:
    """Whether a post is that of the chair of a body that the title names.

    Args:
        post: as printed.
        texts: the running text of the document, its title first.
    """
    found = _POST.fullmatch(post.strip())
    form = spelt_out.form(found["body"]) if found else None
    if form is None:
        return False
    above = takewhile(lambda text: post not in text.text, texts[:_TITLES])
    title = " | ".join(text.text for text in above if len(text.text) <= _LONGEST)
    return any(_NOUN.search(match[0]) for match in form.finditer(title))
