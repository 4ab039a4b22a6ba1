"""Headings of officers that are called after no body: "Proper officers", "Fire brigade officers", "By invitation"."""

from __future__ import annotations

import pytest

from tests.intake.who import read

_BESIDE = """
| **PRESENT:** | **CHAIRMAN** // Councillor R Payne – Dale Borough Council // **VALE BOROUGH COUNCIL:-** // {rest}
| **APOLOGIES** | Councillor Flint - Hale |

1. Minutes
"""
_ALL = (
    "Councillors Camb, Waller // **PROPER OFFICERS:-** // Clerk, Legal Adviser, Treasurer // "
    "**FIRE BRIGADE OFFICERS:-** // Chief Fire Officer, Executive Director // **BY INVITATION:-** // Steve Wells, FBU |"
)


@pytest.mark.parametrize(
    "text", [_BESIDE.format(rest=_ALL), "PRESENT:\n\n" + "\n".join(_ALL.strip(" |").split(" // "))]
)
def test_such_a_heading_is_nobody_and_nobody_s_body(text: str) -> None:
    """Each heads its own, in a column beside the label too."""
    found = [(each.name, each.post, each.organisation, each.capacity) for each in read(text).attendees]
    assert [each for each in found if each[3] != "present"] == [
        (None, "Clerk", None, "officer"),
        (None, "Legal Adviser", None, "officer"),
        (None, "Treasurer", None, "officer"),
        (None, "Chief Fire Officer", None, "officer"),
        (None, "Executive Director", None, "officer"),
        ("Steve Wells", None, "FBU", "guest"),
    ]
