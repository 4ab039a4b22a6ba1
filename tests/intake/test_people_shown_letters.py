"""Bodies in brackets and behind dashes, parts that a stop tore off, last year's chair, and lists that are announced."""

from __future__ import annotations

import pytest

from tests.intake.printed import matter
from tests.intake.who import read, with_bodies

_HEAD = "Minutes of the Dale Board held on 5 March 2015\n\n"
_FOOT = "\n\n1. Plan\n\nThe plan was noted.\n"
_TABLE = """Present:

| Ann Ash | Leader of the Council (RBD&C) |
| Bo Birch | Head of Partnerships (RBD&C) |
| Cy Cole | Minority Party (RBD&C) |
| Di Dunn | Provider – PAS Ltd |
| Ed Elm | National Head of Service for N. Moor NSPCC |
| Fay Fir | Dir. Children & Young People’s Services SHSCT |
| Guy Gorse | Development Officer, Supporting People |
"""


def test_letters_in_brackets_that_others_have() -> None:
    """What stands before the letters is a post, as it is of the others."""
    people = read(_HEAD + _TABLE + _FOOT)
    assert [each.organisation for each in people.attendees][:3] == ["RBD&C"] * 3
    assert people.attendees[2].post == "Minority Party"


def test_what_cannot_be_parted_is_asked() -> None:
    """A part before a dash or a stop leaves open what the body is called; no body is called None."""
    people = read(_HEAD + _TABLE + _FOOT)
    assert not any(each.sure for each in people.attendees[3:])
    assert not any("None" in each.what for each in people.questions)


def test_letters_of_the_body_itself() -> None:
    """They are no body of their own."""
    people = read(
        f"{_HEAD}Present:\n\n| Ann Ash | Dale Fire Service (DFS) |\n| Bo Birch | DFS |\n| Cy Cole | DFS |{_FOOT}"
    )
    assert with_bodies(people.attendees)[0][1] in ("Dale Fire Service (DFS)", "Dale Fire Service")


@pytest.mark.parametrize(
    "said", ["Last year’s Chair, Councillor Birch thanked all.", "The previous year's chairman, Bo Birch, left."]
)
def test_chair_of_last_year(said: str) -> None:
    """Whoever had the chair in another year is not proposed for this meeting."""
    people = read(f"{_HEAD}Present: Ann Ash, Bo Birch, Councillor Birch, Cy Cole\n\n1. Election\n\n{said}\n")
    assert people.chair is None


def test_chair_of_the_body_opened() -> None:
    """The body may stand before the word."""
    people = read(
        f"{_HEAD}1. Welcome\n\nStuart Bell, Dale Community Safety Partnership chair opened the meeting.\n\n"
        "2. Plan\n\nNoted.\n"
    )
    assert people.chair is not None
    assert (people.chair.name, people.chair.sure) == ("Stuart Bell", False)


@pytest.mark.parametrize("above", ["The following updates were noted as outstanding.", "These points are still open:"])
def test_list_that_a_sentence_announces_is_no_items(above: str) -> None:
    """Two lines with numbers below it are a list in the text."""
    found = matter(
        "# Minutes of the Dale Partnership\n\n4 March 2015\n\nPresent: Ann Ash, Bo Beech\n\n# Welcome\n\nThe chair "
        f"welcomed all.\n\n# Homes\n\n{above}\n\n1. Update on homes\n\n2. Camera update\n\n"
        "The chair asked for both.\n\n# Date of next meeting\n\nTo be told.\n"
    )
    assert [each.title for each in found.items] == ["Welcome", "Homes", "Date of next meeting"]


def test_items_below_such_a_sentence() -> None:
    """The business itself is announced in the same way."""
    found = matter(
        "# Minutes of the Dale Partnership\n\n4 March 2015\n\nThe following items were discussed:\n\n1. Welcome\n\n"
        "2. Plan\n\n3. Homes\n"
    )
    assert [each.title for each in found.items] == ["Welcome", "Plan", "Homes"]


def test_letters_before_a_team() -> None:
    """Letters that most others have for their body are that of somebody whose team follows, which is asked."""
    people = read(
        f"{_HEAD}Present:\n\nAnn Ash - DPS – Commander\n\nBo Birch - DPS – Superintendent\n\n"
        f"Cy Cole - DPS – Sergeant\n\nDi Dunn - DPS – Court Support\n\nEd Elm - Probation{_FOOT}"
    )
    assert [each.organisation for each in people.attendees] == ["DPS"] * 4 + ["Probation"]
    assert people.attendees[3].post == "Court Support"
    assert not people.attendees[3].sure
