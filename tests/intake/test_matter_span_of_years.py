"""A span of years in a title, and a place behind "IN:"."""

from __future__ import annotations

from compliance.intake.read import read
from tests.intake.printed import paper


def test_a_dash_between_years_ends_no_title_and_the_label_tells_the_place() -> None:
    """The title ended with the first year, and the address of who sent the agenda was the place, both sure."""
    (found,) = read(
        paper(
            "Agenda of meeting of the Marl Safety Committee to be held on 11th December, 2020 at 10.30 am\n\n"
            "County Hall\nRiverside\nMarl\n\nA meeting of the Marl Safety Committee will be held:\n"
            "ON: 11th December, 2020\nAT: 10.30 a.m.\nIN: Via videoconference\n\nAGENDA\n"
            "1. To note minutes of meeting held on 25th September 2020\n"
            "2. Safety Plan 2017 – 2022 (Update on Actions and proposed amendments)\n3. Budget 2019 - 2021 review\n"
        )
    )
    assert found.place == "videoconference"
    assert [each.title for each in found.items][1:] == [
        "Safety Plan 2017 – 2022 (Update on Actions and proposed amendments)",
        "Budget 2019 - 2021 review",
    ]
