"""Finds whose name stands nearest the word "chair" at the head of a document, where no entry of a list says so."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from compliance.intake.people.chair import whom
from compliance.intake.people.entries import remarks
from compliance.intake.people.entries.person import Person
from compliance.intake.people.words import bodies, kinds, names, same
from compliance.intake.people.words.text import Text

_CHAIR = re.compile(
    r"(?<![\w-])(?:(?P<before>[\w-]+)[\s-]+)?(?P<word>chair(?:man|woman|person)?)\b(?!['’]s|s\b|[\s-]*(?:elect|designate)\b"
    r"|\s+(?:of|for)\s+(?:the\s+)?(?:sub|task|working)\b)",
    re.IGNORECASE,
)
_NOT_THIS = re.compile(
    r"(?:vice|deputy|former|past|previous|next|incoming|outgoing|new|elected|sub|ex|assistant|of|for|a|another)",
    re.IGNORECASE,
)
"""What stands before the word where another chair is meant, or none in particular."""
_OF_THIS = re.compile(
    r"\s+(?:of|for)\s+(?:the\s+|this\s+)?(?:[A-Z][\w’'&-]*\s+|(?:and|of|for|the)\s+){0,6}?"
    r"(?:board|meeting|partnership|csp|cdrp|group|committee|panel|forum)\b",
    re.IGNORECASE,
)
_OF = re.compile(r"\s+(?:of|for)\s", re.IGNORECASE)
_AFTER_COMMA = re.compile(r"(?:,|\s[–-])\s+(?=[A-Z])")
_RUN_ON = re.compile(r" (?=[A-Z])")
_OPENS = re.compile(r"(?:[(\[–—,/&|:-]|\band)\s*(?:in\s+the\s+)?$", re.IGNORECASE)
_ALONE = re.compile(r"\W*(?:in\s+the\s+)?", re.IGNORECASE)
"""What stands before the word in a cell of its own, behind that of the name."""
_ELECTED = re.compile(r"\b(?:elect|appoint|nominat|propos|becom|act)\w*(?:\s+as)?(?:\s+(?:the|a))?\s*$", re.IGNORECASE)
_LAST_YEARS = re.compile(r"\b(?:last|previous|next)\s+year[’']?s['’]?\s*$", re.IGNORECASE)
_ELECTION = re.compile(r"^[^.;]*\b(?:candidate|elect|nominat|propos|re-?appoint|appoint)", re.IGNORECASE)
_LEADS_ON = re.compile(r"\s*[:,(–-]?\s*")
_GAP = re.compile(r"[\s,(]*(?:[A-Z]{2,4}[\s,)]*)?")
"""What may stand between a name and the word where no mark parts them: initials."""
_SAID = re.compile(r"\b(?:was|were|had|has|is|will|would|noted|asked|said|agreed|while|that|welcomed|thanked)\b")
_ENDS = re.compile(r"[;.](?=\s)|[.;]$")
_ABSENT = re.compile(r"apolog|absence\s+of|absent", re.IGNORECASE)
_SHORTENED = re.compile(r"\b(?:[A-Z]|Cllr|Cllrs|Mr|Mrs|Ms|Dr|Insp|Supt|Sgt|Revd?|Prof|Hon)\.$")
_LETTERS = re.compile(r"[A-Z]{2,3}\b(?!\s+[A-Z])")
_NEAR = 140
_TITLE = 5
"""So many texts at the top may name the body that met."""
_HEAD = 6000
"""So many characters stand at the head of a document."""


@dataclass(frozen=True, slots=True)
class Near:
    """A name beside the word, where it stands, and how much the word says: the lower the more."""

    name: str
    at: Text
    rank: int


def find(people: Sequence[Person], away: Sequence[Person], texts: Sequence[Text]) -> list[Near]:
    """Whose names stand beside the word, of those where it says most; each person once."""
    found = [each for each in _all(people, texts) if not _is_away(each.name, people, away)]
    best = min((each.rank for each in found), default=0)
    made: list[Near] = []
    for each in found:
        if each.rank == best and not any(same.person(each.name, other.name) for other in made):
            made.append(each)
    return made


def _all(people: Sequence[Person], texts: Sequence[Text]) -> Iterator[Near]:
    read = 0
    before: Text | None = None
    title = ""
    for at, text in enumerate(texts):
        read += len(text.text)
        if read > _HEAD:
            return
        for word in _CHAIR.finditer(text.text):
            rank = _rank(word, title)
            start = word.start("word")
            left, right = text.text[max(0, start - _NEAR) : start], text.text[word.end() : word.end() + _NEAR]
            if rank is None or _LAST_YEARS.search(left) or _ELECTED.search(left) or _ELECTION.search(right):
                continue
            name = (_left(left, people, marked=True) if _OPENS.search(left) else None) or _right(right, people)
            name = name or _left(left, people, marked=False)
            name = _said_there(name, left, right, people)
            follows = before is not None and before.line.number + 1 >= text.line.number
            if name is None and before is not None and follows and (_OPENS.search(left) or _ALONE.fullmatch(left)):
                name = _left(before.text[-_NEAR:], people, marked=True)
            if name:
                yield Near(name, text, rank)
        before = text
        title += f" {text.text[:_NEAR].lower()}" if at < _TITLE else ""


def _said_there(name: str | None, left: str, right: str, people: Sequence[Person]) -> str | None:
    """The name, unless apologies are spoken of before the word and it is not that of somebody listed behind them."""
    absent = _ABSENT.search(left)
    if not name or not absent:
        return name
    return name if name in left[absent.end() :] + right and whom.is_listed(name, people) else None


def _rank(word: re.Match[str], title: str) -> int | None:
    """How much the word says: that of a chair and no more, or of the chair of the body that met; None if of another."""
    if word["before"] and _NOT_THIS.fullmatch(word["before"]):
        return None
    after = word.string[word.end() :]
    if of := _OF.match(after):
        this = _OF_THIS.match(after)
        body = re.sub(r"^(?:the|this)\s+", "", this[0][of.end() :], flags=re.IGNORECASE).lower() if this else ""
        return 1 if body and (body in title or " " not in body) else None
    if comma := _AFTER_COMMA.match(after):
        body = re.split(r"[,;()]|\s[–-]\s", after[comma.end() :], maxsplit=1)[0]
        held = after[comma.end() + len(body) :].startswith("(")  # "Chair, Dale Bench (Ann Low)"
        other = held or _OF_THIS.match(f" of {body}") is not None or bodies.has_own_chair(body)
        if other and " " in body.strip() and body.lower().strip() not in title:
            return None
    return None if _runs_on(after, title) else 0


def _runs_on(after: str, title: str) -> bool:
    """Whether a body that has its own chair, and did not meet, stands right behind the word: "Chair Dale Forum"."""
    gap = _RUN_ON.match(after)
    name = names.leading(after[gap.end() :]) if gap else None
    if gap is None or (name and name.strong):
        return False
    body = re.split(r"[,;()/|]|\s[–-]\s", after[gap.end() :], maxsplit=1)[0].strip(" .")
    return " " in body and bodies.has_own_chair(body) and kinds.could_be_body(body) and body.lower() not in title


def _left(text: str, people: Sequence[Person], *, marked: bool) -> str | None:
    """The last name in words: that of somebody listed, or one that can be nothing else.

    Args:
        text: the words.
        people: those listed.
        marked: whether a mark parts the words from what follows them; else the name must stand at their end.
    """
    ends = [each.end() for each in _ENDS.finditer(text) if not _SHORTENED.search(text[: each.end()])]
    text = text[ends[-1] :] if ends else text
    spans = [(at + len(each), at, each) for each in _called(people) if (at := text.rfind(each)) >= 0]
    for begin in re.finditer(r"(?:^|(?<=[\s(|]))[A-Z]", text):
        name = names.leading(text[begin.start() :])
        if name is not None and name.strong:
            spans.append((begin.start() + name.end, begin.start(), _cut(text[begin.start() :], name)))
    if spans:
        end, _, found = max(spans, key=lambda span: (span[2] in _called(people), span[0], -span[1]))
        between = text[end:]
        if not _SAID.search(between) and (marked or _GAP.fullmatch(between)):
            return re.sub(r"\s*\([A-Z]{2,4}\)$", "", found)
        return None
    for letters in reversed(re.findall(r"\b[A-Z]{2,3}\b", text[-12:])):
        known = [person for person in people if person.name and remarks.is_initials(letters, person.name)]
        if len(known) == 1:
            return known[0].name
    return None


def _called(people: Sequence[Person]) -> list[str]:
    return [person.name for person in people if person.name]


def _cut(text: str, name: names.Name) -> str:
    """A name without its last word, where that begins the name of a place or a body: "Di Holt Dale Councillor"."""
    after = text[name.end :].split(maxsplit=1)
    words = name.text.split()
    if after and names.is_field(after[0]) and name.words > 2 and not name.formal:
        return " ".join(words[:-1])
    return name.text


def _right(text: str, people: Sequence[Person]) -> str | None:
    """The name that follows the word at once, or that of the one listed whose initials do."""
    gap = _LEADS_ON.match(text)
    rest = text[gap.end() if gap else 0 :]
    name = names.leading(rest)
    if name and name.strong:
        return name.text
    letters = _LETTERS.match(rest)
    known = [each.name for each in people if letters and each.name and remarks.is_initials(letters[0], each.name)]
    return known[0] if len(known) == 1 else None


def _is_away(name: str, people: Sequence[Person], away: Sequence[Person]) -> bool:
    """Whether it is the name of somebody who sent apologies."""
    return any(person.name and same.person(name, person.name) for person in away) and not any(
        person.name and same.exactly(name, person.name) for person in people
    )
