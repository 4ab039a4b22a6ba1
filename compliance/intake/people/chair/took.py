"""Finds the sentences that say who took the chair: for the whole meeting, or for a part of it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from compliance.intake import months
from compliance.intake.people.chair import whom
from compliance.intake.people.entries.person import Person
from compliance.intake.people.words import names, same, sentences
from compliance.intake.people.words.text import Text

_CHAIR = r"chair(?:man|woman|person)?"
_THIS = r"(?:for|of|at)\s+(?:this|the|today['’]s)\s+meeting(?!s)"
_LED = (
    r"then|therefore|would|should|had|was|were|be|been|being|kindly|initially|duly|unanimously|also|who|to|that"
    r"|agreed|asked|invited|offered|nominated|volunteered|requested|appointed|chosen|selected|stepped\s+(?:in|up|forward)"
)
"""Words between a name and what its bearer did: "was then asked to"."""
_MEETING = (
    r"(?:(?:(?:the|this|today['’]s|our)\s+)?meeting(?!\s+(?:with|between|about|on\s+\d|to\s+(?!order)))|proceedings"
    r"|(?:the|this|today['’]s)\s+session)"
)
_TOOK = re.compile(
    rf"[\s,(]+(?:(?:{_LED})\s+)*(?:"
    rf"(?:took|take|takes|assumed|assume|occupied|occupy|taking)\s+the\s+{_CHAIR}|in\s+the\s+{_CHAIR}\b"
    rf"|(?!(?-i:Chairs?)\s+meetings?|chairs\s+meeting)(?:chaired|chair|chairs|chairing|presided\s+over|presided\s+at|presiding\s+over)"
    rf"\s+{_MEETING}"
    rf"|(?:acted|act|acting|deputi[sz]ed|stood\s+in|standing\s+in|stepping\s+in|deputi[sz]ing"
    rf"|stepped\s+in|served|sat)\s+as\s+(?:the\s+)?(?:acting\s+|temporary\s+"
    rf"|interim\s+)?{_CHAIR}\b(?!\s+of\b(?!\s+(?:the|this)\s+meeting))"
    r"|(?:chaired|presided)(?=\s*[.;]|\s*$|\s+(?:in|on|due|as|because|for)\b)"
    r"|(?:chairing|presiding)(?=\s*[,.;)]|\s+(?:today|in)\b)"
    r"|chair\s+(?:today|in\s+(?:the|his|her|their|[\w’']+['’]s?)\s+absence)\b"
    rf"|(?:voted|moved|called)\s+(?:in)?to\s+the\s+{_CHAIR}\b|(?:elected|appointed|nominated)\s+(?:as\s+|to\s+act\s+as\s+"
    rf"|to\s+be\s+)?(?:the\s+)?{_CHAIR}\s+{_THIS})",
    re.IGNORECASE,
)
_APPOSITION = re.compile(
    r"(?:\s*\([^()]*\)|,[^,]{3,80},?|,?\s+(?:(?:as|the)\s+)*(?:vice|deputy)[\s-]*chair\w*)$", re.IGNORECASE
)
_BRACKETED = re.compile(r"\(([^()]+)\)$")
"""A name behind the office by which the sentence calls its bearer: "the Head of Parks (Mr Bo Reed)"."""
_AWAY = re.compile(
    r"\b(?:(?:absence|illness|indisposition|unavailability)\s+of|apologies\b[^,.;]{0,40}?\sfrom"
    rf"|(?:on\s+behalf|in\s+place|instead)\s+of)\s+(?:(?:the|our)\s+(?:[\w-]+\s+){{0,2}}?{_CHAIR}\s*[,(–-]?\s*)?",
    re.IGNORECASE,
)
"""What stands before whoever was away, for whom another took the chair."""
_AND = re.compile(r"[\s,]+(?:and|who)$", re.IGNORECASE)
"""What was done before it by the same person: "Cllr Ash welcomed members and chaired the meeting"."""
_WAS_ELECTED = re.compile(
    r"\s+(?:was|were|be|being|is)\s+(?:\w+ly\s+|declared\s+|then\s+)*(?:re-?)?(?:elected|appointed)\b", re.IGNORECASE
)
_ELECTION = re.compile(r"\b(?:re-?)?(?:elected|appointed)\b", re.IGNORECASE)
"""What is told of whoever took the chair only when it was theirs, and another had it until then."""
_HAD = re.compile(rf"\b(?:took|takes|taking|assumed|occupied)\s+(?:over\s+)?the\s+{_CHAIR}", re.IGNORECASE)
_ANOTHER = re.compile(r"\b(?:the|our|by|with|to|from|of)$", re.IGNORECASE)
"""What stands before "Chair in his absence" where that is whom the sentence tells of: "given by the Chair today"."""
_PRONOUN = re.compile(r"(?:he|she|they)\b", re.IGNORECASE)
_THAT_THEY = re.compile(r"(?:that|as|and)\s+(?:he|she|they)$", re.IGNORECASE)
"""Of whom a sentence tells what it has just said that they said: "Ann Ash explained that she"."""
_OPENING = re.compile(
    r"(?:in|due\s+to|owing\s+to|because\s+of)\s+[^,]{3,90},\s+|(?:as|since|because)\s[^,]{3,90},\s+", re.IGNORECASE
)
_BY = re.compile(
    rf"\b(?:chaired\s+by|in\s+the\s+{_CHAIR}\s+(?:was|were)|presided\s+over\s+by"
    rf"|{_CHAIR}\s+(?:was|being)\s+(?:(?:then|initially|first|again)\s+)?(?:taken|occupied|assumed)"
    r"(?:\s+(?:initially|first))?\s+by)"
    rf"\s*[:–-]?\s+(?:the\s+(?:[\w-]+\s+){{0,3}}{_CHAIR},?\s+|the\s+(?=(?:Rt|Right|Hon|Rev|Ven)))?(?=[A-Z])",
    re.IGNORECASE,
)
_TO_BE = re.compile(r"\b(?:will|would|shall|should|to|is|are)\s+(?:\w+\s+)?be\s*$|\bis\s*$", re.IGNORECASE)
"""What is told of a meeting to come, or of one that somebody chairs as a rule."""
_SUB = r"\b(?:sub|working|task|steering|focus|reference|scrutiny|project|delivery)\b"
_ELSEWHERE = re.compile(
    rf"{_SUB}|\b(?:group|(?:sub)?committee|panel|forum|board|network|inquiry|review|conference|event|summit|workshop"
    r"|hearing|seminar|trust|partnership|team|commission|hub|which)\b(?!.*\bmeeting\s+(?:was|is)\s*$)"
    r"|\bthe\s+(?-i:[A-Z]{3,6})\s+(?:was|is)\s*$",
    re.IGNORECASE,
)
"""What stands before "chaired by" where another body or gathering is meant: "the sub-group met, chaired by"."""
_HELD = re.compile(
    rf"^(?!.*{_SUB}).*\b(?:minutes?|notes?|meeting)\b[^.;]*\bheld\s+(?:on|at|in)\b[^.;]{{0,80}}$", re.IGNORECASE
)
"""What stands in a title before "chaired by"."""
_TITLE = 6
"""So many texts at the top may be of it."""
_LABEL = re.compile(
    r"(?:meeting\s+)?(?:chaired\s+by|chairing|presiding"
    r"|(?:(?:present\s+)?in\s+the\s+)?(?-i:CHAIR(?:MAN|WOMAN|PERSON)?|Chair(?:man|woman|person)?))"
    r"\s*[:–-]?",
    re.IGNORECASE,
)
_HEADS = re.compile(
    r"(?:meeting\s+)?(?:chaired|chairing|presided|(?:present\s+)?in\s+the\s+chair|chair\s*(?:&|and)\s*welcome|welcome\s*(?:&|and)\s*chair)\s*[:–-]\s*",
    re.IGNORECASE,
)
"""A label with the name behind it."""
_ABOVE = re.compile(r"(?:(?:present\s+)?in\s+the\s+chair(?:man|woman|person)?|chaired\s+by)\s*:", re.IGNORECASE)
"""A label on a line of its own, above the name."""
_BELOW = 2
_NEAR = 160
_LONGEST = 2000
_PART = re.compile(
    r"\bitems?\b|remainder|rest\s+of|this\s+point|left\s+the\s+meeting|until|next\s+meeting"
    r"|future|for\s+minute|last\s+meeting|previous\s+meeting|\binitially\b|\bat\s+first\b|for\s+the\s+election",
    re.IGNORECASE,
)

_TO_COME = re.compile(r"\b(?:would|will)\s+(?:\w+\s+)?(?:take|assume|chair|act|deputi[sz]e)\b", re.IGNORECASE)
_MONTH = re.compile(rf"\b(?:in|on|until|of|for)\s+(?:\w+\s+){{0,2}}(?-i:{months.FULL})\b", re.IGNORECASE)
"""When somebody will have the chair who has it not today."""
_PUT = re.compile(r"\b(?:voted|votes|proposed|proposes|moved|nominated)\s+(?:(?:that|for)\s+)?$", re.IGNORECASE)
"""What stands before whoever was put forward for the chair, and may not have been elected."""

Said = tuple[str, Text]
"""A name, and the sentence."""


def find(people: Sequence[Person], texts: Sequence[Text]) -> tuple[Said | None, Said | None]:
    """Who a sentence says took the chair: for the meeting, and for a part of it.

    Args:
        people: those listed, whom a sentence may name by less than their whole names.
        texts: the running text of the document.
    """
    whole: Said | None = _beside(texts)
    partly: Said | None = None
    put: list[Said] = []
    chosen: Said | None = None
    before = ""
    for at, text in enumerate(texts):
        for sentence in sentences.each(text):
            name = _subject(sentence.text[:_LONGEST], before, people, title=at < _TITLE)
            above = before
            elected = _ELECTION.search(f"{before} {sentence.text}") and _HAD.search(sentence.text)
            before = sentence.text
            if not name:
                continue
            if _TO_COME.search(sentence.text) and _MONTH.search(f"{above} {sentence.text}"):
                continue  # "She would be away in April. BR would take the chair."
            if elected and whole and not same.person(name, whole[0]) and whom.is_listed(name, people):
                chosen = chosen or (name, sentence)
            if _PART.search(sentence.text):
                partly = partly or (name, sentence)
            elif _PUT.search(sentence.text[: max(0, sentence.text.rfind(name))]):
                put.append((name, sentence))
            else:
                whole = whole or (name, sentence)
    if chosen:  # who acted until the election had it for a part
        return chosen, partly or whole
    only = put[0] if put and all(same.person(name, put[0][0]) for name, _ in put) else None
    return whole or only, partly


def _beside(texts: Sequence[Text]) -> Said | None:
    """Whose name stands behind "Chaired", or in the column behind "Chaired by"."""
    for text in texts:
        if (head := _HEADS.match(text.text)) and (name := names.leading(text.text[head.end() :])) and name.whole:
            return name.text, text
    for label, text in pairwise(texts):
        near = text.line.number - label.line.number <= _BELOW
        if near and _ABOVE.fullmatch(label.text) and (name := names.leading(text.text)) and name.strong:
            return name.text, text
        if label.line is text.line and _LABEL.fullmatch(label.text) and (name := names.read(text.text)) and name.whole:
            return name.text, text
    return None


def _subject(sentence: str, previous: str, people: Sequence[Person], *, title: bool) -> str | None:
    """The name before "took the chair", or after "chaired by"; of the sentence before, where that has "She" in it.

    In the title of minutes the body before "held on 4 May, chaired by" is the one that met.
    """
    found = _BY.search(sentence)
    titled = title and found is not None and _HELD.search(sentence[: found.start()]) is not None
    if found and (titled or not _ELSEWHERE.search(sentence[: found.start()])):
        return None if _TO_BE.search(sentence[: found.start()]) else whom.first(sentence[found.end() :], people)
    for found in _TOOK.finditer(sentence):
        if _is_elsewhere(sentence, found):
            continue
        before = sentence[max(0, found.start() - _NEAR) : found.start()].rstrip(" ,")
        if _ANOTHER.search(before):
            continue
        if _AND.search(before) or _PRONOUN.fullmatch(before):
            return _elected(previous, people) if _PRONOUN.match(sentence) else _first(sentence, people)
        if _THAT_THEY.search(before):
            return _first(sentence, people)
        inner = _BRACKETED.search(before)
        if inner and (taken := whom.last(inner[1], people)):
            return taken
        closed = found[0].startswith(",")
        for tries in range(3):
            if taken := whom.last(before, people):
                return None if tries and _is_away(taken, sentence[: found.start()], people, closed=closed) else taken
            shorter = _APPOSITION.sub("", before).rstrip(" ,")
            if shorter == before:
                break
            before = shorter
    return None


def _is_away(name: str, before: str, people: Sequence[Person], *, closed: bool) -> bool:
    """Whether the sentence has just said that somebody of this name was away: then the deputy behind has no name.

    Where commas stand on both sides of an office (`closed`), it is that of the name before it: "In the absence of the
    Chair, Ann Low, Vice-Chair, took the chair".
    """
    said = [each for each in _AWAY.finditer(before) if not (closed and "chair" in each[0].lower())]
    absent = [whom.first(before[each.end() :], people) for each in said]
    return any(each is not None and same.person(each, name) for each in absent)


def _is_elsewhere(sentence: str, found: re.Match[str]) -> bool:
    """Whether a bare "chaired" is told of another body: "Ann Lime chaired for the working group"."""
    return "meeting" not in found[0] and re.search(_SUB, sentence, re.IGNORECASE) is not None


def _elected(sentence: str, people: Sequence[Person]) -> str | None:
    """The name of whoever a sentence says was elected."""
    found = _WAS_ELECTED.search(sentence)
    return whom.last(sentence[: found.start()], people) if found else None


def _first(sentence: str, people: Sequence[Person]) -> str | None:
    """The name that a sentence has for its subject, or of whom it says first that they were elected."""
    if chosen := _elected(sentence, people):
        return chosen
    opening = _OPENING.match(sentence)
    name = whom.first(sentence[opening.end() if opening else 0 :], people)
    return name if name and (whom.is_listed(name, people) or names.is_titled(name)) else None
