"""Sentences that tell what is done at a meeting without a quorum, among those that set one."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from compliance.intake.matter.text.numbering import number_of
from compliance.intake.matter.text.sentences import sentences

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compliance.intake.matter.text.passage import Passage

_WITHOUT: Final = re.compile(
    r"\b(?:inquorate|non-?quorate|(?:not|never)\s+(?:\w+\s+){0,2}quorate|(?:no|without\s+a|(?:lack|absence)\s+of(?:\s+a)?|not\s+a)"
    r"\s+quorum|quorum\s+(?:(?:is|has|can|be|does)\s+not|cannot|fails|is\s+(?:lacking|lost|absent))\b(?!\s+(?:less|fewer)\b)"
    r"|(?:not|fails?\s+to|unable\s+to)\s+(?:\w+\s+)?(?:reach|achieve|meet|have|obtain|form)\w*\s+(?:a|the|its)\s+quorum"
    r"|unless\s+[^.]{0,40}\bquor(?:um|ate)"
    # in words that name no quorum: that it falls short, …
    r"|(?:if|where|when(?:ever)?|should|meetings?\s+with|(?:in\s+the\s+event|in\s+case)\s+(?:of|that))\b(?:(?!chair)[^.;])*?"
    r"\b(?:none|(?<!not\s)(?<!no\s)(?:fewer|less)|insufficient|too\s+few|not\s+enough"
    r"|(?:not|n[’']t)\s+(?:\w+\s+){0,2}(?:present|reached|met|achieved|attained|available|there|attend\w*|made\s+up))"
    r"|failing\s+(?:which|that|this|it)|or\s+else|without\s+(?:one|it|that\s+number|enough)"
    # … or what is then done
    r"|(?:meetings?|business|items?|it|they)\b[^.;]*\b(?:adjourn|postpon|abandon|cancel|re-?arrang|re-?conven|re-?schedul)\w*"
    r"|(?:put|called)\s+off|stands?\s+over|decisions?\b[^.;]*\b(?:ratif\w+|by\s+(?:e-?mail|correspondence))"
    r"|notes\s+only|for\s+information\s+only)\b"
    r"|^(?:should\s+(?:it|they|that|this|(?:the\s+)?numbers?)|else|in\s+(?:that|such)\s+(?:an?\s+)?(?:case|event))\b"
    r"|\bfall(?:s|ing)?\s+(?:short|below)\b"
    r"|(?:^|[,;]\s+)otherwise,?\s+(?:the|it|no|any|a|business|decisions?|members)\b",
    re.IGNORECASE,
)
"""A sentence on a meeting without a quorum, among those on its quorum."""
_NEAR: Final = 2
"""So many paragraphs after that on a quorum may still tell what is done without one."""


def is_without_quorum(sentence: str) -> bool:
    """Whether a sentence, among those on a quorum, tells what is done where there is none."""
    return bool(_WITHOUT.search(sentence))


def told_after(found: Sequence[Passage], at: int) -> list[str]:
    """The sentences of a passage that sets a quorum, and of those behind it, that tell what is done without one."""
    near = [found[at]]
    for each in found[at + 1 : at + 1 + _NEAR]:
        if each.is_strong or number_of(each.text) or not is_without_quorum(sentences(each.text)[0]):
            break
        near.append(each)
    return [each for passage in near for each in sentences(passage.text) if is_without_quorum(each)]
