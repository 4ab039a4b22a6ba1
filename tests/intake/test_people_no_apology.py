"""Sentences that sound like apologies for absence and are none: somebody is sorry, or was merely not there."""

from __future__ import annotations

import pytest
from docx.document import Document

from compliance.intake.decode import decode_bytes
from compliance.intake.people.read import read_people
from tests.intake.decode_made import word
from tests.intake.who import away, read, there

_HEAD = """
Minutes of the meeting held on 4 May 2016

Present: Cllr A Bone (Chair), Sgt B Cole (Eastshire Police), D Dunn (Eastshire Fire Service)

Apologies: Ann Frost

2. Matters arising
"""


@pytest.mark.parametrize(
    "told",
    [
        "Jane Hart apologised for not getting back sooner.",
        "Jane Hart apologised for not having sent the figures in time.",
        "Jane Hart had apologised for being unable to give the figures.",
        "Jane Hart apologised for not being able to answer the question.",
        "Jane Hart sent her apologies for the delay to the survey.",
        "Jane Hart gave apologies for any inconvenience.",
        "Jane Hart apologised for not attending the launch of the scheme.",
        "Jane Hart apologised for her absence from the open day.",
    ],
)
def test_somebody_sorry_for_something_else(told: str) -> None:
    """Whoever is sorry for a thing done late or left undone was not said to be away from the meeting."""
    people = read(_HEAD + told)
    assert away(people) == ["Ann Frost"]
    assert there(people) == ["Cllr A Bone", "Sgt B Cole", "D Dunn"]


@pytest.mark.parametrize(
    "told",
    [
        "Jane Hart apologised for not being able to attend.",
        "Jane Hart apologised for not attending the meeting.",
        "Jane Hart had apologised for not being present.",
        "Jane Hart apologised for not being at the meeting.",
        "Jane Hart apologised for being unable to attend tonight.",
        "Jane Hart apologised for being unable to be there.",
        "Jane Hart apologised for her absence.",
        "Jane Hart apologised for her absence from the meeting.",
        "Jane Hart sent apologies for absence.",
        "Jane Hart sent her apologies for the meeting.",
        "Jane Hart sent apologies for this meeting.",
        "Jane Hart sent apologies for not attending.",
        "Jane Hart gave her apologies for today.",
    ],
)
def test_somebody_sorry_not_to_come(told: str) -> None:
    """Whoever is sorry for not being there was away."""
    assert away(read(_HEAD + told)) == ["Ann Frost", "Jane Hart"]


def test_somebody_not_present_told_over_two_lines() -> None:
    """Those named before the end of a line are not present either, and sent no apologies for that."""
    people = read("""
Councillors Present
Councillor Ms A Bone Chairman
Councillor Mr B Cole

1.0 Apologies for Absence
No apologies received
Councillor Mr C Dunn not present
PCSO Eve Gold and PC Fay Hart representatives from the Police and
Warden Mr Gil Ives not present

2.0 Declarations of Interest
""")
    assert away(people) == []


def test_somebody_not_present_below_a_list_of_apologies() -> None:
    """A list that is finished stands, whoever the next line says was not present."""
    people = read("""
Apologies
Eve Gold, Eastshire Police
Fay Hart, Eastshire Fire Service
Gil Ives not present
""")
    assert away(people) == ["Eve Gold", "Fay Hart"]


@pytest.mark.parametrize(
    "number, title",
    [("5", "Vulnerable People - Benefit, Homes etc"), ("5.", "Young Carers - Grants, Homes"), ("12", "Homes - Rent")],
)
def test_row_with_a_number_a_title_and_what_was_said_ends_the_list(number: str, title: str) -> None:
    """What stands behind the dash in the title of an item is nobody."""

    def fill(made: Document) -> None:
        made.add_paragraph("Minutes of the Dale Board held on 4 May 2016")
        made.add_paragraph("Present:\tAnn Low (Chair), Bo Orr")
        made.add_paragraph("Apologies:\tCy Elm, Di Frost")
        row = made.add_table(rows=1, cols=2).rows[0]
        row.cells[0].text = number
        row.cells[1].text = f"{title}\nMembers received a presentation that outlined what was in need of repair."

    people = read_people(decode_bytes(word(fill), "a.docx").lines, "minutes")
    assert away(people) == ["Cy Elm", "Di Frost"]
    assert "apologies" not in {each.about for each in people.questions}
