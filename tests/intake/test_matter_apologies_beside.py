"""A label of those away whose names stand in a cell beside it, above the first item: it is no item."""

from __future__ import annotations

import pytest

from tests.intake.printed import matter

HEAD = "# Dale Partnership\n\nA meeting of Dale Partnership was held on Wednesday, 16th March, 2016.\n\n"


@pytest.mark.parametrize(
    "label, item",
    [
        ("Apologies:", "5. Young People. Members received a presentation that set out homes for them."),
        ("Apologies for absence:", "1. Welcome. The Chair welcomed everybody to the meeting of the Board."),
        ("**Apologies:**", "12. Reports. The Board received a report on homes for young people."),
    ],
)
def test_label_right_above_the_first_number(label: str, item: str) -> None:
    """What stands between the two is in the list of people and not in the business."""
    found = matter(f"{HEAD}Present:\n\nAnn Low, Bo Orr\n\n{label}\n\n{item}\n")
    assert not any("pologies" in (each.title or "") for each in found.items)
