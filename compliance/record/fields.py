"""How each kind of value is written in a record: a day, a year, an id, a yes or no."""

from datetime import date
from typing import Annotated

from pydantic import BeforeValidator, Field, PlainSerializer
from pydantic_core import CoreSchema, core_schema

from compliance import dates
from compliance.errors import FaultError
from compliance.written import Written, read_by, text


def _day(value: object) -> object:
    if isinstance(value, str):
        return dates.parse_day(value)
    if isinstance(value, date):
        return value
    raise ValueError("a date is written year-month-day, like 2013-06-05")


def _year(value: object) -> object:
    if isinstance(value, str):
        return dates.parse_year(value)
    raise ValueError("a year from 1 April is written like 2013-14")


def _flag(value: object) -> object:
    if isinstance(value, bool):
        return value
    if value in ("true", "false"):
        return value == "true"
    raise ValueError("this is neither true nor false; write one of the two")


def number(value: object) -> object:
    """A whole number, given as one or in figures.

    Raises:
        ValueError: for anything else.
    """
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    if isinstance(value, str) and value.isascii() and value.isdigit():
        return int(value)
    raise ValueError("this is not a whole number; write it in figures")


def _flag_as_written(_: object) -> CoreSchema:
    return core_schema.union_schema([core_schema.literal_schema(["true", "false"]), core_schema.bool_schema()])


def several(value: object) -> object:
    """One word taken for a list of one."""
    return [value] if isinstance(value, str) else value


ID, DAY = r"^[a-z0-9][a-z0-9._-]*$", r"^\d{4}-\d{2}-\d{2}$"


def written_id(_: object) -> CoreSchema:
    """The schema of an id."""
    return core_schema.str_schema(pattern=ID, max_length=80)


def _ids(_: object) -> CoreSchema:
    return core_schema.tuple_schema([written_id(_)], variadic_item_index=0)


def _id_or_ids(_: object) -> CoreSchema:
    return core_schema.union_schema([written_id(_), core_schema.list_schema(written_id(_))])


Day = Annotated[date, read_by(_day, lambda _: core_schema.date_schema(), lambda _: core_schema.str_schema(pattern=DAY))]
"""A day, written 2013-06-05."""
YearFrom = Annotated[
    int,
    BeforeValidator(_year, json_schema_input_type=Annotated[str, Field(pattern=r"^\d{4}-\d{2}$")]),
    PlainSerializer(dates.year_label, return_type=str, when_used="json"),
]
"""A year of the Regulations, written 2013-14 for 1 April 2013 to 31 March 2014."""
Flag = Annotated[bool, read_by(_flag, lambda _: core_schema.bool_schema(), _flag_as_written)]
Count = Annotated[
    int,
    BeforeValidator(number, json_schema_input_type=Annotated[str, Field(pattern=r"^\d+$")] | int),
    Field(ge=1, le=1000),
]
Id = Annotated[str, Written(written_id, 80)]
"""A short name by which the rest of the record refers to a thing."""
Text = Annotated[str, text(at_least=1, at_most=4000)]
Ids = Annotated[tuple[Id, ...], read_by(several, _ids, _id_or_ids)]
FindingId = Annotated[str, text(pattern=r"^[a-z0-9][\w./@-]* @ [a-z0-9][a-z0-9._-]*(/[^\s/].*)?$", at_most=500)]
"""A finding's id as a report has it, or its start, `rule @ group`, for all that the rule finds of the group."""


def reversed_days(start: date, end: date) -> FaultError:
    """The fault of a period that ends before it starts."""
    what = f"to: it ends on {end.isoformat()}, before it starts on {start.isoformat()}"
    return FaultError(what, "Correct one of the two dates", at=("to",))
