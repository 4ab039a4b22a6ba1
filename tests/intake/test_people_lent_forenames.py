"""Surnames that are forenames as well, between two councillors whose title is printed of the first and the last."""

from __future__ import annotations

import pytest

from tests.intake.who import SENT, read


@pytest.mark.parametrize(
    "sent,names",
    [
        ("Cllr W Orme, Mahmood, Pask, Dent and Cllr Vale", ["Mahmood", "Pask", "Dent"]),
        ("Cllr W Orme, Dennis, Pask and Cllr Guest", ["Dennis", "Pask"]),
        ("Cllr Orme, Marr, Stanley, Councillor Vale and Jo Dent", ["Marr", "Stanley"]),
    ],
)
def test_they_are_councillors_too(sent: str, names: list[str]) -> None:
    """None of them is the post or the body of another; each is asked about."""
    found = read(SENT.format(sent=sent)).apologies
    assert [(each.name or "").removeprefix("Cllr ") for each in found if not each.sure] == names
    assert all(each.post is None and each.organisation is None for each in found)
