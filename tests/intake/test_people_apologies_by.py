"""A bracket behind a name that says by whom the apologies came: its bearer was away, and who brought them was not."""

from __future__ import annotations

import pytest

from tests.intake.who import away, read, there, with_bodies

_PAPER = "Minutes of the Elm Board, 4 May 2022\n\n{lists}\n\n1. Minutes\n\nThey were agreed.\n"


@pytest.mark.parametrize("said", ["apologies sent by DJ Moss", "Apologies given by DJ Moss", "apologies via PS Moss"])
def test_who_is_marked_so_among_those_there_was_away(said: str) -> None:
    """Whoever sent the apologies was taken to be away, and the other to be there; neither was marked."""
    listed = f"Present: Cllr Ann Low (Chair), Elm Council; Supt Kell ({said}), Dale Police; Cy Ray, Elm Homes"
    people = read(_PAPER.format(lists=listed))
    assert there(people) == ["Cllr Ann Low", "Cy Ray"]
    assert away(people) == ["Supt Kell"]


def test_who_brought_apologies_is_not_away_by_that() -> None:
    """In a list of apologies too."""
    lists = "Present: Ann Low (Chair), Elm Council; DJ Moss, Dale Police\n\n"
    people = read(_PAPER.format(lists=f"{lists}Apologies: Supt Kell (apologies sent by DJ Moss); Flo Dunn, Elm Homes"))
    assert there(people) == ["Ann Low", "DJ Moss"]
    assert with_bodies(people.apologies) == [("Supt Kell", None), ("Flo Dunn", "Elm Homes")]
    assert all(each.sure for each in people.attendees)
