"""Minutes of a meeting whose agenda is on record: what was decided is added to the items that are there."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from compliance import files
from compliance.intake.draft import merge, told
from compliance.intake.draft.asking.answers import Answers
from compliance.intake.draft.compose import compose
from compliance.intake.draft.written.insert import insert
from tests.cli.command import compliance
from tests.intake.readings import attendee, item, on_record, planned, reading

if TYPE_CHECKING:
    from pathlib import Path

    from compliance.intake.draft.asking.draft import Draft
    from compliance.intake.draft.written.additions import Plan
    from compliance.intake.reading import DocumentKind, Item, NextMeeting

PEOPLE = (attendee("A One", "Anytown Council"),)
AGENDA = (
    {"number": "1", "title": "Welcome & apologies"},
    {"number": "2", "title": "Minutes of the last meeting (attached)"},
    {"number": "3", "title": "Draft Community Safety Plan"},
    {"number": "4", "title": "Fund"},
    {"number": "5", "title": "Any other business"},
)


def record(*items: dict[str, Any]) -> dict[str, Any]:
    """A record with the items of an agenda."""
    june = {"id": "june", "date": "2013-06-05", "source": "agenda", "items": list(items or AGENDA)}
    source = {"id": "agenda", "title": "Agenda", "strength": "agenda"}
    return on_record("2014-03-31", meetings=[june], sources=[source])


def added(
    *items: Item,
    there: dict[str, Any] | None = None,
    given: dict[str, Any] | None = None,
    kind: DocumentKind = "minutes",
) -> tuple[Draft, Plan, list[dict[str, Any]]]:
    """The draft of minutes, what it adds, and the items of the meeting with that."""
    before = there or record()
    draft = compose([reading(kind, "2013-06-05", PEOPLE, items=items)], Answers(given or {}), before)
    plan = merge.plan(draft, before)
    text = insert(json.dumps(before), plan.additions, "board.json", is_json=True)
    return draft, plan, json.loads(text)["meetings"][0]["items"]


def asked(draft: Draft) -> list[str]:
    """The questions about items."""
    return [each.id for each in draft.open if each.id.startswith("items.")]


@pytest.mark.parametrize("kind", ["minutes", "draft_minutes", "notes"])
def test_what_was_decided_is_added_to_the_items_of_the_agenda(kind: DocumentKind) -> None:
    """All of it was lost without a word where the agenda had been imported first."""
    told_of = (
        item("1", "Welcome"),
        item("2", "Minutes", "Agreed."),
        item("3", "Community Safety Plan", "RESOLVED: that the plan be approved."),
        item("5", "AOB", "The report was noted."),
    )
    draft, plan, items = added(*told_of, kind=kind)
    assert [each.get("resolution") for each in items] == [
        None, "Agreed.", "RESOLVED: that the plan be approved.", None, "The report was noted.",
    ]  # fmt: skip
    assert [(each["number"], each["title"]) for each in items] == [(e["number"], e["title"]) for e in AGENDA]
    assert asked(draft) == []
    assert plan.differences == []


def test_minutes_that_number_the_items_otherwise_are_held_by_their_titles() -> None:
    """A number that the minutes give to another item takes no decision to it."""
    draft, _, items = added(
        item("1", "Fund", "The fund was agreed."), item("4", "Draft community safety plan", "Approved.")
    )
    assert {each["number"]: each.get("resolution") for each in items} == {
        "1": None, "2": None, "3": "Approved.", "4": "The fund was agreed.", "5": None,
    }  # fmt: skip
    assert asked(draft) == []


def test_an_item_that_may_be_another_is_asked_about_and_left_out_until_then() -> None:
    """Same, it goes there; another, it stands beside it with its own number; and again it is not asked."""
    minuted = item("4", "Serious violence duty", "RESOLVED: that £5,000 be paid.")
    draft, plan, items = added(minuted)
    assert asked(draft) == ["items.june.same"]
    (ask,) = (each for each in draft.open if each.id == "items.june.same")
    assert ask.choices[0].shown == (
        "item 4 (“Serious violence duty”, “RESOLVED: that £5,000 be paid.”; on record is item 4 “Fund”)"
    )
    assert items == list(AGENDA)
    assert "resolution" not in told.told(plan, draft, record(), "board.yaml", written=False).split("Open questions")[0]
    same = added(minuted, given={"items.june.same": "all"})[2]
    assert same[3] == {"number": "4", "title": "Fund", "resolution": "RESOLVED: that £5,000 be paid."}
    other = added(minuted, given={"items.june.same": "none"})[2]
    assert other[:5] == list(AGENDA)
    assert other[5] == {
        "number": "4", "title": "Serious violence duty", "resolution": "RESOLVED: that £5,000 be paid.",
    }  # fmt: skip
    for made in (same, other):
        again, plan, items = added(minuted, there=record(*made))
        assert asked(again) == []
        assert items == made
        assert plan.differences == []


def test_minutes_without_numbers_are_held_by_their_titles() -> None:
    """A number that is made up says nothing."""
    draft, _, items = added(item(None, "Fund", "Agreed."), item(None, "Drugs", "Noted."))
    assert items[3]["resolution"] == "Agreed."
    assert items[5] == {"number": "unnumbered 2", "title": "Drugs", "resolution": "Noted."}
    assert asked(draft) == []


def test_an_item_that_turned_out_to_be_closed_is_marked() -> None:
    """What was decided in a part from which the public was shut out is not published as an open item's."""
    items = added(item("4", "Fund", "Agreed.", closed_session=True))[2]
    assert items[3] == {"number": "4", "title": "Fund", "resolution": "Agreed.", "closed_session": True}


def test_a_decision_that_somebody_wrote_stays() -> None:
    """One in other words is told of."""
    there = record({"number": "4", "title": "Fund", "resolution": "RESOLVED: that it be refused."})
    _, plan, items = added(item("4", "Fund", "RESOLVED: that it be approved."), there=there)
    assert items == there["meetings"][0]["items"]
    assert plan.differences[0].startswith("meeting june, item 4: the record has “RESOLVED: that it be refused.”")


@pytest.mark.parametrize(
    "was, now, differs",
    [
        (
            "RESOLVED: that the plan be approved.",
            "RESOLVED: that the plan be approved subject to a new priority.",
            True,
        ),
        ("The plan was approved unless the police object.", "The plan was approved.", True),
        ("RESOLVED: that the draft plan be approved.", "That the plan be approved, provided that it is costed.", True),
        ("Approved subject to costs.", "RESOLVED: that it be approved, subject to the costs of it.", False),
        ("Confirmed.", "The minutes were confirmed, with one correction.", False),
    ],
)
def test_a_condition_is_another_decision(was: str, now: str, *, differs: bool) -> None:
    """The confirmed minutes had one that the draft had not, and it was passed over as more of the same."""
    there = record({"number": "4", "title": "Plan", "resolution": was})
    _, plan, items = added(item("4", "Plan", now), there=there)
    assert items == there["meetings"][0]["items"]
    assert bool(plan.differences) == differs


AGENDA_PAPER = """\
Anytown Community Safety Partnership
AGENDA
for the meeting to be held on Wednesday 5 June 2013 at 10.00 a.m. in the Town Hall

1. Welcome and apologies
2. Community Safety Plan
3. Any other business
"""
MINUTES_PAPER = """\
Anytown Community Safety Partnership
MINUTES of the meeting held on Wednesday 5 June 2013 at the Town Hall

Present:
A One (Anytown Council) (Chair)
B Two (Anyshire Police)

1. Welcome and apologies
There were none.
2. Community Safety Plan
RESOLVED: That the plan be approved.
3. AOB
It was agreed that the chair write to the commissioner.
"""


def test_agenda_first_and_then_the_minutes(tmp_path: Path) -> None:
    """From file to file, with what somebody wrote between the items, and nothing new the second time."""
    agenda, minutes, board = tmp_path / "agenda.txt", tmp_path / "minutes.txt", tmp_path / "board.yaml"
    agenda.write_text(AGENDA_PAPER, encoding="utf-8")
    minutes.write_text(MINUTES_PAPER, encoding="utf-8")
    assert compliance("import", str(agenda), "--output", str(board)).status == 0
    text = board.read_text(encoding="utf-8")
    start = next(
        line for line in text.splitlines(keepends=True) if "Community Safety Plan" in line and "number" in line
    )
    hand = text.replace(start, f"      # the plan: ask Sue\n\n{start.rstrip()}   # mine\n")
    board.write_text(hand, encoding="utf-8")
    written = [compliance("import", str(minutes), "--into", str(board), "--write") for _ in range(2)]
    assert [each.status for each in written] == [0, 0]
    assert "Nothing to add" in written[1].out
    meeting = files.read_text(board.read_text(encoding="utf-8"), "board.yaml").data["meetings"][0]
    assert [each.get("resolution") for each in meeting["items"]] == [
        None,
        "RESOLVED: That the plan be approved.",
        "It was agreed that the chair write to the commissioner.",
    ]
    now = iter(board.read_text(encoding="utf-8").splitlines())
    kept = [line for line in hand.splitlines() if "number:" not in line]
    assert all(line in now for line in kept), "in their order"
    assert "# mine" in board.read_text(encoding="utf-8")


@pytest.mark.parametrize("public", [{}, {"meeting.public": "no"}])
@pytest.mark.parametrize("planned_next", [(), (planned("2013-09-04"),)])
def test_an_agenda_whose_meeting_was_held_is_a_source(
    planned_next: tuple[NextMeeting, ...], public: dict[str, str]
) -> None:
    """The note named a source that the record had not, and the items had none, whatever else the note says."""
    agenda = reading("agenda", "2013-06-05", items=(item("1", "Welcome"),), next_meetings=planned_next)
    given = {"meeting.csp-2013-06-05.held": "yes", **public}
    for there in (None, on_record("2014-03-31")):
        draft = compose([agenda], Answers(given), there)
        (meeting,) = draft.facts("meetings")
        said = "That it was held is an answer; its items are those of its agenda, the source agenda-2013-06-05."
        assert said in meeting["note"]
        assert meeting["note"].endswith(said) is not bool(public)
        assert "agenda-2013-06-05" in {each["id"] for each in draft.facts("sources")}
        plan = merge.plan(draft, there or on_record("2014-03-31"))
        assert "agenda-2013-06-05" in {each.value["id"] for each in plan.additions if each.at == ("sources",)}
