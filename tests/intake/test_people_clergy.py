"""Clergy whose title has "the" before it in a sentence: "and the Very Reverend Dr Carl Moss" is somebody."""

from __future__ import annotations

import pytest

from tests.intake.who import away, read, there


@pytest.mark.parametrize(
    "printed",
    [
        "the Very Reverend Dr Carl Moss",
        "the Revd Carl Moss",
        "the Right Reverend Carl Moss",
        "the Venerable Carl Moss",
        "the Most Revd Carl Moss",
    ],
)
def test_clergy_behind_and(printed: str) -> None:
    """They were lost, and with them what stands beside the name."""
    head = "Minutes of the Dale Board\n9 July 2008\n\nPresent: Ann Low, Bo Orr\n\n1. Apologies\n"
    found = read(f"{head}Apologies for absence were received from Councillor Fay Dow and {printed} (Dale Trust).\n")
    assert away(found) == ["Councillor Fay Dow", printed]
    assert found.apologies[1].organisation == "Dale Trust"
    assert there(read(f"{head.replace('Bo Orr', f'Bo Orr and {printed}')}None.\n"))[2:] == [printed]
