"""Numbers that are none of items: of paragraphs that run on through all items, or of lists below other headings."""

from __future__ import annotations

import pytest

from tests.intake.printed import matter, parts
from tests.intake.test_matter_resolved import decided


@pytest.mark.parametrize("mark", [":", ".", ")"])
def test_paragraphs_that_are_counted_through_all_items(mark: str) -> None:
    """The titles stand out and are counted from 1; so are the paragraphs, which do not stand out and run on."""
    found = decided(f"""
NORTHAM JUSTICE BOARD

**Agenda items**

**1{mark} Introduction**

1. Ann Ash thanked members for coming.

2. The minutes of 3 March 2014 were agreed.

**2{mark} Waiting times**

3. Bo Beech presented the paper. The wait was 203 days.

4. **The Board agreed** that the unit telephone every victim.

**3{mark} Video links**

5. Cy Cole reported that two stations could now be linked.

6. The Board noted the update.

**4{mark} Any other business**

7. Ann Ash told the Board that 14 magistrates would be sworn in.
""")
    assert found == {
        "Introduction": "The minutes of 3 March 2014 were agreed.",
        "Waiting times": "The Board agreed that the unit telephone every victim.",
        "Video links": "The Board noted the update.",
        "Any other business": None,
    }


def test_lists_below_headings_without_numbers() -> None:
    """Each list begins anew at 1, and none of its entries stands out."""
    found = decided("""
NORTHAM PRIORITY MEETING

Present: Ann Ash, Bo Beech

**Local crime**

Bo Beech gave the figures.

**Progress with what was agreed in April**

1. Lorries – nineteen had been stopped.

2. Theft from churches – no lead has gone since.

3. Poaching – Two men were fined.

**Neighbourhood Watch**

Ann Ash reported that 211 had joined.

**Priorities for the next 3 months**

It was agreed that the priorities should be:

1. Theft from farms

2. Lorries – Elm and Oak

3. Market place

**Date of next meeting**

12 July 2018
""")
    assert list(found) == [
        "Local crime",
        "Progress with what was agreed in April",
        "Neighbourhood Watch",
        "Priorities for the next 3 months",
        "Date of next meeting",
    ]
    assert found["Priorities for the next 3 months"] == (
        "It was agreed that the priorities should be: 1. Theft from farms 2. Lorries – Elm and Oak 3. Market place"
    )


def test_items_that_do_not_stand_out_among_headings_that_do() -> None:
    """One list, whose numbers run on, is one of items: the headings are those of the form."""
    found = decided("""
NORTHAM BOARD

**Present**

Ann Ash

**Minutes**

1. Apologies

There were none.

2. Fire

It fell.

**Confidential**

3. Staff

It was agreed to wait.
""")
    assert [title for title in found if title in ("Apologies", "Fire", "Staff")] == ["Apologies", "Fire", "Staff"]


@pytest.mark.parametrize("second", ["RESPECT OF ITEMS ON THE AGENDA", "**RESPECT OF MATTERS ON THIS AGENDA**"])
def test_the_second_line_of_a_title_that_names_the_agenda(second: str) -> None:
    """It begins no agenda."""
    text = (
        "NORTHAM BOARD\n\nMinutes of the meeting held on 9 March 2018\n\nPresent\n\nAnn Ash (Chair)\n\n1. APOLOGIES\n\n"
        f"There were none.\n\n2. DECLARATIONS UNDER THE CODE OF CONDUCT IN\n\n{second}\n\nNone were made.\n\n"
        "3. MINUTES\n\nThe minutes of the meeting held on 10 November 2017 were read.\n\nRESOLVED – That they be kept."
    )
    assert len(parts(text)) == 1
    assert [item.number for item in matter(text).items] == ["1", "2", "3"]
