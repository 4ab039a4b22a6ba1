"""Lists of people behind the business: parts of a page of a meetings system, each a heading above a table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compliance.intake.people.read import read_people
from tests.intake import printed

if TYPE_CHECKING:
    from compliance.intake.reading import People

_PAGE = """
<h1>Dale Safety Board</h1><p>8 Dec 2016 - 14:30 to 16:30</p>
<h3>Agenda</h3>
<table><tr><td>1</td><td>Apologies</td></tr><tr><td>2</td><td>Burglary</td></tr>
<tr><td>2.</td><td>The report was noted.</td></tr></table>
"""


def _read(*parts: str) -> People:
    """The people of a page with these parts behind its business."""
    return read_people(printed.paper(_PAGE + "".join(parts), "page.html").lines, "minutes")


def _table(*rows: str) -> str:
    cells = ("".join(f"<td>{cell}</td>" for cell in row.split("|")) for row in rows)
    return f"<table>{''.join(f'<tr>{each}</tr>' for each in cells)}</table>"


def test_members_whose_attendance_a_column_tells() -> None:
    """Those who were there, those who sent apologies, and nobody who was absent; the chair by the role."""
    found = _read(
        "<h3>Committee Members</h3>",
        _table(
            "Member|Representing|Role|Attendance",
            "Councillor A Low|Elm Council|Chairman|Present",
            "Councillor B Nye|Ash Council|Member|Apologies",
            "Councillor C Orme|Oak Council|Member|Absent",
            "Mr D Pike|Independent Member|Member|Present",
        ),
    )
    assert [each.name for each in found.attendees] == ["Councillor A Low", "Mr D Pike"]
    assert [(each.name, each.organisation) for each in found.apologies] == [("Councillor B Nye", "Ash Council")]
    assert found.chair is not None
    assert found.chair.name == "Councillor A Low"


def test_attendees_in_a_table_with_headings() -> None:
    """Below their own heading, behind the business."""
    found = _read(
        "<h3>Attendees</h3>",
        _table("Name|Representing", "Ann Low|Elm Council", "Bob Nye, Treasurer|Dale Police"),
    )
    assert [(each.name, each.organisation) for each in found.attendees] == [
        ("Ann Low", "Elm Council"),
        ("Bob Nye", "Dale Police"),
    ]


def test_a_table_of_members_without_attendance_tells_of_nobody_there() -> None:
    """Nor does one of interests that they declared."""
    found = _read(
        "<h3>Committee Members</h3>",
        _table("Member|Representing|Role", "Councillor A Low|Elm Council|Chairman", "Mr D Pike|Oak Council|Member"),
        "<h3>Declarations of Interests</h3>",
        _table("Member Name|Item Ref|Details", "Councillor A Low|2|Son a constable"),
    )
    assert not [each for each in found.attendees if each.sure]
