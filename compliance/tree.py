"""Plain data and the line of each value, built from what a parser finds; with limits on depth and size."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Never, TypeAlias

from compliance.errors import MAX_PROBLEMS, InputError, Problem, quote
from compliance.value import value

if TYPE_CHECKING:
    from collections.abc import Callable

    from compliance.errors import Place

MAX_DEPTH = 50
MAX_NODES = 500_000

Node: TypeAlias = "int | tuple[int, Inside]"
"""A line alone, or the line and what lies inside."""
Inside: TypeAlias = "dict[str, Node] | list[Node]"


class Lines:
    """Tells on which line of a file a value stands."""

    __slots__ = ("_find", "_tree")

    def __init__(self, tree: Node | None = None, find: Callable[[], Node | None] | None = None) -> None:
        """Take the lines themselves, or what finds them when they are first asked for."""
        self._tree = tree
        self._find = find

    def of(self, location: Place) -> int | None:
        """Give the line, from 1, of the value at this location.

        For an entry of a mapping it is the line of the key. Where there is no such value it is that of the
        nearest value around it, and None only if no lines are known.
        """
        if self._find is not None:
            self._tree, self._find = self._find(), None
        node = self._tree
        for step in location:
            inside = node[1] if isinstance(node, tuple) else None
            if (isinstance(inside, dict) and isinstance(step, str) and step in inside) or (
                isinstance(inside, list) and isinstance(step, int) and 0 <= step < len(inside)
            ):
                node = inside[step]  # type: ignore[index]  # the condition pairs them
            else:
                break
        return node[0] if isinstance(node, tuple) else node


@value()
class Mark:
    """Where a value stands in text: what whoever adds to a file by hand would look for.

    Attributes:
        start: the position of its first character.
        end: the position after its last one; of a mapping or list in lines, that of the last value in it.
        column: how far it is indented.
        flow: whether it is a mapping or list in brackets.
        block: whether it is text whose lines follow a sign, `|` or `>`.
        inside: what lies in it, by key or position.
    """

    start: int
    end: int
    column: int
    flow: bool
    block: bool
    inside: dict[str | int, Mark]


def mark(node: Any) -> Mark:  # noqa: ANN401  # the YAML library's own node
    """Where a value stands, from the library's node of it."""
    held = node.value if isinstance(node.value, list) else []
    inside: dict[str | int, Mark] = {}
    for position, each in enumerate(held):
        key, value = (each[0].value, each[1]) if isinstance(each, tuple) else (position, each)
        inside[key] = mark(value)
    start, end = node.start_mark, node.end_mark.index
    flow = isinstance(node.value, list) and node.flow_style is True
    if inside and not flow:  # the library takes in what follows, up to the next value
        end = max(each.end for each in inside.values())
    block = isinstance(node.value, str) and node.style in ("|", ">")
    return Mark(start.index, end, start.column, flow, block, inside)


@dataclass(slots=True, eq=False, repr=False)
class _List:
    """A list that is not closed yet."""

    line: int
    value: list[Any]
    lines: list[Node]


@dataclass(slots=True, eq=False, repr=False)
class _Mapping:
    """A mapping that is not closed yet.

    `key` is the key whose value comes next. If it is None, a key comes next, unless `dropped`: the last key
    was refused, and its value goes with it.
    """

    line: int
    value: dict[str, Any]
    lines: dict[str, Node]
    key: str | None = None
    key_line: int = 0
    dropped: bool = False


class Builder:
    """Builds plain data and its lines from values that open, close and stand alone; without recursion.

    It is called for each of thousands of values, so that what is plainly in order comes first and takes few steps.
    """

    def __init__(self, path: str) -> None:
        self.path = path
        self.problems: list[Problem] = []
        self.data: Any = None
        self.tree: Node | None = None
        self._outer: list[_List | _Mapping | None] = []
        self._inner: _List | _Mapping | None = None
        self._nodes = 0

    def problem(self, line: int, what: str, remedy: str) -> None:
        """Note a problem and go on, unless there are too many."""
        self.problems.append(Problem(self.path, line, what, remedy))
        if len(self.problems) >= MAX_PROBLEMS:
            raise InputError(self.problems)

    def stop(self, line: int, what: str, remedy: str) -> Never:
        """Refuse the file, for what was noted and a problem that it cannot be read past."""
        raise InputError([*self.problems, Problem(self.path, line, what, remedy)])

    def wants_key(self) -> bool:
        """Tell whether what comes next is a key."""
        inner = self._inner
        return type(inner) is _Mapping and inner.key is None and not inner.dropped

    def begin(self, line: int, *, mapping: bool) -> None:
        """Begin a mapping or a list."""
        if len(self._outer) >= MAX_DEPTH:
            self.stop(line, f"this is nested more than {MAX_DEPTH} levels deep", "Write it flatter")
        if self.wants_key():
            what = "a mapping stands here as a key" if mapping else "a list stands here as a key"
            self.problem(line, what, "Use text as the key, and put text that starts with a bracket in quotes")
        self._outer.append(self._inner)
        self._inner = _Mapping(line, {}, {}) if mapping else _List(line, [], [])

    def end(self) -> None:
        """End the mapping or the list begun last."""
        if self._inner is not None:
            done, self._inner = self._inner, self._outer.pop()
            if self.wants_key():
                self.refused(done.line)
            else:
                self._put(done.value, done.line, done.lines)

    def scalar(self, value: str | None, line: int) -> None:
        """Add a key, or a value that stands alone."""
        inner = self._inner
        if type(inner) is not _Mapping or inner.key is not None or inner.dropped:
            self._put(value, line, None)
        elif value is None:
            self.problem(line, "a value stands here without a key", "Write its key before the colon")
            self.refused(line)
        elif value in inner.value:
            first = _line(inner.lines[value])
            self.problem(line, f"the key {quote(value)} is already on line {first}", "Keep one of the two")
            self.refused(line)
        else:
            inner.key, inner.key_line = value, line

    def refused(self, line: int) -> None:
        """Let go of a key or a value of which a problem was noted."""
        inner = self._inner
        if type(inner) is _Mapping and inner.key is None and not inner.dropped:
            inner.dropped = True
        else:
            self._put(None, line, None)

    def _put(self, value: object, line: int, inside: Inside | None) -> None:
        self._nodes += 1
        if self._nodes > MAX_NODES:
            self.stop(line, f"this file holds more than {MAX_NODES:,} values", "Split it into several files")
        inner = self._inner
        if type(inner) is _Mapping:
            if inner.key is None:
                inner.dropped = False
                return
            inner.value[inner.key] = value
            inner.lines[inner.key] = inner.key_line if inside is None else (inner.key_line, inside)
            inner.key = None
        elif type(inner) is _List:
            inner.value.append(value)
            inner.lines.append(line if inside is None else (line, inside))
        else:
            self.data, self.tree = value, line if inside is None else (line, inside)


def _line(node: Node) -> int:
    return node[0] if isinstance(node, tuple) else node
