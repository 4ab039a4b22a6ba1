"""Asks whether what was read as the body is one, where its name does not show it: "Strategy Group", "Dale Monday"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from compliance.intake.matter.text.words import BODY, BODY_NOUN
from compliance.intake.people.words import bodies, lexicon, names
from compliance.intake.reading import Place, Question

_ASTRAY: Final = re.compile(
    r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:january|february|april|june|july|august|september|october"
    r"|november|december)\b|\bA\.?G\.?M\b|\b(?:agenda|details|item|minutes|report)\b|(?<!parish )\bmeeting\b",
    re.IGNORECASE,
)
"""Words that are in the name of no body, but stand beside one: a day, what the paper is."""
_ANOTHER: Final = re.compile(rf"\b{BODY_NOUN}\s+(?:\S+\s+)+\S", re.IGNORECASE)
"""More behind what closes the name of a body."""
_SAFER: Final = re.compile(r"safer\s", re.IGNORECASE)
_OF_ALL: Final = re.compile(
    r"(?P<whole>.+\b(?:partnership|csp|cdrp))\W+responsible authorit(?:y|ies) group(?: \([A-Z]+\))?", re.IGNORECASE
)
"""The group of the law, in a partnership's name: it may be all of the partnership, and go by its name."""
_COUNCIL: Final = re.compile(r".*\b(?:district|borough|county|city|metropolitan)(?: borough)? council", re.IGNORECASE)
"""A council whose paper it is, more likely than it met itself where a partnership's papers are read."""
_WORD: Final = r"[A-Z][\w’'&-]*"
_SORT: Final = 2
"""So few words, none of its own, say only of what sort a body is: "Executive", "Strategy Group"."""


def ask(name: str | None, at: Place | None, texts: Sequence[str]) -> tuple[Question, ...]:
    """A question, where a name holds what is in none, or says only of what sort the body is.

    Args:
        name: as read.
        at: where it stands.
        texts: of the document: where they have the name with more before it, that is likely the whole.
    """
    if name is None or at is None:
        return ()
    if all_of := _OF_ALL.fullmatch(name):
        longer: tuple[str, ...] = (all_of["whole"].rstrip(" –-,:"),)
    else:
        of_a_sort = len(name.split()) <= _SORT and not any(map(bodies.is_own, name.split()))
        longer = _longer(name, texts) if of_a_sort else ()
    if not (longer or _holds_more(name) or _is_none(name) or _COUNCIL.fullmatch(name)):
        return ()
    what = f"“{name}” was read as the body that met. Is that its name, and the whole of it?"
    return (Question("body", what, at.line, (name, *longer, "another body")),)


def _longer(name: str, texts: Sequence[str]) -> tuple[str, ...]:
    """How a text names a body of which a name says only what sort it is, words of its own before that."""
    whole = re.compile(
        rf"(?<!\w)(?:[Tt]he )?(?P<own>(?:{_WORD} (?:(?:and|of|for|against) )?){{1,5}}){re.escape(name)}\b"
    )
    found = (match for text in texts if name in text for match in whole.finditer(text))
    own = (match["own"] for match in found if any(map(bodies.is_own, match["own"].split())))
    return tuple(dict.fromkeys(f"{each}{name}" for each in own if not _ASTRAY.search(each)))[:_SORT]


def _holds_more(name: str) -> bool:
    """Whether somebody, a day or what else stands around a title is in a name, or the type changes within it."""
    lead = names.leading(name)
    behind = names.tokens(name[lead.end :])[:1] if lead is not None and lead.strong else []
    somebody = bool(behind) and lexicon.BODY_NOUNS.isdisjoint(behind)  # but "Avon Merrow Police and Crime Panel"
    return bool(somebody or _ASTRAY.search(name)) or _changes(name)


def _changes(name: str) -> bool:
    """Whether words in capitals and words in small letters are together, as where a line of another ran on."""
    parts: list[str] = re.findall(r"[^\W\d_][\w’'-]{3,}", re.sub(r"\(.*?\)", "", name))
    loud = sum(part.isupper() for part in parts)
    return loud > 1 and any(part[1:].islower() and part[:1].isupper() for part in parts) and bool(_ANOTHER.search(name))


def _is_none(name: str) -> bool:
    """Whether no word says that it is a body: "Northam"."""
    return not (BODY.search(name) or _SAFER.match(name)) and bodies.strength(name) < bodies.NAMED
