"""Two papers bound in one file: an agenda and, on a page of their own, the minutes of the meeting before it."""

from datetime import date

import pytest

from compliance.intake.matter import split
from compliance.intake.paper import Cell, Line, LineKind, Paper
from compliance.intake.read import read
from compliance.intake.reading import Reading
from tests.intake.printed import matter

AGENDA = (
    "# Safer Northam Partnership",
    "• 5 June 2013",
    "• 10:00-11:45 for members of the Safer Northam Partnership, by Zoom",
    "# AGENDA",
    "| No. | Item | Lead Officer(s) | Time (Mins)",
    "| 1 | Apologies and introductions | Chair | 5",
    "| 2 | Minutes of 6 March 2013: Agreement | All | 5",
    "| 3 | Burglary: the summer | Bo Lee | 10",
    "| 4 | Bridges and weirs | Cy Bell | 10",
    "| 5 | Date of next meeting – 4 September 2013 | |",
)
PEOPLE = (
    "Ann Reed (Chair)\tNortham Borough Council (Housing)",
    "Bo Lee\tNortham Police",
    "Cy Bell\tNortham Fire and Rescue Service",
    "Di Shaw\tNortham Borough Council",
    "Officers",
    "Ed Moss\tNortham Borough Council",
    "Apologies",
    "Flo Hart\tNortham Probation Service",
)
BUSINESS = (
    "1. Apologies and introductions",
    "Ann Reed welcomed all.",
    "2. Bicycles",
    "The board agreed that the marking day be held again in the autumn.",
)


def bound(*pages: tuple[str, ...]) -> Paper:
    """A file with so many pages: `# ` is a heading, a bar a row of a table, a tab parts columns."""
    lines: list[Line] = []
    for page, texts in enumerate(pages, start=1):
        for text in texts:
            row = text.startswith("|")
            plain = text.removeprefix("# ")
            cells = [each.strip() for each in plain.strip("|").split("|")] if row else plain.split("\t")
            kind: LineKind = "row" if row else "heading" if text.startswith("# ") else "text"
            whole = tuple(Cell(each, ((0, len(each)),) if kind == "heading" else ()) for each in cells)
            number = len(lines) + 1
            lines.append(Line(number, page, page * 1000 if row else number, kind, int(kind == "heading"), whole))
    return Paper("paper.pdf", "0" * 64, "pdf", None, tuple(lines))


@pytest.mark.parametrize(
    "head",
    [
        ("• 6 March 2013", "• 10:00-11:30", "• Virtual meeting, Microsoft Teams", "# Draft Minutes", "Board"),
        ("6 March 2013, 10am", "The Guildhall, Northam", "# Draft minutes"),
        ("# Safer Northam Partnership", "6 March 2013", "# DRAFT MINUTES", "Board members"),
    ],
)
def test_minutes_whose_day_stands_above_the_word_are_a_paper_of_their_own(head: tuple[str, ...]) -> None:
    """Their list need not be headed "Present": the apologies below it show what it is."""
    minutes, agenda = _both(head)
    assert (minutes.kind, minutes.date, minutes.body) == (
        "draft_minutes",
        date(2013, 3, 6),
        "Safer Northam Partnership",
    )
    assert [each.title for each in minutes.items] == ["Apologies and introductions", "Bicycles"]
    assert (agenda.kind, agenda.date, agenda.place) == ("agenda", date(2013, 6, 5), "Zoom")
    assert [each.number for each in agenda.items] == ["1", "2", "3", "4", "5"]


def test_a_place_behind_a_bullet_is_read_without_it() -> None:
    """The mark is none of its words."""
    minutes, _ = _both(("• 6 March 2013", "• Virtual meeting, Microsoft Teams", "# Draft Minutes", "Board"))
    assert minutes.place == "Virtual meeting, Microsoft Teams"


@pytest.mark.parametrize("title", ["# Minutes", "# Notes of actions"])
def test_a_heading_within_minutes_that_names_no_day_of_its_own_begins_none(title: str) -> None:
    """The day above it is that of the paper itself."""
    head = ("# Safer Northam Partnership", "6 March 2013", "# MINUTES", "Present")
    again = ("6 March 2013", title, "3. Bridges", "It was noted that two were closed.", "Apologies")
    found = split(bound((*head, *PEOPLE, *BUSINESS), again))
    assert [each.kind for each in found] == ["minutes"]


def test_the_bodies_in_a_list_of_people_are_not_the_body_that_met() -> None:
    """Several names with bodies beside them are a list, whatever heads it."""
    found = matter("DRAFT MINUTES\n6 March 2013\n\nBoard\n" + "\n".join(each.replace("\t", "     ") for each in PEOPLE))
    assert found.body is None


def _both(head: tuple[str, ...]) -> tuple[Reading, ...]:
    return read(bound(AGENDA, (*head, *PEOPLE, *BUSINESS)))
