"""Which sentences tell of a decision: not those of what was only found to be so, or of who sent apologies."""

from __future__ import annotations

import pytest

from compliance.intake.matter.business.telling import tells


@pytest.mark.parametrize(
    "sentence",
    [
        "Apologies were confirmed as above.",
        "Apologies for absence were received and agreed as listed.",
        "Attendance and apologies were agreed as above.",
        "All actions were confirmed as complete.",
        "Action 4 was agreed as closed.",
        "Quorum was confirmed as met.",
        "The second fire was confirmed as arson.",
        "Approved for 2015/16",
        "The NHS agreed to pay half.",
        "Agreed in 2014:",
        "Confirmed that the van is off the road.",
        "It was useful, but it was agreed it would be unlikely to lead to changes.",
        "Members agreed that it would be very difficult to find another hall.",
    ],
)
def test_what_was_found_to_be_so(sentence: str) -> None:
    """It was confirmed or agreed that it is so, or what was agreed in a year is headed; nothing was decided."""
    assert not tells(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "The minutes were confirmed as a correct record.",
        "Confirmed as a correct record.",
        "Confirmed that the chair should serve another year.",
        "Priorities were confirmed as theft and arson.",
        "Ann Ash was confirmed as Chair.",
        "Approved for 2015/16.",
        "The budget was agreed as above.",
        "Dates for 2024 were agreed.",
        "Agreed, with one abstention.",
        "The Partnership noted and approved the draft protocol.",
        "The CSP agreed (i) to write to the council and (ii) to hold £300 in reserve.",
        "The RAG agreed to move £400 to taxi marshals.",
        "Agreement approved for publication with rural crime added as priority 6.",
        "It was agreed that it would be sent out in June.",
    ],
)
def test_what_was_decided(sentence: str) -> None:
    """The same words decide of minutes, plans, posts and money."""
    assert tells(sentence)
