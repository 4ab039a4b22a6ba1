"""Letters that are no organisation: a mark with a note, a unit behind a dash; and surnames that are printed small."""

from __future__ import annotations

from tests.intake.who import read, there, with_bodies

_NOTE = "\n(R) = participated in the meeting remotely\n"
_LIST = "MEMBERS PRESENT:\n- Councillor R. Grey - Chairperson\n- Councillor D. Gill(R)\n- V. Clark(R) Dale Network\n"
_END = "\n1. Minutes\nThey were agreed.\n"


def test_a_letter_behind_names_is_what_the_note_has_it_mean() -> None:
    """It was somebody's organisation, sure; and the note was asked for as a person."""
    people = read(f"{_LIST}- M. Lane, Dale Council\n{_NOTE}{_END}")
    assert with_bodies(people.attendees) == [
        ("Councillor R. Grey", None),
        ("Councillor D. Gill", None),
        ("V. Clark", "Dale Network"),
        ("M. Lane", "Dale Council"),
    ]
    assert [each.remote for each in people.attendees] == [None, True, True, None]
    assert not people.questions


def test_a_letter_without_a_note_is_asked_about() -> None:
    """It may be anything."""
    people = read(f"{_LIST}- M. Lane, Dale Council\n{_END}")
    assert not people.attendees[1].sure


def test_letters_and_a_word_behind_dashes_are_asked_about() -> None:
    """They were one body, sure."""
    people = read(f"Present:\nFi Hall (FH) - Dale Council\nPaul Shaw (PS) – RC – Statistics\n{_END}")
    assert [each.sure for each in people.attendees] == [True, False]


def test_a_surname_printed_small_is_one_behind_a_particle() -> None:
    """It was a post, and whoever stood below another was lost in hers."""
    people = read(
        "Present:\nFi Hall (FH) - Dale Council\nMia Van der stoep (MS) - Dale Police\nAnna Reid (AR) – RC – Roads\n"
        f"Jo de la mare (JM) – Dale Fire\n{_END}"
    )
    assert there(people) == ["Fi Hall", "Mia Van der stoep", "Anna Reid", "Jo de la mare"]
    assert people.attendees[3].organisation == "Dale Fire"
