"""Apologies for a part of the meeting are none for the meeting."""

from __future__ import annotations

import pytest

from tests.intake.who import away, read

_PAPER = """
    Minutes of the Elmdale Board, 4 May 2022

    Present: Cllr A Low (Chair), Insp B Ray

    1. Apologies

    Apologies were received from Mr Cy Dent.

    2. Licensing

    {told} There were eleven premises.
"""


@pytest.mark.parametrize(
    "told",
    [
        "The Licensing Manager, Mr Ed Fosse, had sent his apologies for this item but had provided a note.",
        "Apologies for this agenda item had been received from Mr Ed Fosse.",
        "Mr Ed Fosse gave apologies for his presentation.",
    ],
)
def test_apologies_for_an_item(told: str) -> None:
    """Whoever was to come for an item, and did not, is not among those away."""
    assert away(read(_PAPER.format(told=told))) == ["Mr Cy Dent"]


@pytest.mark.parametrize("told", ["Mr Ed Fosse sent his apologies for this meeting.", "Mr Ed Fosse sent apologies."])
def test_apologies_for_the_meeting(told: str) -> None:
    """As before."""
    assert away(read(_PAPER.format(told=told))) == ["Mr Cy Dent", "Mr Ed Fosse"]
