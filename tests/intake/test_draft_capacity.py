"""As what people came is asked where terms set a quorum, and of nobody else."""

from __future__ import annotations

from typing import Any

import pytest

from compliance.intake.draft import merge
from compliance.intake.draft.asking import counted
from compliance.intake.draft.asking.answers import Answers
from compliance.intake.draft.compose import compose
from tests.intake.readings import on_record, reading, said
from tests.intake.test_draft_matching import drafted, list_of, minutes

ASK = "meeting.csp-2013-06-05.members"
PAPER = minutes(("Ann Ash", "Anytown District Council"), ("Bob Birch", "Anyshire Police"), ("C Cole", "Anytown Homes"))
TERMS = reading("terms_of_reference", "2013-05-01", quorum=said("The quorum shall be two responsible authorities."))


def ids(draft: Any) -> set[str]:  # noqa: ANN401
    """The questions."""
    return {each.id for each in draft.asks}


def test_it_is_asked_of_each_meeting_under_terms_with_a_quorum() -> None:
    """The report asked for it of everybody by name, and the import of nobody: no quorum could be shown."""
    draft = drafted(PAPER, TERMS, given={"terms.2013-05-01.from": "2013-05-01"})
    (ask,) = (each for each in draft.asks if each.id.endswith(".members"))
    assert ask.what == (
        "The terms of Anytown Community Safety Partnership set a quorum. Which of those at the meeting of 5 June 2013 "
        "came as its members?"
    )
    assert [each.shown for each in ask.choices] == [
        "ann-ash (Ann Ash, Anytown District Council)",
        "bob-birch (Bob Birch, Anyshire Police)",
        "c-cole (C Cole, Anytown Homes)",
    ]
    assert not {each for each in ids(drafted(PAPER)) if each.endswith(".members")}


def test_those_who_are_named_are_members_and_nothing_is_said_of_the_rest() -> None:
    """And who said so stands beside them, since the minutes do not."""
    first = drafted(PAPER, TERMS)
    (ask,) = (each.id for each in first.asks if each.id.endswith(".members"))
    lines = list_of(drafted(PAPER, TERMS, given={ask: "1-2"}))
    assert [line.get("capacity") for line in lines] == ["member", "member", None]
    assert lines[0]["note"].startswith("That they came as a member was answered by")
    assert not any("capacity" in line for line in list_of(first))


def test_of_a_meeting_before_the_terms_it_is_not_asked() -> None:
    """Nothing counted then."""
    later = reading("terms_of_reference", "2013-07-01", quorum=TERMS.quorum)
    name = next(each for each in ids(drafted(PAPER, later)) if each.startswith("terms."))
    assert ASK not in ids(drafted(PAPER, later, given={name: "2013-07-01"}))


def test_somebody_named_as_they_stood_before_it_was_said_who_they_are_is_understood() -> None:
    """Both questions are put at once."""
    earlier = minutes(("Charles Cole", "Anytown Homes"), date="2013-05-29")
    given = {"person.charles-cole.c-cole.anytown-homes": "yes"}
    (ask,) = (each for each in drafted(PAPER, earlier, TERMS).asks if each.id.endswith("06-05.members"))
    lines = list_of(drafted(PAPER, earlier, TERMS, given={**given, ask.id: ["c-cole"]}), 1)
    assert [line["person"] for line in lines if line.get("capacity")] == ["charles-cole"]


PROBATION = "sunita-rao-national-probation-service"


@pytest.mark.parametrize("earlier", ["Sunita Rao", "Ms S Rao"])
@pytest.mark.parametrize("answer", ["1-2", "all", "2", "as it was", "Sunita Rao", "sunita rao", "{earlier}"])
def test_whoever_became_one_with_another_by_an_answer_of_the_file_is_understood(answer: str, earlier: str) -> None:
    """Their number was refused, and no words were taken for them."""
    paper = minutes(("Ann Ash", "Anytown District Council"), ("Sunita Rao", "National Probation Service"))
    papers = (paper, minutes((earlier, "Dale Probation Trust"), date="2013-05-29"), TERMS)
    asks = compose(papers, Answers()).asks
    (ask,) = (each for each in asks if each.id.endswith("06-05.members"))
    was = ask.choices[1].value
    assert was == (PROBATION if earlier == "Sunita Rao" else "sunita-rao")
    given = {each.id: "yes" for each in asks if each.id.startswith("person.")}
    given[ask.id] = was if answer == "as it was" else answer.format(earlier=earlier)
    draft = compose(papers, Answers(given, path="a.yaml", lists={ask.id: counted.of(ask)}))
    (meeting,) = (each for each in draft.facts("meetings") if each["date"] == "2013-06-05")
    members = ["capacity" in line for line in meeting["attendance"]]
    assert members == [answer in ("1-2", "all"), True]
    assert not [each for each in draft.asks if each.id.endswith("06-05.members.besides")]


HELD = "That it was held is an answer; its items are those of its agenda, the source agenda-2013-06-05."
TERMS_THERE = {"kind": "terms_of_reference", "from": "2013-05-01", "terms": {"quorum": {"number": 2, "of": "members"}}}


def beside(**more: Any) -> dict[str, Any]:  # noqa: ANN401  # parts of a meeting
    """A record with terms that set a quorum, and the meeting as it is there."""
    there = {"id": "csp-2013-06-05", "date": "2013-06-05", "source": "answers", **more}
    return on_record("2014-03-31", arrangements=[TERMS_THERE], meetings=[there])


def test_it_is_asked_of_a_meeting_that_is_on_record_from_its_agenda_alone() -> None:
    """Once the agenda had been written into the record, nobody in the minutes was ever a member."""
    record = beside(note=HELD)
    assert ASK in ids(drafted(PAPER, record=record))
    assert [line.get("capacity") for line in list_of(drafted(PAPER, record=record, given={ASK: "1-2"}))] == [
        "member",
        "member",
        None,
    ]


def test_a_note_that_only_the_agenda_was_there_is_told_of_once_the_minutes_are() -> None:
    """A note is somebody's to change, and this one says what is so no more."""
    told = "the record's note says that its items are those of its agenda, and that it was held is an answer"
    for note, is_told in ((HELD, True), (f"Mine. {HELD}", True), ("Mine.", False), (None, False)):
        record = beside(**({"note": note} if note else {}))
        plan = merge.plan(drafted(PAPER, record=record), record)
        assert any(told in each for each in plan.differences) is is_told
    agenda = reading("agenda", "2013-06-05")
    assert not merge.plan(drafted(agenda, record=beside(note=HELD)), beside(note=HELD)).differences
