"""Faults that Cosmic Ray does not know, as edits of a module's text: another truth, one part of a condition left out.

The reference joins truths by calling functions and keeps the law's days, words and numbers outside functions, where
`and` for `or` finds nothing to change.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass

SWAPPED = {
    "both": ("either",),
    "either": ("both",),
    "min": ("max",),
    "max": ("min",),
    "any": ("all",),
    "all": ("any",),
    "YES": ("UNKNOWN",),
    "NO": ("UNKNOWN",),
    "UNKNOWN": ("NO", "YES"),
    "OPEN": ("UNKNOWN", "NO"),
}
"""For a name of a truth or of what joins truths, those that take its place."""
JOINING = frozenset({"both", "either", "min", "max"})
LEAST = 2
"""So many members a list has of which one may be left out."""


@dataclass(frozen=True)
class Edit:
    """Other words in the place of some of a module's."""

    operator: str
    line: int
    start: int
    end: int
    text: str


def edits(source: str) -> list[Edit]:
    """Each edit of a module, in the order of its text."""
    places = _Places(source)
    found = [each for node in ast.walk(ast.parse(source)) for each in _of(node, places)]
    return sorted(found, key=lambda each: (each.start, each.end, each.text))


def edited(source: str, edit: Edit) -> str:
    """The module with the edit, in the bytes that the tree counts by."""
    data = source.encode()
    return (data[: edit.start] + edit.text.encode() + data[edit.end :]).decode()


def statement(source: str, line: int) -> range | None:
    """The lines of the least statement of a function's body that has a line; None: it is run at the import."""
    least: range | None = None
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.FunctionDef) and node.body[0].lineno <= line <= (node.end_lineno or line):
            least = range(node.body[0].lineno, (node.end_lineno or line) + 1)
        if least is not None and isinstance(node, ast.stmt):
            inner = getattr(node, "body", None)
            last = inner[0].lineno - 1 if inner else node.end_lineno or node.lineno
            lines = range(node.lineno, max(last, node.lineno) + 1)
            if line in lines and lines.start in least and len(lines) <= len(least):
                least = lines
    return least


class _Places:
    """Where something stands in a text, in bytes from its beginning."""

    def __init__(self, source: str) -> None:
        self._starts = [0]
        for line in source.encode().splitlines(keepends=True):
            self._starts.append(self._starts[-1] + len(line))

    def start(self, node: ast.expr) -> int:
        return self._starts[node.lineno - 1] + node.col_offset

    def end(self, node: ast.expr) -> int:
        return self._starts[(node.end_lineno or node.lineno) - 1] + (node.end_col_offset or 0)


def _of(node: ast.AST, places: _Places) -> Iterator[Edit]:
    match node:
        case ast.Name(id=name, ctx=ast.Load()):
            for other in SWAPPED.get(name, ()):
                yield Edit(f"{name} → {other}", node.lineno, places.start(node), places.end(node), other)
        case ast.Call(func=ast.Name(id=name), args=args) if name in JOINING and len(args) >= LEAST:
            yield from _left_out(args, places)
        case ast.Set(elts=several) | ast.Tuple(elts=several, ctx=ast.Load()) | ast.List(elts=several, ctx=ast.Load()):
            if len(several) > LEAST or (isinstance(node, ast.Set) and len(several) == LEAST):
                yield from _left_out([each for each in several if not isinstance(each, ast.Starred)], places, several)


def _left_out(some: list[ast.expr], places: _Places, several: list[ast.expr] | None = None) -> Iterator[Edit]:
    """One of several left out, with the comma that stands before or after it."""
    whole = several or some
    for each in some:
        at = whole.index(each)
        start = places.start(each) if at == 0 else places.end(whole[at - 1])
        end = places.start(whole[1]) if at == 0 else places.end(each)
        yield Edit("left out", each.lineno, start, end, "")
