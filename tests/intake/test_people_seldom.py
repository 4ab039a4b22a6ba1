"""Names that are the words of posts, short words for posts, and brackets that are one's own in a run of names."""

from __future__ import annotations

import pytest

from tests.intake.who import away, read, with_bodies


@pytest.mark.parametrize("name", ["Steve Leader", "Anne Leader", "Mark Chancellor"])
def test_a_surname_may_be_the_word_of_a_post(name: str) -> None:
    """Behind a forename that people commonly have."""
    people = read(f"Present: Bo Beech (Vale Police)\n\nApologies were received from Di Dow, {name} and Ed Eden.")
    assert away(people) == ["Di Dow", name, "Ed Eden"]


def test_a_faith_leader_is_none() -> None:
    """Nor does the word of a sort of people make a forename of itself."""
    people = read("Present:\nAnn Ash, Faith Leader\nBo Beech, Vale Police\nCy Cole, Vale Council")
    assert (people.attendees[0].name, people.attendees[0].post) == ("Ann Ash", "Faith Leader")


def test_letters_before_for_are_a_post() -> None:
    """An assistant director is called so."""
    people = read(
        "Present: Bo Beech (Vale Police)\n\nApologies for absence were received from the following:\n"
        "• Gill Gale, AD for Early Help and Prevention\n• Hal Hart, Victim Support"
    )
    assert [(each.name, each.organisation, each.post) for each in people.apologies] == [
        ("Gill Gale", None, "AD for Early Help and Prevention"),
        ("Hal Hart", "Victim Support", None),
    ]


def test_a_bracket_is_ones_own_where_several_without_any_follow() -> None:
    """It is neither given to those before nor asked about."""
    people = read(
        "Present: Bo Beech (Vale Police)\n\n"
        "Apologies were received from Ann Ash, Cy Cole, Di Dow (Vale Council), Ed Eden and Flo Fox."
    )
    assert with_bodies(people.apologies) == [
        ("Ann Ash", None),
        ("Cy Cole", None),
        ("Di Dow", "Vale Council"),
        ("Ed Eden", None),
        ("Flo Fox", None),
    ]
    assert all(each.sure for each in people.apologies)
    assert not [each for each in people.questions if each.about == "apologies"]


def test_nobody_comes_from_a_ward() -> None:
    """It is whom they sit for, or where they keep watch."""
    people = read(
        "Present: Bo Beech (Vale Police)\n\nApologies for absence were received from Ann Ash (Watch Chair, Town Ward)"
        " and Vic Pike (Watch Chair, Elm Hill Ward)."
    )
    assert with_bodies(people.apologies) == [("Ann Ash", None), ("Vic Pike", None)]
    assert not [each for each in people.questions if each.about == "apologies"]


def test_a_unit_between_a_post_and_its_body_is_nobody() -> None:
    """Dashes part initials, name and post; commas what follows them."""
    people = read(
        "Attendees:\n• CR - Carrie Reed - Wellbeing Manager, Vale Council\n"
        "• AL - Abi Leaf - Service Manager, Early Help, DCC\n"
        "• DO - Don Ore - Team Leader, Rough Sleepers, Vale Homes\n• AG - Anna Good - Regional Manager, Crimestoppers"
    )
    assert [(each.name, each.post, each.organisation) for each in people.attendees] == [
        ("Carrie Reed", "Wellbeing Manager", "Vale Council"),
        ("Abi Leaf", "Service Manager, Early Help", "DCC"),
        ("Don Ore", "Team Leader, Rough Sleepers", "Vale Homes"),
        ("Anna Good", "Regional Manager", "Crimestoppers"),
    ]


@pytest.mark.parametrize("body", ["3D Building Consortium", "4Children", "2gether Trust", "2Farming Low Marsh"])
def test_a_body_may_begin_with_a_number(body: str) -> None:
    """It is no remark on when somebody came."""
    people = read(f"Present: Bo Beech (Vale Police), Cy Cole ({body})\n\nApologies: Di Dow ({body})\n\n1. Items")
    assert with_bodies(people.attendees) == [("Bo Beech", "Vale Police"), ("Cy Cole", body)]
    assert with_bodies(people.apologies) == [("Di Dow", body)]


@pytest.mark.parametrize("time", ["3.30pm", "10am", "2 items", "4th item", "30mins only"])
def test_a_time_beside_a_name_is_no_body(time: str) -> None:
    """A number before the half of the day, an item or minutes says when somebody was there."""
    people = read(f"Present: Bo Beech (Vale Police), Cy Cole ({time}), Di Dow (Vale Homes)\n\n1. Items")
    assert ("Cy Cole", None) in with_bodies(people.attendees)


def test_apologies_twice_said() -> None:
    """What a heading says of apologies, and the sentence behind it says again, is nobody's body."""
    people = read(
        "Present: Bo Beech (Vale Police)\n\n3. Apologies for Absence received and accepted from: Apologies for absence "
        "received from Cllr. Ash, Councillor Cole and County Councillor Di Dow. It was agreed to meet in May.\n"
    )
    assert with_bodies(people.apologies) == [
        ("Cllr. Ash", None),
        ("Councillor Cole", None),
        ("County Councillor Di Dow", None),
    ]
