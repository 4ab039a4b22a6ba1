"""Texts in columns that set the title of an item, and beside it who is to act, leads or reports."""

from __future__ import annotations

import pytest

from tests.intake.printed import matter

_HEAD = """\
Dale Community Safety Partnership
Minutes of the meeting held on 4 March 2015 at Dale Town Hall
Present: Ann Low (Chair), Dale Council; Bo Orr, Moor Police

"""


@pytest.mark.parametrize(
    "beside", ["AL / BO", "BO", "Ann Low", "Bo Orr to report", "All", "(Pages 3 - 8)", "Action: AL", "Moor Police"]
)
@pytest.mark.parametrize("mark", [" ", "."])
def test_what_stands_far_beside_a_title_is_no_part_of_it(beside: str, mark: str) -> None:
    """One such cell in the whole paper is enough, as the empty room before it shows it."""
    made = matter(
        f"{_HEAD}"
        f"1{mark}     Minutes of the last meeting\n"
        "       The minutes of 7 January 2015 were agreed.\n"
        f"2{mark}     Hotspots                                                {beside}\n"
        "       The car park at the leisure centre remains a concern.\n"
        f"3{mark}     Next meeting\n"
        "       6 May 2015, 2pm\n"
    )
    assert [each.title for each in made.items] == ["Minutes of the last meeting", "Hotspots", "Next meeting"]


def test_what_stands_below_the_heading_of_actions_is_an_action() -> None:
    """A text prints the table of a page so, with the number, the business and the action in three columns."""
    made = matter(
        f"{_HEAD}"
        "Item         Discussion                     Action\n"
        "1.           Minutes of the last\n"
        "             meeting (7 January 2015)\n"
        "             The minutes were agreed.\n"
        "2.           Hotspots in the town           AL to share data\n"
        "             Partners gave updates.\n"
        "3.           Date of next meeting\n"
        "             6 May 2015, 2pm\n"
    )
    assert [each.title for each in made.items] == [
        "Minutes of the last meeting (7 January 2015)",
        "Hotspots in the town",
        "Date of next meeting",
    ]
    assert "AL to share data" in str(made.items[1])


def test_a_title_in_two_columns_at_their_usual_gap_stays_whole() -> None:
    """Where words were only spread, a title is not cut."""
    made = matter(f"{_HEAD}1   Minutes of the    Last Meeting\nAgreed.\n2   Close\nThe meeting closed.\n")
    assert made.items[0].title == "Minutes of the Last Meeting"


def test_a_column_of_text_beside_titles_is_text() -> None:
    """It goes on below where it begins, as no owner of an action does."""
    made = matter(
        f"{_HEAD}"
        "1    Minutes           The minutes of 7 January 2015 were agreed, and\n"
        "                       the Board resolved that they be signed.\n"
        "2    Hotspots          Bo Orr reported.\n"
    )
    assert made.items[0].number == "1"
    assert "resolved that they be signed" in str(made.items[0])


@pytest.mark.parametrize("head", ["Action", "ACTION BY", f"{' ' * 72}Action"])
def test_owners_at_the_edge_stand_below_a_heading_of_its_own_line(head: str) -> None:
    """Initials far beside what is told are who is to act, wherever the word above them is set."""
    made = matter(
        f"{_HEAD}{head}\n\n"
        "1.   Minutes of the last meeting\n"
        "     The minutes of 7 January 2015 were agreed.\n\n"
        f"2.   Hotspots\n     AL had circulated the plan to all those who asked.{' ' * 22}BO/AL\n\n"
        f"3.   Next meeting\n     6 May 2015, 2pm{' ' * 57}All\n"
    )
    assert [item.actions for item in made.items] == [(), ("BO/AL",), ("All",)]
