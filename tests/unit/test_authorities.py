"""Who was a responsible authority on which days, as a report tells it."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from compliance.assess.assess import assess
from compliance.assess.findings.finding import Assessment
from compliance.report import annex, json_v1, sheets, text
from tests import goldens
from tests.samples import pack, read


def told(name: str, day: str) -> dict[str, tuple[str, str]]:
    """What the report has of each body."""
    return {body: (days, law) for body, days, law in annex.authorities(goldens.assessed(name, day)).rows}


def test_each_body_is_one_from_when_to_when_the_record_and_the_law_say() -> None:
    """A police authority until 21 November 2012, a trust until a commissioning group, a probation trust throughout."""
    shown = told("derbyshire-scb", "2013-11-27")
    assert shown["Derbyshire Police Authority"] == ("1 April 2012 to 21 November 2012", "s.5(1)(c)")
    assert shown["Derbyshire County PCT"] == ("1 April 2012 to 31 March 2013", "s.5(1)(e)")
    assert shown["Derbyshire Probation Trust"] == ("1 April 2012 to 27 November 2013", "s.5(1)(aa)")
    assert not any("Commissioner" in body for body in shown)


def test_nothing_is_told_of_days_after_the_report() -> None:
    """In June 2012 nobody was yet a clinical commissioning group."""
    shown = told("derbyshire-scb", "2012-06-19")
    assert shown["Derbyshire Police Authority"] == ("1 April 2012 to 19 June 2012", "s.5(1)(c)")
    assert not any("commissioning" in body for body in shown)


def test_a_report_has_them_before_who_came() -> None:
    """As facts, where the attendance is read; and nothing where the record gives no authority."""
    report = text.render(goldens.assessed("derbyshire-scb", "2013-11-27"))
    assert report.index("Responsible authorities, and when each was one") < report.index("Attendance: facts")
    assert "Responsible authorities, and when" not in text.render(goldens.assessed("nearly-empty", "2014-06-30"))


def of(body: dict[str, Any], declared: dict[str, Any] | None = None) -> Assessment:
    """A report of 31 March 2014 on a partnership with one body besides the council."""
    record = {
        "record": 1,
        "partnership": {"id": "csp", "name": "Marlbridge Partnership", "kind": "strategy_group",
                        "area": {"id": "marlbridge", "name": "Marlbridge", "kind": "unitary_district"}},
        "period": {"from": "2013-04-01", "to": "2014-03-31"},
        "bodies": [{"id": "trust", "name": "A Trust", **body}],
        "completeness": [declared] if declared else [],
    }  # fmt: skip
    return assess(pack(), read(record), date(2014, 3, 31))


PERHAPS = {"kind": "fire_and_rescue_authority", "responsible_authority": [{"to": "2013-12-31"}]}


def test_days_on_which_the_record_does_not_settle_it_are_told_as_such() -> None:
    """Without a first day it may have been one on any day up to the last, in words, in JSON and in a spreadsheet."""
    made = of(PERHAPS)
    (row,) = annex.authorities(made).rows
    told = "perhaps 1 April 2013 to 31 December 2013 (the record does not settle it)"
    assert row == ("A Trust", told, "s.5(1)(d)")
    assert json_v1.contents(made)["authorities"] == [
        {"body": "trust", "name": "A Trust", "from": "2013-04-01", "to": "2013-12-31", "certain": False,
         "provisions": ["s.5(1)(d)"]},
    ]  # fmt: skip
    sheet = sheets.lay_out(made).sheet("authorities")
    assert sheet.rows == (("A Trust", date(2013, 4, 1), date(2013, 12, 31), "Perhaps", "s.5(1)(d)"),)


@pytest.mark.parametrize(
    "first,of_,whole",
    [("2013-04-01", "csp", True), ("2013-04-01", "marlbridge", True), ("2013-04-02", "csp", False), (None, "", False)],
)
def test_it_is_said_whether_there_were_no_others(first: str | None, of_: str, whole: bool) -> None:
    """Of every day that the report reviews, or it is not said."""
    declared = {"every": "responsible_authority", "of": of_, "from": first, "to": "2014-03-31", "made": "2014-03-31"}
    made = of(PERHAPS, declared if first else None)
    assert ("declares that there were no others" in annex.authorities(made).lead) == whole
    assert ("does not declare that there were no others" in annex.authorities(made).lead) != whole
    assert json_v1.contents(made)["authorities_complete"] == whole
