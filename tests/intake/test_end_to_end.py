"""The sample pack, imported, answered and checked, against the record that was made of it by hand."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.cli.command import DERBYSHIRE, PROJECT, compliance

PACK = PROJECT / "fixtures" / "minutes" / "derbyshire-scb-pack.txt"
ANSWERS = PROJECT / "fixtures" / "minutes" / "derbyshire-scb-pack.answers.yaml"
DIFFERENCES: dict[str, str] = {}
"""Findings that the two records give differently, each with why: there is none."""
BEYOND = {
    "bodies": {
        "clinical-commissioning-groups": "spoken of in an item of the agenda, and nobody's organisation",
        "office-of-pcc": "in the minutes of June 2013, which are in the other pack",
    },
    "meetings": {
        "scb-2013-02-27": "planned in this pack's agenda; that it was held stands in the other pack",
        "scb-2013-06-05": "in the other pack",
        "scb-2013-11-27": "in the other pack",
        "cse-meeting-agreed-2013": "in the other pack",
        "alcohol-summit-2013-06-27": "in the other pack",
        "threat-risk-seminar-2013-11-08": "in the other pack",
    },
}
"""What the hand-made record holds and this pack, read and answered, does not; each with why."""


@pytest.fixture(scope="module")
def answered(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The record made of the pack and the answers."""
    path = tmp_path_factory.mktemp("import") / "record.yaml"
    run = compliance("import", PACK, "--answers", ANSWERS, "--output", path)
    assert run.status == 0, run.err
    assert "is not asked" not in run.err
    return path


def report(path: Path, day: str) -> dict[str, Any]:
    """The report on a record as at a day."""
    run = compliance("check", path, "--as-at", day, "--format", "json")
    assert run.status in (0, 1), run.err
    found: dict[str, Any] = json.loads(run.out)
    return found


def test_the_answered_record_can_be_read(answered: Path) -> None:
    """And asks only what no paper of the pack shows: when the board was set up, and if December's meeting was held."""
    assert compliance("validate", answered).status == 0
    head = answered.read_text().partition("\nrecord: 1")[0]
    assert "Questions (2)," in head
    assert "On which day was Derbyshire Safer Communities Board established?" in head
    assert "Was the meeting held on that day?" in head


@pytest.mark.parametrize("day", ["2012-06-19", "2012-12-12"])
def test_findings_are_those_of_the_hand_made_record(answered: Path, day: str) -> None:
    """The same ids and the same outcomes, on the day of the minutes and on that of the agenda."""
    ours, theirs = (
        {each["id"]: each["outcome"] for each in report(path, day)["findings"]} for path in (answered, DERBYSHIRE)
    )
    assert len(theirs) > 60
    assert {each for each in ours.keys() | theirs.keys() if ours.get(each) != theirs.get(each)} == set(DIFFERENCES)


def test_meetings_come_out_alike(answered: Path) -> None:
    """Who was there for which body, in the table of attendance."""
    ours, theirs = (report(path, "2012-12-12")["meetings"] for path in (answered, DERBYSHIRE))
    assert [each["id"] for each in ours] == [each["id"] for each in theirs]
    assert [each.get("date") for each in ours] == [each.get("date") for each in theirs]


def test_facts_are_those_of_the_hand_made_record(answered: Path) -> None:
    """People, those present, apologies, items with a resolution: the same, as far as the pack reaches."""
    from compliance.record.load import load

    ours, theirs = load(answered).record, load(DERBYSHIRE).record
    names = {each.id: each.name.casefold() for record in (ours, theirs) for each in record.bodies}
    assert {each.name.casefold() for each in ours.bodies} == {
        each.name.casefold() for each in theirs.bodies if each.id not in BEYOND["bodies"]
    }
    assert {each.id for each in ours.meetings} == {each.id for each in theirs.meetings} - BEYOND["meetings"].keys()
    one, other = ({each.id: each for each in record.meetings}["scb-2012-06-19"] for record in (ours, theirs))
    assert one.chair == other.chair
    assert {(line.person, names[body]) for line in one.attendance or () for body in line.represents or ()} == {
        (line.person, names[body]) for line in other.attendance or () for body in line.represents or ()
    }
    assert {(line.person, names[str(line.body)]) for line in one.apologies or ()} == {
        (line.person, names[str(line.body)]) for line in other.apologies or ()
    }
    numbers = {each.number for each in other.items if not each.closed_session}
    assert numbers <= {each.number for each in one.items}
    assert [each.number for each in one.items if each.closed_session] != []
    march = next(each for each in ours.meetings if each.id == "scb-2012-03-07")
    assert march.minutes is not None
    assert (march.minutes.status, march.minutes.confirmed_at) == ("confirmed", "scb-2012-06-19")
    (said,) = ours.contradictions
    assert (said.about, said.field, said.says) == ("scb-2012-06-19", "date", "2012-06-06")


def test_the_pack_adds_nothing_false_to_the_hand_made_record() -> None:
    """What the record has is not added again, and no fact of it is contradicted."""
    run = compliance("import", PACK, "--into", DERBYSHIRE)
    assert run.status == 0, run.err
    assert "differ" not in run.out
    added = [line for line in run.out.splitlines() if line.startswith("  + ")]
    assert [line for line in added if not line.startswith(("  + source:", "  + meeting scb-2012-06-19, items:"))] == []
