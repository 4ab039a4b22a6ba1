"""Takes off a body what is printed after it in brackets and is no part of its name: its letters, a post, a remark."""

from __future__ import annotations

import re
from itertools import pairwise

from compliance.intake.people.entries import remarks
from compliance.intake.people.entries.person import Person
from compliance.intake.people.words import kinds, lexicon, names, words
from compliance.intake.people.words.text import Text

_BRACKET = re.compile(r"\s*\(([^()]*)\)\W*$")
_SAID = re.compile(
    r"^(?:for|to|until|from|left|arrived|joined|deputi|substitut|attend|represent|on\s+behalf|in\s+place|instead)\b"
    r"|\b(?:in\s+(?:his|her|their|whose)\s+(?:place|absence|stead)|on\s+(?:his|her|their)\s+behalf|did\s+not|to\s+have\s+come"
    r"|items?\s+\d|minutes?\s+\d)",
    re.IGNORECASE,
)


_OF_POST = re.compile(
    r"(?:joint|shared|interim|temporary|part[-\s]time|full[-\s]time|seconded)\s+(?:post|role|appointment)\b.*|job[-\s]share",
    re.IGNORECASE,
)
"""What is said of a post, and is none."""
_COMMA = re.compile(r"\s*[,;]\s*")
_COUNCIL = re.compile(r"\bCouncil\b")
_DASH = re.compile(r"\s+[-–—]\s+")
_ENDS = re.compile(r";(?![^()]*\))")
"""Where one of a run ends, and the next begins."""
_TO_DO = re.compile(
    r"\s+(?:to\s+[a-z]{3,}|will|would|had|has|was|is|did|came|went|asked|agreed|offered|hoped|sent)\b(?!\s+(?:attend|come)\b)"
)
"""What somebody else did or is to do, after their name."""


_ATTENDED = re.compile(
    r"(?<=\))\s+(?:also\s+)?attended\s+(?:the\s+meeting\s+)?(?:to\s+(?:take|record|write)\s+(?:the\s+)?(?:minutes|notes)"
    r"|(?:for|from|until|in\s+connection\s+with)\s+(?:part\s+of\s+the\s+meeting"
    r"|(?:(?:the\s+)?(?:consideration|discussion)\s+of\s+)?(?:agenda\s+)?items?\s+\d+(?:\s*(?:,|&|-|and)\s*\d+)*(?:\s+only)?))",
    re.IGNORECASE,
)
"""What somebody came for, behind the bracket with their body: "Ann Low (Dale Trust) attended to take the minutes"."""


_OF_AWAY = re.compile(
    r"apolog|\bunable\b|\bnot\b|cannot|absen|substitut|deput|represent|replac|behalf|\bplace\b|instead|stead\b|cover|\bsent\b"
    r"|\bfor\s+(?:whom|him|her|them)\b|\bwhose\b|\bstood\s+in\b|\battend",
    re.IGNORECASE,
)
"""What is told of somebody who was away, or of whoever came for them."""
_PLACE = r"(?:in|on)\s+(?:his|her|their)\s+(?:place|stead|absence|behalf)"
_PART = re.compile(
    rf"\b{_PLACE}(?P<of>\s+for\s+(?:the\s+)?(?:(?:consideration|discussion)\s+of\s+)?(?:agenda\s+)?"
    r"(?:items?|ref(?:erence)?s?\.?|minutes?|part)\b[^,;()]{0,40})",
    re.IGNORECASE,
)
_CAME = re.compile(
    r"\s[-–—]\s+(?:[A-Z][\w.'’-]*\s+){1,4}?(?P<letters>\s?\([A-Z]{2,4}\)\s?)(?:was\s+|had\s+)?"
    rf"(?:attend(?:ed|ing)|came|there|present|deputi[sz](?:ed|ing)|substitut(?:ed|ing))\s+{_PLACE}"
)
"""Whoever came for somebody, behind a dash: "– Bo Ray (BR) attended in her place"."""


_NOTE = re.compile(r"\s*\((?:N\.?\s?B\b\.?|(?:please\s+)?note\b)[^()]*\)", re.IGNORECASE)
"""What a clerk notes below somebody, and is of nobody there: "(NB – Cy Ray has left the Board)"."""


def without_note(text: Text) -> Text:
    """An entry without what is noted in brackets behind those in it."""
    for found in reversed(list(_NOTE.finditer(text.text))):
        text = text.without(found.start(), found.end()) if found.start() else text
    return text


def without_errand(text: Text) -> Text:
    """An entry without what those in it came to the meeting for, nor what is told of any but the last of a run."""
    for start, stop in reversed(list(pairwise([0, *(found.end() for found in _ENDS.finditer(text.text))]))):
        if (begin := told(text.text[start : stop - 1])) is not None:
            text = text.without(start + begin, stop - 1)
    for found in reversed(list(_ATTENDED.finditer(text.text))):
        text = text.without(found.start(), found.end())
    return text


def without_told_of(text: Text) -> Text:
    """A run of those away without what is told of somebody who was there: "…; Cy Dent had to leave at 2.15"."""
    edges = list(pairwise([0, *(found.end() for found in _ENDS.finditer(text.text)), len(text.text) + 1]))
    parts = [text.text[start : end - 1] for start, end in edges]
    bare = [part[: told(part)] for part in parts]  # behind a dash it is the errand of somebody who was away
    said = [bool(words.VERBS.search(part)) and _OF_AWAY.search(part) is None for part in bare]
    if all(said):
        return text
    for (start, end), part, is_told in reversed(list(zip(edges, parts, said, strict=True))):
        whole = end <= len(text.text) or part.rstrip().endswith(".")  # else it goes on on the next line
        if is_told and start and whole and names.begins_person(part.lstrip()):
            text = text.without(start - 1, min(end - 1, len(text.text)))
    return text


def without_part(text: Text) -> Text:
    """An entry without the part of the meeting that somebody came for instead, and the initials of whoever it was."""
    for found in reversed(list(_PART.finditer(text.text))):
        text = text.without(found.start("of"), found.end("of"))
    for found in reversed(list(_CAME.finditer(text.text))):
        text = text.without(found.start("letters"), found.end("letters"))
    return text


def without(text: Text, person: Person) -> Text:
    """A body without its brackets, what they say kept with the person."""
    while found := _BRACKET.search(text.text):
        before, inner = text.text[: found.start()], text.part(found.start(1), found.end(1))
        if not before.strip() or not (_is_aside(before, inner.text) or _is_department(before, inner.text)):
            break
        if _is_department(before, inner.text):
            person.post = f"{person.post}, {inner.text}" if person.post else inner.text
        elif several := _remarks(inner, person.name):
            for remark in several:
                person.take(remark, inner)
        elif kinds.is_post(inner.text) and not person.post and not _OF_POST.fullmatch(inner.text):
            person.post = inner.text
        else:
            person.notes.append(inner.text)
        text = text.part(0, found.start())
    return text


def told(text: str) -> int | None:
    """Where, after somebody and a dash, what is told of them begins: "Ann Low, Dale Trust – her deputy was ill"."""
    dashes = list(_DASH.finditer(text))
    if not dashes:
        return None
    last = dashes[-1]
    if not (names.begins_person(text[: last.start()].lstrip()) or text.startswith("(")) or kinds.is_prose(
        text[: last.start()]
    ):
        return None
    said = text[last.end() :]
    if ";" in said or text[: last.start()].count("(") > text[: last.start()].count(")"):
        return None
    lead = names.leading(said)
    rest = said[lead.end :] if lead else said
    clause = _TO_DO.match(rest) if lead else rest[:1].islower() and words.VERBS.search(rest)
    return last.start() if clause and remarks.read(said, of=None) is None else None


def is_short_for(letters: str, body: str) -> bool:
    """Whether letters are the first ones of the words of a body, small words left out or not."""
    wanted = re.sub(r"[^A-Za-z]", "", letters)
    if not 1 < len(wanted) < 9 or sum(letter.isupper() for letter in wanted) < 2 or " " in letters.strip():
        return False
    tokens = re.findall(r"[^\W\d_]+", body)
    firsts = iter("".join(token[0] for token in tokens).upper())
    if all(letter in firsts for letter in wanted.upper()):
        return True
    return tokens[:1] == [wanted] or body.strip().upper().startswith(wanted.upper())


def _remarks(text: Text, name: str | None) -> list[remarks.Remark]:
    """What each part of a bracket says of somebody: "(co-opted, non-voting)". Nothing, if one of them is no remark."""
    if remark := remarks.read(text.text, of=name):
        return [remark]
    found = [remarks.read(part.text, of=name) for part in text.split(_COMMA)]
    return [each for each in found if each] if all(found) else []


def _is_department(before: str, inner: str) -> bool:
    """Whether a bracket after a council says of which department somebody is: "Dale Council (Place Services)"."""
    if not _COUNCIL.search(before) or kinds.kind(inner) == "short" or remarks.read(inner, of=None):
        return False
    parts = set(names.tokens(inner)) - {"&", "and", "of", "for"}
    return parts <= lexicon.DEPARTMENTS | lexicon.ORGANISATION | lexicon.FIELDS and not parts <= lexicon.COMPASS


def _is_aside(before: str, inner: str) -> bool:
    """Whether a bracket after a body is no part of its name, as "(South)" would be."""
    if (
        is_short_for(inner, before)
        or _OF_POST.fullmatch(inner)
        or kinds.is_post(inner)
        or _SAID.search(inner)
        or words.VERBS.search(inner)
    ):
        return True
    lead = names.leading(inner)
    return bool(lead and lead.formal) or all(remarks.read(each, of=None) for each in _COMMA.split(inner))
