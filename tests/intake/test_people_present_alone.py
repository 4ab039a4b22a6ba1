"""“Present” alone on a line, without a colon, within the first item: what a meetings page may have of who was there."""

from __future__ import annotations

import pytest

from tests.intake.who import away, read, there

_PAGE = """
# Dale Forum - Tuesday 25th May 2021 11.00 am

| No. | Item |
| 1. | {title} |
# Minutes:
{label}
{people}

Everyone was welcomed to the meeting.

Apologies were received from Cllr Di Elm.
| 2. | Minutes of the Last Meeting |
"""
_RUN = "Ann Low (Co-Chair), Bo Marsh, Sgt Cy Orr"


@pytest.mark.parametrize("title", ["Welcome & Apologies", "Apologies for absence", "Welcome and introductions"])
@pytest.mark.parametrize("label", ["Present", "PRESENT", "In attendance", "Members Present"])
@pytest.mark.parametrize("people", [_RUN, "Ann Low (Co-Chair)\nBo Marsh\nSgt Cy Orr"])
def test_present_without_a_colon_below_the_first_item(title: str, label: str, people: str) -> None:
    """Whoever stands below it was there, in one run or one to a line."""
    found = read(_PAGE.format(title=title, label=label, people=people))
    assert there(found) == ["Ann Low", "Bo Marsh", "Sgt Cy Orr"]
    assert away(found) == ["Cllr Di Elm"]
    assert not any("No list" in question.what for question in found.questions)


def test_a_heading_of_business_below_a_list_is_no_label() -> None:
    """Where those present are listed above it, a line in an item that could be a label is none."""
    found = read(
        "Present: Ann Low, Bo Marsh\n\n1. Apologies\nNone.\n\n2. Schools\nAttendance\nMr Cy Orr, Ms Di Elm\nIt fell.\n"
    )
    assert there(found) == ["Ann Low", "Bo Marsh"]
