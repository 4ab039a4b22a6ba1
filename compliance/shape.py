"""A file's plain data held to a pydantic model: every fault as a problem with its line, in our own words."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Any, Generic, TypeVar, get_args

from pydantic import BaseModel, ValidationError

from compliance.errors import MAX_PROBLEMS, FaultError, InputError, Problem, first_of, quote, suggest
from compliance.value import value

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from compliance.errors import Place
    from compliance.files import Loaded

M = TypeVar("M", bound=BaseModel)
Model = type[BaseModel]
_MOST_SHOWN = 12
"""The most choices that are listed where none is near what was written."""


_MOST_ROUNDS = 12
"""After so many, what is still wrong with a file is left for the next time."""


@value()
class Held(Generic[M]):
    """A file held to a model.

    Attributes:
        model: what is left of it as a model, without the parts that are wrong; None if that is nothing.
        problems: what is wrong.
        origin: where in the file a part of the model comes from.
    """

    model: M | None
    problems: tuple[Problem, ...]
    origin: Callable[[Place], Place]


def parse(loaded: Loaded, model: type[M], remedy: str) -> M:
    """The data as a model.

    Args:
        loaded: the file as read.
        model: what it must be.
        remedy: what to do where nothing more particular can be said, such as which command shows the schema.

    Raises:
        InputError: with a problem for each fault.
    """
    held = hold(loaded, model, remedy)
    if held.problems or held.model is None:
        raise InputError(first_of(held.problems, loaded.path))
    return held.model


def hold(loaded: Loaded, model: type[M], remedy: str, stand_ins: Mapping[str, object] | None = None) -> Held[M]:
    """The data as a model as far as it is one.

    A part that is wrong hides others: dates in the wrong order are seen only once both are dates. So what is
    wrong is taken out and the rest looked at again, until nothing more is found.

    Args:
        loaded: the file as read.
        model: what it must be.
        remedy: what to do where nothing more particular can be said.
        stand_ins: for fields that a file must have, what to look at in their stead where they are wrong.
    """
    found: dict[Problem, None] = {}
    rest = _Rest(loaded.data, stand_ins or {})
    for _ in range(_MOST_ROUNDS):
        try:
            return Held(model.model_validate(rest.data), tuple(found), rest.origin)
        except ValidationError as error:
            for fault in islice(error.errors(include_url=False), MAX_PROBLEMS + 1):
                at = rest.origin(_real(rest.data, fault["loc"], is_missing=fault["type"] == "missing"))
                culprit = at
                if not rest.lacks(at, fault):
                    problem, culprit = _problem(loaded, model, fault, at, remedy)
                    found.setdefault(problem)
                rest.drop(culprit, is_missing=fault["type"] == "missing")
        if () in rest.out or len(found) > MAX_PROBLEMS:
            break
        rest.take_out()
    return Held(None, tuple(found), rest.origin)


def _problem(loaded: Loaded, model: Model, fault: Any, at: Place, remedy: str) -> tuple[Problem, Place]:  # noqa: ANN401
    """A fault as a problem, and the part of the file that is wrong."""
    said = (fault.get("ctx") or {}).get("error")
    if isinstance(said, FaultError):
        also = f" (see line {loaded.lines.of(at + said.also)})" if said.also is not None else ""
        culprit = at + said.at
        return Problem(loaded.path, loaded.lines.of(culprit), said.what + also, said.remedy or remedy), culprit
    what, how = _words(fault, at, model)
    value = fault.get("input")
    key = tuple(value) if fault["type"] == "union_tag_invalid" and isinstance(value, dict) else ()
    return Problem(loaded.path, loaded.lines.of(at + key), what, how or remedy), at


class _Rest:
    """What is left of a file when the parts that are wrong are taken out."""

    def __init__(self, data: object, stand_ins: Mapping[str, object]) -> None:
        self.data = data
        self.out: set[Place] = set()
        self._whole = data
        self._stand_ins: dict[Place, object] = {(name,): value for name, value in stand_ins.items()}
        self._standing: set[Place] = set()
        self._kept: dict[Place, list[int]] = {}

    def lacks(self, at: Place, fault: Any) -> bool:  # noqa: ANN401  # pydantic's own form
        """Whether a fault is there only because something wrong was taken out: a whole of no use without it."""
        if fault["type"] == "missing":
            return at in self.out
        said = (fault.get("ctx") or {}).get("error")
        if isinstance(said, FaultError) and said.at:
            return False
        return any(place[: len(at)] == at for place in self.out)

    def drop(self, at: Place, *, is_missing: bool) -> None:
        """Mark a part that is wrong; for one that is missing, the whole that is of no use without it."""
        if at in self._stand_ins:
            self._standing.add(at)
        else:
            self.out.add(at[:-1] if is_missing else at)

    def take_out(self) -> None:
        """Take out what is marked, wherever it stands."""
        self._kept = {}
        self.data = self._without(self._whole, ())
        if isinstance(self.data, dict):
            self.data |= {str(at[0]): self._stand_ins[at] for at in self._standing}

    def origin(self, place: Place) -> Place:
        """Where in the whole a part of the rest stands."""
        found: Place = ()
        for step in place:
            kept = self._kept.get(found) if isinstance(step, int) else None
            found = (*found, kept[step] if kept and isinstance(step, int) else step)
        return found

    def _without(self, value: object, here: Place) -> object:
        if isinstance(value, dict):
            left = {key: inner for key, inner in value.items() if (*here, key) not in self.out}
            return {key: self._without(inner, (*here, key)) for key, inner in left.items()}
        if isinstance(value, list):
            kept = [index for index in range(len(value)) if (*here, index) not in self.out]
            self._kept[here] = kept
            return [self._without(value[index], (*here, index)) for index in kept]
        return value


def _real(data: object, location: Place, *, is_missing: bool) -> Place:
    """The part of pydantic's location that is in the data: it also names members of unions."""
    here: Any = data
    steps: list[str | int] = []
    for index, step in enumerate(location):
        inside = step in here if isinstance(here, dict) else isinstance(here, list) and _is_index(step, here)
        # A missing field is not there either: its line is that of what should hold it.
        if inside or (is_missing and index == len(location) - 1):
            steps.append(step)
            here = here[step] if inside else None
    return tuple(steps)


def _is_index(step: str | int, values: list[Any]) -> bool:
    return isinstance(step, int) and step < len(values)


def _fields(model: Model, location: Place) -> list[str]:
    """The fields that may be written where an unknown one stood."""
    here = [model]
    for step in location[:-1]:
        if isinstance(step, str):
            here = [inner for each in here for inner in _models_in(_annotation(each, step))]
    return list(dict.fromkeys(info.alias or name for each in here for name, info in each.model_fields.items()))


def _annotation(model: Model, name: str) -> object:
    if not model.__pydantic_complete__:
        model.model_rebuild()  # it may name what was written below it
    for own, info in model.model_fields.items():
        if (info.alias or own) == name:
            return info.annotation
    return None


def _models_in(annotation: object) -> Iterator[Model]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for part in get_args(annotation):
        yield from _models_in(part)


def _closest(word: object, choices: Iterable[str]) -> str:
    listed = list(choices)
    near = suggest(str(word), listed)
    if near:
        return f"Did you mean {near}?"
    shown = ", ".join(listed[:_MOST_SHOWN]) + (" and others" if len(listed) > _MOST_SHOWN else "")
    return f"What may stand here: {shown}" if listed else ""


def _words(fault: Any, location: Place, model: Model) -> tuple[str, str]:  # noqa: ANN401  # pydantic's own form
    """What is wrong and what to do about it; an empty remedy stands for the general one."""
    kind, value, context = fault["type"], fault.get("input"), fault.get("ctx") or {}
    name = next((str(step) for step in reversed(location) if isinstance(step, str)), "the file")
    last = fault["loc"][-1] if fault["loc"] else name
    match kind:
        case "extra_forbidden":
            return f"there is no field called {quote(last)} here", _closest(last, _fields(model, location))
        case "missing":
            return f"{last} is missing", f"Write {last}"
        case "literal_error" | "enum":
            return f"{quote(value)} is not something that {name} can be", _closest(value, _expected(context))
        case "union_tag_invalid" | "union_tag_not_found":
            return _no_kind(value, context)
        case "value_error":
            return _said(name, value, str(context.get("error", "")))
        case "string_pattern_mismatch":
            what = f"{name}: {quote(value)} is not written as it must be"
            return what, _pattern_remedy(str(context.get("pattern", "")))
        case _:
            return _misfit(kind, name, value, context)


def _misfit(kind: str, name: str, value: object, context: dict[str, Any]) -> tuple[str, str]:
    """Another sort of thing than the one that is wanted, or too much or too little of it."""
    match kind:
        case "string_type" | "string_too_short":
            is_nothing = value is None or value == ""
            if is_nothing:
                return f"{name} is text, and nothing is written here", "Write it, or leave the field out"
            return f"{name} is text, not {_sort(value)}", "Write it as text"
        case "string_too_long":
            return f"{name} is longer than {context.get('max_length')} characters", "Make it shorter"
        case "tuple_type" | "list_type":
            return f"{name} is a list, not {_sort(value)}", "Begin each entry on a line of its own with a dash"
        case "too_short":
            return f"{name} is a list with nothing in it", "Write an entry, or leave the field out"
        case "model_type" | "dict_type" | "model_attributes_type":
            return f"{name} is a set of fields, not {_sort(value)}", "Write its fields below it, each as name: value"
        case "greater_than_equal":
            return f"{name}: {quote(value)} is less than {context.get('ge')}", "Write a greater number"
        case "less_than_equal":
            return f"{name}: {quote(value)} is more than {context.get('le')}", "Write a smaller number"
        case "bool_type" | "bool_parsing":
            return f"{name}: {quote(value)} is neither true nor false", "Write true or false"
        case "int_type" | "int_parsing" | "int_from_float" | "int_parsing_size":
            return f"{name}: {quote(value)} is not a whole number", "Write a whole number in figures"
        case "date_type" | "date_parsing" | "date_from_datetime_parsing" | "date_from_datetime_inexact":
            return f"{name}: {quote(value)} is not a date", "A date is written year-month-day, like 2013-06-05"
        case _:
            return f"{name}: {quote(value)} cannot be used here", ""


def _said(name: str, value: object, message: str) -> tuple[str, str]:
    """The words of a check of ours; what follows a semicolon is what to do."""
    what, _, how = message.partition("; ")
    how = how[:1].upper() + how[1:]
    if isinstance(value, str | int):
        return f"{name}: {quote(value)}: {what}", how or "Correct it"
    return what if isinstance(value, dict) else f"{name}: {what}", how


def _expected(context: dict[str, Any]) -> list[str]:
    """The choices in pydantic's "'a', 'b' or 'c'"."""
    listed = str(context.get("expected", "")).replace("'", "")
    return [each for part in listed.split(", ") for each in part.split(" or ") if each]


def _no_kind(value: object, context: dict[str, Any]) -> tuple[str, str]:
    """Something stands where one of several kinds of thing, each with its own key, should."""
    if isinstance(value, dict) and len(value) > 1:
        return "a condition has exactly one kind, and this one has several", "Join them with all_of or any_of"
    word = next(iter(value), None) if isinstance(value, dict) else value
    kinds = str(context.get("expected_tags", "")).replace("'", "").split(", ")
    return f"{quote(word)} is not a kind of condition", _closest(word, filter(None, kinds))


def _pattern_remedy(pattern: str) -> str:
    if " @ " in pattern:
        return "Write the finding's id as a report has it, such as reg-13A @ a-group/2013-14, or its start"
    if pattern.startswith("^[a-z0-9]"):
        return "An id has small letters, digits, dots, hyphens and underscores only"
    if pattern.startswith(r"^[\w./@-]+#"):
        return "A question is written rule#limb, such as reg-9/2#based-on"
    if pattern.startswith("^[a-z_]"):
        return "A reference is a bound name and its fields, such as this.prepared"
    return ""


def _sort(value: object) -> str:
    if value is None:
        return "nothing"
    if isinstance(value, dict):
        return "a set of fields"
    if isinstance(value, list):
        return "a list"
    return quote(value)
