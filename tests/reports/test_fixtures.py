"""Reports on the records of `fixtures/`, as the engine assesses them."""

from __future__ import annotations

import json
from functools import lru_cache
from pathlib import Path

import jsonschema
import pytest

from compliance.assess.assess import assess
from compliance.assess.findings.finding import Assessment
from compliance.law import pack
from compliance.record import load
from compliance.report import explain, html, json_v1, markdown, needs, text
from compliance.vocabulary import Outcome
from tests.reports.test_html import Page
from tests.reports.test_json_v1 import SCHEMA, closed

RECORDS = sorted((Path(__file__).parents[2] / "fixtures" / "records").glob("*.yaml"))
RULES = lru_cache(pack.load)


@lru_cache(maxsize=len(RECORDS))
def assessed(path: Path) -> Assessment:
    """The record as it stands on the last day that it covers."""
    loaded = load.load(path)
    return assess(RULES(), loaded, loaded.record.period.to)


@pytest.mark.parametrize("path", RECORDS, ids=lambda path: path.stem)
def test_the_json_of_a_record_keeps_to_the_schema(path: Path) -> None:
    """The report on a real record has the names of the schema, all of them and no other."""
    validator = jsonschema.Draft202012Validator(closed(SCHEMA))
    validator.validate(json.loads(json_v1.render_line(assessed(path))))


@pytest.mark.parametrize("path", RECORDS, ids=lambda path: path.stem)
def test_every_format_can_say_what_a_record_shows(path: Path) -> None:
    """Each format has the sentence of each finding that is not met, and the HTML is well formed."""
    assessment = assessed(path)
    page = html.render(assessment)
    Page(page)
    report = text.render(assessment, width=80)
    assert max(map(len, report.splitlines())) <= 80
    assert markdown.render(assessment).startswith("# ")
    assert needs.render(assessment)
    assert needs.render(assessment, markdown=True)
    for finding in assessment.findings:
        explained = explain.render_finding(finding, width=80)
        assert max(map(len, explained.splitlines())) <= 80
        assert finding.id in page


@pytest.mark.parametrize("path", RECORDS, ids=lambda path: path.stem)
def test_what_is_settled_shows_what_it_rests_on(path: Path) -> None:
    """A finding that something was done, or was not, names at least one entry of the record."""
    settled = {Outcome.MET, Outcome.NOT_MET, Outcome.OUTSTANDING}
    assert [each.id for each in assessed(path).findings if each.outcome in settled and not each.evidence] == []
