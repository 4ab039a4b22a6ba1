"""Posts that run on to the names of those who hold them, with nothing between but, perhaps, a bracket of the post."""

from __future__ import annotations

import pytest

from tests.intake.who import SENT, read

_RUN = """
    Minutes of the Dale Safety Board held on 4 June 2014

    Members: Chief Superintendent Dawn Jonas (DJ); Director of Public Health Dr Tim Madge (TM); {said}; Bo Marr (BM).

    1. Welcome

    Dawn Jonas welcomed everyone.
"""


@pytest.mark.parametrize(
    "said, post, name",
    [
        ("Acting Head of Youth Justice Janet Winter (JW)", "Acting Head of Youth Justice", "Janet Winter"),
        ("Manager of Criminal Justice Ann Low (AL)", "Manager of Criminal Justice", "Ann Low"),
        ("Chief Executive of Dale Voluntary Action Will Nayland (WN)", None, "Will Nayland"),
        ("Director of Children’s Services Peter Dwerry (PD)", "Director of Children’s Services", "Peter Dwerry"),
    ],
)
def test_a_forename_shows_where_the_post_ends(said: str, post: str | None, name: str) -> None:
    """The last word of the post is no title of the name, nor are the initials behind it a body: it is asked about."""
    people = read(_RUN.format(said=said))
    (found,) = [each for each in people.attendees if name in (each.name or "") or name in (each.post or "")]
    assert (found.name, found.sure) == (name, False)
    assert post is None or found.post == post
    assert found.organisation not in {"WN", "AL"}


@pytest.mark.parametrize("said", ["the Director of Children’s Services Peter Dwerry", "Head of Public Health Ann Orme"])
def test_a_post_before_a_name_among_apologies(said: str) -> None:
    """So too in a sentence."""
    people = read(SENT.format(sent=f"Joan Cart; {said}; and Supt Mark Kell"))
    assert [each.name for each in people.apologies][1] == " ".join(said.split()[-2:])


@pytest.mark.parametrize("said", ["Head of Probation (North) Gary Mack (GM)", "Manager (Homes) Ann Low (AL)"])
def test_a_bracket_between_a_post_and_a_name(said: str) -> None:
    """The post is no person beside its holder."""
    people = read(_RUN.format(said=said))
    named = [each.name for each in people.attendees]
    assert len(named) == 4
    assert None not in named
    assert " ".join(said.split()[-3:-1]) in named


@pytest.mark.parametrize("said", ["Director of Dale Victoria Park", "Head of the Grace Community", "Justice Ann Low"])
def test_words_that_end_no_post(said: str) -> None:
    """A place is no name, and whoever is a justice keeps the title."""
    people = read(_RUN.format(said=said))
    named = [each.name for each in people.attendees]
    assert not {"Victoria Park", "Grace Community"} & set(named)
    assert ("Justice Ann Low" in named) == (said == "Justice Ann Low")
