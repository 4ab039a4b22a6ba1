"""Apologies "as above" where nothing above is headed so: those who stand apart below the list of those there."""

from __future__ import annotations

import pytest

from compliance.intake.people.read import read_people
from tests.intake.printed import paper
from tests.intake.who import away, read, there

_HEAD = """
Cheswick Young People's Partnership
Wednesday 4 May 2016

In attendance:
Ann Bone    Ben Cole
Cy Dunn    Di Frost
Eve Gray

Flo Hart    Gil Ives
"""


@pytest.mark.parametrize(
    "told", ["Apologies were received as above.", "Apologies noted above.", "Apologies were noted as listed above."]
)
def test_those_apart_may_have_sent_them(told: str) -> None:
    """They are no longer surely there, and one question asks about all of them."""
    people = read(f"{_HEAD}\n1. Welcome and apologies\n{told}\n\n2. Actions\n")
    assert there(people) == ["Ann Bone", "Ben Cole", "Cy Dunn", "Di Frost", "Eve Gray"]
    assert away(people) == ["Flo Hart", "Gil Ives"]
    assert not any(each.sure for each in people.apologies)
    assert "apologies" in {question.about for question in people.questions}


def test_without_such_words_they_belong_to_the_list() -> None:
    """A gap alone takes nobody out of a list."""
    people = read(f"{_HEAD}\n1. Welcome and apologies\n\n2. Actions\n")
    assert len(there(people)) == 7
    assert not away(people)


def test_where_apologies_are_listed_they_are_meant() -> None:
    """Those apart stay where another list has the heading."""
    people = read(f"{_HEAD}\nApologies: Hal Judd\n\n1. Welcome\nApologies were noted as above.\n\n2. Actions\n")
    assert len(there(people)) == 7
    assert away(people) == ["Hal Judd"]


_BARE = """
Cheswick Children Board
Wednesday 4 May 2016

Chaired by: Ann Bone (Dale Council)


Ben Cole (Dale Police)    Cy Dunn (Elm Trust)    Di Frost (Fell Homes)

Eve Gray (Elm Council)    Flo Hart (Marl Fire)   Gil Ives (Dale Homes)

Hal Judd (Fell Council)   Ida King (Marl Watch)  Jo Lamb (Elm Police)


Kit Moss (Dale Fire)      Lou Nash (Elm Homes)   Max Orme (Fell Trust)

Ned Pope (Marl Trust)

1. Introductions and apologies
{told}

2. Actions
"""


@pytest.mark.parametrize(
    "told",
    [
        "The group noted the above apologies.",
        "The apologies above were noted.",
        "Apologies were received from those listed above.",
    ],
)
def test_those_below_the_widest_gap_of_a_list_without_a_heading(told: str) -> None:
    """Where each line is a paragraph of its own, only the gap shows where those who were away begin."""
    people = read_people(paper(_BARE.format(told=told)).lines, "notes")
    assert away(people) == ["Kit Moss", "Lou Nash", "Max Orme", "Ned Pope"]
    assert not any(each.sure for each in people.apologies)
    assert "Jo Lamb" in there(people)
    assert not {"Kit Moss", "Ned Pope"} & set(there(people))
    assert "apologies" in {question.about for question in people.questions}
