"""Titles that say whose minutes they are and, on the same line, when and where they were held."""

from __future__ import annotations

import pytest

from compliance.intake.matter.text.sentences import sentences
from tests.intake.printed import about, matter

TEXT = """\
LUDMOOR DISTRICT COUNCIL

{title}

Present: Councillor R Tate (Chairman), Councillor S Wren

1. Crime

It was noted.

2. Plan

The draft was presented by BS. Partners agreed to sign off the plan.
"""
BODY = "CRIME AND DISORDER SCRUTINY COMMITTEE"


@pytest.mark.parametrize(
    "title",
    [
        f"MINUTES OF THE {BODY} HELD AT 6.30 P.M. ON MONDAY 9TH FEBRUARY 2015 IN THE COUNCIL CHAMBER, LUDMOOR",
        f"MINUTES OF THE {BODY} MEETING HELD AT LUDMOOR ON MONDAY 9TH FEBRUARY 2015",
        f"MINUTES OF THE {BODY} HELD IN THE COUNCIL CHAMBER, LUDMOOR ON MONDAY 9TH FEBRUARY 2015",
    ],
)
def test_committee_is_named_and_not_its_council(title: str) -> None:
    """Though the hour or the place stands between the name and the day."""
    read = matter(TEXT.format(title=title))
    assert (read.body, about(read, "body")) == (BODY, [])


def test_council_alone_is_asked_about() -> None:
    """It is the council whose paper it is, more likely than that it met itself."""
    read = matter(TEXT.format(title="Minutes of 9 February 2015"))
    assert read.body == "LUDMOOR DISTRICT COUNCIL"
    assert about(read, "body")


def test_sentence_ends_behind_somebodys_initials() -> None:
    """What was presented is no part of what was agreed."""
    assert sentences("It was put by BS. Partners agreed. Asked by Mr JP. Low came.") == [
        "It was put by BS.",
        "Partners agreed.",
        "Asked by Mr JP. Low came.",
    ]
    assert matter(TEXT.format(title="Minutes of 9 February 2015")).items[1].resolution == (
        "Partners agreed to sign off the plan."
    )
