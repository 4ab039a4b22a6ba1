"""Faults of a record that a report tells beside the findings."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from compliance.assess.assess import assess
from tests.samples import pack, read


def record(holder: dict[str, Any], area: str, start: str) -> dict[str, Any]:
    """A district's record in which somebody is the elected local policing body."""
    return {
        "record": 1,
        "partnership": {
            "id": "donford",
            "name": "Safer Donford Partnership",
            "kind": "strategy_group",
            "area": {"id": "donford-borough", "name": "Donford", "kind": "unitary_district"},
            "police_area": {"id": area, "name": area},
        },
        "period": {"from": "2023-04-01", "to": "2026-03-31"},
        "bodies": [
            {"id": "council", "name": "Donford Council", "kind": "unitary_council",
             "responsible_authority": [{"from": "2005-04-01"}]},
            holder,
        ],
        "offices": [
            {"office": "elected_local_policing_body", "of": area, "holder": holder["id"], "from": start},
        ],
    }  # fmt: skip


MAYOR = {"id": "mayor", "name": "Mayor of Wexshire", "kind": "mayor"}
COMMISSIONER = {"id": "commissioner", "name": "Commissioner", "kind": "police_and_crime_commissioner"}


@pytest.mark.parametrize(
    "holder,area,start,codes",
    [
        (MAYOR, "wexshire", "2025-05-06", ["office_not_confirmed"]),
        (MAYOR, "wexshire", "2023-05-06", ["cannot_hold_office", "office_not_confirmed"]),
        (MAYOR, "south-yorkshire", "2024-05-07", []),
        (COMMISSIONER, "wexshire", "2023-05-06", []),
    ],
    ids=["not confirmed", "before it could be", "by order", "a commissioner"],
)
def test_it_is_said_where_a_policing_body_is_not_confirmed(
    holder: dict[str, Any], area: str, start: str, codes: list[str]
) -> None:
    """A mayor elsewhere may or may not hold a commissioner's functions from 2025; before that none did."""
    assessment = assess(pack(), read(record(holder, area, start)), date(2026, 6, 30))
    assert [each.what.code for each in assessment.problems] == codes
