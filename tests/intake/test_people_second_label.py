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
