"""JSON to plain data: valid JSON as the standard library reads it, less what `files` refuses, with lines.

The positions of values are found by a small scanner of our own, and only when a line is asked for.
"""

from __future__ import annotations

import contextlib
import json
import math
import re
from functools import partial
from typing import Any, Final, Never

from compliance import tree
from compliance.errors import InputError, Problem, quote
from compliance.tree import Builder, Lines

# The possessive quantifiers keep it linear on text that is not JSON; a string that never ends takes the rest.
_JSON_TOKEN: Final = re.compile(r'"[^"\\]*+(?:\\.[^"\\]*+)*+"?|[{}\[\]]|[^\s{}\[\],:"]+', re.DOTALL)
_LONGEST_INTEGER: Final = 4300
"""Python reads no longer one, since that takes time in the square of its length."""


class _FaultError(ValueError):
    """Valid to the JSON library, and refused here; `_scan` finds where."""


def load(text: str, path: str) -> tuple[Any, Lines, list[Problem]]:
    """Give what a text says, the line of each value, and what is wrong with it although it can be read past."""
    if text.count(",") + text.count("[") + text.count("{") >= tree.MAX_NODES:
        _refuse_problems(_scan(text, path))
    try:
        data = json.loads(text, object_pairs_hook=_unique, parse_float=_finite, parse_constant=_not_a_number)
    except json.JSONDecodeError as error:
        what = f"this is not JSON: {error.msg[:1].lower()}{error.msg[1:]}, in column {error.colno}"
        remedy = "Write it with a program that writes JSON, or as YAML"
        raise InputError([Problem(path, error.lineno, what, remedy)]) from None
    except (ValueError, RecursionError):
        return _read_past(_scan(text, path), text, path)
    if _is_deep(data):
        _refuse_problems(_scan(text, path))
    return data, Lines(find=partial(_lines, text)), []


def _read_past(builder: Builder, text: str, path: str) -> tuple[Any, Lines, list[Problem]]:
    """Give what can be read of valid JSON that is refused here, with why."""
    with contextlib.suppress(ValueError, RecursionError):
        data = json.loads(text, object_pairs_hook=_first, parse_float=_finite_or_none, parse_constant=_no_number)
        if builder.problems:
            return data, Lines(builder.tree), builder.problems
    _refuse_problems(builder)
    what = "this is JSON that is not read here"
    raise InputError([Problem(path, None, what, "Write it flatter, and with plain numbers")])


def _refuse_problems(builder: Builder) -> None:
    if builder.problems:
        raise InputError(builder.problems)


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    data = dict(pairs)
    if len(data) != len(pairs):
        raise _FaultError
    return data


def _first(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    return dict(reversed(pairs))


def _finite(number: str) -> float:
    value = float(number)
    if math.isinf(value):
        raise _FaultError
    return value


def _finite_or_none(number: str) -> float | None:
    value = float(number)
    return None if math.isinf(value) else value


def _not_a_number(_: str) -> Never:
    raise _FaultError


def _no_number(_: str) -> None:
    return None


def _is_deep(data: object) -> bool:
    level: list[Any] = [[data]]
    for _ in range(tree.MAX_DEPTH + 1):
        level = [
            inner
            for outer in level
            for inner in (outer.values() if type(outer) is dict else outer)
            if type(inner) is dict or type(inner) is list
        ]
    return bool(level)


def _lines(text: str) -> tree.Node | None:
    return _scan(text, "").tree


def _scan(text: str, path: str) -> Builder:
    """Find the line of each value of valid JSON, and what only this module refuses."""
    builder = Builder(path)
    line, counted = 1, 0
    for found in _JSON_TOKEN.finditer(text):
        line += text.count("\n", counted, found.start())
        counted = found.start()
        part = found[0]
        if part in "{[":
            builder.begin(line, mapping=part == "{")
        elif part in "}]":
            builder.end()
        elif part[0] == '"':
            builder.scalar(_json_key(part) if builder.wants_key() else None, line)
        else:
            if part in ("NaN", "Infinity", "-Infinity") or _is_too_large(part):
                builder.problem(line, f"{quote(part)} is not a number that can be used", "Write it as text")
            builder.scalar(None, line)
    return builder


def _json_key(token: str) -> str:
    with contextlib.suppress(ValueError):
        return str(json.loads(token)) if "\\" in token else token[1:-1]
    return token


def _is_too_large(token: str) -> bool:
    """Tell whether this number would become infinite, or take long to read."""
    if token[0] not in "-0123456789":
        return False
    if token.lstrip("-").isdigit():
        return len(token) > _LONGEST_INTEGER
    with contextlib.suppress(ValueError):
        return math.isinf(float(token))
    return False
