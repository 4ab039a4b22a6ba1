"""The head of minutes whose title names who met by what they see to, and where the place holds another body's name."""

from __future__ import annotations

import pytest

from compliance.intake import decode
from compliance.intake.read import read
from compliance.intake.reading import Reading


def head(title: str, held: str) -> Reading:
    """Minutes with such a title, each line of their head in bold."""
    lines = [
        "Dale-Vale Police Authority",
        f"Minutes of a Meeting of the {title}",
        held,
        "On Tuesday 28th July 2009 at 2pm",
    ]
    below = "\n\nPresent:\n\nMrs A Will (Chair)\n\n1. Apologies\n\nNone.\n"
    return read(decode.decode_bytes(("\n\n".join(f"**{line}**" for line in lines) + below).encode(), "minutes.md"))[0]


@pytest.mark.parametrize(
    "title", ["Community Engagement & External Relations", "Audit and Risk", "Finance, Audit & Performance"]
)
def test_a_title_without_a_word_of_bodies(title: str) -> None:
    """It is asked whether that met, or the authority whose paper it is: the authority was taken, or the place."""
    reading = head(title, "Held at the Police Authority Offices, Police Headquarters, Dale")
    assert reading.body == title
    assert [each.choices for each in reading.questions if each.about == "body"] == [
        (title, "Dale-Vale Police Authority")
    ]


@pytest.mark.parametrize(
    "held",
    [
        "Held at the Police Authority Offices, Police Headquarters, Dale",
        "HELD IN THE COUNCIL OFFICES, DALE",
        "Held at Vale Fire Service, Dale",
        "held via Microsoft Teams",
        "To be held at Dale Council",
    ],
)
@pytest.mark.parametrize("title", ["Dale-Vale Police Authority", "Authority", "Audit Committee"])
def test_where_it_was_held_names_nobody_who_met(title: str, held: str) -> None:
    """The building is called after a body; the title names who met, and nothing is asked."""
    reading = head(title, held)
    assert reading.body == ("Dale-Vale Police Authority" if title == "Authority" else title)
    assert not [each for each in reading.questions if each.about == "body"]
