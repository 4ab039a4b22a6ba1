import json
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from compliance.intake.contract import as_text, minutes_reading
from compliance.intake.decode import decode
from compliance.intake.read import read
from tests.intake.printed import paper

ROOT = Path(__file__).resolve().parents[2]
PAPERS = sorted(path for path in (ROOT / "fixtures" / "minutes").glob("*.txt"))
PROMISED = {
    *(
        "format",
        "version",
        "source",
        "kind",
        "body",
        "date",
        "time",
        "place",
        "chair",
        "attendees",
        "attendees_complete",
    ),
    *("apologies", "items", "previous_minutes_of", "next_meetings", "closed_session", "quorum_text", "voting_text"),
    *("frequency_text", "questions"),
}
PROMISED_WITHIN = {
    "attendees": {"name", "organisation", "post", "capacity", "councillor", "sure", "line"},
    "apologies": {"name", "organisation", "substitute", "sure", "line"},
    "items": {"number", "title", "resolution", "actions"},
    "questions": {"about", "what", "line", "choices"},
}
TEXT = """
    SAFER NORTHAM BOARD

    MINUTES of the meeting held on Thursday 5 June 2013 at 2.00 pm in the Council Chamber

    Present:

    Cllr A Reed (Northam Council) (Chair), B Lee (Northam Police)

    Apologies: C Fox (Fire and Rescue)

    1. Minutes

    The minutes of 6 March 2013 were agreed, with the addition of D Ash to those present.

    2. Crime

    RESOLVED to note the report.

    Date of next meeting: 4 September 2013
"""


@cache
def schema() -> dict[str, Any]:
    """The schema of the contract."""
    made: dict[str, Any] = json.loads((ROOT / "docs" / "schemas" / "minutes-reading-1.schema.json").read_text())
    return made


def faults(data: object) -> list[str]:
    """What the schema finds wrong."""
    jsonschema.Draft202012Validator.check_schema(schema())
    check = jsonschema.Draft202012Validator(schema(), format_checker=jsonschema.FormatChecker())
    return [f"{list(fault.absolute_path)}: {fault.message[:200]}" for fault in check.iter_errors(data)]


def test_names_that_were_promised_are_there() -> None:
    """They are a contract: none is renamed or taken away within a version."""
    data = minutes_reading(read(paper(TEXT)))
    assert set(data) >= PROMISED
    assert (data["format"], data["version"], set(data["source"])) == ("minutes-reading", 1, {"path", "sha256"})
    assert set(data["chair"]) >= {"name", "organisation"}
    for name, within in PROMISED_WITHIN.items():
        assert data[name], name
        assert all(set(each) >= within for each in data[name])


def test_values_are_as_printed_and_dates_iso() -> None:
    """Unknown values are null."""
    data = minutes_reading(read(paper(TEXT)))
    assert (data["date"], data["time"], data["place"]) == ("2013-06-05", "14:00", "Council Chamber")
    assert data["chair"]["name"] == "Cllr A Reed"
    assert data["previous_minutes_of"] == ["2013-03-06"]
    assert data["previous_minutes"][0]["corrections"] == ["with the addition of D Ash to those present."]
    assert data["next_meetings"] == ["2013-09-04"]
    assert [item["resolution"] for item in data["items"]][1] == "RESOLVED to note the report."
    assert data["quorum_text"] is None
    assert data["places"]["date"] == {"line": 3 + 1, "page": None, "words": "Thursday 5 June 2013"}
    assert [each["about"] for each in data["questions"]] == ["date"]


def test_further_documents_of_a_file_are_parts_of_the_same_shape() -> None:
    """A pack is one reading with parts."""
    pack = ROOT / "fixtures" / "minutes" / "derbyshire-scb-pack.txt"
    data = minutes_reading(read(decode(pack)))
    assert [part["kind"] for part in data["parts"]] == ["agenda", "other"]
    own = set(data) - {"format", "version", "source", "parts"}
    assert all(set(part) == own for part in data["parts"])


@pytest.mark.parametrize("path", PAPERS, ids=lambda path: path.name)
def test_each_reading_fits_the_schema(path: Path) -> None:
    """Whatever is read, its JSON is as described, and described whole."""
    data = json.loads(as_text(minutes_reading(read(decode(path)))))
    assert faults(data) == []
    described = schema()["$defs"]
    assert set(data) == set(schema()["properties"]) | set(described["document"]["properties"])
    for name, shape in (("attendees", "attendee"), ("apologies", "apology"), ("items", "item"), ("members", "member")):
        assert all(set(each) == set(described[shape]["properties"]) for each in data[name])


@pytest.mark.parametrize(
    "name, value",
    [
        ("kind", "protocol"),
        ("date", "5 June 2013"),
        ("time", "2.00 pm"),
        ("version", 2),
        ("items", None),
        ("questions", [{}]),
    ],
)
def test_schema_refuses_what_is_not_so(name: str, value: object) -> None:
    """A schema that lets all through would describe nothing."""
    data = minutes_reading(read(paper(TEXT)))
    assert faults(data | {name: value})


def test_text_of_the_json_keeps_what_is_printed() -> None:
    """Accents and dashes stand in it as they are, and it ends with a line end."""
    text = as_text(minutes_reading(read(paper(TEXT.replace("B Lee", "Béla O’Dowd")))))
    assert "Béla O’Dowd" in text
    assert text.endswith("}\n")
