"""Reads lists whose lines run name, post and body together with nothing between, by what the whole paper shows."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from compliance.intake.people.entries import entries, remarks, unparted
from compliance.intake.people.entries.entry import Context, Entry
from compliance.intake.people.entries.listed import Listed
from compliance.intake.people.entries.person import Person
from compliance.intake.people.entries.unparted import Known
from compliance.intake.people.lines import glued
from compliance.intake.people.rows import wrapped
from compliance.intake.people.rows.rows import Row
from compliance.intake.people.words import bodies, kinds, lexicon, names
from compliance.intake.people.words.text import Text, join

_FEWEST = 2
_PART = 2
"""Of the lines of a list one in so many has to run on."""
_BODY = re.compile(r"(?:[NSEW]\.\s?){0,2}(?:[A-Z][\w'’&-]*)(?:\s+(?:(?:and|of|for|the|&|in)\s+){0,2}[A-Z][\w'’&-]*)*")
_OPEN = re.compile(r"(?:[,&(]|\b(?:and|of|for|the|to))$")
_JOINS = frozenset({"of", "at", "for", "in"})
_OF = re.compile(r"\s*(?:of|for)\s")
_COMMA = re.compile(r",\s+(?:and\s+)?")
_BETWEEN = re.compile(r",\s+(?:and\s+)?|\s+and\s+(?=[A-Z])")
_MOST = 4
"""Of the parts of a run fewer than one in so many can begin with a forename that is not known."""
_MOST_WORDS = 8
_LONGEST = 4000


def survey(lists: Sequence[Sequence[Text]], others: Iterable[Text]) -> Known:
    """What a paper shows of the bodies that people come from.

    Args:
        lists: the lines of each of its lists.
        others: what else is printed.
    """
    lines = [part.text for texts in lists for text in texts for part in _parts(text)]
    if sum(_runs_on(line, Known()) for line in lines) < _FEWEST:
        return Known()
    named = {body.lower() for text in others for body in _named(text.text)}
    named |= {body.lower() for line in lines for body in _named(_after_mark(line))}
    named |= set(_tails(lines))
    known = _known(named)
    for _ in range(_FEWEST):
        found = [seams for line in lines if (seams := unparted.seams(line, known)) is not None]
        known = _known(named | {each.body.lower() for each in found if each.body and each.certain})
    said = Counter(each.body.lower() for each in found if each.body)
    return _known({*known.bodies, *(body for body, count in said.items() if count > 1)})


def is_form(texts: Sequence[Text], known: Known) -> bool:
    """Whether so many lines of a list run on that all of it is of that form."""
    lines = [part for text in texts for part in _parts(text)]
    if glued.cut(lines)[1]:
        return False
    bare = [_bare(line).text for line in lines]
    running = sum(unparted.seams(line[unparted.after_post(line) :], known) is not None for line in bare)
    return bool(known.bodies) and running * _PART >= len(lines) > 0


def _runs_on(line: str, known: Known) -> bool:
    """Whether a line is somebody by its form, with what they are run on."""
    seams = unparted.seams(line[unparted.after_post(line) :], known)
    return seams is not None and seams.strong


def whole(rows: Sequence[Row], known: Known) -> list[Text]:
    """The entries of such a list, each put together where it is broken over lines, runs at their commas apart."""
    made: list[Text] = []
    block = -1
    for row in rows:
        text = row.filled[0]
        if made and row.block == block and _goes_on(made[-1].text, text, known):
            made[-1] = join((made[-1], text))
        else:
            made.append(text)
        block = row.block
    return [part for text in made for part in _parts(text)]


def _goes_on(before: str, text: Text, known: Known) -> bool:
    """Whether a line goes on with the one above it."""
    if names.begins_person(_bare(text).text) or unparted.seams(_bare(text).text, known) is not None:
        return False
    rest = wrapped.is_rest_of_body(text.text) and not text.strong
    return rest or text.text[:1].islower() or text.text.startswith("(") or bool(_OPEN.search(before))


def run(text: Text, context: Context) -> Listed | None:
    """The people of a sentence in which some have what they are run on, as those of the lists have; or None."""
    if not context.known.bodies or re.search(r"[();]", text.text):
        return None
    parts = text.split(_BETWEEN)
    if not all(names.is_titled(part.text) for part in parts):
        return None
    found = [read(part, context) for part in parts]
    if not any(found):
        return None
    listed = Listed()
    for entry, part in zip(found, parts, strict=True):
        whole = entry or entries.read(part, context)
        listed.add(Listed(whole.people, unread=whole.unread))
    return listed


def read(text: Text, context: Context) -> Entry | None:
    """An entry that runs on, read part by part; None if it does not."""
    bare = _bare(text)
    if at := unparted.after_post(bare.text):
        return _held(text, bare, at, context)
    seams = unparted.seams(bare.text, context.known)
    if seams is None or bare.text[seams.end :].startswith(" / "):
        return None
    rest = bare.part(seams.end)
    close = "" if rest.text[:1] in {",", ";", ":"} else " "
    name = bare.part(0, seams.name)
    entry = entries.read(join((name, rest), close) if rest.text else name, context)
    if not entry.people or not entry.people[0].name:
        return None
    person = entry.people[0]
    person.at = text
    parts = [bare.part(start, end) for start, end in seams.parts]
    post = next((part.text for part in parts if part.text != seams.body), None)
    if post and kinds.CHAIR_POST.fullmatch(post) and len(parts) > 1 and _OF.match(bare.text, seams.parts[0][1]):
        post = bare.part(seams.parts[0][0], seams.parts[1][1]).text  # "Chair of the Dale Forum": of that, not of this
    if post and (mark := remarks.chair_mark(post)):
        person.chair = person.chair or mark
    person.post = ", ".join(filter(None, (post, person.post))) or None
    if seams.body:
        _give(person, seams.body)
    person.doubts |= set() if seams.certain else {"cut"}
    return entry


def _held(printed: Text, bare: Text, at: int, context: Context) -> Entry | None:
    """An entry that opens with a post: "Chief Executive Ann Low Dale Council"."""
    entry = read(bare.part(at), context) or entries.read(bare.part(at), context)
    for person in entry.people[:1]:
        person.at = printed
        person.post = ", ".join(filter(None, (bare.part(0, at).text, person.post)))
    return entry if entry.people else None


def _give(person: Person, body: str) -> None:
    """Make somebody one of the body beside their name, what stands further on being a part of it, or the other way."""
    other = person.organisation if person.origin == "own" else None
    if other and bodies.strength(other) >= bodies.strength(body):
        person.post = ", ".join(filter(None, (person.post, body)))
        person.doubts.add("cut")
        return
    if other:
        person.post = ", ".join(filter(None, (person.post, other)))
        person.doubts -= {"place"}
    person.organisation, person.origin = body, "own"


def _parts(text: Text) -> Iterator[Text]:
    """The entries of a run whose every part between commas is somebody, half of them running on; or else the line."""
    bare = _bare(text)
    parts = bare.split(_COMMA) if "," in bare.text and "(" not in bare.text and len(bare.text) < _LONGEST else [bare]
    running = sum(_runs_on(part.text, Known()) for part in parts)
    known = sum(map(names.is_titled, (part.text for part in parts)))
    whole = all(names.begins_person(part.text) for part in parts) and known * _MOST > len(parts) * (_MOST - 1)
    yield from parts if len(parts) > _FEWEST and whole and running * _PART >= len(parts) else [bare]


def _bare(text: Text) -> Text:
    return entries.without_key(entries.unbullet(text))


def _after_mark(line: str) -> str:
    """What of a line stands behind its first mark."""
    found = re.search(r"[,;:(]|\s[-–—/|]\s|(?<=[a-z])[-–—]\s", line)
    return line[found.end() :] if found else ""


def _named(text: str) -> Iterator[str]:
    """The bodies that are named in running words: whole stretches of capitalised words that are one by their form."""
    for found in _BODY.finditer(text[:_LONGEST]):
        body = found[0].strip()
        body = body.removeprefix("The ")
        tokens = names.tokens(body)
        if (
            not 1 < len(tokens) <= _MOST_WORDS
            or tokens[-1] not in lexicon.BODY_NOUNS
            or not bodies.is_own(body.split()[0])
        ):
            continue
        if kinds.kind(body) == "organisation" and not names.is_titled(body) and not _holds_post(tokens):
            yield body


def _holds_post(tokens: Sequence[str]) -> bool:
    return not lexicon.POST_NOUNS.isdisjoint(tokens)


def _tails(lines: Sequence[str]) -> Iterator[str]:
    """The words in which two lines end alike, after names that are not: the body of both."""
    ends: Counter[str] = Counter()
    for line in dict.fromkeys(lines):
        lead = names.leading(line)
        if lead is None or not lead.whole or unparted.ends_at_mark(line):
            continue
        words = line.strip(" .").split()
        least = _FEWEST + len(line[: lead.begin].split())
        ends.update(" ".join(words[at:]) for at in range(least, len(words)) if not _is_within_body(words, at))
    for tail, count in ends.items():
        if count < _FEWEST or not bodies.is_own(tail.split()[0]) or names.is_forename(tail.split()[0]):
            continue
        longer = any(other != tail and other.endswith(f" {tail}") and more == count for other, more in ends.items())
        tokens = names.tokens(tail)
        if not (longer and bodies.is_own(tail.split()[0])) and not _holds_post(tokens) and kinds.could_be_body(tail):
            yield tail.lower()


def _is_within_body(words: Sequence[str], at: int) -> bool:
    """Whether a word stands behind a body and what joins it to its place: "Diocese of Dale"."""
    return words[at - 1].lower() in _JOINS and not lexicon.BODY_NOUNS.isdisjoint(names.tokens(words[at - 2]))


def _known(bodies: Iterable[str]) -> Known:
    """What is known where so many bodies are."""
    kept = frozenset(bodies)
    return Known(kept, frozenset(body.split()[0] for body in kept if len(body.split()) > 1))
