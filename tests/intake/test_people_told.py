"""Those there whom sentences name and no list does, and sentences that name others."""

from __future__ import annotations

import pytest

from compliance.intake.reading import People
from tests.intake.who import read


def there(people: People) -> list[tuple[str | None, bool]]:
    """Who was there, and whether that is sure."""
    return [(each.name, each.sure) for each in people.attendees]


def test_minutes_that_tell_who_was_there() -> None:
    """Prose at the head stands for a list, and all in it are asked about."""
    people = read("""
Notes of an informal meeting on 16 November 2017

Clare Pole (Chief Executive's office, Dale District Council) was in the chair. With her were Inspector
Mark Nichols of Dale Police; Tim Cott, representing Marl District Council; and Rev'd Canon Edie Marsh.
Rachel Plent (Dale Hospice) listened by telephone until eleven. Liz Hask took these notes.

Cllr Woolf had been taken ill that morning. Apologies had also come from Det. Supt. Andy Crisp.
""")
    assert there(people) == [
        ("Clare Pole", False),
        ("Inspector Mark Nichols", False),
        ("Tim Cott", False),
        ("Rev'd Canon Edie Marsh", False),
        ("Rachel Plent", False),
        ("Liz Hask", True),
    ]
    assert people.chair
    assert people.chair.name == "Clare Pole"
    assert [each.name for each in people.apologies] == ["Det. Supt. Andy Crisp"]
    assert not people.attendees_complete


@pytest.mark.parametrize(
    "sentence",
    [
        "The meeting was attended by Ann Lime (Dale Council), Bob Orr and Supt Cara Dent (Dale Police).",
        "There were present Ann Lime, Bob Orr and Supt Cara Dent.",
        "Ann Lime, Bob Orr and Supt Cara Dent attended.",
    ],
)
def test_a_sentence_for_a_list(sentence: str) -> None:
    """However it is put."""
    people = read(f"Minutes of the meeting of 16 November 2017\n\n{sentence}\n\n1. Welcome\n")
    assert there(people) == [("Ann Lime", False), ("Bob Orr", False), ("Supt Cara Dent", False)]


def test_who_did_something_at_the_meeting_beside_the_list() -> None:
    """Whoever took the notes or came for an item was there; what is told after the first item is of that item."""
    people = read("""
Present
Ann Lime, Dale Council (Chair)
Supt Cara Dent, Dale Police

Dev Patel (Dale Council) took the notes. PC Erin Moss joined for item 4.

1. Welcome

Fay Tarn took the minutes of the last meeting.
""")
    assert [each.name for each in people.attendees] == ["Ann Lime", "Supt Cara Dent", "Dev Patel", "PC Erin Moss"]


def test_names_within_a_sentence_are_no_list() -> None:
    """A line of names that goes on with the sentence above it lists nobody who was there."""
    people = read("""
Minutes of the annual meeting, 23 February 2017

There were elections for five representatives. Nominations had been received for
Barbara Eath, Elizabeth Knoll, Jane Harp, Kirsty Mor and Ben Ost, and the chair
declared that they had been elected.
""")
    assert not people.attendees


@pytest.mark.parametrize("was", ["was in attendance as substitute", "was present as a substitute"])
def test_substitutes_whom_a_sentence_below_the_list_says_to_have_been_there(was: str) -> None:
    """They are in no list; each came for the one named behind, and sentences of apologies list nobody."""
    people = read(f"""
Present:

Councillor:   Ann Ash (In the Chair)
Bo Beech, Dale Fire Authority

In accordance with Procedure Rule 5.2 (ii) Cy Cole {was} for Di Elm, Dale Homes and Inspector Ed Fir {was} for
Superintendent Flo Gorse.

1. Apologies for absence

Apologies were submitted on behalf of Di Elm, Dale Homes and Superintendent Flo Gorse, Dale Police.
""")
    assert [(each.name, each.capacity, each.substitute_for) for each in people.attendees[2:]] == [
        ("Cy Cole", "substitute", "Di Elm"),
        ("Inspector Ed Fir", "substitute", "Superintendent Flo Gorse"),
    ]
    assert [each.name for each in people.attendees[:2]] == ["Councillor Ann Ash", "Bo Beech"]
    assert [each.post for each in people.attendees[:2]] == [None, None]
    assert [each.substitute for each in people.apologies] == ["Cy Cole", "Inspector Ed Fir"]


def test_a_substitute_named_in_a_sentence_of_apologies_is_in_no_list() -> None:
    """Whether they came is said where those there are listed."""
    people = read("""
Present: Ann Ash, Bo Beech

Apologies were received from Di Elm, and Cy Cole was present as substitute for Di Elm.

1. Welcome
""")
    assert [each.name for each in people.attendees] == ["Ann Ash", "Bo Beech"]
