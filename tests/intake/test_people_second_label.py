"""Labels within the cell of another label: "Present: | A, B, C" and, in the same cell, "Apologies: D"."""

from __future__ import annotations

import pytest

from tests.intake.who import away, read, there

_THERE = ["Ann Low", "Bo Marsh", "Cy Orr"]


@pytest.mark.parametrize(
    "cell",
    [
        "Ann Low, Bo Marsh, Cy Orr // Apologies: Di Elm",
        "Ann Low, Bo Marsh and Cy Orr. Apologies: Di Elm",
        "Ann Low // Bo Marsh // Cy Orr // Apologies: Di Elm",
        "Ann Low // Bo Marsh // Cy Orr // Apologies // Di Elm",
        "Ann Low; Bo Marsh; Cy Orr // Apologies received from Di Elm",
        "Ann Low; Bo Marsh // IN ATTENDANCE: Cy Orr // APOLOGIES: Di Elm",
        "Ann Low, Bo Marsh, Cy Orr; Apologies – Di Elm",
        "Ann Low, Bo Marsh, Cy Orr // **Apologies** Di Elm",
    ],
)
def test_apologies_within_the_cell_of_those_present(cell: str) -> None:
    """Whoever stands before the label was there, the last of them too, and whoever stands behind it was not."""
    people = read(f"# Minutes of the Dale Board\n\n| Present: | {cell} |\n| Officers: | Ed Yew |\n")
    assert there(people) == [*_THERE, "Ed Yew"]
    assert away(people) == ["Di Elm"]
    assert all(each.sure for each in people.attendees)
    assert people.attendees_complete
    assert people.questions == ()


def test_others_there_within_the_cell() -> None:
    """The last two before the label are there as well as those behind it."""
    people = read(
        "| Present: | Councillor Low (Chairman), Councillor Marsh and Councillor Mrs Orr //"
        " ALSO IN ATTENDANCE: Councillor Elm and Councillor Yew (Observing) |\n"
        "| Support officers: | OFFICERS IN ATTENDANCE: Fay Ash (Head of Law) and Guy Holt (Clerk) |\n"
    )
    assert there(people) == [
        *("Councillor Low", "Councillor Marsh", "Councillor Mrs Orr", "Councillor Elm", "Councillor Yew"),
        *("Fay Ash", "Guy Holt"),
    ]
    assert people.attendees[-2].post == "Head of Law"
    assert people.questions == ()


def test_labels_with_their_lists_in_one_cell_beside_another() -> None:
    """What stands in the next column is of neither list."""
    people = read("| Present: Ann Low, Bo Marsh, Cy Orr // Apologies: Di Elm, Ed Yew | Time: 10.00am |\n")
    assert there(people) == _THERE
    assert away(people) == ["Di Elm", "Ed Yew"]


def test_label_of_all_beside_labels_of_each() -> None:
    """The label in the first column heads both lists of the second."""
    people = read("| Attendance | Present: Ann Low, Bo Marsh, Cy Orr // Apologies: Di Elm and Ed Yew |\n")
    assert there(people) == _THERE
    assert away(people) == ["Di Elm", "Ed Yew"]


@pytest.mark.parametrize(
    "label, sent",
    [
        ("Not attending (apologies)", ["Di Moor", "Ed Pask"]),
        ("Not present (apologies sent)", ["Di Moor", "Ed Pask"]),
        ("Absent (apologies received)", ["Di Moor", "Ed Pask"]),
        ("Not attending (no apologies)", []),
        ("Absent (without apologies)", []),
        ("Not attending", []),
    ],
)
def test_those_away_by_the_bracket_of_their_label(label: str, sent: list[str]) -> None:
    """Nobody is lost who is said to have sent apologies, and nobody else sent any."""
    people = read(f"""
Minutes of the Dale Board held on 4 June 2014

Attending
Ann Low (Dale Council) (Chair); Bo Ray (Dale Police); Cy Dent (Elm Homes)

{label}
Di Moor (Office of the Commissioner); Ed Pask (Dale County Council)

1
Welcome
""")
    assert there(people) == ["Ann Low", "Bo Ray", "Cy Dent"]
    assert away(people) == sent


@pytest.mark.parametrize("label", ["Supporting", "Supporting:", "SUPPORTING"])
def test_those_who_supported_a_meeting(label: str) -> None:
    """It is a label, and nobody's name."""
    people = read(f"""
Minutes of the Dale Board held on 4 June 2014

Attending
Ann Low (Dale Council) (Chair); Bo Ray (Dale Police); Cy Dent (Elm Homes)

{label}
Di Moor (Community Safety Lead); Ed Pask (Domestic Abuse Co-ordinator)

1
Welcome
""")
    assert there(people) == ["Ann Low", "Bo Ray", "Cy Dent", "Di Moor", "Ed Pask"]
    assert [each.capacity for each in people.attendees][3:] == ["officer", "officer"]
