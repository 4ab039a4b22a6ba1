"""Who was in the chair at this meeting, and who only looks it."""

from __future__ import annotations

import pytest

from tests.intake.who import read


@pytest.mark.parametrize(
    "printed",
    [
        "Present: Cllr A Ash (Chair) (Dale Council), B Beech (Dale Police)",
        "Present: Cllr A Ash (Dale Council) (in the Chair), B Beech (Dale Police)",
        "Present:\nCllr A Ash, Dale Council (Chairman)\nB Beech, Dale Police",
        "Present:\nCllr A Ash – Dale Council – in the Chair\nB Beech – Dale Police",
        "Present:\nCllr A Ash (Chairing), Dale Council\nB Beech, Dale Police",
        "Chair: Cllr A Ash (Dale Council)\nPresent: B Beech (Dale Police)",
        "In the Chair: Cllr A Ash\nPresent: Cllr A Ash (Dale Council), B Beech (Dale Police)",
        "| Name | Role | Organisation |\n| Cllr A Ash | Chair | Dale Council |\n| B Beech | Inspector | Dale Police |",
    ],
)
def test_chair_in_every_form(printed: str) -> None:
    """Beside the name, under a label, in a column."""
    chair = read(printed).chair
    assert chair
    assert (chair.name, chair.organisation, chair.sure) == ("Cllr A Ash", "Dale Council", True)


def test_vice_chair_who_steps_in() -> None:
    """The chair sent apologies; a sentence says who took the chair."""
    people = read("""
Present: Dr E Now (Vice Chair), B Beech
Apologies: Cllr A Ash (Chair)

1. Welcome

In the absence of the Chair, Dr Now chaired the meeting.
""")
    assert people.chair
    assert people.chair.name == "Dr E Now"


def test_vice_chair_is_not_the_chair_by_being_there() -> None:
    """With the chair away and nothing said, it is asked, and the vice-chair offered."""
    people = read("Present: Dr E Now (Vice-Chair), B Beech\nApologies: Cllr A Ash (Chair)")
    assert people.chair is None
    question = next(each for each in people.questions if each.about == "chair")
    assert question.choices == ("Dr E Now",)
    assert "Cllr A Ash (Chair)" in question.what or "Cllr A Ash" in question.what


@pytest.mark.parametrize(
    "printed", ["(Chair elect)", "(Chair of the Council)", "(newly elected Chair)", "(Vice-Chair)"]
)
def test_other_chairs_are_not_in_the_chair(printed: str) -> None:
    """A chair of something else, or of another day."""
    assert read(f"Present: Cllr A Ash {printed}, B Beech (Dale Police)").chair is None


def test_chair_elected_from_the_next_meeting_on_is_not_in_the_chair() -> None:
    """An election is not the chair of this meeting; one for this meeting is."""
    people = read("""
Present: Cllr A Ash (Chair), Cllr B Beech

1. Election of Chair

It was RESOLVED that Cllr B Beech be elected Chair for 2013/14.
""")
    assert people.chair
    assert people.chair.name == "Cllr A Ash"
    only = read("Chris Park, Area Commander and Head of Safety was unanimously elected as Chairman for this meeting.")
    assert only.chair
    assert only.chair.name == "Chris Park"


def test_two_chairs_are_asked() -> None:
    """Shared chairs: which of them is for a person to say."""
    people = read("Present: Cllr A Ash (Chair), Supt B Beech (Chair), C Cedar")
    assert people.chair is None
    assert [each.choices for each in people.questions if each.about == "chair"] == [("Cllr A Ash", "Supt B Beech")]


def test_chair_of_another_body_is_not_the_chair() -> None:
    """A post such as "Chair – Patient Forum" is what somebody is elsewhere."""
    people = read("""
Present
Cllr Steph Gall – City Council (Chair)
Pat Hill, Chair – Patient Forum
""")
    assert people.chair
    assert people.chair.name == "Cllr Steph Gall"


def test_chair_who_is_only_spoken_of_is_asked() -> None:
    """A sentence such as "The Chair, X, welcomed" is a proposal."""
    people = read("1. Welcome\n\nThe Chair, Marj Semp, welcomed everyone.")
    assert people.chair
    assert (people.chair.name, people.chair.sure) == ("Marj Semp", False)
    assert [each.about for each in people.questions if each.subject == "Marj Semp"] == ["chair"]


def test_chair_alone_is_no_list() -> None:
    """A label with the chair does not make attendance known."""
    people = read("Minutes of 3 May 2012\nChair: Cllr A Ash\n\n1. Minutes\n\nAgreed.")
    assert people.chair
    assert people.attendees == ()
    assert not people.attendees_listed


@pytest.mark.parametrize(
    "said",
    [
        "The performance sub-group met on 3 May 2011, chaired by Ann Lime of Moor Homes, and had reported.",
        "The Board received the notes of the Road Safety Group (6 June 2011, chaired by Rev Al Elm).",
        "A review panel chaired by Ann Lime would report in June.",
    ],
)
def test_the_chair_of_another_body_is_not_this_ones(said: str) -> None:
    """Who chairs a sub-group, as a sentence tells, does not stand before who is listed as chair."""
    chair = read(f"Present: Cllr A Ash (Chair), Ann Lime (Moor Homes), B Beech\n\n1. Report\n\n{said}").chair
    assert chair
    assert chair.name == "Cllr A Ash"
    nobody = read(f"Present: Cllr A Ash, Ann Lime (Moor Homes), B Beech\n\n1. Report\n\n{said}").chair
    assert nobody is None


def test_a_meeting_that_was_chaired_by_somebody() -> None:
    """The group's own meeting, told by the same words."""
    chair = read("Present: Cllr A Ash, Ann Lime, B Beech\n\n1. Welcome\n\nThe meeting was chaired by Ann Lime.").chair
    assert chair
    assert chair.name == "Ann Lime"


def test_chair_by_initials_without_an_article() -> None:
    """Notes in short words say "AA chaired meeting"."""
    people = read("Present\n- Ann Ash\n- Bob Beech\n\nAA chaired meeting\n\n1. Minutes\n\nAgreed.")
    assert people.chair
    assert people.chair.name == "Ann Ash"


def test_chair_below_the_hour_of_the_meeting() -> None:
    """A line that begins with a time of day is no item, so that what stands below it is still the head."""
    people = read(
        "Safer Dale Panel\n10:00-11:30, 14 February 2014\nChair: Dr Eve Elm\n\nAttendees:\nAnn Ash, Dale Police"
    )
    assert people.chair
    assert people.chair.name == "Dr Eve Elm"


def test_the_chair_by_the_label_before_a_post() -> None:
    """Somebody in the same column who chairs another board is not in the chair here."""
    people = read(
        "| Role | Name |\n| Chair: Director of Housing, Dale Council | Ann Ash |\n"
        "| Vice-Chair: Borough Commander, Dale Police | Bo Beech |\n| Chair, Safer Neighbourhood Board | Cy Cole |"
    )
    assert people.chair
    assert people.chair.name == "Ann Ash"


_ELECTION = """
Minutes of the Dale Board held on 4 May 2016

Present:
Cllr Ann Ash
Cllr Bo Bell
Cllr Cy Carr
Cllr Di Dunn

1. Appointment of Chair

{told}

2. Minutes

They were agreed.
"""
_BOTH = (
    "Cllr Ash proposed that Cllr Bell be appointed Chair for the meeting. "
    "Cllr Carr proposed that Cllr Dunn be appointed Chair for the meeting."
)


@pytest.mark.parametrize(
    "told, chair, sure",
    [
        (f"{_BOTH} On a vote Cllr Dunn was appointed Chair for the meeting.", "Cllr Di Dunn", True),
        (
            (
                "Two members voted that Cllr Dunn be appointed Chair for the meeting, and one for Cllr Bell.\n\n"
                "RESOLVED - That Cllr Bell be appointed Chair for the meeting."
            ),
            "Cllr Bo Bell",
            True,
        ),
        ("Cllr Ash proposed that Cllr Bell be appointed Chair for the meeting, and all agreed.", "Cllr Bo Bell", True),
        (f"{_BOTH} The vote was tied.", "Cllr Bo Bell", False),
    ],
)
def test_who_is_put_forward_for_the_chair_may_not_have_it(told: str, chair: str, *, sure: bool) -> None:
    """Of two who are proposed the one who was appointed had it; where neither was, it is asked."""
    found = read(_ELECTION.format(told=told)).chair
    assert found is not None
    assert (found.name, found.sure) == (chair, sure)
