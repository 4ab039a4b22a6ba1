"""Bodies whose name stands in a clause of their terms, or in the sentence that their paper begins with."""

from __future__ import annotations

import pytest

from compliance.intake.read import read
from tests.intake.printed import paper

_TERMS = """\
Fellshire

Constitution

Roles of the Safety Board

1. Purpose

To make {area} safer.

2. Title

{clause}

3. Membership

The members are the council and the police.

4. Quorum

Three members.
"""


@pytest.mark.parametrize(
    "clause",
    [
        "The Board shall be known as the Fellshire Safety Board, hereafter the FSB.",
        "The group will be called “Fellshire Safety Board”.",
        "The name of the Board is the Fellshire Safety Board.",
        "This partnership is to be known as the Fellshire Safety Board (FSB).",
    ],
)
def test_clause_that_gives_the_name(clause: str) -> None:
    """It is the name, whatever the cover prints in large letters."""
    (found,) = read(paper(_TERMS.format(area="Fellshire", clause=clause)))
    assert (found.kind, found.body) == ("terms_of_reference", "Fellshire Safety Board")
    assert found.places["body"].line > 10


@pytest.mark.parametrize("said", ["a statutory body", "the strategic lead", "a multi-agency group"])
def test_paper_that_begins_with_what_its_body_is(said: str) -> None:
    """A paper without a title says at once of whom it is."""
    text = f"1. Statement of Purpose\n\nThe Elm Safeguarding Board (ESB) is {said} for Elm.\n\n2. Principles\n\nNone.\n"
    assert [each.body for each in read(paper(text))] == ["Elm Safeguarding Board"]


def test_body_told_of_further_down_is_not_the_paper_s() -> None:
    """Whoever is told of in the text may be anybody."""
    text = "Parks\n\nA report.\n\nIt is long.\n\nThe Elm Safeguarding Board is a statutory body.\n\nIt met.\n"
    assert [each.body for each in read(paper(text))] == [None]
