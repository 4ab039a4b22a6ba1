"""The decorator of values, and values whose particulars are told when they are read.

Mypy holds values frozen; at run time nothing has to, and their classes are soon made.
"""

from __future__ import annotations

from dataclasses import dataclass, field, fields
from operator import attrgetter
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar, dataclass_transform

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def value(*, order: bool = False) -> Callable[[type[T]], type[T]]:
    """A class of values that are equal if their fields are.

    A frozen dataclass takes five times as long to make a value and three times as long to make its class, since each
    of its methods is compiled: every run makes some fifty such classes before it reads anything, and most reports
    twenty more.
    """
    return dataclass(slots=True, unsafe_hash=True, order=True) if order else _soon_made


def _soon_made(cls: type[T]) -> type[T]:
    """A dataclass of which only the making of a value is compiled for it."""
    made = dataclass(slots=True, eq=False, repr=False)(cls)
    names = [each.name for each in fields(made)]  # type: ignore[arg-type]  # the line above made it one
    get = attrgetter(*names) if names else lambda _: ()

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


class Told:
    """A value some of whose fields may be told when one of them is first read, and from then on are as any other.

    Most of an explanation is never read: whoever wants outcomes does not pay for the words of each.
    """

    __slots__ = ("told_by",)
    told_by: Callable[[], Any]
    TOLD: ClassVar[tuple[str, ...]] = ()
    """The names of those fields."""

    def tell(self) -> None:
        """Ask for those fields and set them; what is made by the ten thousand does so with no loop."""
        for name, each in zip(self.TOLD, self.told_by(), strict=True):
            setattr(self, name, each)

    def put_off(self, told_by: Callable[[], tuple[Any, ...]]) -> None:
        """Of a value that was just made, take away what `told_by` will give, in the order of `TOLD`."""
        for each in self.TOLD:
            delattr(self, each)
        self.told_by = told_by

    if not TYPE_CHECKING:  # else mypy would take any name for a field

        def __getattr__(self, name: str) -> Any:  # noqa: ANN401  # asked only for what is not there yet
            if name not in self.TOLD:
                raise AttributeError(name)
            self.tell()
            del self.told_by
            return getattr(self, name)
