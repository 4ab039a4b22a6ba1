"""The rules of a pack in one file, as they were when they were last read and checked, so that a start need do neither.

It is no second source of the law: it names the fingerprint of the files that it was made from, and is taken only
where that is still the one of the files that are there. JSON, so that nothing in it can be executed.
"""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING, Any

from compliance.law import condition, instrument, rule
from compliance.law.condition import Node
from compliance.law.instrument import Definitions, Instrument
from compliance.law.rule import RuleFile
from compliance.value import value
from compliance.vocabulary import Outcome

if TYPE_CHECKING:
    from collections.abc import Mapping

NAME = "compiled.json"
"""The file, in the folder of the pack."""
VERSION = 1
KIND, WORTH = "", "is"
"""The keys of what kind of part it is, which is the name of no field, and of what it is if it has no fields."""


@value()
class Contents:
    """What the files of a pack say, each by its path below the folder of the pack."""

    sha256: str
    instruments: Mapping[str, Instrument]
    definitions: Definitions
    rules: Mapping[str, RuleFile]


def text(contents: Contents) -> str:
    """They as a file, a line a field, so that a change of one rule is a change of few lines."""
    whole = {
        "version": VERSION,
        "sha256": contents.sha256,
        "instruments": {path: _written(each) for path, each in contents.instruments.items()},
        "definitions": _written(contents.definitions),
        "rules": {path: _written(each) for path, each in contents.rules.items()},
    }
    return json.dumps(whole, ensure_ascii=False, indent=0) + "\n"


def read(content: bytes, sha256: str) -> Contents | None:
    """The same from the file.

    Returns:
        None if it is of other files, or was not written by this version of the program.
    """
    # Looked for in the text, so that nothing is made of rules that are no longer the ones of the files.
    if f'"sha256": "{sha256}"'.encode() not in content:
        return None
    try:
        whole = json.loads(content, object_hook=_Maker().made)
        instruments, definitions, rules = whole["instruments"], whole["definitions"], whole["rules"]
        in_order = (
            (whole["version"], whole["sha256"]) == (VERSION, sha256)
            and isinstance(definitions, Definitions)
            and all(isinstance(each, Instrument) for each in instruments.values())
            and all(isinstance(each, RuleFile) for each in rules.values())
        )
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError):
        return None
    return Contents(sha256, instruments, definitions, rules) if in_order else None


def _written(thing: object) -> object:
    """What JSON can hold of a part, with the fields that were written in it."""
    match thing:
        case Node():
            written = {
                name: thing.__dict__[name] for name in type(thing).model_fields if name in thing.model_fields_set
            }
            return {KIND: type(thing).__name__} | {name: _written(each) for name, each in written.items()}
        case tuple():
            return [_written(each) for each in thing]
        case date():
            return {KIND: "date", WORTH: thing.isoformat()}
        case Outcome():
            return {KIND: "Outcome", WORTH: thing.value}
        case None | bool() | int() | str():
            return thing
        case _:
            raise TypeError(f"a {type(thing).__name__} cannot be written here")


class _Maker:
    """Makes the parts of rules again without holding them to anything: that was done before they were written."""

    def __init__(self) -> None:
        kinds = {
            name: kind
            for module in (condition, rule, instrument)
            for name, kind in vars(module).items()
            if isinstance(kind, type) and issubclass(kind, Node)
        }
        self._fields = {name: kind.model_fields.keys() for name, kind in kinds.items()}
        # To copy what has all its fields left out takes half as long as to work out each time which those are.
        self._blank = {name: kind.model_construct() for name, kind in kinds.items()}

    def made(self, written: dict[str, Any]) -> Any:  # noqa: ANN401  # whatever a rule is made of
        """A part, from its fields as they were made before it."""
        kind = written.pop(KIND, None)
        if kind is None:
            return written
        if WORTH in written:
            return date.fromisoformat(written[WORTH]) if kind == "date" else Outcome(written[WORTH])
        if not written.keys() <= self._fields[kind]:
            raise ValueError(f"{kind} has not all of these fields")
        for name, each in written.items():
            if isinstance(each, list):
                written[name] = tuple(each)
        return self._blank[kind].model_copy(update=written)
