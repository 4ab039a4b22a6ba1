"""How a value of a file is written, as pydantic's own schema: it has not to work that out anew for each field."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pydantic_core import core_schema

if TYPE_CHECKING:
    from collections.abc import Callable

    from pydantic import GetCoreSchemaHandler
    from pydantic_core import CoreSchema

    Make = Callable[[GetCoreSchemaHandler], CoreSchema]


class Written:
    """What stands beside a type in `Annotated`, and says the whole of how it is read.

    Pydantic works out a field from its type and what stands beside it. Most fields of a record and of a rule are of
    a few types, and nearly half of what it takes to make the models ready went into working them out for each.
    """

    __slots__ = ("_make", "max_length")

    def __init__(self, make: Make, max_length: int | None = None) -> None:
        self._make = make
        self.max_length = max_length

    def __get_pydantic_core_schema__(self, source: object, handler: GetCoreSchemaHandler) -> CoreSchema:
        """What pydantic asks for."""
        del source
        return self._make(handler)


def text(*, pattern: str | None = None, at_least: int | None = None, at_most: int | None = None) -> Written:
    """Text."""

    def make(_: object) -> CoreSchema:
        return core_schema.str_schema(pattern=pattern, min_length=at_least, max_length=at_most)

    return Written(make, at_most)


def read_by(function: Callable[[object], object], read: Make, shown: Make | None = None) -> Written:
    """What a function of ours makes of the value before pydantic reads it.

    Args:
        function: it.
        read: what pydantic then takes.
        shown: what may be written, for the JSON Schema; None: the same.
    """

    def make(handler: GetCoreSchemaHandler) -> CoreSchema:
        also = None if shown is None else shown(handler)
        return core_schema.no_info_before_validator_function(function, read(handler), json_schema_input_schema=also)

    return Written(make)
