"""A first page that says of a meeting what the minutes behind it say more fully is no second paper."""

from __future__ import annotations

import pytest

from compliance.intake.read import read
from tests.intake.decode_made import paper

COVER = """\
MINUTES
ELMDALE COMMUNITY SAFETY PARTNERSHIP
14 MARCH 2017

Present –
Councillors Low and Penrose
Officers – T Wray Committee Officer
The meeting began at 6.30 pm

"""
MINUTES = """\
ELMDALE COMMUNITY SAFETY PARTNERSHIP
M I N U T E S
6.30 pm Tuesday 14 March 2017
Town Hall, Elmdale

Present:
Cllr Ann Low, Elmdale Borough Council (Chair)
Cllr Joe Penrose, Elmdale Borough Council
Tom Wray, Elmdale Borough Council
Insp Ruth Dole, Northshire Police

1. Apologies
Apologies were received from Mark Stott (Probation).
2. Minutes of the meeting on 6 December 2016
The minutes were agreed.
"""


def test_the_minutes_behind_a_first_page_are_the_one_paper() -> None:
    """Nobody is listed twice, and nobody by a surname who is there by the full name."""
    (found,) = read(paper(COVER + MINUTES))
    assert [each.name for each in found.attendees] == [
        "Cllr Ann Low",
        "Cllr Joe Penrose",
        "Tom Wray",
        "Insp Ruth Dole",
    ]
    assert len(found.items) == 2


@pytest.mark.parametrize("other", [("Low and Penrose", "Low and Marsh"), ("14 MARCH 2017", "21 MARCH 2017")])
def test_a_page_that_says_something_else_stays(other: tuple[str, str]) -> None:
    """Somebody whom the minutes do not list, or another day: it is read as a paper of its own."""
    found = read(paper(COVER.replace(*other) + MINUTES))
    assert [len(each.items) for each in found] == [0, 2]
