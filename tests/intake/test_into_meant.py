"""Whom an answer about a correction means: one of the list under another spelling, or nobody, which is told."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from compliance.errors import InputError
from compliance.intake.draft.asking.answers import Answers
from compliance.intake.draft.asking.draft import Draft
from compliance.intake.draft.compose import compose
from tests.intake.readings import apology, attendee, confirmed, day, on_record, reading, said
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


ADDED = f"Eve New ({COUNCIL}) was present and should be added to the list of those present"
TAKE_OUT = {"name": "Kay", "what": "remove"}
SHOWN_FOR_POLICE = ({"name": "Ann Ash", "what": "remove"}, {"name": "Ann Ash", "organisation": POLICE, "what": "add"})


def in_one(*said: dict[str, str], later: tuple[str, ...] = ("2013-09-04",)) -> tuple[Draft, dict[str, Any]]:
    """June and what corrects it, read at once: somebody added in plain words, and words that are answered."""
    words = confirmed("2013-06-05", "confirmed", ADDED, WORDS)
    papers = [JUNE, *(reading("minutes", each, previous_minutes=(words,)) for each in later)]
    asked = [each.id for each in compose(papers, Answers(), on_record("2014-03-31")).open]
    (ask,) = [each for each in asked if each.startswith(QUESTION)]
    same = {each.id: "yes" for each in compose(papers, Answers({ask: list(said)}), on_record("2014-03-31")).open}
    same = {each: same[each] for each in same if each.startswith("person.")}
    given = Answers({ask: list(said), **same}, by="Secretary", day=day("2013-12-20"), path="a.yaml")
    draft, record = into(on_record("2014-03-31"), papers, given)
    assert into(record, papers, Answers())[1] == record
    return draft, record


@pytest.mark.parametrize("later", [("2013-09-04",), ("2013-09-04", "2013-12-11")])
def test_whoever_is_out_of_the_list_already_may_be_answered_of_again(later: tuple[str, ...]) -> None:
    """The answer was used, held against the list without them, and refused with all other answers of the file."""
    assert there(in_one(TAKE_OUT, later=later)[1]) == LIST - {"r-kay"} | {"eve-new"}


def test_an_answer_that_the_record_has_is_understood_when_it_is_given_again() -> None:
    """The papers are imported again with the same file."""
    record = into(on_record("2014-03-31"), [JUNE], Answers(by="Secretary", day=day("2013-10-01")))[1]
    paper = reading("minutes", "2013-09-04", previous_minutes=(confirmed("2013-06-05", "confirmed", WORDS),))
    (ask,) = [each.id for each in compose([paper], Answers(), record).open if each.id.startswith(QUESTION)]
    given = Answers({ask: [TAKE_OUT]}, by="Secretary", day=day("2013-10-01"), path="a.yaml")
    record = into(record, [paper], given)[1]
    assert into(record, [paper], given)[1] == record


def test_nobody_is_told_of_as_there_already_who_is_taken_out_and_added() -> None:
    """The head of the draft said that nothing was added, and the record had them for the other organisation."""
    draft, record = in_one(*SHOWN_FOR_POLICE)
    lines = {each["person"]: each["represents"] for each in record["meetings"][0]["corrections"][-1]["attendance"]}
    assert lines["ann-ash"] == lines["bo-ash"]
    assert not [each for each in draft.remarks if "nothing is added" in each]


def test_somebody_else_of_a_name_is_not_told_of_as_there_already() -> None:
    """Nor is whom the answer adds, where two papers print what was answered."""
    draft, _ = in_one({"name": "Guy Late", "organisation": POLICE, "what": "add"}, later=("2013-09-04", "2013-12-11"))
    assert not [each for each in draft.remarks if "nothing is added" in each]


def test_a_plain_removal_is_not_asked_about_when_the_record_has_it() -> None:
    """The correction of that day cited the words of another one alone."""
    words = (ADDED, "Supt. R. Kay was not present")
    papers = [JUNE, reading("minutes", "2013-09-04", previous_minutes=(confirmed("2013-06-05", "confirmed", *words),))]
    record = into(on_record("2014-03-31"), papers, Answers())[1]
    assert there(record) == LIST - {"r-kay"} | {"eve-new"}
    assert not [each for each in compose(papers, Answers(), record).open if each.id.startswith(QUESTION)]


TERMS = reading("terms_of_reference", "2013-05-01", quorum=said("The quorum shall be two responsible authorities."))
MEMBERS = "meeting.csp-2013-06-05.members"


def with_members() -> dict[str, Any]:
    """The record of June and of terms with a quorum, with whoever came as a member."""
    papers = [JUNE, TERMS]
    since = next(each.id for each in compose(papers, Answers(), on_record("2014-03-31")).open if "from" in each.id)
    given = {since: "2013-05-01", MEMBERS: "ann-ash; r-kay"}
    return into(on_record("2014-03-31"), papers, Answers(given, by="Secretary", day=day("2013-10-01")))[1]


def corrected(record: dict[str, Any], *words: str, **given: Any) -> tuple[Draft, dict[str, Any]]:  # noqa: ANN401
    """The draft and the record with a correction of June, in which everybody whose name is alike is one person."""
    paper = reading("minutes", "2013-09-04", previous_minutes=(confirmed("2013-06-05", "confirmed", *words),))
    for _ in range(2):  # whether two are one is asked when it is answered who is added
        asked = [each.id for each in compose([paper], Answers(given), record).open]
        given |= {each: list(SHOWN_FOR_POLICE) for each in asked if each.startswith(QUESTION)}
        given |= {each: "yes" for each in asked if each.startswith("person.")}
    return into(record, [paper], Answers(given, by="Secretary", day=day("2013-12-20")))


def test_whoever_came_for_another_organisation_came_as_what_they_did() -> None:
    """The corrected entry lost that they were a member, and who said so."""
    record = with_members()
    after = corrected(record, WORDS)[1]["meetings"][0]["corrections"][-1]["attendance"]
    lines = {each["person"]: each for each in after}
    assert lines["ann-ash"]["represents"] == lines["bo-ash"]["represents"]
    assert lines["ann-ash"]["capacity"] == "member"
    assert lines["ann-ash"]["note"] == "That they came as a member was answered by Secretary."
    assert "capacity" not in lines["bo-ash"]


def test_of_somebody_added_to_a_list_on_record_it_is_asked_whether_as_a_member() -> None:
    """Of those whom the record lists nothing is asked again, whatever was answered."""
    record = with_members()
    draft, _ = corrected(record, ADDED)
    (ask,) = [each for each in draft.open if each.id == MEMBERS]
    assert [each.value for each in ask.choices] == ["eve-new"]
    _, after = corrected(record, ADDED, **{MEMBERS: "yes"})
    assert {each["person"] for each in after["meetings"][0]["corrections"][-1]["attendance"] if "capacity" in each} == {
        "ann-ash", "r-kay", "eve-new",
    }  # fmt: skip
    draft, again = corrected(after, ADDED)
    assert again == after
    assert MEMBERS not in {each.id for each in draft.asks}
