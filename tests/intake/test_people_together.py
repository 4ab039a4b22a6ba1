"""Lists whose lines print name, post and body with nothing between, judged from the whole paper."""

from __future__ import annotations

import pytest

from compliance.intake.people.entries import unparted
from compliance.intake.people.entries.unparted import Known
from tests.intake.who import read

LIST = """
Present
Marcus Fell Chief Inspector Northshire Police
Priya Nair Head of Community Safety Thornby Borough Council
Gwen Tasker Thornby Borough Council
Olu Adeyemi Service Manager Probation Service
Tom Bassey Area Manager Bridgeway
Insp Rook Northshire Police
Anna Lloyd-Jones Thornby Homes (via Teams)
Pat Hole Policy Officer Office of the Police and Crime Commissioner
Molly Renn Chair of the Thornby Forum
Eve Low Director of Place
Apologies
Ray Dunning Bridgeway
"""


def test_posts_and_bodies_are_told_apart_by_the_whole_list() -> None:
    """A body begins where the words of a post or of a field of work end."""
    people = read(LIST)
    assert [(each.name, each.post, each.organisation) for each in people.attendees] == [
        ("Marcus Fell", "Chief Inspector", "Northshire Police"),
        ("Priya Nair", "Head of Community Safety", "Thornby Borough Council"),
        ("Gwen Tasker", None, "Thornby Borough Council"),
        ("Olu Adeyemi", "Service Manager", "Probation Service"),
        ("Tom Bassey", "Area Manager", "Bridgeway"),
        ("Insp Rook", None, "Northshire Police"),
        ("Anna Lloyd-Jones", None, "Thornby Homes"),
        ("Pat Hole", "Policy Officer", "Office of the Police and Crime Commissioner"),
        ("Molly Renn", "Chair of the Thornby Forum", "Thornby Forum"),
        ("Eve Low", "Director of Place", None),
    ]
    assert [(each.name, each.organisation) for each in people.apologies] == [("Ray Dunning", "Bridgeway")]
    assert people.chair is None


def test_a_run_whose_commas_part_people_is_read_so() -> None:
    """Between the commas name and body have nothing between them."""
    people = read("Present: Amy Burr Police, Carl Dint Elm Homes, Ellie Farr Probation, Geoff Hale Fire Service\n")
    assert [(each.name, each.organisation) for each in people.attendees] == [
        ("Amy Burr", "Police"),
        ("Carl Dint", "Elm Homes"),
        ("Ellie Farr", "Probation"),
        ("Geoff Hale", "Fire Service"),
    ]


def test_names_of_three_words_stay_whole() -> None:
    """Where nothing runs on, the third word is nobody's body."""
    people = read("Present\nMary Ann Low\nJohn Paul Dent\nSarah Jane Marsh\n")
    assert [each.name for each in people.attendees] == ["Mary Ann Low", "John Paul Dent", "Sarah Jane Marsh"]


@pytest.mark.parametrize(
    "post, end, body",
    [
        ("Head of Safety Dale Council", "Head of Safety", "Dale Council"),
        ("Chief Officer of Ludford Community Trust", "Chief Officer", "Ludford Community Trust"),
        ("Director of Public Health Dale County Council", "Director of Public Health", "Dale County Council"),
    ],
)
def test_a_post_that_holds_its_body(post: str, end: str, body: str) -> None:
    """The body is what begins with a name and ends as bodies do."""
    found = unparted.post_and_body(post)
    assert found is not None
    assert (post[: found[0]].strip(), post[found[1] :]) == (end, body)


@pytest.mark.parametrize(
    "post", ["Head of Adult Services", "Clerk to the Board", "Executive Director Community Services"]
)
def test_a_post_without_a_body(post: str) -> None:
    """What somebody works in is no body."""
    assert unparted.post_and_body(post) is None


@pytest.mark.parametrize("text", ["Ann Low", "Safer Dale", "Ann Church"])
def test_what_does_not_run_on(text: str) -> None:
    """A name alone has no seam."""
    assert unparted.seams(text, Known()) is None


IN_A_PACK = """
12 Agenda Item 4(b)

Minutes of the meeting of the Saltmarsh Community Safety Board

PRESENT

Cllr Den Hall JP – S. E. Saltmarsh District Council
Rashid Bano Saltmarsh County Council
Chloe Burgin S. E. Saltmarsh District Council
Una Spragg Saltmarsh Police

13

Merrin Storey The Marram, Dunes & Saltmarsh Rehabilitation Company

Apologies

Eve Lamb Saltmarsh Police

1. Introductions
"""


def test_the_number_of_a_paper_and_of_a_page_open_no_business() -> None:
    """A paper of another meeting's pack bears its item above the title, and a page may turn within a list."""
    people = read(IN_A_PACK)
    assert [each.name for each in people.attendees][-1] == "Merrin Storey"
    assert len(people.attendees) == 5
    assert [each.name for each in people.apologies] == ["Eve Lamb"]


def test_bodies_that_begin_as_names_do_or_hold_commas_stay_whole() -> None:
    """Letters of the compass are nobody's initials before a council, and commas part the places of one body."""
    people = read(IN_A_PACK)
    assert [(each.name, each.organisation, each.sure) for each in people.attendees] == [
        ("Cllr Den Hall JP", "S. E. Saltmarsh District Council", True),
        ("Rashid Bano", "Saltmarsh County Council", True),
        ("Chloe Burgin", "S. E. Saltmarsh District Council", True),
        ("Una Spragg", "Saltmarsh Police", True),
        ("Merrin Storey", "The Marram, Dunes & Saltmarsh Rehabilitation Company", False),
    ]


def test_commas_part_people_where_no_body_holds_them() -> None:
    """After "The Chair" and between forenames a comma ends somebody."""
    people = read("Present: The Chair, Ann Low and Dale Council, Cllr S. Marsh, Norfield Council\n")
    assert "Ann Low" in [each.name for each in people.attendees]
    assert [each.name for each in people.attendees if each.councillor] == ["Cllr S. Marsh"]


def test_letters_of_a_unit_before_those_of_a_body() -> None:
    """Where others are of the body by its letters alone; and somebody called Dean before a rank."""
    people = read(
        """
Attendees:
Tony Gill Inspector RVP
Gina Peg CDNHWA
Rachel Dean Chief Inspector RVP
Lewis Tarn NPC RVP
Jean Fair Castle &Ryehill
"""
    )
    assert [(each.name, each.organisation, each.post) for each in people.attendees] == [
        ("Tony Gill", "RVP", "Inspector"),
        ("Gina Peg", "CDNHWA", None),
        ("Rachel Dean", "RVP", "Chief Inspector"),
        ("Lewis Tarn", "RVP", "NPC"),
        ("Jean Fair", "Castle &Ryehill", None),
    ]
    assert {"Lewis Tarn", "Jean Fair"} <= {each.name for each in people.attendees if not each.sure}


def test_place_that_another_body_has_is_no_surname_and_a_saint_begins_a_body() -> None:
    """Behind what can be a second forename, before words that are no body's own: both names were longer."""
    people = read(
        "Present\nCllr Hal Lumb Marl Vale District Council\nIona Thread Marl Vale District Council\n"
        "Supt Yemi Bal Northdale Police\nMo Karim Northdale Fire & Rescue Service\n"
        "Sister Agnes Demps St Hild's Hostel\nApologies: Joy Ash, Northdale County Council\n"
    )
    assert [(each.name, each.organisation) for each in people.attendees[3:]] == [
        ("Mo Karim", "Northdale Fire & Rescue Service"),
        ("Sister Agnes Demps", "St Hild's Hostel"),
    ]
