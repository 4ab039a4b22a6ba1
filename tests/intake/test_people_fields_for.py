"""People who came for a field of work, with the letters of their body in a bracket behind it."""

from __future__ import annotations

import pytest

from tests.intake.who import read


@pytest.mark.parametrize(
    "printed, organisation, post",
    [
        ("Bo Marl - Representative for Education and Employment (VOF)", "VOF", "Education and Employment"),
        ("Bo Marl, representing Housing (DTF)", "DTF", "Housing"),
        ("Bo Marl – rep for Children and Young People (MVA)", "MVA", "Children and Young People"),
        ("Bo Marl, representing Victim Support (VS)", "Victim Support", None),
        ("Bo Marl, representing Dale Housing Trust (DHT)", "Dale Housing Trust", None),
    ],
)
def test_letters_behind_a_field_of_work(printed: str, organisation: str, post: str | None) -> None:
    """They are the body, and asked about; behind a body they are its own."""
    people = read(
        f"Minutes of the Dale Board held on 4 May 2016\n\nPresent:\n{printed}\nCy Dent, Dale Police\n"
        "Di Fox, Fell Trust\n\n1. Close\n\nNo.\n"
    )
    first = people.attendees[0]
    assert (first.name, first.organisation) == ("Bo Marl", organisation)
    if post:
        assert (first.post, first.sure) == (post, False)
        assert any(f"“{organisation}” the organisation of Bo Marl" in each.what for each in people.questions)
