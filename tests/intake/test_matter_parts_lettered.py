"""Items 4a and 4b below item 4: each is an item with its own decision, where it has a title and not only text."""

from __future__ import annotations

import pytest

from tests.intake.printed import matter

HEAD = "Dale Community Safety Partnership\nMinutes of the meeting held on 21 January 2015\n\nPresent: Ann Low, Bo Orr\n"


def items(text: str) -> list[tuple[str | None, str | None, str | None]]:
    """Numbers, titles and decisions."""
    return [(item.number, item.title, item.resolution) for item in matter(f"{HEAD}\n{text}").items]


@pytest.mark.parametrize("mark", ["", ")", "."])
def test_items_with_letters(mark: str) -> None:
    """What was decided on the first is no decision of the item above it."""
    found = items(f"""
3. Minutes

They were agreed.

4. The Past Half-Year

4a{mark} Crime in the District

Bo Orr gave a report.

The Board noted the report.

4b{mark} Update from the Joint Group

Ann Low gave an update. It was agreed that a plan be written.

5. Next steps

None.
""")
    assert [each[:2] for each in found[1:]] == [
        ("4", "The Past Half-Year"),
        ("4a", "Crime in the District"),
        ("4b", "Update from the Joint Group"),
        ("5", "Next steps"),
    ]
    assert found[1][2] is None
    assert found[2][2] == "The Board noted the report."


def test_letters_on_a_page_of_a_meetings_system() -> None:
    """One part alone is an item where the label of what was said stands below it."""
    found = items(
        "1. Welcome\n\nMinutes:\n\nNoted.\n\n2. Reports\n\n2a Night Buses\n\nMinutes:\n\nThe Board noted it.\n"
    )
    assert [each[0] for each in found] == ["1", "2", "2a"]


def test_paragraphs_with_letters() -> None:
    """They are no items."""
    text = "4a The Board was told that crime had fallen.\n\n4b It was asked why that should be so.\n"
    found = items(f"3. Minutes\n\nThey were agreed.\n\n4. The Past Half-Year\n\n{text}\n5. Next steps\n\nNone.\n")
    assert [each[0] for each in found] == ["3", "4", "5"]
