"""A file's plain data held to a pydantic model: every fault as a problem with its line, in our own words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar, get_args

from pydantic import BaseModel, ValidationError

from compliance.errors import InputError, Problem, quote, suggest

if TYPE_CHECKING:
    from collections.abc import Iterable

    from compliance.files import Loaded

M = TypeVar("M", bound=BaseModel)


def parse(loaded: Loaded, model: type[M], remedy: str) -> M:
    """The data as a model.

    Args:
        loaded: the file as read.
        model: what it must be.
        remedy: what to do where nothing more particular can be said, such as which command shows the schema.

    Raises:
        InputError: with a problem for each fault.
    """
    try:
        return model.model_validate(loaded.data)
    except ValidationError as error:
        raise InputError(_problems(loaded, model, error, remedy)) from None


def _problems(loaded: Loaded, model: type[BaseModel], error: ValidationError, remedy: str) -> Iterable[Problem]:
    seen = set()
    for fault in error.errors(include_url=False):
        location = _real(loaded.data, fault["loc"])
        what, how = _words(fault, location, model)
        problem = Problem(loaded.path, loaded.lines.of(location), what, how or remedy)
        if problem not in seen:
            seen.add(problem)
            yield problem


def _real(data: Any, location: tuple[int | str, ...]) -> tuple[str | int, ...]:  # noqa: ANN401  # plain data
    """The part of pydantic's location that is in the file: it also names members of unions."""
    here, steps = data, []
    for index, step in enumerate(location):
        if isinstance(here, dict) and step in here:
            here = here[step]
        elif isinstance(here, list) and isinstance(step, int) and step < len(here):
            here = here[step]
        elif index == len(location) - 1 and isinstance(step, str) and isinstance(here, dict):
            steps.append(step)  # a missing field: the line of what should hold it
            break
        else:
            continue
        steps.append(step)
    return tuple(steps)


def _fields(model: type[BaseModel], location: tuple[str | int, ...]) -> list[str]:
    """The fields that may be written where an unknown one stood."""
    here: Any = model
    for step in location[:-1]:
        if isinstance(step, int):
            continue
        here = _model_in(_field(here, step))
        if here is None:
            return []
    return [info.alias or name for name, info in here.model_fields.items()]


def _field(model: type[BaseModel], name: str) -> Any:  # noqa: ANN401  # an annotation
    for own, info in model.model_fields.items():
        if (info.alias or own) == name:
            return info.annotation
    return None


def _model_in(annotation: Any) -> type[BaseModel] | None:  # noqa: ANN401  # an annotation
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    for part in get_args(annotation):
        found = _model_in(part)
        if found is not None:
            return found
    return None


def _closest(word: object, choices: Iterable[str]) -> str:
    listed = list(choices)
    near = suggest(str(word), listed)
    if near:
        return f"did you mean {near}"
    shown = ", ".join(listed[:12]) + (" and others" if len(listed) > 12 else "")  # noqa: PLR2004  # as many as fit a line
    return f"what may stand here: {shown}" if listed else ""


def _words(fault: Any, location: tuple[str | int, ...], model: type[BaseModel]) -> tuple[str, str]:  # noqa: ANN401, PLR0911  # one return a kind of fault
    kind, value, context = fault["type"], fault.get("input"), fault.get("ctx") or {}
    name = next((str(step) for step in reversed(location) if isinstance(step, str)), "the file")
    if kind == "extra_forbidden":
        near = _closest(fault["loc"][-1], _fields(model, location))
        return f"there is no field called {quote(fault['loc'][-1])} here", near
    if kind == "missing":
        return f"{fault['loc'][-1]} is missing", f"write {fault['loc'][-1]}"
    if kind in ("literal_error", "enum"):
        expected = str(context.get("expected", "")).replace("'", "")
        choices = [each for part in expected.split(", ") for each in part.split(" or ") if each]
        return f"{quote(value)} is not something that {name} can be", _closest(value, choices)
    if kind == "value_error":
        said = str(context.get("error", "")) or fault["msg"]
        shown = f"{name}: {quote(value)}: {said}" if isinstance(value, str | int | bool) else said
        return shown, _value_remedy(value)
    if kind == "string_pattern_mismatch":
        return f"{name}: {quote(value)} is not written as it must be", _pattern_remedy(str(context.get("pattern", "")))
    if kind in ("string_type", "string_too_short"):
        return f"{name} is text, and nothing is written here" if not value else f"{name} is text, not {_sort(value)}", (
            "write it, or leave the field out"
        )
    if kind in ("tuple_type", "list_type"):
        return f"{name} is a list, not {_sort(value)}", "begin each entry on a line of its own with a dash"
    if kind in ("model_type", "dict_type", "model_attributes_type"):
        return f"{name} is a set of fields, not {_sort(value)}", "write its fields below it, each as name: value"
    if kind in ("union_tag_not_found", "union_tag_invalid"):
        from compliance.law.condition import KINDS  # noqa: PLC0415  # only rule files have unions

        words = list(value) if isinstance(value, dict) else [value]
        what = f"{quote(words[0])} is not a kind of condition" if len(words) == 1 else "a condition has exactly one kind"
        return what, _closest(words[0], KINDS) if len(words) == 1 else "join several with all_of or any_of"
    return f"{name}: {quote(value)}: {fault['msg'][0].lower()}{fault['msg'][1:]}", ""


def _value_remedy(value: object) -> str:
    return "correct it" if isinstance(value, str) else ""


def _pattern_remedy(pattern: str) -> str:
    if pattern.startswith("^[a-z0-9]"):
        return "an id has small letters, digits, dots and hyphens only"
    if pattern.startswith(r"^[\w./@-]+#"):
        return "a question is written rule#limb, such as reg-9/2#based-on"
    if pattern.startswith("^[a-z_]"):
        return "a reference is a bound name and its fields, such as this.prepared"
    return ""


def _sort(value: object) -> str:
    if value is None:
        return "nothing"
    if isinstance(value, dict):
        return "a set of fields"
    if isinstance(value, list):
        return "a list"
    return quote(value)
