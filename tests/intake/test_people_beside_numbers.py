"""Lists of people whose label is the title of an item, its number in a column of its own."""

from __future__ import annotations

from tests.intake.who import away, read, there

_HEAD = "Minutes of Low Marsh Parish Council held on 4 May 2016\n\n"


def test_those_attending_as_the_first_item() -> None:
    """A list behind the number and the label of an item is read, and what a further column tells with it."""
    people = read(
        _HEAD + "1.\tThose Attending:\tCllr A Bone (Chairman), Cllr Mrs B Cole, Mrs C Dunn (Clerk)"
        "\tPCSO Di Frost was present for part of the meeting.\n\n2.\tMatters arising\n"
    )
    assert there(people) == ["Cllr A Bone", "Cllr Mrs B Cole", "Mrs C Dunn", "PCSO Di Frost"]
    assert people.chair is not None
    assert people.chair.name == "Cllr A Bone"


def test_apologies_with_bullets_beside_their_title() -> None:
    """Those beside the title are read, and not the initials in the column of who acts."""
    people = read(
        _HEAD + "Present: A Bone, B Cole\n\n| No. | Item | Action | By whom? |\n"
        "| 1 | Apologies | • C Dunn • D Frost • E Gray | LC |\n| 2 | Minutes of 3 March 2016 | Agreed. | |\n"
    )
    assert there(people) == ["A Bone", "B Cole"]
    assert away(people) == ["C Dunn", "D Frost", "E Gray"]


def test_the_rows_of_a_register_keep_their_columns() -> None:
    """Where several rows say who was present, each says it of one, and none heads a list."""
    people = read(
        _HEAD + "| No. | Status | Name | Organisation |\n| 1 | Present | Ann Bone | Dale Homes |\n"
        "| 2 | Present | Ben Cole | Dale Police |\n| 3 | Apologies | Cy Dunn | Dale College |\n\n1. Matters arising\n"
    )
    assert there(people) == ["Ann Bone", "Ben Cole"]
    assert away(people) == ["Cy Dunn"]
