"""Lists of surnames with initials behind them, headings of whose officers, and business right below a table."""

from __future__ import annotations

import pytest

from tests.intake.who import read, there, with_bodies


@pytest.mark.parametrize(
    "listed, expected",
    [
        (
            "Lowe, J. D. (Chairman)\nSutton, M. (Vice-Chairman)\nLowe, Mrs. A.F.\t\tRowe, J.\nTodd, Mrs. D.\n",
            {"J. D. Lowe", "M. Sutton", "Mrs. A.F. Lowe", "J. Rowe", "Mrs. D. Todd"},
        ),
        ("Orr, Mrs. C\nMarr, D.\nElm, Cllr E F (Dale Council)\n", {"Mrs. C Orr", "D. Marr", "Cllr E F Elm"}),
        ("Lowe, J\nOrr, C\nMARR, D E\n", {"J Lowe", "C Orr", "D E MARR"}),
    ],
    ids=["two-columns", "titles", "no-stops"],
)
def test_initials_behind_the_surname(listed: str, expected: set[str]) -> None:
    """They were organisations, or ran into the next name."""
    people = read(f"Present:\n{listed}")
    assert set(there(people)) == expected
    assert all(each.organisation in {None, "Dale Council"} for each in people.attendees)


def test_the_chair_of_such_a_list() -> None:
    """Who is marked in the list and no one else."""
    people = read("Present:\nLowe, J. D. (Chairman)\nOrr, M. (Vice-Chairman)\nLowe, Mrs. A.F.\n")
    assert people.chair is not None
    assert (people.chair.name, people.chair.sure) == ("J. D. Lowe", True)


def test_the_first_names_of_others_are_not_turned() -> None:
    """Whole names with letters behind them are as they were."""
    assert there(read("Present:\nAnn Low, DCC\nBen Orr, NHS\n")) == ["Ann Low", "Ben Orr"]


@pytest.mark.parametrize("heading", ["Dale Council Officers", "Dale Council Staff"])
def test_a_heading_of_whose_officers_is_nobody(heading: str) -> None:
    """It was somebody by post, and those below it had no organisation."""
    people = read(f"Present:\nCllr B Low\n\n{heading}\n\nMr T Marr, Corporate Director\nMrs C Bow, Clerk\n")
    assert with_bodies(people.attendees) == [
        ("Cllr B Low", None),
        ("Mr T Marr", "Dale Council"),
        ("Mrs C Bow", "Dale Council"),
    ]


@pytest.mark.parametrize("head", ["Item No |  | Actions", "Agenda Item | Discussion", "Minute No | Minute | Action"])
def test_the_head_of_a_table_of_business_ends_one_of_people(head: str) -> None:
    """It was asked who it was, and the whole list was in doubt."""
    listed = "Present\n\n| Name | Organisation |\n| Ann Low | Dale Council |\n| Ben Orr | North Police |\n"
    people = read(f"{listed}\n| {head} |\n| 1. | Welcome | Ann |\n| 2. | Minutes | Ben |\n")
    assert with_bodies(people.attendees) == [("Ann Low", "Dale Council"), ("Ben Orr", "North Police")]
    assert people.attendees_complete
    assert not people.questions
