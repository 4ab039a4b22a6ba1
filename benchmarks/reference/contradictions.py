"""Two sources that differ: the record as it stands, as the other source has it, and with the field left out."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from itertools import product
from math import prod
from typing import TYPE_CHECKING, Any, NamedTuple

from benchmarks.reference.days import DAY
from compliance.dates import parse_said

if TYPE_CHECKING:
    from benchmarks.reference.base import Verdict
    from compliance.record.model import Contradiction, Record

_LISTS = (
    "documents",
    "meetings",
    "requirements",
    "events",
    "appointments",
    "arrangements",
    "offices",
    "bodies",
    "money",
)
_NEVER = {"to": date.min, "from_": date.max}
_MOST = 32  # in so many ways is a record read


class Doubt(NamedTuple):
    """A field that two sources have differently, and nothing settles."""

    about: str
    field: str
    other: Any
    """What the other source has; None: it cannot be read as a day or a yes."""


def doubts(record: Record, as_at: date) -> list[Doubt]:
    """The contradictions that are not settled; an agenda or an inference unsettles nothing (decision 0006)."""
    sources = {each.id: each for each in record.sources}
    found = []
    for each in record.contradictions:
        other = sources[each.source.of]
        if other.strength in {"agenda", "inference"} or (other.date is not None and other.date > as_at):
            continue
        if each.settled_by is not None and each.settled_by == _own_source(record, each):
            continue
        if each.settled_by is not None and each.settled_by != each.source.of:  # by a third, for the record
            settling = sources[each.settled_by].date
            if settling is None or settling <= as_at:
                continue
        doubt = Doubt(each.about, "from_" if each.field == "from" else each.field, _read(each))
        thing = _thing(record, doubt)
        if thing is None or not hasattr(thing, doubt.field):
            continue  # of a thing that has no such day nothing turns on it
        if doubt.other is None or doubt.other != getattr(thing, doubt.field):
            found.append(doubt)
    return found


def _own_source(record: Record, contradiction: Contradiction) -> str | None:
    for name in _LISTS:
        for thing in getattr(record, name):
            if thing.id == contradiction.about:
                return thing.source.of if thing.source is not None else None
    return None


def _thing(record: Record, doubt: Doubt) -> object | None:
    things = (thing for name in _LISTS for thing in getattr(record, name) if thing.id == doubt.about)
    return next(things, None)


def ways(record: Record, found: list[Doubt]) -> list[Record]:
    """The record in each way in which its sources may be right, as it stands first.

    Where there are too many, it is read with the fields left out, and with nothing so that they begin or end.
    """
    values: dict[tuple[str, str], dict[Any, None]] = {}
    for each in found:
        own = getattr(_thing(record, each), each.field)
        some = values.setdefault((each.about, each.field), {own: None})
        some[each.other] = None
        if each.other is None and each.field in _NEVER:
            some[_NEVER[each.field]] = None
    if prod(len(some) for some in values.values()) > _MOST:
        return [
            record,
            _with(record, dict.fromkeys(values)),
            _with(record, {name: _NEVER.get(name[1]) for name in values}),
        ]
    return [_with(record, dict(zip(values, choice, strict=True))) for choice in product(*values.values())]


def days(record: Record, found: list[Doubt]) -> frozenset[date]:
    """The days that what is in doubt has by one source or another, and the days after them."""
    known = {each.other for each in found if isinstance(each.other, date)}
    for thing in (_thing(record, each) for each in found):
        days = (getattr(thing, name, None) for name in ("from_", "to", "date", "prepared"))
        known |= {day for day in days if isinstance(day, date)}
    return frozenset(known | {day + DAY for day in known})


def blank(record: Record, found: list[Doubt]) -> Record:
    """The record with each field in doubt left out."""
    return _with(record, {(each.about, each.field): None for each in found})


def _read(contradiction: Contradiction) -> object:
    if contradiction.field == "public":
        said = contradiction.says.strip().lower()
        return {"true": True, "yes": True, "public": True, "false": False, "no": False}.get(said)
    try:
        return parse_said(contradiction.says)
    except ValueError:
        return None


def _with(record: Record, fields: dict[tuple[str, str], Any]) -> Record:
    changes: dict[str, dict[str, Any]] = {}
    for (about, field), value in fields.items():
        changes.setdefault(about, {})[field] = value
    lists = {}
    for name in _LISTS:
        things = getattr(record, name)
        if any(thing.id in changes for thing in things):
            lists[name] = tuple(
                thing.model_copy(update=changes[thing.id]) if thing.id in changes else thing for thing in things
            )
    return record.model_copy(update=lists)


def alike(several: list[list[Verdict]]) -> list[Verdict]:
    """What comes to the same in all of several readings of a record; of the rest that nobody can tell."""
    ways = [{each.id: each for each in one} for one in several]
    told = []
    for each in several[0]:
        found = [way.get(each.id) for way in ways]
        if any(one is None or one.outcome != each.outcome for one in found):
            run = each.run._replace(open="council") if each.run else None
            told.append(replace(each, outcome="cannot_tell", deciding=frozenset(), because="it may be either", run=run))
        elif each.outcome in {"not_met", "outstanding"}:  # by what was not done in any of them
            told.append(replace(each, deciding=frozenset.intersection(*(one.deciding for one in found if one))))
        elif each.outcome == "cannot_tell":  # by what is open with any of them
            parts = [one.deciding for one in found if one]
            told.append(replace(each, deciding=frozenset.union(*parts) if all(parts) else frozenset()))
        else:
            told.append(each)
    return told


def settled(others: list[list[Verdict]], without: list[Verdict]) -> list[Verdict]:
    """What the record has, where every source comes to the same; else that nobody can tell.

    Args:
        others: the verdicts by each way in which the sources may be right, the record's own first.
        without: those with the fields in doubt left out.
    """
    outcomes = [{each.id: each.outcome for each in other} for other in others]
    own = {each.id: each for each in others[0]}
    told: list[Verdict] = []
    for each in without:
        alike = {other.get(each.id) for other in outcomes}
        if len(alike) == 1 and each.id in own:
            one = own[each.id]
        elif each.outcome in {"cannot_tell", "needs_judgement"}:
            one = each
        else:
            run = each.run._replace(open="sources") if each.run else None
            one = replace(each, outcome="cannot_tell", deciding=frozenset(), because="the sources differ", run=run)
        if told and _one_run(told[-1], one):
            told[-1] = replace(one, id=told[-1].id)
        else:
            told.append(one)
    return told


def _one_run(before: Verdict, after: Verdict) -> bool:
    """Whether two slices of a standing duty that follow one another are told as one."""
    if before.run is None or after.run is None or before.rule != after.rule or _group(before) != _group(after):
        return False
    if before.run[:2] != after.run[:2]:
        return False
    if (before.outcome, after.outcome) == ("not_applicable", "outstanding"):
        return True
    if before.outcome != after.outcome or (before.outcome == "not_met" and before.deciding != after.deciding):
        return False
    return before.outcome != "not_applicable" or before.run.named == after.run.named


def _group(verdict: Verdict) -> str:
    return verdict.id.rpartition("/")[0]
