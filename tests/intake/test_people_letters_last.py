"""Bodies whose letters end a post, and that the paper names elsewhere."""

from __future__ import annotations

import pytest

from tests.intake.who import read


@pytest.mark.parametrize("other", ["Ben Moss, Fell & Dale Council", "Ben Moss, FDC", "Ben Moss (Fell Dale Council)"])
def test_letters_of_a_body_at_the_end_of_a_post(other: str) -> None:
    """They are the body where the paper names it elsewhere, and asked about."""
    people = read(f"Present:\nAnn Low, Director of Economy and Place FDC\n{other}\n\n1. Minutes\nAgreed.\n")
    first = people.attendees[0]
    assert (first.organisation, first.post, first.sure) == ("FDC", "Director of Economy and Place", False)


def test_letters_that_the_paper_has_nowhere_else() -> None:
    """They stay a part of the post."""
    people = read("Present:\nAnn Low, Head of Partnerships and ASB\nBen Moss, Dale Council\n\n1. Minutes\nAgreed.\n")
    assert people.attendees[0].organisation is None
