"""The items of minutes held against those on record: which are the same, and what their decisions add or differ in."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from compliance.intake.draft.asking.desk import printed, where
from compliance.intake.draft.asking.question import ALL, NONE, Ask, Choice
from compliance.intake.draft.names.wording import initials, words
from compliance.intake.draft.who.doubt import head
from compliance.intake.draft.written.additions import Addition
from compliance.intake.draft.written.yaml_text import Noted, is_held, plain

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from compliance.errors import Place
    from compliance.intake.draft.asking.desk import Desk
    from compliance.intake.draft.written.additions import Plan
    from compliance.intake.reading import Reading

_OUTCOME: Final = re.compile(
    r"(?:not$|noted|approv|agree|adopt|reject|defer|refus|confirm|endors|accept|withdr|postpon|amend|support)"
)
"""What tells one decision from another."""
UNNUMBERED: Final = ("unnumbered", "closed session")
"""How the numbers begin of items for which none is printed."""
_CONDITION: Final = re.compile(r"\b(?:subject\s+to|unless|provided\s+that|on\s+condition|conditional)\b", re.IGNORECASE)
"""What makes a decision hang on something."""
_MOST: Final = 160
"""So many letters of a resolution tell where two of them differ."""
_SAYS_LITTLE: Final = frozenset({
    "the", "of", "and", "for", "in", "on", "a", "an", "to", "any", "from", "with", "item", "items", "report", "reports",
    "update", "updates", "verbal", "paper", "presentation", "attached",
})  # fmt: skip
"""Words of a title that many items of one meeting have."""


# -- which are the same ---------------------------------------------------------------------


def beside(items: list[dict[str, Any]], reading: Reading, meeting: Mapping[str, Any] | None, desk: Desk) -> list[Any]:
    """The items of minutes, each called as the record calls it; one that may be another item waits for an answer.

    Args:
        items: as they would be recorded.
        reading: the minutes.
        meeting: the meeting that the record has of that day.
        desk: where it is asked which of them are the same.
    """
    there = list((meeting or {}).get("items") or [])
    if meeting is None or not there or reading.kind == "agenda":
        return items
    found, doubted = _paired(items, there)
    made: list[Any] = [{**each, **_called(there[found[at]])} if at in found else each for at, each in enumerate(items)]
    if not doubted:
        return made
    choices = _choices(items, there, doubted)
    first = next(iter(doubted))
    ask = Ask(
        f"items.{meeting['id']}.same",
        f"{head(reading)}These items of the minutes may be others than those that the record has for the meeting, by "
        "their numbers or their titles. Which of them are the same item as the one on record? Answer "
        f"{ALL}, {NONE}, or those that are; what was decided goes there; the others are added beside it.",
        "names",
        (where(reading.path, reading.items[first].at),),
        tuple(choices.values()),
        formerly=(("yes", ALL), ("no", NONE)),
        example=f"{ALL}, or 1-3, 5" if len(choices) > 1 else ALL,
    )
    said = desk.put(ask)
    for at, other in doubted.items():
        if said is None:
            made[at] = Noted(items[at], (ask.id,), held=True)
        elif choices[at].value in said:
            made[at] = {**items[at], **_called(there[other])}
    return made


def _called(item: Mapping[str, Any]) -> dict[str, Any]:
    """What the record calls an item."""
    return {key: item[key] for key in ("number", "title") if item.get(key) is not None}


def _paired(
    items: Sequence[Mapping[str, Any]], there: Sequence[Mapping[str, Any]]
) -> tuple[dict[int, int], dict[int, int]]:
    """Items by those of the record that they surely are; and those with a decision by those that they may be."""
    found: dict[int, int] = {}
    for is_same in (_of_number_and_title, _equal, _of_number):
        for at, each in enumerate(items):
            free = [index for index in range(len(there)) if index not in found.values()]
            same = [index for index in free if is_same(each, there[index])]
            if at not in found and (len(same) == 1 or (same and is_same is not _equal)):
                found[at] = same[0]
    doubted: dict[int, int] = {}
    for at, each in enumerate(items):
        if at in found or not _decision(each):
            continue
        free = [index for index in range(len(there)) if index not in {*found.values(), *doubted.values()}]
        near = [index for index in free if _title(each) and _title(there[index]) and _alike(each, there[index])]
        numbered = [index for index in free if _number(there[index]) == _number(each) and not _is_made_up(each)]
        if len(near) == 1 or numbered:
            other = near[0] if len(near) == 1 else numbered[0]
            says = there[other].get("resolution")
            (found if says and one_in_other(says, _decision(each)) else doubted)[at] = other
    return found, doubted


def _is_made_up(item: Mapping[str, Any]) -> bool:
    """Whether the number of an item is none that was printed."""
    return str(item["number"]).startswith(UNNUMBERED)


def _choices(
    items: Sequence[Mapping[str, Any]], there: Sequence[Mapping[str, Any]], doubted: Mapping[int, int]
) -> dict[int, Choice]:
    made: dict[int, Choice] = {}
    for at, other in doubted.items():
        value = f"item {' '.join(_number(items[at]).replace(',', ' ').replace(';', ' ').split())}"
        value += f" ({at + 1})" if any(each.value == value for each in made.values()) else ""
        record = f"item {_number(there[other])} “{printed(str(there[other].get('title') or 'without a title'), 80)}”"
        paper = f"“{printed(_title(items[at]) or 'without a title', 80)}”, “{printed(_decision(items[at]), _MOST)}”"
        made[at] = Choice(value, f"{paper}; on record is {record}")
    return made


def _number(item: Mapping[str, Any]) -> str:
    return str(item["number"]).strip().rstrip(".")


def _title(item: Mapping[str, Any]) -> str:
    said = item.get("title")
    return "" if is_held(said) else str(plain(said) or "")


def _decision(item: Mapping[str, Any]) -> str:
    """What was decided, also while it is in doubt."""
    said = item.get("resolution")
    return str(plain(said.value if isinstance(said, Noted) else said) or "")


def _telling(item: Mapping[str, Any]) -> frozenset[str]:
    every = frozenset(words(_title(item)))
    return every - _SAYS_LITTLE or every


def _alike(one: Mapping[str, Any], other: Mapping[str, Any]) -> bool:
    """Whether two titles are one, as far as they say: the one says all that the other does, or has its letters."""
    ours, theirs = _telling(one), _telling(other)
    if not ours or not theirs or ours <= theirs or theirs <= ours:
        return True
    letters = {"".join(words(_title(each))) for each in (one, other)}
    return bool(letters & (initials(_title(one)) | initials(_title(other))))


def _of_number(one: Mapping[str, Any], other: Mapping[str, Any]) -> bool:
    return _number(one) == _number(other) and _alike(one, other)


def _of_number_and_title(one: Mapping[str, Any], other: Mapping[str, Any]) -> bool:
    return _number(one) == _number(other) and _equal(one, other)


def _equal(one: Mapping[str, Any], other: Mapping[str, Any]) -> bool:
    ours = _telling(one)
    return bool(ours) and ours == _telling(other)


# -- what they add --------------------------------------------------------------------------


def add_items(made: Plan, entry: Mapping[str, Any], old: Mapping[str, Any], at: Place) -> None:
    """Add what was decided to the items of a meeting on record, and tell where they were decided otherwise."""
    items = entry.get("items")
    if not items:
        return
    there = list(old.get("items") or [])
    if not there:
        made.additions.append(Addition(at, "items", items))
        return
    found, _ = _paired(items, there)
    for index, each in enumerate(items):
        if index not in found:
            if each.get("resolution"):
                made.additions.append(Addition((*at, "items"), None, each))
            continue
        same, place = there[found[index]], (*at, "items", found[index])
        record, paper = same.get("resolution"), each.get("resolution")
        if paper and not record:
            made.additions.append(Addition(place, "resolution", paper))
        elif paper and _decide_otherwise(record, paper):
            said = f"the record has “{printed(record, _MOST)}”, and the paper “{printed(paper, _MOST)}”"
            made.differ(f"meeting {old['id']}, item {same['number']}: {said}")
        if each.get("closed_session") and "closed_session" not in same:
            made.additions.append(Addition(place, "closed_session", True))  # noqa: FBT003  # a value of the record


def _decide_otherwise(one: str, other: str) -> bool:
    """Whether two resolutions have another outcome, or other figures, each, or one of them alone has a condition.

    One in fewer words is no other decision.
    """
    if bool(_CONDITION.search(one)) != bool(_CONDITION.search(other)):
        return True
    if one_in_other(one, other):
        return False
    said = [{each[:5] for each in words(text) if each.isdecimal() or _OUTCOME.match(each)} for text in (one, other)]
    return not (said[0] <= said[1] or said[1] <= said[0])


def one_in_other(one: str, other: str) -> bool:
    """Whether two texts say the same, or one of them all that the other does with words left out."""
    shorter, longer = sorted((words(one), words(other)), key=len)
    rest = iter(longer)
    return all(each in rest for each in shorter)
