"""Notes as somebody types them in a call, or as a program writes them after it."""

from __future__ import annotations

import datetime as dt

from compliance.intake.read import read
from tests.intake.printed import paper

TYPED = """\
Merrow CSP Tactical Group

Meeting notes 3rd Nov 25, Teams

In attendance - Helen Strand (chair), Dev Nair (police), Rob Tull (fire)
Apols - Kate Orr (Merrow Homes)

ASB hotspots
DN - 3 new areas, Mill Rd, Station Approach, the Rec. Extra patrols until xmas.
RT raised Mill Rd flats. Agreed RT and DN to do joint visit.

AOB
Nothing

Next mtg 1 Dec 25 10am Teams
"""
WRITTEN = """\
# Safer Merrow Partnership Board meeting

**Date:** 14 October 2025
**Time:** 10:00 to 11:30

**Attendees**

- Helen Strand (Merrow Council, Chair)
- Rob Tull (Merrow Fire & Rescue)

**1. Minutes of the last meeting (8 July 2025)**

Agreed as accurate.

**2. Partnership plan**

**Decision:** The plan was approved.

**Actions**

- [ ] Helen Strand: send plan to the PCC
- [x] Rob Tull: share arson data

**Next meeting:** 13 January 2026, 10:00, Merrow Town Hall
"""


def test_typed_notes_say_what_they_are() -> None:
    """By the word and the day behind it; who spoke, and of how many, is no number of an item."""
    (found,) = read(paper(TYPED))
    assert (found.kind, found.date) == ("notes", dt.date(2025, 11, 3))
    assert [(item.number, item.title) for item in found.items] == [(None, "ASB hotspots"), (None, "AOB")]
    assert [each.date for each in found.next_meetings] == [dt.date(2025, 12, 1)]
    assert [each.about for each in found.questions if each.about in ("kind", "items")] == ["items"]


def test_written_notes_end_their_actions_before_the_next_meeting() -> None:
    """A box to be ticked is no word, and what follows a list of actions is none."""
    (found,) = read(paper(WRITTEN, "notes.md"))
    assert [item.number for item in found.items] == ["1", "2"]
    assert found.items[1].actions == ("Helen Strand: send plan to the PCC", "Rob Tull: share arson data")
    assert [each.date for each in found.next_meetings] == [dt.date(2026, 1, 13)]


def test_action_is_marked_by_capitals_and_initials_alone() -> None:
    """On a line of its own, or behind what was said; `ACTION LOG` is a heading."""
    (found,) = read(
        paper(
            "Safer Dale Board\n\nMinutes of 9 March 2011\n\nPresent: Jim Bray (Dale BC), Kay Foot (Dale Police)\n\n"
            "1 Budget\nJB gave an overview.\nACTION JB\n\n2 Plan\nKF tabled it. ACTION KF to send it on\n\n"
            "3 Close\nACTION LOG\nThere was none.\n"
        )
    )
    assert [item.actions for item in found.items] == [("JB",), ("KF to send it on",), ()]
