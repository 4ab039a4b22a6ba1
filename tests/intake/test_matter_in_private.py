"""Items that say of themselves that they were taken without the public."""

from __future__ import annotations

import pytest

from tests.intake.printed import TOLD, matter


@pytest.mark.parametrize(
    "told",
    [
        "This item was taken in private.",
        "The report was discussed in closed session. It was agreed to publish it.",
        "Confidential item - not for publication.",
    ],
)
def test_item_is_closed_and_no_other(told: str) -> None:
    """Nobody excluded the public from what follows."""
    found = matter(TOLD.format(told=told))
    assert [item.closed_session for item in found.items] == [False, True, False]
    assert found.closed_session


@pytest.mark.parametrize("told", ["A private hire driver spoke.", "It was asked whether it had been taken in private."])
def test_item_that_speaks_of_something_private_is_open(told: str) -> None:
    """It does not begin so."""
    assert not matter(TOLD.format(told=told)).closed_session
