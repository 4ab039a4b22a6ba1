"""Names of bodies, groups and people as they are printed: made alike for comparison, and made into ids."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Final

from compliance.intake.people.words import names

_WORD: Final = re.compile(r"[^\W_]+(?:'[^\W_]+)*")
_APOSTROPHES: Final = str.maketrans(dict.fromkeys("’‘ʼ`´", "'"))
"""Word writes another apostrophe than a keyboard does: "O’Dowd" is O'Dowd."""
_SMALL: Final = frozenset({"the", "of", "and", "for", "in", "on", "a"})
_DOTTED: Final = re.compile(r"\b(?:[A-Z]\.){2,}")
SHORT: Final = {
    "bc": "borough council", "dc": "district council", "mbc": "metropolitan borough council", "cty": "county",
    "pct": "primary care trust", "ccg": "clinical commissioning group", "icb": "integrated care board",
    "frs": "fire and rescue service", "fra": "fire and rescue authority", "co": "county", "boro": "borough",
    "dept": "department", "govt": "government", "assoc": "association", "serv": "service",
    "opcc": "office of the police and crime commissioner", "pcc": "police and crime commissioner",
    "opfcc": "office of the police fire and crime commissioner", "pfcc": "police fire and crime commissioner",
    "crc": "community rehabilitation company", "f&rs": "fire and rescue service",
    "voluntary sector": "voluntary sector",
}  # fmt: skip
"""Short forms that stand for one thing, as the last words of a body's name. CC may be county or city council."""
_OF_THE_NHS: Final = ("primary care trust", "clinical commissioning group", "integrated care board")
"""Bodies that there are in the NHS only, so that its letters before the name add nothing."""
_COUNCILS: Final = {"county council": "cc", "borough council": "bc", "district council": "dc", "city council": "city"}
_GENERIC: Final = frozenset({
    "safer", "safe", "stronger", "community", "communities", "safety", "partnership", "partnerships", "board",
    "strategy", "strategic", "group", "county", "executive", "crime", "reduction", "disorder", "and", "responsible",
    "authorities", "authority", "cohesion", "local", "joint", "delivery", "committee", "steering", "management",
    "drugs", "drug", "forum", "core", "leadership", "csp", "cdrp", "together", "working", "party",
    "neighbourhood", "neighbourhoods", "places", "cleaner", "greener", "healthier", "well", "keeping", "violence",
    "social", "behaviour",
})  # fmt: skip
_NO_PLACE: Final = _GENERIC | {"thematic", "tasking", "performance", "operational", "accountability", "alcohol"}
"""Words of which no place is called: those of any group, and those of a part of one."""
HONOURS: Final = frozenset({"obe", "mbe", "cbe", "qpm", "jp", "dl", "kc", "qc", "qfsm", "mp"})
_LETTERS: Final = frozenset({"CSP", "CDRP", "SNB"})
"""Short words for a group, which stay in capitals."""
_LONG: Final = {
    "csp": ("community", "safety", "partnership"),
    "cdrp": ("crime", "and", "disorder", "reduction", "partnership"),
}  # fmt: skip
_SHORT_NAME: Final = re.compile(r"\s*\([A-Z&]{2,10}\)\s*$")
"""The letters of a group's name, printed in brackets behind it."""
MOST: Final = 60
"""The most letters of an id that is made here."""


def words(text: str) -> list[str]:
    """The words of a name, small, without accents and signs."""
    return list(_words(text))


@lru_cache(maxsize=8192)
def _words(text: str) -> tuple[str, ...]:
    text = text.translate(_APOSTROPHES)  # first: taken apart, some are a space and an accent
    plain = unicodedata.normalize("NFKD", text.replace("&", " and ")).casefold()
    return tuple(_WORD.findall("".join(each for each in plain if not unicodedata.combining(each))))


@lru_cache(maxsize=8192)
def slug(text: str) -> str:
    """An id made of a name."""
    parts = [re.sub(r"[^a-z0-9]", "", each) for each in words(text)]
    made = "-".join(each for each in parts if each)[:MOST].strip("-")
    return made or "unnamed"


# -- bodies ---------------------------------------------------------------------------------


def undotted(name: str) -> str:
    """A body's name with the points taken out of its letters: Northam M.B.C."""
    return _DOTTED.sub(lambda found: found[0].replace(".", ""), name)


@lru_cache(maxsize=8192)
def body_key(name: str) -> str:
    """A body's name with its short words written out, so that two spellings of one name are alike."""
    parts = [each for each in words(undotted(name)) if each not in ("the", "and")]
    for size in (2, 1):
        tail = " ".join(parts[-size:])
        if len(parts) > size and tail in SHORT:
            parts[-size:] = [each for each in SHORT[tail].split() if each not in ("the", "and")]
            break
    key = " ".join(parts)
    return key.removeprefix("nhs ") if key.endswith(_OF_THE_NHS) else key


def bare_letters(name: str) -> str | None:
    """The letters of a name that is nothing but an abbreviation, such as DCC."""
    text = name.replace(".", "").strip()
    return text if re.fullmatch(r"[A-Z][A-Za-z&]{1,6}", text) and sum(map(str.isupper, text)) >= 2 else None


def initials(name: str) -> set[str]:
    """The abbreviations that a name may have: with its small words and without."""
    parts = words(name)
    return {"".join(each[0] for each in parts), "".join(each[0] for each in parts if each not in _SMALL)}


def body_id(name: str) -> str:
    """An id for a body: a council's kind is shortened as people do."""
    text = " ".join(each for each in words(undotted(name)) if each not in ("the", "and"))
    for full, short in _COUNCILS.items():
        if text.endswith(f" {full}"):
            return slug(f"{text.removesuffix(full)} {short}")
    return slug(text)


def place_of(name: str) -> str:
    """The place in a council's name: Amber Valley, of Amber Valley Borough Council."""
    text = re.sub(r"(?i)\s+(?:metropolitan |city and )?(?:county|borough|district|city|unitary)?\s*council$", "", name)
    text = re.sub(
        r"(?i)^(?:the )?(?:london borough|royal borough|borough|city|council|district) of (?:the )?", "", text
    )
    return re.sub(r"(?i)\s+(?:BC|DC|CC|MBC)$", "", text).strip()


@dataclass(frozen=True, slots=True)
class Printed:
    """An organisation as printed, with its citation and where to look."""

    name: str
    source: dict[str, Any]
    where: str


# -- groups ---------------------------------------------------------------------------------


def group_parts(name: str) -> tuple[str, list[str]]:
    """The place in a group's name and the words that any such group may have."""
    parts = [each for each in _SHORT_NAME.sub("", name).split() if words(each) or each == "&"]
    plain = [(words(each) or ["and"])[-1] for each in parts]
    cut = next((at for at in range(len(parts)) if all(each in _NO_PLACE for each in plain[at:])), len(parts))
    if cut == len(parts):  # Safer Anytown
        first = next((at for at, each in enumerate(plain) if each not in _NO_PLACE), 0)
        return " ".join(parts[first:]), plain[:first]
    return " ".join(parts[:cut]), plain[cut:]


def area_of(name: str) -> str | None:
    """The place for which a group is, where its name has one: Northam, of Safer Northam Partnership."""
    place, rest = group_parts(name)
    parts = place.split()
    while len(parts) > 1 and parts[0].casefold() in _NO_PLACE:
        parts = parts[1:]
    return " ".join(parts) if parts and rest and not re.search(r"\d|\bAct\b", place) else None


def titled(name: str) -> str:
    """A name that is printed in capitals, as a name; its words stay as they are."""
    if not name.isupper():
        return name
    parts = [
        each
        if each.startswith("(") or each in _LETTERS
        else each.casefold()
        if each.casefold() in _SMALL and at
        else "-".join(one.capitalize() for one in each.split("-"))
        for at, each in enumerate(name.split())
    ]
    return " ".join(parts)


def group_id(name: str) -> str:
    """An id for a group: its place, and the first letters of the rest."""
    place, rest = group_parts(name)
    letters = "".join(each[0] for each in rest if each not in _SMALL)
    return slug(f"{place} {letters}") if place and len(rest) > 1 else slug(name)


def group_letters(name: str) -> str:
    """What the ids of its meetings begin with."""
    _, rest = group_parts(name)
    return "".join(each[0] for each in rest if each not in _SMALL) if len(rest) > 1 else "meeting"


def group_words(name: str) -> list[str]:
    """The words of a group's name, with the short words for such a group written out.

    The strategy group of a partnership is the group on which the Regulations lay the duties (regulation 3(1)), and the
    partnership's name is its name.
    """
    text = _SHORT_NAME.sub("", name)
    made = [word for each in words(text) for word in _LONG.get(each, (each,))]
    return made[:-2] if made[-3:] == ["partnership", "strategy", "group"] and len(made) > 4 else made


def perhaps_own(one: str, other: str) -> bool:
    """Whether one name is the other with a part of the group behind it: … Partnership Board, … – Strategy Group."""
    shorter, longer = sorted((group_words(one), group_words(other)), key=len)
    return longer[: len(shorter)] == shorter and all(each in _GENERIC for each in longer[len(shorter) :])


def same_group(one: str, other: str) -> bool:
    """Whether two printed names are plainly of one group: alike, or one is the other without its place in front."""
    first, second = group_words(one), group_words(other)
    if first == second:
        return True
    longer, shorter = (first, second) if len(first) > len(second) else (second, first)
    return len(shorter) > 1 and longer[-len(shorter) :] == shorter and all(each in _GENERIC for each in shorter)


# -- people ---------------------------------------------------------------------------------


def person_words(name: str) -> list[str]:
    """A person's name without title, rank and honours."""
    text = name.strip()
    begin = names.titles(text) or (names.titles(text.title()) if text.isupper() or text.islower() else 0)
    parts = [each for each in words(text[begin:]) if each not in HONOURS and not each.isdecimal()]
    return parts or words(name)


def collar_number(name: str) -> str | None:
    """The number of a police officer, printed with the name: PC 1234 Low."""
    found = re.search(r"\b\d{1,5}\b", name)
    return found[0] if found else None


@lru_cache(maxsize=8192)
def person_key(name: str) -> str:
    """A name made alike for comparison; J. A. Smith, J A Smith and JA Smith are one."""
    parts = person_words(name)
    if len(parts) > 1 and len(parts[0]) == 2 and not re.search("[aeiouy]", parts[0]):
        parts = [*parts[0], *parts[1:]]
    return " ".join(parts)


def is_councillor(name: str) -> bool:
    """Whether the name is printed with a councillor's title."""
    return bool({"cllr", "clr", "councillor", "cllrs"} & set(words(name)[:2]))
