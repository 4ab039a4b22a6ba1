"""Parts a name, a post and a body that a line prints with nothing between: "Ann Low Head of Housing Dale Council"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from compliance.intake.people.words import bodies, kinds, lexicon, names, words

_MARK = re.compile(r"[,;:([]|\s[-–—/|•]+\s|(?<=[a-z])[-–—]\s")
"""Where what is printed with nothing between ends."""
_UNIT = re.compile(
    rf"(?:(?:{'|'.join(sorted(lexicon.PARTICLES))})\s+)*(?:[A-Z]\.?\s+)?\S+(?:\s+{words.HONOURS}(?=\s|$))*"
)
"""A word of a name, with the small word or the initial before it and the honours after it."""
_OF = re.compile(r"\s*(?:of|for|with|in|and|&)\s+(?:the\s+)?", re.IGNORECASE)
"""What goes on with a post."""
_AT = re.compile(r"\s*(?:at|to|from|representing|on\s+behalf\s+of)\s+(?:the\s+)?(?=[A-Z])", re.IGNORECASE)
"""What stands between a post and whose it is."""
_OFFICE = re.compile(r"(?:The\s+)?Office\s+(?:of|for)\s+(?:the\s+)?[A-Z]|\b(?:OPCC|OSPCC|NOPCC|OPFCC)\b")
_LETTERS = re.compile(r"[A-Z][A-Z&]{1,6}")
_COUNCIL = re.compile(r"M?[BCDTP]C|CBC|UA")
"""Letters that no council has alone: the place stands before them."""
_UNIT_OF = re.compile(r"(?P<unit>[A-Z]{2,5})\s+(?P<body>[A-Z]{2,6})")
"""The letters of what somebody is, or of their unit, before those of their body."""
_SAINT = re.compile(r"\sSt\.?$")
_LONGEST = 160
_TWO = 2


@dataclass(frozen=True, slots=True)
class Known:
    """What a paper shows elsewhere of the bodies that people come from.

    Attributes:
        bodies: the whole names of some, in lower case.
        places: words with which the names of some begin, in lower case.
    """

    bodies: frozenset[str] = frozenset()
    places: frozenset[str] = frozenset()

    def is_body(self, text: str) -> bool:
        """Whether a stretch is a body that is named elsewhere."""
        return text.strip(" .").removeprefix("The ").lower() in self.bodies

    def begins(self, text: str) -> bool:
        """Whether a stretch is a body that is named elsewhere, or begins as one does."""
        return self.is_body(text) or self.is_place(text.split(maxsplit=1)[0])

    def is_place(self, word: str) -> bool:
        """Whether a body that is named elsewhere begins with a word."""
        return word.strip(" .,").lower() in self.places


@dataclass(frozen=True, slots=True)
class Seams:
    """Where the parts of a line begin and end.

    Attributes:
        name: where the name ends.
        parts: what stands after it: the post and the body, in the order printed.
        body: the body, if there is one.
        end: where what has nothing between its parts ends.
        certain: whether nothing of it was guessed.
        strong: whether the name or the post shows by its form that somebody stands there.
    """

    name: int
    parts: tuple[tuple[int, int], ...]
    body: str | None
    end: int
    certain: bool
    strong: bool


@dataclass(frozen=True, slots=True)
class _Rest:
    """What stands after a name: its parts, which of them is the body, and how much speaks for that."""

    parts: tuple[tuple[int, int], ...]
    body: int | None
    weight: int
    certain: bool


@lru_cache(maxsize=8192)
def seams(text: str, known: Known) -> Seams | None:
    """Where a line that begins with a name and runs on has its seams; None if it does not run on.

    Args:
        text: of the line, without its bullet.
        known: what the paper shows of bodies.
    """
    mark = _mark(text)
    end = len(text[: mark.start() if mark else len(text)].rstrip(" ."))
    whole = text[:end]
    lead = names.leading(whole)
    if lead is None or not (lead.whole or lead.titled) or end > _LONGEST or kinds.is_prose(whole):
        return None
    best: tuple[int, int, _Rest] | None = None
    ends = _ends(whole, lead, known)
    for at in ends:
        begin = len(whole) - len(whole[at:].lstrip())
        if begin >= end or (found := _rest(whole[begin:], known)) is None:
            continue
        if at != ends[0] and not lead.formal and found.body == 0 and not known.begins(whole[begin:]):
            found = replace(found, weight=1, certain=False)
        if best and best[2].body == 0 and whole[best[1] : begin].strip().lower() in lexicon.COMPASS:
            break  # "Cllr Ash West Vale District Council": the place has two words
        if best is None or found.weight > best[2].weight:
            best = (at, begin, found)
    if best is None:
        return None
    at, begin, rest = best
    parts = tuple((begin + start, begin + stop) for start, stop in rest.parts)
    body = whole[slice(*parts[rest.body])] if rest.body is not None else None
    told = rest.body is None or len(parts) > 1 or known.begins(body or "")
    return Seams(at, parts, body, end, certain=rest.certain and (lead.strong or told), strong=lead.strong or told)


def _mark(text: str) -> re.Match[str] | None:
    """The first mark of a line that is not within the name of a body."""
    return next((found for found in _MARK.finditer(text) if not bodies.holds(text, found.start())), None)


def after_post(text: str) -> int:
    """Where, behind a post with which a line opens, somebody begins by a known forename; 0 if nobody does."""
    for found in re.finditer(r"(?<=\s)[A-Z][a-z'’-]+(?=\s+[A-Z])", text[:_LONGEST]):
        if names.is_forename(found[0]):
            before = text[: found.start()].strip()
            return found.start() if kinds.is_post(before) and names.leading(text) is None else 0
    return 0


def ends_at_mark(text: str) -> bool:
    """Whether a mark parts something of a line from the rest."""
    return _mark(text) is not None


def _ends(text: str, lead: names.Name, known: Known) -> list[int]:
    """Where the name may end: after its forename and surname, or after more of its words, but behind no "St"."""
    units = [found.end() for found in _UNIT.finditer(text, lead.begin) if found.start() < lead.end]
    first = text[lead.begin :].split(maxsplit=1)[0]
    least = 1 if lead.initials or (lead.titled and not names.is_forename(first)) else _TWO
    middle = not lead.formal and len(units) > _TWO and lead.known and _is_middle(text[units[0] : units[1]].strip())
    alone = set(names.tokens(text[units[_TWO] :])) <= lexicon.STRUCTURE if middle else False
    if middle and not (alone or known.is_place(text[units[1] : units[_TWO]])):
        least += 1  # "Mary Ann Dow", but "Karen Graham Marsh District Council", and "Marsh" where another body has it
    return [at for at in units[least - 1 :] if not _SAINT.search(text[:at])] or [lead.end]


def _is_middle(word: str) -> bool:
    """Whether a word is a second forename rather than a surname."""
    return "-" not in word and names.is_forename(word)


def _rest(text: str, known: Known) -> _Rest | None:
    """What stands after a name, if it can be a post, a body, or both."""
    if known.is_body(text) or kinds.is_called_after(text) or (0, len(text)) in bodies.of_places(text):
        return _whole(text, 4, sure=True)
    if (office := _OFFICE.search(text)) and (not (at := office.start()) or kinds.is_post(text[:at].strip())):
        return _with_body(text, at, at, known, sure=True) if at else _whole(text, 3, sure=True)
    letters = _UNIT_OF.fullmatch(text)
    if letters and known.is_body(letters["body"]) and not known.is_body(letters["unit"]):
        return _with_body(text, letters.end("unit"), letters.start("body"), known, sure=False)
    found = _post_first(text, known)
    if found is not None:
        return found
    if (body := kinds.split_body(text)) is not None:
        return _Rest(((0, body[0]), (body[0], len(text))), 0, 2, certain=False)
    kind = kinds.kind(text)
    first, *others = text.split()
    if kind == "post" and known.is_place(first):
        return replace(_post(text, sure=False), weight=4)  # "North Police and Crime Commissioner"
    if kind == "organisation" and not words.BODIES.match(text) and (parted := _field_first(text, known)) is not None:
        return parted
    if kind == "organisation" or words.BODIES.match(text):
        generic = not bodies.is_own(first) or words.BODIES.match(text) is not None
        place = (
            known.is_place(first)
            or _SAINT.search(f" {first}")
            or (_begins_body(others) and not names.is_forename(first))
        )
        if set(names.tokens(text)) <= lexicon.STRUCTURE:
            return _whole(text, 0, sure=False)
        alone = bool(others) and bool(_COUNCIL.fullmatch(others[0]))  # "Ann Low Vale BC" may be of "Low Vale"
        return _whole(text, 2 + bool(place or generic), sure=bool(generic or place) and not alone)
    if kind == "short" and _LETTERS.fullmatch(text):
        return _whole(text, 1, sure=False) if _COUNCIL.fullmatch(text) else _whole(text, 3, sure=True)
    if kind in {"plain", "single"} and known.is_place(first):
        return _whole(text, 1, sure=False)
    return None


def _begins_body(others: Sequence[str]) -> bool:
    """Whether what follows the first word of a stretch is of bodies: its field or its letters."""
    return bool(others) and (names.is_field(others[0]) or bool(_LETTERS.fullmatch(others[0])))


def _field_first(text: str, known: Known) -> _Rest | None:
    """What somebody works in with the body after it: "Public Health North County Council"."""
    for found in re.finditer(r"\S+", text):
        body = text[found.start() :]
        if found.start() and known.is_body(body):
            return _with_body(text, found.start(), found.start(), known, sure=True)
        if not _is_proper(found[0]):
            continue
        if found.start() and len(body.split()) > 1 and bodies.strength(body) == bodies.NAMED:
            return _with_body(text, found.start(), found.start(), known, sure=False)
        return None
    return None


def _whole(text: str, weight: int, *, sure: bool) -> _Rest:
    return _Rest(((0, len(text)),), 0, weight, certain=sure)


def _post_first(text: str, known: Known) -> _Rest | None:
    """A post, and the body that comes after it if one does."""
    first = text.split(maxsplit=1)[0].strip(",")
    if bodies.is_own(first) and first.lower() not in lexicon.OPENERS and not words.POST_OPENING.match(text):
        return None
    nouns = [found for found in re.finditer(r"\S+", text) if names.is_post_noun(found[0])]
    nouns += list(re.finditer(r"(?i)\bhead(?=\s+of\b)", text))
    for noun in sorted(nouns, key=re.Match.end, reverse=True):
        post = text[: noun.end()].strip()
        if not (kinds.is_post(post) or noun[0].lower() == "head") or not _is_of_work(post):
            continue
        tail = text[noun.end() :]
        if not tail.strip():
            return _post(text, sure=True)
        if (at := _AT.match(tail)) and any(map(_is_proper, tail[at.end() :].split())):
            return _with_body(text, noun.end(), noun.end() + at.end(), known, sure=True)
        return _post(text, sure=True) if at else _after_field(text, noun.end(), _OF.match(tail), known)
    return None


def _is_of_work(post: str) -> bool:
    """Whether no word of a post is a name's or a place's, save one before it is opened."""
    return all(
        not bodies.is_own(word) or names.is_post_noun(word) or word.lower() in lexicon.OPENERS for word in post.split()
    )


def _after_field(text: str, noun: int, of: re.Match[str] | None, known: Known) -> _Rest | None:
    """The body after what somebody works in: it begins with the first word that no field of work has.

    Args:
        text: after the name.
        noun: where the noun of the post ends.
        of: what joins what follows to it, if anything does; if nothing does, that can be the body whole.
        known: what the paper shows of bodies.
    """
    at = noun + of.end() if of else len(text) - len(text[noun:].lstrip())
    tail = text[at:]
    for found in re.finditer(r"\S+", tail):
        start = found.start()
        if known.is_body(tail[start:]):
            return _with_body(text, at + start if start else noun, at + start, known, sure=True)
    if of is None and kinds.kind(tail) in {"organisation", "short"} and not any(map(_is_proper, tail.split())):
        return _generic(text, at, known)
    for found in re.finditer(r"\S+", tail):
        if not _is_proper(found[0]):
            continue
        start, body = found.start(), tail[found.start() :]
        if of and (kinds.kind(body) not in {"organisation", "short"} or not (start or is_employer(body))):
            return _post(text, sure=False)
        if not kinds.could_be_body(body):
            return None
        sure = kinds.kind(body) in {"organisation", "short"} and (bool(start) if of else not start)
        sure = sure or (of is not None and not start and _is_only_body(body))
        return _with_body(text, at + start if start else noun, at + start, known, sure=sure)
    return _post(text, sure=of is not None)


def _generic(text: str, at: int, known: Known) -> _Rest:
    """A post and what follows it without a name of its own: a body, a team, or what the post is of."""
    tokens = names.tokens(text[at:])
    if len(tokens) == 1 or not (lexicon.BODY_NOUNS - lexicon.TEAM_NOUNS).isdisjoint(tokens):
        return _with_body(text, at, at, known, sure=True)
    if tokens[-1] in lexicon.TEAM_NOUNS and tokens[-1] != "services":
        return _with_body(text, at, at, known, sure=False)
    return _post(text, sure=False)


def is_employer(text: str) -> bool:
    """Whether words after "of" are rather a body than a field of work: they end in a word that only bodies are."""
    last = names.tokens(text)[-1:]
    kind = kinds.kind(text) == "organisation" and not text.split(maxsplit=1)[0].isupper()
    return kind and not (lexicon.BODY_NOUNS - {"team", "teams", "services", "service", "unit", "office"}).isdisjoint(
        last
    )


def _is_only_body(text: str) -> bool:
    """Whether words end in one that nothing but bodies of their own are called, as "Trust" is and "Forum" is not."""
    return not (lexicon.BODY_NOUNS - lexicon.TEAM_NOUNS).isdisjoint(names.tokens(text)[-1:])


def post_and_body(text: str) -> tuple[int, int, bool] | None:
    """Where a post ends that runs on to a body, where the body begins, and whether that is certain."""
    found = _post_first(text, Known())
    if found is None or found.body != 1:
        return None
    kind = kinds.kind(text[found.parts[1][0] :])
    if kind not in {"organisation", "short"} and (kind != "single" or kinds.kind(text) != "organisation"):
        return None
    return found.parts[0][1], found.parts[1][0], found.certain and kind != "single"


def _is_proper(word: str) -> bool:
    """Whether a word is a place, a name, or the letters of a body."""
    return bodies.is_own(word) or bool(_LETTERS.fullmatch(word.strip(".,")) and word.lower() not in lexicon.FIELDS)


def _post(text: str, *, sure: bool) -> _Rest:
    return _Rest(((0, len(text)),), None, 2 + sure, certain=sure)


def _with_body(text: str, end: int, at: int, known: Known, *, sure: bool) -> _Rest:
    """A post that ends at one offset, and the body that begins at another."""
    body = text[at:]
    weight = 3 + known.is_body(body)
    return _Rest(((0, end), (at, len(text))), 1, weight, certain=sure or known.is_body(body))
