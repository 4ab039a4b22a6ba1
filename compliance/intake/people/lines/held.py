"""Reads a list in which each is printed by post, with the name in a bracket behind it: "Chief Executive (Ann Low)"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from compliance.intake.people.entries import entries, unparted
from compliance.intake.people.entries.entry import Context
from compliance.intake.people.entries.listed import Listed
from compliance.intake.people.entries.person import Person
from compliance.intake.people.rows.rows import Row
from compliance.intake.people.words import bodies, kinds, lexicon, names, words
from compliance.intake.people.words.text import Text, join

_BRACKET = re.compile(r"\((?P<inside>[^()]+)\)")
_INITIALS = re.compile(r"\s*[-–—]\s?[A-Z][A-Za-z]{1,4}(?=\s|$|[,;.])")
_BETWEEN = re.compile(r"[\s,;.•●▪·*–—-]*(?:and\s+|&\s+)?")
_HONOURED = re.compile(rf"(?:(?:{words.COURTESY}|{words.HONOURS})\.?\s*)+")
"""Whoever has lost their name to whatever the paper went through: "(The Rt Hon MP)"."""
_OF_LETTERS = re.compile(r"\s+(?:of|at|for)\s+(?:the\s+)?(?P<letters>[A-Z]{3,8})$")
"""The letters of a body behind a post of it: "Interim CEO of HMCTS"."""
_STATE = re.compile(r"State\s+for\s+(?:the\s+)?(?=[A-Z])")
_FEWEST = 3
_MOST = 0.7
"""Such a part of the entries shows the form of a list."""
_LONGEST = 8000


@dataclass(frozen=True, slots=True)
class _Held:
    """A post with whoever holds it: each stretch of the entry, and the whole of it."""

    post: Text
    name: Text
    at: Text
    more: Text


def read(rows: Sequence[Row], context: Context) -> Listed | None:
    """The people of such a list; None where most of it is not printed so."""
    if not all(row.single and len(row.filled[0].text) <= _LONGEST for row in rows):
        return None
    rows = [row for row in rows if _BRACKET.search(row.filled[0].text) or not words.VERBS.search(row.filled[0].text)]
    found = [each for row in rows for each in _held(row.filled[0])]
    plain = [each for each in found if _is_post(each.post.text)]
    if len(found) < max(_FEWEST, len(rows) * _MOST) or len(plain) < len(found) * _MOST:
        return None
    listed = Listed(people=[_person(each, context) for each in found])
    listed.unread += [rest for row in rows if re.search(r"\w{3}", (rest := _rest(row.filled[0])).text)]
    return listed


def _held(text: Text) -> list[_Held]:
    """The posts of a text, each with whoever stands in the bracket behind it."""
    made: list[_Held] = []
    at = 0
    for found in _BRACKET.finditer(text.text):
        between = _BETWEEN.match(text.text, at)
        begin = between.end() if between else at
        if begin >= found.start() or not _is_holder(found["inside"]):
            continue
        initials = _INITIALS.match(text.text, found.end())
        end = initials.end() if initials else found.end()
        inside = text.part(found.start("inside"), found.end("inside"))
        cut = inside.text.rfind(",")
        more = inside.part(0, cut) if cut > 0 and not names.HONOURS_AFTER.search(inside.text[:]) else inside.part(0, 0)
        name = inside.part(cut + 1) if more.text else inside
        made.append(_Held(text.part(begin, found.start()), name, text.part(begin, end), more))
        at = end
    return made


def _rest(text: Text) -> Text:
    """What stands behind the last of them."""
    held = _held(text)
    return text if not held else text.part(text.text.rfind(held[-1].at.text) + len(held[-1].at.text))


def _is_holder(inside: str) -> bool:
    """Whether what stands in a bracket is somebody, behind a body or by themselves."""
    if _HONOURED.fullmatch(inside):
        return True
    last = inside if names.read(inside) else inside.rpartition(",")[2].strip()
    name = names.read(last)
    return name is not None and name.whole and (name.strong or kinds.kind(last) in {"plain", "name"})


def _is_post(text: str) -> bool:
    """Whether words are a post, with the body that it is of or without, and nobody stands before it."""
    if names.is_titled(text):
        return False
    return kinds.is_post(text) or kinds.begins_post(text) or any(map(kinds.is_post, re.split(r",\s+", text)))


def _settle(person: Person, held: _Held) -> None:
    """Tell the body from the post before the bracket: the last of its parts, and no department before that."""
    printed = held.post.text.strip(" ,")
    *before, last = re.split(r",\s+", printed)
    post, body = printed, None
    if before and _is_body(last):
        post, body = printed[: -len(last)].rstrip(" ,"), last
    elif not before and (cut := unparted.post_and_body(last)):
        post, body = last[: cut[0]].strip(), last[cut[1] :]
    elif not before and (letters := _OF_LETTERS.search(last)):
        post, body = last[: letters.start()], letters["letters"]
    elif not before and person.post and person.organisation and person.organisation != printed:
        post, body = person.post, person.organisation
    if body and (state := _STATE.match(body)):  # "Secretary of State for …" is a post whole
        post, body = f"{post} of State", body[state.end() :]
    person.post, person.organisation = ", ".join(filter(None, (post, held.more.text))), body
    person.origin = "own" if body else None
    person.doubts -= {"place", "cut"}


def _is_body(text: str) -> bool:
    """Whether words are a body from which somebody comes, rather than a department of one."""
    strength = bodies.strength(text)
    if kinds.is_post(text) or kinds.kind(text) not in {"organisation", "short"} or strength < bodies.SECTOR:
        return False
    return strength == bodies.NAMED or names.tokens(text)[-1] not in lexicon.TEAM_NOUNS


def _person(held: _Held, context: Context) -> Person:
    """Somebody, read as if the name stood before the post."""
    named = names.read(held.name.text) is not None
    parts = [held.name, *([held.more] if held.more.text else []), held.post] if named else [held.post]
    found = entries.read(join(parts, ", "), context).people
    whole = len(found) == 1 and (not named or found[0].name is not None)
    person = found[0] if whole else Person(held.at, held.name.text if named else None, post=held.post.text)
    person.at = held.at
    _settle(person, held)
    if not named:
        person.doubts.add("odd")
    if person.chair in {"chair", "possible"} and person.organisation:
        person.chair = "other" if bodies.EMPLOYER.search(person.organisation) else "possible"  # of whoever sent them
    return person
