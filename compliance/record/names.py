"""Finding people's names in text: as they are written in full, with initials, by the surname, in an address.

It errs on the side of leaving out: a surname that is also a word of a title goes there too. What it cannot know
is the name of somebody whom the record does not list, except after a rank, a form of address, a given name that is
common here, or initials. The name of a body that bears a surname stays.
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, Final

from compliance.record.name_words import (
    ABBREVIATIONS,
    BODIES,
    EVERYDAY,
    GIVEN,
    HONOURS,
    LETTERED,
    PARTICLES,
    PLACES,
    POSTS,
    TITLES,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

LEFT_OUT: Final = "[name left out]"
ADDRESS_LEFT_OUT: Final = "[address left out]"


_LETTER: Final = r"[^\W\d_]"
_BEFORE: Final = rf"(?<!{_LETTER})"
_AFTER: Final = rf"(?!{_LETTER})"
_ADDRESS: Final = re.compile(r"(?i)[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_WORD: Final = re.compile(rf"{_LETTER}+(?:['’ʼ`-]{_LETTER}+)*")
_FORMS: Final = (
    "Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Dame|Lord|Lady|Baroness|Cllr|Clr|Councillor|Alderman|Prof|Professor|Revd?|Canon|Supt"
    "|Superintendent|Insp|Inspector|Sgt|Sergeant|Constable|PC|DC|DS|DI|DCI|PCSO|ACC|DCC|Commander|Commissioner"
)
_ADDRESSED: Final = re.compile(
    rf"{_BEFORE}(?P<title>(?:{_FORMS})\.?)(?P<gap>\s+)(?P<name>(?:[A-Z][\w'’.-]*)(?:\s+[A-Z][\w'’.-]*){{0,3}})"
)
"""A form of address with up to four words after it, each with a capital."""
_CAPITAL: Final = r"[A-Z][a-z]+(?:['’][A-Z][a-z]+)?(?:-[A-Z][a-z]+)*"
_INITIALS: Final = r"[A-Z](?:\.\s?[A-Z]|\s[A-Z]|[A-Z]){0,2}\.?"
_LIKE_A_NAME: Final = re.compile(
    rf"{_BEFORE}(?:(?P<initials>{_INITIALS})\s+(?P<surname>{_CAPITAL})"
    rf"|(?P<given>[A-Z][a-z]+)(?:\s+[A-Z]\.?)?\s+(?P<family>{_CAPITAL})"
    rf"|(?P<last>{_CAPITAL}),\s+(?P<first>[A-Z][a-z]+)){_AFTER}"
)
"""Initials or a word, and a word after them; or two with a comma between them."""
_BODY: Final = re.compile(rf"(?:['’]?s)?\s+(?:{BODIES})\b")
_AGAIN: Final = re.compile(rf"{re.escape(LEFT_OUT)}(?:[\s,;&]+{re.escape(LEFT_OUT)})+")


def plain(text: str) -> str:
    """The text composed, and without characters that cannot be seen, behind which a name could hide."""
    return "".join(each for each in unicodedata.normalize("NFC", text) if unicodedata.category(each) != "Cf")


def _folded(text: str) -> str:
    """The same with accents taken off, letter for letter."""
    letters = []
    for each in text:
        base = [part for part in unicodedata.normalize("NFKD", each) if not unicodedata.combining(part)]
        letters.append(base[0] if len(base) == 1 else each)
    return "".join(letters)


def is_post(text: str) -> bool:
    """Whether a text is made of the words for posts and bodies, and of nothing that could be a name."""
    words = [each.casefold().removesuffix("'s").removesuffix("’s") for each in _WORD.findall(text)]
    if not words or len(words[0]) == 1 or words[-1] in EVERYDAY:
        return False
    return all(each in POSTS or all(part in POSTS for part in each.split("-")) for each in words)


class Names:
    """The names of some people, to be found and left out."""

    def __init__(self, names: Iterable[str], known: Iterable[str] = ()) -> None:
        """Take names as written in a record.

        Args:
            names: the names.
            known: names of bodies and places, whose words are not taken for somebody's name after a form of address.
        """
        patterns: set[str] = set()
        self.initials: set[str] = set()
        self._known = {word.casefold() for text in known for word in _WORD.findall(text)} | POSTS
        for name in names:
            for one in re.split(r"\s+(?:and|&)\s+|\s*[/;]\s*", plain(name)):
                patterns.update(self._patterns(_folded(one)))
        self._bodies = _bodies(known)
        # Longer patterns first: what is left out is left out whole.
        self._found = re.compile("|".join(sorted(patterns, key=lambda each: (-len(each), each)))) if patterns else None

    def _patterns(self, name: str) -> Iterator[str]:
        given, surname = _parts(name)
        if not surname:
            return
        written = [part for part in re.split(r"[\s-]+", surname) if part]
        family = r"[\s._-]*".join(_apostrophes(part) for part in written)
        letters = sorted({each[0] for each in given})
        first = [_apostrophes(each) for each in given if len(each) > 1]
        if letters:
            one = rf"(?:[{''.join(letters)}]{_LETTER}*\.?[\s._-]*)"
            loose = rf"(?:{'|'.join(first + letters)})"
            yield rf"{_BEFORE}(?:{one}){{1,4}}(?i:{family}){_AFTER}"
            yield rf"{_BEFORE}(?i:(?:{loose}[\s._-]*){{1,4}}{family}){_AFTER}"
            yield rf"{_BEFORE}(?i:{family})(?:,?[\s._-]+(?:{'|'.join(first + letters)})\.?){{1,4}}{_AFTER}"
            yield rf"{_BEFORE}(?i:{family}[\s._-]*(?:{'|'.join(first + letters)})){_AFTER}"
        yield from self._alone(family, written)
        if len(written) > 1:
            for part in written:
                if part.casefold() not in PARTICLES:
                    yield from self._alone(_apostrophes(part), [part])
                    if letters:
                        yield rf"{_BEFORE}{one}{{1,4}}(?i:{_apostrophes(part)}){_AFTER}"
        for each in given:
            if len(each) > 2:
                yield from self._alone(_apostrophes(each), [each])
        first_letters, last = [each[0].upper() for each in given], [each[0].upper() for each in written]
        for several in (first_letters + last, first_letters + last[-1:], first_letters[:1] + last[:1]):
            short = "".join(several)
            if len(several) > 1:
                self.initials.add(short)
                yield rf"{_BEFORE}{r'[. ]+'.join(several)}{_AFTER}\.?"
                if short not in ABBREVIATIONS:
                    yield rf"{_BEFORE}{short}{_AFTER}"

    @staticmethod
    def _alone(pattern: str, words: list[str]) -> Iterator[str]:
        """A name on its own; one that is an everyday word only where it has a capital, one of a post's words never."""
        plain_words = [each.casefold() for each in words]
        if len(words) == 1 and plain_words[0] in POSTS:
            return
        if len(words) == 1 and (plain_words[0] in EVERYDAY or len(words[0]) < 4):
            word = words[0]
            yield rf"{_BEFORE}(?:{_apostrophes(word[:1].upper() + word[1:])}|{_apostrophes(word.upper())}){_AFTER}"
        else:
            yield rf"{_BEFORE}(?i:{pattern}){_AFTER}"

    def within(self, text: str) -> bool:
        """Whether a name is in the text."""
        return self.without(text) != plain(text)

    def in_id(self, identifier: str) -> bool:
        """Whether a name is in an id, where all is in small letters."""
        words = re.split(r"[._-]+", identifier)
        if any(each.upper() in self.initials - ABBREVIATIONS for each in words):
            return True
        return self._found is not None and bool(
            self._found.search(" ".join(words).title()) or self._found.search(identifier)
        )

    def without(self, text: str, instead: str = LEFT_OUT) -> str:
        """The text with the names, and any address of email, left out."""
        text = _ADDRESS.sub(ADDRESS_LEFT_OUT, plain(text))
        if self._found is not None:
            pieces, end = [], 0
            kept = [each.span() for each in self._bodies.finditer(text)] if self._bodies else []
            for found in self._found.finditer(_folded(text)):
                whole = any(start <= found.start() and found.end() < last for start, last in kept)
                if whole and _BODY.match(text, found.end()):
                    continue  # the trust that bears the name, not the one who does
                pieces += [text[end : found.start()], instead]
                end = found.end()
            text = "".join((*pieces, text[end:]))
        text = _ADDRESSED.sub(lambda found: self._addressed(found, instead), text)
        text = _LIKE_A_NAME.sub(lambda found: self._like_a_name(found, instead), text)
        return _AGAIN.sub(LEFT_OUT, text)

    def _addressed(self, found: re.Match[str], instead: str) -> str:
        """What stands after a form of address, unless it is the name of a body or a place, or of a post."""
        words = found["name"].split()
        kept = 0
        while kept < len(words) and words[kept].strip(".,'’-").casefold() in self._known:
            kept += 1
        if kept:
            return found[0]
        return f"{found['title']}{found['gap']}{instead}"

    def is_name(self, text: str) -> bool:
        """Whether a text that should be a post may be a name: two to four words, none of them a post's or a body's."""
        words = _WORD.findall(text)
        return 2 <= len(words) <= 4 and not any(each.casefold() in self._known for each in words) and text.istitle()

    def _like_a_name(self, found: re.Match[str], instead: str) -> str:
        """A given name or initials with a surname, unless the words are those of a place, a body or a number."""
        surname = found["surname"] or found["family"] or found["last"]
        if surname.casefold() in self._known | PLACES:
            return found[0]
        if found["initials"]:
            letters = re.sub(r"[^A-Z]", "", found["initials"])
            before = found.string[: found.start()].rstrip().rpartition(" ")[2].casefold()
            numbers = before in LETTERED or letters in ABBREVIATIONS
            bare = found["initials"] in ("A", "I")
            return found[0] if numbers or bare or surname.casefold() in EVERYDAY else instead
        given = (found["given"] or found["first"]).casefold()
        return instead if given in GIVEN and given not in self._known else found[0]


def _bodies(known: Iterable[str]) -> re.Pattern[str] | None:
    """The names of bodies that bear somebody's surname: the Goodwin Trust."""
    bearing = {plain(name) for name in known if re.search(rf"[A-Z]\w+['’]?s?\s+(?:{BODIES})\b", name)}
    flexible = (
        r"\s+".join(map(re.escape, each.split())) for each in sorted(bearing, key=lambda each: (-len(each), each))
    )
    return re.compile("|".join(flexible)) if bearing else None


def _parts(name: str) -> tuple[list[str], str]:
    """The given names or initials, and the surname."""
    nicknames = re.findall(r"[(\"“‘']([^\W\d_]{2,})[)\"”’']", name)
    name = re.sub(r"[(\[].*?[)\]]|[\"“”]", " ", name)
    before, comma, after = name.partition(",")
    rest = [each for each in _words(after) if each.casefold() not in HONOURS]
    family = _words(before)
    turned = comma and rest and (len(family) <= 2 or family[0].casefold() in PARTICLES)
    words = [*rest, *family] if turned else family
    while len(words) > 1 and words[0].casefold() in TITLES and words[0] != words[0].upper()[:1]:
        words.pop(0)
    while len(words) > 1 and words[-1].casefold() in HONOURS and words[-1].isupper():
        words.pop()
    if not words:
        return [], ""
    start = len(words) - 1
    while start > 1 and words[start - 1].casefold() in PARTICLES and len(words[start - 1]) > 1:
        start -= 1
    given = [letter for each in words[:start] for letter in _given(each)]
    return given + nicknames, " ".join(words[start:])


def _given(word: str) -> list[str]:
    """Initials written together are several."""
    return list(word) if word.isupper() and len(word) <= 3 else [word]


def _words(text: str) -> list[str]:
    return _WORD.findall(text.replace(".", " "))


def _apostrophes(word: str) -> str:
    return "".join("['’ʼ`]?" if each in "'’ʼ`" else r"[\s-]?" if each == "-" else re.escape(each) for each in word)
