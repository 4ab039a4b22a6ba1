"""What is printed after a name: which words are the body that somebody is of, and which their post."""

from __future__ import annotations

import pytest

from compliance.intake.people.entries import employer
from compliance.intake.people.read import read_people
from compliance.intake.people.words import bodies
from tests.intake.lines import lines


def read(entry: str) -> tuple[str | None, bool]:
    """The organisation of one entry, and whether it is sure."""
    people = read_people(lines(f"Present:\nCllr V Otter (Chair)\n{entry}\n\n1. Welcome\n"), "minutes").attendees
    assert len(people) == 2
    return people[1].organisation, people[1].sure


@pytest.mark.parametrize(
    "entry, organisation",
    [
        ("Ben Harrow – Director of Public Health", None),
        ("Ben Harrow – Director of Public Health, Eastshire County Council", "Eastshire County Council"),
        ("Ben Harrow – Head of Safer Communities, Bolver Borough Council", "Bolver Borough Council"),
        ("Ben Harrow – Executive Director Community Services", None),
        ("Ben Harrow – Youth Offending Service Manager", None),
        ("Ben Harrow – Police Authority Member", None),
        ("Ben Harrow – Assistant Director, Adult Social Care", None),
        ("Ben Harrow – Head of Service – Children, Schools and Complex Needs", None),
        ("Ben Harrow – Admin Officer, Youth Offending Team", "Youth Offending Team"),
        ("Ben Harrow – Leader of Bolver District Council", "Bolver District Council"),
        ("Ben Harrow – Clerk to Melby Parish Council", "Melby Parish Council"),
        ("Ben Harrow, Eastshire County Council, Trading Standards", "Eastshire County Council"),
        ("Ben Harrow, Trading Standards, Eastshire County Council", "Eastshire County Council"),
        ("Ben Harrow, Eastshire County Council - Youth Offending Service", "Eastshire County Council"),
        ("Ben Harrow – Bolver District Council Community Safety Manager", "Bolver District Council"),
        ("Ben Harrow – Assistant Director, National Probation Service - Dale", "National Probation Service - Dale"),
        ("Ben Harrow – Chief Officer, MOORS, Dale", "MOORS, Dale"),
        ("Ben Harrow – Lay Member for Audit", None),
        ("Ben Harrow – Area Manager for Eastshire Fire and Rescue", "Eastshire Fire and Rescue"),
        ("Ben Harrow – Consultant in Public Health for Eastshire County Council", "Eastshire County Council"),
        ("Ben Harrow – Head of Community Safety at Bolver Council", "Bolver Council"),
        ("Ben Harrow – Office of Ann Marlow MP", "Office of Ann Marlow MP"),
        ("Ben Harrow – Mayor’s Office for Policing", "Mayor’s Office for Policing"),
        ("Ben Harrow – LB Bolverham", "LB Bolverham"),
        ("Ben Harrow, LB Bolverham, Family Services", "LB Bolverham"),
        ("Ben Harrow – Governance Service, LB Bolverham", "LB Bolverham"),
        ("Ben Harrow – Deputy Chief Finance Officer for the PCC’s Office", "PCC’s Office"),
        ("Ben Harrow – Monitoring Officer of the Commissioner's Office", "Commissioner's Office"),
        ("Ben Harrow, Bolver Borough Council, representing the Bolver CSP", "Bolver Borough Council"),
        ("Ben Harrow – Upper Bolver PC", "Upper Bolver PC"),
        ("Corporate Director, Place – Ben Harrow", None),
        ("Ben Harrow – Anne Marlow Foundation", "Anne Marlow Foundation"),
    ],
)
def test_organisation_of_an_entry(entry: str, organisation: str | None) -> None:
    """A body is one by its own name or kind; what somebody is head of is none."""
    assert read(entry) == (organisation, True)


@pytest.mark.parametrize(
    "entry, organisation",
    [
        ("Supt Ben Harrow, Chief Constable of Larkshire", "Chief Constable of Larkshire"),
        ("Chief Inspector Ben Harrow – Chief Constable for Larkshire", "Chief Constable for Larkshire"),
        ("Ben Harrow, Chief Constable of Larkshire", None),
        ("Chief Constable Ben Harrow, Chief Constable of Larkshire", None),
        ("T/Chief Constable Ben Harrow, Chief Constable of Larkshire", None),
    ],
)
def test_an_officer_comes_for_the_chief_constable_and_is_not_one(entry: str, organisation: str | None) -> None:
    """The law names a police force by the office; somebody of a lower rank does not hold it."""
    assert read(entry) == (organisation, True)


@pytest.mark.parametrize(
    "entry, organisation",
    [
        ("Ben Harrow – ICB Non-Executive Member – Audit and Governance", "ICB"),
        ("Ben Harrow – Community Safety Manager, Harrowby", "Harrowby"),
        ("Ben Harrow Bolver District Council", "Bolver District Council"),
    ],
)
def test_what_the_form_does_not_decide_is_unsure(entry: str, organisation: str) -> None:
    """Letters before a post, a place after one, and a name with a place after it."""
    assert read(entry) == (organisation, False)


@pytest.mark.parametrize(
    "text, strength",
    [
        ("Bolver District Council", 3),
        ("Office of the Police and Crime Commissioner", 3),
        ("Probation Service", 2),
        ("ABC", 2),
        ("Youth Offending Team", 1),
        ("Community Safety", 0),
        ("Audit and Governance", 0),
    ],
)
def test_strength(text: str, strength: int) -> None:
    """One by its own name, one of its kind, a team, a field of work."""
    assert bodies.strength(text) == strength


def test_heading_with_the_name_before_it_at_its_front() -> None:
    """The name goes to the list before, and those below have the heading: all are unsure."""
    people = read_people(
        lines("""
Officers: Bolver District Council: Alice Marlow, and Sarah Pennell Hinton & Bosley Borough Council: Rachel Burn

1. Welcome
"""),
        "minutes",
    ).attendees
    assert [(each.name, each.organisation, each.sure) for each in people] == [
        ("Alice Marlow", "Bolver District Council", True),
        ("Sarah Pennell", "Bolver District Council", False),
        ("Rachel Burn", "Hinton & Bosley Borough Council", False),
    ]


def test_what_follows_the_list_is_cut_off() -> None:
    """Neither who the minutes go to nor the first item is part of the last body."""
    assert read("Ben Harrow, Eastshire Police Distribution") == ("Eastshire Police", True)
    assert read("Ben Harrow, Eastshire Police 2 Welcome and Introductions") == ("Eastshire Police", True)


def test_a_body_with_another_person_in_it_is_unsure() -> None:
    """Where a line has lost what parted two people, the second is not silently part of the first one's body."""
    organisation, sure = read("Ben Harrow, Bolver District Council Cllr Anna Marsh Eastshire Fire and Rescue")
    assert organisation is not None
    assert not sure


@pytest.mark.parametrize(
    "text", ["Bolver District Council", "Police Authority for Eastshire", "Fire and Rescue Service"]
)
def test_a_body_alone_holds_nobody(text: str) -> None:
    """The words of a body are no person."""
    assert not employer.holds_somebody(text)


def test_of_two_bodies_alike_neither_is_silently_chosen() -> None:
    """Somebody of two councils is read as of one, and asked about."""
    organisation, sure = read("Ben Harrow – Bolver District Council, Eastshire County Council")
    assert organisation is not None
    assert not sure


@pytest.mark.parametrize("word", ["Alternate", "Panel", "Member"])
def test_a_word_that_names_no_body_is_no_organisation(word: str) -> None:
    """It may say what somebody is, and is of no body by its own name."""
    assert read(f"Councillor Ben Harrow, {word}")[0] is None


@pytest.mark.parametrize(
    "entry, organisation",
    [
        ("Ben Harrow – Minister for the Harrow Office", None),
        ("Ben Harrow, Chief Exec CVS", "CVS"),
        ("Ben Harrow – City of Bolver Council Director Public Health", "City of Bolver Council"),
        ("Ben Harrow – Director of Public Health’s office, Bolver Council", "Bolver Council"),
        ("Ben Harrow (BHA), Bolver Council", "Bolver Council"),
        ("Ben Harrow - IMS Orvane", "IMS Orvane"),
        ("Ben Harrow, Bolver Volunteer Bureau", "Bolver Volunteer Bureau"),
    ],
)
def test_posts_and_letters_beside_bodies(entry: str, organisation: str | None) -> None:
    """A post is parted from a body that is run on to it, and letters are told from both."""
    assert read(entry)[0] == organisation


def test_dashes_before_and_after_a_post_make_no_second_person() -> None:
    """What stands behind the second dash is the body, though it could be a name."""
    text = (
        "Present:\nAnn Otter – Lead Officer – Dale Homes\nBen Harrow – Locality Manager – Early Steps\n\n1. Welcome\n"
    )
    people = read_people(lines(text), "minutes").attendees
    assert [(each.name, each.organisation) for each in people] == [
        ("Ann Otter", "Dale Homes"),
        ("Ben Harrow", "Early Steps"),
    ]


def test_a_body_beside_two_people_is_both_ones_with_a_bracket_behind_it() -> None:
    """The bracket says more of the body and parts it from neither."""
    text = "Present:\nCllr V Otter\nAnn Marl and Ben Harrow, Bolver Council (Bolver CSP)\n\n1. Welcome\n"
    people = read_people(lines(text), "minutes").attendees
    assert [each.organisation for each in people[1:]] == ["Bolver Council", "Bolver Council"]


@pytest.mark.parametrize(
    "entry, organisation, sure",
    [
        ("Ben Harrow – Head of Probation, Orvane & Bexmoor", "Orvane & Bexmoor", False),
        ("Ben Harrow – Bolver Hub / Eastshire YJS", "Bolver Hub / Eastshire YJS", True),
        ("Ben Harrow – HMP – The Mere", "HMP – The Mere", True),
        ("Ann Holder (AH), Voluntary Sector", "Voluntary Sector", False),
    ],
)
def test_organisation_of_an_entry_among_others(entry: str, organisation: str, sure: bool) -> None:
    """Where the others are of bodies by their own names, two places are still rather what area somebody has."""
    others = "\n".join(f"{name} – {body}" for name, body in [("Ann Otter", "Dale Homes"), ("Cy Reed", "Dale CC")] * 2)
    found = read_people(lines(f"Present:\n{others}\n{entry}\n\n1. Welcome\n"), "minutes").attendees[-1]
    assert (found.organisation, found.sure) == (organisation, sure)


def test_a_field_of_work_with_a_name_of_its_own_is_asked_about() -> None:
    """Behind a post it is a scheme that somebody runs as well as a body."""
    assert read("Ben Harrow, Programme Manager – Better Care Scheme") == ("Better Care Scheme", False)


@pytest.mark.parametrize(
    "entry, organisation",
    [
        ("Ben Harrow, Dale Theatre Company (DTC)", "Dale Theatre Company"),
        ("Ben Harrow, Manager, Community Rehabilitation Company (CRC)", "Community Rehabilitation Company"),
        ("Ben Harrow, Clinical Commissioning Group (CCG)", "Clinical Commissioning Group"),
    ],
)
def test_letters_in_a_bracket_behind_the_body_whose_they_are(entry: str, organisation: str) -> None:
    """They say how the paper calls it further down, and are no second body, nor what somebody does."""
    assert read(entry) == (organisation, True)


@pytest.mark.parametrize("council", ["Dale DC", "Dale D.C.", "Ash Vale M.B.C.", "Fell CC"])
@pytest.mark.parametrize("post", ["Treasurer", "Community Safety Manager"])
def test_a_post_run_on_to_the_letters_of_a_council(council: str, post: str) -> None:
    """The letters end the name of the council."""
    assert read(f"Ann Low, {council} {post}") == (council, True)


@pytest.mark.parametrize("body", ["Moor Fire & Rescue E", "Moor Council N.W.", "Moor Police P.R.O."])
def test_letters_behind_a_body_may_be_no_part_of_it(body: str) -> None:
    """They can be a region or a post in short, where those of a council are its own."""
    assert read(f"Ann Low, {body}") == (body, False)
    assert read("Ann Low, Moor B.C.") == ("Moor B.C.", True)


@pytest.mark.parametrize(
    "body", ["Dale, Wold & Marr CRC", "Hope Valley, Moor and Dale Probation Trust", "Elm, Oak and Ash Green NHS Trust"]
)
def test_a_body_of_several_places_with_a_comma_in_its_name(body: str) -> None:
    """The first of the places is no post; that the comma is in the name is only inferred."""
    assert read(f"Ann Low ({body})") == (body, False)


def test_a_post_before_a_body_of_two_places() -> None:
    """It stays a post."""
    assert read("Ann Low (Manager, Wold & Marr CRC)")[0] == "Wold & Marr CRC"


def test_what_an_officer_works_in_behind_a_dash() -> None:
    """Public relations are no body by themselves: whether they are one here is asked."""
    assert read("Ms J Bone   -   Public Relations") == ("Public Relations", False)
