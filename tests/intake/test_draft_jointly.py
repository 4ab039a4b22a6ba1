"""Meetings of several partnerships: nobody becomes a member of one by a word for all who were there."""

from __future__ import annotations

import pytest

from compliance.errors import InputError
from compliance.intake.decode.decoding import decode_bytes
from compliance.intake.draft.asking import counted
from compliance.intake.draft.asking.answers import Answers
from compliance.intake.draft.asking.draft import Draft
from compliance.intake.draft.compose import compose
from compliance.intake.draft.papers import jointly
from compliance.intake.read import read
from tests.intake.test_draft_capacity import TERMS
from tests.intake.test_draft_matching import drafted, minutes

ASK = "meeting.csp-2013-06-05.members"
BOTH = "Anytown Community Safety Partnership and Marsh Vale Community Safety Partnership"
PEOPLE = (("Ann Ash", "Anytown District Council"), ("Tim Yates", "Marsh Vale District Council"))
PAPER = """Anytown Community Safety Partnership

{head}
Minutes of the meeting held on 5 June 2013

Present
Ann Ash, Anytown District Council
Tim Yates, Marsh Vale District Council

1. Welcome
{told}

2. Burglary
The Board may hold a joint meeting with Fell in May.
"""
HEAD = "Joint Meeting of the Anytown and Marsh Vale Community Safety Partnerships"


def made(paper: str, answer: object = None) -> Draft:
    """A draft of a paper and of terms, with an answer to who came as members."""
    readings = (*read(decode_bytes(paper.encode(), "a.txt")), TERMS)
    return compose(readings, Answers({ASK: answer} if answer else {}))


@pytest.mark.parametrize("head, told", [(HEAD, "."), ("", "The Chair welcomed all to this joint meeting.")])
def test_the_question_says_that_it_was_a_joint_meeting_and_so_does_the_record(head: str, told: str) -> None:
    """In the head or in a sentence about the meeting itself."""
    paper = PAPER.format(head=head, told=told)
    (ask,) = (each for each in made(paper).asks if each.id == ASK)
    assert "several groups held it together. Name only those who are members of Anytown Community" in ask.what
    (meeting,) = made(paper).facts("meetings")
    assert meeting["note"].startswith(f"Held jointly, as printed: “{head or told.rstrip('.')}")


@pytest.mark.parametrize("answer", ["all", ["all"], "All"])
def test_all_is_no_answer_for_a_joint_meeting(answer: object) -> None:
    """It made the other partnership's people members of this one."""
    with pytest.raises(InputError, match="all is no answer here: the papers say that several groups held it together"):
        made(PAPER.format(head=HEAD, told="."), answer)


def test_those_who_are_named_are_members_of_this_group() -> None:
    """And of the rest nothing is said."""
    (meeting,) = made(PAPER.format(head=HEAD, told="."), "ann-ash").facts("meetings")
    assert [line.get("capacity") for line in meeting["attendance"]] == ["member", None]


def test_a_joint_meeting_that_is_spoken_of_is_another() -> None:
    """One to come, at an item."""
    (ask,) = (each for each in made(PAPER.format(head="", told=".")).asks if each.id == ASK)
    assert "together" not in ask.what


def test_a_number_stands_for_who_was_printed_with_another_body_by_an_earlier_answer() -> None:
    """What is shown beside a name may change by other answers, and does not say who it is."""
    paper = minutes(("Ann Ash", "Anytown District Council"), ("Bob Birch", "Anyshire Police"))
    (ask,) = (each for each in drafted(paper, TERMS).asks if each.id == ASK)
    for beside in ("", ", Police"):
        lists = counted.Lists(("ann-ash (Ann Ash)", f"bob-birch (Bob Birch{beside})"))
        assert counted.in_words(ask, "2", lists) == ["bob-birch"]
    with pytest.raises(ValueError, match="not among the choices now"):
        counted.in_words(ask, "2", counted.Lists(("ann-ash (Ann Ash)", "bob-birch (Bob Birchall)")))


def test_the_name_of_several_that_met_as_one_is_no_partnership_unasked() -> None:
    """It was taken for the name of the one whose record it is."""
    (ask,) = (each for each in drafted(minutes(*PEOPLE, body=BOTH)).asks if each.id == "partnership.name")
    assert [each.value for each in ask.choices] == [
        BOTH,
        "Anytown Community Safety Partnership",
        "Marsh Vale Community Safety Partnership",
    ]


def test_who_is_a_member_is_asked_with_whose_the_paper_is() -> None:
    """In one round: that it is this group's too is likely."""
    draft = drafted(
        minutes(*PEOPLE, body=BOTH), TERMS, given={"partnership.name": "Anytown Community Safety Partnership"}
    )
    assert {"paper.whose.anytown-community-safety-partnership-and-marsh-vale-communit", ASK} <= {
        each.id for each in draft.asks
    }


@pytest.mark.parametrize(
    "body, parts",
    [
        (BOTH, ["Anytown Community Safety Partnership", "Marsh Vale Community Safety Partnership"]),
        (
            "Elm, Fell and Marsh Vale Community Safety Partnerships",
            [f"{each} Community Safety Partnership" for each in ("Elm", "Fell", "Marsh Vale")],
        ),
        ("Elm and Fell Safer Partnerships", []),
    ],
)
def test_the_groups_of_a_name(body: str, parts: list[str]) -> None:
    """As they are offered."""
    assert jointly.names_several(body)
    assert jointly.each_of(body) == parts


@pytest.mark.parametrize(
    "body",
    [
        "Elm and Fell Community Safety Partnership",
        "Crime and Disorder Reduction Partnership",
        "Safer and Stronger Communities Partnership Board",
        "Elm Community Safety Partnership Executive Group",
    ],
)
def test_names_of_one_group(body: str) -> None:
    """Of two places, or with more than one word for a group."""
    assert not jointly.names_several(body)
