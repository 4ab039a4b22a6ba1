"""Details of a matter of terms that a paper leaves out: not known, or as the terms that it changed had them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from compliance.intake.draft.terms.plain_terms import without_quorum
from compliance.intake.draft.written.yaml_text import Noted, plain

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

FIELDS: Final = {"substitutes": "substitutes_allowed"}
"""Matters that have another name in a record where the terms settle them than where they are silent on them."""
UNSETTLED: Final[dict[str, tuple[str, ...]]] = {
    "quorum": ("term", "if_inquorate"), "frequency": ("longest_gap_months",),
    "chair": ("from",), "deputy_chair": ("from",),
}  # fmt: skip
"""Those of which a record that leaves them out says that the terms do not settle them."""
_GOES_ON: Final = {
    ("quorum", "term"): re.compile(
        r"(?i)\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|hal(?:f|ves)|thirds?|quarters?"
        r"|major|number|size|fewer|less|more|least|minimum|enough|reduc|increas|rais|lower|chang|members?\b|authorit|chair)"
    ),
    ("quorum", "if_inquorate"): re.compile(
        r"(?i)\b(?:if|unless|until|should\s+(?!be\b)|fail\w*|otherwise|else|absence|absent|lack\w*|without|none|adjourn\w*"
        r"|postpon\w*|abandon\w*|cancel\w*|put\s+off|stand|ratif\w*|e-?mail\w*|inquorate|not\s+(?:\w+\s+)?quorate)\b"
    ),
    ("quorum", "counts"): re.compile(
        r"(?i)\b(?:substitut|deput|prox|alternat|represent|attend|remote|virtual|video|tele|online|vot|non-|co-?opt|senior"
        r"|decision|person)"
    ),
    ("frequency", "longest_gap_months"): re.compile(r"(?i)\b(?:month|week|gap|interval|apart|between|longer|elapse)"),
}
"""Those that go on where others of the matter are changed, each unless the words of the change may speak of it too."""


def left_open(matter: str, term: Any) -> Any:  # noqa: ANN401  # plain data of a record, or waiting for an answer
    """A matter as papers have it, with what they may not have told of it as not known."""
    said = term.value if isinstance(term, Noted) else term
    missing = [each for each in UNSETTLED.get(matter, ()) if isinstance(said, dict) and each not in said]
    if missing:
        said["not_known"] = missing
    return term


def going_on(before: Mapping[str, Any], after: Mapping[str, Any]) -> dict[str, dict[str, Any]]:
    """Details of earlier terms of which those that changed the matter say nothing: by matter.

    One that the earlier terms do not settle either comes as None.
    """
    found: dict[str, dict[str, Any]] = {}
    old = plain(before)
    for (matter, detail), spoken in _GOES_ON.items():
        was, now = old.get(matter), after.get(matter)
        now = now.value if isinstance(now, Noted) else now
        if not isinstance(was, dict) or not isinstance(now, dict) or detail in now:
            continue
        words = str(now.get("words") or "")
        if detail in unknown(was) or spoken.search(words) or _of_the_size(detail, words):
            continue
        found.setdefault(matter, {})[detail] = was.get(detail)
    return found


def unknown(term: Mapping[str, Any]) -> list[str]:
    """What is not known of a matter: a detail that is there is known, whatever stands under `not_known`."""
    return [each for each in term.get("not_known") or [] if each not in term]


def _of_the_size(detail: str, words: str) -> bool:
    """Whether it is the term of a quorum, and the words say more than what is done without one."""
    return detail == "term" and bool(without_quorum(words)[0])


def with_details(terms: Mapping[str, Any], details: Mapping[str, Mapping[str, Any]]) -> dict[str, Any]:
    """Terms of which some matters have the details besides."""
    made = dict(terms)
    for matter, more in details.items():
        term = made[matter]
        said = dict(term.value if isinstance(term, Noted) else term)
        said |= {detail: value for detail, value in more.items() if value is not None}
        if open_ := [each for each in said.pop("not_known", []) if each not in more]:
            said["not_known"] = open_
        made[matter] = Noted(said, term.asks, term.held, term.remark) if isinstance(term, Noted) else said
    return made


def not_known_there(here: Mapping[str, Any], there: Mapping[str, Any]) -> dict[str, dict[str, Any]]:
    """Details that some terms settle, of matters that others have with these as not known: by matter."""
    old, found = plain(here), {}
    for matter, term in plain(there).items():
        if isinstance(term, dict) and isinstance(was := old.get(matter), dict):
            found[matter] = {each: was[each] for each in unknown(term) if each in was}
    return {matter: more for matter, more in found.items() if more}


def details_alone(details: Mapping[str, Mapping[str, Any]]) -> dict[str, dict[str, Any]]:
    """Those that the earlier terms settle, as what is to be added to matters on record."""
    told = {matter: {key: each for key, each in more.items() if each is not None} for matter, more in details.items()}
    return {matter: more for matter, more in told.items() if more}


def missing(said: Mapping[str, Any], there: Mapping[str, Any]) -> Iterator[tuple[str, str, Any]]:
    """Details of matters that a record has without them and not as unsettled: matter, detail, value."""
    for matter, term in said.items():
        old = there.get(matter)
        if not isinstance(term, dict) or not isinstance(old, dict):
            continue
        for detail in dict.fromkeys((*UNSETTLED.get(matter, ()), *(name for of, name in _GOES_ON if of == matter))):
            if detail in term and detail not in old and (is_details(term) or detail in unknown(old)):
                yield matter, detail, term[detail]


def is_details(term: object) -> bool:
    """Whether it is details of a matter alone, as what goes on of earlier terms: a paper's has its words."""
    return isinstance(term, dict) and bool(term) and {"times", "words"}.isdisjoint(term)
