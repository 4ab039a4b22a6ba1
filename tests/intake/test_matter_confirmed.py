"""Minutes of an earlier meeting that were confirmed where no item that was found deals with them."""

from __future__ import annotations

import datetime as dt

import pytest

from tests.intake.printed import matter

HEAD = """Safer Dale Partnership
Minutes of the meeting held on 12 June 2014

Present: Ann Ash (Dale Council), Bo Beech (Dale Police)


"""
ITEM = """


Declarations of interest


None were made.
"""


@pytest.mark.parametrize(
    "said",
    [
        "Minutes of the previous meeting\n\n\nThe minutes of the meeting held on 13 March 2014 were confirmed.",
        "RESOLVED that the minutes of the meeting held on 13 March 2014 be approved as a correct record.",
        "The minutes of the last meeting, held on Thursday 13 March 2014, were agreed as an accurate record.",
    ],
)
def test_a_sentence_that_confirms_minutes_outright_is_read(said: str) -> None:
    """The headings of items were lost, but for one."""
    found = matter(f"{HEAD}{said}{ITEM}").previous_minutes
    assert [(each.date, each.result) for each in found] == [(dt.date(2014, 3, 13), "confirmed")]


@pytest.mark.parametrize(
    "said",
    [
        "The minutes of the Burglary Sub-Group of 13 March 2014 were agreed as a correct record.",
        "AGREED that the action notes from the Burglary Sub-Group of 13 March 2014 were agreed as a correct record.",
        "The notes of the meeting held on 13 March 2014 were received for information.",
    ],
)
def test_minutes_of_others_are_none(said: str) -> None:
    """They belong to another body, or nothing was confirmed."""
    assert not matter(f"{HEAD}{said}{ITEM}").previous_minutes
