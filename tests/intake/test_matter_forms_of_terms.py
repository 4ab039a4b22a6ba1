"""Terms of reference that are a form, decisions with who proposed them, and titles that a dash parts."""

from __future__ import annotations

from datetime import date

import pytest

from compliance.intake.people.read import read_people
from tests.intake.printed import matter, parts

_FORM = """
    Appendix B

    Elm Joint Scrutiny Committee

    Terms of Reference

    Membership, Chairmanship and Quorum

    Number of Members: 18

    Substitute Members permitted: YES

    Whether Proportionality applies: NO

    Quorum: 8

    Regularity of meetings

    8 Members present will constitute quorum with a minimum of 3 from each Council.
"""


def test_a_question_answered_with_yes_is_nobody() -> None:
    """Nobody is a member by such a line."""
    (part,) = parts(_FORM)
    assert not any(each.organisation in {"YES", "NO"} for each in read_people(part.lines, part.kind).members)


def test_a_condition_of_the_quorum_is_part_of_it() -> None:
    """What another sentence adds is quoted with the number."""
    quorum = matter(_FORM).quorum
    assert quorum is not None
    assert quorum.text.startswith("8")
    assert "a minimum of 3 from each Council" in quorum.text


@pytest.mark.parametrize(
    "matter_of, said",
    [
        ("quorum", "Four members, each from a different authority, are a quorum."),
        ("frequency", "The Group meets at least three times in each year."),
        ("frequency", "Ordinary meetings are held in March, June and December."),
    ],
)
def test_a_sentence_says_it_without_a_heading(matter_of: str, said: str) -> None:
    """Terms are often numbered sentences."""
    found = getattr(matter(f"Elm Board\n\nTERMS OF REFERENCE\n\n1. It is for Elm.\n\n2. {said}\n"), matter_of)
    assert found is not None
    assert found.text.endswith(said)


_MINUTES = """
    ELM PARISH COUNCIL
    Minutes of the meeting held Tuesday 10th January 2023 at the Village Hall
    Present: Councillors Low, Moss and Orr

    1. {title}

    {told}

    2. To consider planning applications
    There were none.
"""


def test_who_proposed_it_stands_before_what_was_resolved() -> None:
    """The whole is the decision, and not only that all were for it."""
    told = "Resolved, proposed Cllr Low, seconded Cllr Moss, that Ann Tull be co-opted. Unanimously agreed"
    read = matter(_MINUTES.format(title="To hear from candidates for the vacancy", told=told))
    assert read.items[0].resolution == told


@pytest.mark.parametrize(
    "title",
    [
        "Proposal to exclude members of the public from participation - but can observe",
        "Plan for it – to be noted",
    ],
)
def test_a_few_small_words_behind_a_dash(title: str) -> None:
    """They are of the title."""
    assert matter(_MINUTES.format(title=title, told="It was discussed.")).items[0].title == title


def test_minutes_confirmed_behind_a_label() -> None:
    """No item has to deal with them, and the label of the apologies is none."""
    read = matter("""
    PRESENT: Chair Ann Low, Treasurer Ben Moss, Cy Orr
    APOLOGIES FOR ABSENCE: John and Di Pask, Ed Ray
    CONFIRMATION OF THE MINUTES: 02 November 2011 meeting. These Minutes were confirmed and signed a true record.
    NEIGHBOURHOOD REPORT: The new Inspector would be attending the January 2012 meeting.
    """)
    assert not any("apologies" in (item.title or "").lower() for item in read.items)
    assert [each.date for each in read.previous_minutes] == [date(2011, 11, 2)]
