"""Agendas with the hour of each item, who leads it, or what is to be done, beside or below its title."""

from __future__ import annotations

from compliance.intake.matter.text.hours import without
from compliance.intake.matter.text.unrun import paragraphs
from tests.intake.printed import matter, paper

AGENDA = """\
Safer Dale Board

AGENDA

Date: Tuesday 23 September 2025

{columns}

10.00 1. Welcome and apologies{chair}

10.05 2. Minutes of 24 June 2025{chair}

10.15 3. Spotlight: retail crime{sergeant}
"""


def test_hours_before_numbers_are_no_numbers() -> None:
    """What counts on behind them numbers the items, and no title is in doubt."""
    read = matter(AGENDA.format(columns="Business", chair="", sergeant=""))
    assert [(item.number, item.title) for item in read.items] == [
        ("1", "Welcome and apologies"),
        ("2", "Minutes of 24 June 2025"),
        ("3", "Spotlight: retail crime"),
    ]
    assert not any(item.doubts for item in read.items)


def test_who_leads_may_stand_behind_each_title() -> None:
    """The headings of the columns say so, where nothing parts one column from the other."""
    read = matter(AGENDA.format(columns="Time No. Item Lead", chair=" Chair", sergeant=" Sgt Bo Ray"))
    assert [item.number for item in read.items] == ["1", "2", "3"]
    assert all(item.doubts for item in read.items)


def test_figures_that_do_not_count_on_stay() -> None:
    """Paragraphs of a second level, and amounts, are no hours."""
    found = paragraphs(paper("1.10 2 The first.\n\n1.20 4 The second.\n\n1.30 9 The third.\n").lines)
    assert without(found) == list(found)


def test_what_stands_below_a_title_in_its_cell_is_no_part_of_it() -> None:
    """What is to be done, and who reports, stand on a line of their own there."""
    rows = "".join(
        f"<tr><td>{number}</td><td>{title}<br>{below}</td><td>{number}</td></tr>"
        for number, title, below in (
            (1, "Apologies", ""),
            (2, "Plan 2016 to 2019", "To approve the Plan. Report by Ann Low"),
            (3, "Police report", "Inspector Bo Ray"),
            (4, "Report of the", "Police Authority"),
        )
    )
    page = f"<h1>Safer Dale Board</h1><h2>Agenda</h2><p>Thursday 12 May 2016</p><table>{rows}</table>"
    titles = [item.title for item in matter(page, "page.html").items]
    assert titles == ["Apologies", "Plan 2016 to 2019", "Police report", "Report of the Police Authority"]
