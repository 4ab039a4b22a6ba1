"""Heads that lost their lines or name no body: it, and the place, are found where the page has them still."""

from __future__ import annotations

import pytest

from tests.intake.printed import about, matter

WHO = "\n\nPresent: Ann Low (Dale Council), Bo Ray (Dale Police)\n\n1. Welcome\n\nEverybody was welcomed.\n"


@pytest.mark.parametrize(
    "head, body",
    [
        (
            (
                "DALEDALE AND VALE VALE JUSTICE PARTNERSHIPS System: working for all Agenda item a2 Dale Criminal"
                " Justice Board Meeting Minutes\n\n12:30 – 13:20hrs, Wednesday 18th December 2019 Police HQ, Elm Room"
            ),
            "Dale Criminal Justice Board",
        ),
        (
            (
                "29.07.2011                                   SLCSP\n\nNotes of the proceedings at a meeting of the"
                " Partnership held in the Oak Room\nat the Town Hall, Dale, on Friday, 29 July 2011, at 10.00 a.m."
            ),
            "SLCSP",
        ),
    ],
)
def test_body_in_a_head_that_ran_together(head: str, body: str) -> None:
    """Right before "Meeting Minutes"; by its letters alone, which is asked."""
    found = matter(head + WHO)
    assert found.body == body
    assert bool(about(found, "body")) == (body == "SLCSP")


def test_body_whose_chair_is_elected() -> None:
    """A page that names no body tells more than once whose chair was elected; it is asked."""
    found = matter(
        "Meeting documents\n\nVenue: Elm Room, Dale\n\n1.\n\nElection of Chairman\n\nMinutes:\n\nRESOLVED\n\n"
        "That Mr T Egg be elected Chairman of the Dale Valley Police and Crime Panel for the ensuing year.\n\n2.\n\n"
        "Appointment of Vice-Chairman\n\nMinutes:\n\nRESOLVED\n\n"
        "That Mr K Mall be elected Vice-Chairman of the Dale Valley Police and Crime Panel for the ensuing year.\n"
    )
    assert found.body == "Dale Valley Police and Crime Panel"
    assert about(found, "body")


def test_body_whose_chair_welcomed_and_whose_minutes_were_agreed() -> None:
    """A page of a council's system lost its heading; only the half of the name was offered."""
    made = matter(
        "Agenda and minutes\n\nVenue: Mill Hall, Dale\n\nItems\n\n1.\n\nIntroductions\n\nMinutes:\n\n"
        "The Chairman of the Safer Dale Partnership Board, Councillor Ann Low welcomed all guests.\n\n"
        "2.\n\nMinutes of Previous Meeting\n\nMinutes:\n\n"
        "The minutes of the previous meeting of the Safer Dale Partnership Board on 30 January 2015 were agreed.\n"
    )
    assert made.body == "Safer Dale Partnership Board"
    assert [each.choices for each in made.questions if each.about == "body"] == [(made.body, "another body")]


@pytest.mark.parametrize(
    "head, place",
    [
        (
            "Dale Justice Board\n\n10 October 2016 16:00 – 17:30 Rm 9.29a Ministry of Homes, 10 Petty Lane",
            "Rm 9.29a Ministry of Homes, 10 Petty Lane",
        ),
        (
            "MEETING OF DALE CRIME PANEL\n\nThursday 25 October 2012 East Dale District Council Elmfields,",
            "East Dale District Council Elmfields",
        ),
        ("Dale Crime Panel\n\nThursday 25 October 2012 East Dale District Council Crime Panel", None),
        (
            (
                "DALE BOARD (DB) MEETING THE OAK ROOM, ELM HOUSE, DALE ROAD THORNBY TUESDAY 29TH JULY 2014 AT 7.00 PM"
                " MINUTES"
            ),
            "OAK ROOM, ELM HOUSE, DALE ROAD THORNBY",
        ),
    ],
)
def test_place_in_a_head_that_ran_together(head: str, place: str | None) -> None:
    """A room by its number, and what stands between the title and the weekday in capitals."""
    assert matter(head + WHO).place == place
