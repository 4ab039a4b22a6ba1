"""Minutes that were confirmed later are confirmed minutes in the evidence, from that day on."""

from __future__ import annotations

from typing import Any

import pytest

from compliance.record.model import Citation
from tests.unit.test_facts import view

AFTER = "2013-09-24"
EVENT = {"event": "minutes_confirmed", "date": AFTER, "meeting": "june"}


def strength(as_at: str, june: dict[str, Any], events: list[dict[str, Any]] | None = None, of: str = "minutes") -> str:
    """The strength on a day of the paper from which the meeting of June is recorded."""
    more = {
        "meetings": [
            {"id": "june", "date": "2013-06-18", "source": "paper"} | june,
            {"id": "september", "date": AFTER},
        ],
        "events": events or [],
        "sources": [{"id": "paper", "title": "Minutes", "strength": of, "date": "2013-06-18"}],
    }
    return str(view(more, as_at).strength(Citation(of="paper")))


@pytest.mark.parametrize(
    "june, events",
    [
        ({"minutes": {"status": "confirmed", "confirmed_at": "september"}}, []),
        ({"minutes": {"status": "confirmed", "confirmed_on": AFTER}}, []),
        ({"minutes": {"status": "not_known"}}, [EVENT]),
        ({}, [EVENT]),
    ],
)
def test_minutes_are_confirmed_from_the_day_on_which_they_were(
    june: dict[str, Any], events: list[dict[str, Any]]
) -> None:
    """With the meeting or as an event, the record has said so; on a day before, nobody knew."""
    assert strength(AFTER, june, events) == "confirmed_minutes"
    assert strength("2013-09-23", june, events) == "minutes"


@pytest.mark.parametrize("of", ["draft_minutes", "agenda", "web_page"])
def test_no_other_paper_becomes_confirmed_minutes(of: str) -> None:
    """What was confirmed may have been changed since it was a draft."""
    assert strength(AFTER, {}, [EVENT], of) == of


def test_the_minutes_of_another_day_are_not_those_that_were_confirmed() -> None:
    """A meeting may be known from the minutes of a later one only."""
    assert strength(AFTER, {"date": "2013-03-12"}, [EVENT]) == "minutes"
    assert strength(AFTER, {}, [EVENT | {"meeting": "september"}]) == "minutes"


def test_minutes_that_were_confirmed_on_the_very_day_are() -> None:
    """A meeting may confirm its own minutes at its end."""
    assert strength("2013-06-18", {}, [EVENT | {"date": "2013-06-18"}]) == "confirmed_minutes"
    assert strength("2013-06-18", {}, [EVENT | {"date": "2013-06-17"}]) == "minutes"


def test_nothing_else_confirms_minutes() -> None:
    """What else was done about a meeting, or an undated confirmation, does not."""
    assert strength(AFTER, {}, [EVENT | {"event": "discussion_published"}]) == "minutes"
    undated = {key: value for key, value in EVENT.items() if key != "date"}
    assert strength(AFTER, {}, [undated]) == "minutes"


def test_each_meeting_is_looked_at() -> None:
    """One that no paper tells of stands before one whose minutes were confirmed."""
    more = {
        "meetings": [{"id": "march", "date": "2013-03-12"}, {"id": "june", "date": "2013-06-18", "source": "paper"}],
        "events": [EVENT],
        "sources": [{"id": "paper", "title": "Minutes", "strength": "minutes", "date": "2013-06-18"}],
    }
    assert view(more, AFTER).strength(Citation(of="paper")) == "confirmed_minutes"
