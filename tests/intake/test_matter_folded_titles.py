"""What goes on where a line is full: titles of items in a column of a page, days before their year, and decisions."""

from __future__ import annotations

from dataclasses import replace

import pytest

from compliance.intake.matter.business.items import session
from compliance.intake.matter.text.passage import passages
from compliance.intake.paper import Cell, Line
from compliance.intake.reading import DocumentKind

_NUMBERS, _TITLES, _PAGES = 70.0, 121.0, 447.0
_FULL = "Report from the Chair of the Elmdale Independent Advisory"


def line(number: int, block: int, *cells: tuple[float, str]) -> Line:
    """A line of a page, each cell at its left edge."""
    return Line(number, 1, block, "text", 0, tuple(Cell(text, (), left) for left, text in cells))


def agenda(*more: str) -> tuple[Line, ...]:
    """An agenda whose second item has more lines below its title."""
    rows = [
        line(1, 1, (_NUMBERS, "Item No."), (_TITLES, "Item Title"), (_PAGES, "Report Page nos.")),
        line(2, 2, (_NUMBERS, "1."), (_TITLES, "Apologies")),
        line(3, 3, (_NUMBERS, "2."), (_TITLES, _FULL)),
    ]
    rows += [line(4 + at, 3, (_TITLES, text)) for at, text in enumerate(more)]
    return (*rows, line(10, 4, (_NUMBERS, "3."), (_TITLES, "Minutes of the Last Meeting"), (_PAGES, "5 - 10")))


def titles(lines: tuple[Line, ...], kind: DocumentKind = "agenda") -> list[str | None]:
    """The titles of the items."""
    return [each.item.title for each in session(passages(lines), kind).items]


def test_a_title_goes_on_in_its_column() -> None:
    """The title fills its column, and the line right below it stands at its left edge."""
    assert titles(agenda("Group (IAG)"))[1] == f"{_FULL} Group (IAG)"
    assert titles(agenda("Group, the Youth Council and the Residents of Elmdale", "Forum"))[1] == (
        f"{_FULL} Group, the Youth Council and the Residents of Elmdale Forum"
    )


@pytest.mark.parametrize("more", ["• Group (IAG)", "(a) Group (IAG)", "Minutes: to follow", "7.1 Group (IAG)"])
def test_what_is_no_more_of_a_title(more: str) -> None:
    """An entry of a list, a label, or a number."""
    assert titles(agenda(more))[1] == _FULL


def test_a_title_with_room_for_another_word_is_whole() -> None:
    """What stands below it is something else: who leads on the item."""
    short = replace(
        agenda("Ann Low, Dale Police")[2], cells=(Cell("2.", (), _NUMBERS), Cell("Knife Crime", (), _TITLES))
    )
    rows = agenda("Ann Low, Dale Police")
    assert titles((*rows[:2], short, *rows[3:]))[1] == "Knife Crime"


@pytest.mark.parametrize("head", ["Report Page nos.", "Page", "Pages", "Page No", "PAGE NO.", "Pp."])
def test_the_one_page_of_a_paper_beside_its_title(head: str) -> None:
    """It is named by the heading of its column, though no other item has a page."""
    first, *rows = agenda()
    first = replace(first, cells=(*first.cells[:2], Cell(head, (), 330.0)))
    last = rows[-1]
    last = replace(last, cells=(*last.cells[:2], Cell("7", (), 330.0)))
    assert titles((first, *rows[:-1], last))[-1] == "Minutes of the Last Meeting"


@pytest.mark.parametrize("pages", ["5 - 10", "5–10", "7", "p. 7", "pp 5-10", "Pages 5 - 10", "(Pages 5 - 10)"])
def test_a_page_far_to_the_right_is_no_part_of_a_title(pages: str) -> None:
    """No heading says what it is, and wide room parts it from the title."""
    rows = agenda()[1:]
    last = replace(rows[-1], cells=(*rows[-1].cells[:2], Cell(pages, (), _PAGES)))
    assert titles((*rows[:-1], last))[-1] == "Minutes of the Last Meeting"


def test_pages_behind_a_tab_are_no_part_of_a_title() -> None:
    """No place on a page is known; from which page to which says what it is."""
    bare = tuple(replace(row, page=None, cells=tuple(Cell(each.text) for each in row.cells)) for row in agenda())
    assert titles(bare[1:])[-1] == titles(bare)[-1] == "Minutes of the Last Meeting"


def decided(*told: str, before: int = 0) -> str | None:
    """What was decided on the one item of a page, behind lines that its decoder put together."""
    rows = [line(1, 1, (_NUMBERS, "1"), (104.0, "Minutes"))]
    rows += [line(2 + at, 2 + at, (104.0, "It was said that the record is wrong. " * 7)) for at in range(before)]
    rows += [line(20 + at, 20, (104.0, text)) for at, text in enumerate(told)]
    return session(passages(tuple(rows)), "minutes").items[0].item.resolution


def test_a_decision_goes_on_below_paragraphs_that_are_whole() -> None:
    """Entries of a list that a PDF shows to be one say nothing of how long its other lines are."""
    first, more = "RESOLVED – That the Board agrees the plan for the year as it was", "Presented by Dale Council."
    assert decided(first, more, before=3) == f"{first} {more}"


@pytest.mark.parametrize(
    "day",
    ["5 September\n2018", "5th September\n2018", "5 of September,\n2018", "Wednesday 5 Sept\n2018", "5\nMay 2018"],
)
def test_a_day_goes_on_with_its_year(day: str) -> None:
    """However short its line is."""
    first, more = f"RESOLVED: to agree those of {day}, as amended.".split("\n")
    assert decided(first, more) == f"{first} {more}"


def test_a_year_of_two_is_none_of_a_day() -> None:
    """What begins with the years of a plan goes on with nothing."""
    assert decided("RESOLVED: to meet on 5 September", "2018/19 Plan") == "RESOLVED: to meet on 5 September"
