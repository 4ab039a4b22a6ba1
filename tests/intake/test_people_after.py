"""What stands behind a list of people and is none: a register of interests, and where they are told to have met."""

from __future__ import annotations

import pytest

from compliance.intake.people.read import read_people
from tests.intake.lines import lines

_LIST = "PRESENT: Councillor Ash in the Chair.\n\nBo Beech, Cy Cole and Di Dunn.\n\n"


def there(text: str) -> list[str | None]:
    """Who is read as there."""
    return [each.name for each in read_people(lines(text), "minutes").attendees]


@pytest.mark.parametrize(
    "title, heads",
    [
        ("DECLARATIONS OF PERSONAL INTERESTS –", "| Member | Minute | Nature of Interest |"),
        ("", "| Member | Minute No. | Nature of the interest |"),
        ("", "| Name | Agenda item | Interest |"),
        ("3. Declarations of interest", "| Name | Post | Interest declared |"),
        ("Declarations of disclosable pecuniary interests", "| Councillor | Item | Reason |"),
    ],
)
def test_register_of_interests_lists_nobody(title: str, heads: str) -> None:
    """Whoever declared one is named there once more, in other words and with what the interest is in."""
    register = (
        f"{heads}\n| Councillor Ash | 27 | Member of the Dale Trust |\n| B Beech | 28 | Employed by the applicant |"
    )
    found = read_people(lines(f"{_LIST}{title}\n\n{register}\n\n1. Apologies"), "minutes")
    assert [each.name for each in found.attendees] == ["Councillor Ash", "Bo Beech", "Cy Cole", "Di Dunn"]
    assert [each.post for each in found.attendees] == [None] * 4


@pytest.mark.parametrize("what", ["Partnership", "board", "Dale Safety Panel"])
def test_where_they_met_is_nobody(what: str) -> None:
    """The comma within an address parts nobody from a body."""
    text = f"{_LIST}The {what} met at Tallow House, Market Elm.\n\n1. Apologies"
    assert there(text) == ["Councillor Ash", "Bo Beech", "Cy Cole", "Di Dunn"]


def test_column_of_interests_in_the_list_itself() -> None:
    """The list of those there is no register for having such a column."""
    table = "| Name | Organisation | Interests |\n| Ann Ash | Dale Council | None |\n| Bo Beech | Elm Police | Item 3 |"
    assert there(f"PRESENT\n\n{table}\n\n1. Apologies") == ["Ann Ash", "Bo Beech"]
