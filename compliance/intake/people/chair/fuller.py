"""Gives whoever had the chair, and is in no list, the whole name that the paper prints elsewhere: "Councillor Low"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from compliance.intake.people.chair.chair import Found
from compliance.intake.people.entries.person import Person
from compliance.intake.people.words import names, same
from compliance.intake.people.words.text import Text
from compliance.intake.reading import Question

_BEFORE = 60
"""Within so many letters before a surname the name begins."""


def named(found: Found, people: Sequence[Person], texts: Sequence[Text]) -> Found:
    """The chair with the whole name, if nobody listed is called so and the paper has one of that title and surname.

    Args:
        found: who was in the chair.
        people: those listed, there or away.
        texts: the running text of the document.
    """
    short = found.chair.name if found.chair else None
    if found.chair is None or short is None or not names.titles(short) or same.key(short)[0]:
        return found
    if any(person.name and same.person(person.name, short) for person in people):
        return found
    whole = list(dict.fromkeys(name for text in texts for name in _whole(text.text, short)))
    longest = max(whole, key=len, default=None)
    if longest is None:
        return found
    if all(same.person(longest, other) for other in whole):
        return replace(found, chair=replace(found.chair, name=longest))
    what = f"“{short}” was in the chair, and the paper names several: {', '.join(whole)}. Which of them was it?"
    ask = Question("chair", what, found.chair.at.line, tuple(whole), short)
    return Found(replace(found.chair, sure=False), (*found.questions, ask))


def _whole(text: str, short: str) -> Iterator[str]:
    """The names with a forename or initials that a text has of the same surname and title."""
    surname = short.rsplit(maxsplit=1)[-1]
    for last in re.finditer(rf"(?<=\s){re.escape(surname)}\b", text):
        start = max(0, last.start() - _BEFORE)
        for begin in re.finditer(r"(?<!\S)[A-Z]", text[start : last.start()]):
            name = names.read(text[start + begin.start() : last.end()])
            if name and _is_alike(name.text, short):
                yield name.text
                break


def _is_alike(whole: str, short: str) -> bool:
    """Whether a name has more than the other and a title of its sort."""
    if not same.key(whole)[0] or same.key(whole)[1] != same.key(short)[1]:
        return False
    if names.is_councillor(short):
        return names.is_councillor(whole)
    return whole[: names.titles(whole)].strip(" .") == short[: names.titles(short)].strip(" .")
