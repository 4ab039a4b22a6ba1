"""Districts' groups of a county, however the answer names them: by place, by council, or by the id of a body."""

from __future__ import annotations

from typing import Any

import pytest

from tests.intake.readings import on_record
from tests.intake.test_draft_matching import drafted, minutes

COUNTY = {"partnership.kind": "county_strategy_group"}
PAPER = minutes(
    ("A One", "Amber Valley Borough Council"), ("B Two", "Bolsover District Council"), ("C Three", "Derbyshire Police")
)


def groups(answer: Any) -> list[tuple[str, str, str]]:  # noqa: ANN401
    """The name, the area's id and the area's name of each group, in a new draft and beside a record."""
    made = drafted(PAPER, given=COUNTY | {"groups": answer}).facts("groups")
    found = [(each["name"], each["area"]["id"], each["area"]["name"]) for each in made]
    record = on_record("2014-03-31", "county_strategy_group")
    beside = drafted(PAPER, given={"groups": answer}, record=record).facts("groups")
    assert [(each["name"], each["area"]["id"], each["area"]["name"]) for each in beside] == found
    return found


@pytest.mark.parametrize(
    "answer",
    [
        ["Amber Valley", "Bolsover"],
        "Amber Valley, Bolsover",
        ["amber-valley-bc", "bolsover-dc"],
        "Amber Valley Borough Council; Bolsover District Council",
        ["Amber Valley BC", "Bolsover"],
        ["amber-valley-bc", 2],
        "all",
        [1, 2],
    ],
)
def test_a_group_is_named_by_its_place(answer: Any) -> None:  # noqa: ANN401
    """The question before wants ids, and an id was taken for the name of a place."""
    assert groups(answer) == [
        ("Community safety partnership for Amber Valley", "amber-valley-district", "Amber Valley"),
        ("Community safety partnership for Bolsover", "bolsover-district", "Bolsover"),
    ]


@pytest.mark.parametrize(
    "answer, place",
    [
        ("South Derbyshire", "South Derbyshire"),
        ("South Derbyshire District Council", "South Derbyshire"),
        ("Borough of High Peak", "High Peak"),
        ("Bolsover and North East Derbyshire", "Bolsover and North East Derbyshire"),
    ],
)
def test_one_of_which_no_paper_speaks_is_too(answer: str, place: str) -> None:
    """A council's name, or two districts in one."""
    assert [name for _, _, name in groups([answer])] == [place]
