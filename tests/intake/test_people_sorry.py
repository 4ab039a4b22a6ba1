"""Whose apologies running text tells of, and for which meeting."""

from __future__ import annotations

import pytest

from tests.intake.who import away, read


@pytest.mark.parametrize(
    "told",
    [
        "Ann Low stated that Bo Ray had also given his apologies.",
        "Ann Low said that Bo Ray had sent apologies.",
        "Cllr Ann Low informed the committee that Bo Ray had sent his apologies.",
    ],
)
def test_who_tells_of_apologies_did_not_send_them(told: str) -> None:
    """Only who is told of was away."""
    people = read(
        f"Present: Ann Low, Cy Orr\n\n1. Welcome\n\nApologies were received from Di Pask. {told}\n\n2. Minutes"
    )
    assert away(people) == ["Di Pask", "Bo Ray"]


@pytest.mark.parametrize("heading", ["Date of next meeting:", "9. Next meeting", "Dates of future meetings"])
def test_apologies_for_a_meeting_to_come_are_not_for_this_one(heading: str) -> None:
    """A line that begins with a day goes on with what stands below the heading; the next item does not."""
    people = read(
        f"Present: Ann Low, Cy Orr\n\n1. Minutes\n\nThese were agreed.\n\n{heading}\n\n6 June 2016 at 7pm\n\n"
        "Bo Ray sent apologies.\n\n10. Late news\n\nApologies had also been received from Di Pask.\n"
    )
    assert away(people) == ["Di Pask"]
