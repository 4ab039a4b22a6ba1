"""Papers and matters made from text, as the real decoder gives them."""

from __future__ import annotations

from textwrap import dedent

from compliance.intake.decode import decode_bytes
from compliance.intake.matter import Part, read_matter, split
from compliance.intake.paper import Paper
from compliance.intake.reading import Matter

TOLD = """
Minutes of the Dale Partnership held on 4 June 2014

Present: Ann Low, Bo Ray

1. Welcome

Ann Low welcomed everyone.

2. Transport

{told}

3. Close

The meeting closed.
"""
"""Minutes, but for what is told at their second item."""


def paper(text: str, name: str = "paper.txt") -> Paper:
    """A text file as decoded."""
    return decode_bytes(dedent(text).encode(), name)


def parts(text: str, name: str = "paper.txt") -> tuple[Part, ...]:
    """The documents of a text."""
    return split(paper(text, name))


def matter(text: str, name: str = "paper.txt") -> Matter:
    """What the one document of a text says."""
    made = paper(text, name)
    (part,) = split(made)
    return read_matter(part, made)


def about(found: Matter, subject: str) -> list[str]:
    """The questions about one thing."""
    return [question.what for question in found.questions if question.about == subject]
