"""Asks about names that stand among the lists of people and that no entry took up, as where a line was passed over."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, pairwise

from compliance.intake.people.entries.person import Person
from compliance.intake.people.rows import business
from compliance.intake.people.rows.rows import Row
from compliance.intake.people.rows.section import Section
from compliance.intake.people.words import kinds, labels, lexicon, names, sentences
from compliance.intake.people.words.text import Text
from compliance.intake.reading import Question

_CAPITAL = re.compile(r"(?<![\w'’-])(?=[A-Z])")
_STUCK = re.compile(r"(?<=[a-z]{2})(?=[A-Z])")
_WORDS = re.compile(r"[^\W\d_]{2,}")
_ROLES = ("present", "chair", "apologies", "absent", "skip")
_THERE = frozenset({"present", "chair"})
_NEXT = 6
"""So many rows below a list may go on with it."""
_SURNAME = 4
"""Fewer capitals than these are initials or a body rather than a surname."""
_APART = 80
"""Two people of one list are not so many letters apart."""
_RUN = 300
"""What is longer is a list that lost its lines."""
_ATTENDED = re.compile(
    r"(?<=[a-z)]) (?:also )?(?:attended|joined) (?:the|this|tonight[’']s) meeting"
    r"(?=\s*(?:[.,;]|$)|\s+(?:to\s+(?:present"
    r"|give|speak|talk|discuss|introduce|update|explain|answer|report|outline|provide)\b|and\b|as\b"
    r"|at this (?:point|stage)\b|for (?:this|the) item\b|via\b|remotely\b))"
)
"""How it is told that somebody was at this meeting, and not at another."""
_NOT_THERE = re.compile(
    r"\b(?:not|had|have|unable|who|which|when|that|if|where|apolog\w+|previous|last)\b", re.IGNORECASE
)
_BRACKET = re.compile(r"\s*\([^()]*\)\W*$")
_TWO_WORDS = 2
_SHOWN = 6
"""So many names are quoted; of more, the first and how many there are."""


def ask(
    rows: Sequence[Row],
    found: Sequence[Section],
    people: Sequence[Person],
    asked: list[Question],
    texts: Sequence[Text],
) -> bool:
    """Whether there are any: who of them was there is asked, then.

    Args:
        rows: of the document.
        found: its lists.
        people: who was read, there or away; if nobody was, who was there is asked elsewhere.
        asked: to which the question is added.
        texts: its paragraphs: who attended as only a sentence of them says was there, too.
    """
    if not people:
        return False
    taken = _words(text for person in people for text in _said(person))
    taken |= _words(question.what for question in asked)
    passed: list[Text] = []
    for row in _among(rows, found):
        for cell in row.filled:
            named = chain(_named(cell), _opening(cell)) if len(cell.text) <= _RUN else _within_list(cell, taken)
            for name, called in named:
                if not called & taken:
                    taken |= called
                    passed.append(name)
    for subject in _attended(texts):
        new = [(name, called) for name, called in _named(subject) if not called & taken]
        taken |= {word for _, called in new for word in called}
        passed += [name for name, _ in new]
    if not passed:
        return False
    quoted = ", ".join(f"“{name.text.rstrip('.')}” (line {name.line.number})" for name in passed[:_SHOWN])
    more = f" and {len(passed) - _SHOWN} more" if len(passed) > _SHOWN else ""
    what = f"Among the people of this meeting {quoted}{more} could not be read. Who of them was there?"
    asked.append(Question("attendees", what, passed[0].line.number))
    return True


def _attended(texts: Sequence[Text]) -> Iterator[Text]:
    """Of whom sentences say, anywhere, that they attended this meeting, or joined it."""
    for text in texts:
        if _ATTENDED.search(text.text):
            for sentence in sentences.each(text):
                if (found := _ATTENDED.search(sentence.text)) and not _NOT_THERE.search(sentence.text[: found.end()]):
                    yield sentence.part(0, found.start())


def _among(rows: Sequence[Row], found: Sequence[Section]) -> Iterator[Row]:
    """The rows of the lists, those between the lists of who was there, and what comes next after each of these."""
    held = {
        each: {id(row.line) for section in found if section.role == each for row in section.rows} for each in _ROLES
    }
    heads = {id(section.at.line) for section in found if section.role in _THERE}
    there = [at for at, row in enumerate(rows) if id(row.line) in heads | held["present"] | held["chair"]]
    near = set(range(there[0], there[-1] + 1)) if there else set()
    for at in range(there[-1] + 1, min(there[-1] + 1 + _NEXT, len(rows))) if there else ():
        label = labels.read(rows[at].first.text)
        if business.opens(rows[at]) or business.is_item(rows[at]) or (label and label.role not in _THERE):
            break
        if not kinds.is_prose(rows[at].first.text):
            near.add(at)
    away = held["apologies"] | held["absent"]
    bare = {id(each.at.line) for each in found if each.role == "apologies" and not each.rows}
    away |= {
        id(below.line) for above, below in pairwise(rows) if id(above.line) in bare and not business.is_item(below)
    }
    for at, row in enumerate(rows):
        if id(row.line) not in held["skip"] and (at in near or id(row.line) in away):
            yield row


def _within_list(run: Text, taken: set[str]) -> Iterator[tuple[Text, set[str]]]:
    """The names in a run of people that lost its lines, up to the business that goes on from it."""
    end: int | None = None
    for name, called in _named(run):
        at = run.text.index(name.text, end or 0)
        if end is not None and at - end > _APART:
            return
        if end is not None or called & taken:
            end = at + len(name.text)
            yield name, called


def _named(cell: Text) -> Iterator[tuple[Text, set[str]]]:
    """The names in a text, each a title or a common forename and more, and the words by which to know it again."""
    at = 0
    while begin := _CAPITAL.search(cell.text, at):
        name = names.leading(cell.text[begin.start() : begin.start() + names.FARTHEST])
        if name is None or not (name.titled or name.known):
            at = begin.start() + 1
            continue
        at = begin.start() + name.end
        parts = _parts(cell.text[begin.start() + name.begin : at].partition("(")[0])
        called = {part for part in parts[name.known :] if not (part.isupper() and len(part) < _SURNAME)}
        if called:
            yield cell.part(begin.start(), at), _words(called)


def _opening(cell: Text) -> Iterator[tuple[Text, set[str]]]:
    """The two words with which an entry begins, with what can be a body or a post run on to them, whoever they are."""
    lead = names.leading(cell.text)
    if lead is None or lead.formal or lead.words != _TWO_WORDS or cell.text.isupper() or kinds.is_prose(cell.text):
        return
    if any(map(names.is_field, lead.text.split())) or lead.text.split()[0].lower() in lexicon.COMPASS:
        return
    rest = _BRACKET.sub("", cell.text[lead.end :]).strip()
    if kinds.kind(rest) in {"organisation", "short", "post"} and not labels.read(cell.text):
        yield cell.part(0, lead.end), _words(_parts(lead.text))


def _said(person: Person) -> Iterator[str]:
    """The words that were taken for somebody's."""
    of = (person.organisation, person.also, person.post, person.substitute, person.substitute_for)
    for text in (person.name, person.called, *of):
        if text:
            yield text
    yield from person.notes


def _words(texts: Iterable[str]) -> set[str]:
    return {word.casefold() for text in texts for word in _parts(text)}


def _parts(text: str) -> list[str]:
    """The words of a text, parted where two stuck together: "Young" and "Cleveland" of "YoungCleveland"."""
    return _WORDS.findall(_STUCK.sub(" ", text))
