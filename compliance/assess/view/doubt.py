"""Where two sources differ on a fact: whether that leaves it unknown, and in which ways the record may be read.

Two sources that disagree leave a fact unknown wherever the difference matters, until a correction
settles it. An agenda says what was intended and outweighs nothing (design section 7, points settled).
"""

from __future__ import annotations

from datetime import date
from itertools import chain, islice, product
from math import prod
from typing import TYPE_CHECKING, Any

from compliance.dates import DAY, EARLIEST, FOREVER, parse_said, plain

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from compliance.record.model import Contradiction, Fact

WEAK = frozenset({"agenda", "inference"})
"""Sources that say what was intended or supposed."""
FIELDS = {"from": "from_"}
NAMES = {own: written for written, own in FIELDS.items()}
Doubt = tuple[str, str]
"""The id of a thing and the name of the field in doubt."""
_NEVER = {"to": EARLIEST, "from_": FOREVER}
"""Ends of what lasts by which there is not a day on which it was so."""
MOST = 32
"""In how many ways a record is read at most, one for each choice among its sources."""


def key(contradiction: Contradiction) -> Doubt:
    """What a contradiction is about."""
    return contradiction.about, FIELDS.get(contradiction.field, contradiction.field)


def said(contradiction: Contradiction) -> date | bool | None:
    """What the other source says, as a value; None where it is not written as one."""
    if contradiction.field == "public":
        return {"true": True, "yes": True, "public": True, "false": False, "no": False}.get(
            contradiction.says.strip().lower()
        )
    try:
        return parse_said(contradiction.says)
    except ValueError:
        return None


def written(contradiction: Contradiction) -> str:
    """The day that the other source gives, in words, or what it says where that is none."""
    day = said(contradiction)
    return f"“{contradiction.says}”" if day is None or isinstance(day, bool) else plain(day)


def unsettles(contradiction: Contradiction, thing: Fact | None, strength: str | None, *, not_yet: bool = False) -> bool:
    """Whether a contradiction leaves the thing's field in doubt.

    It does not where the other source is weak, where it says the same, or where a source has been named as the one
    that settles it, but for the other one itself, or one that is not the thing's own and has `not_yet` come.
    """
    field = key(contradiction)[1]
    if thing is None or strength in WEAK or not hasattr(thing, field):
        return False
    by = contradiction.settled_by
    if by is not None and thing.source is not None and by == thing.source.of:
        return False
    if by is not None and by != contradiction.source.of and not not_yet:
        return False
    return said(contradiction) is None or said(contradiction) != getattr(thing, field)


def readings(live: Sequence[Contradiction], own: Mapping[Doubt, Any]) -> Iterable[Mapping[Doubt, Any]]:
    """The record as it stands, and as it is with the other sources right, each of them or several together.

    Where that would be more than `MOST` records, the fields are left unknown instead: what comes out alike even then
    does not turn on them.
    """
    values: dict[Doubt, list[date | bool | None]] = {field: [value] for field, value in own.items()}
    for each in live:
        some = values[key(each)]
        some += [one for one in _possible(key(each), said(each)) if one not in some]
    yield own
    if prod(map(len, values.values())) > MOST:
        yield dict.fromkeys(own)
        if any(field in _NEVER for _, field in own):
            yield {field: _NEVER.get(field[1]) for field in own}
        return
    for taken in islice(product(*values.values()), 1, None):  # the first is the record's own
        yield dict(zip(values, taken, strict=True))


def _possible(field: Doubt, other: date | bool | None) -> Iterable[date | bool | None]:  # noqa: FBT001  # a value
    """What a source may mean: what it says, or where nobody can read that, that it has not come and never was."""
    return (other,) if other is not None or field[1] not in _NEVER else (None, _NEVER[field[1]])


def days(live: Sequence[Contradiction], things: Iterable[Fact]) -> frozenset[date]:
    """The days that a thing in doubt has by any source, and the days after them, when it may be over."""
    every = [*map(said, live), *(value for thing in things for value in thing.__dict__.values())]
    known = {each for each in every if isinstance(each, date)}
    return frozenset(known | {each + DAY for each in known})


def named(lists: Iterable[Iterable[Any]]) -> dict[str, Any]:
    """The things that have an id, by it."""
    return {each.id: each for each in chain.from_iterable(lists) if each.id is not None}
