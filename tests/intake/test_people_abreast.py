"""Lists that a page prints side by side without rules: one ends, another begins below it, and the left one goes on."""

from __future__ import annotations

from dataclasses import replace

from compliance.intake.paper import Line
from compliance.intake.people.read import read_people
from compliance.intake.reading import People
from tests.intake.lines import lines
from tests.intake.who import away, there


def placed(text: str, *edges: float) -> list[Line]:
    """The lines of a text, each cell at the edge of its column; a cell that is only a dot is not printed."""
    made = []
    for line in lines(text):
        cells = [replace(cell, left=edge) for cell, edge in zip(line.cells, edges, strict=False)]
        made.append(replace(line, cells=tuple(cell for cell in cells if cell.text != ".")))
    return made


def of(text: str, *edges: float) -> People:
    """The people of such a page."""
    return read_people(placed(text, *edges), "minutes")


def test_a_label_below_the_list_on_the_right_takes_nobody_from_the_left() -> None:
    """Apologies that begin beside the fifth of those there are of those further right."""
    people = of(
        """
Present:   Also in attendance:
Mr A Low (Chairman)   Mrs D Marl
Mrs B Orr   Mr E Moss
Mr C Dent
.   Apologies:
Mrs F Ray (Clerk)
Mrs G Hale (RFO)   Mrs H Ash
.   Mr I Pike (CDC)

1   Minutes
""",
        140.0,
        390.0,
    )
    assert there(people) == ["Mr A Low", "Mrs B Orr", "Mr C Dent", "Mrs F Ray", "Mrs G Hale", "Mrs D Marl", "Mr E Moss"]
    assert [(each.name, each.post) for each in people.attendees[3:5]] == [("Mrs F Ray", "Clerk"), ("Mrs G Hale", "RFO")]
    assert [(each.name, each.organisation) for each in people.apologies] == [("Mrs H Ash", None), ("Mr I Pike", "CDC")]
    assert people.attendees_complete


def test_an_item_below_columns_is_nobody() -> None:
    """A number that nothing above has begins the business, and what stands beside it is no name and no body."""
    people = of(
        """
Present   Apologies
Ann Low (Chair – Dale Youth Club)   Bob Orr (Dale Town Council)
Cara Dent (Film Club)
Dev Patel (Resident)   Guests
Erin Moss (Bowls Club)

1.   CHAIRPERSON’S OPENING COMMENTS
The Chair convened the meeting.
""",
        110.0,
        390.0,
    )
    assert there(people) == ["Ann Low", "Cara Dent", "Dev Patel", "Erin Moss"]
    assert away(people) == ["Bob Orr"]
    assert not people.questions


def test_three_lists_the_middle_one_of_the_public() -> None:
    """Whoever stands below the apologies sent them, though the column between is empty there."""
    people = of(
        """
Present:   Members of the Public:   Apologies:
Ann Low (AL) CHAIR   Cara Dent   Dev Patel
Bob Orr (BO)   .   Erin Moss
Fay Ray (FR) CLERK

02.18.01   Apologies
""",
        72.0,
        252.0,
        432.0,
    )
    assert there(people) == ["Ann Low", "Bob Orr", "Fay Ray"]
    assert away(people) == ["Dev Patel", "Erin Moss"]
    assert people.chair
    assert people.chair.name == "Ann Low"


def test_the_list_on_the_left_ends_first() -> None:
    """What stands alone under the right label is of that list, even where its cells are set in the middle."""
    people = of(
        """
Present   Apologies
Cllr A Low   Cllr B Orr
.   Cllr Bartholomew Dent-Overbury
.   Supt D Moss (Dale Police)

The meeting opened at 7 pm.
""",
        72.0,
        340.0,
    )
    assert there(people) == ["Cllr A Low"]
    assert away(people) == ["Cllr B Orr", "Cllr Bartholomew Dent-Overbury", "Supt D Moss"]


def test_a_paragraph_below_the_labels_is_of_no_column() -> None:
    """A line that goes over the whole page ends the lists."""
    people = of(
        """
Present   Apologies
Cllr A Low   Cllr B Orr

The Chairman welcomed everybody and said that the hall was cold.
""",
        72.0,
        340.0,
    )
    assert there(people) == ["Cllr A Low"]
    assert away(people) == ["Cllr B Orr"]
