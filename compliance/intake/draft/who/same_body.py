"""Whether two names may be one body's: one has the other in it, is a kind of body alone, or has its letters."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from compliance.intake.draft.names.councils import council, is_council_of, may_be_one_council
from compliance.intake.draft.names.wording import SHORT, bare_letters, body_key, initials, undotted, words
from compliance.intake.draft.who import kinds
from compliance.intake.people.words import lexicon

if TYPE_CHECKING:
    from collections.abc import Sequence


_KINDS: Final = frozenset(map(body_key, (
    "County Council", "Borough Council", "District Council", "City Council", "Council", "Police Authority", "Police",
    "Constabulary", "Fire and Rescue", "Fire and Rescue Service", "Fire and Rescue Authority", "Fire Service", "Fire",
    "Probation", "Probation Service", "Probation Trust", "Primary Care Trust", "Clinical Commissioning Group",
    "Integrated Care Board", "Police and Crime Commissioner", "Community Rehabilitation Company", "Fire Brigade",
    "Fire Authority", "County", "Borough", "District", "Health",
)))  # fmt: skip
"""Kinds of body that a paper prints without the place, where everybody knows it."""
_ASIDE: Final = re.compile(r"\s*\([^()]*\)\s*$")
"""What is printed in brackets behind a name."""
_HAS_TWO_NAMES: Final = re.compile(r"(?i)\bfire\b|\byouth (?:offending|justice)\b")
_LAST: Final = ("service", "authority", "team")
"""The last words of what is called so in one paper and otherwise in the next."""
_FORCES: Final = frozenset({"police", "constabulary"})
"""What every police force is called, whatever its name."""
_OF_A_FORCE: Final = _FORCES | {"chief", "constable", "force", "service", "of", "for"}
_ONE_OF_MORE: Final = frozenset({"north", "south", "east", "west", "mid", "central", "upper", "lower", "great", "new"})
"""Words before the name of a place that make it the name of another: East Dale is not Dale."""
_OF_NHS: Final = frozenset({"primary_care_trust", "clinical_commissioning_group", "integrated_care_board"})
_OF_SERVICES: Final = {"fire": "bodies.fire", "probation": "bodies.probation", "health": "bodies.health"}
"""The words with which a paper prints any body of a service, and under which question such bodies belong."""


def is_spelt(name: str, short: str) -> bool:
    """Whether letters may stand for a name, or for the kind of body that it ends with: ICB, of Dale's board.

    A name may itself have short words, which keep their letters, and a remark behind it: LCC, of Loamshire CC.
    """
    kind = body_key(SHORT.get(short.casefold(), ""))
    if short.casefold().replace("&", "") in {each for one in _also_called(name) for each in _letters(one)}:
        return True
    return bool(kind) and body_key(name).endswith(f" {kind}")


def _letters(name: str) -> set[str]:
    plain = undotted(_ASIDE.sub("", name))
    own = "".join(each if bare_letters(each) else each[0] for each in plain.split() if words(each)).casefold()
    return {*initials(name), *initials(plain), own} if bare_letters(name) is None else set()


def _also_called(name: str) -> list[str]:
    """A name, and those by which the same service goes: a fire authority's and its service's, a team's and a service's.

    That HFRS is Dale's authority is asked like that it is the service: no letters tell.
    """
    last = next((each for each in _LAST if _HAS_TWO_NAMES.search(name) and name.casefold().endswith(each)), None)
    return [name, *(name[: -len(last)] + each for each in _LAST if each != last)] if last else [name]


def place_of_cc(name: str) -> str | None:
    """The place of a council whose name ends with CC, which may be a county's or a city's."""
    parts = words(undotted(name))
    return " ".join(parts[:-1]) if len(parts) > 1 and parts[-1] == "cc" else None


def says_in_short(name: str, short: str) -> bool:
    """Whether a name has another beside it in brackets: Dale Women's Aid (Women's Aid)."""
    aside = _ASIDE.search(name)
    return aside is not None and bool(words(short)) and words(aside[0]) == words(short)


def is_in_short(names: Sequence[str], kind: str, name: str) -> bool:
    """Whether a body goes by no name in full, and a longer one may be its: Police, or DCC.

    Args:
        names: every name that the record has for it.
        kind: of what kind it is there.
        name: the longer one.
    """
    if any(bare_letters(each) is None and body_key(each) not in _KINDS for each in names):
        place = place_of_cc(names[0]) if kind == "other" else None
        return place is not None and body_key(name) in (f"{place} county council", f"{place} city council")
    letters = [short for each in names if (short := bare_letters(each))]
    begun = any(words(name)[:1] == [each.casefold()] for each in letters)  # NHS, and NHS Dale
    return begun or any(is_kind_of(each, name) for each in names) or any(is_spelt(name, each) for each in letters)


def is_kind_of(short: str, name: str) -> bool:
    """Whether a name is a kind of body alone, and another is one of the kind: County Council, Dale County Council."""
    kind, whole = body_key(short), body_key(name)
    if kind not in _KINDS or kind == whole or not _kinds_fit(short, name):
        return False
    if kind in _FORCES:  # Police, and Dale Constabulary
        return kinds.said_by(name) == "chief_officer_of_police"
    service = kind.split()[0]
    if service in _OF_SERVICES and (whole in _KINDS or kind == service):  # Fire Service, and Fire and Rescue
        return kinds.topic_of(name).ask == _OF_SERVICES[service]
    if service in ("fire", "probation"):  # which go by more names than one, and not always with a place
        return whole.startswith(f"{kind} ") or f" {service} " in f" {whole} "
    return may_be_one_council(short, name) if council(short) else whole.endswith(f" {kind}")


def may_be_same(one: str, other: str) -> bool:
    """Whether one name has the other in it, or both are of the police, the fire service or the council of a place.

    They are not where they are of two kinds, or of two places by their words.
    """
    if not _kinds_fit(one, other):
        return False
    if (mine := council(one)) and (theirs := council(other)) and mine.place and theirs.place:
        return may_be_one_council(one, other)
    first, second = body_key(one).split(), body_key(other).split()
    shorter, longer = sorted((first, second), key=len)
    if len(shorter) > 1 and longer[: len(shorter)] == shorter:
        return True
    if "fire" in first[1:] and "fire" in second[1:]:  # the authority by one name, and its service by another
        return first[: first.index("fire")] == second[: second.index("fire")]
    if kinds.said_by(one) == kinds.said_by(other) == "chief_officer_of_police":
        return _begins(*([each for each in parts if each not in _OF_A_FORCE] for parts in (first, second)))
    plain, bare = _ASIDE.sub("", one), _ASIDE.sub("", other)  # the department of a council, in brackets
    if is_council_of(one, bare) or is_council_of(other, plain) or _is_of_nhs(one, other) or _is_of_nhs(other, one):
        return True
    return _is_within(shorter, longer)


def _kinds_fit(one: str, other: str) -> bool:
    """Whether the names do not say two kinds of body."""
    kind, another = (kinds.said_by(each) or kinds.said_by(body_key(each)) for each in (one, other))
    return not kind or not another or kind == another


def _begins(first: list[str], second: list[str]) -> bool:
    """Whether one of two begins the other."""
    shorter, longer = sorted((first, second), key=len)
    return bool(shorter) and longer[: len(shorter)] == shorter


def _is_of_nhs(short: str, name: str) -> bool:
    """Whether a name is what a health body of a place calls itself in short: NHS Dale, of Dale CCG."""
    place = body_key(short).removeprefix("nhs ")
    return place != body_key(short) and kinds.said_by(name) in _OF_NHS and body_key(name).startswith(f"{place} ")


def _is_within(shorter: list[str], longer: list[str]) -> bool:
    """Whether a whole name stands in another, with a place before or behind it: Women's Aid, Homestart Dale.

    A word alone must be a name of its own, and what is beside it none of the words for bodies: Dale is not Dale Homes,
    and Housing is not Dale Housing, but its kind.
    """
    if not shorter or " ".join(shorter) in _KINDS:
        return False
    at = next((each for each in range(len(longer)) if longer[each : each + len(shorter)] == shorter), None)
    if at is None or len(shorter) == len(longer) or (at and longer[at - 1] in _ONE_OF_MORE):
        return False
    return len(shorter) > 1 or not lexicon.ORGANISATION & set(longer)
