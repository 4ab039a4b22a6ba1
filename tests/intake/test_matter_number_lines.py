"""Items whose numbers stand alone on the line above their titles, or before a title that begins with a year."""

from __future__ import annotations

from tests.intake.printed import matter

_HEAD = (
    "DALE WATCH AUTHORITY\nMinutes of the meeting of Dale Watch Authority held on 6 December 2005\n\n"
    "PRESENT:\nCouncillors Barker, Bow and Low\n\n"
)


def items(text: str) -> list[tuple[str | None, str | None]]:
    """The numbers and titles of the items below the head of minutes."""
    return [(each.number, each.title) for each in matter(_HEAD + text).items]


def test_numbers_of_three_figures_that_count_on() -> None:
    """Each belongs to the title below it, which may begin with a year and go on where its column is narrow."""
    assert items(
        "159\nAPOLOGIES FOR ABSENCE\nApologies were received from Councillor Fox\n160\nDECLARATIONS OF INTEREST\n"
        "There were none.\n161\n2004-05 ANNUAL REPORT OF THE CHIEF\nWARDEN AND THE AUTHORITY\nThe Warden presented the "
        "draft report that is\nto be sent to every house before Easter.\n162\nPOUND KEEPER\nThe post is vacant.\n"
    ) == [
        ("159", "APOLOGIES FOR ABSENCE"),
        ("160", "DECLARATIONS OF INTEREST"),
        ("161", "2004-05 ANNUAL REPORT OF THE CHIEF WARDEN AND THE AUTHORITY"),
        ("162", "POUND KEEPER"),
    ]


def test_numbers_of_pages_are_no_items() -> None:
    """They stand in the midst of what is told."""
    assert items(
        "1. Welcome\nThe Chair opened the meeting.\n159\nand thanked those who had come through the snow.\n2. Minutes\n"
        "They were agreed.\n160\nThe Clerk signed them.\n161\nNobody spoke against it.\n3. Close\nIt closed at noon.\n"
    ) == [("1", "Welcome"), ("2", "Minutes"), ("3", "Close")]


def test_numbers_of_a_second_level_alone() -> None:
    """Where the parts have none, these are the numbers of the items."""
    assert items(
        "1.1\nDECLARATIONS OF INTEREST\nThere were none.\n1.2\nMINUTES OF THE LAST MEETING\nThey were agreed.\n"
    ) == [("1.1", "DECLARATIONS OF INTEREST"), ("1.2", "MINUTES OF THE LAST MEETING")]


def test_a_title_that_begins_with_a_year() -> None:
    """Its number is not joined with the year, and its decision not given to the item before."""
    found = matter(
        f"{_HEAD}159   QUESTIONS\nThere were none.\n160   2004-05 BUDGET\nIt was gone through.\nRESOLVED that the "
        "budget be adopted.\n161   2005/06 Plan of work\nIt was noted.\n"
    )
    assert [(each.number, each.title) for each in found.items] == [
        ("159", "QUESTIONS"),
        ("160", "2004-05 BUDGET"),
        ("161", "2005/06 Plan of work"),
    ]
    assert [each.resolution is not None for each in found.items] == [False, True, False]
