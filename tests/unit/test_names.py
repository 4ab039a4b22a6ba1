from __future__ import annotations

import pytest

from compliance.record.names import LEFT_OUT, Names, is_post

NAMES = Names(
    [
        "Councillor Mrs Persephone J Quillfeather OBE",
        "D Lowe",
        "Chief Superintendent Siân O'Brien-Vale",
        "van der Berg, Jan",
        "M Self",
        "C A Hart",
        "Sir Zebedee (Zeb) Undershaft and Ottoline Undershaft",
    ],
    ["Marl City Council", "High Peak"],
)


@pytest.mark.parametrize(
    "text",
    [
        "Persephone Quillfeather",
        "Cllr P. J. Quillfeather",
        "P J Quillfeather",
        "quillfeather",
        "QUILLFEATHER",
        "Quillfeather, Persephone",
        "Quillfeather P",
        "persephone.quillfeather",
        "pquillfeather",
        "Persephone",
        "PJQ",
        "P.J.Q.",
        "PQ",
        "Perse\u200bphone Quill\u00adfeather",
        "David Lowe",
        "Mr Lowe",
        "Sian O’Brien Vale",
        "S OBrien-Vale",
        "O'Brien",
        "Jan van der Berg",
        "J Berg",
        "Self",
        "C.A. Hart",
        "CAH",
        "Zeb",
        "Ottoline",
        "Z Undershaft",
    ],
)
def test_a_name_is_found_however_it_is_written(text: str) -> None:
    """In full, with initials, by the surname or a given name, in an address, or with letters that cannot be seen."""
    said = NAMES.without(f"The action is for {text}; see 9/13.")
    assert LEFT_OUT in said
    assert said.startswith("The action is for ")
    assert said.endswith("; see 9/13.")
    for part in ("quill", "perseph", "lowe", "brien", "vale", "berg", "hart", "zeb", "otto", "under"):
        assert part not in said.casefold()


@pytest.mark.parametrize(
    "text",
    [
        "A low bar, below and slower: Loweland",
        "They saw it themselves, by self-help",
        "The heart of the hartland",
        "Chief Constable of Marl City Council",
        "Inspector, partnerships",
        "PC, DC and CC are ranks and councils",
        "minutes of 19 June 2012, 18/12",
    ],
)
def test_words_that_only_look_like_a_name_stay(text: str) -> None:
    """A name inside another word, an everyday word in small letters, a rank and a body stay as they are."""
    assert NAMES.without(text) == text


def test_somebody_who_is_not_listed_is_known_by_the_form_of_address() -> None:
    """What stands after a form of address or a rank is a name, unless it is a body or a post."""
    said = NAMES.without("Mr Wilberforce and Councillor Ada Byron came")
    assert said == f"Mr {LEFT_OUT} and Councillor {LEFT_OUT} came"
    assert NAMES.without("Mayor Marl, Councillor High Peak") == "Mayor Marl, Councillor High Peak"


def test_an_address_of_email_goes() -> None:
    """An address names somebody, listed or not."""
    assert "@" not in NAMES.without("write to a.person@marl.example today")


def test_ids_are_looked_through() -> None:
    """An id in small letters tells a name as well as a text does."""
    assert NAMES.in_id("email-from-quillfeather")
    assert NAMES.in_id("pquillfeather")
    assert NAMES.in_id("pjq-letter")
    assert NAMES.in_id("self-letter")
    assert not NAMES.in_id("plan-2013-14")
    assert not NAMES.in_id("bolsover-dc")


@pytest.mark.parametrize(
    "text,post",
    [
        ("Chief executive", True),
        ("Chief Inspector", True),
        ("The commissioner's office", True),
        ("Portfolio holder for community safety", True),
        ("D Smith", False),
        ("Jane Constable", False),
        ("A Constable", False),
        ("", False),
    ],
)
def test_a_post_is_told_from_a_name(text: str, post: bool) -> None:
    """Somebody listed by their post has no name to leave out."""
    assert is_post(text) is post


def test_nobody_has_no_names() -> None:
    """Where nobody is listed, text stays as it is."""
    assert Names([]).without("The plan was sent") == "The plan was sent"
    assert not Names([""]).within("The plan was sent")
