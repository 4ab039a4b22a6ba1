"""A sentence that is written where a name is asked for is no name, and is refused or means one of the choices."""

from __future__ import annotations

import pytest

from compliance.intake.draft.asking.question import Ask, Choice
from compliance.intake.draft.who.doubt import ask_one
from compliance.intake.reading import Question
from tests.intake.readings import attendee, reading

FIRE = "Haleshire Fire and Rescue Service"
LETTERS = Ask(
    "body.hfrs",
    "What is HFRS?",
    "choice",
    choices=(Choice("haleshire-fire-rescue-service", FIRE),),
    free=True,
    own="its full name",
    about="HFRS",
)
POOLE = attendee("Group Manager Poole", "HFRS", sure=False)
DOUBT = Question("attendees", "Some do not look like the others. Is that right?", 3, ("Yes", "No"), POOLE.name)
THERE = ask_one(reading("minutes", "2014-03-05", (POOLE,)), POOLE, "minutes-2014-03-05", [DOUBT], [])


@pytest.mark.parametrize(
    "answer",
    [
        f"HFRS is {FIRE}",
        f"It stands for {FIRE}",
        f"HFRS = {FIRE}",
        f"HFRS: {FIRE}",
        f"the same as {FIRE}",
        f"Yes, {FIRE}",
        "It was the Fire Brigade of Haleshire",
        "HFRS means Home Farm Rescue Society",
        "HFRS = Home Farm Rescue Society",
    ],
)
def test_a_sentence_about_letters_is_no_full_name(answer: str) -> None:
    """It became a body of that name beside the one that was meant."""
    with pytest.raises(ValueError, match=r"is not one of the choices, nor a name alone; write one of: .*its full name"):
        LETTERS.understood(answer)


@pytest.mark.parametrize(
    "answer",
    [
        "Home Farm Rescue Society",
        f"East {FIRE}",
        f"Office of the {FIRE}",
        "We Are With You",
        "HFRS Trust",
        "Stop Hate UK",
        "Women's Aid: Haleshire",
        "Citizens Advice Haleshire (HFRS)",
    ],
)
def test_a_name_is_one_whatever_words_it_has(answer: str) -> None:
    """Names of bodies have verbs, signs, and the names of others in them."""
    assert LETTERS.understood(answer) == answer


@pytest.mark.parametrize(
    "answer", [FIRE, f"the {FIRE}", f"The {FIRE}", FIRE.upper(), f"{FIRE} (HFRS)", f"HFRS - {FIRE}", f"{FIRE}."]
)
def test_a_choice_is_one_however_it_is_written(answer: str) -> None:
    """An article, a stop, or the letters that are asked about make no other name of it."""
    assert LETTERS.understood(answer) == "haleshire-fire-rescue-service"


@pytest.mark.parametrize(
    "answer",
    [
        "Group Manager Poole was there for the fire service",
        "Group Manager Poole, Fire Service",
        "Poole is from HFRS",
        "He came for HFRS",
        "Was not there",
        "Not present",
        "Apologies received from HFRS",
        "from HFRS",
        "Left early",
    ],
)
def test_a_sentence_about_somebody_is_no_organisation(answer: str) -> None:
    """It became the name of one, with a question of what kind it is."""
    with pytest.raises(ValueError, match=r"nor a name alone; write one of: there, .*or the name of their organisation"):
        THERE.understood(answer)


@pytest.mark.parametrize(
    "answer, meant",
    [
        ("was there", "there"),
        ("Was present", "there"),
        ("they were there", "there"),
        ("attended", "there"),
        ("Group Manager Poole was there", "there"),
        ("Group Manager Poole was present.", "there"),
        ("Group Manager Poole sent apologies", "sent apologies"),
        ("gave apologies", "sent apologies"),
        ("Poole Borough Council", "Poole Borough Council"),
        ("Probation", "Probation"),
    ],
)
def test_that_somebody_was_there_is_understood(answer: str, meant: str) -> None:
    """As whoever is asked about it would say it."""
    assert THERE.understood(answer) == meant
