"""The schemas of what falls due and of comparisons, held to real records and to planted text."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import jsonschema
import pytest
from dateutil.relativedelta import relativedelta

from compliance import schemas
from compliance.assess.assess import assess
from compliance.assess.due import diary
from compliance.cli import app
from compliance.record import load
from compliance.record.publishable import publishable
from compliance.report import changes, compare_json, due, told
from tests.reports.hostile import ASSESSMENT_POISONED
from tests.reports.sample import ASSESSMENT
from tests.reports.test_fixtures import RECORDS, RULES, assessed
from tests.reports.test_json_v1 import closed

if TYPE_CHECKING:
    from compliance.record.load import LoadedRecord

WRITTEN = {"due": schemas.due_schema, "comparison": schemas.comparison_schema}


def held(name: str, text: str) -> Any:  # noqa: ANN401
    """The JSON, held to its schema with every object closed to other names."""
    data = json.loads(text)
    validator = jsonschema.Draft202012Validator
    validator(closed(WRITTEN[name]()), format_checker=validator.FORMAT_CHECKER).validate(data)
    return data


def known(path: Path, *, left_out: bool) -> LoadedRecord:
    """A record, as it is or for publication."""
    loaded = load.load(path)
    return publishable(loaded) if left_out else loaded


@pytest.mark.parametrize("left_out", [False, True], ids=["whole", "published"])
@pytest.mark.parametrize("path", RECORDS, ids=lambda path: path.stem)
def test_what_falls_due_keeps_to_its_schema(path: Path, left_out: bool) -> None:
    """Of each record, whole and for publication, which it says."""
    loaded = known(path, left_out=left_out)
    data = held("due", due.as_json(diary(RULES(), loaded, loaded.record.period.to, 18)))
    assert (data["published"] is not None) is left_out


@pytest.mark.parametrize("left_out", [False, True], ids=["whole", "published"])
@pytest.mark.parametrize("path", RECORDS, ids=lambda path: path.stem)
def test_a_comparison_keeps_to_its_schema(path: Path, left_out: bool) -> None:
    """Of each record a year ago and now."""
    loaded = known(path, left_out=left_out)
    last = loaded.record.period.to
    early, late = (told.of_assessment(assess(RULES(), loaded, day)) for day in (last - relativedelta(years=1), last))
    data = held("comparison", compare_json.render(changes.compare(early, late)))
    assert data["published"] is data["old"]["published"] is data["new"]["published"] is left_out


def test_planted_text_keeps_to_the_schema_of_comparisons() -> None:
    """Whatever a record says, its place is text."""
    both = told.of_assessment(ASSESSMENT), told.of_assessment(ASSESSMENT_POISONED)
    assert held("comparison", compare_json.render(changes.compare(*both)))["changes"]


@pytest.mark.parametrize("name, key", [("due", "entries"), ("comparison", "changes")])
def test_a_schema_lets_a_new_name_through_and_no_other_value(name: str, key: str) -> None:
    """Names may be added; an outcome or a kind that there is not may not."""
    path = next(each for each in RECORDS if each.stem == "derbyshire-scb")
    if name == "due":
        data = json.loads(due.as_json(diary(RULES(), load.load(path), assessed(path).as_at, 6)))
    else:
        early = told.of_assessment(assess(RULES(), load.load(path), assessed(path).as_at - relativedelta(years=1)))
        data = json.loads(compare_json.render(changes.compare(early, told.of_assessment(assessed(path)))))
    validator = jsonschema.Draft202012Validator(WRITTEN[name]())
    validator.check_schema(WRITTEN[name]())
    data[key][0]["later"] = True
    validator.validate(data)
    wrong = copy.deepcopy(data)
    wrong[key][0]["basis"] = "custom"
    with pytest.raises(jsonschema.ValidationError):
        validator.validate(wrong)


@pytest.mark.parametrize("shape", ["record", "rule", "report", "due", "comparison"])
def test_the_command_prints_each_schema(shape: str, capsys: pytest.CaptureFixture[str]) -> None:
    """What `compliance schema` prints is what `docs/schemas/` keeps."""
    assert app.run(["schema", shape]) == 0
    kept = Path(__file__).parents[2] / "docs" / "schemas" / f"{shape}.schema.json"
    assert json.loads(capsys.readouterr().out) == json.loads(kept.read_text(encoding="utf-8"))
