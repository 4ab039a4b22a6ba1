"""Captions of the parts of a table, each beside the word "Representing": sorts of people, whatever they are called."""

from __future__ import annotations

import pytest

from tests.intake.who import away, read, there, with_bodies

_TABLE = """
# Minutes of the Dale Neighbourhood Board

3 May 2016

|  | BOARD MEMBERS ATTENDING | REPRESENTING |
| AL | Ann Low | Vale Association |
|  | POLICE ATTENDING | REPRESENTING |
|  | Sgt Cy Dent | Dale Police |
|  | {caption} | REPRESENTING |
|  | Ed Fox | Oak Lane NHW Co-ordinator |
|  | Flo Gill | Hale Museum & York House Society |
| GH | Guy Hay | Public |
|  | Hal Ives | North Barrow Watch |
|  | APOLOGIES (BOARD) | REPRESENTING |
|  | Ida Joy | Dale Synagogue |
{more}
1. Welcome

All were welcomed.
"""


@pytest.mark.parametrize("caption", ["ORGANISATIONS / PUBLIC", "RESIDENTS", "**Voluntary sector**", "COMMUNITY"])
def test_a_caption_that_is_no_known_label_heads_the_names_below(caption: str) -> None:
    """It is nobody's body, and what stands beside it nobody."""
    found = read(_TABLE.format(caption=caption, more=""))
    assert with_bodies(found.attendees) == [
        ("Ann Low", "Vale Association"),
        ("Sgt Cy Dent", "Dale Police"),
        ("Ed Fox", None),
        ("Flo Gill", "Hale Museum & York House Society"),
        ("Guy Hay", "Public"),
        ("Hal Ives", "North Barrow Watch"),
    ]
    assert with_bodies(found.apologies) == [("Ida Joy", "Dale Synagogue")]


def test_such_a_caption_below_those_away_is_asked_about() -> None:
    """Nothing says whether its people came."""
    found = read(
        _TABLE.format(caption="RESIDENTS", more="|  | BUSINESSES | REPRESENTING |\n|  | Kay Lee | Lee Books |\n")
    )
    assert "Kay Lee" in there(found)
    assert away(found) == ["Ida Joy"]
    assert not next(each for each in found.attendees if each.name == "Kay Lee").sure


def test_somebody_representing_a_body_is_no_caption() -> None:
    """A name beside the word is a broken row."""
    found = read("Present:\n\n| Ann Low | Dale Council |\n| Cllr Bo Ray | Representing |\n| Cy Dent | Dale Police |\n")
    assert [name for name in there(found) if name] == ["Ann Low", "Cllr Bo Ray", "Cy Dent"]


@pytest.mark.parametrize("caption", ["APOLOGIES", "**Apologies**", "APOLOGIES FOR ABSENCE", "APOLS"])
def test_a_caption_of_apologies_heads_those_away(caption: str) -> None:
    """It begins a list of its own, though it may head a column of others: nobody below it was there."""
    found = read(_TABLE.format(caption="RESIDENTS", more="").replace("APOLOGIES (BOARD)", caption))
    assert with_bodies(found.apologies) == [("Ida Joy", "Dale Synagogue")]
    assert "Ida Joy" not in there(found)
