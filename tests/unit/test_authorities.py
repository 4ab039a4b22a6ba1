"""Who was a responsible authority on which days, as a report tells it."""

from __future__ import annotations

from compliance.report import annex, text
from tests import goldens


def told(name: str, day: str) -> dict[str, tuple[str, str]]:
    """What the report has of each body."""
    return {body: (days, law) for body, days, law in annex.authorities(goldens.assessed(name, day))}


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
