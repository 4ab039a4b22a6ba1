"""Which lines are a list of people, and of what kind: labels of many wordings, marks apart, and where a list ends."""

from __future__ import annotations

import pytest

from compliance.intake.people.read import read_people
from compliance.intake.people.words import labels
from tests.intake.printed import paper
from tests.intake.who import away, read, there


@pytest.mark.parametrize(
    "printed,role,capacity",
    [
        ("The following people attended:", "present", "present"),
        ("Register of attendance", "present", "present"),
        ("Joined online:", "present", "present"),
        ("Attended via MS Teams:", "present", "present"),
        ("Other attendees", "present", "in_attendance"),
        ("Non Members also Present:", "present", "in_attendance"),
        ("Invited attendees", "present", "guest"),
        ("Guest speakers:", "present", "guest"),
        ("Officers supporting the Board", "present", "officer"),
        ("Present – Officers", "present", "officer"),
        ("Minute Secretary:", "present", "officer"),
        ("Named substitutes", "present", "substitute"),
        ("Members not present:", "absent", None),
        ("Invited but not present:", "absent", None),
        ("Invited but did not attend:", "absent", None),
        ("Apologies / Absent", "apologies", None),
        ("Expected attendees:", "skip", None),
        ("Apologies for lateness:", "skip", None),
        ("Copy to:", "skip", None),
    ],
)
def test_labels_by_their_words(printed: str, role: str, capacity: str | None) -> None:
    """A label is known by the words that it is made of, whatever their order."""
    label = labels.read(printed)
    assert label is not None
    assert (label.role, label.capacity, label.whole) == (role, capacity, True)


@pytest.mark.parametrize("printed", ["Community Support Officer", "Attendance at school fell", "Northshire Council"])
def test_what_is_no_label(printed: str) -> None:
    """A post, a sentence and a body are none."""
    assert labels.read(printed) is None


def test_marks_on_lines_of_their_own() -> None:
    """A table that lost its columns prints each mark above its name."""
    people = read("""
MINUTES OF THE COMMUNITY SAFETY COMMITTEE

+ Cllr Ken Pedley - Chairman

+

Cllr Frances Bentham

-

Cllr Bruce Mandel

+

Cllr Bob Smythe

+ Present

- Apologies for absence presented

Also present: Councillors Audrey Roxton and David Whitmore.

PART I
""")
    assert there(people) == [
        "Cllr Ken Pedley",
        "Cllr Frances Bentham",
        "Cllr Bob Smythe",
        "Audrey Roxton",
        "David Whitmore",
    ]
    assert away(people) == ["Cllr Bruce Mandel"]
    assert people.attendees_complete


def test_members_without_a_label_above_others_with_one() -> None:
    """Where only others have a label, those printed above it are asked about."""
    people = read("""
Minutes of the Community Safety Committee

Mr H Frazier
Miss J Camber

Non Members also Present:
Mr A Baxley

Mr H Frazier in the Chair
""")
    assert there(people) == ["Mr H Frazier", "Miss J Camber", "Mr A Baxley"]
    assert [each.sure for each in people.attendees] == [False, False, True]
    assert people.attendees[0].capacity != "in_attendance"
    assert not people.attendees_complete
    assert any("has no heading" in each.what for each in people.questions)


def test_only_officers_are_listed() -> None:
    """A list of officers and guests is not one of the members, who are asked about."""
    people = read("""
Joint Scrutiny Committee

Also in attendance: Councillor Lee Bracken; Inspector Dan Evering.
Officers in attendance: James Edmonton and Rebecca Holcombe

1 Welcome
""")
    assert len(people.attendees) == 4
    assert not people.attendees_complete
    assert any("Which members were there" in each.what for each in people.questions)


def test_list_with_somebody_unsure_is_not_complete() -> None:
    """What was put together by its order is not said to be whole."""
    people = read("""
Present:
Jane Smithers
Paul Browning
Eastshire Council
Eastshire Police
""")
    assert [each.sure for each in people.attendees] == [False, False]
    assert not people.attendees_complete


def test_heading_of_an_item_ends_a_list() -> None:
    """A heading that ends in "Update" or "Actions" opens business."""
    people = read("""
Attendees
Jane Smithers, Eastshire Council
Paul Browning, Eastshire Police
Domestic Abuse Update
Jane Smithers gave an update.
""")
    assert there(people) == ["Jane Smithers", "Paul Browning"]
    assert people.attendees_complete


def test_apologies_of_the_following_partners() -> None:
    """The label can say of whom, and the names come in the paragraph below."""
    people = read("""
Apologies for absence were received on behalf of Councillor Wanda Kingsway.

Apologies for absence were also received on behalf of the following partners and interested parties;

J Bridgend (Magistrates Court), K Hazelton (Redbank Tenants Association) and Insp I Josephson (Eastshire Police).
""")
    assert away(people) == ["Councillor Wanda Kingsway", "J Bridgend", "K Hazelton", "Insp I Josephson"]


def test_unlabelled_rows_with_one_divider() -> None:
    """A row printed like those above it belongs to the list, though its body could be a name."""
    people = read("""
Draft Minutes of the Meeting held on 23 April 2008
Tracey Lawley / SY Fire & Rescue
David Wilfred / GOYH
Paul Pasco / Forward Together
1. Apologies
Iris Howarth, Andy Brookes
""")
    assert there(people) == ["Tracey Lawley", "David Wilfred", "Paul Pasco"]
    assert not any(each.sure for each in people.attendees)
    assert not people.attendees_complete
    assert away(people) == ["Iris Howarth", "Andy Brookes"]


def test_one_line_of_titled_people_without_a_label() -> None:
    """Several councillors on the line below the title are a list, and asked about."""
    people = read("""
Community Safety Scrutiny Panel
Minutes of the meeting held on 30 May 2018 in the Council Chamber
Councillor Glen Coleman (Chairman); Councillors Ashbury, Bainbridge and Rushden
1. Apologies for Absence
There were no apologies.
""")
    assert there(people) == ["Councillor Glen Coleman", "Ashbury", "Bainbridge", "Rushden"]
    assert not any(each.sure for each in people.attendees)
    assert people.apologies == ()


def test_place_of_the_meeting_is_nobody() -> None:
    """The line that says where the meeting was does not begin a list."""
    people = read("""
Friday 4th June 2010
Civic Suite, Town Hall, Catbridge
Aileen Burton	Executive Director Community Services (Chair)
Tanya Edmunds	Eastshire Council
""")
    assert there(people) == ["Aileen Burton", "Tanya Edmunds"]


def test_paragraph_that_an_item_points_to() -> None:
    """The last paragraph of names is of those away, if the item on apologies says "those listed above"."""
    people = read("""
Aileen Burton	Eastshire Council (Chair)
Tanya Edmunds	Eastshire Police

Holly Gardener	Victim Support
Kate Engels	Eastshire Probation

1. Apologies
Apologies received from those listed above.
""")
    assert there(people) == ["Aileen Burton", "Tanya Edmunds"]
    assert away(people) == ["Holly Gardener", "Kate Engels"]
    assert not any(each.sure for each in people.apologies)
    assert any(each.about == "apologies" and "listed above" in each.what for each in people.questions)


def test_hyphens_that_were_dashes() -> None:
    """Where line after line is "name-body", the hyphen parts them; one double-barrelled name keeps its own."""
    people = read("""
Present
Dominic Harris-Eastshire Fire and Rescue Service (Chair)
Dave Coverdell-Barrow CDRP
Steve Murphy-Eastshire Police Authority
Nicola Brooks-Hall
""")
    assert there(people) == ["Dominic Harris", "Dave Coverdell", "Steve Murphy", "Nicola Brooks-Hall"]
    assert [each.organisation for each in people.attendees][:2] == ["Eastshire Fire and Rescue Service", "Barrow CDRP"]


def test_dashes_between_lost_columns() -> None:
    """A dash on a line of its own is no end of the list; names and bodies apart are unsure."""
    people = read("""
Present
Dominic Harris
-
Eastshire Fire and Rescue Service (Chair)
Dave Coverdell
Steve Murphy
-
Barrow CDRP
Eastshire Police
1. Welcome
""")
    assert [(each.name, each.organisation, each.sure) for each in people.attendees] == [
        ("Dominic Harris", "Eastshire Fire and Rescue Service", True),
        ("Dave Coverdell", "Barrow CDRP", False),
        ("Steve Murphy", "Eastshire Police", False),
    ]
    assert not people.attendees_complete


@pytest.mark.parametrize(
    "printed",
    [
        "Apologies for absence:\nwere submitted on behalf of Amy Hartley, Cllr Tom Jonson.",
        "1. APOLOGIES\nApologies were provided for Amy Hartley and Cllr Tom Jonson These were accepted by all.",
        "Apologies were received from Amy Hartley and Cllr Tom Jonson who was substituted by Kate Greene.",
        "1	Apologies\nAmy Hartley; Cllr Tom Jonson",
        "1. Apologies\nAmy Hartley\nCllr Tom Jonson\nCllr Mark Church not present",
    ],
)
def test_apologies_in_more_forms(printed: str) -> None:
    """Below the label, in a sentence that lost its stop, with a substitute, beside somebody merely absent."""
    assert away(read(printed)) == ["Amy Hartley", "Cllr Tom Jonson"]


@pytest.mark.parametrize(
    "printed", ["There were no apologies for absence from Members of the Panel.", "Apologies for absence\nNone."]
)
def test_no_apologies(printed: str) -> None:
    """A sentence that there were none names nobody."""
    assert read(printed).apologies == ()


@pytest.mark.parametrize(
    "printed,chair",
    [
        ("Present: Jane Smithers (Vice-Chair), Paul Browning\n\nThe Vice-Chair took the chair.", "Jane Smithers"),
        ("Present: Jane Smithers, Paul Browning\n\nJS welcomed everybody and chaired the meeting.", "Jane Smithers"),
        ("Present: Jane Smithers, Paul Browning\n\n1. Welcome\nPaul Browning, as Chair, opened it.", "Paul Browning"),
        ("Present:\nFrank Reedy	Councillor/Chair\nMark Pogson	Councillor", "Frank Reedy"),
    ],
)
def test_chair_without_a_whole_name(printed: str, chair: str) -> None:
    """By office, by initials, by "as Chair", and by a post of two parts."""
    people = read(printed)
    assert people.chair is not None
    assert (people.chair.name, people.chair.sure) == (chair, True)


@pytest.mark.parametrize(
    "printed",
    [
        "Present: Jane Smithers, John Staines\n\nJS chaired the meeting.",
        "Present: Jane Smithers, Paul Browning\n\nPaul Browning chaired the last meeting as Chair.",
        "Present: Jane Smithers (Vice-Chair), Paul Browning\n\nThe Vice-Chair took the chair for items 4 and 5.",
    ],
)
def test_chair_that_is_not_told(printed: str) -> None:
    """Initials of two people, another meeting and a part of this one say nothing."""
    assert read(printed).chair is None


def test_joint_chairs_under_their_label() -> None:
    """Both are there; who was in the chair is asked."""
    people = read("Joint Chairs: Jane Smithers and Paul Browning\n\nPresent: Kate Greene (Probation)")
    assert there(people) == ["Jane Smithers", "Paul Browning", "Kate Greene"]
    assert people.chair is None
    assert any(each.about == "chair" for each in people.questions)


def test_bodies_with_their_people_and_no_label() -> None:
    """Nothing says what the list is of: everybody is proposed, nobody is sure; the chair and the clerk have labels."""
    people = read("""
Moor & Vale Liaison Group

Meeting held on 12 November 2012

Chairman	Mr. D. Hall
Moor Council	Cllrs. F. Hewson, M. Orr
Vale District Council	Cllr. B. Hewson; Miss J. Tarn
Moorshire Police	Insp. K. Wren, PC J. Holt
Secretary	Mrs. W. Finn

1) Minutes

Agreed.
""")
    found = {each.name: (each.organisation, each.sure) for each in people.attendees}
    assert found["F. Hewson"] == ("Moor Council", False)
    assert found["Miss J. Tarn"] == ("Vale District Council", False)
    assert found["PC J. Holt"] == ("Moorshire Police", False)
    assert not people.attendees_complete


def test_semicolon_after_a_label() -> None:
    """The label "Present;" opens a list where a whole name comes next; "Victim Support;" opens none."""
    assert there(read("Present; Ann Ash (AA), Bob Beech (BB),\nCy Cedar\n\n1. Apologies; Di Dogwood")) == [
        "Ann Ash",
        "Bob Beech",
        "Cy Cedar",
    ]


def test_dash_between_tabs_is_no_column() -> None:
    """A name, a dash and a body, each after a tab."""
    people = read("Attendees:\nAnn Ash (AA)\t-\tDale and Vale UHB\nBob Beech (BB)\t–\tDale Police")
    assert [(each.name, each.organisation) for each in people.attendees] == [
        ("Ann Ash", "Dale and Vale UHB"),
        ("Bob Beech", "Dale Police"),
    ]


def test_sorts_of_members_stand_over_those_below() -> None:
    """What sort of members follows is neither anybody's post nor a reason to go on with the line above."""
    people = read(
        "| PRESENT: | Councillor Ann Baker, Councillor Tom Copp and Councillor Vic Tumm // Magistrate Members //"
        " Mr Ted Cox JP and Mr Mick Garr JP // Independent Members // Miss Pat May, Mr Ian Combs and Mr Alf Inge JP |"
    )
    assert [(each.name, each.post) for each in people.attendees] == [
        ("Councillor Ann Baker", None), ("Councillor Tom Copp", None), ("Councillor Vic Tumm", None),
        ("Mr Ted Cox JP", None), ("Mr Mick Garr JP", None),
        ("Miss Pat May", None), ("Mr Ian Combs", None), ("Mr Alf Inge JP", None),
    ]  # fmt: skip


OFFICERS = ("Partnerships Manager", "Community Safety Officer", "Democratic Services Officer")


@pytest.mark.parametrize(
    "printed",
    [
        f"Officers:\n{OFFICERS[0]}\n{OFFICERS[1]}\n{OFFICERS[2]}",
        f"In attendance:\n{OFFICERS[1]}\n{OFFICERS[2]}\n{OFFICERS[0]}",
    ],
)
def test_officers_by_their_posts_one_a_line(printed: str) -> None:
    """None of them has a name, and a post that heads lists elsewhere is one of them here."""
    people = read(f"Present:\nAnn Ash, Dale Council\nBo Beech, Dale Police\n\n{printed}\n\n1. Welcome\n")
    assert {each.post for each in people.attendees if each.name is None} == set(OFFICERS)


@pytest.mark.parametrize("label", ["Officers:", "Also Present:"])
def test_officers_by_their_posts_under_one_another_behind_a_label(label: str) -> None:
    """A line below a whole post is another, and no rest of it."""
    text = f"""
Minutes of the Dale Board held on 3 May 2012

Present:        Ann Ash                      Dale Council
                Bo Beech                     Dale Police
                Cy Cole                      Dale Fire

{label:<16}{OFFICERS[0]}
                {OFFICERS[1]}
                {OFFICERS[2]}

1.  WELCOME

    Ann Ash welcomed members to the meeting.
"""
    people = read_people(paper(text).lines, "minutes")
    assert [each.post for each in people.attendees if each.name is None] == list(OFFICERS)


def test_posts_in_one_run_are_no_post_for_certain() -> None:
    """Nothing parts them, so whoever was there by them is asked."""
    people = read(f"Present:\nAnn Ash, Dale Council\n\nOfficers: {' '.join(OFFICERS)}\n\n1. Welcome\n")
    assert [each.sure for each in people.attendees if each.name is None] == [False]
    assert any("Partnerships Manager" in each.what for each in people.questions)
