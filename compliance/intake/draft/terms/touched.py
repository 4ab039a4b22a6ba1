"""The matters of terms of reference on which a decision touches, in whatever words: they do not go on as they were."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from compliance.intake.draft.terms.details import FIELDS
from compliance.intake.draft.written.yaml_text import Noted
from compliance.intake.matter.beyond.without import is_without_quorum
from compliance.intake.matter.text.sentences import sentences
from compliance.intake.reading import Said

if TYPE_CHECKING:
    from typing import Any

    from compliance.intake.reading import Item

_NAMED: Final = {
    "quorum": re.compile(
        r"(?i)\b(?:quorums?|(?:in|non-?)?quorate|inquorac\w*)\b"
        r"|\b(?:fewer|less)\s+than\s+\w+\s+(?:\w+\s+){0,3}(?:attend|present|come|there\b|turn\s+up)"
    ),
    "frequency": re.compile(
        r"(?i)\bfrequen|\bhow often\b|\bmeet\w*\b.*\b(?:once|twice|thrice|\w+\s+times|times|quarterly|monthly|weekly"
        r"|fortnightly|bi-?monthly|half[\s-]?yearly|yearly|six[\s-]weekly|less often|more often"
        r"|(?:every|each|alternate|other|per|an?)\s+(?:\w+\s+)?(?:weeks?|months?|quarters?|years?|annum))\b"
        r"|\b(?:once|twice|\w+\s+times|quarterly|monthly|fortnightly|bi-?monthly|half[\s-]?yearly)\b.*\bmeet"
        r"|\bmeet(?:ings?|s)?\s+(?:\w+\s+){0,3}annually\b|\bannual\s+meetings?\b|\bmeetings?\b.*\byear\b"
    ),
    "chair": re.compile(
        r"(?i)\bchair\w*\b.*\b(?:elect|appoint|rotat|chosen|choose|select|nominat|hold\s+office|term\b)"
        r"|\b(?:elect\w*|appoint\w*|rotat\w*|chosen|choose\w*|select\w*|nominat\w*)\b.*\bchair"
    ),
    "substitutes": re.compile(
        r"(?i)\bsubstitut|\bdeputi[sz]\w+|\bdeputies\b|\bprox(?:y|ies)\b"
        r"|\balternates?\b(?!\s+(?:\w+\s+)?(?:months?|weeks?|years?|meetings?))"
        r"|(?<!\) or )(?<!Commissioner or )"  # but "the Commissioner or their deputy", who has a seat
        r"\b(?:an?|named|nominated|their|his|her|or|suitable|appropriate|no)\s+deputy\b"
        r"(?!\s+(?:chair|vice|chief|mayor|leader|head|director|commissioner|assistant|police))"
        r"|\b(?:send|sending)\b.*\b(?:place|stead|behalf)\b"
    ),
    "minutes": re.compile(r"(?i)\bminutes\b.*\b(?:confirm|approv|sign|ratif|adopt)"),
    "voting": re.compile(
        r"(?i)\bcasting\b|\b(?:entitled|right|able)\s+to\s+vote\b|\bvoting\b|\bvotes?\s+each\b|\bone\s+vote\b"
    ),
}  # fmt: skip
"""The words by which a sentence speaks of a matter; one too many only brings a question."""


def touched(item: Item) -> dict[str, Said]:
    """What a decision says of each matter of which it speaks: those sentences, or all where only the title does."""
    decision = " ".join((item.resolution or "").split())
    if not decision:
        return {}
    every = sentences(decision)
    found = {}
    for matter, named in _NAMED.items():
        told = [each for each in every if named.search(each)]
        if told and matter == "quorum":
            told = [each for each in every if each in told or is_without_quorum(each)]
        if told or (item.title and named.search(item.title)):
            found[matter] = Said(" ".join(told) or decision, item.at)
    return found


def without(told: dict[str, Said], settled: set[str]) -> dict[str, Said]:
    """What was said of the matters that a record does not settle, by the name that they have there."""
    return {matter: said for matter, said in told.items() if settled.isdisjoint((matter, FIELDS.get(matter, matter)))}


def not_carried(terms: dict[str, Any], item: Item, label: str) -> dict[str, Any]:
    """The terms, with each matter of which the decision speaks and nothing is known as one that is not known."""
    left = {FIELDS.get(matter, matter): (matter, said) for matter, said in touched(item).items()}
    remark = "The decision speaks of it: write it by hand, if the record can say it (docs/record.md)."
    return terms | {
        name: Noted(
            {} if item.closed_session else {"words": said.text}, (f"terms.{label}.{matter}",), held=True, remark=remark
        )
        for name, (matter, said) in left.items() if name not in terms
    }  # fmt: skip
