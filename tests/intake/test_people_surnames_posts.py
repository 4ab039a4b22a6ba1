"""A surname that is a word for a post, behind a title, is whoever bears it, and nobody's post."""

from __future__ import annotations

import pytest

from tests.intake.who import SENT, away, read, there


@pytest.mark.parametrize(
    "sent,names",
    [
        ("Cllr Orme, Cllr Guest, Cllr Vale and Jo Dent", ["Cllr Orme", "Cllr Guest", "Cllr Vale", "Jo Dent"]),
        ("Cllr Guest and Councillor Constable", ["Cllr Guest", "Councillor Constable"]),
        ("Mr Holder, Mrs Guest, Dr Nurse", ["Mr Holder", "Mrs Guest", "Dr Nurse"]),
        ("Cllrs Orme, Guest and Vale", ["Orme", "Guest", "Vale"]),
    ],
)
def test_somebody_is_called_so(sent: str, names: list[str]) -> None:
    """Nobody's apologies are lost to the post of whoever stands before."""
    found = read(SENT.format(sent=sent))
    assert [(name or "").removeprefix("Cllr ") for name in away(found)] == [
        name.removeprefix("Cllr ") for name in names
    ]
    assert [each.post for each in found.apologies] == [None] * len(names)


def test_in_the_list_as_well() -> None:
    """In lines one below the other, an empty one between them."""
    text = SENT.replace(
        "Cllr A Low (Chair), Insp B Ray", "\n    Cllr A Low (Chair)\n\n    Cllr Guest\n\n    Insp B Ray"
    )
    assert there(read(text.format(sent="none"))) == ["Cllr A Low", "Cllr Guest", "Insp B Ray"]


@pytest.mark.parametrize("post", ["Chief Constable", "Portfolio Holder", "Chancellor"])
def test_a_post_stays_one(post: str) -> None:
    """Without such a title before it the word is what somebody does."""
    (first, *_) = read(SENT.format(sent=f"Cllr Orme, {post}")).apologies
    assert (first.name, first.post) == ("Cllr Orme", post)
