"""Runs below headings of columns that ran together with them."""

from __future__ import annotations

from tests.intake.who import read, there

_REPRESENTING = (
    "DALE WATCH BOARD (DWB) MEETING THE HYDE ROOM TUESDAY 29TH JULY M I N U T E S ATTENDEE REPRESENTING CA Celia Ash"
    " DWB Chair, Fell & Moor Voluntary Care WKP Wanda Kay Poole DWB Vice Chair & QXP2 CK Chief Supt Calum Kerr Borough"
    " Commander Fell on Dale DT Superintendent Dora Towns Superintendent Fell on Dale Cllr Terry Arbor DWB Councillor"
    " (Independent) Cllr Maud Bull North Fell Ward Cllr Anna Hamble Heath Ward Jack T Everard DWB Chair Fell & Heath"
    " Panel Donald Shaw Chair, The Albert Community Association Quilla Gower Secretary Hampton Panel Eileen & Jim Hadd"
    " Co-ordinator North Fell Panel Gina Lotter DWB Victim Support"
)


def test_initials_titles_and_forenames_begin_somebody() -> None:
    """A place before "Ward" is none of a title's; whoever stands between a body and a post is somebody too."""
    people = read(_REPRESENTING)
    assert there(people) == [
        "Celia Ash", "Wanda Kay Poole", "Chief Supt Calum Kerr", "Superintendent Dora Towns", "Cllr Terry Arbor",
        "Cllr Maud Bull", "Cllr Anna Hamble", "Jack T Everard", "Donald Shaw", "Quilla Gower", "Eileen & Jim Hadd",
        "Gina Lotter",
    ]  # fmt: skip
    assert not any(each.sure for each in people.attendees)
    assert not people.attendees_complete
    assert people.chair is not None
    assert (people.chair.name, people.chair.sure) == ("Celia Ash", False)


def test_marks_say_who_was_there_and_a_deputy_follows_the_mark() -> None:
    """A name that broke over lines between others is asked about, and so is everybody."""
    people = read(
        "Dale Children Board Wednesday 6 December 2017 - Attendance List\n\nNAME ROLE, ORGANISATION PRESENT APOLOGIES"
        " DEPUTY ATTENDED Colin Fell Independent Chair, DCB Y (Chair) Julia Gard Associate Director for Care, Y (Vice"
        " Chair) Dale Healthcare NHS Trust Clive Pett Corporate Director, Children’s A _ Services, Dale County Council"
        " Karen Alder Consultant in Public Health, Young A Nicola Consultant, People’s Hub Chase, Dale County Council"
        " Vera Simm Lead Nurse, A Joan Brodd NHS (Dale) 5 CCGs Flora Strand Designated Doctor, Y NHS (Dale) 5 CCGs"
    )
    assert [(each.name, each.organisation, each.substitute_for) for each in people.attendees] == [
        ("Colin Fell", "DCB", None),
        ("Julia Gard", "Dale Healthcare NHS Trust", None),
        ("Joan Brodd", "NHS (Dale) 5 CCGs", "Vera Simm"),
        ("Flora Strand", "NHS (Dale) 5 CCGs", None),
    ]
    assert [each.name for each in people.apologies] == ["Clive Pett", "Karen Alder", "Vera Simm"]
    assert not any(each.sure for each in people.attendees)
    assert not any(each.sure for each in people.apologies)
    assert any("“Nicola” in the list could not be read" in each.what for each in people.questions)
    assert people.chair is not None
    assert people.chair.name == "Colin Fell"


def test_headings_of_columns_and_no_others() -> None:
    """Such headings on a line of their own, as of other lists, are read as they were."""
    people = read("Dale Board\n\nName and Organisation Ann Low Dale Council Bob Ray Dale Police Eva Dent Dale Trust\n")
    assert [(each.name, each.organisation, each.sure) for each in people.attendees] == [
        ("Ann Low", "Dale Council", False), ("Bob Ray", "Dale Police", False), ("Eva Dent", "Dale Trust", False),
    ]  # fmt: skip
    people = read("MEMBERS PRESENT Cllr Ann Low (Chair) Cllr Bob Ray Cllr Eva Dent\n")
    assert [(each.name, each.sure) for each in people.attendees] == [
        ("Cllr Ann Low", True), ("Cllr Bob Ray", True), ("Cllr Eva Dent", True),
    ]  # fmt: skip
    people = read("Present\n\nName  Agency\nAnn Low Dale Council\nBob Ray Dale Police\nEva Dent Dale Trust\n")
    assert all(each.sure for each in people.attendees)
