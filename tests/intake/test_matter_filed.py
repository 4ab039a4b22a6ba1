"""Papers that are filed as a part of something larger: the number that they have there is no part of a name."""

from __future__ import annotations

import pytest

from tests.intake.printed import about, matter, parts


@pytest.mark.parametrize(
    "filed",
    [
        "Part 5.4.1.2 - Appendix: ",
        "Appendix C – ",
        "Annex 3: ",
        "Schedule 2 - ",
        "Agenda Item 7 ",
        "Part 3, Schedule B: ",
    ],
)
def test_name_behind_where_it_is_filed(filed: str) -> None:
    """The heading of an appendix names the body behind its number."""
    text = f"""\
{filed}Elm Community Safety Board

1. Purpose

The Board makes the strategy.

2. Membership

The council and the police.

3. Chairman and Quorum

Three members are a quorum.
"""
    assert matter(text).body == "Elm Community Safety Board"


def test_item_of_a_pack_above_a_letterhead() -> None:
    """Two lines in capitals are one name only where the first of them is a part of it."""
    text = """\
AGENDA ITEM 2
ELM COMMUNITY SAFETY PARTNERSHIP
Minutes of the meeting of 19 September 2012

Present: Ann Ash (Dale Council)

1. Budget
It was agreed.
"""
    assert matter(text).body == "ELM COMMUNITY SAFETY PARTNERSHIP"


def test_terms_by_their_headings_alone() -> None:
    """A constitution's appendix seldom says that it is terms of reference."""
    (part,) = parts("""\
Appendix - Elm Community Safety Board

1. Scope
The Board looks into any matter of safety.

2. Chairman and Quorum
The quorum is four.

3. Meetings and Decision Making
The Board meets four times a year. Apologies go to the clerk.
""")
    assert (part.kind, part.questions) == ("terms_of_reference", ())


def test_section_that_is_a_name() -> None:
    """What a group is for may have a number too."""
    made = matter("Section 136 Partnership Group\nMinutes of 4 May 2015\n\nPresent: Ann Ash\n\n1. Budget\nAgreed.\n")
    assert made.body == "Section 136 Partnership Group"
    assert not about(made, "body")
