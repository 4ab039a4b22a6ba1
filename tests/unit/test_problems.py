"""Faults of a record that a report tells beside the findings."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest

from compliance import files
from compliance.assess.assess import assess
from compliance.errors import InputError
from compliance.record.load import from_loaded
from compliance.report import wording
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


@pytest.mark.parametrize("day,codes", [("2024-06-10", []), ("2024-06-11", ["met_before_required"])])
def test_a_meeting_on_the_very_day_that_it_was_required_comes_after(day: str, codes: list[str]) -> None:
    """Only a meeting of an earlier day was held before it was required."""
    data = record(COMMISSIONER, "wexshire", "2023-05-06") | {
        "meetings": [{"id": "called", "date": "2024-06-10", "source": "notes"}],
        "requirements": [{"id": "demand", "by": "commissioner", "date": day, "meeting": "called", "source": "notes"}],
        "sources": [{"id": "notes", "title": "Notes", "strength": "confirmed_minutes"}],
    }
    found = assess(pack(), read(data), date(2026, 6, 30)).problems
    assert [each.what.code for each in found if each.what.code == "met_before_required"] == codes


@pytest.mark.parametrize(
    "life,codes",
    [
        ({"from": "2024-06-10", "to": "2024-06-10"}, []),
        ({"from": "2024-06-11"}, ["attended_before_it_began"]),
        ({"to": "2024-06-09"}, ["attended_after_it_ceased"]),
        ({}, []),
    ],
    ids=["of that day alone", "from the day after", "until the day before", "of no known time"],
)
def test_who_came_for_a_body_that_was_not_there_is_told(life: dict[str, str], codes: list[str]) -> None:
    """Somebody who is said to have come for a body outside its time is a fault of the record."""
    data = record(COMMISSIONER, "wexshire", "2023-05-06")
    data["bodies"].append({"id": "trust", "name": "Donford Trust", "kind": "participating_body"} | life)
    data |= {
        "people": [{"id": "p", "name": "P"}],
        "meetings": [{"id": "m", "date": "2024-06-10", "attendance": [{"person": "p", "represents": ["trust"]}]}],
    }
    found = assess(pack(), read(data), date(2026, 6, 30)).problems
    assert [each.what.code for each in found if each.what.code.startswith("attended")] == codes


CHAIRS = [
    {"office": "chair", "of": "donford", "post": "Leader", "from": "2023-05-06", "to": "2024-06-10"},
    {"office": "chair", "of": "donford", "post": "Mayor", "from": "2024-06-01"},
]
"""Two terms of one office that overlap: a fault at the second."""


def codes_in_order(data: dict[str, Any], names: list[str]) -> list[str]:
    """The faults of a record with its parts written in an order."""
    written = "\n".join(f"{name}: {json.dumps(data[name])}" for name in names)
    loaded = from_loaded(files.read_text(written, "donford.yaml"))
    return [each.what.code for each in assess(pack(), loaded, date(2026, 6, 30)).problems]


def test_faults_stand_in_the_order_of_the_file() -> None:
    """Faults follow the lines of the record, whatever their places are called."""
    data = record(COMMISSIONER, "wexshire", "2023-05-06")
    data["requirements"] = [{"id": "demand", "by": "council", "date": "2024-06-10"}]
    data["offices"] += CHAIRS
    assert codes_in_order(data, sorted(data)) == ["overlap", "no_power_to_require"]
    assert codes_in_order(data, sorted(data, reverse=True)) == ["no_power_to_require", "overlap"]


def test_each_requirement_is_looked_at() -> None:
    """Two requirements without the power are two faults; a record cannot have one by a body that it does not name."""
    data = record(COMMISSIONER, "wexshire", "2023-05-06")
    demands = [{"id": name, "by": "council", "date": "2024-06-10"} for name in ("first", "second")]
    found = assess(pack(), read(data | {"requirements": demands}), date(2026, 6, 30)).problems
    assert [each.what.code for each in found] == ["no_power_to_require", "no_power_to_require"]
    demands[0]["by"] = "nobody"
    with pytest.raises(InputError, match="nobody"):
        read(data | {"requirements": demands})


@pytest.mark.parametrize(
    "sent,to,last,codes",
    [
        ("2026-04-10", "commissioner", None, ["holder_after_period"]),
        ("2026-03-31", "commissioner", None, []),
        ("2026-04-10", "commissioner", "2026-04-30", []),
        ("2026-04-10", "council", None, []),
    ],
    ids=["after the period", "on its last day", "with a last day", "to somebody else"],
)
def test_it_is_said_where_a_copy_went_after_the_days_for_which_its_recipient_is_known(
    sent: str, to: str, last: str | None, codes: list[str]
) -> None:
    """What lasts without an end is known only to the end of the record's period, and copies often go after it."""
    data = record(COMMISSIONER, "wexshire", "2023-05-06")
    data["documents"] = [
        {"id": "plan", "kind": "partnership_plan", "for_year": "2026-27", "prepared": "2026-03-31"},
    ]
    data["events"] = [{"event": "copy_sent", "document": "plan", "date": sent, "to": [to]}]
    if last:
        data["offices"][0]["to"] = last
    assessment = assess(pack(), read(data), date(2026, 6, 30))
    assert [each.what.code for each in assessment.problems] == codes


@pytest.mark.parametrize(
    "sent,to,codes",
    [
        ("2024-05-07", "commissioner", ["copy_to_another"]),
        ("2024-05-06", "mayor", ["copy_to_another"]),
        ("2024-05-06", "neighbour", ["copy_to_another"]),
        ("2024-05-06", "commissioner", []),
        ("2024-05-07", "council", []),
        ("2024-05-07", ["commissioner", "mayor"], []),
    ],
    ids=["the one before", "the one to come", "the neighbours'", "the one of the day", "no policing body", "both"],
)
def test_it_is_said_where_a_copy_went_to_another_policing_body(
    sent: str, to: str | list[str], codes: list[str]
) -> None:
    """Otherwise a report that says that no copy was sent would pass over the one that was, and went astray."""
    data = record(MAYOR, "south-yorkshire", "2024-05-07")
    commissioner = {**COMMISSIONER, "police_area": "south-yorkshire"}
    neighbour = {"id": "neighbour", "name": "Neighbour", "kind": "police_and_crime_commissioner", "police_area": "kent"}
    data["bodies"] += [commissioner, neighbour]
    office = {"office": "elected_local_policing_body", "from": "2020-05-07"}
    data["offices"] += [
        {**office, "of": "south-yorkshire", "holder": "commissioner", "to": "2024-05-06"},
        {**office, "of": "kent", "holder": "neighbour"},
    ]
    data["documents"] = [{"id": "plan", "kind": "partnership_plan", "for_year": "2024-25", "prepared": "2024-03-06"}]
    data["events"] = [
        {"event": "copy_sent", "document": "plan", "date": sent, "to": to if isinstance(to, list) else [to]}
    ]
    assessment = assess(pack(), read(data), date(2026, 6, 30))
    assert [each.what.code for each in assessment.problems] == codes


@pytest.mark.parametrize(
    "kind,sent,to,codes",
    [
        ("partnership_plan", "2024-04-10", ["its-office"], ["copy_to_its_office"]),
        ("partnership_plan", "2024-04-10", ["chief-executive"], ["copy_to_its_office"]),
        ("partnership_plan", "2024-04-10", ["its-office", "commissioner"], []),
        ("partnership_plan", "2024-04-10", ["council"], []),
        ("action_plan", "2024-04-10", ["its-office"], []),
        ("partnership_plan", "2012-11-21", ["its-office"], []),
    ],
    ids=[
        "its office",
        "one of its staff",
        "the body too",
        "a council",
        "not a document to send",
        "before there was one",
    ],
)
def test_it_is_said_where_a_copy_went_to_what_may_be_the_office_of_the_policing_body(
    kind: str, sent: str, to: list[str], codes: list[str]
) -> None:
    """Whether that counts as sent to the body nobody has recorded, so it is neither taken for it nor passed over."""
    data = record(COMMISSIONER, "wexshire", "2012-11-22")
    data["period"] = {"from": "2012-04-01", "to": "2026-03-31"}
    data["bodies"].append({"id": "its-office", "name": "Office of the Commissioner", "kind": "other"})
    data["people"] = [{"id": "chief-executive", "name": "A Person"}]
    data["documents"] = [{"id": "plan", "kind": kind, "for_year": "2024-25", "prepared": sent}]
    data["events"] = [{"event": "copy_sent", "document": "plan", "date": sent, "to": to}]
    assessment = assess(pack(), read(data), date(2026, 3, 30))
    assert [each.what.code for each in assessment.problems] == codes


@pytest.mark.parametrize(
    "kind,year,covers,codes",
    [
        ("partnership_plan", "2023-24", {"from": "2024-04-01", "to": "2026-03-31"}, ["year_not_covered"]),
        ("partnership_plan", "2024-25", {"from": "2025-03-31", "to": "2026-03-31"}, []),
        ("partnership_plan", "2025-26", {"from": "2024-04-01"}, []),
        ("partnership_plan", "2025-26", {"to": "2025-03-31"}, ["year_not_covered"]),
        ("strategic_assessment", "2023-24", {"from": "2024-04-01", "to": "2026-03-31"}, []),
    ],
    ids=["a year before", "its last day", "without an end", "without a start", "an assessment's label"],
)
def test_it_is_said_where_a_document_names_a_year_that_it_does_not_cover(
    kind: str, year: str, covers: dict[str, str], codes: list[str]
) -> None:
    """One of the two is wrong, and nobody but who keeps the record can say which."""
    data = record(COMMISSIONER, "wexshire", "2023-05-06")
    data["documents"] = [{"id": "paper", "kind": kind, "for_year": year, "covers": covers, "prepared": "2023-02-01"}]
    assessment = assess(pack(), read(data), date(2026, 6, 30))
    assert [each.what.code for each in assessment.problems] == codes


SENT: dict[str, Any] = {
    "documents": [
        {"id": "plan", "kind": "partnership_plan", "for_year": "2024-25", "prepared": "2024-03-05", "source": "paper"}
    ],
    "events": [
        {"event": "copy_sent", "date": "2024-03-20", "document": "plan", "to": "commissioner", "source": "told"}
    ],
}


@pytest.mark.parametrize("strength, said", [("inference", "inferred"), ("agenda", "intended"), ("letter", None)])
def test_what_is_met_by_a_weak_source_is_told(strength: str, said: str | None) -> None:
    """The outcome stands, since the record says so; that it rests on a supposition is a problem of the record."""
    sources = [
        {"id": "paper", "title": "The plan", "strength": "document"},
        {"id": "told", "title": "Something", "strength": strength},
    ]
    data = record(COMMISSIONER, "wexshire", "2020-05-06") | SENT | {"sources": sources}
    assessment = assess(pack(), read(data), date(2026, 6, 30))
    assert next(each.outcome for each in assessment.findings if each.id.endswith("reg-13A @ donford/2024-25")) == "met"
    weak = [wording.problem(each) for each in assessment.problems if each.what.code == "met_by_what_is_weak"]
    assert len(weak) == (said is not None)
    for each in weak:
        assert each.startswith("That reg 13A is met rests on this: Copy")
        assert each.endswith(f"Its source says only what was {said}; add the paper that shows it.")
