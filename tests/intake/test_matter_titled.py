"""What gives reason to doubt the title or the number of an item is told with it."""

from __future__ import annotations

import pytest

from compliance.intake.matter.business.titled import in_doubt, runs_on
from compliance.intake.reading import Item
from tests.intake.printed import matter
from tests.intake.readings import item


def _why(*items: Item) -> list[str]:
    return ["".join(doubt.why for doubt in each.doubts) for each in in_doubt(items)]


def test_plain_titles_in_order_are_sure() -> None:
    """Also where one number is left out."""
    sure = [item(str(at), title) for at, title in enumerate(("Apologies", "Minutes", "Police report"), start=1)]
    assert _why(*sure, item("5", "To appoint a chair"), item(None, "Any other business")) == [""] * 5


def test_both_items_of_one_number_are_doubted() -> None:
    """The clerk may have meant another number."""
    told = _why(item("8", "Reports"), item("9", "Other business"), item("9", "Next meeting"))
    assert told == ["", "two items bear the number 9", "two items bear the number 9"]


@pytest.mark.parametrize("number", ["9", "1"])
def test_a_number_out_of_order_is_doubted(number: str) -> None:
    """It may be of a list in the text."""
    told = _why(item("3", "Reports"), item("4", "Crime"), item(number, "Alcohol"))
    assert told == ["", "", f"its number {number} comes after 4"]


@pytest.mark.parametrize(
    "title",
    [
        "Openness Notice The Chair read the notice",
        "To receive an update on the campaign Ann Low, the lead officer attended to provide one",
        "Election of Chair To elect a Chair for the year",
        "Minutes approved from the last meeting. One date is wrong",
        "Apologies As listed above",
    ],
)
def test_a_title_that_runs_on_is_doubted(title: str) -> None:
    """Nothing ends it."""
    assert runs_on(title)
    assert _why(item("1", title)) == ["the text may begin within the title"]


@pytest.mark.parametrize(
    "title",
    [
        "Report from the meeting attended by Cllr Low",
        "Items to be considered in the absence of the public",
        "To elect a Chair",
        "St. Mary Church Hall",
        "Minutes of the meeting of the Board held on 4 May",
    ],
)
def test_a_whole_title_does_not_run_on(title: str) -> None:
    """Whoever is named in it."""
    assert not runs_on(title)


@pytest.mark.parametrize("title", ["31. Declarations", "2979 / MINUTES", "2980 MINUTES"])
def test_a_number_within_a_title_is_doubted(title: str) -> None:
    """It was not told from it."""
    assert _why(item(None, title)) == ["a number stands in the title"]


def test_a_year_within_a_title_is_none() -> None:
    """It begins like a number."""
    assert _why(item(None, "2018 Annual statement")) == [""]


def test_a_title_without_a_letter_is_likelier_wrong() -> None:
    """Nobody calls an item so."""
    (made,) = in_doubt([item("2", "1")])
    assert made.doubts[0].likely_wrong


def test_minutes_have_them_and_an_agenda_has_none() -> None:
    """An agenda only says what was to be spoken of."""
    text = """
        {title} of the Dale Partnership held on 4 May 2016

        1. Welcome

        Ann Low welcomed everyone to the meeting.

        2. Reports

        The report was read and there were no questions about it.

        2. Crime

        Bo Ray spoke of the figures for the last three months.

        3. Close

        The meeting closed.
    """
    found = matter(text.format(title="Minutes")).items
    assert [len(each.doubts) for each in found] == [0, 1, 1, 0]
    assert not any(each.doubts for each in matter(text.format(title="Agenda")).items)


def test_number_that_is_left_out_behind_a_title_that_holds_it_is_doubted() -> None:
    """A table that a program took apart has put two titles together; also on an agenda."""
    run = "Minutes and matters arising 3 Knife crime"
    items = [item("1", "Apologies"), item("2", run), item("4", "Plan 2020 to 2023")]
    for told in (True, False):
        made = in_doubt(items, told=told)
        assert [[each.why for each in one.doubts] for one in made] == [[], ["the number 3 stands within it"], []]


@pytest.mark.parametrize("title", ["Minutes and matters arising Chair", "Any other business All"])
def test_who_leads_an_item_behind_its_title_is_doubted(title: str) -> None:
    """The column beside it came below it."""
    (made,) = in_doubt([item("2", title)], told=False)
    assert [each.why for each in made.doubts] == ["its last word may be who leads it"]


@pytest.mark.parametrize("title", ["Election of Chair", "Report by the Chair", "Updates from All"])
def test_office_that_a_title_is_about_is_not_doubted(title: str) -> None:
    """A word that joins it to the rest stands before it."""
    assert _why(item("2", title)) == [""]


def test_items_of_one_title_are_doubted() -> None:
    """“Minutes” below each item of a page is a label, and stood beside the number in a text of it."""
    told = _why(item("18", "Minutes"), item("19", "Minutes"), item("20", "Roads"))
    assert told == ["2 items have this title"] * 2 + [""]
