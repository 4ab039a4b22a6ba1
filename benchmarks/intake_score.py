"""How far a reading agrees with the one that a careful person gave: right, wrong, missing, and wrong without a word.

What counts as the same:
    - Names, posts, organisations and bodies are compared whole: white space made one space, typographic
      apostrophes and dashes made plain, capitals and small letters alike, "the" before a body or a place aside.
      Nothing else is forgiven.
    - A person is a name, or a post where no name is printed; the same name twice has to be read twice.
    - An organisation is right where the right person has it. That of a person who was missed is missing, that of a
      person who is not there is wrong, and another one is both.
    - An item is its number and title, a full stop after the number and punctuation around the title aside.
    - A resolution is right where its item is found by number and title and at least four words in five agree, in
      order, the words that announce it (RESOLVED, AGREED, that) aside.
    - What the careful reading marks `optional` is neither missing nor wrong; where it gives a second form of a text,
      under the name with `_or`, either will do. `unscored` names what is too damaged in a paper to be held to.
    - Where "Councillors" is printed once for several (`title_shared`), a name is right with and without the title.
    - Of a file with several documents each is held against the reading of the same kind and date, if there is one.

A wrong thing is silent where the reading neither marks it unsure nor asks about it: an entry of a list with
`sure` true, a title or a decision that is not among the `doubts` of its item, another fact without a question
about it, and a list that is said to be complete and is not.
An entry that is right, and that a careful reader would have marked unsure, is an unmarked guess; one that is right
with its organisation, and that is marked unsure where a careful reader is not, is unsure though right. So is a
decision or a title that is right and among the doubts.
"""

from __future__ import annotations

import difflib
import re
from collections import Counter
from dataclasses import dataclass, field
from typing import Any

Json = dict[str, Any]

MEASURES = (
    *("people", "organisations", "apologies", "substitutes", "dates", "chair", "items", "resolutions"),
    *("kind", "body", "time", "place", "earlier minutes", "next meetings"),
)
PLAIN = str.maketrans({"\u2019": "'", "\u2018": "'", "\u2013": "-", "\u2014": "-", "\u2011": "-", "\u00a0": " "})
_ANNOUNCES = re.compile(
    r"^(?:(?:it was |was |were )?(?:unanimously )?(?:resolved|agreed|decision|decided)\b[\s:.–—-]*)?(?:that\b)?\W*",
    re.IGNORECASE,
)


@dataclass
class Tally:
    """What was right, wrong and missing; each as text, to be shown."""

    right: int = 0
    wrong: list[str] = field(default_factory=list)
    missing: list[str] = field(default_factory=list)

    def add(self, other: Tally) -> None:
        """Add another count to this one."""
        self.right += other.right
        self.wrong += other.wrong
        self.missing += other.missing

    @property
    def precision(self) -> float:
        """Of what was read, the part that is right."""
        return self.right / (self.right + len(self.wrong)) if self.right or self.wrong else 1.0

    @property
    def recall(self) -> float:
        """Of what is there, the part that was read."""
        return self.right / (self.right + len(self.missing)) if self.right or self.missing else 1.0


@dataclass
class Score:
    """All counts of a document, or of many."""

    tallies: dict[str, Tally] = field(default_factory=lambda: {each: Tally() for each in MEASURES})
    silent: list[str] = field(default_factory=list)
    unmarked: list[str] = field(default_factory=list)
    needless: list[str] = field(default_factory=list)
    doubted: list[str] = field(default_factory=list)
    """Decisions and titles that are right and in doubt."""
    not_asked: list[str] = field(default_factory=list)
    questions: int = 0

    def add(self, other: Score) -> None:
        """Add another document's counts."""
        for name, tally in other.tallies.items():
            self.tallies[name].add(tally)
        self.silent += other.silent
        self.unmarked += other.unmarked
        self.needless += other.needless
        self.doubted += other.doubted
        self.not_asked += other.not_asked
        self.questions += other.questions

    @property
    def is_whole(self) -> bool:
        """Whether nothing at all is amiss."""
        amiss = any(tally.wrong or tally.missing for tally in self.tallies.values())
        return not (amiss or self.silent or self.unmarked or self.not_asked)


def score(expected: Json, read: list[Json]) -> Score:
    """Hold the readings of a file against the careful reading of it."""
    total = Score()
    wanted, left = [expected, *expected.get("others", [])], list(read)
    found: dict[int, Json] = {}
    for index, each in enumerate(wanted):
        same = next((other for other in left if all(other.get(key) == each.get(key) for key in ("kind", "date"))), None)
        if same is not None:
            found[index] = same
            left = [other for other in left if other is not same]
    for index, each in enumerate(wanted):
        if index not in found and left:
            found[index] = left.pop(0)
        _score_one(total, each, found.get(index, {}))
    for each in left:  # a document that is not there: whatever it claims is wrong, unless it claims nothing
        if each.get("attendees") or each.get("apologies") or each.get("chair"):
            _score_one(total, {}, each)
    return total


def _score_one(total: Score, wanted: Json, got: Json) -> None:
    asked = {each["about"] for each in got.get("questions", [])}
    total.questions += len(got.get("questions", []))
    total.not_asked += [each for each in wanted.get("questions", []) if each not in asked]
    _people(total, wanted, got)
    _apologies(total, wanted, got)
    for name, key in (("dates", "date"), ("kind", "kind"), ("body", "body"), ("time", "time"), ("place", "place")):
        value = got.get(key)
        _fact(total, name, value if _is(wanted, key, value) else wanted.get(key), value, told=key in asked)
    read = got.get("chair") or {}
    either = [each for each in (wanted.get("chair"), wanted.get("chair_or")) if each]
    chair: Json = next((each for each in either if _is(each, "name", read.get("name"))), (either or [{}])[0])
    told = "chair" in asked or not read.get("sure", True)
    if read or not chair.get("optional"):
        due = _who(read) if _is(chair, "name", read.get("name")) and read.get("name") else _who(chair)
        _fact(total, "chair", due, _who(read), told=told)
    if "items" not in wanted.get("unscored", ()):
        _items(total, wanted, got, told="items" in asked)
    for name, key, about in (
        ("earlier minutes", "previous_minutes_of", "previous_minutes"),
        ("next meetings", "next_meetings", "next_meetings"),
    ):
        may = wanted.get(f"{key}_or", [])
        right, wrong, missing = _compare(wanted.get(key, []), [each for each in got.get(key, []) if each not in may])
        _count(total, name, right, wrong, missing)
        if about not in asked:
            total.silent += [f"{name}: {each}" for each in wrong]


def plain(text: str | None) -> str | None:
    """A text as it is compared."""
    return " ".join(text.translate(PLAIN).split()).casefold() if text else None


def _is(wanted: Json, key: str, value: str | None) -> bool:
    """Whether a value is the one due, or the other form of it."""
    other = wanted.get(f"{key}_or")
    same = {plain(wanted.get(key)), plain(other) if other is not None else plain(wanted.get(key))}
    if key in ("body", "place"):
        return _bare(value) in {_bare(each) for each in same}
    return plain(value) in same


def _bare(text: str | None) -> str | None:
    return re.sub(r"^the ", "", plain(text) or "") or None


def _who(entry: Json) -> str | None:
    return entry.get("name") or entry.get("post")


def _compare(wanted: list[str], got: list[str]) -> tuple[int, list[str], list[str]]:
    """How many agree, what is too many, what is too few."""
    due, read = Counter(map(plain, wanted)), Counter(map(plain, got))
    return sum((due & read).values()), _named(got, read - due), _named(wanted, due - read)


def _named(texts: list[str], left: Counter[str | None]) -> list[str]:
    named = []
    left = left.copy()
    for text in texts:
        if left[plain(text)] > 0:
            left[plain(text)] -= 1
            named.append(text)
    return named


def _count(total: Score, name: str, right: int, wrong: list[str], missing: list[str]) -> None:
    total.tallies[name].add(Tally(right, list(wrong), list(missing)))


def _fact(total: Score, name: str, wanted: str | None, got: str | None, *, told: bool) -> None:
    if plain(wanted) == plain(got):
        _count(total, name, int(wanted is not None), [], [])
        return
    wrong = [] if got is None else [f"{got} (for {wanted})"]
    _count(total, name, 0, wrong, [] if wanted is None else [wanted])
    if wrong and not told:
        total.silent.append(f"{name}: {wrong[0]}")


def _pairs(wanted: list[Json], got: list[Json]) -> tuple[list[tuple[Json, Json]], list[Json], list[Json]]:
    """Entries of the same name, those with the same organisation first; those read too many; those missing."""
    pairs, left, open_ = [], list(got), list(wanted)
    for strict in (True, False):
        for entry in list(open_):
            for each in left:
                if _same_person(entry, each) and (not strict or _is(entry, "organisation", each.get("organisation"))):
                    pairs.append((entry, each))
                    left = [other for other in left if other is not each]
                    open_ = [other for other in open_ if other is not entry]
                    break
    return pairs, left, open_


def _same_person(entry: Json, read: Json) -> bool:
    """Whether a name that was read is the one due, in either of its forms."""
    names = {plain(_who(entry)), plain(entry.get("name_or")) or plain(_who(entry))}
    if entry.get("title_shared"):
        names |= {re.sub(r"^(?:councillor|cllr) ", "", each or "") for each in names}
    return plain(_who(read)) in names


def _entries(total: Score, name: str, wanted: list[Json], got: list[Json]) -> list[tuple[Json, Json]]:
    """Score a list of people and their organisations; gives the pairs that are both due and read."""
    pairs, wrong, missing = _pairs(wanted, got)
    due = [(entry, each) for entry, each in pairs if not entry.get("optional")]
    missing = [entry for entry in missing if not entry.get("optional")]
    _count(total, name, len(due), [_shown(each) for each in wrong], [_shown(each) for each in missing])
    total.silent += [f"{name}: {_shown(each)}" for each in wrong if each.get("sure", True)]
    organisations = total.tallies["organisations"]
    organisations.wrong += [_shown(each) for each in wrong if each.get("organisation")]
    organisations.missing += [
        _shown(each) for each in missing if each.get("organisation") and not each.get("organisation_optional")
    ]
    for entry, each in due:
        right = _is(entry, "organisation", each.get("organisation"))
        right = right or (bool(entry.get("organisation_optional")) and each.get("organisation") is None)
        if right:
            organisations.right += each.get("organisation") is not None
        elif each.get("organisation") is not None:
            said = f"{_shown(each)} (for {entry.get('organisation')})"
            organisations.wrong.append(said)
            if each.get("sure", True):
                total.silent.append(f"organisation: {said}")
        if not right and entry.get("organisation") is not None:
            organisations.missing.append(_shown(entry))
        if not entry.get("sure", True) and each.get("sure", True):
            total.unmarked.append(f"{name}: {_shown(each)}")
        if right and entry.get("sure", True) and not each.get("sure", True):
            total.needless.append(f"{name}: {_shown(each)}")
    return due


def _shown(entry: Json) -> str:
    organisation = entry.get("organisation")
    return f"{_who(entry)} [{organisation}]" if organisation else f"{_who(entry)}"


def _people(total: Score, wanted: Json, got: Json) -> None:
    _entries(total, "people", wanted.get("attendees", []), got.get("attendees", []))
    if got.get("attendees_complete") and not wanted.get("attendees_complete"):
        total.silent.append("people: the list is said to be complete")


def _apologies(total: Score, wanted: Json, got: Json) -> None:
    for entry, each in _entries(total, "apologies", wanted.get("apologies", []), got.get("apologies", [])):
        told, came = not each.get("sure", True), each.get("substitute")
        due = came if came and _is(entry, "substitute", came) else entry.get("substitute")
        _fact(total, "substitutes", due, came, told=told)


def _numbered(item: Json) -> str:
    number = re.sub(r"[.):\s]+$", "", item.get("number") or "")
    title = re.sub(r"\W+", " ", plain(item.get("title")) or "").strip()
    return f"{number} {title}".strip().casefold()


def _items(total: Score, wanted: Json, got: Json, *, told: bool) -> None:
    due = {_numbered(each): each for each in wanted.get("items", [])}
    other = {_numbered(each | {"title": each["title_or"]}): key for key, each in due.items() if "title_or" in each}
    read = {other.get(_numbered(each), _numbered(each)): each for each in got.get("items", [])}
    wrong = [key for key in read if key not in due]
    missing = [key for key, each in due.items() if key not in read and not each.get("optional")]
    both = [key for key, each in due.items() if key in read and not each.get("optional")]
    _count(total, "items", len(both), wrong, missing)
    doubts = {key: {one["about"] for one in each.get("doubts", ())} for key, each in read.items()}
    silent = [f"item: {each}" for each in wrong if "title" not in doubts[each]]
    total.doubted += [f"title: {each}" for each in both if "title" in doubts[each]]
    for key, item in due.items() if "resolutions" not in wanted.get("unscored", ()) else ():
        text, found = item.get("resolution"), read.get(key, {}).get("resolution")
        may_lack = item.get("resolution_optional") or item.get("optional")
        if text and found and any(_agree(each, found) for each in (text, item.get("resolution_or", text))):
            _count(total, "resolutions", int(not may_lack), [], [])
            total.doubted += [f"decision: {key}: {found[:80]}"] if "resolution" in doubts[key] else []
        elif text or found:
            said = [] if found is None else [f"{key}: {found[:120]} (for {text and text[:80]})"]
            _count(total, "resolutions", 0, said, [f"{key}: {text[:80]}"] if text and not may_lack else [])
            silent += [f"resolution: {each}" for each in said if "resolution" not in doubts[key]]
    if not told:
        total.silent += silent


def _agree(first: str, second: str) -> bool:
    one, other = (re.findall(r"\w+", _ANNOUNCES.sub("", plain(text) or "")) for text in (first, second))
    return difflib.SequenceMatcher(a=one, b=other, autojunk=False).ratio() >= 0.8
