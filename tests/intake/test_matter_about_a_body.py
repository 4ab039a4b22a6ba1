"""Lines that say what of a body a page is about, and name it."""

from __future__ import annotations

import pytest

from tests.intake.printed import about, matter


@pytest.mark.parametrize(
    "line",
    [
        "Details on the purpose, responsibilities and protocols for the Safer Elmdale Partnership",
        "Purpose and aims of the Safer Elmdale Partnership",
        "Information about the role of the Safer Elmdale Partnership",
    ],
)
def test_what_a_page_is_about_is_no_part_of_the_name(line: str) -> None:
    """Only the body in it is."""
    found = matter(f"""
        Terms of Reference

        {line}

        1. Purpose

        The partnership oversees the work of its partners.

        2. Membership

        The members are those of the law.

        3. Quorum

        Five members.
    """)
    assert found.body == "Safer Elmdale Partnership"
    assert not about(found, "body")
