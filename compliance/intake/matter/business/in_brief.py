"""The items of a page that tells of a meeting in brief: headings of one level, each with what was said below it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import Final

from compliance.intake.matter.business.entries import Entry
from compliance.intake.matter.documents.kinds import title_kind

_OF_SITE: Final = re.compile(
    r"\W*(?:find out more|(?:contact|about) .*|contacts?|(?:further|more|other) (?:information|details|reading).*"
    r"|(?:what|who|how|where|when|why|want|would)\b.*"
    r"|get involved|(?:related|useful) .*|downloads?|documents?|share.*|background|introduction|in this section)\W*",
    re.IGNORECASE,
)
"""What a page has headings for beside its matter."""
_SEVERAL: Final = 2


def headings(found: Sequence[Entry], titles: Sequence[int]) -> list[int]:
    """The entries that open items.

    Args:
        found: the entries of the document.
        titles: those that may be titles.
    """
    heads = [
        at
        for at in titles
        if found[at].passage.kind == "heading"
        and title_kind(found[at].passage) is None
        and not _OF_SITE.fullmatch(found[at].text)
        and at + 1 < len(found)
        and found[at + 1].passage.kind != "heading"
    ]
    levels = Counter(found[at].passage.level for at in heads)
    level, many = levels.most_common(1)[0] if levels else (0, 0)
    return [at for at in heads if found[at].passage.level == level] if many >= _SEVERAL else []
