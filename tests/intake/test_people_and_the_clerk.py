"""A post behind "and the" at the end of a run, and who only the text says attended: nobody is lost unasked."""

from __future__ import annotations

import pytest

from tests.intake.who import read, there

_PAPER = "Minutes of the meeting held on 4 May 2016\n\nPresent: {people}\n\n1. Apologies: none\n\n2. Police\n\n{told}"


@pytest.mark.parametrize(
    "people, post",
    [
        ("Cllrs Hay, Hosk, Hill & Rich, County Cllr Webb and the Clerk.", "Clerk"),
        ("Cllrs Hay, Hosk, Cllr Webb and the Town Clerk", "Town Clerk"),
        ("Ann Low, Bo Ray, Cllr Cy Dent and the Community Safety Manager", "Community Safety Manager"),
        ("Ann Low (Dale Council), Bo Ray, Cllr Cy Dent and the Clerk.", "Clerk"),
    ],
)
def test_a_post_behind_and_the_is_one_more(people: str, post: str) -> None:
    """Whoever holds it was there, too."""
    found = read(_PAPER.format(people=people, told=""))
    assert [each.post for each in found.attendees if each.name is None] == [post]
    assert not [note for each in found.attendees for note in each.notes]


@pytest.mark.parametrize(
    "people", ["Cllrs Hay, Hosk and Rich and the Clerk", "Cllr Ash, Cllr Elm, the Clerk and two members of the public"]
)
def test_what_is_no_post_of_the_one_before_is_asked_about(people: str) -> None:
    """Nobody is called "Rich and the Clerk" by post, and the list is not said to be whole."""
    found = read(_PAPER.format(people=people, told=""))
    assert not [each.post for each in found.attendees if each.post and " and " in each.post]
    assert not found.attendees_complete
    assert any("Clerk" in question.what for question in found.questions)


@pytest.mark.parametrize(
    "people", ["Cllr Ash, Chair and the Dale Trust", "Cllr Ash, the Mayor", "Ann Low, Clerk and Treasurer"]
)
def test_other_words_behind_a_name_stay(people: str) -> None:
    """One post, and two of one person."""
    assert len(there(read(_PAPER.format(people=people, told="")))) == 1


@pytest.mark.parametrize(
    "told",
    [
        "CPOs Susan Jay and Drew Young attended the meeting to present the October report.",
        "PC Susan Jay joined the meeting at this point. Insp. Young attended the meeting and gave a report.",
        "Sgt Jay and PC Young attended the meeting to answer questions on the park.",
    ],
)
def test_who_attended_as_the_text_says_and_is_in_no_list_is_asked_about(told: str) -> None:
    """The police, most of all."""
    found = read(_PAPER.format(people="Ann Low (Dale Council), Ben Orr (Vale Trust)", told=told))
    asked = [question.what for question in found.questions if "Young" in question.what]
    assert len(asked) == 1
    assert "Jay" in asked[0]
    assert not found.attendees_complete
    assert there(found) == ["Ann Low", "Ben Orr"]


@pytest.mark.parametrize(
    "told",
    [
        "Ann Low attended the meeting to present the October report.",
        "Susan Jay attended the meeting of the Vale Forum in March.",
        "Susan Jay had attended the meeting on the new road.",
        "Susan Jay attended the last meeting.",
        "Susan Jay will attend the meeting to present the report.",
    ],
)
def test_who_is_listed_or_was_at_another_meeting_is_not(told: str) -> None:
    """Nothing is left open then."""
    found = read(_PAPER.format(people="Ann Low (Dale Council), Ben Orr (Vale Trust)", told=told))
    assert found.questions == () or all("Jay" not in question.what for question in found.questions)
    assert found.attendees_complete
