"""Who opened the meeting and welcomed its members, where nobody is said to have been in the chair."""

from __future__ import annotations

import pytest

from compliance.intake.people.read import read_people
from compliance.intake.reading import People
from tests.intake.lines import lines

HEAD = "Safer Dale Partnership\nMinutes of 3 May 2012\n\nPresent: Cllr Ann Ash, Bo Beech, Cy Cole\n\n"


def read(text: str) -> People:
    """The people of minutes."""
    return read_people(lines(HEAD + text), "minutes")


@pytest.mark.parametrize(
    "said",
    [
        "Cllr Ash opened the meeting at 10.04 and welcomed everyone, in particular Bo Beech.",
        "Ann Ash welcomed everyone to the meeting.",
        "AA welcomed all to the meeting and introductions were made.",
        "Cllr Ann Ash (Dale Council) welcomed members of the partnership.",
        "The May meeting of the Safer Dale Partnership was called to order at 8.55 am by Ann Ash, the president.",
        "The meeting was opened by the Council President, Cllr Ash.",
        "1. Welcome\n\nCllr Ash welcomed colleagues.\n\n2. Crime\n\nBo Beech will meet the chair, Dr Di Dow.",
    ],
)
def test_who_opened_the_meeting_is_read_and_asked_about(said: str) -> None:
    """By name, by surname or by initials; rather than a chair of something else who is not listed."""
    found = read(said)
    assert found.chair is not None
    assert (found.chair.name, found.chair.sure) == ("Cllr Ann Ash", False)
    assert [each.about for each in found.questions if each.about == "chair"] == ["chair"]


@pytest.mark.parametrize(
    "said",
    [
        "Di Dow welcomed everyone to the meeting.",
        "It was said that Ann Ash would open the next meeting.",
        "Members were welcomed by Ann Ash.",
        "The next meeting will be opened at 7 pm by Ann Ash.",
        "The meeting was called to order at 7 pm by Di Dow.",
        "Ann Ash welcomed the report.",
        "Bo Beech thanked everyone for their help.",
    ],
)
def test_who_did_not_open_it(said: str) -> None:
    """Nobody who is not listed, is welcomed by somebody, or welcomes a report."""
    assert read(said).chair is None


@pytest.mark.parametrize(
    "said",
    [
        "Chaired: Ann Ash",
        "Chair and welcome: Ann Ash",
        "Ann Ash was voted to the chair for the meeting.",
    ],
)
def test_more_words_for_taking_the_chair(said: str) -> None:
    """A label with the name behind it, and a vote, leave no doubt."""
    found = read(said)
    assert found.chair is not None
    assert (found.chair.name, found.chair.sure) == ("Cllr Ann Ash", True)


def test_chair_among_several_in_one_cell() -> None:
    """The words stand in brackets behind one name of a cell with several."""
    found = read("Dale Council\tDi Dow, Deputy Chief Executive (in the chair)")
    assert found.chair is not None
    assert found.chair.name == "Di Dow"


@pytest.mark.parametrize(
    "said",
    [
        "Ann was duly appointed chair of the meeting.",
        "Ann chaired the meeting.",
        "Note: Ann took the chair.",
    ],
)
def test_chair_by_first_name(said: str) -> None:
    """Only one of those listed bears it."""
    found = read(said)
    assert found.chair is not None
    assert (found.chair.name, found.chair.sure) == ("Cllr Ann Ash", True)


def test_words_in_a_cell_of_their_own() -> None:
    """They stand behind the cell with the name."""
    found = read_people(
        lines(
            "Safer Dale Partnership\nMinutes of 3 May 2012\n\n| Members present | | In attendance |\n"
            "| Cllr. Ann Ash | in the chair | Bo Beech |\n| Cy Cole | | Di Dow |"
        ),
        "minutes",
    )
    assert found.chair is not None
    assert found.chair.name == "Cllr. Ann Ash"


def test_chair_of_the_body_by_its_short_name() -> None:
    """In brackets behind the organisation, in the next cell."""
    found = read_people(
        lines("Minutes of 3 May 2012\n\nAttendees:\nAnn Ash\tDale Council (Chair – CSP)\nBo Beech\tDale Fire"),
        "minutes",
    )
    assert found.chair is not None
    assert found.chair.name == "Ann Ash"


def test_first_name_of_a_sentence_for_the_initial_of_a_list() -> None:
    """The sentence that says who was in the chair gives more of the name."""
    text = "Minutes of 3 May 2012\n\nPresent: A Ash (Dale Council), B Beech\n\nThe Board met with Ann Ash in the chair."
    found = read_people(lines(text), "minutes")
    assert found.chair is not None
    assert (found.chair.name, found.chair.organisation) == ("Ann Ash", "Dale Council")


def test_chair_of_something_else_listed_apart() -> None:
    """Whoever comes as the chair of another body does not have the chair here without a question."""
    text = (
        "Minutes of 3 May 2012\n\nPresent:\n\nCllr Ann Ash\tAA\tChair\nCllr Bo Beech\tBB\n\n"
        "Also in attendance:\n\nCy Cole\tCC\tVillage Hall Committee (Chair)"
    )
    found = read_people(lines(text), "minutes")
    assert found.chair is not None
    assert found.chair.name == "Cllr Ann Ash" or not found.chair.sure
