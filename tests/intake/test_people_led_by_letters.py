"""Initials in brackets before the names of a list."""

from __future__ import annotations

from tests.intake.who import read, with_bodies


def test_initials_before_each_name_are_nobody_s_body() -> None:
    """Also where a bracket is printed twice or in half, and the label stands in the first line."""
    found = read("""
Present: / (RT) Roger Tomson, Independent Chairperson
(JC) Joe Croker, DSCB Manager
(DC) Dee Coole, Safeguarding Advisor, DSCB
(CR) Carol Rune, City of Dale Councillor
(PD) Pete Dwight, Director of Education, DCC
((NC) Nigel Cole, DCI, Dale Police
(JA) Joanne Atkin, Area Manager Public Protection,
Dale Probation Service
CA) Claire Ander, Dale Medical Committee
(CW) Craig Waugh, Dale CVS
Apologies: / (JR) John Roe, Group Manager, DCC
(SR) Sue Roe, Nurse, DPCT
(MH) Mary Hart, Dale Trust

1. Welcome
""")
    there = with_bodies(found.attendees)
    assert [name for name, _ in there] == [
        "Roger Tomson",
        "Joe Croker",
        "Dee Coole",
        "Carol Rune",
        "Pete Dwight",
        "Nigel Cole",
        "Joanne Atkin",
        "Claire Ander",
        "Craig Waugh",
    ]
    assert {"Dee Coole": "DSCB", "Pete Dwight": "DCC", "Nigel Cole": "Dale Police"}.items() <= dict(there).items()
    assert dict(there)["Joanne Atkin"] == "Dale Probation Service"
    assert with_bodies(found.apologies) == [("John Roe", "DCC"), ("Sue Roe", "DPCT"), ("Mary Hart", "Dale Trust")]
