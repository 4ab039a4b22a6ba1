"""What is noted below the heading of earlier minutes is of that meeting: an apology there is none of this one."""

from __future__ import annotations

import pytest

from tests.intake.who import away, read, there

_PAPER = """
# Village Liaison Meeting

Present: Ms Ann Low (Dale Council)

Mr Bo Ray (Parish Council)

Mr Carl Bush (Borough Councillor)

1. Apologies

Apologies were received from Ms Di Eve.

{heading}

The following comments were noted in relation to them:

{told}

Mr Ray said that the note on the gate was brief.

3. Matters of today

Mr Gus Hale had sent his apologies.
"""


@pytest.mark.parametrize(
    "heading",
    [
        "2. Minutes of the previous meeting (6th October)",
        "2. To approve the Minutes of the last meeting held on 6 October 2004",
        "2 PREVIOUS MINUTES",
        "2. Confirmation of minutes",
        "2. Notes of the Last Meeting and Matters Arising",
    ],
)
@pytest.mark.parametrize("told", ["Mr Fox had sent his apologies", "2.1 Mr Fox gave his apologies."])
def test_an_apology_noted_at_the_earlier_minutes_is_of_the_earlier_meeting(heading: str, told: str) -> None:
    """It is a correction; the apologies of the items before and behind it are of this meeting."""
    assert away(read(_PAPER.format(heading=heading, told=told))) == ["Ms Di Eve", "Mr Gus Hale"]


@pytest.mark.parametrize(
    "heading", ["Apologies and minutes of the last meeting", "2. Minutes of the last meeting, apologies"]
)
def test_a_heading_that_has_the_apologies_too_is_of_both(heading: str) -> None:
    """Then they are of this meeting."""
    assert "Mr Fox" in away(read(_PAPER.format(heading=heading, told="Mr Fox had sent his apologies")))


@pytest.mark.parametrize("next_", ["Apologies", "Declarations of interest", "2/16 Apologies"])
def test_the_item_on_earlier_minutes_ends_at_the_next_heading(next_: str) -> None:
    """Whether it has a number or not."""
    found = read(f"""
Present: Ann Low (Dale Council), Bo Ray (Vale Trust)

Minutes of the last meeting

The minutes were agreed.

{next_}

Apologies were received from Ed Fox.
""")
    assert away(found) == ["Ed Fox"]


def test_a_label_above_what_is_told_of_each_item_is_no_heading_of_earlier_minutes() -> None:
    """On the pages of some councils "Minutes:" stands in every item."""
    found = read("""
Present: Ann Low (Dale Council), Bo Ray (Vale Trust)

2.

Apologies for Absence (Ann Low)

Minutes:

Ed Fox and Di Eve sent apologies for absence.
""")
    assert away(found) == ["Ed Fox", "Di Eve"]


@pytest.mark.parametrize("short", ["Mr Bush", "C Bush", "Cllr Bush"])
def test_an_apology_of_somebody_there_is_asked_about_where_one_of_the_names_is_short(short: str) -> None:
    """The list has "Mr Carl Bush", the apology his surname alone."""
    found = read(f"""
Present: Ms Ann Low (Dale Council), {"Cllr" if "Cllr" in short else "Mr"} Carl Bush (Vale Trust)

2. Transport

{short} sent his apologies.
""")
    assert there(found) == ["Ms Ann Low", f"{'Cllr' if 'Cllr' in short else 'Mr'} Carl Bush"]
    assert [each.sure for each in found.attendees] == [True, True]
    assert [each.sure for each in found.apologies] == [False]
    assert any("Bush" in each.what for each in found.questions)


@pytest.mark.parametrize("other", ["Mrs Bush", "David Bush", "Mr D Bush"])
def test_another_of_the_same_surname_is_another(other: str) -> None:
    """A title or a forename tells them apart."""
    found = read(f"""
Present: Ms Ann Low (Dale Council), Mr Carl Bush (Vale Trust)

2. Transport

{other} sent apologies.
""")
    assert all(each.sure for each in found.attendees)
    assert all(each.sure for each in found.apologies)
