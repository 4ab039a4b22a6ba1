"""The number of a page in the book of a body's minutes, above their title: it is that of no item."""

from __future__ import annotations

import pytest

from compliance.intake import decode
from compliance.intake.read import read

_MINUTES = """
MINUTES OF A MEETING OF DALE TOWN COUNCIL HELD ON WEDNESDAY 20 SEPTEMBER 2017 AT 7PM IN THE COUNCIL CHAMBER

PRESENT: Cllr Ann Low (Mayor), Cllr Bo Ray

APOLOGIES: Cllr Cy Dee

Mr Ed Fry, Link Officer, was in attendance.

61. DECLARATIONS OF INTEREST

None were declared.

62. MINUTES OF THE LAST MEETING

RESOLVED: The minutes were confirmed.

63. PLANNING

The Council considered two applications.
"""


@pytest.mark.parametrize("above", ["88/17", "Page 88", "88", "Folio 88", "DTC/17/88", "17.88", "2017-88"])
def test_it_is_of_no_item(above: str) -> None:
    """The items begin below the people, and none of these is lost."""
    reading = read(decode.decode_bytes(f"{above}\n{_MINUTES}".encode(), "minutes.txt"))[0]
    assert [each.number for each in reading.items] == ["61", "62", "63"]
    assert [each.name for each in reading.attendees] == ["Cllr Ann Low", "Cllr Bo Ray", "Mr Ed Fry"]
    assert [each.name for each in reading.apologies] == ["Cllr Cy Dee"]
    assert reading.date is not None
