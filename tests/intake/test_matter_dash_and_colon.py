"""Titles with a dash in them that a colon closes, before what was said."""

from __future__ import annotations

import pytest

from compliance.intake.matter.business.items import session
from compliance.intake.matter.text.unrun import paragraphs
from tests.intake.lines import lines


def title(first: str) -> str | None:
    """The title of an item that begins with a line."""
    found = paragraphs(lines(f"Present: Ann Ash\n\n1. Apologies\n\nNone.\n\n2. {first}\n\n3. Close\n\nIt closed."))
    return session(found, "minutes").items[1].item.title


@pytest.mark.parametrize(
    "first,expected",
    [
        (
            "Dale Police Analyst – Business Crime Data: Bo Ray, Force Performance Analyst, took the Board through it.",
            "Dale Police Analyst – Business Crime Data",
        ),
        (
            "Serious Violence – New Duty and Funding: The Head of the Unit reported that funding had been found.",
            "Serious Violence – New Duty and Funding",
        ),
        ("Police - Quarter 2: Burglary was down and car crime was up on the last year.", "Police - Quarter 2"),
    ],
)
def test_a_colon_behind_a_short_subtitle_closes_the_title(first: str, expected: str) -> None:
    """What stands between the dash and the colon is of the title."""
    assert title(first) == expected


@pytest.mark.parametrize(
    "first",
    [
        "Performance – the figures were seen: burglary was down and car crime was up on the last year.",
        "Performance – Bo Ray reported the following: burglary is down and car crime is up on the last year.",
        "Performance – members noted three things: burglary is down, car crime is up and arson is not.",
        "Performance – Burglary down. Two things stood out: cars and sheds were broken into more than last year.",
        "Performance – Action Bo Ray: send the figures to all members of the group before they next meet.",
        "Performance – At 10:15 the Inspector joined the meeting and went through the figures with members.",
    ],
)
def test_a_colon_within_what_was_said_does_not(first: str) -> None:
    """There a clause is told behind the dash."""
    assert title(first) == "Performance"


@pytest.mark.parametrize(
    "who",
    [
        "Bo Ray",
        "Insp Ray",
        "BR",
        "Zofia Lisowska",
        "Ms Ann Low (AL)",
        "Councillor Low",
        "Head of Safety",
        "Dale Police",
    ],
)
def test_somebody_who_speaks_is_not_of_the_title(who: str) -> None:
    """Behind the name of whoever spoke a colon opens what was said."""
    assert title(f"Performance – {who}: Burglary was down and car crime was up on the last year.") == "Performance"
