"""Rules with one thing wrong, made from the plain data of a rule file: what the cases must notice.

Each mutant differs from its rule in one condition, selector, day or word. Those that could not
be written in a rule file (a trigger as the only limb, a version that starts after it ends) are
left out, since the load would refuse them.
"""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from pydantic import ValidationError

from compliance import vocabulary
from compliance.law.condition import KINDS
from compliance.law.rule import Rule

Data = dict[str, Any]
Place = tuple[str | int, ...]

_SWAPS: dict[str, tuple[str, ...]] = {
    "event": vocabulary.words(vocabulary.EventKind),
    "topic": vocabulary.words(vocabulary.EventTopic),
    "item": vocabulary.words(vocabulary.ContentItem),
    "office": vocabulary.words(vocabulary.OfficeKind),
    "area_is": vocabulary.words(vocabulary.AreaTest),
    "by": vocabulary.words(vocabulary.Decider),
    "role": ("trigger", "requirement"),
}
"""Words that are exchanged for the next of their list."""

_TIME = {
    "none": "slot_end",
    "slot_end": "none",
    "year_start": "slot_end",
    "occasion": "none",
    "standing": "none",
    "first_year": "standing",
    "next_meeting": "none",
}
"""For a time limit, one under which something left undone has another outcome."""

_DROPPED = frozenset(
    {"where", "document", "considered", "meeting", "requirement", "topic", "topics", "by", "to", "office", "since"}
    | {"until", "months", "in_slot", "or_same_day", "authority", "holder", "power", "distinct", "about", "shorthand"}
    | {"part", "default", "answered_by"}
)
"""What narrows a condition and may be left out of it."""


@dataclass(frozen=True, slots=True)
class Mutant:
    """A rule with one thing wrong."""

    name: str
    """What is wrong, and where in the rule: `copy-sent/when/happened/to: dropped`."""
    rule: Rule


def mutants(rule: Data) -> Iterator[Mutant]:
    """Each mutant of a rule that could be written, once.

    Args:
        rule: the rule as its file has it, every scalar as text.
    """
    seen: list[Rule] = [Rule.model_validate(rule)]
    for name, data in (*_limbs(rule), *_conditions(rule), *_days(rule), *_fields(rule)):
        try:
            made = Rule.model_validate(data)
        except ValidationError:
            continue
        if made not in seen:
            seen.append(made)
            yield Mutant(name, made)


Made = Iterator[tuple[str, Data]]


def _at(data: Any, place: Place) -> Any:  # noqa: ANN401  # plain data
    for step in place:
        data = data[step]
    return data


def _changed(rule: Data, place: Place, change: Callable[[Any, Any], None]) -> Data:
    """A copy of the rule in which `change` was made to what holds the last step of `place`."""
    made = copy.deepcopy(rule)
    change(_at(made, place[:-1]), place[-1])
    return made


def _without(rule: Data, *place: str | int) -> Data:
    return _changed(rule, place, lambda holder, key: holder.pop(key))


def _with(rule: Data, value: object, *place: str | int) -> Data:
    return _changed(rule, place, lambda holder, key: holder.__setitem__(key, copy.deepcopy(value)))


def _named(rule: Data, place: Place) -> str:
    """A place in words: the limb by its name, the parts of a list by their number."""
    if place[0] != "limbs":
        return "/".join(str(step) for step in place)
    return "/".join(str(step) for step in (rule["limbs"][place[1]]["limb"], *place[2:]))


def _limbs(rule: Data) -> Made:
    for index, limb in enumerate(rule["limbs"]):
        yield f"{limb['limb']}: dropped", _without(rule, "limbs", index)
        for field in ("only_if", "in_force"):
            if field in limb:
                yield f"{limb['limb']}/{field}: dropped", _without(rule, "limbs", index, field)
        yield f"{limb['limb']}/role: swapped", _with(rule, _next("role", limb["role"]), "limbs", index, "role")


def _conditions(rule: Data) -> Made:
    for index, limb in enumerate(rule["limbs"]):
        for field in ("only_if", "when"):
            if field in limb:
                yield from _condition(rule, ("limbs", index, field))


def _condition(rule: Data, place: Place) -> Made:
    """The mutants of the condition at a place and of all that is inside it."""
    condition = _at(rule, place)
    ((kind, args),) = condition.items()
    assert kind in KINDS
    name = _named(rule, place)
    yield f"{name}/{kind}: negated", _with(rule, {"not": condition}, *place)
    inside = (*place, kind)
    match kind:
        case "all_of" | "any_of":
            other = "any_of" if kind == "all_of" else "all_of"
            if len(args) > 1:
                yield f"{name}/{kind}: made {other}", _with(rule, {other: args}, *place)
            for number in range(len(args)):
                yield f"{name}/{kind}/{number}: dropped", _without(rule, *inside, number)
                yield from _condition(rule, (*inside, number))
        case "not":
            yield from _condition(rule, inside)
        case "area_is":
            yield f"{name}/{kind}: swapped", _with(rule, _next(kind, args), *inside)
        case _:
            yield from _arguments(rule, inside)
            for field in ("where", "satisfy"):
                if field in args:
                    yield from _condition(rule, (*inside, field))


def _arguments(rule: Data, place: Place) -> Made:
    """The mutants of what a condition takes, less the conditions in it."""
    name = _named(rule, place)
    for field, value in _at(rule, place).items():
        here = (*place, field)
        if field in _DROPPED and not _said_anyway(_at(rule, place), field):
            yield f"{name}/{field}: dropped", _without(rule, *here)
        if field in _SWAPS and isinstance(value, str):
            yield f"{name}/{field}: swapped", _with(rule, _next(field, value), *here)
        if field == "with":
            yield from _selectors(rule, here, _at(rule, place)["of"])
        if field in ("about", "by", "topics", "one_of") and isinstance(value, list):
            for number, each in enumerate(value):
                yield f"{name}/{field}/{each}: dropped", _without(rule, *here, number)
        if field in ("n", "days", "months"):
            yield from _number(rule, here, value)
        if field == "equals" and value in ("true", "false"):
            yield f"{name}/{field}: turned", _with(rule, "false" if value == "true" else "true", *here)
        if field in ("limit", "since", "until"):
            yield from _limit(rule, here, value)
    if place[-1] == "at_least" and "n" not in _at(rule, place):
        yield f"{name}/n: 2", _with(rule, "2", *place, "n")
    if place[-1] == "before" and "or_same_day" not in _at(rule, place):
        yield f"{name}/or_same_day: added", _with(rule, "true", *place, "or_same_day")


def _said_anyway(args: Data, field: str) -> bool:
    """Whether a selector says only what holds without it: the document prepared is the occasion's own."""
    return field == "document" and args.get("event") == "prepared" and args["document"] == "this"


_OF_THIS = {("addressees", "of"), ("ended_addressees", "of"), ("affected", "of"), ("attendances", "meeting")}
"""Selectors of sets that are those of the occasion's own thing where nothing is said."""


def _selectors(rule: Data, place: Place, of: str) -> Made:
    name = _named(rule, place)
    for field, value in _at(rule, place).items():
        if (of, field) in _OF_THIS and value in ("this", "this.id"):
            continue
        yield f"{name}/{field}: dropped", _without(rule, *place, field)
        if isinstance(value, list):
            for number, each in enumerate(value):
                if len(value) > 1:
                    yield f"{name}/{field}/{each}: dropped", _without(rule, *place, field, number)
        if field == "year":
            yield f"{name}/{field}: swapped", _with(rule, "this" if value == "before" else "before", *place, field)


def _number(rule: Data, place: Place, value: object) -> Made:
    name = _named(rule, place)
    if isinstance(value, str) and value.isdigit():
        for other in (int(value) - 1, int(value) + 1):
            yield f"{name}: {other}", _with(rule, str(other), *place)
    else:
        yield f"{name}: 1", _with(rule, "1", *place)


def _limit(rule: Data, place: Place, value: object) -> Made:
    """A day written out, moved by one."""
    if isinstance(value, str) and value[:1].isdigit():
        for word, days in (("earlier", -1), ("later", 1)):
            yield f"{_named(rule, place)}: a day {word}", _with(rule, _moved(value, days), *place)


def _moved(day: str, days: int) -> str:
    return (date.fromisoformat(day) + timedelta(days=days)).isoformat()


def _days(rule: Data) -> Made:
    """Each commencement moved by a day, everywhere in the rule that it stands, so that no gap is left."""
    commencements = sorted(
        {each[end] for each in _periods(rule) for end in ("from", "to") if each.get(end) is not None}
    )
    for day in commencements:
        for word, days in (("earlier", -1), ("later", 1)):
            made = copy.deepcopy(rule)
            for each in _periods(made):
                for end in ("from", "to"):
                    if each.get(end) == day:
                        each[end] = _moved(day, days)
            yield f"in_force/{day}: a day {word}", made


def _periods(rule: Data) -> Iterator[Data]:
    """The periods in force of a rule and its limbs; the dated words are no condition, and stay."""
    yield from rule.get("in_force", ())
    for limb in rule["limbs"]:
        yield from limb.get("in_force", ())


def _fields(rule: Data) -> Made:
    """The mutants of what is said of the rule as a whole."""
    if rule["deontic"] == "duty":  # a power is either used as it may be or not: no time runs
        yield "time_limit: swapped", _with(rule, _TIME[rule["time_limit"]], "time_limit")
    if "by_currency" in rule:
        yield "by_currency: dropped", _without(rule, "by_currency")
    kinds = rule["applies_to"]
    if isinstance(kinds, list):
        for number, kind in enumerate(kinds):
            yield f"applies_to/{kind}: dropped", _without(rule, "applies_to", number)
    else:
        yield "applies_to: both", _with(rule, list(vocabulary.words(vocabulary.GroupKind)), "applies_to")


def _next(field: str, word: str) -> str:
    words = _SWAPS[field]
    return words[(words.index(word) + 1) % len(words)] if word in words else words[0]
