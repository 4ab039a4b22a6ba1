"""The engine's functions with one thing wrong, by the operators of Cosmic Ray, each as the code of one function.

A mutant that differs from its function in an annotation only is none, since nothing reads it. What stands outside a
function (constants, fields of models, defaults) is left to the tests of the rules and of the schemas.
"""

from __future__ import annotations

import ast
import gc
import re
import types
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import cosmic_ray.ast
import cosmic_ray.plugins
from cosmic_ray.mutating import mutate_code

ROOT = Path(__file__).resolve().parents[2]
TAKEN = re.compile(
    r"AddNot|NumberReplacer|ReplaceTrueWithFalse|ReplaceFalseWithTrue|ReplaceAndWithOr|ReplaceOrWithAnd"
    r"|ReplaceBreakWithContinue|ReplaceContinueWithBreak|ZeroIterationForLoop|ReplaceUnaryOperator_\w+"
    r"|ReplaceComparisonOperator_(?:Eq_NotEq|NotEq_Eq|Is_IsNot|IsNot_Is|In_NotIn|NotIn_In|(?:Lt|Gt)E?_(?:Lt|Gt)E?)"
    r"|ReplaceBinaryOperator_(?:Add_Sub|Sub_Add|BitOr_BitAnd|BitAnd_BitOr|Sub_BitAnd|BitAnd_Sub)"
)
"""The operators that are used. The others give what no such value has (text divided by text), or the same again
(`is` for `==` between words that are one object)."""


@dataclass(frozen=True)
class Mutant:
    """One function with one thing wrong."""

    path: str
    line: int
    function: str
    """Its name within the module: `View.on`."""
    operator: str
    old: str
    new: str
    code: types.CodeType

    @property
    def lines(self) -> str:
        """The line before and after."""
        return f"{self.old.strip()}  →  {self.new.strip()}"

    @property
    def name(self) -> str:
        """Where and what."""
        return f"{self.path}:{self.line}: {self.lines}"


@dataclass(frozen=True)
class Place:
    """Where an operator finds something to change; to make the mutant takes longer than to find the place."""

    path: str
    operator: str
    occurrence: int
    line: int


def places(path: str) -> list[Place]:
    """Each place of a module that can be changed, and by what."""
    nodes = list(cosmic_ray.ast.ast_nodes(cosmic_ray.ast.get_ast(source_of(path))))
    found = []
    for name in cosmic_ray.plugins.operator_names():
        operator = cosmic_ray.plugins.get_operator(name)
        if not operator.arguments() and TAKEN.fullmatch(name.rpartition("/")[2]):
            positions = [place for node in nodes for place in operator().mutation_positions(node)]
            found += [Place(path, name, number, line) for number, ((line, _), _) in enumerate(positions)]
    return found


def made(place: Place) -> Mutant | None:
    """The mutant of a place; None if it would be of no function, no Python or no different."""
    changed = changed_at(place)
    plain = bare(changed) if changed else None
    if changed is None or plain is None or plain == _bare_as_is(place.path):
        return None
    return _mutant(place, source_of(place.path), changed)


def changed_at(place: Place) -> str | None:
    """The text of a module with a place of it changed."""
    operator = cosmic_ray.plugins.get_operator(place.operator)()
    changed: str | None = mutate_code(source_of(place.path), operator, place.occurrence)
    return changed


@cache
def source_of(path: str) -> str:
    """The text of a module."""
    return (ROOT / path).read_text(encoding="utf-8")


@cache
def _bare_as_is(path: str) -> str | None:
    return bare(source_of(path))


@cache
def _functions_of(path: str) -> list[tuple[ast.FunctionDef, str]]:
    return list(_functions(ast.parse(source_of(path))))


def bare(source: str) -> str | None:
    """What a module does, without annotations; None if it is no Python."""
    try:
        tree = ast.parse(source)
    except SyntaxError:
        return None
    for node in ast.walk(tree):
        match node:
            case ast.FunctionDef():
                node.returns = None
            case ast.arg():
                node.annotation = None
            case ast.AnnAssign():
                node.annotation = ast.Constant(None)
    return ast.dump(tree)


def _mutant(place: Place, source: str, changed: str) -> Mutant | None:
    """A mutant, if it is of a function's body."""
    functions = [
        (node.lineno, name)
        for node, name in _functions_of(place.path)
        if node.body[0].lineno <= place.line <= (node.end_lineno or place.line)
    ]
    if not functions:
        return None
    _, function = max(functions)
    try:
        codes = dict(_codes(compile(changed, str(ROOT / place.path), "exec"), ()))
    except (SyntaxError, ValueError):
        return None
    code = codes.get(function)
    if code is None:
        return None
    old, new = differing(source, changed)
    return Mutant(place.path, place.line, function, place.operator.rpartition("/")[2], old, new, code)


def _functions(node: ast.AST, within: tuple[str, ...] = ()) -> Iterator[tuple[ast.FunctionDef, str]]:
    """The functions of a module and of its classes; those inside another are part of it."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.FunctionDef):
            yield child, ".".join((*within, child.name))
        elif isinstance(child, ast.ClassDef):
            yield from _functions(child, (*within, child.name))


def _codes(code: types.CodeType, within: tuple[str, ...]) -> Iterator[tuple[str, types.CodeType]]:
    for each in code.co_consts:
        if isinstance(each, types.CodeType):
            yield ".".join((*within, each.co_name)), each
            yield from _codes(each, (*within, each.co_name))


def differing(source: str, changed: str) -> tuple[str, str]:
    """The lines that are changed, before and after."""
    old, new = source.splitlines(), changed.splitlines()
    first = next(at for at, (one, other) in enumerate(zip(old, new, strict=False)) if one != other)
    last = next(at for at, (one, other) in enumerate(zip(old[::-1], new[::-1], strict=False)) if one != other)
    return " ".join(old[first : len(old) - last]), " ".join(new[first : len(new) - last])


def functions(beginnings: tuple[str, ...]) -> dict[types.CodeType, list[types.FunctionType]]:
    """Every function of some modules that there is by now, those made by another function too, by its code."""
    found: dict[types.CodeType, list[types.FunctionType]] = {}
    for each in gc.get_objects():
        if isinstance(each, types.FunctionType) and (each.__module__ or "").startswith(beginnings):
            found.setdefault(each.__code__, []).append(each)
    return found


def put(mutant: Mutant, module: types.ModuleType, known: dict[types.CodeType, list[types.FunctionType]]) -> bool:
    """Give a function of a loaded module the code of its mutant, whoever has it by now, and what it made before."""
    found: Any = module
    for step in mutant.function.split("."):
        found = vars(found).get(step) if isinstance(found, type) else getattr(found, step, None)
    function = _plain(found)
    if function is None or len(function.__code__.co_freevars) != len(mutant.code.co_freevars):
        return False
    changes = [(function.__code__, mutant.code), *_within(function.__code__, mutant.code)]
    if any(known.get(old) and len(old.co_freevars) != len(new.co_freevars) for old, new in changes):
        return False  # one that uses a name fewer of those around it cannot take the place of one that is there
    for old, new in changes:
        for each in known.get(old, ()):
            each.__code__ = new
    function.__code__ = mutant.code
    return True


def _within(old: types.CodeType, new: types.CodeType) -> Iterator[tuple[types.CodeType, types.CodeType]]:
    """The functions inside a function, before and after."""
    inner = [[each for each in code.co_consts if isinstance(each, types.CodeType)] for code in (old, new)]
    for one, other in zip(*inner, strict=False):
        if one.co_name == other.co_name:
            yield one, other
            yield from _within(one, other)


def _plain(found: Any) -> types.FunctionType | None:  # noqa: ANN401  # a function in one of its wrappings
    for name in ("fget", "func", "__func__", "__wrapped__"):
        inner = getattr(found, name, None)
        if inner is not None:
            return _plain(inner)
    return found if isinstance(found, types.FunctionType) else None
