"""Cuts a list that lost its lines, all in one run, into its entries."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass

from compliance.intake.people.entries import remarks
from compliance.intake.people.words import lexicon, names
from compliance.intake.people.words.text import Text

_LEAST = 100
_LONGEST = 20_000
_NEAR = 200
"""How far back a word can stand that joins somebody to what is before them."""
_FEWEST = 3
_TWO_NAMES = 4
"""So many words in a row can be two people."""
_WORD = re.compile(r"[A-ZÀ-ÖØ-Þ][a-zà-ÿ'’]+(?:(?:[-'’][A-Z]?|[A-Z])[a-zà-ÿ]+)*")
_LETTERS = re.compile(r"[A-Z]{2,4}")
_DIVIDER = re.compile(r"\s*,\s|\s+[-–—]\s*|\s*[–—]\s|\s*\(|\s*-\s")
_BETWEEN = re.compile(r",\s+(?:and\s+)?|\s+and\s+(?=(?:[A-Z][\w'’.-]*\s+){0,3}[A-Z][\w'’.-]*(?:\s+[-–—]|:)\s)")
_DASHED = re.compile(r"(?P<name>[^-–—:,]+?(?:-[^-–—:,\s]+)*)(?:\s+[-–—]|:)\s+(?:(?!\s[-–—]\s|:\s).)+")
"""A name and, after a dash or a colon, whose they are."""
_JOINING = re.compile(r"(?:[,;:&/(–—-]|\b(?:and|of|for|the|with|by|from|to)|\b(?:Councillors|Cllrs|Couns|Messrs)\.?)$")
_MOST = 4
_BEFORE_PLACES = frozenset({"hmp", "hmpps", "healthwatch", "uk"})
"""Bodies whose name a place follows: the word after them is no forename."""
_BRACKETS = re.compile(r"\s*\([^()]*\)\s*$")
_INITIALS = re.compile(r"\s+[-–—]\s+(?P<letters>[A-Z]{2,4})$")
_COMMA = re.compile(r",\s+(?![^()]*\))")
_TWO_WORDS = 2
_SEVERAL = 5
"""Of so many people one may have other letters than their own."""
_POST_BEHIND = re.compile(
    r"\s*\((?:(?:vice|co|joint|deputy|acting|interim)[\s-]*)?chair(?:man|woman|person)?\)", re.IGNORECASE
)
"""What may stand behind a name before the next one."""
_GRADE = re.compile(
    r"(?:^|\s)(?:[A-Z]\.?|Chief|Detective|Det|Deputy|Assistant|Acting|Temporary|Police|District|County)$"
)


@dataclass(frozen=True, slots=True)
class Apart:
    """A run of names, what they are, and their initials.

    Attributes:
        people: each name.
        rest: what they are, in one run.
    """

    people: list[Text]
    rest: Text


def cut(text: Text) -> list[Text]:
    """The entries of "A Smith, Director - North Council B Jones, Clerk - South Council", in order."""
    if len(text.text) > _LONGEST or ";" in text.text:
        return [text]
    if (parted := _parted(text)) is not None:
        return parted
    starts = _starts(text.text) if len(text.text) >= _LEAST else []
    titled = _titled_starts(text.text)
    if sum(at not in starts for at in titled) >= _FEWEST - 1:
        starts = sorted({*starts, *titled})
    if len(titled) > 1 and _are_names(text.text, titled):
        starts = titled
    elif len(starts) < _FEWEST or starts[0] != 0:
        return [text]
    starts = [_with_forename(text.text, at) for at in starts]
    return [text.part(start, stop) for start, stop in itertools.pairwise([*starts, len(text.text)])]


def _are_names(text: str, starts: Sequence[int]) -> bool:
    """Whether a text is nothing but people with titles, one right after the other: "Cllr Di Fox Cllr Emma Gale"."""
    parts = [_BRACKETS.sub("", text[start:stop]) for start, stop in itertools.pairwise([*starts, len(text)])]
    found = [names.read(part.strip()) for part in parts]
    return starts[0] == 0 and all(name is not None and name.titled for name in found)


def _parted(text: Text) -> list[Text] | None:
    """The entries of "Ann Low – Dale Homes, Ben Moss – Dale CC and Cy Ray – Lantern", if all are of that form."""
    parts = text.split(_BETWEEN)
    found = [_dashed(part.text) for part in parts]
    people = all(name is not None and name.whole for name in found)
    several = len(parts) >= _FEWEST or (len(parts) > 1 and all(name is not None and name.strong for name in found))
    return parts if people and several else None


def _dashed(text: str) -> names.Name | None:
    """The name that an entry has before a dash or a colon, if after it stands nothing but whose it is."""
    found = _DASHED.fullmatch(text)
    return names.read(re.sub(r"\s*\([^()]*\)$", "", found["name"])) if found else None


def _is_dashed(text: str) -> bool:
    name = _dashed(text)
    return name is not None and name.whole


def is_plain(entries: Sequence[Text], index: int) -> bool:
    """Whether an entry of a run is somebody with a bracket at most, or several so, with nothing to tell about its ends.

    Where it begins is plain by a title, or by the bracket or the comma before it.
    """
    text = entries[index].text
    if all(_is_dashed(each.text) for each in entries):
        return True
    parts = _COMMA.split(text.rstrip(", "))
    found = [names.read(_without_initials(_BRACKETS.sub("", part))) for part in parts]
    before = entries[index - 1].text if index else ")"
    after = entries[index + 1].text if index + 1 < len(entries) else ""
    begins = bool(found[0] and found[0].titled) or before.endswith((")", ","))
    ends = text.endswith((")", ",")) or not after or names.titles(after) > 0
    people = all(name is not None and name.words < _TWO_NAMES for name in found)
    return people and begins and ends and all(part.endswith(")") or "(" not in part for part in parts)


def _without_initials(text: str) -> str:
    """An entry without the initials behind a dash that are those of whoever it is: "Ann Low - AL"."""
    found = _INITIALS.search(text)
    own = found is not None and remarks.is_initials(found["letters"], text[: found.start()])
    return text[: found.start()] if found and own else text


def _starts(text: str) -> list[int]:
    """Where somebody begins, a word within a name that has begun being no other."""
    made: list[int] = []
    end = 0
    for found in re.finditer(r"(?:^|(?<=\s))[A-Z]", text):
        at = found.start()
        if at >= end and _begins(text, at):
            made.append(at)
            lead = names.leading(text[at : at + _NEAR])
            end = at + lead.end if lead and lead.strong else at
    return made


def _titled_starts(text: str) -> list[int]:
    """Where somebody with a title begins, if most of those with one follow the last with nothing between."""
    made: list[int] = []
    joined = end = 0
    for found in re.finditer(r"(?:^|(?<=\s))[A-Z]", text):
        at = found.start()
        before = text[max(0, at - _NEAR) : at].rstrip()
        title = names.titles(text[at : at + _NEAR])
        if at < end or title == 0 or before.rfind("(") > before.rfind(")"):
            continue
        end = at + title
        if _JOINING.search(before):
            joined += 1
        else:
            made.append(at)
            made += _untitled(text, at)
    return made if joined * 2 <= len(made) else []


def _untitled(text: str, at: int) -> list[int]:
    """Where, within what could be one long name with a title, somebody begins by a forename: "Cllr Jo Dow Ann Ray"."""
    lead = names.leading(text[at : at + _NEAR])
    if lead is None or lead.words < _TWO_NAMES:
        return []
    words = list(re.finditer(r"\S+", text[at : at + lead.end]))
    return [
        at + word.start()
        for word in words[-2:-1]
        if word.start() > lead.begin and names.is_forename(word[0]) and len(words) - words.index(word) == 2
    ]


def _begins(text: str, at: int) -> bool:
    """Whether somebody begins at an offset, with nothing before them that joins them to it."""
    before = text[max(0, at - _NEAR) : at].rstrip()
    if before and (
        _JOINING.search(before)
        or _GRADE.search(before)
        or any(names.is_title(" ".join(before.split()[-count:])) for count in (1, 2))
    ):
        return False
    if before.rfind("(") > before.rfind(")"):
        return False
    lead = names.leading(text[at : at + _NEAR])
    if lead and lead.strong:
        return bool(_DIVIDER.match(text, at + lead.end))
    found = re.match(r"(\S+)\s+([^\s,(]+)", text[at : at + _NEAR])
    if not found or not all(_WORD.fullmatch(word) and not names.is_field(word) for word in found.groups()):
        return False
    if any(word.lower() in lexicon.HEADINGS for word in found.groups()):
        return False
    return bool(_DIVIDER.match(text, at + found.end()))


def _with_forename(text: str, at: int) -> int:
    """Where a name begins that has a third word, after the last word of a body."""
    before = text[max(0, at - _NEAR) : at].split()
    if (
        len(before) > 1
        and _WORD.fullmatch(before[-1])
        and not names.is_field(before[-1])
        and before[-2].strip(".").lower() in lexicon.BODY_NOUNS - _BEFORE_PLACES
        and not names.is_titled(text[at : at + 60])
    ):
        return text[:at].rstrip().rfind(" ") + 1
    return at


def apart(text: Text) -> Apart | None:
    """The names with which a run begins, if the initials with which it ends are theirs, in the same order.

    What is told behind the initials, where a paper lost all of its lines, is no part of the run.
    """
    words = list(re.finditer(r"\S+", text.text[:_LONGEST]))
    grouped = itertools.groupby(words, key=lambda word: bool(_LETTERS.fullmatch(word[0])))
    for letters in (list(group) for lettered, group in grouped if lettered):
        last = letters[-1] is words[-1]
        if len(letters) < (_FEWEST - 1 if last else _FEWEST):
            continue
        for first, stop in _windows(len(letters), last=last):
            people, at = _named(text.text, [word[0] for word in letters[first:stop]])
            if people and at <= letters[first].start():
                return Apart([text.part(*each) for each in people], text.part(at, letters[first].start()))
    return None


def _windows(count: int, *, last: bool) -> list[tuple[int, int]]:
    """Which of so many initials can be those of all people of a run: at its end all but the first of them."""
    if last:
        return [(first, count) for first in range(count - 1)]
    return [(0, stop) for stop in range(count, _FEWEST - 1, -1)]


def _named(text: str, letters: Sequence[str]) -> tuple[list[tuple[int, int]], int]:
    """Where each of the people is whose initials are given, if all of them come one after the other.

    Of several, one may have letters that are not theirs, as a clerk mistypes them.
    """
    made: list[tuple[int, int]] = []
    at = 0
    wrong = 0
    for each in letters:
        found = list(re.finditer(r"\S+", text[at:]))[: _MOST + 1]
        count = _count(text[at:], each, found)
        if not count and wrong * _SEVERAL < len(letters) - _SEVERAL and _could_be(text[at:], found):
            wrong, count = wrong + 1, _TWO_WORDS
        if not count:
            return [], 0
        end = at + found[count - 1].end()
        behind = _POST_BEHIND.match(text, end)
        made.append((at, behind.end() if behind else end))
        at = made[-1][1]
        at += len(text[at:]) - len(text[at:].lstrip())
    return made, at


def _count(text: str, letters: str, found: Sequence[re.Match[str]]) -> int:
    """How many of the first words of a text are the name whose initials are given; 0 if none are."""
    for count in range(_TWO_WORDS, len(found) + 1):
        name = text[: found[count - 1].end()]
        bare = name[names.titles(name) :].split()
        if len(bare) > 1 and all(map(_WORD.fullmatch, bare)) and remarks.is_initials(letters, name):
            return count
    return 0


def _could_be(text: str, found: Sequence[re.Match[str]]) -> bool:
    """Whether the first two words of a text can be a name."""
    name = names.read(text[: found[1].end()]) if len(found) > 1 else None
    return name is not None and name.whole and all(_WORD.fullmatch(each[0]) for each in found[:_TWO_WORDS])
