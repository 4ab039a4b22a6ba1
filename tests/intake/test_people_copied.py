"""Those to whom a paper is only sent, who were neither at the meeting nor away from it."""

from __future__ import annotations

import pytest

from tests.intake.who import away, read, there

_HEAD = """
Notes of the Eastshire Hate Crime Group held on 4 May 2016

| Present: | Insp Ann Bone (Chair) | Eastshire Police |
| | Ben Cole | Eastshire Homes |
| Apologies: | Cy Dunn | Eastshire Youth Service |
| | Di Frost | Eastshire College |
"""
_FOOT = """

1. Apologies

See above.

2. Actions
"""


@pytest.mark.parametrize("label", ["Copies:", "Copies to:", "cc:", "c.c.:", "Distribution:", "Copied to:", "Sent to:"])
def test_they_are_on_neither_list(label: str) -> None:
    """A list of those who get the minutes follows on that of apologies and is none, in columns and without."""
    people = read(f"{_HEAD}| {label} | Eve Gray | Eastshire Victims' Trust |\n| | Flo Hart | Eastshire Arena |{_FOOT}")
    assert there(people) == ["Insp Ann Bone", "Ben Cole"]
    assert away(people) == ["Cy Dunn", "Di Frost"]


def test_each_on_a_line_of_their_own() -> None:
    """So it is where each of them has a paragraph."""
    people = read(f"{_HEAD}\nCopies: Eve Gray, Eastshire Victims' Trust\n\nFlo Hart, Eastshire Arena{_FOOT}")
    assert there(people) == ["Insp Ann Bone", "Ben Cole"]
    assert away(people) == ["Cy Dunn", "Di Frost"]


def test_copies_of_a_report_head_no_list() -> None:
    """The word in a sentence leaves the list of apologies as it is."""
    people = read(f"{_HEAD}\nCopies of the report are with the clerk.{_FOOT}")
    assert away(people) == ["Cy Dunn", "Di Frost"]


@pytest.mark.parametrize(
    "sent",
    [
        "Copies to:\n\n| Councillors | Gus Gorse, Hal Hazel |\n| Officers | Ivy Iris |",
        "Copies to:\nCouncillors: Gus Gorse, Hal Hazel\nOfficers: Ivy Iris",
        "Distribution:\n\nCouncillors:\nGus Gorse\nHal Hazel",
    ],
)
def test_councillors_among_those_who_are_sent_the_minutes(sent: str) -> None:
    """Sorts of people below the heading of copies, with those present and away above it, were not there."""
    people = read(
        "Minutes of the Dale Board held on 5 March 2015\n\nPresent:\nAnn Ash, Dale Council\nBo Beech, Dale Police\n\n"
        f"Apologies:\nCy Cedar, Dale Fire Service\n\n{sent}\n\n1. Plan\nThe plan was noted.\n"
    )
    assert there(people) == ["Ann Ash", "Bo Beech"]
    assert away(people) == ["Cy Cedar"]
