"""Whom an answer about a correction means: one of the list under another spelling, or nobody, which is told."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from compliance.errors import InputError
from compliance.intake.draft.answers import Answers
from compliance.intake.draft.compose import compose
from compliance.intake.draft.draft import Draft
from tests.intake.readings import apology, attendee, confirmed, day, on_record, reading
from tests.intake.test_into_whole import into

COUNCIL, POLICE = "Anytown Council", "Anyshire Police"
JUNE = replace(
    reading(
        "minutes",
        "2013-06-05",
        (
            attendee("Cllr A. One", COUNCIL),
            attendee("Supt. R. Kay", POLICE),
            attendee("Ann Ash", COUNCIL),
            attendee("Bo Ash", POLICE),
        ),
    ),
    apologies=(apology("C Three", COUNCIL),),
)
LIST = {"a-one", "r-kay", "ann-ash", "bo-ash"}
WORDS = "those present and the apologies are not as the police said"
QUESTION = "meeting.csp-2013-06-05.correction."


def answered(*said: dict[str, str]) -> tuple[Draft, dict[str, Any]]:
    """A correction in words that are asked about, and its answer, into a record of June."""
    record = into(on_record("2014-03-31"), [JUNE], Answers(by="Secretary", day=day("2013-10-01")))[1]
    paper = reading("minutes", "2013-09-04", previous_minutes=(confirmed("2013-06-05", "confirmed", WORDS),))
    (ask,) = [each.id for each in compose([paper], Answers(), record).open if each.id.startswith(QUESTION)]
    return into(record, [paper], Answers({ask: list(said)}, by="Secretary", day=day("2013-10-01"), path="a.yaml"))


def there(record: dict[str, Any]) -> set[str] | None:
    """Who was there as corrected; None where there is no correction."""
    made = record["meetings"][0].get("corrections")
    return {each["person"] for each in made[-1]["attendance"]} if made else None


@pytest.mark.parametrize(
    "said",
    [
        {"name": "Supt Kay", "organisation": "Police"},
        {"name": "Kay"},
        {"name": "Supt Rob Kay", "organisation": POLICE},
        {"name": "Chief Inspector Kay", "organisation": POLICE},
        {"name": "Ash", "organisation": COUNCIL},
        {"name": "Councillor One"},
    ],
)
def test_whoever_alone_can_be_meant_is_taken_out(said: dict[str, str]) -> None:
    """He stayed in the corrected list, without a word, unless his name was written as the record has it."""
    _, after = answered(said | {"what": "remove"})
    gone = {"Ash": "ann-ash", "Councillor One": "a-one"}.get(said["name"], "r-kay")
    assert there(after) == LIST - {gone}


@pytest.mark.parametrize("name", ["Nobody Here", "Ash", "Supt D Kay"])
def test_what_nobody_or_several_of_the_list_can_be_is_refused(name: str) -> None:
    """With the name, and whom the list has; a correction with the same list was written."""
    with pytest.raises(InputError) as refused:
        answered({"name": name, "what": "remove"}, {"name": "Eve New", "organisation": COUNCIL})
    said = str(refused.value)
    assert said.startswith("a.yaml")
    assert f'"{name}" ' in said
    assert (": Ann Ash; Bo Ash." if name == "Ash" else ": Cllr A. One; Supt. R. Kay; Ann Ash; Bo Ash.") in said


@pytest.mark.parametrize("what", ["present after all", "no apologies"])
def test_so_are_those_whose_apologies_were_recorded_in_error(what: str) -> None:
    """By surname alone they became another person."""
    _, after = answered({"name": "Cllr Three", "what": what})
    assert {each["id"] for each in after["people"]} == LIST | {"c-three"}
    assert there(after) == (LIST | {"c-three"} if what == "present after all" else None)
    with pytest.raises(InputError, match="is nobody of those whose apologies"):
        answered({"name": "Three", "organisation": "Anyshire Fire Service", "what": what})
    with pytest.raises(InputError, match=r'"D Four" is nobody of those whose apologies .*: C Three'):
        answered({"name": "D Four", "what": what})


def test_whoever_is_there_already_is_told() -> None:
    """An addition of somebody whom the list has changes nothing, and that is said."""
    draft, after = answered({"name": "Ann Ash", "organisation": COUNCIL, "what": "add"})
    assert any("Ann Ash is among those present on 5 June 2013 already" in each for each in draft.remarks)
    assert there(after) in (None, LIST)
