"""Reads a run below headings of columns that ran together with it: "ATTENDEE REPRESENTING Ann Low Dale Watch …"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from compliance.intake.people.entries import entries, remarks
from compliance.intake.people.entries.entry import Context
from compliance.intake.people.entries.listed import Listed
from compliance.intake.people.entries.person import Person
from compliance.intake.people.lines import weights
from compliance.intake.people.rows.rows import Row
from compliance.intake.people.rows.section import Section
from compliance.intake.people.words import bodies, kinds, lexicon, names
from compliance.intake.people.words.text import Text, join

_COLUMN = r"(?:role|post|position|title|representing|organisation|agency|partner|initials)"
_HEADS = re.compile(
    rf"(?<![\w-])(?i:names?|attendees?|members?)[\s/,]+(?=(?i:(?:(?:and|&|job)\s+)?{_COLUMN}))"
    rf"(?:(?i:{_COLUMN}|present|apolog(?:y|ies)|deputy|substitute|attended|job|and|&)[\s/,]+){{1,8}}(?=[A-Z][A-Za-z])"
)
_MARKED = re.compile(r"\bpresent\b.*\bapolog", re.IGNORECASE)
"""Headings of columns in which marks say who was there and who sent apologies."""
_MARK = re.compile(r"(?:(?<=\s)|^)(?P<mark>Y|P|A|✓|✔)(?=\s|$)(?:\s+_(?=\s|$))?")
_THERE = frozenset("YP✓✔")
_CHAIR = re.compile(r"\s*\(\s*(?P<vice>Vice[\s-]+)?Chair\s*\)", re.IGNORECASE)
_KEY = re.compile(r"(?P<letters>[A-Z]{2,4})\s+(?=[A-Z])")
_WORD = re.compile(r"\([^()]*\)|\S+")
_JOINS = frozenset({"of", "and", "&", "the", "for", "in", "at", "to", "on", "st", "st."})
_OF_LETTERS = re.compile(r"[A-Z]{2,6}\s+Chair\s*(?:,|$)")
"""The chair of a body by its letters, which may be the one that met."""
_CHAIR_WORD = re.compile(r"\bChair(?:man|woman|person)?\b", re.IGNORECASE)
_BRACKET = re.compile(r"\s*\([^()]*\)\s*")
_FORENAME = re.compile(r"[A-Z][a-z]+")
_FEWEST = 3
_PAIR = 2
_MOST_IN_TITLE = 3
_LONGEST = 8000
_MOST_IN_NAME = 4


@dataclass(frozen=True, slots=True)
class _Start:
    """Where somebody begins, and where their name begins and ends."""

    at: int
    name: int
    end: int


def parted(rows: Sequence[Row]) -> list[Row]:
    """The rows, with such headings on a row of their own above the run."""
    return [part for row in rows for part in _parted(row)]


def _parted(row: Row) -> Iterator[Row]:
    text = row.first
    heads = _HEADS.search(text.text) if len(row.cells) == 1 and len(text.text) <= _LONGEST else None
    if (
        heads is None
        or not _are_capitals(heads[0])
        or ";" in text.text[heads.end() :]
        or len(list(_starts(text.text[heads.end() :]))) < _FEWEST
    ):
        yield row
        return
    if text.text[: heads.start()].strip():
        yield row.with_cells([text.part(0, heads.start())])
    yield row.with_cells([text.part(heads.start(), heads.end())])
    yield row.with_cells([text.part(heads.end())])


def _are_capitals(heads: str) -> bool:
    """Whether each of the headings begins with a capital."""
    return all(word[0].isupper() or word in {"and", "&"} for word in re.findall(r"[^\s/,]+", heads))


def is_heading(text: str) -> bool:
    """Whether a row holds nothing but such headings."""
    found = _HEADS.match(f"{text} Ann")
    return found is not None and found.end() == len(text) + 1 and _are_capitals(found[0])


def read(section: Section, context: Context) -> Listed | None:
    """The people of such a run, all in doubt, of those there and those away; None if a list is none."""
    if (
        not section.rows
        or section.rows[0].line is not section.at.line
        or not is_heading(section.at.text)
        or not all(row.single for row in section.rows)
    ):
        return None
    marked = _MARKED.search(section.at.text) is not None
    listed = Listed(partial=True)
    for row in section.rows:
        text = row.filled[0]
        starts = list(_starts(text.text))
        edges = [*starts, _Start(len(text.text), 0, 0)]
        for one, following in pairwise(edges):
            _add(listed, text, one, following.at, context, marked=marked)
    return listed


def _add(listed: Listed, text: Text, one: _Start, stop: int, context: Context, *, marked: bool) -> None:
    """Add somebody with what is printed up to the next."""
    said = text.part(one.end, stop)
    mark = _MARK.search(said.text) if marked else None
    chair = _CHAIR.match(said.text, mark.end()) if mark else None
    if mark:
        said = said.without(mark.start(), chair.end() if chair else mark.end())
    if marked and mark is None:
        stood_in = listed.apologies and listed.apologies[-1].at.text.rstrip().endswith(" A")
        if not stood_in:
            listed.unread.append(text.part(one.at, stop))
            return
    person = _person(text, one, said, stop, context, marked=marked)
    if mark and chair:
        person.chair = "vice" if chair["vice"] else "chair"
    if marked and mark is None:
        person.substitute_for, person.capacity = listed.apologies[-1].name, "substitute"
    if mark and mark["mark"] not in _THERE:
        listed.apologies.append(person)
        if not chair and (broken := _FORENAME.match(said.text, mark.start())) and names.is_forename(broken[0]):
            listed.unread.append(said.part(broken.start(), broken.end()))  # of a deputy whose name broke over lines
    else:
        listed.people.append(person)


def _person(text: Text, one: _Start, said: Text, stop: int, context: Context, *, marked: bool) -> Person:
    """Somebody with what is printed behind their name; where marks stand in columns, the last of that is their body."""
    name = text.part(one.name, one.end)
    found = entries.read(join((name, said), ", ") if said.text else name, context).people
    person = found[0] if found and found[0].name and name.text in found[0].name else Person(name, name.text)
    person.name = name.text
    if marked:
        *before, last = said.text.strip(" ,").rsplit(", ", 1)
        body = _is_body(_BRACKET.sub(" ", last).strip())
        person.organisation, person.origin = (last, "own") if body else (None, None)
        person.post = ", ".join(before if body else (*before, last)) or None
        person.doubts.discard("place")
    person.at = text.part(one.at, stop)
    if _CHAIR_WORD.search(said.text):
        person.chair = "possible" if _OF_LETTERS.match(said.text) else "other"
    person.doubts |= {"cut"} if " " in name.text else {"cut", "first_name"}
    return person


def _is_body(text: str) -> bool:
    """Whether words are a body rather than a field of work."""
    return kinds.kind(text) in {"organisation", "short"} and bodies.strength(text) >= bodies.SECTOR


def _starts(text: str) -> Iterator[_Start]:
    """Where people begin: by their initials, by a title, or by a forename that people commonly have."""
    words = list(_WORD.finditer(text))
    at = 0
    while at < len(words):
        before = words[at - 1][0].strip(",").lower() if at else ""
        found = None if before in _JOINS else _start(text, words, at)
        if found is None:
            at += 1
            continue
        yield found
        at = next((later for later, word in enumerate(words) if word.start() >= found.end), len(words))


def _start(text: str, words: Sequence[re.Match[str]], at: int) -> _Start | None:
    begin = words[at].start()
    if (key := _KEY.match(text, begin)) and (end := _of_letters(text, words, at + 1, key["letters"])):
        return _Start(begin, key.end(), end)
    first = at + _title(words, at)
    said = [word[0] for word in words[first : first + _MOST_IN_NAME]]
    if names.is_couple(" ".join(said)):
        return _Start(begin, begin, words[first + len(said) - 1].end())
    initial = len(said) > _PAIR and re.fullmatch(r"[A-Z]\.?", said[1]) is not None
    if len(said) < _PAIR or said[0].endswith(","):
        return None
    if weights.begins_somebody(said[0], said[1 + initial]) or (first == at and _follows_body(words, at)):
        last = first if said[1].strip(",").lower() in lexicon.OPENERS else first + 1 + initial
        return _Start(begin, begin, words[last].start() + len(words[last][0].rstrip(",")))
    return None


def _title(words: Sequence[re.Match[str]], at: int) -> int:
    """How many words of a title or rank stand at a word."""
    for count in range(_MOST_IN_TITLE, 0, -1):
        title = " ".join(word[0] for word in words[at : at + count])
        if names.titles(f"{title} Smith") == len(title) + 1:
            return 0 if "Ward" in title.split() else count  # "Moor Ward Cllr": of whoever stands before
    return 0


def _follows_body(words: Sequence[re.Match[str]], at: int) -> bool:
    """Whether words that nobody knows for a name stand between the end of a body and a post."""
    if at == 0 or at + _PAIR >= len(words) or words[at - 1][0].lower() not in lexicon.BODY_NOUNS:
        return False
    own = all(bodies.is_own(word[0]) and word[0].isalpha() for word in words[at : at + _PAIR])
    return own and names.is_post_noun(words[at + _PAIR][0])


def _of_letters(text: str, words: Sequence[re.Match[str]], first: int, letters: str) -> int | None:
    """Where a name ends that has certain initials and begins at a word."""
    for count in range(_MOST_IN_NAME + 2, 1, -1):
        if first + count > len(words):
            continue
        name = text[words[first].start() : words[first + count - 1].end()]
        lead = names.read(name)
        bare = name[names.titles(name) :]
        if lead and len(bare.split()) <= len(letters) and remarks.is_initials(letters, name):
            return words[first + count - 1].end()
    return None
