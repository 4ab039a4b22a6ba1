"""Reads apologies of which a sentence prints only initials: "apologies from AL and BM", by the names that bear them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from compliance.intake.people.entries import behalf, remarks
from compliance.intake.people.entries.listed import Listed
from compliance.intake.people.entries.person import Doubt, Person
from compliance.intake.people.words import bodies, sentences
from compliance.intake.people.words.text import Text

_FROM = re.compile(
    r"\b[Aa]pologies\b(?:\s+for\s+(?:absence|non[\s-]attendance))?(?:\s+[a-z]+){0,4}?\s+(?:from|by|on\s+behalf\s+of)\s*:?\s+"
)
_LETTERS = r"(?:(?:Cllr|Councillor|Mr|Mrs|Ms|Miss|Dr)\.?\s+)*(?P<letters>[A-Z]{2,4}|[A-Z][a-z][A-Z]|[A-Z]{2}[a-z])"
_ALONE = re.compile(r"[A-Z]{2,4}|[A-Z][a-z][A-Z]|[A-Z]{2}[a-z]")
_MEMBERS: frozenset[Doubt] = frozenset({"unlabelled", "seats"})
_EACH = re.compile(rf"{_LETTERS}(?=\s*(?:[,;.&]|and\b|who\b|which\b|were\b|had\b|$))")
_BETWEEN = re.compile(r"\s*(?:[,;]\s*(?:and\s+)?|and\s+|&\s*)")
_OTHERS = re.compile(
    r"next\s+meeting|previous\s+meeting|last\s+meeting|lateness|late\s+arrival|leaving|\bno\s+apologies|amend|omitted",
    re.IGNORECASE,
)


def settle(texts: Sequence[Text], there: Listed, away: Listed) -> None:
    """Put whom the letters mean among those away, and ask of letters that are nobody's, or more than one's.

    Of a list that does not say that it is of those there, whoever sent apologies is taken out.

    Args:
        texts: the paragraphs of the paper.
        there: those of its lists.
        away: those who sent apologies, as far as they are known.
    """
    listed = [person for person in there.people if person.name]
    sent = [person for person in away.people if person.name and _ALONE.fullmatch(person.name)]
    sent += [_person(text) for text in (*away.bodies, *away.unread) if _ALONE.fullmatch(text.text)]
    if not listed:
        return
    lettered = sum(behalf.own_letters(person) is not None for person in listed) > 1
    told = [_person(text) for text in _told(texts, lettered=lettered)]
    known = {person.name for person in sent}
    for person in (*sent, *(each for each in told if each.name not in known)):
        letters = person.name or ""
        whose = _whose(letters, listed)
        if whose is not None:
            person.name, person.title, person.councillor = whose.name, whose.title, whose.councillor
            person.doubts = set() if behalf.own_letters(whose) == letters else {"odd"}
            away.unread = [text for text in away.unread if text.text != letters]
            away.bodies = [text for text in away.bodies if text.text != letters]
            there.people = [each for each in there.people if each is not whose or not each.doubts & _MEMBERS]
            away.people += [] if person in away.people else [person]
        elif person not in away.people and all(text.text != letters for text in (*away.unread, *away.bodies)):
            away.unread.append(person.at)


def _person(letters: Text) -> Person:
    return Person(letters, letters.text)


def _told(texts: Sequence[Text], *, lettered: bool) -> Iterator[Text]:
    """The letters behind the apologies of sentences, where the paper prints initials, or nothing but such letters."""
    for sentence in (each for text in texts for each in sentences.each(text)):
        begin = None if _OTHERS.search(sentence.text) else _FROM.search(sentence.text)
        run = list(_run(sentence, begin.end())) if begin else []
        if lettered or all(bodies.may_be_initials(each.text) for each in run):
            yield from run


def _run(sentence: Text, at: int) -> Iterator[Text]:
    """The letters that stand one behind the other from an offset on."""
    while (each := _EACH.match(sentence.text, at)) is not None:
        yield sentence.part(*each.span("letters"))
        between = _BETWEEN.match(sentence.text, each.end())
        if between is None:
            return
        at = between.end()


def _whose(letters: str, people: Sequence[Person]) -> Person | None:
    """The only one whose initials letters are: as printed behind the name, else as the name has them."""
    own = [each for each in people if each.name and behalf.own_letters(each) == letters]
    other = [
        each
        for each in people
        if each.name and behalf.own_letters(each) is None and remarks.is_initials(letters, each.name)
    ]
    found = own or other
    return found[0] if len({each.name for each in found}) == 1 else None
