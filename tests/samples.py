"""Records as plain data: how they are read and written, those to begin with, and what stands where in them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from typing import Any

from hypothesis import strategies as st

from compliance import casebook, files
from compliance.errors import InputError
from compliance.law import pack as law
from compliance.law.pack import RulePack
from compliance.law.sources import rule_files
from compliance.record.load import LoadedRecord, from_loaded, load
from compliance.record.model import Record

Data = dict[str, Any]
Draw = Callable[[st.SearchStrategy[Any]], Any]
Place = tuple[str | int, ...]
"""Where something stands in plain data."""

FIXTURES = Path(__file__).resolve().parent.parent / "fixtures" / "records"
COMMENCEMENTS = ("2007-08-01", "2008-04-01", "2009-04-30", "2010-04-01", "2011-06-01", "2012-11-22", "2013-04-01")
LISTS = (
    "groups", "bodies", "people", "offices", "appointments", "arrangements", "documents", "meetings",
    "requirements", "events", "money", "determinations", "completeness", "contradictions", "sources",
)  # fmt: skip
"""The lists of a record."""


@cache
def pack() -> RulePack:
    """The rules that came with the program."""
    return law.load()


@dataclass(frozen=True)
class Sample:
    """A record as plain data, with the day of the report."""

    data: Data
    as_at: date
    rule: str | None = None
    """The rule whose case it was made from; None: a fixture, for all rules."""

    @property
    def only(self) -> set[str] | None:
        """The rules that it is worth assessing by."""
        return {self.rule} if self.rule else None

    @property
    def loaded(self) -> LoadedRecord:
        """The same as the program reads it."""
        return read(self.data)


def plain(record: Record) -> Data:
    """A record as JSON has it, with only what is written in it."""
    return record.model_dump(mode="json", by_alias=True, exclude_unset=True)


def read(data: Data) -> LoadedRecord:
    """Plain data as a record.

    Raises:
        InputError: if it is none.
    """
    return from_loaded(files.Loaded("record.json", data, files.Lines(), ""))


@cache
def bases() -> tuple[tuple[Sample, ...], tuple[Sample, ...]]:
    """The fixtures, and the records of the cases, each with the day of its report."""
    fixtures = []
    for path in sorted(FIXTURES.glob("*.yaml")):
        record = load(path).record
        fixtures.append(Sample(plain(record), record.period.to + timedelta(days=90)))
    cases = [
        Sample(plain(placed.record.record), placed.case.as_at, placed.case.rule)
        for path in rule_files(pack().root)
        for placed in casebook.read(casebook.case_path(path))
    ]
    return tuple(fixtures), tuple(cases)


def loads(data: Data) -> bool:
    """Whether plain data is a valid record."""
    try:
        read(data)
    except InputError:
        return False
    return True


# -- looking about in plain data ------------------------------------------------------------


def objects(data: Any) -> Iterator[Data]:  # noqa: ANN401  # plain data
    """Each mapping in plain data, outermost first."""
    if isinstance(data, dict):
        yield data
        for value in data.values():
            yield from objects(value)
    elif isinstance(data, list):
        for value in data:
            yield from objects(value)


def texts(data: Any) -> Iterator[str]:  # noqa: ANN401  # plain data
    """Each text in plain data."""
    if isinstance(data, str):
        yield data
    elif isinstance(data, dict):
        for value in data.values():
            yield from texts(value)
    elif isinstance(data, list):
        for value in data:
            yield from texts(value)


def is_day(value: object) -> bool:
    """Whether a value of plain data is a day."""
    return isinstance(value, str) and len(value) == len("2013-06-05") and value[4::3] == "--"


def ids(data: Data, name: str) -> list[str]:
    """The ids of what stands in a list of the record."""
    return [each["id"] for each in data.get(name, ()) if "id" in each]


def groups(data: Data) -> list[str]:
    """The partnership's id and those of the groups that the record registers."""
    return [data["partnership"]["id"], *ids(data, "groups")]


def days(data: Data) -> st.SearchStrategy[date]:
    """Days near those that the record speaks of, and near commencements."""
    known = sorted({text for text in texts(data) if is_day(text)} | set(COMMENCEMENTS))
    moved = st.sampled_from((-366, -31, -1, 0, 0, 1, 31, 366))
    return st.builds(lambda day, by: date.fromisoformat(day) + timedelta(days=by), st.sampled_from(known), moved)


def day_within(draw: Draw, data: Data, as_at: date) -> str:
    """A day of the record's period, no later than that of the report."""
    first, last = date.fromisoformat(data["period"]["from"]), date.fromisoformat(data["period"]["to"])
    day = draw(days(data))
    return str(max(first, min(day, last, as_at)).isoformat())


def one_of(draw: Draw, several: list[Any]) -> Any:  # noqa: ANN401  # whatever is in the list
    """One of several, or None where there is nothing."""
    return draw(st.sampled_from(several)) if several else None


def areas(data: Data) -> list[str]:
    """The ids of the areas that the record speaks of."""
    return [data["partnership"]["area"]["id"], *(each["area"]["id"] for each in data.get("groups", ()))]
