"""What is fuzzed: each target takes bytes, and lets no exception through but what its input deserves.

An `InputError` is the answer to bad input. Anything else is a fault: a coverage-guided fuzzer finds it
(`tests/fuzz/run.py`), and what was found stays in `corpus/` and is tried in every test run.
"""

from __future__ import annotations

import contextlib
import json
import random
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from compliance import files
from compliance.assess.assess import assess
from compliance.assess.findings.finding import Assessment
from compliance.errors import InputError
from compliance.law import checks
from compliance.law.reading import REMEDY
from compliance.law.rule import RuleFile
from compliance.record.load import from_loaded
from compliance.report import csv, docx, github, html, json_v1, junit, markdown, needs, pdf, sarif, text, xlsx
from compliance.shape import parse
from tests.fuzz.papers import minutes, page_html, paper_pdf, paper_word
from tests.reports.sample import ASSESSMENT, poisoned
from tests.samples import FIXTURES, objects, pack, plain, read

AS_AT = date(2014, 6, 30)
FORMATS: tuple[Callable[[Assessment], str | bytes], ...] = (
    text.render, markdown.render, html.render, json_v1.render, csv.render, github.render, junit.render, sarif.render,
    needs.render,
)  # fmt: skip
OFFICE: tuple[Callable[[Assessment], bytes], ...] = (docx.render, xlsx.render, pdf.render)
"""Slower, and so apart."""
SMALL = replace(ASSESSMENT, findings=ASSESSMENT.findings[:2])
"""Two findings are enough for text to stand in every place that it can have."""


def record_yaml(data: bytes) -> None:
    """A record in YAML, from bytes to a record."""
    with contextlib.suppress(InputError):
        from_loaded(files._load(data, "fuzz.yaml", is_json=False))


def record_json(data: bytes) -> None:
    """A record in JSON, from bytes to a record."""
    with contextlib.suppress(InputError):
        from_loaded(files._load(data, "fuzz.json", is_json=True))


def rule_yaml(data: bytes) -> None:
    """A file of rules, from bytes to rules that were checked."""
    with contextlib.suppress(InputError):
        loaded = files._load(data, "reg-99.yaml", is_json=False)
        model = parse(loaded, RuleFile, REMEDY)
        list(checks.of_file(checks.Read(Path("rules/fuzz/reg-99.yaml"), loaded, model)))


def record_altered(data: bytes) -> None:
    """A record that is in order but for a few values, from plain data to a report."""
    draw = random.Random(data)  # noqa: S311  # the bytes choose what is altered
    fixture = json.loads(draw.choice(_records()))
    for _ in range(draw.randint(1, 4)):
        places = [(it, name) for it in objects(fixture) for name in it]
        it, name = draw.choice(places)
        it[name] = _other(draw, data, it[name])
    try:
        loaded = read(fixture)
    except InputError:
        return
    json_v1.render(assess(pack(), loaded, AS_AT))


def _other(draw: random.Random, data: bytes, value: Any) -> Any:  # noqa: ANN401  # a value of plain data
    """Another value for a field: of the fuzzer's own, of another field's kind, or nearly the same."""
    match draw.randint(0, 7):
        case 0:
            return data.decode("utf-8", "replace")
        case 1:
            return draw.choice([None, True, False, 0, -1, 2**70, 1.5, "", [], {}, [[]], [None]])
        case 2:
            return [value, value]
        case 3:
            return f"{draw.randint(1, 9999):04}-{draw.randint(0, 13):02}-{draw.randint(0, 32):02}"
        case 4 if isinstance(value, list) and value:
            return draw.sample(value, len(value) - 1)
        case 5 if isinstance(value, dict):
            return {each: inner for each, inner in value.items() if draw.random() < 0.5}
        case 6 if isinstance(value, str):
            return value[: draw.randint(0, len(value))]
        case _:
            return value


def renderers(data: bytes) -> None:
    """A report with the text wherever text of a record can stand, in the format that the first byte chooses."""
    if data:
        FORMATS[data[0] % len(FORMATS)](poisoned(SMALL, data[1:].decode("utf-8", "replace")))


def documents(data: bytes) -> None:
    """The same in each format of an office."""
    if data:
        OFFICE[data[0] % len(OFFICE)](poisoned(SMALL, data[1:].decode("utf-8", "replace")))


@cache
def _records() -> tuple[str, ...]:
    paths = sorted(FIXTURES.glob("*.yaml"))
    return tuple(json.dumps(plain(from_loaded(files.read(path)).record)) for path in paths)


_ALL = (
    record_yaml, record_json, rule_yaml, record_altered, renderers, documents,
    page_html, paper_word, paper_pdf, minutes,
)  # fmt: skip
TARGETS: dict[str, Callable[[bytes], None]] = {each.__name__: each for each in _ALL}
