"""Tables of attendance: what their marks mean by the key that is printed, and what columns of remarks say."""

from __future__ import annotations

import pytest

from compliance.intake.people.entries import keys
from compliance.intake.people.words.text import Text
from tests.intake.who import read


@pytest.mark.parametrize(
    "printed",
    [
        "P = present; A = apologies; S = substitute sent; DNA = did not attend, no apologies",
        "Key: ✓ Present, A: apologies",
        "Key to attendance: P – Present, A – Apologies",
        "(P = Present, Ab = Absent)",
    ],
)
def test_what_is_a_key(printed: str) -> None:
    """Letters or signs, each with what it means."""
    assert keys.is_key(printed)


@pytest.mark.parametrize(
    "printed", ["Present: A Smith, B Jones", "PC – Parish Council; DC – District Council", "J Dow – Attendance Officer"]
)
def test_what_is_no_key(printed: str) -> None:
    """People, and the short names of bodies, are none."""
    assert not keys.is_key(printed)


def test_leave_to_be_away_is_apologies() -> None:
    """A governing body sanctions an absence; whoever came late was there."""
    assert keys.read([Text("P – Present; S – Sanctioned; A – Absent; L – Late arrival", ())]) == {
        "p": "there",
        "s": "away",
        "a": "not_there",
        "l": "there",
    }


TABLE = """
Minutes of the meeting of 4/3/22

Attendance	P = present; A = apologies given; S = substitute sent; DNA = did not attend

| **Responsible authority / partner** | **Member** | **Role** | **04/03** | **Substitute / comment** |
| Dale Council | Jo Marsh | Director | P | Chair |
| | Cllr Ann Speke | Executive Lead | A | |
| Northern Police | Supt Ray Dunn | Commander | S | Insp Lea Ford attended for Supt Dunn |
| | Sgt Kit Holm | Neighbourhoods | P | from 10.15 |
| Fire Service | Gary Lunt | Area Manager | DNA | |
| Officers supporting | Pat Wills | Clerk | P | Minute taker |
"""


def test_a_table_by_its_key() -> None:
    """Letters mean what the key says, a body holds until the next, and who came instead was there."""
    people = read(TABLE)
    assert [(each.name, each.organisation, each.capacity, each.sure) for each in people.attendees] == [
        ("Jo Marsh", "Dale Council", "present", True),
        ("Insp Lea Ford", "Northern Police", "substitute", False),
        ("Sgt Kit Holm", "Northern Police", "present", True),
        ("Pat Wills", None, "officer", True),
    ]
    assert [(each.name, each.organisation, each.substitute, each.sure) for each in people.apologies] == [
        ("Cllr Ann Speke", "Dale Council", None, True),
        ("Supt Ray Dunn", "Northern Police", "Insp Lea Ford", True),
    ]
    assert people.chair
    assert people.chair.name == "Jo Marsh"
    assert not people.attendees_complete
    assert ["Insp Lea Ford" in each.what for each in people.questions] == [True]


SHARED = """
| Date | Monday 4 March 2019 | Time | 2.00pm |
| Venue | Dale Town Hall | Chair | Cllr Una Dow |

| **ATTENDEES** | **POSITION** | **AGENCY** |
| Cllr Una Dow | Chair, Lead Member for Homes | Dale Council |
| Wes Thorne / Gem Pask | Station Managers (job share) | North Fire and Rescue Service |
| Canon Roy Whyte | Chair | Dale Faiths Forum |
| **APOLOGIES** | | |
| Supt Gay Rennick | Commander | North Police (WT attending) |
| **MINUTES** | | |
| Jo Filey | Clerk | Dale Council |
"""


def test_a_table_headed_attendees_with_labels_within_it() -> None:
    """People who share a row share what it says; a chair beside another post is that of the meeting."""
    people = read(SHARED)
    assert [(each.name, each.organisation, each.capacity, each.sure) for each in people.attendees] == [
        ("Cllr Una Dow", "Dale Council", "present", True),
        ("Wes Thorne", "North Fire and Rescue Service", "present", True),
        ("Gem Pask", "North Fire and Rescue Service", "present", True),
        ("Canon Roy Whyte", "Dale Faiths Forum", "present", True),
        ("Jo Filey", "Dale Council", "officer", True),
    ]
    assert [(each.name, each.organisation, each.substitute) for each in people.apologies] == [
        ("Supt Gay Rennick", "North Police", "Wes Thorne")
    ]
    assert people.chair
    assert people.chair.name == "Cllr Una Dow"
    assert people.attendees_complete


NOTES = """
Attended:
Ann Reeve (Dale BC, chairing)
Sgt Hope Barr (North Police) for Insp Moor
Cllr Nan Flint (Dale Borough Council portfolio holder)
Kit Vale, Head of Homes, Dale District Council, also representing Eske Housing

Sorry not there: Insp Jack Moor, North Police
Clare Full - Dale ICB
"""


def test_notes_in_plain_words() -> None:
    """A body stands beside what is said of the chair; a second body takes nobody's own; a label can be homely."""
    people = read(NOTES)
    assert [(each.name, each.organisation, each.substitute_for) for each in people.attendees] == [
        ("Ann Reeve", "Dale BC", None),
        ("Sgt Hope Barr", "North Police", "Insp Moor"),
        ("Cllr Nan Flint", "Dale Borough Council", None),
        ("Kit Vale", "Dale District Council", None),
    ]
    assert [(each.name, each.organisation, each.substitute) for each in people.apologies] == [
        ("Insp Jack Moor", "North Police", "Sgt Hope Barr"),
        ("Clare Full", "Dale ICB", None),
    ]
    assert people.chair
    assert people.chair.name == "Ann Reeve"


def test_a_chair_from_a_point_of_the_meeting_is_asked_about() -> None:
    """Somebody who takes the chair "from this point" was perhaps not in it for most of the meeting."""
    people = read("""
Present: Cllr A Dow (Dale Council), Cllr B Tench (Lune Council)

Cllr Tench took the chair from this point and thanked Cllr Dow.
""")
    assert people.chair
    assert (people.chair.name, people.chair.sure) == ("Cllr B Tench", False)
    assert [each.about for each in people.questions] == ["chair"]


def test_a_bracket_that_never_closes_ends_before_the_next_person() -> None:
    """Both of those beside it are unsure, and nobody else is."""
    people = read("""
Present: Ms Jill Pond (Dale Commissioning Group, Colin Yarr (Community Company), Mrs Sheila Dunn JP (Lake Watch).
""")
    assert [(each.name, each.organisation, each.sure) for each in people.attendees] == [
        ("Ms Jill Pond", "Dale Commissioning Group", False),
        ("Colin Yarr", "Community Company", False),
        ("Mrs Sheila Dunn JP", "Lake Watch", True),
    ]


def test_a_bracket_of_several_may_hold_the_body_of_the_chair_before_them() -> None:
    """It is not given to the chair, but asked about."""
    people = read("""
Present: Councillor G Huck (Chairman), Councillors R Spall and M Imber (Tarn Vale District Council), Ann Ash (Police)
""")
    assert [(each.name, each.organisation, each.sure) for each in people.attendees] == [
        ("Councillor G Huck", None, False),
        ("R Spall", "Tarn Vale District Council", False),
        ("M Imber", "Tarn Vale District Council", True),
        ("Ann Ash", "Police", True),
    ]
    assert "Is it the organisation of Councillor G Huck too?" in people.questions[0].what


def test_whoever_wrote_the_notes() -> None:
    """They put their name in a bracket after "me"."""
    people = read("Attended:\nAnn Reeve (Dale BC)\nSgt Hope Barr (North Police)\nme (Tru Lamb, Dale BC)")
    assert ("Tru Lamb", "Dale BC") in [(each.name, each.organisation) for each in people.attendees]


def test_initials_beside_names_in_two_columns() -> None:
    """Letters in a column after a name are no body, and say who took the chair."""
    people = read("""
**PRESENT**	Ken Comb	**KC**	Gray Dolan	**GD**
John Slate	**JS**	Dick Nobel	**DN**
Meg Cook (SBC)	**MC**

The meeting was chaired by KC.
""")
    assert sorted(each.name or "" for each in people.attendees) == [
        "Dick Nobel", "Gray Dolan", "John Slate", "Ken Comb", "Meg Cook"
    ]  # fmt: skip
    assert people.attendees_complete
    assert people.chair
    assert people.chair.name == "Ken Comb"


def test_a_run_that_goes_on_over_a_tab() -> None:
    """A tab within a run is no column; a body said of two by "representing" is asked about for the first."""
    people = read("""
Present: Ann Clark, Dan Neill, Jo Fost	Ruby Kell representing Dale Homes, Rob Prest and Gina Prest (representing Lake Group) In attendance: Gord May, Andy Vid
""")  # noqa: E501
    assert [(each.name, each.organisation, each.sure) for each in people.attendees] == [
        ("Ann Clark", None, True),
        ("Dan Neill", None, True),
        ("Jo Fost", None, True),
        ("Ruby Kell", "Dale Homes", True),
        ("Rob Prest", "Lake Group", False),
        ("Gina Prest", "Lake Group", True),
        ("Gord May", None, True),
        ("Andy Vid", None, True),
    ]


def test_a_list_under_the_name_of_the_body() -> None:
    """The word for a body before people is a label; letters before its name belong to a body."""
    people = read("""
Panel: Professor Sir Nye Shaw (Chairman), Shane Neill (ELG - Electronic Local Government Network), Simon Dean (Ministry
of Order, Secretary), Colin Mann (substituting for Jo Reese - Hamp County Council)
Officials (regular attendees)
Olive Burr, Minister for Order
""")
    assert [(each.name, each.organisation, each.substitute_for) for each in people.attendees] == [
        ("Professor Sir Nye Shaw", None, None),
        ("Shane Neill", "ELG - Electronic Local Government Network", None),
        ("Simon Dean", "Ministry of Order", None),
        ("Colin Mann", "Hamp County Council", "Jo Reese"),
        ("Olive Burr", None, None),
    ]
    assert people.chair
    assert people.chair.name == "Professor Sir Nye Shaw"


def test_what_cannot_be_the_name_of_one_body_is_unsure() -> None:
    """Words that hold a label, or too many of them, are asked about."""
    people = read("""
Present:

| **Name** | **Organisation** |
| Ann Ash | Dale Council |
| Ben Beech | Lake Homes, in the room: also others |
""")
    assert [each.sure for each in people.attendees] == [True, False]
    assert not people.attendees_complete
