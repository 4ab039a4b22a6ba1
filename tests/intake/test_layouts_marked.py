"""Tables that mark who came are read by their marks, in whatever words and under whatever heading."""

from __future__ import annotations

import pytest

from compliance.intake.decode import decode_bytes
from compliance.intake.read import read
from compliance.intake.reading import Reading
from tests.intake.layouts import AWAY, ENTRIES, PRESENT

MARKS = {
    "✓": "✗",
    "P": "Ap",
    "X": "A",
    "Y": "N",
    "Yes": "No",
    "Yes.": "Apologies",
    "Present": "Absent",
    "Attended": "Apologies received",
    "In attendance": "Did not attend",
    "Att": "Apol",
    "Teams": "Sent apologies",
    "In person": "DNA",
    "1": "0",
    "•": "",
    "": "Apologies",
}
"""How those who came are marked, and how those who did not."""
HEADS = ("", "Attendance", "Present", "Present?", "P/A", "Present (Y/N)", "6 June 2014", "June", "Jun 14", None)
"""What stands over the marks; None where no column of the table has a heading."""
BUSINESS = "<h3>1. Performance Report</h3>{0}<p>Members heard what had been done since the spring.</p>"


def page(rows: list[list[str]], *, lines: bool = True) -> Reading:
    """What is read from a page with a table."""
    end = "\n" if lines else ""
    table = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>{end}" for row in rows)
    head = f"<h1>Dale Safety Partnership</h1>{end}<h2>Minutes of the meeting held on 6 June 2014</h2>{end}"
    text = f"<html><body>{head}<p>Attendance</p>{end}<table>{table}</table>{end}{BUSINESS.format(end)}</body></html>"
    (found,) = read(decode_bytes(text.encode(), "page.html"))
    return found


@pytest.mark.parametrize("came", MARKS)
@pytest.mark.parametrize("head", HEADS)
def test_marks(head: str | None, came: str) -> None:
    """Whoever is marked as there is there, and nobody who is marked as away."""
    away = MARKS[came]
    rows = [[each.name, each.body, came] for each in PRESENT] + [[each.name, each.body, away] for each in AWAY]
    found = page(rows if head is None else [["Name", "Organisation", head], *rows])
    assert [(each.name, each.organisation) for each in found.attendees] == [(each.name, each.body) for each in PRESENT]
    sent = AWAY if away[:2].lower() in {"a", "ap", "se"} else ()
    assert [each.name for each in found.apologies] == [each.name for each in sent]


@pytest.mark.parametrize("lines", [True, False])
@pytest.mark.parametrize("days", [("March", "June", "September"), ("4 Mar", "6 Jun"), ("04.03.14", "06.06.14")])
def test_meetings(days: tuple[str, ...], *, lines: bool) -> None:
    """Of the columns of several meetings that of this one counts, also where a page is one line of its file."""
    rows = [["Name", "Organisation", *days]]
    rows += [[each.name, each.body, "A", *["P"] * (len(days) - 1)] for each in PRESENT]
    rows += [[each.name, each.body, "P", *["A"] * (len(days) - 1)] for each in AWAY]
    found = page(rows, lines=lines)
    assert [each.name for each in found.attendees] == [each.name for each in PRESENT]
    assert [each.name for each in found.apologies] == [each.name for each in AWAY]


def test_dashes_are_no_marks() -> None:
    """A column of dashes between names and bodies marks nobody."""
    found = page([[each.name, "-", each.body] for each in PRESENT])
    assert [(each.name, each.organisation) for each in found.attendees] == [(each.name, each.body) for each in PRESENT]


def test_words_of_remarks_are_no_marks() -> None:
    """A column without a heading that says more than who came marks nobody as away where it is empty."""
    rows = [[each.name, each.body, "Observer" if at == 1 else ""] for at, each in enumerate(PRESENT)]
    found = page([["Name", "Organisation", ""], *rows])
    assert [each.name for each in found.attendees] == [each.name for each in PRESENT]


@pytest.mark.parametrize("form", ["name, body", "name (body)", "name", "name - post, body"])
@pytest.mark.parametrize("beside", ["{} - {}", "{} – {}", "{} ({})", "{}: {}"])
@pytest.mark.parametrize("came", [mark for mark, away in MARKS.items() if mark not in {"", "•", "Yes."}])
def test_marks_behind_entries(came: str, beside: str, form: str) -> None:
    """Marks at the ends of lines are those of a column."""
    entry, away = ENTRIES[form], MARKS[came]
    lines = [beside.format(entry(each), came) for each in PRESENT] + [beside.format(entry(each), away) for each in AWAY]
    text = "\n".join(["Dale Safety Partnership", "Minutes of the meeting of 6 June 2014", "", "Attendance", *lines])
    (found,) = read(decode_bytes(f"{text}\n\n1. Performance Report\n\nMembers heard it.\n".encode(), "paper.txt"))
    bodies = "body" in form
    assert [(each.name, each.organisation) for each in found.attendees] == [
        (each.name, each.body if bodies else None) for each in PRESENT
    ]
    sent = AWAY if away[:2].lower() in {"a", "ap", "se"} else ()
    assert [each.name for each in found.apologies] == [each.name for each in sent]


def test_apologies_are_no_tally() -> None:
    """A list of those away whose lines all say so is read as it stands."""
    lines = [f"{each.name} ({each.body}) - apologies" for each in (*AWAY, *PRESENT[:3])]
    text = "\n".join(["Dale Safety Partnership", "Minutes of 6 June 2014", "", "Apologies:", *lines])
    (found,) = read(decode_bytes(f"{text}\n\n1. Performance Report\n\nMembers heard it.\n".encode(), "paper.txt"))
    assert [each.name for each in found.apologies] == [each.name for each in (*AWAY, *PRESENT[:3])]
