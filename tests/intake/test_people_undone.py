"""Lists whose table or columns a program took apart: nobody in them is sure, and one question asks about them."""

from __future__ import annotations

import pytest

from compliance.intake.people.read import read_people
from compliance.intake.reading import People
from tests.intake.decode_made import paper

_HEAD = "Dale Community Safety Partnership\nMinutes of the meeting held on 4 May 2016\n"
_TAIL = "1. Minutes of 3 February 2016\nAgreed.\n"


def _people(text: str) -> People:
    return read_people(paper(f"{_HEAD}{text}{_TAIL}").lines, "minutes")


def _asked(found: People) -> list[str]:
    return [each.about for each in found.questions if "took apart" in each.what]


_BROKEN = "Cllr Ann \nLow\nDale Council Chair Present\nBo Orr Moor Fire and \nRescue\nGroup Manager Present\nCy Dent \n"
_ALONE = "Dale Council\nElm Police\n\nCllr A Low\n\nB Orr\n\nFell Trust\n\nHolm Constabulary\n\nC Dent\n\nD Ash\n\n"
_SHIFTED = (
    "Cllr Ann Low (Chair)\nBo Orr\nCy Dent          Dale Council\nDi Ash           Moor Police\n"
    "Ed Fell          Dale Fire Service\n                 Holm Trust\n                 Elm Council\n"
)
_WHOLE = "Ann Low   Dale Council   Present\nBo Orr    Moor Trust     Present\nCy Dent   Fell Police    Present\n"


@pytest.mark.parametrize(
    "text",
    [
        f"Name Organisation Position Attendance\n{_BROKEN}",
        f"Name Organisation Role Status\n{_BROKEN}",
        f"NameOrganisationPositionAttendance\n{_BROKEN}",
        "Invited Organisation AttendedApologies\nAnn Low Dale Council √\nBo Orr Moor Trust\nCy Dent Fell Police √\n",
        "Member Agency Present Apologies\nAnn Low Dale Council √\nBo Orr Moor Trust √\nCy Dent Fell Police √\n",
        "Invited\nAnn Low\nBo Orr\nCy Dent\n\nOrganisation\nDale Council\nMoor Trust\nFell Police\n\n√\n√\n\n",
        "Present\nAnn Low Dale Council ✓\nBo Orr Moor Trust\nCy Dent Fell Police ✓\n",
        "Present\nDale Borough Council Elm Housing\nA Low B Orr\nFell Trust Holm Police\nC Dent D Ash\n",
        "Present\nDale Borough Council Elm Housing\nA Low        B Orr\nFell Trust   Holm Police\nC Dent       D Ash\n",
        f"Present\n{_ALONE}",
        f"Present\n{_SHIFTED}",
        "Present  Ann Low – Dale CouncilBo Orr – Moor PoliceCy Dent – Fell Trust\n",
    ],
)
def test_nobody_of_a_table_taken_apart_is_sure(text: str) -> None:
    """Which body stands beside whom, and who came, is guessed of all of them: it is asked once."""
    found = _people(text)
    assert [each.name for each in found.attendees if each.sure] == []
    assert [each.name for each in found.apologies if each.sure] == []
    listed = (("attendees", found.attendees), ("apologies", found.apologies))
    assert _asked(found) == [about for about, people in listed if people] != []


@pytest.mark.parametrize("tick", ["√", "✓", "✔", "☑", "✓ ✓"])
@pytest.mark.parametrize("label", ["Present", "Invited Organisation Attended"])
def test_a_tick_is_no_part_of_a_body(tick: str, label: str) -> None:
    """It is what a column of marks left at the end of the line."""
    found = _people(f"{label}\nAnn Low, Dale Council {tick}\nBo Orr, Moor Trust {tick}\nCy Dent, Fell Police\n")
    assert [each.organisation for each in found.attendees] == ["Dale Council", "Moor Trust", "Fell Police"]


def test_labels_that_come_again_and_again_are_cells() -> None:
    """Nobody below them is sure; those listed beside their labels are."""
    found = _people(
        "Present: Cllr Ann Low (Chair, Dale Council), Bo Orr (Moor Police)\nApologies: Cy Dent (Fell Trust)\n"
        "1. Attendance\nMember\n12 Apr 2016\n4 May 2016\nAnn Low\n✓\n✓\nBo Orr\nApologies\n✓\nCy Dent\n✓\nApologies\n"
        "Di Ash\nApologies\nApologies\nEd Fell\n✓\n–\n"
    )
    assert [(each.name, each.sure) for each in found.attendees] == [("Cllr Ann Low", True), ("Bo Orr", True)]
    assert [each.name for each in found.apologies if each.sure] == ["Cy Dent"]


@pytest.mark.parametrize(
    "text",
    [
        "Present\nAnn Low, Dale Council\nBo Orr, Moor Trust\nCy Dent, Fell Police\n",
        "Members Present\nAnn Low, Dale Council\nBo Orr, Moor Trust\nCy Dent, Fell Police\n",
        "Present\nDale Council\nAnn Low\nMoor Trust\nBo Orr\nFell Police\nCy Dent\n",
        "Present\nDale Council Housing Services\nAnn Low\nBo Orr\nFell Police\nCy Dent\n",
        "Present\nAnn Low ✓\nBo Orr ✓\nCy Dent ✓\n",
        f"Name      Organisation   Attendance\n{_WHOLE}",
    ],
)
def test_a_list_that_is_whole_is_not_asked_about(text: str) -> None:
    """It shows nothing of a table that was taken apart."""
    assert _asked(_people(text)) == []


@pytest.mark.parametrize(
    "body", ["NHS North Dale CCG", "NHS Dale & Wade Integrated Care Board", "Dale Council Housing"]
)
def test_a_body_with_the_name_of_another_in_it_is_one(body: str) -> None:
    """Above its people it is no two that stood side by side."""
    people = _people(f"Present:\n\n{body}\n\nAnn Low\n\nElm Police\n\nSupt Bo Ray\n\n")
    assert [(each.organisation, each.sure) for each in people.attendees] == [(body, True), ("Elm Police", True)]
