"""A year's minutes of one board, each in another house style, added one after the other to a record written by hand."""

from __future__ import annotations

import datetime as dt
import difflib
from typing import Any

from compliance import files
from compliance.intake.draft import merge
from compliance.intake.draft.asking.answers import Answers
from compliance.intake.draft.asking.draft import Draft
from compliance.intake.draft.compose import compose
from compliance.intake.draft.written.insert import insert
from compliance.intake.read import read
from compliance.intake.reading import Reading
from compliance.record import load
from tests.intake.printed import paper

TODAY = dt.date(2026, 11, 27)
RECORD = """\
# Ours, by hand.   \r
record: 1   # the first form\r
\r
partnership:    # who we are\r
    # a remark above the id\r
    id: northmere-csp\t# a tab before this\r
    name: "Northmere Community Safety Partnership"   # quoted\r
    kind: 'strategy_group'\r
    area: {id: northmere-area, name: Northmere, kind: district}  # in brackets # twice\r
period: {from: 2012-04-01, to: 2015-03-31}\r
bodies:\r
\r
  # the council first\r
  - id: council   # NBC\r
    name: "Northmere Borough Council"\r
    kind: district_council\r
    aliases: [NBC]   # letters that we use\r
  - {id: police, name: "Westshire Constabulary", kind: chief_officer_of_police}   # the force\r
  - id: pct\r
    name: >-\r
      Northmere Primary Care\r
      Trust\r
    kind: primary_care_trust\t\r
    note: |\r
      Ended on 31 March 2013.\r
\r
      # no comment\r
\r
    # a last remark about the trust\r
\r
people: [  # those we know\r
    {id: julia-ashworth, name: "Cllr Julia Ashworth", councillor: true},   # leader\r
    {id: p-dunne, name: 'P Dunne'}  # officer\r
]\r
# between the two\r
meetings: []   # none yet\r
sources:\r
- id: old\r
  title: "A 'quoted' title: with a colon"   # kept\r
  strength: minutes\r
  date: 2012-12-12\r
# the very end, with no newline"""
MARCH = """\
NORTHMERE COMMUNITY SAFETY PARTNERSHIP

Minutes of the meeting held on Wednesday 13 March 2013 at 10.00 am

PRESENT:
Councillor Mrs J Ashworth (Chairman)      Northmere Borough Council
Mr P Dunne                                Northmere Borough Council
Chief Inspector K Sowerby                 Westshire Constabulary
Mr D Okafor                               Westshire Probation Trust
Dr H Lindqvist                            Northmere PCT

Apologies: Mrs L Carver (Northmere Voluntary Action)

1. PARTNERSHIP BUSINESS
RESOLVED: That the report be noted.
"""
JUNE = """\
# Northmere CSP

Minutes of the meeting held on 12 June 2013

## Attendees

- Cllr J Ashworth (NBC) - Chair
- Ch Insp Kate Sowerby (Westshire Police)
- Daniel Okafor (Westshire CRC)
- Dr Hanna Lindqvist (NHS Northmere Clinical Commissioning Group)

Apologies: P Dunne (NBC) (Sam Ellery attending)

## 1. Minutes of 13 March 2013

The minutes were agreed, subject to adding that Mrs L Carver (Northmere Voluntary Action) was present.

## 2. Probation

Action: Daniel Okafor to write to all members.
"""
PAPERS = ((MARCH, "march.txt"), (JUNE, "june.md"))
SAID: dict[str, Any] = {"body.westshire-police": "police"}


def answered(readings: tuple[Reading, ...], record: dict[str, Any]) -> Draft:
    """A draft with every doubt about people and bodies answered with yes, round after round."""
    given: dict[str, Any] = dict(SAID)
    while True:
        draft = compose(readings, Answers(given, "The secretary", TODAY), record)
        asked = [each for each in draft.open if each.id.startswith(("person.", "body.", "attendees."))]
        if not asked:
            return draft
        given |= {each.id: each.likely or "yes" for each in asked}


def test_a_year_of_minutes_leaves_every_line_and_adds_nothing_twice() -> None:
    """Only lists in brackets take something in; what is there and what was corrected is told once."""
    text = RECORD
    for printed, name in PAPERS:
        readings = read(paper(printed, name))
        before = files.read_text(text, "board.yaml").data
        draft = answered(readings, before)
        new = insert(text, merge.plan(draft, before).additions, "board.yaml")
        assert new.count("\n") == new.count("\r\n")
        changed = [line[2:] for line in difflib.ndiff(text.split("\n"), new.split("\n")) if line.startswith("- ")]
        assert [line for line in changed if not set("[{") & set(line) and line != text.split("\n")[-1]] == []
        after = files.read_text(new, "board.yaml").data
        for again in (compose(readings, Answers(day=TODAY), after), answered(readings, after)):
            plan = merge.plan(again, after)
            assert (plan.additions, plan.differences) == ([], [])
        assert not [each.id for each in again.open if each.id.startswith(("person.", "body.", "attendees."))]
        text = new
    loaded = files.read_text(text, "board.yaml")
    load.from_loaded(loaded)
    meetings = {each["date"]: each for each in loaded.data["meetings"]}
    (correction,) = meetings["2013-03-13"]["corrections"]
    people = [line["person"] for line in meetings["2013-03-13"]["attendance"]]
    assert people == ["julia-ashworth", "p-dunne", "k-sowerby", "d-okafor", "h-lindqvist"]
    assert [line["person"] for line in correction["attendance"]] == [*people, "l-carver"]
    june = {line["person"]: line for line in meetings["2013-06-12"]["attendance"]}
    assert list(june) == ["julia-ashworth", "k-sowerby", "d-okafor", "h-lindqvist", "sam-ellery"]
    assert (june["sam-ellery"]["substitute_for"], june["k-sowerby"]["represents"]) == ("P Dunne", ["police"])
    assert "2: Daniel Okafor to write to all members." in meetings["2013-06-12"]["note"]
