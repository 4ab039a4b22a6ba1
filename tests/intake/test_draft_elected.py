"""Chairs and deputies whose election minutes tell of: asked, and never with a last day that nobody gave."""

from __future__ import annotations

from typing import Any

import pytest

from compliance.errors import InputError
from compliance.intake.decode.decoding import decode_bytes
from compliance.intake.draft import merge
from compliance.intake.draft.asking.answers import Answers
from compliance.intake.draft.asking.draft import Draft
from compliance.intake.draft.compose import compose
from compliance.intake.matter.beyond.spoken import ELECTED, spoken
from compliance.intake.matter.text.unrun import paragraphs
from compliance.intake.read import read
from tests.intake.lines import lines
from tests.intake.readings import on_record

ASK = "elected.csp-2013-06-05"
PAPER = """Anytown Community Safety Partnership
Minutes of the meeting held on 5 June 2013

Present
Councillor Ann Ash, Anytown District Council
Bob Birch, Anytown District Council

1. Election of Chair
{told}

2. Burglary
The figures were noted.
"""
CHAIR = "Resolved: That Cllr Ann Ash be elected Chair for the year 2013/14."
DEPUTY = "Cllr Tom Pike was appointed Vice-Chair."
BOTH = [{"name": "Cllr Ash", "office": "chair", "from": "5 June 2013"}]


def made(
    told: str = CHAIR,
    *,
    given: list[dict[str, str]] | None = None,
    record: dict[str, Any] | None = None,
) -> Draft:
    """A draft of minutes that tell of an election."""
    readings = read(decode_bytes(PAPER.format(told=told).encode(), "a.txt"))
    return compose(readings, Answers({ASK: given} if given else {}), record)


def test_who_was_elected_is_asked_with_the_words_of_the_minutes() -> None:
    """Nothing came of it, neither an office nor a question."""
    draft = made(f"{CHAIR}\n{DEPUTY}")
    (ask,) = (each for each in draft.asks if each.id.startswith("elected."))
    assert "say: “Resolved: That Cllr Ann Ash be elected Chair for the year 2013/14”" in ask.what
    assert ask.example == (
        "[{name: Councillor Ann Ash, office: chair, from: 2013-06-05}, "
        "{name: Cllr Tom Pike, office: deputy_chair, from: 2013-06-05}], or none"
    )
    assert not [*draft.facts("offices"), *draft.facts("events")]


def test_the_answer_is_an_office_and_an_election_without_a_last_day() -> None:
    """By the surname of somebody in the list, and in the words of minutes for the office."""
    given = [*BOTH, {"name": "Tom Pike", "office": "Vice-Chair", "from": "2013-06-06", "to": "2014-06-04"}]
    draft = made(f"{CHAIR} {DEPUTY}", given=given)
    held = [{key: each[key] for key in each if key != "source"} for each in draft.facts("offices")]
    chair, deputy = held
    assert chair == {"office": "chair", "of": "anytown-csp", "holder": "ann-ash", "from": "2013-06-05"}
    assert (deputy["office"], deputy["holder"], deputy["to"]) == ("deputy_chair", "tom-pike", "2014-06-04")
    elections = [(each["office"], each["person"], each["meeting"], each["date"]) for each in draft.facts("events")]
    assert elections == [
        ("chair", "ann-ash", "csp-2013-06-05", "2013-06-05"),
        ("deputy_chair", "tom-pike", "csp-2013-06-05", "2013-06-05"),
    ]
    assert "a.txt, line 9" in draft.facts("offices")[0]["source"]["item"]


@pytest.mark.parametrize(
    "told, likely",
    [
        (
            "It was agreed that Cllr Ann Ash be elected Chair and Bob Birch be elected Vice-Chair.",
            (
                "[{name: Councillor Ann Ash, office: chair, from: 2013-06-05}, "
                "{name: Bob Birch, office: deputy_chair, from: 2013-06-05}]"
            ),
        ),
        (
            "It was agreed to appoint Tom Pike as the Deputy Chair.",
            "[{name: Tom Pike, office: deputy_chair, from: 2013-06-05}]",
        ),
        (
            "He was elected Chair and Bob Birch Vice-Chair.",
            "[{name: Councillor A Example, office: chair, from: 2013-06-05}]",
        ),
    ],
)
def test_the_example_has_only_whom_the_words_name_with_their_office(told: str, likely: str) -> None:
    """One that gives the chair's name for the deputy is copied by whoever answers in haste."""
    (ask,) = (each for each in made(told).asks if each.id == ASK)
    assert ask.example == f"{likely}, or none"


@pytest.mark.parametrize(
    "entry, said",
    [
        ({"name": "Ann Ash", "from": "2013-06-05"}, "Ann Ash has no office that is chair or deputy_chair here"),
        ({"name": "Ann Ash", "office": "treasurer", "from": "2013-06-05"}, "no office that is chair"),
        ({"name": "Ann Ash", "office": "chair"}, "Ann Ash has no first day here"),
    ],
)
def test_what_is_no_office_or_has_no_first_day_is_refused(entry: dict[str, str], said: str) -> None:
    """With how it is written."""
    with pytest.raises(InputError, match=said) as refused:
        made(given=[entry])
    assert "{name: Councillor Ann Ash, office: chair, from: 2013-06-05}" in str(refused.value)


def test_it_is_not_asked_again_of_a_record_that_has_the_election() -> None:
    """And both elections of one meeting are added to one without."""
    given = [*BOTH, {"name": "Tom Pike", "office": "deputy chair", "from": "2013-06-05"}]
    record = on_record("2014-03-31", meetings=[{"id": "csp-2013-06-05", "date": "2013-06-05"}])
    draft = made(given=given, record=record)
    added = [each.at[0] for each in merge.plan(draft, record).additions]
    assert (added.count("offices"), added.count("events")) == (2, 2)
    there = {**record, "events": [{"event": "elected", "date": "2013-06-05", "office": "chair", "person": "x"}]}
    assert not [each for each in made(record=there).asks if each.id.startswith("elected.")]


def test_whoever_is_elected_again_goes_on_and_another_is_told_of() -> None:
    """No last day is made up for the one before."""
    people = [{"id": "ann-ash", "name": "Ann Ash"}, {"id": "x", "name": "Xan Low"}]
    office = {"office": "chair", "of": "csp", "from": "2013-04-01"}
    for holder, many in (("ann-ash", 0), ("x", 1)):
        record = on_record("2014-03-31", people=people, offices=[office | {"holder": holder}])
        draft = made(given=BOTH, record=record)
        assert len(draft.facts("offices")) == many
        told = [each for each in draft.remarks if "with no last day" in each]
        assert len(told) == many
        assert len(draft.facts("events")) == 1


@pytest.mark.parametrize(
    "told, is_asked",
    [
        ("Bob Birch was proposed and seconded, and all agreed.", True),
        ("Resolved: that this be deferred to the next meeting.", False),
    ],
)
def test_an_item_that_is_headed_as_an_election_tells_of_one(told: str, is_asked: bool) -> None:
    """Whatever words its minute has, but that it was put off."""
    asks = [each for each in made(told).asks if each.id == ASK]
    assert [each.what.startswith("The minutes of 5 June 2013 say: “Election of Chair") for each in asks] == [
        True
    ] * is_asked


@pytest.mark.parametrize(
    "sentence, tells",
    [
        (CHAIR, True),
        (DEPUTY, True),
        ("It was agreed to appoint Cllr Ash as Chair of the Partnership.", True),
        ("Cllr Ash was unanimously re-elected as the Chairman.", True),
        ("Bob Birch was confirmed as the new Deputy Chair.", True),
        ("The Chair reported that an analyst had been appointed.", False),
        ("The election of the Chair was put off to the next meeting.", False),
        ("The elected Chair's report was noted by the members.", False),
        ("Bob Birch was appointed Chair of the Burglary Task Group.", False),
        ("The chairs elected to walk.", False),
    ],
)
def test_sentences_that_tell_of_an_election(sentence: str, tells: bool) -> None:
    """One that put it off, or of another group's chair, is none."""
    assert any(matter == ELECTED for matter, _ in spoken(paragraphs(lines(sentence)), "minutes")) is tells
