"""The chair of the body that met, whose post gives its name in short."""

from __future__ import annotations

import pytest

from tests.intake.who import read, there


@pytest.mark.parametrize(
    "post",
    ["Chair of DAB", "Chair of the DAB", "Chair of the Anytown DA Board", "Chair, Anytown Domestic Abuse Board"],
)
def test_letters_for_the_words_of_the_title(post: str) -> None:
    """They stand for the words that begin with them; whether that chair was in the chair is asked."""
    people = read(f"""
Minutes of the meeting of the Anytown Domestic Abuse Board held on 8 July 2008

Attendance

Ann Low, Anyshire Police Authority, {post}
Ben Moss, Anyshire Probation, Chair of Elm Homes
Cy Orr, Anytown Council

1. The Chair welcomed everyone.
""")
    assert people.chair is not None
    assert (people.chair.name, people.chair.sure) == ("Ann Low", False)
    assert any(each.about == "chair" for each in people.questions)


@pytest.mark.parametrize("post", ["Chair of DVB", "Chair of the Council", "Chair of the Elm DA Board"])
def test_the_chair_of_something_else(post: str) -> None:
    """Other letters and other names are of other bodies."""
    people = read(f"""
Minutes of the meeting of the Anytown Domestic Abuse Board held on 8 July 2008

Attendance

Ann Low, Anyshire Police Authority, {post}
Ben Moss, Anyshire Probation
Cy Orr, Anytown Council

1. Everyone was welcomed.
""")
    assert people.chair is None or not people.chair.sure


def test_two_bodies_in_the_title() -> None:
    """Which of them a chair is of is for somebody to say."""
    people = read("""
Anytown Safety Partnership

Minutes of the meeting of the Domestic Abuse Group held on 8 July 2008

Attendance

Ann Low, Anyshire Police Authority, Chair of the Anytown Safety Partnership
Ben Moss, Anyshire Probation
Cy Orr, Anytown Council

1. Everyone was welcomed.
""")
    assert people.chair is None or not people.chair.sure


def test_a_list_without_a_heading_in_paragraphs_of_a_line() -> None:
    """Somebody of a body that no word shows to be one is still one of those who are printed alike."""
    people = read("""
Minutes of the Anytown Domestic Abuse Forum

18th January 2007

Ann Low – Chair of the Anytown DA Forum

Ben Moss – Anytown Council

Cy Orr – Anyshire Constabulary

Di Pask – Anytown Turnaround

Ed Ray – Anyshire Constabulary

Minutes from the last meeting

They were agreed.
""")
    assert there(people) == ["Ann Low", "Ben Moss", "Cy Orr", "Di Pask", "Ed Ray"]
    assert people.chair is not None
    assert people.chair.name == "Ann Low"


@pytest.mark.parametrize(
    "told",
    [
        "The Chair reminded the Board that she would be on leave in April. BM would take the chair.",
        "Ben Moss will chair the meeting of 12 July.",
    ],
)
def test_who_will_have_the_chair_another_day(told: str) -> None:
    """It was not theirs today."""
    people = read(f"""
Minutes of the meeting of the Anytown Domestic Abuse Board held on 8 July 2008

Attendance

Ann Low (AL), Anytown Council (Chair)
Ben Moss (BM), Anyshire Probation

1. Any other business

{told}
""")
    assert people.chair is not None
    assert (people.chair.name, people.chair.sure) == ("Ann Low", True)
