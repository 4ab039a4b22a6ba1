"""Decisions in a box beside another that holds the word for them alone, below the item or in a table of items."""

from __future__ import annotations

import pytest

from tests.intake.test_matter_decided import decided

LABELS = ["Decision", "DECISION:", "Decision taken", "Agreed", "Resolved:", "Outcome", "RESOLVED that"]


@pytest.mark.parametrize("label", LABELS)
def test_a_table_of_one_row_below_each_item(label: str) -> None:
    """Whatever the words of the decision are."""
    found = decided(f"""
Present: Ann Ash

1. Burglary

The Chair presented the report.

| {label} | The report was noted and the plan adopted. |

2. Alcohol

Bo spoke.

| {label} | To hold a day of action in June. |
""")
    assert found == {
        "Burglary": "The report was noted and the plan adopted.",
        "Alcohol": "To hold a day of action in June.",
    }


@pytest.mark.parametrize("label", LABELS)
def test_a_row_within_a_table_of_items(label: str) -> None:
    """It stands in the column of numbers, and the words in that of titles."""
    found = decided(f"""
Present: Ann Ash

| 1 | Burglary | The Chair presented the report. |
| {label} | That the report be noted. | |
| 2 | Alcohol | Bo Ray spoke. |
| {label} | Approved. | |
""")
    assert found == {"Burglary": "That the report be noted.", "Alcohol": "Approved."}


def test_headings_of_columns_are_no_decision() -> None:
    """A table of decisions begins with the word, and with others beside it."""
    found = decided("""
Present: Ann Ash

1. Burglary

The Chair presented the report.

| Decision | Lead officer |
| To hold a day of action in June. | Bo Ray |

2. Alcohol

Bo spoke.
""")
    assert "Lead officer" not in found.values()
    assert found["Alcohol"] is None
