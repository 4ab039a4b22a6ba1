"""Files of this program that are no records: each is known by how it begins, and told of in one line.

Held to the fields of a record, a report would give a fault for each of its own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from compliance.errors import Problem

if TYPE_CHECKING:
    from collections.abc import Mapping

    from compliance.files import Loaded

_FORMATS: Final[Mapping[str, tuple[str, str]]] = {
    "compliance-report": (
        "a report in JSON",
        "Give the record that it was made from, or look at what changed since: compliance compare",
    ),
    "compliance-due": ("a list in JSON of what falls due", "Give the record that it was made from"),
    "compliance-comparison": ("a comparison in JSON", "Give the records that were compared"),
    "compliance-unread": ("a list in JSON of what could not be read", "Put the record right that it tells of"),
    "compliance-baseline": ("a baseline", "Give it after --baseline, with the record before it"),
    "minutes-reading": (
        "what was read of papers, in JSON",
        "Make a record of the papers: compliance import, without --format json",
    ),
}
_KEYS: Final[Mapping[str, tuple[str, str]]] = {
    "import_answers": (
        "a file of answers",
        "Make a record with it: compliance import <the papers> --answers <this file> --output record.yaml",
    ),
    "regulation": ("a file of rules", "Give a record; rules are read from --pack"),
    "records": ("a file of cases for rules", "Give a record; cases are run by compliance rules test"),
}


def not_a_record(loaded: Loaded) -> Problem | None:
    """What a file is instead of a record; None if it may be one, however faulty."""
    data: dict[str, Any] = loaded.data
    stated = data.get("format")
    key, found = "format", _FORMATS.get(stated) if isinstance(stated, str) else None
    if found is None and "record" not in data:
        key, found = next(((name, _KEYS[name]) for name in _KEYS if name in data), ("", None))
    if found is None:
        return None
    what, remedy = found
    return Problem(loaded.path, loaded.lines.of((key,)), f"this is {what}, and no record", remedy)
