"""`docs/record.md` held to the code: nothing that may be written is missing from it, and its examples are a record."""

from __future__ import annotations

import json
import re
from datetime import date
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, get_args

import pytest

from compliance import files, vocabulary
from compliance.assess.assess import assess
from compliance.assess.view import doubt
from compliance.casebook import merged
from compliance.law import pack
from compliance.lawbook import questions
from compliance.record import load
from compliance.record.model import Part

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compliance.record.load import LoadedRecord

WHOLE = (Path(__file__).resolve().parents[2] / "docs" / "record.md").read_text(encoding="utf-8")
BLOCK = re.compile(r"^```yaml\n(.*?)^```$", re.MULTILINE | re.DOTALL)
TICKED = re.compile(r"`([^`]+)`")
PAGE = BLOCK.sub("", WHOLE)
"""The page without its examples."""


@cache
def named() -> frozenset[str]:
    """Every word that stands in backticks outside the examples."""
    text = " ".join(TICKED.findall(PAGE))
    return frozenset(re.findall(r"[A-Za-z0-9_]+", text))


def parts(model: type[Part] = Part) -> Iterator[type[Part]]:
    """Every model of a record."""
    for each in model.__subclasses__():
        yield each
        yield from parts(each)


@cache
def example() -> LoadedRecord:
    """The pieces of the page put together."""
    whole: dict[str, Any] = {}
    for block in BLOCK.findall(WHOLE):
        whole = merged(whole, files.read_text(block, "record.md").data)
    return load.from_loaded(files.read_text(json.dumps(whole), "record.md", is_json=True))


def test_every_field_of_a_record_is_explained() -> None:
    """A field that is added to the model has to be written up here."""
    missing = {
        f"{model.__name__}.{info.alias or name}"
        for model in parts()
        for name, info in model.model_fields.items()
        if (info.alias or name) not in named()
    }
    assert not missing


@pytest.mark.parametrize(
    "name",
    [
        "GroupKind", "AreaKind", "Nation", "BodyKind", "OfficeKind", "Decider", "DocumentKind", "ContentItem", "Topic",
        "EventKind", "EventTopic", "ArrangementKind", "ArrangementItem", "MeetingKind", "Capacity", "Strength",
        "CompleteKind",
    ],
)  # fmt: skip
def test_every_word_of_the_closed_lists_is_there(name: str) -> None:
    """A word that may be written in a record stands on the page."""
    assert not set(get_args(getattr(vocabulary, name))) - named()


def test_the_examples_together_are_a_record() -> None:
    """What the page shows can be copied: it is read without a fault, and uses every section."""
    record = example().record
    for name in type(record).model_fields:
        assert getattr(record, name), name


def test_the_examples_show_what_the_page_says_of_them() -> None:
    """The copy is shown as sent, the correction and the agenda are taken as the page has it."""
    rules = pack.load()
    assessment = assess(rules, example(), date(2014, 4, 30))
    outcomes = {finding.id.split(" @ ")[0].split("/", 1)[1]: finding.outcome for finding in assessment.findings}
    assert outcomes["reg-13A"] == "met"
    assert outcomes["reg-3/2"] == "met"
    assert "contradiction_weak" in {problem.what.code for problem in assessment.problems}
    june = next(each for each in assessment.meetings if each.id == "june")
    assert june.date == date(2013, 6, 5)
    assert {each.authority for each in june.present if each.how in ("present", "substitute")} == {
        "council",
        "police",
        "ccg",
    }


def test_the_sources_that_unsettle_nothing_are_those_named() -> None:
    """Which strengths are weak is said where sources are explained."""
    assert {"agenda", "inference"} == doubt.WEAK


def test_the_questions_that_the_page_names_exist() -> None:
    """No id of a question has been mistyped or has gone."""
    known = {each.id for each in questions.questions(pack.load())}
    shown = {each for each in TICKED.findall(PAGE) if re.fullmatch(r"reg-[\w/@]+#[\w-]+", each)}
    assert shown
    assert shown <= known
    assert {each.question for each in example().record.determinations} <= known
