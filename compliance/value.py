"""The decorator of values: mypy holds them frozen, at run time nothing has to, and their classes are soon made."""

from __future__ import annotations

from dataclasses import dataclass, field, fields
from operator import attrgetter
from typing import TYPE_CHECKING, TypeVar, dataclass_transform

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def value(*, order: bool = False) -> Callable[[type[T]], type[T]]:
    """A class of values that are equal if their fields are.

    A frozen dataclass takes five times as long to make a value and three times as long to make its class, since each
    of its methods is compiled: every run makes some fifty such classes before it reads anything.
    """
    return dataclass(slots=True, unsafe_hash=True, order=True) if order else _soon_made


def _soon_made(cls: type[T]) -> type[T]:
    """A dataclass of which only the making of a value is compiled for it."""
    made = dataclass(slots=True, eq=False, repr=False)(cls)
    names = [each.name for each in fields(made)]  # type: ignore[arg-type]  # the line above made it one
    get = attrgetter(*names)

    def equal(one: T, other: object) -> bool:
        return bool(get(one) == get(other)) if other.__class__ is one.__class__ else NotImplemented

    def hashed(one: T) -> int:
        return hash(get(one))

    def shown(one: T) -> str:
        said = ", ".join(f"{name}={getattr(one, name)!r}" for name in names)
        return f"{type(one).__qualname__}({said})"

    for name, method in (("__eq__", equal), ("__hash__", hashed), ("__repr__", shown)):
        if name not in cls.__dict__:
            setattr(made, name, method)
    return made
