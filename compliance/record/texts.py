"""Which fields of a record hold text, ids, or the id of a finding: read from the model, so that none is missed."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, Final, Literal, get_args

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from compliance.record.model import Part

Kind = Literal["text", "id", "finding"]
_LONGEST: Final[Mapping[int, Kind]] = {4000: "text", 80: "id", 500: "finding"}
"""The types of a record's texts, told by the most characters that they may have (`Text`, `Id`, `FindingId`)."""


@cache
def fields(part: type[Part]) -> Mapping[str, Kind]:
    """The fields of a part that hold text, ids or the id of a finding."""
    found = {name: _kind(info.annotation, info.metadata) for name, info in part.model_fields.items()}
    return {name: kind for name, kind in found.items() if kind is not None}


def _kind(annotation: Any, metadata: Iterable[object] = ()) -> Kind | None:  # noqa: ANN401  # any annotation
    for each in (*metadata, *getattr(annotation, "__metadata__", ())):
        longest = getattr(each, "max_length", None)
        if isinstance(longest, int):
            return _LONGEST.get(longest)
        if (inside := getattr(each, "metadata", None)) and (kind := _kind(None, inside)):
            return kind
    return next((kind for each in get_args(annotation) if (kind := _kind(each)) is not None), None)


def values(value: object) -> tuple[str, ...]:
    """The texts of a field that may be one, several or none."""
    return (value,) if isinstance(value, str) else tuple(value) if isinstance(value, tuple) else ()
