"""The heading of a column of actions beside the label of a list."""

from __future__ import annotations

import pytest

from tests.intake.who import away, read


@pytest.mark.parametrize("head", ["ACTION", "Action", "Action by", "Actions"])
def test_the_heading_of_actions_beside_apologies(head: str) -> None:
    """It is nobody, and of nobody."""
    found = read(
        f"""
        Minutes, 4 May 2022

        | Present: | Cllr Ann Low (Chair), Bo Marr (Dale Homes) | |
        | Apologies: | Apologies for absence were received from Cllr Cy Ray and Di Orr (Vale Trust). | {head} |
        | Minutes: | They were agreed. | |
        """
    )
    assert away(found) == ["Cllr Cy Ray", "Di Orr"]
