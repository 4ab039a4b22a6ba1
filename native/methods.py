"""The methods of a class of values, written out: what the decorator `value` and the class `Told` give it in Python."""

from __future__ import annotations

import ast
from dataclasses import dataclass

_COMPARED = {"__lt__": "<", "__le__": "<=", "__gt__": ">", "__ge__": ">="}


@dataclass(frozen=True)
class Field:
    """A field of a class of values, as it is written."""

    name: str
    kind: str
    default: str | None = None
    """What stands for it where it is left out."""
    factory: str | None = None
    """What makes that."""
    told: bool = False
    """Whether it may be told later."""


def fields(node: ast.ClassDef, told: set[str]) -> list[Field]:
    """The fields of a class; those named may be told later."""
    found = []
    for each in node.body:
        if not isinstance(each, ast.AnnAssign) or not isinstance(each.target, ast.Name):
            continue
        name, kind = each.target.id, ast.unparse(each.annotation)
        if kind.startswith("ClassVar"):
            continue
        default = factory = None
        if isinstance(each.value, ast.Call) and ast.unparse(each.value.func) == "field":
            factory = next(ast.unparse(word.value) for word in each.value.keywords if word.arg == "default_factory")
        elif each.value is not None:
            default = ast.unparse(each.value)
        found.append(Field(name, kind, default, factory, name in told))
    return found


def init(every: list[Field], law: tuple[str, ...]) -> str:
    """What makes a value of all its fields, or of `law` and `told_by` and those that neither tells."""
    head: list[str] = []
    body: list[str] = []
    for each in every:
        optional = any("=" in known for known in head) or each.default is not None
        if each.told or each.factory or (optional and each.default is None):
            head.append(f"{each.name}: _Any = {each.default}")
        else:
            head.append(f"{each.name}: {_kind(each, every)}" + (f" = {each.default}" if optional else ""))
        if each.factory:
            body.append(f"self.{each.name} = {each.factory}() if {each.name} is None else {each.name}")
        elif not each.told:
            body.append(f"self.{each.name} = {each.name}")
    told = [each.name for each in every if each.told]
    of_law, by_call = [name for name in told if name in law], [name for name in told if name not in law]
    if of_law:
        head.append("law: _Any = None")
        body += ["if law is not None:", f"    {_kept(law)} = law", "else:"]
        body += [f"    self._told_{name} = {name}" for name in of_law]
    if by_call:
        head.append("told_by: _Any = None")
        body += ["self.told_by = told_by", "if told_by is None:"]
        body += [f"    self._told_{name} = {name}" for name in by_call]
    return _method("__init__", ", ".join(["self", *head]), "None", body)


def telling(every: list[Field], told: tuple[str, ...]) -> list[str]:
    """The fields of a value that are told when one of them is read."""
    if not told:
        return []
    made = [
        _method("put_off", "self, told_by: _Any", "None", ["self.told_by = told_by"]),
        _method(
            "tell", "self", "None", ["told_by = self.told_by", f"{_kept(told)} = told_by()", "self.told_by = None"]
        ),
    ]
    for each in every:
        if each.told:
            ask = ["if self.told_by is not None:", "    self.tell()"] if each.name in told else []
            body = [*ask, f"return self._told_{each.name}"]
            made.append("\n    @property" + _method(each.name, "self", _kind(each, every), body))
    return made


def alike(name: str, every: list[Field], *, ordered: bool) -> dict[str, str]:
    """What makes two values one if their fields are, and sets them in order; each by its name."""
    mine, theirs = ("(" + "".join(f"{whose}.{each.name}, " for each in every) + ")" for whose in ("self", "other"))
    shown = ", ".join(f"{each.name}={{self.{each.name}!r}}" for each in every)
    made = {
        "__hash__": _method("__hash__", "self", "int", [f"return hash({mine})"]),
        "__repr__": _method("__repr__", "self", "str", [f"return f'{name}({shown})'"]),
    }
    for method, sign in ({"__eq__": "=="} | (_COMPARED if ordered else {})).items():
        body = [f"if type(other) is not {name}:", "    return NotImplemented", f"return bool({mine} {sign} {theirs})"]
        made[method] = _method(method, "self, other: object", "bool", body)
    return made


def later(method: ast.FunctionDef, name: str) -> str:
    """The last line of a method `later`, which in Python sets on a bare value what is known of it."""
    given = [
        f"{each.targets[0].attr}={ast.unparse(each.value)}"
        for each in method.body
        if isinstance(each, ast.Assign) and isinstance(each.targets[0], ast.Attribute)
    ]
    return f"        return {name}({', '.join(given)})"


def kept_property(name: str, kind: str) -> str:
    """What is worked out by a method `_found_…` when it is first read, and kept."""
    body = [f"found = self._kept_{name}", "if found is None:", f"    found = self._kept_{name} = self._found_{name}()"]
    made = _method(name, "self", kind, [*body, "return found"])
    return f"    _kept_{name}: {kind} | None = None\n\n    @property{made}\n"


def _kept(names: tuple[str, ...]) -> str:
    """The places of fields that are told later, to be filled from a tuple."""
    return f"({''.join(f'self._told_{name}, ' for name in names)})"


def _kind(it: Field, every: list[Field]) -> str:
    """The type of a field; any, where a field of the class has the name of that type (`date: date`)."""
    named = {each.id for each in ast.walk(ast.parse(it.kind)) if isinstance(each, ast.Name)}
    return "_Any" if named & {each.name for each in every} else it.kind


def _method(name: str, takes: str, gives: str, body: list[str]) -> str:
    inside = "\n".join(f"        {line}" for line in body)
    return f"\n    def {name}({takes}) -> {gives}:\n{inside}"
