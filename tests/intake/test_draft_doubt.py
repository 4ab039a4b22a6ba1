"""The questions about people of whom a reader was not sure: what they ask, and what each answer makes of somebody."""

from __future__ import annotations

from typing import Any

import pytest

from compliance.errors import InputError
from compliance.intake.draft.asking.answers import Answers, hints
from compliance.intake.draft.asking.question import Ask
from compliance.intake.draft.compose import compose
from compliance.intake.reading import Question, Reading
from tests.intake.readings import apology, attendee, reading

SURE = (attendee("A One", "Anytown District Council"), attendee("B Two", "Anyshire Police"))
ORGANISATION = "“Fire Authority” is printed after D Oduya. Is it the organisation of C Three too?"
MARK = "“*” stands beside C Three and not beside others. What does it mean: were they absent?"
BOTH = (
    "The list on lines 6 to 9 stands below the heading of those who sent apologies, and that of those present has no "
    "list of its own. Which of them were there, and which sent apologies? It begins: “C Three”; “D Four”."
)


def asked(paper: Reading) -> list[Ask]:
    """What is asked about people."""
    made = compose([paper], Answers())
    return [each for each in made.open if each.id.startswith(("attendees.", "apologies."))]


def people(paper: Reading, answer: str) -> tuple[dict[str, Any], dict[str, Any]]:
    """For whom those present came, and those who sent apologies, after an answer to the one question about them."""
    (ask,) = asked(paper)
    (meeting,) = compose([paper], Answers({ask.id: answer})).facts("meetings")
    there = {line.get("person", line.get("post")): line.get("represents") for line in meeting["attendance"]}
    away = {line.get("person", line.get("post")): line.get("body") for line in meeting.get("apologies", [])}
    return there, away


def doubted(what: str, *choices: str, away: bool = False, **more: Any) -> Reading:  # noqa: ANN401
    """Minutes with one person of whom the reader asks this."""
    about: Any = "apologies" if away else "attendees"
    question = Question(about, what, 8, choices, "C Three")
    if away:
        sorry = (apology("C Three", "Fire Authority", sure=False, **more),)
        return reading("minutes", "2013-06-05", SURE, apologies=sorry, questions=(question,))
    three = attendee("C Three", more.pop("organisation", "Fire Authority"), sure=False, **more)
    return reading("minutes", "2013-06-05", (*SURE, three), questions=(question,))


@pytest.mark.parametrize(
    "answer, there, away",
    [
        ("yes", {"c-three": ["fire-authority"]}, {}),
        ("there", {"c-three": ["fire-authority"]}, {}),
        ("as printed", {"c-three": ["fire-authority"]}, {}),
        ("no", {"c-three": None}, {}),
        ("No organisation", {"c-three": None}, {}),
        ("sent apologies", {}, {"c-three": "fire-authority"}),
        ("neither", {}, {}),
        ("leave out", {}, {}),
        ("Anyshire Police", {"c-three": ["anyshire-police"]}, {}),
    ],
)
def test_a_doubt_about_an_organisation_takes_nobody_away(answer: str, there: Any, away: Any) -> None:  # noqa: ANN401
    """Whoever says no to "is it the organisation of" has not said that nobody was there."""
    found = people(doubted(ORGANISATION, "Yes", "No"), answer)
    assert (dict(list(found[0].items())[2:]), found[1]) == (there, away)


def test_the_question_says_what_each_answer_means() -> None:
    """And asks one thing, once."""
    (ask,) = asked(doubted(ORGANISATION, "Yes", "No"))
    assert ask.what == f"Meeting of 5 June 2013: {ORGANISATION}"
    (told,) = [each for each in hints(ask, {}) if each.startswith("Choices")]
    assert told.startswith("Choices: there (as it was read: C Three, Fire Authority); sent apologies; neither (")
    assert told.endswith("; or the name of their organisation")


def test_a_mark_that_may_mean_absence_is_answered_in_its_own_words() -> None:
    """Absent is no organisation, and yes to "were they absent?" is no presence."""
    paper = doubted(MARK, "Absent", "There")
    for answer, there in (("Absent", False), ("yes", False), ("There", True), ("no", True)):
        assert ("c-three" in people(paper, answer)[0]) == there


def test_somebody_read_among_the_apologies_may_have_been_there() -> None:
    """And a substitute may not have come."""
    paper = doubted("“C Three”: did Jo Webb come in place of C Three?", "Yes", "No", away=True, substitute="Jo Webb")
    paper_without = doubted("Is that right?", "Yes", "No", away=True)
    assert people(paper_without, "there") == (
        {"a-one": ["anytown-dc"], "b-two": ["anyshire-police"], "c-three": ["fire-authority"]},
        {},
    )
    (ask,) = [each for each in asked(paper) if each.id.startswith("apologies.")]
    assert "nobody in their place" in [each.value for each in ask.choices]
    (meeting,) = compose([paper], Answers({ask.id: "no"})).facts("meetings")
    assert [line["person"] for line in meeting["apologies"]] == ["c-three"]


@pytest.mark.parametrize("answer", ["she was late", "7"])
def test_words_that_name_no_organisation_are_refused(answer: str) -> None:
    """What is neither a choice nor a name makes no organisation of the record."""
    paper = reading("minutes", "2013-06-05", (*SURE, attendee("C Three", None, sure=False)))
    (ask,) = asked(paper)
    with pytest.raises(InputError, match="is not one of the choices"):
        compose([paper], Answers({ask.id: answer}))


def test_part_of_a_name_is_answered_with_the_whole() -> None:
    """Not with an organisation."""
    question = Question("apologies", "Only “Ch” is printed. Is this a person, and what is the full name?", 9, (), "Ch")
    paper = reading("minutes", "2013-06-05", SURE, apologies=(apology("Ch", None, sure=False),), questions=(question,))
    (ask,) = asked(paper)
    assert "Is it somebody who sent apologies, and if so, what is the full name?" in ask.what
    assert people(paper, "Charlotte Hale")[1] == {"charlotte-hale": None}


def test_two_of_whom_one_thing_is_asked_are_one_question() -> None:
    """It is not put twice in the same words."""
    what = "In the list on line 8 these do not look like the others: “C Three”, “D Four”. Is that right?"
    question = Question("attendees", what, 8, ("Yes", "No"))
    both = (attendee("C Three", "A Club", sure=False), attendee("D Four", "A Club", sure=False))
    paper = reading("minutes", "2013-06-05", (*SURE, *both), questions=(question,))
    (ask,) = asked(paper)
    assert ask.what.startswith("Meeting of 5 June 2013: In the list on line 8 some do not look like the others. 2 peo")
    assert list(people(paper, "all")[0]) == ["a-one", "b-two", "c-three", "d-four"]
    some = compose([paper], Answers({ask.id: "C Three"}))
    (left,) = [each for each in some.open if each.id.startswith("attendees.")]
    assert left.id == "attendees.minutes-2013-06-05.d-four-a-club"
    assert left.what.endswith("some do not look like the others. Is it right that D Four was there?")


def test_one_list_below_two_headings_is_one_question() -> None:
    """Who was there; the rest sent apologies, and nobody is asked of each alone, nor for the list again."""
    sorry = tuple(apology(name, "A Club", sure=False) for name in ("C Three", "D Four", "E Five"))
    none = Question("attendees", "No list of the people at this meeting is printed. Who was there?", 1)
    paper = reading("minutes", "2013-06-05", (), apologies=sorry, questions=(Question("apologies", BOTH, 6), none))
    (ask,) = asked(paper)
    assert "Which of them were there?" in ask.what
    for answer, there, away in (
        ("D Four", ["d-four"], ["c-three", "e-five"]),
        ("1-2", ["c-three", "d-four"], ["e-five"]),
        ("none", [], ["c-three", "d-four", "e-five"]),
    ):
        (meeting,) = compose([paper], Answers({ask.id: answer})).facts("meetings")
        assert [line["person"] for line in meeting.get("attendance", [])] == there
        assert [line["person"] for line in meeting["apologies"]] == away


def test_a_line_that_could_not_be_read_is_asked_about_though_others_are_in_doubt() -> None:
    """The doubts about them do not answer it."""
    unread = Question("attendees", "“Bram and Co” in the list could not be read. Who is meant?", 12)
    three = attendee("C Three", "A Club", sure=False)
    paper = reading("minutes", "2013-06-05", (*SURE, three), questions=(unread,))
    assert [each.id.rpartition(".")[2] for each in asked(paper)] == ["c-three-a-club", "others"]


def test_for_whom_somebody_came() -> None:
    """Letters that were read as another's initials can be answered to be those of an organisation."""
    paper = doubted("Is that right?", "Yes", "No", organisation=None, substitute_for="CF")
    (ask,) = asked(paper)
    assert "CF" in [each.value for each in ask.choices]
    there, away = people(paper, "CF")
    assert there["c-three"] == ["cf"]
    assert not away
    (meeting,) = compose([paper], Answers({ask.id: "CF"})).facts("meetings")
    assert all("substitute_for" not in line for line in meeting["attendance"])
    (meeting,) = compose([paper], Answers({ask.id: "there"})).facts("meetings")
    assert [line.get("substitute_for") for line in meeting["attendance"]] == [None, None, "CF"]


COVERED = "“SBC” is printed after A One. Is it the organisation of C Three too?"


@pytest.mark.parametrize(
    "answer, there, away",
    [
        ("yes", {"c-three": ["sbc"]}, {}),
        ("there", {"c-three": ["sbc"]}, {}),
        ("1", {"c-three": ["sbc"]}, {}),
        ("no", {"c-three": None}, {}),
        ("no organisation", {"c-three": None}, {}),
        ("SBC", {"c-three": ["sbc"]}, {}),
        ("Anyshire Police", {"c-three": ["anyshire-police"]}, {}),
        ("sent apologies", {}, {"c-three": "sbc"}),
        ("neither", {}, {}),
    ],
)
def test_a_yes_means_the_organisation_that_is_asked_about(
    answer: str, there: dict[str, Any], away: dict[str, Any]
) -> None:
    """Whoever stood before the bracket was read for no organisation, and a yes recorded that."""
    paper = doubted(COVERED, "Yes", "No", organisation=None)
    (ask,) = asked(paper)
    assert ask.id == "attendees.minutes-2013-06-05.c-three"
    assert [each.shown for each in ask.choices] == [
        "there (yes: C Three, SBC)",
        "sent apologies",
        "neither (nobody of this name was there or sent apologies)",
        "no organisation (there, but for no organisation that is known)",
    ]
    found = people(paper, answer)
    assert ({key: found[0][key] for key in there}, found[1]) == (there, away)
    assert ("c-three" in found[0]) is bool(there)


@pytest.mark.parametrize("answer, body", [("yes", "fire-service"), ("no", None), ("no organisation", None)])
def test_so_it_does_of_somebody_who_sent_apologies(answer: str, body: str | None) -> None:
    """The same bracket among apologies."""
    question = Question("apologies", COVERED.replace("SBC", "Fire Service"), 9, ("Yes", "No"), "C Three")
    sorry = (apology("C Three", None, sure=False),)
    paper = reading("minutes", "2013-06-05", SURE, apologies=sorry, questions=(question,))
    assert people(paper, answer)[1] == {"c-three": body}


@pytest.mark.parametrize("answer, body", [("all", ["sbc"]), ("1-2", ["sbc"]), ("C Three; D Four; E Five", ["sbc"])])
def test_so_it_does_where_many_are_asked_about_together(answer: str, body: list[str] | None) -> None:
    """“Is it the organisation of C Three too?” stands above, and all says that it is."""
    names = ("C Three", "D Four", "E Five")
    questions = [Question("attendees", COVERED.replace("C Three", each), 8, ("Yes", "No"), each) for each in names]
    listed = [attendee(each, None, sure=False) for each in names]
    paper = reading("minutes", "2013-06-05", (*SURE, *listed), questions=tuple(questions))
    (ask,) = asked(paper)
    assert [each.shown for each in ask.choices] == ["C Three (SBC)", "D Four (SBC)", "E Five (SBC)"]
    (meeting,) = compose([paper], Answers({ask.id: answer})).facts("meetings")
    there = {line.get("person"): line.get("represents") for line in meeting["attendance"]}
    assert there["c-three"] == body
