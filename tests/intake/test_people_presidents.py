"""Offices that societies and towns have, which are no bodies."""

from __future__ import annotations

import pytest

from tests.intake.who import read

_TITLE = "Minutes of the Dale Board held on 4 May 2016\n\n"
_END = "\n\n1. Close\n\nThe meeting ended at noon.\n"


@pytest.mark.parametrize(
    "printed, organisation",
    [
        ("Bo Marl, President of the Law Society", "Law Society"),
        ("President of the Fell Law Society (Bo Marl)", "Fell Law Society"),
        ("Bo Marl (Vice President of the Dale Housing Association)", "Dale Housing Association"),
        ("Bo Marl, DTC Mayor", "DTC"),
        ("Bo Marl   DTC Mayor", "DTC"),
        ("Bo Marl (DTC Deputy Mayor)", "DTC"),
        ("Bo Marl, Assistant Director/Head of Service – Children, Schools and Complex Needs", None),
        ("Bo Marl Assistant Director/Head of Service – Children, Schools and Complex Needs", None),
    ],
)
def test_an_office_is_no_body(printed: str, organisation: str | None) -> None:
    """What stands beside it, or behind an "of the", can be one."""
    people = read(f"{_TITLE}Present:\n{printed}\nCy Dent, Dale Police\nDi Fox, Fell Trust{_END}")
    bodies = [(each.name, each.organisation) for each in people.attendees]
    assert bodies == [("Bo Marl", organisation), ("Cy Dent", "Dale Police"), ("Di Fox", "Fell Trust")]
