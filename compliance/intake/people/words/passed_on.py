"""Tells whoever only read out, noted or received apologies from whoever sent them: "read out by the Clerk"."""

from __future__ import annotations

import re

from compliance.intake.people.words import names
from compliance.intake.people.words.text import Text

_NOT_FROM = r"(?:(?!\bfrom\b|\bon\s+behalf\s+of\b)[^.;:])"
_BY = re.compile(
    rf"\bapolog(?:y|ies|ises)\b{_NOT_FROM}*?\b(?:"
    r"(?P<told>read(?:\s+(?:out|aloud))?|announced|relayed|passed\s+on|conveyed|reported)"
    r"|(?P<taken>noted|accepted|acknowledged|recorded|presented|received))"
    rf"(?:\s+to\s+the\s+\w+)?\s+by\s+(?P<whom>(?!\s*:){_NOT_FROM}+?)"
    r"(?=\s+(?:from|on\s+behalf\s+of|for(?=\s+(?-i:[A-Z])))\b|[.;:]|$)",
    re.IGNORECASE,
)
_DID = re.compile(
    r"(?<=[\w)]\s)(?:(?:then|also|had)\s+)?(?:read(?:\s+out|\s+aloud)?|announced|relayed|passed\s+on|conveyed|reported|noted|received)\s+"
    r"(?:the\s+|these\s+|all\s+)*apolog(?:y|ies|ises)(?:\s+(?:for|of)\s+absence)?\b",
    re.IGNORECASE,
)
"""What somebody there did with the apologies of others: "The Chair read out apologies from"."""
_FROM = re.compile(r"\s+(?:from|on\s+behalf\s+of|for)\s+(?:the\s+following\s*:?\s*)?", re.IGNORECASE)
_OFFICE = re.compile(
    r"(?:the\s+|all\s+)?(?:[\w’'&-]+\s+){0,6}(?:chair(?:man|person|woman)?|clerk|secretary|minute[\s-]taker|administrator"
    r"|board|partnership|committee|panel|forum|group|council|meeting|members|governors|trustees|those\s+present)\W*",
    re.IGNORECASE,
)
"""Whoever takes apologies as the body that met, or for it, and sends none by that."""
_SEVERAL = re.compile(r",|\band\b.*\band\b|;")
"""So many names behind a "received by" are rather of those who sent them."""

_BESIDE = re.compile(
    r"(?P<whose>[^,;:()]{3,60}?)\s+\((?P<said>[^()]*\bapolog(?:y|ies)\b[^()]*?\b(?:(?:sent|given|passed\s+on|submitted|conveyed"
    r"|tendered|received)\s+by|via|through)\s+[^()]+)\)",
    re.IGNORECASE,
)
"""By whom the apologies of somebody came, in the bracket behind their name: "Supt Ash (apologies sent by Bo Ray)"."""


def without_bearers(sentence: Text) -> Text:
    """A sentence without the brackets behind names that say who brought the apologies of those: they were away."""
    for found in reversed(list(_BESIDE.finditer(sentence.text))):
        if names.begins_person(found["whose"].strip()):
            sentence = sentence.without(found.start("said") - 1, found.end())
    return sentence


def begin(sentence: str) -> int | None:
    """Where those who sent apologies begin in a sentence of somebody who passed them on; its end where it names none.

    None if it is of no such thing.
    """
    if did := _DID.search(sentence):
        after = _FROM.match(sentence, did.end())
        return after.end() if after else len(sentence)
    found = _BY.search(sentence)
    if found is None or not (found["told"] or _FROM.match(sentence, found.end()) or _OFFICE.fullmatch(found["whom"])):
        return None
    after = _FROM.match(sentence, found.end())
    return after.end() if after else len(sentence)


def may_be(sentence: str) -> bool:
    """Whether a sentence may name somebody who only noted apologies, or as well who sent them: "noted by Ann Low"."""
    found = _BY.search(sentence)
    return found is not None and bool(found["taken"]) and begin(sentence) is None and not _SEVERAL.search(found["whom"])
