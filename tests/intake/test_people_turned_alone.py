"""One name of a table alone is printed surname first."""

from __future__ import annotations

from tests.intake.who import read, there, with_bodies


def test_one_name_alone_with_the_surname_first() -> None:
    """It is turned, as the others in its column and the forename show."""
    found = read(
        """
        Present

        | Ann Low | Consultant | Dale County Council |
        | Bo Marr | Manager | Moor Homes |
        | Edridge, Charles | County Councillor | Vale Council |
        | Di Orr | Manager | Moor Homes |

        1. Welcome
        """
    )
    assert with_bodies(found.attendees)[2] == ("Charles Edridge", "Vale Council")


def test_two_surnames_in_one_cell_stay_two() -> None:
    """Nothing shows that one of them is a forename."""
    found = read(
        """
        Present

        | Ann Low | Consultant | Dale County Council |
        | Bo Marr | Manager | Moor Homes |
        | Edridge, Fenner | Councillors | Vale Council |

        1. Welcome
        """
    )
    assert there(found)[2:] != ["Fenner Edridge"]
