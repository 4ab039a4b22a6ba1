"""Which lines are a list of people, and of what kind: labels of many wordings, marks apart, and where a list ends."""

from __future__ import annotations

import pytest

from compliance.intake.people import labels
from compliance.intake.people.read import People, read_people
from tests.intake.lines import lines


def read(text: str) -> People:
    """The people of minutes."""
    return read_people(lines(text), "minutes")


def there(people: People) -> list[str | None]:
    """The names of those there."""
    return [each.name for each in people.attendees]


def away(people: People) -> list[str | None]:
    """The names of those who sent apologies."""
    return [each.name for each in people.apologies]


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
