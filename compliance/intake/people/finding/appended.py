"""Tells whether an appendix of a paper is a list of people."""

from __future__ import annotations

from compliance.intake.people.rows import headers
from compliance.intake.people.rows.rows import Row
from compliance.intake.people.words import kinds, labels


def here(text: str, following: Row | None) -> bool:
    """Whether a list of people is an appendix, which a body or the headings of columns may begin."""
    body = following is not None and kinds.kind(following.filled[0].text) == "organisation"
    return bool(labels.APPENDIX.match(text) and following and (body or headers.read(following)))
