"""What the width of a page broke over lines is put together, and what was run together is cut."""

from __future__ import annotations

import pytest

from compliance.intake.paper import Cell, Line
from compliance.intake.people.lines import runs
from compliance.intake.people.read import read_people
from compliance.intake.people.rows import wrapped
from compliance.intake.people.words.text import Text
from tests.intake.lines import lines


def text(printed: str) -> Text:
    """A stretch of one line."""
    return Text(printed, ((0, Line(1, None, 1, "text", 0, (Cell(printed, ()),))),))


def placed(number: int, *columns: tuple[str, float]) -> Line:
    """A line whose columns stand at distances from the left."""
    return Line(number, 1, 1, "text", 0, tuple(Cell(words, (), left=left) for words, left in columns))


def cut(printed: str) -> list[str]:
    """The entries of a run."""
    return [each.text for each in runs.cut(text(printed))]


@pytest.mark.parametrize("words", ["Council", "Fire and Rescue Service", "Police"])
def test_rest_of_a_body(words: str) -> None:
    """Words that only end what bodies are called."""
    assert wrapped.is_rest_of_body(words)


@pytest.mark.parametrize("words", ["council", "Jane Council", "and", "Jane Smithers"])
def test_no_rest_of_a_body(words: str) -> None:
    """Small letters, a name, nothing but small words."""
    assert not wrapped.is_rest_of_body(words)


def test_body_that_goes_on_below() -> None:
    """A place after a divider waits for its council; a whole body or a name does not."""
    assert wrapped.body_goes_on("Ann Smith, North Eastshire", "Council")
    assert not wrapped.body_goes_on("Ann Smith, North Eastshire Council", "Police")
    assert not wrapped.body_goes_on("Ann Smith", "Council")
    assert not wrapped.body_goes_on("Ann Smith, North Eastshire.", "Council")


def test_column_that_goes_on_in_the_line_below() -> None:
    """What stands under the second column goes on with it, by its place on the page."""
    made = wrapped.lines(
        [
            placed(1, ("Ann Smith", 70.0), ("Head of Safety and", 200.0)),
            placed(2, ("Environment", 201.0)),
            placed(3, ("Bob Jones", 70.0), ("Clerk", 200.0)),
        ]
    )
    assert [[cell.text for cell in line.cells] for line in made] == [
        ["Ann Smith", "Head of Safety and Environment"],
        ["Bob Jones", "Clerk"],
    ]


def test_column_that_holds_somebody_else_stays() -> None:
    """A name under the second column, or words under the first, begin a line of their own."""
    printed = [
        placed(1, ("Ann Smith", 70.0), ("Head of Safety", 200.0)),
        placed(2, ("Bob Jones", 200.0)),
        placed(3, ("and Environment", 70.0)),
    ]
    assert wrapped.lines(printed) == printed


def test_run_is_cut_where_each_begins() -> None:
    """Every two words with a divider behind them begin somebody."""
    assert cut(
        "Joan Morris – Independent Chair Nigel Andrew – Manager, North Council Lorna Brighton – Director, Social Care"
    ) == [
        "Joan Morris – Independent Chair",
        "Nigel Andrew – Manager, North Council",
        "Lorna Brighton – Director, Social Care",
    ]


@pytest.mark.parametrize("place", ["Healthwatch, Norton", "HMP Norton"])
def test_place_stays_with_its_body(place: str) -> None:
    """The place after a prison or a comma is no forename of whoever comes next."""
    made = cut(
        f"Joan Morris – Independent Chair Nigel Andrew – Manager, {place} Lorna Brighton – Director, North Council"
    )
    assert made[1:] == [f"Nigel Andrew – Manager, {place}", "Lorna Brighton – Director, North Council"]


def test_third_name_goes_with_its_person() -> None:
    """After the last word of a body, three words before a divider are all of one name."""
    made = cut(
        "Joan Morris – Chair, East Board Nigel Andrew – Manager, North Council Anna Maria Bright – Clerk, Police"
    )
    assert made[-1] == "Anna Maria Bright – Clerk, Police"


@pytest.mark.parametrize("printed", ["Ann Smith – Clerk", "A Smith, Clerk; " * 20, "Smith " * 5_000])
def test_what_is_not_cut(printed: str) -> None:
    """A short entry, a run with semicolons, and what is no run of people."""
    assert cut(printed) == [printed]


def test_names_before_what_they_are() -> None:
    """Names first, then posts and bodies, then initials: who is who is told, what is whose is not."""
    found = runs.apart(text("Ann Smith Bob Jones Cara Brown Chair Clerk North Council AS BJ CB"))
    assert found is not None
    assert [each.text for each in found.people] == ["Ann Smith", "Bob Jones", "Cara Brown"]
    assert found.rest.text == "Chair Clerk North Council"
    assert runs.apart(text("Ann Smith Bob Jones Chair Clerk North Council XY ZQ")) is None


def test_entries_without_a_divider_that_break_over_lines() -> None:
    """Names run on to posts: a full line goes on in the next, unless that begins with somebody."""
    people = read_people(
        lines("""
Apologies:
Lynn Byrne Interim Head of Community Safety and
Deputy Director of Operations
Jane Edmond Housing Strategy and Development Manager
Ted Allan Chief Inspector, Northshire Police
Darren Coult LSC, Partnership Manager
"""),
        "minutes",
    )
    assert [each.name for each in people.apologies] == ["Lynn Byrne", "Jane Edmond", "Ted Allan", "Darren Coult"]


def test_semicolons_join_the_lines_of_a_paragraph() -> None:
    """A list parted by semicolons goes on wherever its lines break."""
    people = read_people(
        lines("""
PRESENT: Jane Smithers, Eastshire Council; Kate Greene, Victim
Support; Tom Jonson, Head of Unit, Probation
Service.
"""),
        "minutes",
    )
    assert [(each.name, each.organisation) for each in people.attendees] == [
        ("Jane Smithers", "Eastshire Council"),
        ("Kate Greene", "Victim Support"),
        ("Tom Jonson", "Probation Service"),
    ]


def test_cells_of_three_columns_that_are_broken_over_lines() -> None:
    """What stands below without a name goes on with the row above; so does a surname alone below a forename."""
    printed = [
        [(50, "In the room")],
        [(50, "Cllr Miss Ola Tench"), (200, "Cabinet Member, Health"), (380, "Lune District Council")],
        [(200, "and Safety")],
        [(50, "Chief Inspector Paul"), (200, "Partnerships"), (380, "North Constabulary")],
        [(50, "Stannard")],
        [(50, "Cat Mulvey"), (200, "Health Lead"), (380, "Northam Council Public")],
        [(380, "Health")],
        [(50, "Tom Say"), (200, "Manager"), (380, "Fells Trust – Ella Brow")],
        [(380, "was to come but did not")],
    ]
    made = tuple(
        Line(number, 1, 1, "text", 0, tuple(Cell(text, (), float(left)) for left, text in cells))
        for number, cells in enumerate(printed, start=1)
    )
    assert [(each.name, each.organisation) for each in read_people(made, "minutes").attendees] == [
        ("Cllr Miss Ola Tench", "Lune District Council"),
        ("Chief Inspector Paul Stannard", "North Constabulary"),
        ("Cat Mulvey", "Northam Council Public Health"),
        ("Tom Say", "Fells Trust"),
    ]


def test_people_with_titles_and_nothing_between() -> None:
    """Each title begins somebody; only where a name without one begins is there anything to ask."""
    people = read_people(
        lines(
            "Present: Cllr Sue Lint (Chair) Cllr Trudy Mann Cllr Jim Neal (Vice Chair) Borough Cllr Gail Reeve"
            " Cllr Donna Stock Cllr Jan Tailor Helen Richards (Parish Clerk and Financial Responsible Person)"
        ),
        "minutes",
    )
    assert [(each.name, each.organisation, each.post, each.sure) for each in people.attendees] == [
        ("Cllr Sue Lint", None, None, True),
        ("Cllr Trudy Mann", None, None, True),
        ("Cllr Jim Neal", None, None, True),
        ("Borough Cllr Gail Reeve", None, None, True),
        ("Cllr Donna Stock", None, None, True),
        ("Cllr Jan Tailor", None, None, False),
        ("Helen Richards", None, "Parish Clerk and Financial Responsible Person", False),
    ]
    assert not people.attendees_complete


@pytest.mark.parametrize("rest", ["Professionals", "Innovation", "Estates"])
def test_the_last_word_of_a_long_post(rest: str) -> None:
    """Below the column of posts it is nobody, though the row above has no more than two cells."""
    printed = [
        placed(1, ("Present:", 77.0), ("Ann Low", 162.0), ("Interim Chair", 290.0)),
        placed(2, ("Bo Ray", 162.0), ("Acting Director of Nursing & Allied Health", 290.0)),
        placed(3, (rest, 290.0)),
        placed(4, ("Cy Orr", 162.0), ("Medical Director", 290.0)),
    ]
    people = read_people(printed, "minutes").attendees
    assert [each.name for each in people] == ["Ann Low", "Bo Ray", "Cy Orr"]
    assert people[1].post == f"Acting Director of Nursing & Allied Health {rest}"
