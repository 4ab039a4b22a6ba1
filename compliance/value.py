"""The decorator of values that are made by the ten thousand: mypy holds them frozen, at run time nothing has to."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeVar, dataclass_transform

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def value(*, order: bool = False) -> Callable[[type[T]], type[T]]:
    """A class of values that are equal if their fields are; a frozen dataclass takes five times as long to make."""
    return dataclass(slots=True, unsafe_hash=True, order=order)
