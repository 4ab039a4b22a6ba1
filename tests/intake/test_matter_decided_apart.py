"""Decisions whose numbers, or letters, stand on lines of their own above what was decided."""

from __future__ import annotations

import pytest

from tests.intake.printed import matter


@pytest.mark.parametrize("mark", ["Agreed that –", "RESOLVED that:", "Agreed –"])
def test_the_parts_of_a_decision_on_lines_of_their_own(mark: str) -> None:
    """Each number on one line, and what was decided on the next."""
    found = matter(f"""
        Agenda and minutes

        Elmdale Safety Board, 4 May 2014

        17. Welcome

        All were made welcome.

        18. Appointment of Chair

        {mark}

        (1)

        in the absence of others, Bo Ray is appointed Chair;

        (2)

        there is no need of a vice-chair.

        19. Close

        There was no more.
    """)
    assert found.items[1].resolution == (
        f"{mark} (1) in the absence of others, Bo Ray is appointed Chair; (2) there is no need of a vice-chair."
    )


def test_a_number_alone_above_the_next_minute_is_no_decision() -> None:
    """A page in columns may lose what stood beside the number."""
    found = matter("""
        Elmdale Police Authority, minutes of the meeting held on 4 May 2005

        162. Annual Report

        The report was presented.

        ORDERED that:

        1.

        163

        Annual Plan

        The plan was presented.
    """)
    assert not any("163" in (each.resolution or "") for each in found.items)
