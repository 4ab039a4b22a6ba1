"""The same record and day give the same assessment, in whatever order the record has its lists, in every process."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from compliance.assess.assess import assess
from compliance.assess.findings.finding import Assessment, RecordProblem
from tests.samples import Data, Sample, pack, read
from tests.strategies import samples

ROOT = Path(__file__).resolve().parent.parent.parent
PLACES = frozenset({"path", "line", "record_path", "record_sha256"})
"""Where in its file something stands; a list in another order has it elsewhere."""


def bare(value: Any) -> Any:  # noqa: ANN401  # any part of an assessment
    """The same as plain data, without the places in the file; problems in an order of their own."""
    if isinstance(value, tuple | list):
        several = [bare(each) for each in value]
        return sorted(several, key=repr) if value and isinstance(value[0], RecordProblem) else several
    if isinstance(value, dict):
        return {key: bare(each) for key, each in value.items()}
    if is_dataclass(value):
        return {each.name: bare(getattr(value, each.name)) for each in fields(value) if each.name not in PLACES}
    return value


def differences(one: Assessment, other: Assessment) -> list[str]:
    """The findings, and other parts, in which two assessments differ."""
    found = [
        f"{here.id} {here.outcome}, {there.id} {there.outcome}: {inside(bare(here), bare(there))}"
        for here, there in zip(one.findings, other.findings, strict=False)
        if bare(here) != bare(there)
    ]
    if found or bare(one) == bare(other):
        return found
    return [inside(bare(one), bare(other))]


def inside(one: Any, other: Any, place: str = "") -> str:  # noqa: ANN401  # plain data
    """The innermost place at which two pieces of plain data first differ."""
    if isinstance(one, dict) and isinstance(other, dict) and one.keys() == other.keys():
        return next(inside(one[key], other[key], f"{place}/{key}") for key in one if one[key] != other[key])
    if isinstance(one, list) and isinstance(other, list) and len(one) == len(other):
        return next(
            inside(*pair, f"{place}/{n}") for n, pair in enumerate(zip(one, other, strict=True)) if pair[0] != pair[1]
        )
    return f"{place}: {one!r}, {other!r}"


def shuffled(draw: st.DrawFn, data: Any) -> Any:  # noqa: ANN401  # plain data
    """Plain data with each of its lists in another order; the parts of a quorum are told as the terms have them."""
    if isinstance(data, dict):
        return {key: value if key == "terms" else shuffled(draw, value) for key, value in data.items()}
    if isinstance(data, list):
        several = [shuffled(draw, each) for each in data]
        return draw(st.permutations(several)) if len(several) > 1 else several
    return data


@st.composite
def pairs(draw: st.DrawFn) -> tuple[Sample, Data]:
    """A record, and the same with its lists in another order."""
    sample = draw(samples())
    return sample, shuffled(draw, sample.data)


@given(pairs())
def test_the_order_of_lists_does_not_matter(drawn: tuple[Sample, Data]) -> None:
    """A record whose lists stand in another order gets the same assessment, to the last ground."""
    sample, other = drawn
    one = assess(pack(), sample.loaded, sample.as_at, only=sample.only)
    assert not differences(one, assess(pack(), read(other), sample.as_at, only=sample.only))


@given(samples())
def test_the_same_record_twice(sample: Sample) -> None:
    """Nothing is kept from one assessment that changes the next."""
    one = assess(pack(), sample.loaded, sample.as_at, only=sample.only)
    assert assess(pack(), sample.loaded, sample.as_at, only=sample.only) == one


@given(samples(most=1))
def test_a_rule_alone_and_among_all(sample: Sample) -> None:
    """What a rule says does not turn on which others are assessed with it."""
    whole = assess(pack(), sample.loaded, sample.as_at)
    chosen = sample.only or {"reg-9A", "reg-12/4/b"}
    alone = assess(pack(), sample.loaded, sample.as_at, only=chosen)
    assert alone.findings == tuple(
        each for each in whole.findings if each.rule.partition("/")[2] in chosen or each.rule in chosen
    )


def test_each_process_says_the_same() -> None:
    """The report does not turn on the order in which a process happens to keep sets and mappings."""
    records = sorted(str(path) for path in (ROOT / "fixtures" / "records").glob("*.yaml"))
    command = [
        sys.executable,
        "-m",
        "compliance",
        "check",
        "--as-at",
        "2014-06-30",
        "--format",
        "jsonl",
        "--fail-on",
        "never",
    ]
    said = {
        subprocess.run(
            [*command, *records], cwd=ROOT, env={"PYTHONHASHSEED": seed, "PATH": ""}, capture_output=True, check=True
        ).stdout
        for seed in ("0", "1", "4294967295")
    }
    assert len(said) == 1
    assert len(said.pop().splitlines()) == len(records)
