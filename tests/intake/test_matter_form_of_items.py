"""Items in tables: below a form on the meeting in the same table, or in rows of which some begin with their title."""

from __future__ import annotations

import pytest

from compliance.intake.matter.business.odd import is_odd
from tests.intake.printed import matter

_FORM = """
# Dale Safety Partnership – Notes

| Meeting | Dale Safety Partnership – Executive Group |
|---|---|
| Date | Tuesday, 18 July 2006 |
| Place | Committee Room 2, Dale Hall |
| Attendance | Cllr Ann Low (Chairman), Dale Council; Mr Bo Ray, Dale Fire Service; Dr Cy Dent, Dale PCT |
{head}
| {one} Notes of previous meeting | The notes of the meeting held on 25 April 2006 were agreed. |
| {two} Alcohol in public places – Paper A | Mr Ray was for an Order. Resolved: That one be made. |
| {three} Date of next meeting | 17 October 2006 |
"""


@pytest.mark.parametrize("head", ["| Agenda Items | |", "| Business | |", "| Purpose | Quarterly meeting |"])
@pytest.mark.parametrize("numbers", [("1.", "2.", "3."), ("1)", "2)", "3)"), ("1", "2", "3")])
def test_below_a_form(head: str, numbers: tuple[str, str, str]) -> None:
    """The form does not hide that each row below it has number and title in its first cell."""
    one, two, three = numbers
    items = matter(_FORM.format(head=head, one=one, two=two, three=three), "paper.md").items
    assert [(each.number, each.title) for each in items] == [
        ("1", "Notes of previous meeting"),
        ("2", "Alcohol in public places – Paper A"),
        ("3", "Date of next meeting"),
    ]
    assert items[0].resolution == "The notes of the meeting held on 25 April 2006 were agreed."
    assert items[1].resolution == "Resolved: That one be made."


def test_a_paper_with_a_letter_ends_a_title() -> None:
    """The letter is no word that more must follow."""
    assert not is_odd("Performance – Paper A")
    assert not is_odd("Plan, Appendix A")
    assert is_odd("The need for a")


def test_rows_of_which_one_runs_on_from_its_title() -> None:
    """It is an item as those are whose titles stand on lines of their own."""
    items = matter(
        """
# Dale Safety Partnership

Minutes of the meeting held on 18 July 2006

Present: Ann Low (Chairman), Bo Ray

|  | Action |
|---|---|
| **WELCOME AND APOLOGIES**<br>Ann Low welcomed everyone to the meeting. |  |
| **NOTES OF THE LAST MEETING** - noted |  |
| **MATTERS ARISING** it was said that the work of the police on the square would be later than was hoped for. |  |
| **ACTION PLAN 2006/07**<br>It was agreed that the plan be sent out. | BR |
""",
        "paper.md",
    ).items
    assert [each.title for each in items] == [
        "WELCOME AND APOLOGIES",
        "NOTES OF THE LAST MEETING",
        "MATTERS ARISING",
        "ACTION PLAN 2006/07",
    ]
    assert [each.resolution for each in items][2:] == [None, "It was agreed that the plan be sent out."]


def test_an_action_behind_a_colon_and_a_dash() -> None:
    """The label stands on a line of its own: `Action required :-`."""
    text = _FORM.format(head="| Items | |", one="1.", two="2.", three="3.")
    text = text.replace("Mr Ray was for", "Action required :-<br>Mr Ray to ask the licensees. <br>Mr Ray was for")
    assert matter(text, "paper.md").items[1].actions == ("Mr Ray to ask the licensees.",)
