"""What a clerk notes in brackets below somebody in a list."""

from __future__ import annotations

from tests.intake.who import away, read


def test_what_is_noted_below_somebody() -> None:
    """Nobody of it was there or away, and it is no part of what stands before it."""
    found = read(
        """
        Minutes, 4 May 2022

        Present: Cllr Ann Low, Bo Ray

        Apologies:
        Ann Low – Head of Policy, Dale Council
        Cy Dent – Chair & CEO, Stock Group
        (NB – Gil Hart – Centre Manager, Lion Shopping Centre
        resigned from the Board)

        1. Minutes
        """
    )
    assert away(found) == ["Ann Low", "Cy Dent"]
    assert (found.apologies[1].organisation, found.apologies[1].substitute) == ("Stock Group", None)
