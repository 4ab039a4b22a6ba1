"""Bodies that look like a name, which the paper names as bodies elsewhere; and who is not anybody."""

from __future__ import annotations

import pytest

from compliance.intake.read import read
from tests.intake.printed import paper

MINUTES = """\
Safer Dale Board

Minutes of the meeting held on 4 June 2014

{there}:

Ann Low, DBC Housing (Chair)
Bo Ray, DBC
Cy Ash, Dale Police

{away}: {sent}

1. Welcome

It was noted.

2. Crime

It was agreed.
"""


def _away(sent: str) -> list[tuple[str | None, str | None]]:
    (found,) = read(paper(MINUTES.format(there="Present", away="Apologies", sent=sent)))
    assert [each.name for each in found.attendees] == ["Ann Low", "Bo Ray", "Cy Ash"]
    return [(each.name, each.organisation) for each in found.apologies]


@pytest.mark.parametrize("sent", ["Keith Orrell, DBC Parks", "Keith Orrell, DBC Parks; Di Oak, Dale Council"])
def test_department_with_the_letters_of_its_council_is_nobody(sent: str) -> None:
    """Somebody else in the list is of the DBC."""
    assert _away(sent)[0] == ("Keith Orrell", "DBC Parks")


def test_initials_that_nobody_else_is_of_stay_a_name() -> None:
    """Nothing in the paper says that JRW is a body."""
    assert _away("Keith Orrell, JRW Parks")[1] == ("JRW Parks", None)


def test_body_with_nobody_before_it_is_in_doubt() -> None:
    """It may be somebody after all."""
    (found,) = read(paper(MINUTES.format(there="Present", away="Apologies", sent="DBC Parks; Di Oak, Dale Council")))
    assert ("DBC Parks", False) in [(each.name, each.sure) for each in found.apologies]


@pytest.mark.parametrize("away", ["Who sent apologies", "Those who sent apologies"])
def test_who_is_nobody(away: str) -> None:
    """The label of a list in whole words is no sentence on somebody called Who."""
    text = MINUTES.format(there="Who was there", away=f"{away}\n\n", sent="Keith Orrell, Dale Council").replace(":", "")
    (found,) = read(paper(text))
    assert [each.name for each in found.apologies] == ["Keith Orrell"]
