"""Plain texts in whose first column words are spread to the edge, as in set type."""

from __future__ import annotations

from compliance.intake.people.read import read_people
from tests.intake.decode_made import cells, paper

_LIST = """\
              Ann Low                      Fell Council
              Bo Orr                       Elm Agency
              Chief      Supt.    Cy       Dale Police
              Quill
              Di Frost                     Elm College
              Ed Hale                      Fell Homes
              Area      Commander          Dale Fire
              Station      Manager
              Flo Ives                     Fell Watch
"""


def test_words_spread_over_a_column_are_one_cell() -> None:
    """What begins where no other line's column does is no column."""
    found = cells(paper(_LIST))
    assert ["Chief Supt. Cy", "Dale Police"] in found
    assert ["Area Commander", "Dale Fire"] in found
    assert ["Station Manager"] in found
    assert ["Ann Low", "Fell Council"] in found


def test_a_name_broken_in_such_a_column_is_one_person() -> None:
    """Its rank, its forename and its surname are nobody each."""
    people = read_people(paper(f"Minutes of the Dale Board\n\n4 May 2016\n\nPresent:\n\n{_LIST}").lines, "minutes")
    named = [(each.name, each.organisation) for each in people.attendees if each.name]
    assert ("Chief Supt. Cy Quill", "Dale Police") in named
    assert not {"Chief", "Cy", "Quill", "Supt."} & {name for name, _ in named}


def test_a_third_column_that_comes_again_stays_one() -> None:
    """A post that few have begins at the same place each time."""
    text = "".join(f"{name:14}{post:14}{body}\n" for name, post, body in _POSTS)
    assert cells(paper(text)) == [[each for each in row if each] for row in _POSTS]


_POSTS = [
    ("Ann Low", "", "Fell Council"),
    ("Bo Orr", "", "Elm Agency"),
    ("Cy Quill", "Chair", "Dale Police"),
    ("Di Frost", "", "Elm College"),
    ("Ed Hale", "Clerk", "Fell Homes"),
    ("Flo Ives", "", "Fell Watch"),
    ("Gil Judd", "", "Dale Fire"),
]


def test_few_lines_show_no_columns() -> None:
    """Three cells of one line are three columns where nothing shows otherwise."""
    text = "Ann Low           Fell Council\nChief      Supt.  Dale Police\n"
    assert cells(paper(text))[1] == ["Chief", "Supt. Dale Police"]
