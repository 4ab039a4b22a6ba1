"""Write the classes of values out in full, which is what mypyc needs to make them classes of C.

In Python the decorator `value` makes the methods of such a class when the program starts (`compliance/value.py`).
mypyc knows no decorator of classes but `dataclass`, and leaves to Python what that makes; a class that is written out
it compiles. So this does beforehand what `value`, `dataclass` and `cached_property` do, and what `Told` does by looking
for names that are not there; the rest of a module stays as it is.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable
from dataclasses import dataclass, field

from native import methods

_DECORATORS = frozenset({"value", "dataclass"})
_TOLD = frozenset({"Told", "_UnderALaw"})
_IMPORTS = """from dataclasses import Field as _Field
from typing import Any as _Any, ClassVar
from compliance._fields import table as _table"""
_FIELDS = '''"""What `dataclasses.replace` and `fields` ask of a class, for those that no decorator made."""

from __future__ import annotations

from dataclasses import Field, make_dataclass
from typing import Any

_KNOWN = make_dataclass("_All", {names}, init=False, repr=False, eq=False).__dataclass_fields__


def table(names: tuple[str, ...]) -> dict[str, Field[Any]]:
    """The table of the fields of a class."""
    return {{name: _KNOWN[name] for name in names}}
'''


@dataclass
class _Text:
    """A module, with what is to stand in the place of its lines."""

    lines: list[str]
    instead: dict[int, str | None] = field(default_factory=dict)
    after: dict[int, list[str]] = field(default_factory=dict)

    def drop(self, node: ast.stmt | ast.expr, first: int | None = None) -> None:
        """Leave out what is written of something, from a line on."""
        self.instead.update(dict.fromkeys(range(first or node.lineno, _last(node) + 1)))

    def replace(self, node: ast.stmt | ast.expr, text: str, first: int | None = None) -> None:
        """Put text in its place."""
        self.drop(node, first)
        self.add(node, text)

    def add(self, node: ast.stmt | ast.expr, text: str) -> None:
        """Put text after it."""
        self.after.setdefault(_last(node), []).append(text)

    def whole(self) -> str:
        """The module as it is to be."""
        said: list[str] = []
        for number, line in enumerate(self.lines, start=1):
            kept = self.instead.get(number, line)
            said += [] if kept is None else [kept]
            said += self.after.get(number, [])
        return "\n".join(said) + "\n"


def _last(node: ast.stmt | ast.expr) -> int:
    return node.end_lineno or node.lineno


def expanded(source: str) -> str:
    """The text of a module with its classes of values written out.

    Raises:
        ValueError: where mypyc would make something else of a function than Python does.
    """
    text, tree = _Text(source.splitlines()), ast.parse(source)
    _refuse(tree)
    for node in tree.body:
        if isinstance(node, ast.ClassDef):
            _keep(node, text)
            if _decorators(node):
                _write_out(node, text)
            elif _is_told(node):  # what it adds is written out where it is used
                text.replace(node, f"class {node.name}:\n    pass")
        elif isinstance(node, ast.ImportFrom) and node.module == "__future__":
            text.add(node, _IMPORTS)
    return text.whole()


def _refuse(tree: ast.Module) -> None:
    """Stop at what mypyc takes and makes something else of.

    An argument named as a parameter that is given by its place only is lost, where Python puts it with the others.
    """
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef) and node.args.posonlyargs and node.args.kwarg is not None:
            raise ValueError(f"{node.name}, line {node.lineno}: mypyc has no / beside ** as Python has it")


def fields_of_all(sources: Iterable[str]) -> str:
    """The text of the module `compliance._fields`, which the classes written out ask for their fields."""
    trees = [ast.parse(source) for source in sources]
    classes = [node for tree in trees for node in tree.body if isinstance(node, ast.ClassDef) and _decorators(node)]
    names = {each.name for node in classes for each in methods.fields(node, set())}
    return _FIELDS.format(names=sorted(names))


def _write_out(node: ast.ClassDef, text: _Text) -> None:
    written = [ast.unparse(each) for each in _decorators(node)]
    for decorator in _decorators(node):
        text.drop(decorator)
    told, law = _names(node, "TOLD"), _names(node, "OF_THE_RULE")
    every = methods.fields(node, {*told, *law})
    by_name = {each.name: each for each in every}
    for statement in node.body:
        if isinstance(statement, ast.AnnAssign) and ast.unparse(statement.target) in by_name:
            it = by_name[ast.unparse(statement.target)]
            text.replace(statement, f"    {'_told_' if it.told else ''}{it.name}: {it.kind}")
    if _is_told(node):
        text.instead[node.lineno] = f"class {node.name}:"
        _tell(node, text)
    own = {each.name for each in node.body if isinstance(each, ast.FunctionDef)}
    made = [methods.init(every, law), *methods.telling(every, told)]
    if not any("eq=False" in each for each in written):
        compared = methods.alike(node.name, every, ordered=any("order=True" in each for each in written))
        made += [method for name, method in compared.items() if name not in own]
    made.append(f"    __dataclass_fields__: ClassVar[dict[str, _Field[_Any]]] = _table({tuple(by_name)!r})")
    text.add(node, "\n".join(made))


def _tell(node: ast.ClassDef, text: _Text) -> None:
    """Leave out how Python tells what is told later, and name to a class at once what it sets one by one."""
    for each in node.body:
        if isinstance(each, ast.If) or (isinstance(each, ast.FunctionDef) and each.name == "tell"):
            text.drop(each)
        elif isinstance(each, ast.FunctionDef) and each.name == "later":
            described = isinstance(each.body[0], ast.Expr)
            text.replace(each, methods.later(each, node.name), each.body[int(described)].lineno)


def _keep(node: ast.ClassDef, text: _Text) -> None:
    """What is worked out once and kept, which Python keeps in a dictionary that a class of C has not."""
    for each in node.body:
        if not isinstance(each, ast.FunctionDef) or each.returns is None:
            continue
        for decorator in each.decorator_list:
            if _called(decorator) == "cached_property":
                text.instead[decorator.lineno] = methods.kept_property(each.name, ast.unparse(each.returns))
                head = text.lines[each.lineno - 1]
                text.instead[each.lineno] = head.replace(f"def {each.name}(", f"def _found_{each.name}(")


def _decorators(node: ast.ClassDef) -> list[ast.expr]:
    """Those by which it is a class of values."""
    return [each for each in node.decorator_list if _called(each) in _DECORATORS]


def _called(decorator: ast.expr) -> str:
    return ast.unparse(decorator.func if isinstance(decorator, ast.Call) else decorator)


def _is_told(node: ast.ClassDef) -> bool:
    return any(ast.unparse(each) in _TOLD for each in node.bases)


def _names(node: ast.ClassDef, constant: str) -> tuple[str, ...]:
    """The names that a constant of a class has."""
    for each in node.body:
        if isinstance(each, ast.AnnAssign) and ast.unparse(each.target) == constant and each.value is not None:
            return tuple(ast.literal_eval(each.value))
    return ()
