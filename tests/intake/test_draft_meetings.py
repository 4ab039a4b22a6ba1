from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import Any

import pytest

from compliance import files
from compliance.errors import InputError
from compliance.intake.draft.asking.answers import Answers
from compliance.intake.draft.asking.draft import Draft
from compliance.intake.draft.compose import compose
from compliance.intake.draft.page import page
from compliance.intake.read import read
from compliance.intake.reading import Question, Reading
from compliance.record import load
from compliance.record.model import Record
from tests.intake.printed import paper
from tests.intake.readings import apology, attendee, chair, confirmed, item, planned, reading, said

TODAY = dt.date(2026, 11, 27)
PEOPLE = (attendee("A One", "Anytown District Council"), attendee("B Two", "Anyshire Police"))
JUNE = reading("minutes", "2013-06-05", PEOPLE, items=(item("1", "Apologies"), item("2", "Plan", "Agreed.")))


def drafted(*readings: Reading, given: dict[str, Any] | None = None) -> Draft:
    """A draft that can be read as a record."""
    draft = compose(readings, Answers(given or {}, "The secretary", TODAY))
    record(draft)
    return draft


def record(draft: Draft) -> Record:
    """The record that the text of a draft is."""
    return load.from_loaded(files.read_text(page(draft, [("a.txt", "0" * 64)]), "draft.yaml")).record


def asked(draft: Draft) -> set[str]:
    """The questions that are open."""
    return {each.id for each in draft.open}


def test_minutes_are_a_meeting_with_those_present() -> None:
    """Each fact says where it stands."""
    (meeting,) = drafted(JUNE).facts("meetings")
    assert (meeting["id"], meeting["date"]) == ("csp-2013-06-05", "2013-06-05")
    assert [line["person"] for line in meeting["attendance"]] == ["a-one", "b-two"]
    assert meeting["attendance"][0]["source"] == {"of": "minutes-2013-06-05", "words": "A One"}
    assert meeting["items"] == [
        {"number": "1", "title": "Apologies"},
        {"number": "2", "title": "Plan", "resolution": "Agreed."},
    ]
    assert meeting["minutes"]["status"] == "not_known"


def test_without_a_list_attendance_is_unknown() -> None:
    """Nothing is written, which is not the same as nobody; a list of which nothing is sure is no list yet."""
    (meeting,) = drafted(reading("minutes", "2013-06-05")).facts("meetings")
    assert "attendance" not in meeting
    (meeting,) = drafted(reading("minutes", "2013-06-05", (attendee("A One", "A", sure=False),))).facts("meetings")
    assert "attendance" not in meeting


def test_a_page_is_kept_with_the_fact() -> None:
    """Where the file has pages."""
    from compliance.intake.reading import Place

    paper = reading("minutes", "2013-06-05", (attendee("A One", "A Council", at=Place(7, 3, "A One (A Council)")),))
    (meeting,) = drafted(paper).facts("meetings")
    assert meeting["attendance"][0]["source"] == {"of": "minutes-2013-06-05", "page": "3", "words": "A One (A Council)"}


def test_who_is_unsure_waits_for_an_answer() -> None:
    """As a comment beside the question; the answer brings them in, or for another body, or leaves them out."""
    people = (*PEOPLE, attendee("C Three", "Anyshire Police", sure=False))
    paper = reading("minutes", "2013-06-05", people)
    draft = drafted(paper)
    assert len(draft.facts("meetings")[0]["attendance"]) == 2
    assert not [each for each in draft.facts("people") if each["id"] == "c-three"]
    (question,) = [each for each in draft.open if each.id.startswith("attendees.")]
    assert "# - person: c-three" in page(draft, []) or "# - {person: c-three" in page(draft, [])
    for answer, body in (
        ("as printed", "anyshire-police"),
        ("Anytown District Council", "anytown-dc"),
        ("1", "anyshire-police"),
    ):
        line = drafted(paper, given={question.id: answer}).facts("meetings")[0]["attendance"][2]
        assert (line["person"], line["represents"]) == ("c-three", [body])
    assert len(drafted(paper, given={question.id: "leave out"}).facts("meetings")[0]["attendance"]) == 2


def test_a_post_that_is_a_name_can_be_said_to_be_one() -> None:
    """Where a rank that nobody knows stands before a name, the name was taken for an office."""
    officer = attendee(None, "Anyshire Fire Authority", post="Divisional Officer C Mudd", sure=False)
    paper = reading("minutes", "2013-06-05", (*PEOPLE, officer))
    (ask,) = [each for each in drafted(paper).open if each.id.startswith("attendees.")]
    assert (
        "somebody whose name is not printed, Divisional Officer C Mudd, Anyshire Fire Authority" in ask.choices[0].words
    )
    people = drafted(paper, given={ask.id: "a name"}).facts("people")
    assert "Divisional Officer C Mudd" in [each["name"] for each in people]


def test_many_who_are_unsure_are_asked_about_together_first() -> None:
    """One yes will do; after a no each is asked about by itself."""
    people = tuple(attendee(f"{name} Person", "A Council", sure=False) for name in "ABCD")
    paper = reading("minutes", "2013-06-05", people)
    (question,) = [each for each in drafted(paper).open if each.id.startswith("attendees.")]
    assert len(drafted(paper, given={question.id: "yes"}).facts("meetings")[0]["attendance"]) == 4
    draft = drafted(paper, given={question.id: "no"})
    assert len([each for each in asked(draft) if each.startswith("attendees.")]) == 4


def test_an_unsure_chair_is_asked_about() -> None:
    """And is nobody until then."""
    paper = reading("minutes", "2013-06-05", PEOPLE, chair=chair("A One", sure=False))
    draft = drafted(paper)
    assert "chair" not in draft.facts("meetings")[0]
    (question,) = [each for each in asked(draft) if each.endswith(".chair")]
    assert drafted(paper, given={question: "as printed"}).facts("meetings")[0]["chair"] == "a-one"
    assert drafted(paper, given={question: "B Two"}).facts("meetings")[0]["chair"] == "b-two"


def test_an_agenda_makes_no_fact_of_what_is_meant() -> None:
    """Neither those on it, nor what it would have confirmed, nor the meetings it plans."""
    paper = reading(
        "agenda",
        "2013-09-04",
        body="Anytown Community Safety Partnership",
        items=(item("1", "Minutes", "RESOLVED to confirm"),),
        previous_minutes=(confirmed("2013-06-05", "listed"),),
        next_meetings=(planned("2013-12-04"),),
    )
    draft = drafted(paper)
    (meeting,) = draft.facts("meetings")
    assert meeting["date"] == "2013-09-04"
    assert not {"attendance", "minutes", "chair"} & set(meeting)
    assert "resolution" not in meeting["items"][0]
    assert meeting["note"].startswith("Planned, as printed: 4 December 2013")
    assert [each["strength"] for each in draft.facts("sources")] == ["agenda"]
    question = "meeting.csp-2013-09-04.held"
    assert question in asked(draft)
    assert drafted(paper, given={question: "no"}).facts("meetings") == []
    (held,) = drafted(paper, given={question: "yes"}).facts("meetings")
    assert held["source"]["by"] == "The secretary"


def test_an_agenda_of_a_day_to_come_is_not_asked_about() -> None:
    """Nobody can say yet whether it was held."""
    assert "meeting.csp-2027-01-13.held" not in asked(drafted(reading("agenda", "2027-01-13")))


def test_agenda_and_minutes_of_one_day_are_one_meeting() -> None:
    """The minutes count for more, whichever was named first."""
    agenda = reading("agenda", "2013-06-05", items=(item("A", "Plan"),), place="Town Hall")
    for papers in ((agenda, JUNE), (JUNE, agenda)):
        (meeting,) = drafted(*papers).facts("meetings")
        assert meeting["source"]["of"] == "minutes-2013-06-05"
        assert [each["number"] for each in meeting["items"]] == ["1", "2"]
        assert meeting["place"] == "Town Hall"


def test_minutes_are_confirmed_by_the_later_ones() -> None:
    """At which meeting and on which day; a meeting that is only spoken of is recorded as that."""
    later = reading("minutes", "2013-09-04", PEOPLE, previous_minutes=(confirmed("2013-06-05"),))
    june, _ = drafted(later, JUNE).facts("meetings")
    assert june["minutes"] == {
        "status": "confirmed",
        "confirmed_at": "csp-2013-09-04",
        "confirmed_on": "2013-09-04",
        "source": {"of": "minutes-2013-09-04", "words": "minutes of 2013-06-05"},
    }
    alone, _ = drafted(later).facts("meetings")
    assert (alone["date"], alone["source"]["of"]) == ("2013-06-05", "minutes-2013-09-04")
    assert "attendance" not in alone


@pytest.mark.parametrize("result, status", [("not_confirmed", "draft"), ("not_said", "not_known")])
def test_minutes_that_were_not_confirmed_are_not(result: str, status: str) -> None:
    """Whatever a later paper says of them."""
    later = reading("minutes", "2013-09-04", PEOPLE, previous_minutes=(confirmed("2013-06-05", result),))
    assert drafted(later, JUNE).facts("meetings")[0]["minutes"]["status"] == status


def test_draft_minutes_are_drafts_until_confirmed() -> None:
    """As their kind says."""
    draft = drafted(reading("draft_minutes", "2013-06-05", PEOPLE))
    assert draft.facts("meetings")[0]["minutes"]["status"] == "draft"
    assert draft.facts("sources")[0]["strength"] == "draft_minutes"


def test_minutes_are_not_confirmed_before_they_are_made() -> None:
    """A date that cannot be right is told, and makes no fact."""
    later = reading("minutes", "2013-09-04", PEOPLE, previous_minutes=(confirmed("2013-10-05"),))
    draft = drafted(later)
    assert len(draft.facts("meetings")) == 1
    assert "which is not later" in draft.remarks[0]


@pytest.mark.parametrize(
    "words, added, removed",
    [
        ("C Three (Anyshire Police) be added to the list of those present", ("c-three", ["anyshire-police"]), None),
        ("that Cllr C Three be recorded as being present", ("c-three", None), None),
        ("C Three was present at the meeting.", ("c-three", None), None),
        (
            "Cllr C Three was present at that meeting and should be added to the attendance list.",
            ("c-three", None),
            None,
        ),
        ("C Three, Anyshire Police was in attendance but was omitted", ("c-three", ["anyshire-police"]), None),
        ("B Two be removed from the list of attendees", None, "b-two"),
        ("B Two had not been present", None, "b-two"),
        ("subject to adding that C Three (Anyshire Police) was present.", ("c-three", ["anyshire-police"]), None),
        ("subject to the addition of C Three to the list of those present, and signed", ("c-three", None), None),
        (
            "subject to adding C Three to the list of those present; his apology had been recorded in error",
            ("c-three", None),
            None,
        ),
        ("with one amendment: C Three was present and should be added", ("c-three", None), None),
        (
            "with one correction: C Three of Anyshire Police was present and should be added",
            ("c-three", ["anyshire-police"]),
            None,
        ),
        (
            "noted that Supt C Three from Anyshire Police was present at the meeting but had not been recorded",
            ("c-three", ["anyshire-police"]),
            None,
        ),
        (
            "with the following amendment: C Three (Anyshire Police) to be added to attendees.",
            ("c-three", ["anyshire-police"]),
            None,
        ),
        ("subject to an amendment to show that C Three attended the meeting", ("c-three", None), None),
        ("subject to Cllr C Three being recorded as present", ("c-three", None), None),
        ("subject to including C Three in the list of attendees", ("c-three", None), None),
        ("It was noted that C Three’s name had been left off the attendance list.", ("c-three", None), None),
        (
            "C Three's name had been omitted from the list of those present and is to be added",
            ("c-three", None),
            None,
        ),
        ("subject to the removal of B Two from the attendance list, as she was not present", None, "b-two"),
        (
            "subject to adding C Three, for Anyshire Police, to the list of those present",
            ("c-three", ["anyshire-police"]),
            None,
        ),
        (
            "with the addition of C Three, representing Anyshire Police, to those present",
            ("c-three", ["anyshire-police"]),
            None,
        ),
        ("an amendment to add Cllr C Three to those present", ("c-three", None), None),
        ("C Three's apologies were recorded in error as she was present", ("c-three", None), None),
        ("C Three be moved from apologies to attendance", ("c-three", None), None),
        (
            "with one amendment: C Three had not sent apologies but was present, and should be added to those present.",
            ("c-three", None),
            None,
        ),
        ("C Three did not give apologies as she was in attendance", ("c-three", None), None),
        ("C Three’s apologies had been noted in error; he was present", ("c-three", None), None),
        ("C Three had not sent her apologies and had attended", ("c-three", None), None),
        ("C Three was recorded as having sent apologies in error but was present", ("c-three", None), None),
        (
            "removing B Two from attendees and adding C Three (Anyshire Police) to the attendees",
            ("c-three", ["anyshire-police"]),
            "b-two",
        ),
    ],
)
def test_a_later_paper_corrects_the_list(
    words: str, added: tuple[str, list[str] | None] | None, removed: str | None
) -> None:
    """With the day and source of the correction; the first list stays as it was."""
    later = reading("minutes", "2013-09-04", PEOPLE, previous_minutes=(confirmed("2013-06-05", "confirmed", words),))
    june = drafted(later, JUNE).facts("meetings")[0]
    assert [line["person"] for line in june["attendance"]] == ["a-one", "b-two"]
    (correction,) = june["corrections"]
    assert correction["date"] == "2013-09-04"
    assert correction["source"]["of"] == "minutes-2013-09-04"
    assert correction["source"]["words"] == words
    people = {line["person"]: line.get("represents") for line in correction["attendance"]}
    assert people.get("b-two") == (None if removed else ["anyshire-police"])
    if added:
        assert people[added[0]] == added[1]


@pytest.mark.parametrize(
    "words",
    [
        "subject to adding C Three and Dr D Four (Anyshire Trust) to the list of those present",
        "subject to adding C Three to the attendees, and noting that D Four, for Anyshire Trust, was present",
        "C Three was present; Dr D Four was present and should be added",
    ],
)
def test_a_paper_that_says_two_things_is_read_for_both(words: str) -> None:
    """Each of them plain by itself; the whole was asked about, and typed in again by hand."""
    later = reading("minutes", "2013-09-04", PEOPLE, previous_minutes=(confirmed("2013-06-05", "confirmed", words),))
    draft = drafted(later, JUNE)
    (correction,) = draft.facts("meetings")[0]["corrections"]
    assert [line["person"] for line in correction["attendance"]] == ["a-one", "b-two", "c-three", "d-four"]
    assert not [each for each in asked(draft) if ".correction." in each]


def test_whoever_was_there_and_had_sent_apologies_came_for_the_same_body() -> None:
    """The apology says whom they were to come for, and the correction that they came."""
    june = replace(JUNE, apologies=(apology("C Three", "Anyshire Trust"),))
    words = "C Three's apologies were recorded in error as she was present"
    later = reading("minutes", "2013-09-04", PEOPLE, previous_minutes=(confirmed("2013-06-05", "confirmed", words),))
    (correction,) = drafted(later, june).facts("meetings")[0]["corrections"]
    assert correction["attendance"][-1]["represents"] == ["anyshire-trust"]


@pytest.mark.parametrize(
    "words",
    [
        "C Three's apologies were recorded in error as she was present",
        "C Three had not sent apologies but was present",
        "C Three was present and should be added to those attending; his apologies were recorded in error",
        "subject to adding C Three to those present; her apologies had been noted in error",
    ],
)
def test_that_apologies_were_recorded_in_error_stands_beside_the_list_that_says_so(words: str) -> None:
    """The apology stays as it was printed, and the record has no other place for it."""
    june = replace(JUNE, apologies=(apology("C Three", "Anyshire Trust"),))
    later = reading("minutes", "2013-09-04", PEOPLE, previous_minutes=(confirmed("2013-06-05", "confirmed", words),))
    made = drafted(later, june).facts("meetings")[0]
    assert [line["person"] for line in made["apologies"]] == ["c-three"]
    assert made["corrections"][0]["note"] == "The apologies of C Three were recorded in error, as it says."


@pytest.mark.parametrize(
    "answer, people, note",
    [
        ({"what": "present after all"}, ["a-one", "b-two", "d-four"], True),
        ({"what": "Present after all"}, ["a-one", "b-two", "d-four"], True),
        ({}, ["a-one", "b-two", "d-four"], False),
    ],
)
def test_it_can_be_answered_that_apologies_were_recorded_in_error(
    answer: dict[str, str], people: list[str], note: bool
) -> None:
    """Only add, remove and apologies could be answered."""
    words = "D Four’s apologies were there by mistake, as he came for the second half of the meeting"
    later = reading("minutes", "2013-09-04", PEOPLE, previous_minutes=(confirmed("2013-06-05", "confirmed", words),))
    (question,) = [each for each in asked(drafted(later, JUNE)) if ".correction." in each]
    draft = drafted(later, JUNE, given={question: [{"name": "D Four", **answer}]})
    (correction,) = draft.facts("meetings")[0]["corrections"]
    assert [line["person"] for line in correction["attendance"]] == people
    assert ("note" in correction) is note
    told = drafted(later, JUNE, given={question: [{"name": "D Four", "what": "no apologies"}]})
    assert "corrections" not in told.facts("meetings")[0]
    assert "take their line out of the apologies by hand" in " ".join(told.remarks)


@pytest.mark.parametrize(
    "words",
    [
        "C Three had sent apologies which were not recorded.",
        "with the addition of C Three, for Anyshire Police, to apologies",
        "that the apologies of C Three be added",
        "Apologies from C Three (Anyshire Police) were omitted",
        "subject to noting that C Three had sent apologies",
        "subject to the inclusion of C Three in the apologies.",
        "with a minor amendment: C Three’s apologies to be recorded",
        "subject to recording the apologies of C Three (Anyshire Police)",
    ],
)
def test_a_later_paper_adds_an_apology(words: str) -> None:
    """With its own source; it is no correction of those present."""
    later = reading("minutes", "2013-09-04", PEOPLE, previous_minutes=(confirmed("2013-06-05", "confirmed", words),))
    june = drafted(later, JUNE).facts("meetings")[0]
    assert "corrections" not in june
    (line,) = june["apologies"]
    assert (line["person"], line["source"]["of"], line["source"]["words"]) == ("c-three", "minutes-2013-09-04", words)


@pytest.mark.parametrize(
    "words",
    [
        "The apologies were noted",
        "apologies from C Three be removed",
        "A One, B Two and C Three be added to the list of attendees",
        "subject to the addition of C Three, for A One, to the list of those present",
        "C Three's apologies were recorded in error",
        "Anyshire Police be added to the list of those present",
        "C Three and Victim Support be added to the list of those present",
        "C Three was present and the figures be amended",
        "subject to the amendment of the list of those present",
        "subject to the addition of the Fire Service to the list of those present",
        "C Three be added to the distribution list",
        "The Chair was present",
    ],
)
def test_words_that_say_less_are_not_taken_for_more(words: str) -> None:
    """Several people, one in another's place, a list of another kind, nobody by name."""
    later = reading("minutes", "2013-09-04", PEOPLE, previous_minutes=(confirmed("2013-06-05", "confirmed", words),))
    june = drafted(later, JUNE).facts("meetings")[0]
    assert not {"corrections", "apologies"} & set(june)


def test_a_correction_of_a_list_that_is_not_here_is_told() -> None:
    """Nothing is made of it until the list is imported too."""
    words = "C Three was present at the meeting."
    later = reading("minutes", "2013-09-04", PEOPLE, previous_minutes=(confirmed("2013-06-05", "confirmed", words),))
    draft = drafted(later)
    assert "corrections" not in draft.facts("meetings")[0]
    assert "Import the minutes of that day too" in draft.remarks[0]


def test_a_correction_that_is_not_plain_is_asked_about() -> None:
    """What it does to the list is answered by name."""
    words = "the attendance should include the Fire Service's officer"
    later = reading("minutes", "2013-09-04", PEOPLE, previous_minutes=(confirmed("2013-06-05", "confirmed", words),))
    draft = drafted(later, JUNE)
    assert "corrections" not in draft.facts("meetings")[0]
    (question,) = [each for each in asked(draft) if ".correction." in each]
    said_so = drafted(later, JUNE, given={question: [{"name": "D Four"}, {"name": "B Two", "what": "remove"}]})
    (correction,) = said_so.facts("meetings")[0]["corrections"]
    assert [line["person"] for line in correction["attendance"]] == ["a-one", "d-four"]
    assert "corrections" not in drafted(later, JUNE, given={question: "none"}).facts("meetings")[0]


def test_an_answer_about_a_correction_is_taken_whole_or_refused() -> None:
    """An apology is one, an organisation that no paper names is kept, and a word that says nothing is no answer."""
    words = "the attendance should include the Fire Service's officer"
    later = reading("minutes", "2013-09-04", PEOPLE, previous_minutes=(confirmed("2013-06-05", "confirmed", words),))
    (question,) = [each for each in asked(drafted(later, JUNE)) if ".correction." in each]
    one = {"name": "D Four", "organisation": "Anyshire Fire Service", "what": "apologies"}
    june = drafted(later, JUNE, given={question: [one]}).facts("meetings")[0]
    assert "corrections" not in june
    assert [(line["person"], line["body"]) for line in june["apologies"]] == [("d-four", "anyshire-fire-service")]
    added = drafted(later, JUNE, given={question: [one | {"what": "Added"}]}).facts("meetings")[0]
    assert added["corrections"][0]["attendance"][-1]["represents"] == ["anyshire-fire-service"]
    with pytest.raises(
        InputError, match="what is done with D Four is none of add, remove, apologies, present after all"
    ):
        drafted(later, JUNE, given={question: [one | {"what": "changed"}]})


def test_a_correction_of_whom_somebody_represented_is_asked_about() -> None:
    """It touches the list as much as who was there."""
    words = "save that B Two was shown as representing Anyshire Police in error."
    later = reading("minutes", "2013-09-04", PEOPLE, previous_minutes=(confirmed("2013-06-05", "confirmed", words),))
    assert [each for each in asked(drafted(later, JUNE)) if ".correction." in each]


def test_a_surname_that_a_correction_gives_is_asked_about() -> None:
    """Dr Two may be B Two of the list, and nobody is added or taken away twice under another name."""
    there = (*PEOPLE, attendee("C Three", "Anyshire Trust"))
    june = reading("minutes", "2013-06-05", there[:2], items=JUNE.items)

    def later(words: str) -> Reading:
        return reading("minutes", "2013-09-04", there, previous_minutes=(confirmed("2013-06-05", "confirmed", words),))

    draft = drafted(later("subject to the addition of Dr Three to the list of those present"), june)
    (question,) = [each for each in asked(draft) if each.startswith("person.")]
    one = drafted(
        later("subject to the addition of Dr Three to the list of those present"), june, given={question: "yes"}
    )
    (correction,) = one.facts("meetings")[0]["corrections"]
    assert [line["person"] for line in correction["attendance"]] == ["a-one", "b-two", "c-three"]
    draft = drafted(later("the deletion of Mrs Two from the list of those present"), june)
    assert "corrections" not in draft.facts("meetings")[0]
    assert [each for each in asked(draft) if ".correction." in each]


def test_corrections_of_anything_else_touch_no_list() -> None:
    """A wrong figure in a minute is no matter of the record."""
    words = "page 3, item 4, 27% should read 25%"
    later = reading("minutes", "2013-09-04", PEOPLE, previous_minutes=(confirmed("2013-06-05", "confirmed", words),))
    draft = drafted(later, JUNE)
    assert "corrections" not in draft.facts("meetings")[0]
    assert not [each for each in asked(draft) if ".correction." in each]


def test_a_second_list_of_one_meeting_is_a_correction_only_if_somebody_says_so() -> None:
    """Of which day, too."""
    other = reading("draft_minutes", "2013-06-05", (*PEOPLE, attendee("C Three", "Anyshire Police")))
    draft = drafted(other, JUNE)
    assert "corrections" not in draft.facts("meetings")[0]
    (question,) = [each for each in asked(draft) if ".second-list." in each]
    (correction,) = drafted(other, JUNE, given={question: "18 June 2013"}).facts("meetings")[0]["corrections"]
    assert (correction["date"], len(correction["attendance"])) == ("2013-06-18", 3)
    assert "corrections" not in drafted(other, JUNE, given={question: "none"}).facts("meetings")[0]


def test_a_list_is_complete_only_if_somebody_says_so() -> None:
    """And that is written down with who said it and when."""
    question = "meeting.csp-2013-06-05.complete"
    assert question in asked(drafted(JUNE))
    assert drafted(JUNE).facts("completeness") == []
    (declared,) = drafted(JUNE, given={question: "yes"}).facts("completeness")
    assert (declared["every"], declared["of"], declared["by"], declared["made"]) == (
        "attendance",
        "csp-2013-06-05",
        "The secretary",
        "2026-11-27",
    )
    assert drafted(JUNE, given={question: "no"}).facts("completeness") == []


def test_that_a_list_is_whole_counts_only_when_nothing_in_it_is_open() -> None:
    """It is asked with all the rest; but nobody and no body is absent of whom it is not decided yet."""
    question = "meeting.csp-2013-06-05.complete"
    unsure = reading("minutes", "2013-06-05", (*PEOPLE, attendee("C Three", "Anyshire Police", sure=False)))
    letters = reading("minutes", "2013-06-05", (*PEOPLE, attendee("C", "ADC")))
    lone = (
        Question("attendees", "“Fire Service” stands in the list with no name. Who was there?", 8, (), "Fire Service"),
    )
    for one in (unsure, letters, reading("minutes", "2013-06-05", PEOPLE, questions=lone)):
        assert question in asked(drafted(one))
        draft = drafted(one, given={question: "yes"})
        assert draft.facts("completeness") == []
        said = {"attendees": "as printed", "body": "yes"}
        others = {each: "none" if ".others" in each else said.get(each.partition(".")[0]) for each in asked(draft)}
        given = {each: said for each, said in others.items() if each.startswith(("attendees.", "body."))}
        assert len(drafted(one, given={question: "yes", **given}).facts("completeness")) == 1


def test_whether_a_list_is_whole_is_asked_of_what_was_read_of_it() -> None:
    """The list on the page may be whole where the reading of it is not, and then nobody is absent."""
    unsure = reading("minutes", "2013-06-05", (*PEOPLE, attendee("C Three", None, sure=False)))
    (ask,) = [each for each in drafted(unsure).open if each.id.endswith(".complete")]
    assert ask.what == (
        "The list of those present on 5 June 2013 was read as 3 people: A One; B Two; C Three. Are these all who "
        "were there?"
    )


def test_an_agenda_that_calls_for_minutes_of_another_day_contradicts_them() -> None:
    """If they are the same minutes, which is asked."""
    agenda = reading("agenda", "2013-09-04", path=JUNE.path, previous_minutes=(confirmed("2013-06-12", "listed"),))
    draft = drafted(agenda, JUNE)
    question = "meeting.csp-2013-06-05.date.2013-06-12"
    assert question in asked(draft)
    assert draft.facts("contradictions") == []
    (entry,) = drafted(agenda, JUNE, given={question: "same"}).facts("contradictions")
    assert (entry["about"], entry["field"], entry["says"]) == ("csp-2013-06-05", "date", "2013-06-12")
    assert drafted(agenda, JUNE, given={question: "two"}).facts("contradictions") == []


def test_a_paper_without_a_day_makes_no_meeting_until_the_day_is_answered() -> None:
    """Nor does one whose reader doubts the day."""
    undated = reading("notes", None, PEOPLE, path="notes.txt")
    draft = drafted(undated)
    assert draft.facts("meetings") == []
    (question,) = [each for each in asked(draft) if each.endswith(".date")]
    assert drafted(undated, given={question: "5 June 2013"}).facts("meetings")[0]["date"] == "2013-06-05"
    asks = (Question("date", "Is it 5 June, or 12 June?", 3, ("2013-06-05", "2013-06-12")),)
    doubted = reading("minutes", "2013-06-05", PEOPLE, questions=asks)
    assert drafted(doubted).facts("meetings") == []
    given = {"paper.minutes-2013-06-05.date": "2013-06-12"}
    assert drafted(doubted, given=given).facts("meetings")[0]["date"] == "2013-06-12"


def test_a_paper_of_another_body_gives_nothing_until_it_is_said_whose_it_is() -> None:
    """However much else it has."""
    other = reading("minutes", "2013-07-03", PEOPLE, body="Anytown Local Strategic Partnership Board")
    draft = drafted(JUNE, reading("minutes", "2013-09-04", PEOPLE), other)
    assert [each["date"] for each in draft.facts("meetings")] == ["2013-06-05", "2013-09-04"]
    question = "paper.whose.anytown-local-strategic-partnership-board"
    assert question in asked(draft)
    name = {"partnership.name": "Anytown Community Safety Partnership"}
    assert len(drafted(JUNE, other, given={question: "yes"} | name).facts("meetings")) == 2


def test_inquorate_and_closed_parts_are_kept() -> None:
    """Only where the minutes themselves say so."""
    paper = reading(
        "minutes",
        "2013-06-05",
        PEOPLE,
        inquorate=True,
        items=(item(None, "Review", closed_session=True), item("2", "Plan")),
    )
    (meeting,) = record(drafted(paper)).meetings
    assert meeting.inquorate is True
    assert [(each.number, each.closed_session) for each in meeting.items] == [("closed session 1", True), ("2", False)]


def test_terms_of_reference_are_read_only_where_they_are_plain() -> None:
    """Anything else is quoted, with a question."""
    plain = reading("terms_of_reference", None, quorum=said("The quorum shall be four members."), path="terms.txt")
    (terms,) = drafted(plain).facts("arrangements")
    assert terms["terms"]["quorum"]["term"] == {"members": 4}
    hard = reading(
        "terms_of_reference",
        None,
        quorum=said("One third of the members, including a district council."),
        frequency=said("The Board will meet quarterly."),
        voting=said("Each member has one vote."),
        path="terms.txt",
    )
    draft = drafted(hard)
    (terms,) = draft.facts("arrangements")
    assert terms["terms"] == {"voting": {"words": "Each member has one vote."}}
    questions = {each.rpartition(".")[2]: each for each in asked(draft) if each.startswith("terms.")}
    assert set(questions) == {"from", "quorum", "frequency"}
    given = {questions["frequency"]: {"times": "4", "in": "year"}, questions["from"]: "2013-06-05"}
    (terms,) = drafted(hard, given=given).facts("arrangements")
    assert (terms["from"], terms["terms"]["frequency"]["times"]) == ("2013-06-05", "4")


def test_an_answer_about_terms_is_taken_or_refused() -> None:
    """Numbers may be words; what cannot be taken is said, and none leaves the words to be written by hand."""
    hard = reading(
        "terms_of_reference",
        None,
        quorum=said("Four members, one of them from the police."),
        frequency=said("The Board meets quarterly."),
        path="terms.txt",
    )
    names = {each.rpartition(".")[2]: each for each in asked(drafted(hard)) if each.startswith("terms.")}
    taken = {
        names["quorum"]: {"number": "four", "of": "Responsible authorities"},
        names["frequency"]: {"times": "Four", "in": "calendar year"},
    }
    terms = drafted(hard, given=taken).facts("arrangements")[0]["terms"]
    assert (terms["quorum"]["term"], terms["frequency"]["in"]) == ({"responsible_authorities": "4"}, "calendar_year")
    assert terms["frequency"]["times"] == "4"
    for wrong in (
        {names["quorum"]: {"number": "a few"}},
        {names["quorum"]: {"number": "4", "of": "councillors"}},
        {names["frequency"]: {"times": "4", "in": "april"}},
    ):
        with pytest.raises(InputError, match="this is not"):
            drafted(hard, given=wrong)
    left = drafted(hard, given={names["quorum"]: "none"})
    assert "# No plain number: write it by hand" in page(left, [])


def test_a_list_of_members_gives_places_and_nobody_present() -> None:
    """A seat is not a presence."""
    from compliance.intake.reading import Member, Place

    members = (Member("A One", "Anytown District Council", "Leader", True, Place(5, None, "A One")),)
    draft = drafted(reading("membership_list", "2013-06-05", members=members))
    (place,) = draft.facts("appointments")
    assert (place["person"], place["post"], place["from_authority"], place["voting"]) == (
        "a-one",
        "Leader",
        "anytown-dc",
        True,
    )
    assert "by" not in place
    assert draft.facts("meetings") == []


def test_apologies_are_no_presence_and_no_proof_of_absence() -> None:
    """They stand by themselves."""
    paper = reading("minutes", "2013-06-05", PEOPLE, apologies=(apology("C Three", "Anyshire Police"),))
    (meeting,) = drafted(paper).facts("meetings")
    assert [line["person"] for line in meeting["attendance"]] == ["a-one", "b-two"]
    assert [(line["person"], line["body"]) for line in meeting["apologies"]] == [("c-three", "anyshire-police")]


def test_how_long_somebody_was_there_is_kept() -> None:
    """Somebody for one item only is present, and whoever judges the quorum has to see for how long."""
    people = (*PEOPLE, attendee("C Three", "Anyshire Trust", notes=("CT", "for item 5 only")))
    lines = drafted(reading("minutes", "2013-06-05", people)).facts("meetings")[0]["attendance"]
    assert [line.get("note") for line in lines] == [None, None, "Printed beside the name: for item 5 only."]


def test_what_is_printed_beside_a_name_is_read() -> None:
    """From the page to the record."""
    text = "Anytown CSP\n\nMinutes of the meeting held on 5 June 2013\n\nPresent:\nAnn Reed, Anytown Council\n"
    text += "Bo Lee, Anyshire Police (left at 11.15)\nCy Poe, Anyshire Fire and Rescue Authority\n\n1. Plan\n\nNoted.\n"
    (made,) = read(paper(text))
    assert [each.notes for each in made.attendees] == [(), ("left at 11.15",), ()]


def test_a_substitute_whom_no_list_has_is_asked_about() -> None:
    """The apologies say that Jo Webb came; the list does not."""
    away = apology("R Patel", "Anytown District Council", substitute="Jo Webb")
    june = reading("minutes", "2013-06-05", PEOPLE, apologies=(away,))
    (ask,) = [each for each in drafted(june).open if each.id.startswith("attendees.")]
    assert "“Jo Webb” is said to have come for R Patel, and is not in the list of those present" in ask.what
    assert len(drafted(june).facts("meetings")[0]["attendance"]) == 2
    webb = drafted(june, given={ask.id: "as printed"}).facts("meetings")[0]["attendance"][-1]
    assert (webb["person"], webb["represents"], webb["capacity"], webb["substitute_for"]) == (
        "jo-webb",
        ["anytown-dc"],
        "substitute",
        "R Patel",
    )


@pytest.mark.parametrize("substitute", ["Bea Two", "BT", "B.T.", "Mrs Two", "her deputy"])
def test_a_substitute_whom_the_list_has_by_another_form_of_the_name_is_no_question(substitute: str) -> None:
    """Initials, a rank and a surname, a post: whoever alone can be meant is the substitute."""
    people = (PEOPLE[0], attendee("Bea Two", "Anyshire Police"))
    away = apology("Supt R Patel", "Anyshire Police", substitute=substitute)
    draft = drafted(reading("minutes", "2013-06-05", people, apologies=(away,)))
    assert not [each for each in asked(draft) if each.startswith("attendees.")]
    line = draft.facts("meetings")[0]["attendance"][1]
    assert line.get("substitute_for") == (None if substitute == "her deputy" else "Supt R Patel")


def test_a_list_that_stands_in_a_minute_is_cited_with_it() -> None:
    """A list below "1. Present" is in minute 1; one below an item that is about something else is in none."""
    items = (item("1", "Attendance and apologies", line=5), item("2", "Burglary", line=12))
    listed = reading("minutes", "2013-06-05", PEOPLE, items=items, apologies=(apology("C Three", None),))
    (meeting,) = drafted(listed).facts("meetings")
    assert [line["source"].get("minute") for line in (*meeting["attendance"], *meeting["apologies"])] == ["1"] * 3
    at_end = reading("minutes", "2013-06-05", PEOPLE, items=(item("2", "Burglary", line=3),))
    (meeting,) = drafted(at_end).facts("meetings")
    assert all("minute" not in line["source"] for line in meeting["attendance"])
