"""The reading that a careful person gives, written short beside each description, as the JSON contract has it.

    kind: minutes
    date: 2019-03-05
    chair: Cllr A Person | An Organisation | marks | post
    complete: yes
    [people]      name | organisation | post | capacity | marks
    [apologies]   name | organisation | post | substitute | marks
    [items]       number | title | resolution | marks
    [previous]    the dates of the earlier meetings whose minutes were dealt with; with `o`, may be read or left
    [next]        the dates of meetings still to come
    [questions]   about what a question has to be asked
    [part]        the next reading of the same file begins

Marks: `c` printed as a councillor, `?` a reader has to infer it, `o` may be read or left, `r` its resolution may,
`d` its organisation may, `p` the title "Councillors" is printed once for several, `x` in the closed part.
What is left empty is not printed. Where two readings are as good, ` ~ ` parts them, and the second is kept under the
name with `_or`.
"""

from __future__ import annotations

import re
from typing import Any

_MARKS = {
    "r": ("resolution_optional", True),
    "d": ("organisation_optional", True),
    "p": ("title_shared", True),
    "c": ("councillor", True),
    "?": ("sure", False),
    "o": ("optional", True),
    "x": ("closed_session", True),
}
_FIELDS = {
    "people": ("attendees", ("name", "organisation", "post", "capacity")),
    "apologies": ("apologies", ("name", "organisation", "post", "substitute")),
    "items": ("items", ("number", "title", "resolution")),
}
_LISTS = {"previous": "previous_minutes_of", "next": "next_meetings", "questions": "questions"}
_YES = {"complete": "attendees_complete", "closed": "closed_session"}
_TEXTS = ("kind", "body", "date", "time", "place")
_TERMS = {"quorum": "quorum_text", "voting": "voting_text", "frequency": "frequency_text"}


def expected(written: str) -> dict[str, Any]:
    """The whole reading of a file: that of its principal document, with those of the others under `others`."""
    first, *others = [_reading(part) for part in re.split(r"^\[part\]\n", written, flags=re.MULTILINE)]
    return {"format": "minutes-reading", "version": 1, **first, **({"others": others} if others else {})}


def _reading(written: str) -> dict[str, Any]:
    reading: dict[str, Any] = dict.fromkeys(("kind", "body", "date", "time", "place", "chair"))
    reading |= {"attendees": [], "attendees_complete": False, "apologies": [], "items": []}
    reading |= {"previous_minutes_of": [], "next_meetings": [], "closed_session": False}
    reading |= dict.fromkeys(_TERMS.values()) | {"questions": []}
    section = ""
    for line in filter(str.strip, written.splitlines()):
        if line.startswith("["):
            section = line.strip("[]")
        elif section in _LISTS:
            day, _, mark = line.strip().partition(" ")
            name = f"{_LISTS[section]}_or" if mark else _LISTS[section]
            reading.setdefault(name, []).append(day)
        elif section:
            name, fields = _FIELDS[section]
            reading[name].append(_entry(line, fields, marked=section != "items"))
        else:
            _head(reading, *line.split(": ", 1))
    return reading


def _head(reading: dict[str, Any], key: str, value: str) -> None:
    if key in _YES:
        reading[_YES[key]] = value == "yes"
    elif key == "chair":
        name, organisation, mark, post, *_ = [*(part.strip() for part in value.split("|")), "", "", ""]
        reading["chair"] = {"name": name or None, "organisation": organisation or None, "post": post or None}
        _alternatives(reading["chair"])
        if mark:
            reading["chair"]["optional"] = True
    elif key == "unscored":
        reading[key] = value.split()
    elif key in _TEXTS:
        reading[key] = value
    else:
        reading[_TERMS[key]] = value
    _alternatives(reading)


def _alternatives(entry: dict[str, Any]) -> None:
    for name, value in list(entry.items()):
        if isinstance(value, str) and " ~ " in value:
            entry[name], entry[f"{name}_or"] = value.split(" ~ ")


def _entry(line: str, fields: tuple[str, ...], *, marked: bool) -> dict[str, Any]:
    parts = [part.strip() for part in line.split("|")]
    entry: dict[str, Any] = {"sure": True} if marked else {"actions": []}
    entry |= {field: (parts[at] if at < len(parts) else "") or None for at, field in enumerate(fields)}
    for mark in parts[len(fields)] if len(parts) > len(fields) else "":
        field, value = _MARKS[mark]
        entry[field] = value
    _alternatives(entry)
    return entry
