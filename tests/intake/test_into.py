from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from compliance import files
from compliance.errors import InputError
from compliance.intake.draft import merge, told
from compliance.intake.draft.asking.answers import Answers
from compliance.intake.draft.compose import compose
from compliance.intake.draft.written.additions import Addition, Plan
from compliance.intake.draft.written.insert import insert
from compliance.intake.reading import Place, Reading
from compliance.record import load
from tests.intake.readings import apology, attendee, chair, confirmed, item, reading

RECORDS = sorted((Path(__file__).resolve().parents[2] / "fixtures" / "records").glob("*.yaml"))
TODAY = dt.date(2026, 11, 27)
HEAD = """\
# A record of our own.
record: 1
partnership:   # the spaces are meant
  id: anytown
  name: Anytown Community Safety Partnership
  kind: strategy_group
  area: {id: anytown-area, name: Anytown, kind: unitary_district}
period: {from: 2013-04-01, to: 2014-03-31}
"""
SECTIONS = """\
bodies:
    - id: council      # four spaces
      name: Anytown Council
      kind: unitary_council
      # a remark about the council
    - {id: police, name: Anyshire Police, kind: chief_officer_of_police, aliases: [the Force]}

# remark between sections
people: [{id: a-one, name: A One}]  # in brackets
meetings:
- id: june
  date: 2013-06-05
  note: |
    Several lines,
    of which the last is blank.

  attendance:
  - {person: a-one, represents: council}
  minutes: {status: draft}   # not yet
# the end of the meetings
sources:
- id: minutes-june
  title: Minutes of 5 June 2013
  strength: minutes
  date: 2013-06-05
"""
RECORD = HEAD + SECTIONS
SEPTEMBER = reading(
    "minutes",
    "2013-09-04",
    (attendee("A One", "Anytown Council"), attendee("B Two", "Anyshire Police"), attendee("C New", "Anytown PCT")),
    chair=chair("A One", "Anytown Council"),
    apologies=(apology("D Three", "the Force"),),
    items=(item("1", "Minutes", "Confirmed."),),
    previous_minutes=(confirmed("2013-06-05"),),
)


def added(
    text: str, *readings: Reading, given: dict[str, Any] | None = None, path: str = "board.yaml"
) -> tuple[str, Plan]:
    """A record after an import, and what was added."""
    is_json = path.endswith(".json")
    data = files.read_text(text, path, is_json=is_json).data
    made = merge.plan(compose(readings, Answers(given or {}, "The secretary", TODAY), data), data)
    return insert(text, made.additions, path, is_json=is_json), made


def data(text: str, path: str = "board.yaml") -> dict[str, Any]:
    """What a record says; it is in order."""
    loaded = files.read_text(text, path, is_json=path.endswith(".json"))
    load.from_loaded(loaded)
    return loaded.data


def assert_kept(old: str, new: str) -> None:
    """Nothing of the old text is gone: every line in its order, and of a line with brackets every character."""
    rest = iter(new.split("\n"))
    assert [line for line in old.split("\n") if not re.search(r"[\[{]", line) and line not in rest] == []
    characters = iter(new)
    assert all(each in characters for each in old)


# What is added


def test_a_new_meeting_is_added_where_meetings_are() -> None:
    """With whom it needs, in the writer's own indentation; every old line stays."""
    new, plan = added(RECORD, SEPTEMBER)
    assert_kept(RECORD, new)
    said = data(new)
    assert [each["id"] for each in said["meetings"]] == ["june", "csp-2013-09-04"]
    assert [each["id"] for each in said["bodies"]] == ["council", "police", "anytown-pct"]
    september = said["meetings"][1]
    assert [(line["person"], line["represents"]) for line in september["attendance"]] == [
        ("a-one", ["council"]),
        ("b-two", ["police"]),
        ("c-new", ["anytown-pct"]),
    ]
    assert september["apologies"][0]["body"] == "police"
    assert "\n    - id: anytown-pct\n      name: Anytown PCT\n" in new
    assert "\n- id: csp-2013-09-04\n  date: 2013-09-04\n" in new
    assert "people: [{id: a-one, name: A One}, {id: b-two" in new
    assert plan.differences == []


def test_minutes_that_are_confirmed_later_become_an_event() -> None:
    """Where the record has said something of them already, which is not written over."""
    new, _ = added(RECORD, SEPTEMBER)
    assert data(new)["meetings"][0]["minutes"] == {"status": "draft"}
    (event,) = data(new)["events"]
    assert (event["event"], event["meeting"], event["date"]) == ("minutes_confirmed", "june", "2013-09-04")
    silent = RECORD.replace("  minutes: {status: draft}   # not yet\n", "")
    new, _ = added(silent, SEPTEMBER)
    assert data(new)["meetings"][0]["minutes"]["status"] == "confirmed"
    assert "events" not in data(new)


def test_importing_again_adds_nothing() -> None:
    """Neither the same file nor the same paper under another name."""
    once, _ = added(RECORD, SEPTEMBER)
    twice, plan = added(once, SEPTEMBER)
    assert (twice, plan.additions) == (once, [])
    import dataclasses

    renamed = dataclasses.replace(SEPTEMBER, path="a copy of it.txt")
    assert added(once, renamed)[1].additions == []


def test_what_a_meeting_lacks_is_added_to_it() -> None:
    """A field that is not there yet; what is there stays, and a difference is told."""
    june = reading(
        "minutes",
        "2013-06-05",
        (attendee("A One", "Anyshire Police"), attendee("B Two", "Anyshire Police")),
        place="Town Hall",
        items=(item("1", "Apologies"),),
    )
    new, plan = added(RECORD, june)
    assert_kept(RECORD, new)
    meeting = data(new)["meetings"][0]
    assert (meeting["place"], len(meeting["items"])) == ("Town Hall", 1)
    assert len(meeting["attendance"]) == 1
    # A One of the police is not taken for A One of the council.
    assert plan.differences == [
        "meeting june: the paper has a-one-police, b-two among those present, and the record has not",
        "meeting june: the record has a-one among those present, and the paper has not",
    ]


def test_a_later_paper_adds_a_correction() -> None:
    """To the meeting that it corrects, with its own source and day; a second one to the corrections there are."""
    words = "B Two (Anyshire Police) be added to the list of those present"
    september = reading("minutes", "2013-09-04", previous_minutes=(confirmed("2013-06-05", "confirmed", words),))
    new, _ = added(RECORD, september)
    assert_kept(RECORD, new)
    june = data(new)["meetings"][0]
    assert len(june["attendance"]) == 1
    (correction,) = june["corrections"]
    assert (correction["date"], [line["person"] for line in correction["attendance"]]) == (
        "2013-09-04",
        ["a-one", "b-two"],
    )
    assert added(new, september)[1].additions == []
    more = reading(
        "minutes",
        "2013-12-04",
        previous_minutes=(confirmed("2013-06-05", "confirmed", "C Three (Anytown Council) was present"),),
    )
    again, _ = added(new, more)
    assert_kept(new, again)
    assert [len(each["attendance"]) for each in data(again)["meetings"][0]["corrections"]] == [2, 3]


def test_a_later_paper_adds_an_apology_to_those_there_are() -> None:
    """Once, with the later paper as its source; what the list says stays."""
    text = RECORD.replace(
        "  minutes: {status: draft}",
        "  apologies: [{post: Chief Executive, body: council}]\n  minutes: {status: draft}",
    )
    words = "D Four (Anyshire Police) had sent apologies which were not recorded."
    september = reading("minutes", "2013-09-04", previous_minutes=(confirmed("2013-06-05", "confirmed", words),))
    new, plan = added(text, september)
    assert_kept(text, new)
    _, line = data(new)["meetings"][0]["apologies"]
    assert (line["person"], line["body"], line["source"]["of"]) == ("d-four", "police", "minutes-2013-09-04")
    assert plan.differences == []
    assert added(new, september)[1].additions == []


def test_an_answered_contradiction_is_an_entry_and_overwrites_nothing() -> None:
    """The record keeps its day."""
    june = reading("minutes", "2013-06-05", path="pack.txt")
    agenda = reading("agenda", "2013-09-04", path="pack.txt", previous_minutes=(confirmed("2013-06-12", "listed"),))
    question = "meeting.june.date.2013-06-12"
    new, _ = added(RECORD, agenda, june, given={question: "same"})
    (entry,) = data(new)["contradictions"]
    assert (entry["about"], entry["says"]) == ("june", "2013-06-12")
    assert data(new)["meetings"][0]["date"] == "2013-06-05"
    assert [each for each in added(new, agenda, june)[1].additions if each.at == ("contradictions",)] == []


def test_another_name_of_a_body_is_added_to_it() -> None:
    """So that it need not be asked again."""
    paper = reading("minutes", "2013-09-04", (attendee("B Two", "AP"),))
    new, _ = added(RECORD, paper, given={"body.ap": "police"})
    assert data(new)["bodies"][1]["aliases"] == ["the Force", "AP"]
    assert_kept(
        RECORD.split("people:")[0].replace("[the Force]}", ""), new.split("people:")[0].replace("[the Force, AP]}", "")
    )
    assert added(new, paper)[1].additions == []


def test_a_paper_of_another_body_adds_nothing() -> None:
    """Nor does one that does not say whose it is, until somebody does."""
    for body in ("Otherton Community Safety Partnership", "Community Safety Partnership", None):
        new, plan = added(RECORD, reading("minutes", "2013-09-04", (attendee("X", "Y"),), body=body))
        assert (new, plan.additions) == (RECORD, [])
    agenda = reading("agenda", "2013-12-04", path="pack.txt")
    pack = reading("minutes", "2013-09-04", path="pack.txt", body="Community Safety Partnership")
    assert len(data(added(RECORD, agenda, pack)[0])["meetings"]) == 3
    unnamed = reading("minutes", "2013-09-04", (attendee("X", "Y"),), body=None)
    question = next(each.id for each in compose([unnamed], Answers(day=TODAY), data(RECORD)).open if "whose" in each.id)
    assert len(data(added(RECORD, unnamed, given={question: "yes"})[0])["meetings"]) == 2


def test_what_waits_for_an_answer_is_not_added() -> None:
    """Neither as a fact nor as a comment: comments would come again with every import."""
    unsure = reading(
        "minutes",
        "2013-09-04",
        (attendee("A One", "Anytown Council"), attendee("B Two", "Anyshire Police", sure=False)),
    )
    new, _ = added(RECORD, unsure)
    assert len(data(new)["meetings"][1]["attendance"]) == 1
    assert "QUESTION" not in new
    assert "b-two" not in new


def test_answers_are_added_once() -> None:
    """With who gave them; the same answers a second time add nothing."""
    question = "meeting.csp-2013-09-04.complete"
    given = {question: "yes", "bodies.responsible-authorities": "all"}
    new, _ = added(RECORD, SEPTEMBER, given=given)
    (declared,) = data(new)["completeness"]
    assert (declared["of"], declared["by"]) == ("csp-2013-09-04", "The secretary")
    assert data(new)["bodies"][2]["responsible_authority"][0]["from"] == "2013-04-01"
    assert added(new, SEPTEMBER, given=given)[1].additions == []


def test_a_kind_that_is_open_is_asked_again_and_never_written_over() -> None:
    """The record says that it is open; an answer that comes later is told, to be written by hand."""
    paper = reading("minutes", "2013-09-04", (attendee("A", "Anytown Fire and Rescue"),))
    new, _ = added(RECORD, paper)
    fire = data(new)["bodies"][2]
    assert (fire["kind"], "has not been said yet" in fire["note"]) == ("other", True)
    draft = compose([paper], Answers({"bodies.fire": "fire_and_rescue_authority"}, day=TODAY), data(new))
    assert merge.plan(draft, data(new)).additions == []
    assert any("Change it by hand" in each for each in draft.remarks)


# How it is written


LAYOUTS = {
    "as it is": RECORD,
    "no section at all": HEAD,
    "no line feed at the end": RECORD.rstrip("\n"),
    "Windows line ends": RECORD.replace("\n", "\r\n"),
    "a byte order mark": "\ufeff" + RECORD,
    "an end of the document": RECORD + "...\n",
    "a beginning of the document": "---\n" + RECORD,
    "a comment at the end": RECORD + "# the end\n\n\n",
    "empty lists": RECORD.replace("[{id: a-one, name: A One}]", "[]").replace("person: a-one", "post: Chair"),
    "trailing commas": RECORD.replace("name: A One}]", "name: A One,},]"),
    "a list over lines": RECORD.replace("[{id: a-one, name: A One}]", "[\n  {id: a-one, name: A One},  # one\n  ]"),
    "all in brackets": (
        "{record: 1, partnership: {id: anytown, name: Anytown Community Safety Partnership, kind: strategy_group, "
        "area: {id: a, name: Anytown}},\n period: {from: 2013-04-01, to: 2014-03-31}, # the years\n"
        " meetings: [{id: june, date: 2013-06-05}]}\n"
    ),
    "folded text last": RECORD + "events:\n  - event: published\n    note: >-\n      folded,\n      twice\n\n",
    "indented by one": HEAD + "meetings:\n - id: june\n   date: 2013-06-05\n",
    "a dash on a line of its own": HEAD + "meetings:\n  -\n    id: june\n    date: 2013-06-05\n",
    "quoted keys": HEAD + '"meetings":\n  - "id": "june"\n    \'date\': 2013-06-05\n',
}  # fmt: skip


@pytest.mark.parametrize("layout", LAYOUTS)
def test_every_layout_is_kept(layout: str) -> None:
    """Line ends, comments, spaces, brackets: what was there stays to the last byte, and what comes is read back."""
    old = LAYOUTS[layout]
    new, plan = added(old, SEPTEMBER)
    assert plan.additions
    assert data(new)["meetings"][-1]["date"] == "2013-09-04"
    assert new.count("\r\n") in (0, new.count("\n"))
    assert_kept(old.replace("[]", ""), new)
    assert added(new, SEPTEMBER)[1].additions == []


def test_a_list_with_nothing_in_it_opens_into_lines() -> None:
    """A whole meeting between two brackets on one line could not be read by anybody."""
    new, _ = added(HEAD + "meetings: []   # none yet\npeople: [ ]\n", SEPTEMBER)
    assert "meetings:    # none yet\n  - id: csp-2013-06-05\n    date: 2013-06-05\n" in new
    assert "people: [ {id: a-one, " in new or "people: [{id: a-one, " in new


def test_a_list_in_brackets_over_lines_gets_a_line_for_each_entry() -> None:
    """And the remark behind the last entry stays behind that entry."""
    last = "    {id: b-two, name: B Two}  # the second\n]  # all\n"
    for comma in ("", ","):
        text = HEAD + "people: [\n    {id: a-one, name: A One},\n" + last.replace("}", "}" + comma, 1)
        new, _ = added(text, SEPTEMBER)
        start = new.index("    {id: b-two")
        assert new[start:].startswith("    {id: b-two, name: B Two},  # the second\n    {id: c-new, name: C New, ")
        assert f"    {{id: d-three, name: D Three, source: minutes-2013-09-04}}{comma}\n]  # all\n" in new


def test_a_record_in_json_stays_json() -> None:
    """With its spaces."""
    import json

    text = json.dumps(data(RECORD), indent=2) + "\n"
    new, _ = added(text, SEPTEMBER, path="board.json")
    assert [each["id"] for each in json.loads(new)["meetings"]] == ["june", "csp-2013-09-04"]
    assert added(new, SEPTEMBER, path="board.json")[1].additions == []


def test_a_comment_that_belongs_to_the_last_entry_stays_with_it() -> None:
    """What is indented below an entry is its own; what is not, is not."""
    text = HEAD + "meetings:\n  - id: june\n    date: 2013-06-05\n    # of June\n  # after the meetings\n# outside\n"
    new, _ = added(text, reading("minutes", "2013-09-04"))
    lines = new.split("\n")
    assert lines.index("    # of June") < lines.index("  - id: csp-2013-09-04") < lines.index("  # after the meetings")


def test_what_cannot_be_written_is_refused_and_nothing_is_lost() -> None:
    """Something that would break the record is never written."""
    wrong: Sequence[Addition] = [Addition(("meetings",), None, {"id": "june", "date": "2013-07-03"})]
    with pytest.raises(InputError, match="would not be in order"):
        insert(RECORD, wrong, "board.yaml")


@pytest.mark.parametrize("path", RECORDS, ids=lambda path: path.stem)
def test_a_record_imported_into_three_times_keeps_every_line(path: Path) -> None:
    """Three different papers and the first again: every line of the user's stays in its place."""
    text = path.read_text()
    own = data(text)
    body = own["partnership"]["name"]
    there = [each["name"] for each in own.get("bodies") or []][:3] or ["Old Council"]
    papers = [
        reading(
            "minutes",
            day,
            (
                *(attendee(f"P{number} Q", name) for number, name in enumerate(there)),
                attendee("New Person", "Newtown Trust"),
            ),
            body=body,
            items=(item("1", "Minutes", "RESOLVED: confirmed."), item("2", "Plan # with: signs", '"quoted" {text}')),
            previous_minutes=(confirmed(before),),
            apologies=(apology("X Y", there[0]),),
        )
        for day, before in (("2014-02-05", "2013-11-06"), ("2014-05-07", "2014-02-05"), ("2014-09-03", "2014-05-07"))
    ]
    new = text
    for paper in (*papers, papers[0]):
        before, (new, _) = new, added(new, paper)
        assert_kept(before, new)
    assert_kept(text, new)
    assert len(data(new)["meetings"]) >= len(own.get("meetings") or []) + 3
    assert added(new, *papers)[1].additions == []


def test_what_would_be_done_is_told() -> None:
    """Additions, differences and questions, for the person who decides."""
    paper = reading(
        "minutes", "2013-06-05", (attendee("B Two", "Anyshire Police"), attendee("C", "AP")), place="Town Hall"
    )
    own = data(RECORD)
    draft = compose([paper], Answers(day=TODAY), own)
    plan = merge.plan(draft, own)
    text = told.told(plan, draft, own, "board.yaml", written=False)
    assert text.startswith("Would be added to board.yaml: ")
    assert "+ meeting june, place: Town Hall" in text
    assert "! meeting june: the paper has" in text
    assert "Nothing was written. Add --write to write it." in text
    assert "Open questions:" in text


# The next papers of the same people


def test_somebody_whom_an_answer_knew_again_is_not_asked_about_twice() -> None:
    """The record quotes the name under which it has them, and a paper imported again differs in nothing."""
    record = RECORD.replace("id: a-one, name: A One", "id: alice-one, name: Alice One").replace("a-one,", "alice-one,")
    paper = reading("minutes", "2013-09-04", (attendee("Cllr Mrs A One", "Anytown Council"),))
    question = "person.alice-one.cllr-mrs-a-one.council"
    assert question in {each.id for each in compose([paper], Answers(day=TODAY), data(record)).open}
    new, _ = added(record, paper, given={question: "yes"})
    again = compose([paper], Answers(day=TODAY), data(new))
    assert not [each.id for each in again.open if each.id.startswith("person.") or ".second-list." in each.id]
    plan = merge.plan(again, data(new))
    assert (plan.additions, plan.differences) == ([], [])


def test_the_short_word_for_a_partnership_is_the_partnership() -> None:
    """Another part of the name, such as its board, is asked about; its minutes are asked about with it."""
    csp = reading("minutes", "2013-09-04", (attendee("A One", "Anytown Council"),), body="Anytown CSP")
    assert [each["id"] for each in data(added(RECORD, csp)[0])["meetings"]] == ["june", "csp-2013-09-04"]
    board = reading("minutes", "2013-09-04", (attendee("Z Six", "ABC"),), body="Anytown CSP Board")
    draft = compose([board], Answers(day=TODAY), data(RECORD))
    assert {"paper.whose.anytown-csp-board", "body.abc"} <= {each.id for each in draft.open}


def test_somebody_unsure_who_was_answered_about_later_is_added_to_the_list_of_that_paper() -> None:
    """Open questions are left out at first, and an answer is no difference from what the same paper said."""
    unsure = attendee("C Doubt", "Anyshire Police", sure=False, at=Place(8, None, "C Doubt and others"))
    paper = reading("minutes", "2013-09-04", (attendee("A One", "Anytown Council"), unsure))
    first, _ = added(RECORD, paper)
    waits = merge.plan(compose([paper], Answers(day=TODAY), data(first)), data(first))
    assert (waits.additions, waits.differences) == ([], [])
    (question,) = [
        each.id for each in compose([paper], Answers(day=TODAY), data(first)).open if each.id.startswith("attendees.")
    ]
    second, plan = added(first, paper, given={question: "as printed"})
    assert plan.differences == []
    assert [line["person"] for line in data(second)["meetings"][1]["attendance"]] == ["a-one", "c-doubt"]
    again = compose([paper], Answers(day=TODAY), data(second))
    assert not [each for each in again.open if each.id.startswith("attendees.")]
    assert (again.remarks, merge.plan(again, data(second)).differences) == ((), [])


def test_a_substitute_on_record_is_not_asked_about_again() -> None:
    """Nor taken for there because the apology in whose place they came is on record."""
    away = apology("R Patel", "Anytown Council", substitute="Jo Webb")
    paper = reading("minutes", "2013-09-04", (attendee("A One", "Anytown Council"),), apologies=(away,))
    (question,) = [
        each.id for each in compose([paper], Answers(day=TODAY), data(RECORD)).open if each.id.startswith("attendees.")
    ]
    for answer, open_ in (("as printed", set()), ("leave out", {question})):
        new, _ = added(RECORD, paper, given={question: answer})
        again = compose([paper], Answers(day=TODAY), data(new))
        assert {each.id for each in again.open if each.id.startswith("attendees.")} == open_


def test_a_list_that_somebody_has_changed_by_hand_gets_nobody_back() -> None:
    """An answer adds to what the paper gave, and not to what somebody else has written."""
    unsure = attendee("C Doubt", "Anyshire Police", sure=False)
    june = reading("minutes", "2013-06-05", (attendee("A One", "Anytown Council"), unsure))
    (question,) = [
        each.id for each in compose([june], Answers(day=TODAY), data(RECORD)).open if each.id.startswith("attendees.")
    ]
    new, plan = added(RECORD, june, given={question: "as printed"})
    assert [line["person"] for line in data(new)["meetings"][0]["attendance"]] == ["a-one"]
    assert "the paper has c-doubt among those present, and the record has not" in plan.differences[0]


def test_an_action_without_a_resolution_is_kept() -> None:
    """With whoever is to do it, as printed; it is no resolution."""
    plan = item("3", "Probation", None, actions=("Sam Ellery to write",))
    new, _ = added(RECORD, reading("minutes", "2013-09-04", (), items=(plan,)))
    september = data(new)["meetings"][1]
    assert september["note"] == "Actions at items without a resolution, as printed: 3: Sam Ellery to write."
    assert "resolution" not in september["items"][0]


def test_an_answer_that_the_record_has_already_is_said_to_be_there() -> None:
    """Somebody who gives the same file of answers again has made no mistake."""
    question = "meeting.csp-2013-09-04.complete"
    new, _ = added(RECORD, SEPTEMBER, given={question: "yes"})
    (told_of,) = compose([SEPTEMBER], Answers({question: "yes"}, "The secretary", TODAY), data(new)).stale
    assert "or the record has its answer already" in told_of.what
