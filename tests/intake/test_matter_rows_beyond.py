"""Tables below the last numbered item of an agenda: to whom it goes, and not more items."""

from __future__ import annotations

from compliance.intake.matter.business.items import session
from compliance.intake.matter.text.unrun import paragraphs
from tests.intake.lines import lines

TABLE = """
Dale Safety Partnership

AGENDA

Wednesday 23 November 2016

| No | Item | Lead |
| 1 | Welcome and apologies | Chair |
| 2 | Minutes of the last meeting | Chair |
| 3 | Strategic assessment | Ann Low |
| {own} | Any other business | All |

{below}
"""


def titles(below: str, own: str = "4") -> list[str | None]:
    """The titles of the items of an agenda with something below its table."""
    held = session(paragraphs(lines(TABLE.format(own=own, below=below))), "agenda")
    return [business.item.title for business in held.items]


OWN = ["Welcome and apologies", "Minutes of the last meeting", "Strategic assessment", "Any other business"]


def test_to_whom_it_goes_is_no_item() -> None:
    """A table of its own, of which no row has a number."""
    assert titles("| To: (members) | Copy: (for information) |\n| Ann Low, Dale Police | Cllr Bo Ray |") == OWN
    assert titles("| Members who get papers | Observers |\n| Dale Police | Dale Council |") == OWN
    assert titles("| Car parking | Behind the tower |") == OWN


def test_a_row_without_a_number_in_the_table_of_items() -> None:
    """It is an item as the others are."""
    assert titles("", own="") == OWN


def test_a_second_table_with_numbers() -> None:
    """Its rows are items, also one without a number between them."""
    more = "| 5 | Exclusion of the public | Chair |\n| | Break | All |\n| 6 | Case review | Bo Ray |"
    assert titles(more) == [*OWN, "Exclusion of the public", "Break", "Case review"]
