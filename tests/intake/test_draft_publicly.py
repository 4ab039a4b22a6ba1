"""Which meetings were public, and when the group was established: asked once, where a rule turns on it, and no more."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

import pytest

from compliance.intake.decode import decode
from compliance.intake.draft import merge
from compliance.intake.draft.asking.answers import Answers
from compliance.intake.draft.compose import compose
from compliance.intake.read import read
from tests.intake.test_into_whole import into

if TYPE_CHECKING:
    from pathlib import Path

    from compliance.intake.draft.asking.draft import Draft

PAPER = """\
Marlbridge Community Safety Partnership

Minutes of the meeting held on {day}

Present:
Ann Ash, Marlbridge District Council

1. Minutes
The minutes of the meeting of {before} were agreed as a correct record.
"""


def drafted(
    tmp_path: Path,
    given: dict[str, Any],
    record: dict[str, Any] | None = None,
    day: str = "12 June 2024",
    before: str = "13 March 2024",
) -> Draft:
    """A draft of minutes that confirm those of another meeting."""
    paper = tmp_path / "minutes.txt"
    paper.write_text(PAPER.format(day=day, before=before), encoding="utf-8")
    answers = Answers({"partnership.kind": "strategy_group", **given}, "The secretary", dt.date(2026, 11, 29))
    return compose(read(decode(paper)), answers, record)


def public(draft: Draft) -> dict[str, Any]:
    """What is recorded of each meeting, by its day."""
    return {each["date"]: each.get("public") for each in draft.facts("meetings")}


def on_record(meetings: list[dict[str, Any]]) -> dict[str, Any]:
    """A record with meetings."""
    return {
        "record": 1,
        "partnership": {
            "id": "marlbridge-csp", "name": "Marlbridge Community Safety Partnership", "kind": "strategy_group",
            "area": {"id": "marlbridge-area", "name": "Marlbridge"},
        },
        "period": {"from": "2024-04-01", "to": "2025-03-31"},
        "meetings": meetings,
    }  # fmt: skip


@pytest.mark.parametrize(
    "answer,wanted",
    [
        (None, {"2024-03-13": None, "2024-06-12": None}),
        ("none", {"2024-03-13": False, "2024-06-12": False}),
        ("12 June 2024", {"2024-03-13": False, "2024-06-12": True}),
        ("all", {"2024-03-13": True, "2024-06-12": True}),
    ],
)
def test_each_meeting_is_recorded_as_it_was_answered(
    tmp_path: Path, answer: str | None, wanted: dict[str, bool | None]
) -> None:
    """Open, nothing is said of any of them; and who said it stands beside it, since no minutes do."""
    draft = drafted(tmp_path, {"meeting.public": answer} if answer else {})
    assert public(draft) == wanted
    told = [each.get("note", "") for each in draft.facts("meetings")]
    assert all("answered by The secretary" in note for note in told) is (answer is not None)


NO_DAY = "1. Minutes\nThe minutes of the last meeting were agreed as a correct record.\n"
NO_DAY_PUBLIC = NO_DAY + "\n2. Feedback\nAround 60 residents came to the public meeting on 21 May 2024.\n"
EARLIER = "meeting.csp-2024-06-12.previous"
OF_EARLIER = "meeting.public.csp-2024-03-13"


@pytest.mark.parametrize("text", [NO_DAY, NO_DAY_PUBLIC])
@pytest.mark.parametrize(
    "given,wanted",
    [
        ({}, {"2024-06-12": None}),
        ({"meeting.public": "none"}, {"2024-06-12": False}),
        ({EARLIER: "2024-03-13"}, {"2024-03-13": None, "2024-06-12": None}),
        ({EARLIER: "2024-03-13", "meeting.public": "none"}, {"2024-03-13": None, "2024-06-12": False}),
        ({EARLIER: "2024-03-13", "meeting.public": "all"}, {"2024-03-13": None, "2024-06-12": True}),
        ({EARLIER: "2024-03-13", "meeting.public": "13 March 2024"}, {"2024-03-13": True, "2024-06-12": False}),
        ({EARLIER: "2024-03-13", OF_EARLIER: "yes"}, {"2024-03-13": True, "2024-06-12": None}),
        ({EARLIER: "2024-03-13", "meeting.public": "all", OF_EARLIER: "no"}, {"2024-03-13": False, "2024-06-12": True}),
    ],
)
def test_an_answer_says_nothing_of_a_meeting_that_another_answer_brings(
    tmp_path: Path, text: str, given: dict[str, Any], wanted: dict[str, bool | None]
) -> None:
    """“Was the meeting of 12 June a public one?” was answered with no, and of 13 March it was recorded too."""
    paper = tmp_path / "minutes.txt"
    head = PAPER.partition("1. Minutes")[0].format(day="12 June 2024")
    paper.write_text(head + text, encoding="utf-8")
    answers = Answers({"partnership.kind": "strategy_group", **given}, "The secretary", dt.date(2026, 11, 29))
    draft = compose(read(decode(paper)), answers)
    assert public(draft) == wanted
    brought = EARLIER in given and "13 March 2024" not in given.values()
    assert (OF_EARLIER in {each.id for each in draft.asks}) is brought


def test_the_one_meeting_of_the_papers_has_its_question_though_its_day_is_an_answer(tmp_path: Path) -> None:
    """Nothing else could be meant; what it names by an answer is asked about apart all the same."""
    paper = tmp_path / "minutes.txt"
    head = PAPER.partition("1. Minutes")[0].replace("Minutes of the meeting held on {day}", "Minutes of the meeting")
    paper.write_text(head + NO_DAY, encoding="utf-8")
    (undated,) = read(decode(paper))
    date = next(each.id for each in compose([undated], Answers()).asks if each.id.endswith(".date"))
    given = {"partnership.kind": "strategy_group", date: "2024-06-12", EARLIER: "2024-03-13", "meeting.public": "yes"}
    draft = compose([undated], Answers(given, "The secretary", dt.date(2026, 11, 29)))
    assert public(draft) == {"2024-03-13": None, "2024-06-12": True}
    assert OF_EARLIER in {each.id for each in draft.open}


def test_a_county_group_is_not_asked(tmp_path: Path) -> None:
    """Regulation 12 asks nothing of it."""
    draft = drafted(tmp_path, {"partnership.kind": "county_strategy_group"})
    assert "meeting.public" not in {each.id for each in draft.asks}


def test_of_meetings_before_the_regulations_it_is_not_asked(tmp_path: Path) -> None:
    """Before 1 August 2007 there was no regulation 12."""
    draft = drafted(tmp_path, {}, day="31 July 2007", before="6 June 2007")
    assert "meeting.public" not in {each.id for each in draft.asks}


def test_the_day_of_the_group_is_recorded_once_it_is_answered(tmp_path: Path) -> None:
    """And left out before: which is not known, as for every group that is older than its papers."""
    assert "established" not in drafted(tmp_path, {}).head["partnership"]
    assert (
        drafted(tmp_path, {"partnership.established": "1 April 1999"}).head["partnership"]["established"]
        == "1999-04-01"
    )


def test_a_record_is_asked_only_of_meetings_of_which_it_does_not_say(tmp_path: Path) -> None:
    """And the answer is added to a meeting that is there."""
    record = on_record([{"id": "march", "date": "2024-03-13", "public": "false"}, {"id": "june", "date": "2024-06-12"}])
    draft = drafted(tmp_path, {"meeting.public": "all"}, record)
    (ask,) = (each for each in draft.asks if each.id == "meeting.public")
    assert [each.value for each in ask.choices] == ["june"]
    added = {(each.at, each.key): each.value for each in merge.plan(draft, record).additions}
    assert added[("meetings", 1), "public"] is True
    assert (("meetings", 0), "public") not in added
    assert "partnership.established" not in {each.id for each in draft.asks}


@pytest.mark.parametrize("answer", ["all", "none", "12 June 2024"])
@pytest.mark.parametrize("note", ["", "Ours.", "Planned, as printed: 4 September 2024."])
def test_who_said_it_of_a_meeting_on_record_is_recorded_too(tmp_path: Path, answer: str, note: str) -> None:
    """In a note, as of a new one; where the record has a note, with the answers of the statement."""
    paper = tmp_path / "minutes.txt"
    paper.write_text(PAPER.format(day="12 June 2024", before="13 March 2024"), encoding="utf-8")
    readings = list(read(decode(paper)))
    more = {"note": note} if note else {}
    record = on_record(
        [{"id": "march", "date": "2024-03-13", "public": False}, {"id": "june", "date": "2024-06-12"} | more]
    )
    answers = Answers({"meeting.public": answer}, "The secretary", dt.date(2026, 11, 29))
    _, after = into(record, readings, answers)
    june = next(each for each in after["meetings"] if each["id"] == "june")
    assert june["public"] is (answer != "none")
    signed = "Whether it was a public meeting was answered by The secretary on 29 November 2026."
    assert june["note"] == (note or signed)
    kept = [each for source in after["sources"] for each in source.get("answered", []) if "public" in each["question"]]
    said = {"all": "june", "none": "none", "12 June 2024": "june"}[answer]
    assert [each["answer"] for each in kept] == ([said] if note else [])
    assert into(after, readings, answers)[1] == after


def test_who_said_it_of_a_meeting_on_another_day_is_recorded_too(tmp_path: Path) -> None:
    """One on record that no paper here is about."""
    record = on_record([{"id": "may", "date": "2024-05-21"}])
    draft = drafted_of(tmp_path, SPOKEN, {"meeting.public": "21 May 2024"}, record)
    added = {(each.at, each.key): each.value for each in merge.plan(draft, record).additions}
    assert added[("meetings", 0), "public"] is True
    assert "answered by The secretary" in added[("meetings", 0), "note"]


SPOKEN = """
2. Feedback
Around 60 residents came to the public meeting at the Town Hall on 21 May 2024. It was agreed that a further
public meeting be held on 16 October 2024.

3. Exclusion of the public
RESOLVED that the public be excluded from the meeting.
"""


def drafted_of(tmp_path: Path, text: str, given: dict[str, Any], record: dict[str, Any] | None = None) -> Draft:
    """A draft of minutes that go on so."""
    paper = tmp_path / "minutes.txt"
    paper.write_text(PAPER.format(day="12 June 2024", before="13 March 2024") + text, encoding="utf-8")
    answers = Answers({"partnership.kind": "strategy_group", **given}, "The secretary", dt.date(2026, 11, 29))
    return compose(read(decode(paper)), answers, record)


def asked(draft: Draft) -> Any:  # noqa: ANN401
    """The question on public meetings."""
    return next(each for each in draft.asks if each.id == "meeting.public")


def test_public_meetings_that_minutes_tell_of_are_quoted(tmp_path: Path) -> None:
    """A clerk was asked of the board's own meetings, and not of the public meeting on the next page."""
    ask = asked(drafted_of(tmp_path, SPOKEN, {}))
    assert ask.what.startswith(
        "The minutes of 12 June 2024 say: “Around 60 residents came to the public meeting at the Town Hall on 21 May "
        "2024”. The minutes of 12 June 2024 say: “It was agreed that a further public meeting be held on 16 October"
    )
    assert "excluded" not in ask.what
    assert [where.partition(":")[0] for where in ask.where] == ["minutes.txt, line 12", "minutes.txt, line 12"]


@pytest.mark.parametrize("answer", ["21 May 2024", "[2024-05-21]", ["21/5/2024"]])
def test_a_public_meeting_of_which_there_is_no_paper_can_be_answered(tmp_path: Path, answer: Any) -> None:  # noqa: ANN401
    """By its day; the group's own meetings were none then, and where it is told stands with it."""
    given = {"meeting.public": answer.strip("[]") if isinstance(answer, str) else answer}
    draft = drafted_of(tmp_path, SPOKEN, given)
    assert public(draft) == {"2024-03-13": False, "2024-06-12": False, "2024-05-21": None}
    (added,) = (each for each in draft.facts("meetings") if each["date"] == "2024-05-21")
    assert added["kind"] == "public"
    assert added["source"]["item"].startswith("meeting.public (minutes.txt, line 12")


def test_the_day_of_a_meeting_that_is_asked_about_stands_for_it(tmp_path: Path) -> None:
    """No second meeting is made of it."""
    draft = drafted_of(tmp_path, SPOKEN, {"meeting.public": ["2024-06-12"]})
    assert public(draft) == {"2024-03-13": False, "2024-06-12": True}


def test_what_is_said_of_public_meetings_on_record_is_not_quoted_again(tmp_path: Path) -> None:
    """Nor is what was said in a part of the meeting that was closed."""
    record = on_record([{"id": "may", "kind": "public", "date": "2024-05-21"}])
    ask = asked(drafted_of(tmp_path, SPOKEN, {}, record))
    assert "21 May" not in ask.what
    assert "16 October 2024" in ask.what
    closed = SPOKEN.replace("2. Feedback", "CLOSED SESSION\n\n2. Feedback")
    assert "say:" not in asked(drafted_of(tmp_path, closed, {})).what


def test_a_public_meeting_of_which_no_paper_tells_can_be_answered_too(tmp_path: Path) -> None:
    """Whoever knew of one had no way to say so but to write the record by hand."""
    ask = asked(drafted(tmp_path, {}))
    assert ask.what.startswith("Which of these meetings, if any, were public meetings held under")
    assert (ask.own, ask.days) == ("the day of another meeting that was one", True)
    draft = drafted(tmp_path, {"meeting.public": "8 July 2024"})
    assert public(draft) == {"2024-03-13": False, "2024-06-12": False, "2024-07-08": None}


def test_a_question_time_that_was_held_is_quoted(tmp_path: Path) -> None:
    """It is called neither a meeting nor an event."""
    text = "\n2. Public\nThe annual public question time was held on 8 July 2024 at the library.\n"
    assert "“The annual public question time was held on 8 July 2024" in asked(drafted_of(tmp_path, text, {})).what
