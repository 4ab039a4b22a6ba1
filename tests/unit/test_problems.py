"""Faults of a record that a report tells beside the findings."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest

from compliance import files
from compliance.assess.assess import assess
from compliance.assess.findings import describe
from compliance.errors import InputError
from compliance.record.load import from_loaded
from compliance.record.model import Meeting
from compliance.record.publishable import publishable
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
        ("partnership_plan", "2024-04-10", ["none-of-it"], []),
        ("partnership_plan", "2024-04-10", ["its-office", "commissioner"], []),
        ("partnership_plan", "2024-04-10", ["council"], []),
        ("action_plan", "2024-04-10", ["its-office"], []),
        ("partnership_plan", "2012-11-21", ["its-office"], []),
    ],
    ids=[
        "its office",
        "one of its staff",
        "a body that is none of it",
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
    data["bodies"] += [
        {"id": "its-office", "name": "Office of the Commissioner", "kind": "other"},
        {"id": "none-of-it", "name": "Victim Support", "kind": "other", "of_policing_body": False},
    ]
    data["people"] = [{"id": "chief-executive", "name": "A Person"}]
    data["documents"] = [{"id": "plan", "kind": kind, "for_year": "2024-25", "prepared": sent}]
    data["events"] = [{"event": "copy_sent", "document": "plan", "date": sent, "to": to}]
    assessment = assess(pack(), read(data), date(2026, 3, 30))
    assert [each.what.code for each in assessment.problems] == codes


@pytest.mark.parametrize(
    "other,code",
    [(None, "perhaps_the_council"), ("2005-04-01", "not_an_authority_then")],
    ids=["the only council", "beside that of the area"],
)
def test_it_is_said_of_a_county_council_in_a_unitary_area(other: str | None, code: str) -> None:
    """Where it is the one council that is recorded, it may have become that of the area under another kind."""
    data = record(COMMISSIONER, "wexshire", "2023-05-06")
    authority = {"responsible_authority": [{"from": "2005-04-01"}]}
    data["bodies"].append({"id": "county", "name": "Wexshire Council", "kind": "county_council"} | authority)
    if other is None:
        del data["bodies"][0]["responsible_authority"]
    (found,) = assess(pack(), read(data), date(2026, 3, 30)).problems
    assert found.what.code == code
    assert ("as a unitary council" in wording.problem(found)) is (other is None)


@pytest.mark.parametrize(
    "councils,codes,says",
    [
        (["council"], ["one_body_as_two"], "Write them as one body, Donford Council."),
        (["council", "county"], ["one_body_of_several"], "which of the councils of the record it is cannot be told"),
        ([], ["no_authorities_recorded"], "No body is recorded"),
    ],
    ids=["one council", "two councils", "none that is an authority"],
)
def test_it_is_said_where_a_council_has_an_entry_as_fire_authority(
    councils: list[str], codes: list[str], says: str
) -> None:
    """In law it is no other body than the council; that a requirement names it is no fault then."""
    data = record(COMMISSIONER, "wexshire", "2023-05-06")
    authority = {"responsible_authority": [{"from": "2005-04-01"}]}
    fire = {"id": "fire", "name": "Donford Fire Service", "kind": "county_council_fire_authority"}
    known = {
        "council": {"id": "council", "name": "Donford Council", "kind": "unitary_council"},
        "county": {"id": "county", "name": "Wexshire County Council", "kind": "county_council"},
    }
    data["partnership"]["area"]["kind"] = "district"
    data["bodies"] = [COMMISSIONER, fire, *(known[each] | authority for each in councils)]
    data["requirements"] = [{"id": "demand", "by": "commissioner", "date": "2024-06-10", "affected": ["fire"]}]
    found = assess(pack(), read(data), date(2026, 3, 30)).problems
    more = [] if councils else ["named_but_no_authority"]
    assert [each.what.code for each in found] == codes + more
    assert says in wording.problem(found[0])


@pytest.mark.parametrize(
    "to,demanded_by,codes",
    [
        (["commissioner"], None, ["holder_is_a_person"]),
        (["commissioner", "elected"], None, []),
        (["elected"], None, []),
        (["neighbour"], None, []),
        (["mayor"], None, []),
        (None, "commissioner", ["holder_is_a_person"]),
        (None, "neighbour", []),
    ],
    ids=["to the body", "to both", "to the person", "to the neighbours'", "to a mayor", "by the body", "by another"],
)
def test_it_is_said_where_the_record_names_the_person_who_was_elected_and_the_body_got_or_did_it(
    to: list[str] | None, demanded_by: str | None, codes: list[str]
) -> None:
    """The two may be one, so nothing is said of it either way until the record gives the body as the holder."""
    data = record(COMMISSIONER, "wexshire", "2022-05-12")
    data["offices"][0]["holder"] = "elected"
    data["people"] = [{"id": "elected", "name": "Alan Example"}]
    data["bodies"] += [
        {"id": "neighbour", "name": "Neighbour", "kind": "police_and_crime_commissioner", "police_area": "kent"},
        MAYOR,
    ]
    data["documents"] = [{"id": "plan", "kind": "partnership_plan", "for_year": "2024-25", "prepared": "2024-03-06"}]
    if to is not None:
        data["events"] = [{"event": "copy_sent", "document": "plan", "date": "2024-04-10", "to": to}]
    if demanded_by is not None:
        data["requirements"] = [{"id": "demand", "by": demanded_by, "date": "2024-06-10"}]
    found = assess(pack(), read(data), date(2026, 3, 30)).problems
    assert [each.what.code for each in found] == codes
    if codes:
        words = wording.problem(found[0])
        assert "has Alan Example as the elected local policing body and not Commissioner" in words
        assert "give Commissioner as its holder under offices" in words


def test_each_copy_is_looked_at() -> None:
    """One to the body whose holder the record has as a person, before one of the next year that went the same way."""
    data = record(COMMISSIONER, "wexshire", "2022-05-12")
    data["offices"][0]["holder"] = "elected"
    data["people"] = [{"id": "elected", "name": "Alan Example"}]
    for day in ("2024-04-10", "2025-04-09"):
        data.setdefault("events", []).append({"event": "copy_sent", "date": day, "to": "commissioner"})
    found = assess(pack(), read(data), date(2026, 3, 30)).problems
    assert [each.what.code for each in found] == ["holder_is_a_person", "holder_is_a_person"]
    first, second = (wording.problem(each) for each in found)
    assert "10 April 2024" in first
    assert "9 April 2025" in second


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


@pytest.mark.parametrize(
    "kind, when, number",
    [
        ("partnership_plan", {}, 1),
        ("community_safety_agreement", {}, 1),
        ("partnership_plan", {"covers": {"to": "2027-03-31"}}, 1),
        ("partnership_plan", {"covers": {"from": "2024-04-01"}}, 0),
        ("partnership_plan", {"for_year": "2024-25"}, 0),
        ("strategic_assessment", {}, 0),
        ("action_plan", {}, 0),
    ],
)
def test_a_plan_or_an_agreement_of_which_the_year_is_not_recorded_is_told(
    kind: str, when: dict[str, Any], number: int
) -> None:
    """It is not one for any year that is looked at; an assessment belongs to that in which it was made."""
    paper = {"id": "paper", "title": "Safer Together", "kind": kind, "prepared": "2024-02-01", **when}
    found = told({"documents": [paper]}, "year_not_told")
    assert len(found) == number
    assert all("which year Safer Together is for" in each for each in found)


@pytest.mark.parametrize(
    "entry, number",
    [
        (None, 1),
        ({"holder": "anne"}, 0),
        ({"post": "Leader"}, 0),
        ({"holder": "ben"}, 1),
        ({"holder": "anne", "to": "2024-05-31"}, 1),
        ({"holder": "anne", "from": "2024-06-10"}, 0),
        ({"vacant": "true"}, 1),
    ],
    ids=["nobody", "she", "a post", "somebody else", "until before", "from later on", "vacant"],
)
def test_an_election_of_somebody_who_is_not_entered_under_offices_is_told(
    entry: dict[str, str] | None, number: int
) -> None:
    """From the day of the election on; what is declared of the office is then not so."""
    group = record(COMMISSIONER, "wexshire", "2023-05-06")["partnership"]["id"]
    more: dict[str, Any] = {
        "people": [{"id": "anne", "name": "Anne Example"}, {"id": "ben", "name": "Ben Example"}],
        "events": [{"event": "elected", "office": "chair", "date": "2024-06-05", "person": "anne"}],
        "offices": [{"office": "chair", "of": group, "from": "2024-04-01", **entry}] if entry else [],
    }
    assert len(told(more, "elected_not_entered")) == number


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
        assert each.startswith("What meets reg 13A is this: Copy")
        assert each.endswith(f"Its source says only what was {said}; add the paper that shows it.")


def test_of_what_only_an_agenda_of_before_its_day_tells_that_is_said_once() -> None:
    """An agenda of 13 March cannot show that a copy was sent on 20 March; `validate` says so too (test_command)."""
    sources = [
        {"id": "paper", "title": "The plan", "strength": "document"},
        {"id": "told", "title": "Agenda", "strength": "agenda", "date": "2024-03-13"},
    ]
    data = record(COMMISSIONER, "wexshire", "2020-05-06") | SENT | {"sources": sources}
    assessment = assess(pack(), read(data), date(2026, 6, 30))
    (said,) = (wording.problem(each) for each in assessment.problems if each.path.startswith("/events"))
    assert "The only source of this is an agenda of 13 March 2024, from before that day" in said
    assert "It is what meets reg 13A." in said
    sources[1]["date"] = "2024-03-20"
    assessment = assess(pack(), read(data), date(2026, 6, 30))
    assert not any(each.what.code == "only_meant" for each in assessment.problems)


def test_of_what_only_agendas_tell_that_from_a_closed_session_hides_no_other() -> None:
    """The version for publication says of the one that it is left out, and of the other what it always says."""
    agenda = {"id": "told", "title": "Agenda", "strength": "agenda", "date": "2024-03-13"}
    events = [
        {"event": "considered", "date": "2024-03-20", "source": {"of": "told", "closed_session": "true"}},
        {"event": "published", "date": "2024-03-27", "source": "told"},
    ]
    data = record(COMMISSIONER, "wexshire", "2020-05-06") | {"sources": [agenda], "events": events}
    assessment = assess(pack(), publishable(read(data)), date(2026, 6, 30))
    codes = [(each.path, each.what.code) for each in assessment.problems if each.path.startswith("/events")]
    assert codes == [("/events/0", "closed_session"), ("/events/1", "only_meant")]


def told(more: dict[str, Any], *codes: str, **changed: dict[str, Any]) -> list[str]:
    """What is said of the faults with those codes of a record with more in it."""
    data = record(COMMISSIONER, "wexshire", "2023-05-06")
    for name, value in more.items():
        data[name] = [*data.get(name, ()), *value]
    for name, change in changed.items():
        data[name] = {**data[name], **change}
    found = assess(pack(), read(data), date(2026, 6, 30)).problems
    return [wording.problem(each) for each in found if each.what.code in codes]


def documents(*several: dict[str, Any]) -> dict[str, Any]:
    """Plans for 2024-25 unless they say something else."""
    plan = {"kind": "partnership_plan", "for_year": "2024-25", "prepared": "2024-03-05"}
    return {"documents": [{"id": f"paper-{number}", **plan, **each} for number, each in enumerate(several)]}


@pytest.mark.parametrize(
    "settled, code", [({}, "contradiction"), ({"settled_by": "letter"}, "contradiction_settled_against")]
)
def test_each_source_that_differs_is_told_of(settled: dict[str, str], code: str) -> None:
    """An agenda, and one that says the same, before one that leaves the day in doubt."""
    other = {"about": "paper-0", "field": "prepared"}
    more = documents({}) | {
        "sources": [
            {"id": "agenda", "title": "Agenda", "strength": "agenda"},
            {"id": "letter", "title": "Letter", "strength": "letter"},
        ],
        "contradictions": [
            {**other, "says": "2024-03-05", "source": "letter"},
            {**other, "says": "2024-03-06", "source": "letter", **settled},
            {**other, "says": "2024-03-07", "source": "agenda"},
        ],
    }
    found = told(more, code, "contradiction_weak")
    assert ["6 March 2024" in each for each in found] == [True, False]
    assert all("the record has 5 March 2024" in each or "still has 5 March 2024" in each for each in found)


@pytest.mark.parametrize(
    "own, settled_by, later, code",
    [
        ({}, "minutes", None, None),
        ({"source": "draft"}, "minutes", None, None),
        ({"source": "draft"}, "draft", None, None),
        ({"source": "draft"}, "letter", None, "contradiction_settled_against"),
        ({}, "minutes", "2026-07-01", "contradiction"),
    ],
)
def test_a_third_source_settles_what_two_have_differently(
    own: dict[str, str], settled_by: str, later: str | None, code: str | None
) -> None:
    """For the record, which has it as the better one does; not before its own day, nor where it is the other."""
    settling = {"id": "minutes", "title": "Minutes", "strength": "minutes"} | ({"date": later} if later else {})
    more = documents({"prepared": "2024-03-31", **own}) | {
        "sources": [
            {"id": "draft", "title": "Draft", "strength": "draft_minutes"},
            {"id": "letter", "title": "Letter", "strength": "letter"},
            settling,
        ],
        "contradictions": [
            {
                "about": "paper-0",
                "field": "prepared",
                "says": "2024-04-06",
                "source": "letter",
                "settled_by": settled_by,
            }
        ],
    }
    assert len(told(more, code or "contradiction")) == (1 if code else 0)
    assert not told(more, *{"contradiction", "contradiction_settled_against"} - {code or ""})


def test_a_meeting_whose_date_is_in_doubt_is_not_said_to_have_none_recorded() -> None:
    """The record has two for it."""
    doubted = Meeting.model_validate({"id": "june", "date": "2024-06-19"}).model_copy(update={"date": None})
    assert describe.meeting(doubted) == "meeting of a day not known"


def test_a_meeting_whose_date_is_in_doubt_is_named_by_it_beside_the_other() -> None:
    """Both dates, written as people do: it has a date in the record, although none counts until that is settled."""
    source = {"id": "letter", "title": "Letter", "strength": "letter"}
    other = {"about": "june", "source": "letter"}
    more = {
        "meetings": [{"id": "june", "date": "2024-06-19", "public": "true"}],
        "sources": [source],
        "contradictions": [
            {**other, "field": "date", "says": "2024-06-06"},
            {**other, "field": "public", "says": "false"},
        ],
    }
    date_told, public_told = sorted(told(more, "contradiction"), key=lambda each: "public" in each)
    meeting = "the meeting of 19 June 2024"
    assert f"the date of {meeting}: the record has 19 June 2024, and Letter says 6 June 2024." in date_told
    assert f"whether {meeting} was public: the record has yes, and Letter says no." in public_told


@pytest.mark.parametrize(
    "life, claim, said",
    [
        ({}, {"from": "2005-04-01"}, "from 1 April 2023 to 31 March 2026"),
        ({}, {"to": "2024-05-31"}, "from 1 April 2023 to 31 May 2024"),
        ({"from": "2024-06-01"}, {}, "from 1 June 2024 to 31 March 2026"),
        ({"from": "2024-06-01"}, {"from": "2024-07-01"}, "from 1 July 2024 to 31 March 2026"),
        ({"to": "2024-05-31"}, {}, "from 1 April 2023 to 31 May 2024"),
        ({"to": "2024-05-31"}, {"to": "2024-04-30"}, "from 1 April 2023 to 30 April 2024"),
    ],
)
def test_a_claim_that_the_law_does_not_bear_out_is_told(life: dict[str, str], claim: dict[str, str], said: str) -> None:
    """For the days of the record's period on which the body is said to have been an authority, and none was."""
    county = {"id": "county", "name": "Wexshire County Council", "kind": "county_council"}
    (fault,) = told({"bodies": [{**county, **life, "responsible_authority": [claim]}]}, "not_an_authority_then")
    assert said in fault


def test_a_claim_from_before_and_into_the_time_of_the_law_is_told_for_the_days_before() -> None:
    """From the day of the law on it is borne out."""
    ccg = {"id": "icb", "name": "Wexshire ICB", "kind": "integrated_care_board"}
    more = {"bodies": [{**ccg, "responsible_authority": [{"from": "2022-05-01"}]}]}
    period = {"period": {"from": "2022-04-01", "to": "2026-03-31"}}
    (fault,) = told(more, "not_an_authority_then", **period)
    assert "from 1 May 2022 to 30 June 2022" in fault
    more["bodies"][0]["responsible_authority"] = [{"from": "2022-07-01"}]
    assert not told(more, "not_an_authority_then", **period)


def test_each_office_is_looked_at() -> None:
    """Another office, and one without a holder, before one that its holder could not have."""
    offices = [
        {"office": "chair", "of": "donford", "holder": "council", "from": "2023-04-01"},
        {"office": "elected_local_policing_body", "of": "wexshire", "vacant": True, "from": "2023-04-01"},
        {"office": "elected_local_policing_body", "of": "wexshire", "holder": "council", "to": "2024-05-31"},
    ]
    (fault,) = told({"offices": offices}, "cannot_hold_office")
    assert "from 1 April 2023 to 31 May 2024" in fault


@pytest.mark.parametrize("day, faults", [("2024-03-04", 2), ("2024-03-05", 0)])
def test_what_was_done_to_a_document_before_it_was_there_is_told(day: str, faults: int) -> None:
    """To a plan, and to the plan of which a summary was published; on the very day it may have been done."""
    more = documents({}, {"kind": "summary", "summary_of": "paper-0", "prepared": "2024-02-01"}) | {
        "events": [
            {"event": "copy_sent", "date": day, "document": "paper-0", "to": "commissioner"},
            {"event": "published", "date": day, "document": "paper-1", "place": "website"},
            {"event": "adjourned", "date": "2024-01-01"},
        ]
    }
    assert len(told(more, "before_it_existed")) == faults


def test_each_document_is_held_against_its_year() -> None:
    """An assessment, whose label says little, before a plan that covers another year, or only its last day."""
    covers = {"covers": {"from": "2021-04-01", "to": "2022-03-31"}}
    more = documents({"kind": "strategic_assessment", **covers}, covers, {"covers": {"to": "2024-04-01"}})
    assert len(told(more, "year_not_covered")) == 1


@pytest.mark.parametrize(
    "life, said",
    [
        ({"from": "2024-01-01", "to": "2024-06-09"}, "after it ceased on 9 June 2024"),
        ({"from": "2024-06-11", "to": "2025-01-01"}, "before it began on 11 June 2024"),
    ],
)
def test_each_meeting_is_held_against_the_time_of_those_represented(life: dict[str, str], said: str) -> None:
    """One without a day, and one without a list, before one to which somebody came for a body of another time."""
    trust = {"id": "trust", "name": "Donford Trust", "kind": "participating_body", **life}
    came = {"attendance": [{"post": "Director", "represents": ["trust"]}]}
    meetings = [{"id": "a", "date": "2024-01-10"}, {"id": "b", "date": "2024-06-10", **came}, {"id": "c", **came}]
    faults = told({"bodies": [trust], "meetings": meetings}, "attended_after_it_ceased", "attended_before_it_began")
    assert [said in each for each in faults] == [True]


@pytest.mark.parametrize(
    "june, told_of",
    [
        ({}, False),
        ({"attendance": []}, True),
        ({"items": [{"number": "1", "title": "Welcome"}]}, True),
        ({"minutes": {"status": "draft"}}, True),
        ({"minutes": {"status": "confirmed"}}, False),
    ],
)
def test_minutes_that_were_never_confirmed_are_told_of(june: dict[str, Any], told_of: bool) -> None:
    """Where the record has anything that minutes would have told; the last meeting's cannot have been yet."""
    held: dict[str, Any] = {"attendance": []}
    meetings = [
        {"id": "january", "date": "2024-01-10", **held},
        {"id": "march", "date": "2024-03-10"},
        {"id": "june", "date": "2024-06-10", **june},
        {"id": "october", "date": "2024-10-10", **held},
        {"id": "december", "date": "2024-12-10", **held},
    ]
    events = [{"event": "minutes_confirmed", "date": "2024-03-10", "meeting": "january"}]
    found = told({"meetings": meetings, "events": events}, "minutes_not_confirmed")
    assert [each.partition("meeting of ")[2][:-16] for each in found] == (["10 June 2024"] if told_of else []) + [
        "10 October 2024"
    ]


@pytest.mark.parametrize("kind, faults", [("terms_of_reference", 1), ("chair", 1), ("engagement", 0)])
def test_versions_of_terms_that_overlap_are_told_of(kind: str, faults: int) -> None:
    """Of terms, and of who chairs, there is one version at a time; of other arrangements there may be several."""
    arrangements = [
        {"id": "old", "kind": kind, "from": "2023-04-01", "to": "2024-03-31"},
        {"id": "new", "kind": kind, "from": "2024-03-31", "to": "2024-12-31"},
        {"id": "newest", "kind": kind, "from": "2025-01-01"},
    ]
    assert len(told({"arrangements": arrangements}, "overlap")) == faults


def test_of_two_versions_from_one_day_that_which_ends_first_stands_first() -> None:
    """So that one that begins after that end overlaps only the other, and is told of beside it."""
    arrangements = [
        {"id": "a", "kind": "terms_of_reference", "from": "2023-04-01"},
        {"id": "b", "kind": "terms_of_reference", "from": "2023-04-01", "to": "2023-12-31"},
        {"id": "c", "kind": "terms_of_reference", "from": "2024-06-01"},
    ]
    assert len(told({"arrangements": arrangements}, "overlap")) == 2


def test_the_arrangements_for_a_chair_do_not_overlap_whoever_is_in_the_chair() -> None:
    """They say how the chair is appointed and for how long; who holds the office is another matter."""
    chair = {"office": "chair", "of": "donford", "post": "Leader", "from": "2023-05-06"}
    arrangements = [{"id": "chairing", "kind": "chair", "from": "2023-04-01"}]
    assert not told({"arrangements": arrangements, "offices": [chair]}, "overlap")


@pytest.mark.parametrize("vacant, faults", [(False, 0), (True, 1)])
def test_an_office_both_held_and_vacant_is_told_of(vacant: bool, faults: int) -> None:
    """Two may be deputy chairs at once; but while one is, the office is not vacant."""
    offices = [
        {"office": "deputy_chair", "of": "donford", "post": "Leader", "from": "2023-05-06"},
        {"office": "deputy_chair", "of": "donford", "from": "2024-06-01", "vacant": vacant},
    ]
    assert len(told({"offices": offices}, "overlap")) == faults


QUESTION = "uksi-2007-1830/reg-15#guidance-given"


@pytest.mark.parametrize(
    "question, answers, codes",
    [
        (QUESTION, ["yes"], []),
        (QUESTION, ["yes", "yes"], []),
        (QUESTION, ["yes", "no"], ["decisions_conflict_record"]),
        ("uksi-2007-1830/reg-15#nothing", ["yes"], ["no_such_question"]),
        ("local/quorum#quorate.decision-maker", ["yes"], []),
    ],
)
def test_each_decision_is_held_against_the_questions_and_the_others(
    question: str, answers: list[str], codes: list[str]
) -> None:
    """A question that no rule puts, and two answers to one that differ, are told of."""
    decided = [
        {"question": question, "about": ["donford"], "answer": each, "by": "monitoring_officer",
         "date": f"2024-06-1{number}"}
        for number, each in enumerate(answers)
    ]  # fmt: skip
    every = ("decisions_conflict_record", "no_such_question")
    assert len(told({"determinations": decided}, *every)) == len(codes)
    for code in codes:
        assert told({"determinations": decided}, code)


NEXT = {"id": "next", "name": "The next Commissioner", "kind": "police_and_crime_commissioner"}


@pytest.mark.parametrize(
    "demand, said",
    [
        ({"by": "next", "date": "2024-06-10"}, "lies with Commissioner"),
        ({"by": "next", "date": "2025-06-10"}, None),
        ({"by": "commissioner", "date": "2024-06-10"}, None),
        ({"by": "commissioner", "date": "2025-06-10"}, "lies with The next Commissioner"),
        ({"by": "next"}, None),
    ],
)
def test_a_requirement_by_another_than_the_holder_is_told_of(demand: dict[str, str], said: str | None) -> None:
    """With who held the power that day; of one without a day nobody can say that."""
    office = {"office": "elected_local_policing_body", "of": "wexshire"}
    more: dict[str, list[dict[str, Any]]] = {
        "bodies": [NEXT, {"id": "third", "name": "A third", "kind": "police_and_crime_commissioner"}],
        "offices": [
            {"office": "chair", "of": "donford", "holder": "third", "from": "2023-04-01"},
            {**office, "vacant": True, "from": "2023-04-01", "to": "2023-05-05"},
            {**office, "holder": "council", "from": "2023-04-01", "to": "2026-03-31"},
            {**office, "holder": "next", "from": "2025-05-06"},
        ],
        "requirements": [{"id": "demand", **demand}],
    }
    data_end = {"to": "2025-05-05"}
    data = record(COMMISSIONER, "wexshire", "2023-05-06")
    data["offices"][0] |= data_end
    for name, value in more.items():
        data[name] = [*data.get(name, ()), *value]
    found = assess(pack(), read(data), date(2026, 3, 31)).problems
    words = [wording.problem(each) for each in found if each.what.code == "not_the_holder"]
    assert [said in each for each in words if said] == ([True] if said else [])
    assert bool(words) is (said is not None)


def test_a_requirement_without_a_day_by_a_body_that_never_had_the_power_is_told_of() -> None:
    """As on the day of the report; with it, those named of whom no law makes authorities."""
    more = {
        "bodies": [{"id": "charity", "name": "Donford Help", "kind": "other"}],
        "requirements": [{"id": "demand", "by": "council", "authorities": ["council", "charity"]}],
    }
    assert len(told(more, "no_power_to_require")) == 1
    (fault,) = told(more, "named_but_no_authority")
    assert "Donford Help" in fault
    assert "30 June 2026" in fault


@pytest.mark.parametrize("said, faults", [({}, 1), ({"of_policing_body": True}, 1), ({"of_policing_body": False}, 0)])
def test_a_requirement_by_what_may_be_the_office_of_the_commissioner_is_told_of(
    said: dict[str, bool], faults: int
) -> None:
    """With how to write it; and not as if it had been made by somebody without the power."""
    more = {
        "bodies": [{"id": "opcc", "name": "Office of the Commissioner", "kind": "other", **said}],
        "requirements": [{"id": "demand", "by": "opcc", "date": "2024-06-10"}],
    }
    found = told(more, "required_by_its_office")
    assert len(found) == faults
    assert all("of_policing_body: false" in each for each in found)
    assert len(told(more, "no_power_to_require")) == 1 - faults


@pytest.mark.parametrize(
    "area, day, said",
    [
        ("metropolitan", "2024-06-10", "nobody had that power there"),
        ("city-of-london", "2024-06-10", "nobody had that power there"),
        ("wexshire", "2012-11-21", "nobody had that power there"),
        ("wexshire", "2012-11-22", "the power lies with nobody recorded there"),
    ],
)
def test_where_nobody_has_the_power_to_require_the_report_says_so(area: str, day: str, said: str) -> None:
    """Not that nobody is recorded there who has it."""
    data = record({"id": "charity", "name": "Donford Help", "kind": "participating_body"}, area, "2023-05-06")
    data["offices"] = []
    data["requirements"] = [{"id": "demand", "by": "council", "date": day}]
    found = assess(pack(), read(data), date(2026, 6, 30)).problems
    (words,) = [wording.problem(each) for each in found if each.what.code == "no_power_to_require"]
    assert said in words


@pytest.mark.parametrize(
    "demand, faults",
    [
        ({"authorities": ["council", "charity"], "affected": ["council"]}, 0),
        ({"authorities": ["council", "charity"], "affected": []}, 1),
        ({"authorities": ["council"]}, 0),
        ({"affected": ["council"]}, 0),
        ({"specifications": [{"id": "later", "authorities": ["council"], "affected": []}]}, 1),
        ({"affected": [], "specifications": [{"id": "later", "authorities": ["council"]}]}, 0),
    ],
)
def test_an_authority_told_to_come_that_is_not_among_those_affected_is_told_of(
    demand: dict[str, Any], faults: int
) -> None:
    """Where the list of those affected is recorded; not of a body that nobody can require to come."""
    more = {
        "bodies": [{"id": "charity", "name": "Donford Help", "kind": "other"}],
        "requirements": [{"id": "demand", "by": "commissioner", "date": "2024-06-10", **demand}],
    }
    found = told(more, "told_and_not_affected")
    assert len(found) == faults
    assert all("Council" in each and "Donford Help" not in each for each in found)


@pytest.mark.parametrize(
    "of_body, of_group, faults",
    [
        ("south-yorkshire", "wexshire", 0),
        (None, "south-yorkshire", 0),
        ("wexshire", "south-yorkshire", 1),
        (None, "wexshire", 1),
    ],
)
def test_the_power_is_that_of_the_police_area_of_the_body(of_body: str | None, of_group: str, faults: int) -> None:
    """The mayor of South Yorkshire can have it, and no other; where none is recorded of the body, it is the group's."""
    mayor = {**MAYOR, "id": "other-mayor", "name": "Another Mayor"} | ({"police_area": of_body} if of_body else {})
    data = record(COMMISSIONER, of_group, "2023-05-06")
    data["bodies"].append(mayor)
    data["requirements"] = [{"id": "demand", "by": "other-mayor", "date": "2024-06-10"}]
    found = assess(pack(), read(data), date(2026, 6, 30)).problems
    assert len([each for each in found if each.what.code == "no_power_to_require"]) == faults


@pytest.mark.parametrize("answer, faults", [("yes", 0), ("no", 1), (None, 0)])
def test_a_judgement_beside_a_person_that_a_decision_contradicts_is_told_of(answer: str | None, faults: int) -> None:
    """The list has somebody's post as senior, and the group decided that it is not."""
    judged = {"senior": True, "judged_by": "strategy_group", "judged_on": "2024-06-10"}
    came = [{"post": "Clerk", "represents": ["council"], **judged}]
    decided = [
        {"question": "reg-12/4/b#senior", "about": ["forum", "council"], "answer": answer, "by": "strategy_group",
         "date": "2024-06-10"}
    ]  # fmt: skip
    more = {
        "meetings": [{"id": "forum", "kind": "public", "public": True, "date": "2024-06-10", "attendance": came}],
        "determinations": decided if answer else [],
    }
    assert len(told(more, "decisions_conflict_record")) == faults


def test_minutes_that_do_not_agree_with_the_list_are_told_of() -> None:
    """The minutes say that there was no quorum, and enough are listed."""
    more = {
        "arrangements": [
            {"id": "terms", "kind": "terms_of_reference", "from": "2023-04-01",
             "terms": {"quorum": {"term": {"members": 1}}}}
        ],
        "meetings": [
            {"id": "m", "date": "2024-06-10", "inquorate": True,
             "attendance": [{"post": "Leader", "capacity": "member", "remote": False}]},
            {"id": "n", "date": "2024-07-10", "inquorate": True},
        ],
    }  # fmt: skip
    (fault,) = told(more, "quorum_in_doubt")
    assert "10 June 2024" in fault


@pytest.mark.parametrize(
    "day,codes",
    [
        ("2023-12-31", ["done_before_the_group"] * 3),
        ("2024-01-01", []),
        ("2025-06-30", []),
        ("2025-07-01", ["done_after_the_group"] * 3),
    ],
)
def test_what_a_group_did_when_there_was_none_is_told(day: str, codes: list[str]) -> None:
    """A meeting, a paper and an act of before its first or after its last day; others' acts may be of any."""
    data = record(COMMISSIONER, "wexshire", "2023-05-06")
    data["partnership"] |= {"established": "2024-01-01", "ceased": "2025-06-30"}
    data |= {
        "meetings": [{"id": "m", "date": day}],
        "documents": [
            {"id": "plan", "kind": "partnership_plan", "prepared": day},
            {"id": "guidance", "kind": "guidance", "by": "commissioner", "prepared": day},
        ],
        "events": [
            {"event": "other_consultation_held", "date": day},
            {"event": "considered", "date": day, "by": "council"},
            {"event": "guidance_given", "date": day, "document": "guidance"},
        ],
    }
    found = assess(pack(), read(data), date(2026, 6, 30)).problems
    assert [each.what.code for each in found if each.what.code.startswith("done_")] == codes


def test_what_another_group_did_is_held_against_its_own_days() -> None:
    """The earlier group's doings are its own; one without days has none that are wrong."""
    data = record(COMMISSIONER, "wexshire", "2023-05-06")
    data["partnership"] |= {"established": "2024-01-01"}
    data["groups"] = [
        {"id": "old", "name": "Old Donford", "kind": "strategy_group", "ceased": "2023-12-31",
         "area": {"id": "donford-borough", "name": "Donford", "kind": "unitary_district"}},
    ]  # fmt: skip
    data["documents"] = [
        {"id": "theirs", "kind": "partnership_plan", "group": "old", "prepared": "2023-12-31"},
        {"id": "late", "kind": "partnership_plan", "group": "old", "prepared": "2024-01-01"},
    ]
    found = assess(pack(), read(data), date(2026, 6, 30)).problems
    told = [wording.problem(each) for each in found if each.what.code.startswith("done_")]
    assert told == [
        (
            "As the record has it, Old Donford ended on 31 December 2023, so this was not its doing: Partnership plan, "
            "prepared on 1 January 2024. Please check the day, or whose it was: what another group did is recorded "
            "with that group’s id, under “group”."
        )
    ]


@pytest.mark.parametrize("chair,declared,told_of", [("a", True, False), ("b", True, True), ("b", False, False)])
def test_a_chair_who_is_not_in_the_whole_list_is_told(chair: str, *, declared: bool, told_of: bool) -> None:
    """Who chaired was there, so a list without them is not whole, or somebody else chaired."""
    data = record(COMMISSIONER, "wexshire", "2023-05-06")
    data["people"] = [{"id": "a", "name": "Ann Reeve"}, {"id": "b", "name": "Bob Steer"}]
    data["meetings"] = [{"id": "m", "date": "2024-06-10", "chair": chair, "attendance": [{"person": "a"}]}]
    if declared:
        data["completeness"] = [{"every": "attendance", "of": "m", "made": "2024-07-01"}]
    found = assess(pack(), read(data), date(2026, 6, 30)).problems
    assert [each.what.code for each in found if each.what.code == "chaired_unlisted"] == ["chaired_unlisted"] * told_of


@pytest.mark.parametrize("closed", [False, True], ids=["in the open", "in a closed session"])
def test_a_decision_against_a_list_of_items_is_told_of(closed: bool) -> None:
    """Which of the two is right is asked, and a problem; not where the decision is not to be told."""
    made = record(COMMISSIONER, "wexshire", "2023-05-06")
    made |= {
        "sources": [{"id": "minutes", "title": "Minutes", "strength": "minutes"}],
        "arrangements": [{"id": "spend", "kind": "spending", "from": "2023-04-01", "items": ["review_of_expenditure"]}],
        "money": [{"title": "Fund", "partnership_monies": "true", "from": "2023-04-01"}],
        "determinations": [
            {"question": "reg-3/5#economy", "about": "spend", "answer": "yes", "by": "strategy_group",
             "date": "2024-02-01", "source": {"of": "minutes", "closed_session": "true"} if closed else "minutes"},
        ],
        "completeness": [{"every": "arrangement_item", "of": "spend", "made": "2026-04-01"}],
    }  # fmt: skip
    loaded = read(made)
    found = assess(pack(), publishable(loaded) if closed else loaded, date(2026, 4, 1))
    told = [each.what.code for each in found.problems]
    asked = [need.what.code for each in found.findings if each.rule.endswith("reg-3/5") for need in each.needs]
    assert ("decided_against_its_items" in told, "closed_session" in told) == (not closed, closed)
    assert ("ask_its_items" in asked) is not closed
