from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Any

import icalendar
import pytest
import vobject  # type: ignore[import-untyped]

from compliance import files
from compliance.assess.due import Diary, diary
from compliance.law import pack
from compliance.record import load
from compliance.report import due, ics
from compliance.report.wording import due as due_words
from compliance.vocabulary import Outcome
from tests.reports.hostile import POISON, UNSEEN
from tests.reports.sample import poisoned

FIXTURES = Path(__file__).parents[2] / "fixtures" / "records"
RULES = lru_cache(pack.load)

TOWN = """\
record: 1
partnership:
  id: anytown
  name: Safer Anytown
  kind: strategy_group
  area: {id: anytown-area, name: Anytown, kind: unitary_district}
  police_area: {id: anyshire, name: Anyshire}
period: {from: 2013-04-01, to: 2014-12-31}
"""
TERMS = """\
arrangements:
  - id: terms
    kind: terms_of_reference
    from: 2013-04-01
    terms:
      chair: {elected: true, every_months: 12}
      frequency: {times: 3, longest_gap_months: 4}
"""


@lru_cache(maxsize=64)
def ahead(name: str, day: str, months: int) -> Diary:
    """What falls due by a record of the fixtures."""
    return diary(RULES(), load.load(FIXTURES / f"{name}.yaml"), date.fromisoformat(day), months)


def of(text: str, day: str, months: int = 6) -> Diary:
    """What falls due by a record that is written here."""
    loaded = load.from_loaded(files.read_text(TOWN + text, "town.yaml"))
    return diary(RULES(), loaded, date.fromisoformat(day), months)


def listed(found: Diary, state: str) -> dict[str, date | None]:
    """The things of a state by their short ids, each with its day."""
    return {each.id.removeprefix("uksi-2007-1830/"): each.day for each in found.entries if each.state == state}


YEAR_END = date(2014, 3, 31)


def test_the_end_of_the_year_is_the_last_day_of_what_belongs_to_it() -> None:
    """Assessment and public meeting of this year, and the plan for the next, all end on 31 March."""
    found = listed(of("", "2013-11-27"), "due")
    assert found == {
        "reg-5/1 @ anytown/2013-14": YEAR_END,
        "reg-10/2 @ anytown/2014-15": YEAR_END,
        "reg-12/4/a @ anytown/2013-14": YEAR_END,
    }


@pytest.mark.parametrize(
    "day, months, there",
    [("2013-11-30", 3, False), ("2013-11-30", 4, False), ("2013-12-31", 3, True), ("2014-03-31", 1, True)],
)
def test_the_months_are_counted_to_the_day(day: str, months: int, there: bool) -> None:
    """The last of the months is itself one of the days, and so is the first."""
    assert ("reg-5/1 @ anytown/2013-14" in listed(of("", day, months), "due")) is there


def test_a_year_whose_time_begins_in_the_months_is_announced() -> None:
    """On 1 April the time for the next assessment begins; its last day lies beyond the months."""
    found = of("", "2014-02-01", 3)
    assert listed(found, "begins") == {
        "reg-5/1 @ anytown/2014-15": date(2015, 3, 31),
        "reg-10/2 @ anytown/2015-16": date(2015, 3, 31),
        "reg-12/4/a @ anytown/2014-15": date(2015, 3, 31),
    }
    assert {each.opens for each in found.entries if each.state == "begins"} == {date(2014, 4, 1)}


@pytest.mark.parametrize("months, state", [(13, "begins"), (14, "due")])
def test_a_year_to_come_that_ends_on_the_last_of_the_months_falls_due(months: int, state: str) -> None:
    """From 31 January 2014, fourteen months end on 31 March 2015, the last day of the next assessment."""
    assert "reg-5/1 @ anytown/2014-15" in listed(of("", "2014-01-31", months), state)


def test_a_long_look_ahead_holds_the_last_days_of_the_next_year_too() -> None:
    """What has not begun and ends within the months falls due, and says when it begins."""
    found = {each.id: each for each in of("", "2013-11-27", 18).entries}
    later = found["uksi-2007-1830/reg-5/1 @ anytown/2014-15"]
    assert (later.state, later.day, later.opens) == ("due", date(2015, 3, 31), date(2014, 4, 1))
    report = due.render(of("", "2013-11-27", 18))
    assert "The time for it begins on 1 April 2014." in report


def test_what_has_no_time_limit_has_no_day() -> None:
    """The copy of the plan is listed, without a day that no text sets."""
    found = listed(of("", "2013-11-27"), "no_date")
    assert found["reg-13A @ anytown/2013-14"] is None
    assert found["reg-14 @ anytown/2013-14"] is None


def test_what_goes_with_an_act_waits_for_it() -> None:
    """What is to be in an assessment has no day of its own before the assessment is made."""
    found = of("", "2013-11-27")
    assert set(listed(found, "goes_with")) == {"reg-6 @ anytown/2013-14", "reg-7 @ anytown/2013-14"}
    assert "It goes with the preparation of the strategic assessment." in due.render(found)


def test_years_of_which_nobody_kept_a_record_are_not_listed() -> None:
    """A record that ended long ago gives no list of every year since."""
    years = {each.rpartition("/")[2] for each in listed(of("", "2026-11-24"), "no_date")}
    assert years == {"2013-14", "2014-15", "2026-27"}


def test_what_is_done_is_not_due() -> None:
    """A public meeting that was held is among the things done, not among those to do."""
    found = ahead("tidy-unitary", "2013-11-27", 6)
    assert listed(found, "done") == {"reg-12/4/a @ harrowmere/2013-14": YEAR_END}
    assert "reg-12/4/a @ harrowmere/2013-14" not in listed(found, "due")


def test_nothing_that_is_recorded_for_later_is_used() -> None:
    """A plan adopted in March is not known in the November before."""
    assert listed(ahead("tidy-unitary", "2013-11-27", 18), "due")["reg-10/2 @ harrowmere/2014-15"] == YEAR_END
    opening = "documents:\n  - {id: next, kind: strategic_assessment, prepared: 2014-06-01}\n"
    later = "uksi-2007-1830/reg-5/1 @ anytown/2014-15"
    found = next(each for each in of(opening, "2013-11-27", 18).entries if each.id == later)
    assert (found.state, found.finding and found.finding.outcome) == ("due", Outcome.CANNOT_TELL)


def test_a_meeting_that_was_called_falls_due_on_its_day() -> None:
    """Attendance is due on the day of a meeting that a commissioner requires."""
    found = ahead("called-properly", "2013-10-01", 3)
    assert listed(found, "due") == {"reg-14A/1/attend @ ashmoor/alcohol-strategy": date(2013, 10, 23)}


def test_a_planned_public_meeting_brings_its_own_duties() -> None:
    """Notice and senior people are due by the day of a public meeting that the record has as planned."""
    meetings = "meetings:\n  - {id: open-day, kind: public, date: 2014-02-10}\n"
    found = of(meetings, "2013-11-27")
    assert {key: day for key, day in listed(found, "due").items() if "open-day" in key} == {
        "reg-12/4/b @ anytown/open-day": date(2014, 2, 10),
        "reg-12/4/c/i @ anytown/open-day": date(2014, 2, 10),
    }
    assert found.planned == ((date(2014, 2, 10), "public meeting of 10 February 2014"),)


def test_a_meeting_known_only_from_a_later_paper_is_not_planned() -> None:
    """Minutes of February say nothing in the November before."""
    meetings = (
        "meetings:\n  - {id: open-day, kind: public, date: 2014-02-10, source: minutes}\n"
        "sources:\n  - {id: minutes, title: Minutes, strength: minutes, date: 2014-02-20}\n"
    )
    assert of(meetings, "2013-11-27").planned == ()


def test_the_terms_say_when_a_chair_is_elected_and_the_group_meets_again() -> None:
    """A term of twelve months from the last election, and four months from the last meeting, as the terms have them."""
    held = "meetings: [{id: one, date: 2013-10-01}]\nevents: [{event: elected, office: chair, date: 2013-05-01}]\n"
    found = of(TERMS + held, "2013-11-27")
    assert listed(found, "due")["local/chair @ anytown/after/2013-05-01"] == date(2014, 5, 1)
    assert listed(found, "due")["local/frequency/gap @ anytown/after/2013-10-01"] == date(2014, 2, 1)
    assert not found.without_terms
    late = of(TERMS + held, "2014-06-01")
    assert listed(late, "passed") == {
        "local/chair @ anytown/after/2013-05-01": date(2014, 5, 1),
        "local/frequency/gap @ anytown/after/2013-10-01": date(2014, 2, 1),
    }


def test_the_end_of_a_chairs_recorded_term_falls_due() -> None:
    """Where the terms set no period, the last day that the record gives for the holder is the day."""
    text = (
        "arrangements: [{id: terms, kind: terms_of_reference, from: 2013-04-01, terms: {chair: {elected: true}}}]\n"
        "offices: [{office: chair, of: anytown, post: Chief executive, from: 2013-04-01, to: 2014-03-01}]\n"
    )
    assert listed(of(text, "2013-11-27"), "due")["local/chair @ anytown/to/2014-03-01"] == date(2014, 3, 1)


def test_without_terms_nothing_is_worked_out_from_them() -> None:
    """No terms, no day: the list says that they are not recorded."""
    found = of("meetings: [{id: one, date: 2013-10-01}]\n", "2013-11-27")
    assert found.without_terms
    assert not [each for each in found.entries if each.basis == "local"]
    assert "does not show which terms of reference are in force" in " ".join(due.render(found).split())


def test_statute_and_own_terms_stand_apart() -> None:
    """Each has its own heading, and the group's own days are said to be its own."""
    report = due.render(ahead("tidy-unitary", "2013-11-27", 6))
    statute, local = report.split("The group's own arrangements\n")
    assert "reg 5(1)" in statute
    assert "terms of reference" not in statute
    assert "The group set these days for itself. The Regulations do not." in local
    assert "reg " not in local


def test_alike_things_are_told_once() -> None:
    """Eight districts' plans without a day are one item that names all eight."""
    report = due.render(ahead("derbyshire-scb", "2013-11-27", 6), width=80)
    assert report.count("Send a copy of the partnership plan") == 1
    assert "Erewash" in report
    assert max(map(len, report.splitlines())) <= 80


def test_nothing_due_is_said() -> None:
    """Where the Regulations do not extend nothing falls due, and the list says so."""
    elsewhere = TOWN.replace("  kind: strategy_group\n", "  kind: strategy_group\n  nation: wales\n", 1)
    loaded = load.from_loaded(files.read_text(elsewhere, "town.yaml"))
    found = diary(RULES(), loaded, date(2014, 11, 27), 3)
    assert found.entries == ()
    assert due_words.NOTHING in due.render(found)
    assert due_words.NOTHING in due.render(found, markdown=True)


def test_json_has_each_thing_with_its_day() -> None:
    """The list for programs has the ids, the states and the days."""
    found = json.loads(due.as_json(ahead("tidy-unitary", "2013-11-27", 6)))
    assert (found["format"], found["version"], found["as_at"], found["until"]) == (
        "compliance-due",
        1,
        "2013-11-27",
        "2014-05-27",
    )
    entries = {each["id"]: each for each in found["entries"]}
    assessment = entries["uksi-2007-1830/reg-5/1 @ harrowmere/2013-14"]
    assert (assessment["state"], assessment["due"], assessment["basis"]) == ("due", "2014-03-31", "statute")
    assert entries["uksi-2007-1830/reg-3/1/b @ harrowmere/2013-14"]["due"] is None
    assert entries["local/chair @ harrowmere/after/2013-04-24"]["outcome"] is None


# The calendar


def events(calendar: bytes) -> dict[str, Any]:
    """The events of a calendar by their names, as icalendar reads them."""
    read = icalendar.Calendar.from_ical(calendar)
    assert not read.errors
    return {str(event["uid"]): event for event in read.walk("VEVENT")}


def test_the_calendar_has_what_is_due_and_nothing_else() -> None:
    """Whole days, one for each last day that is open; what is done or has no day is not there."""
    found = ahead("tidy-unitary", "2013-11-27", 6)
    made = events(ics.render(found))
    assert set(made) == {ics.uid("harrowmere", each.id) for each in found.entries if each.state == "due"}
    event = made[ics.uid("harrowmere", "uksi-2007-1830/reg-5/1 @ harrowmere/2013-14")]
    assert event.decoded("dtstart") == YEAR_END
    assert event["dtstart"].params["VALUE"] == "DATE"
    assert event.decoded("dtend") == date(2014, 4, 1)
    assert event["dtstamp"].to_ical() == b"20131127T000000Z"


def test_the_same_calendar_is_made_each_time_with_the_same_names() -> None:
    """The bytes depend on nothing but record, rules and day; the names not even on the day."""
    first = ics.render(ahead("tidy-unitary", "2013-11-27", 6))
    loaded = load.load(FIXTURES / "tidy-unitary.yaml")
    assert ics.render(diary(RULES(), loaded, date(2013, 11, 27), 6)) == first
    assert set(events(ics.render(ahead("tidy-unitary", "2013-12-01", 4)))) <= set(events(first))


def test_another_parser_reads_the_same_calendar() -> None:
    """What one library writes, another's reader takes, line by line."""
    text = ics.render(ahead("tidy-unitary", "2013-11-27", 6)).decode()
    assert all(len(line.encode()) <= 75 for line in text.split("\r\n"))
    assert "\n" not in text.replace("\r\n", "")
    read = vobject.readOne(text)
    assert {str(each.uid.value) for each in read.vevent_list} == set(events(text.encode()))
    assert all(type(each.dtstart.value) is date for each in read.vevent_list)


def test_hostile_text_stays_text() -> None:
    """A record cannot add a line, a component or an unseen character to the calendar, the table or the text."""
    found = ahead("tidy-unitary", "2013-11-27", 6)
    hostile: Diary = replace(
        poisoned(found, f"{POISON}\r\nEND:VEVENT\r\nBEGIN:VALARM\r\n"), planned=((YEAR_END, POISON),)
    )
    calendar = ics.render(hostile)
    assert len(events(calendar)) == len(events(ics.render(found)))
    assert b"\nBEGIN:VALARM" not in calendar
    for text in (calendar.decode().replace("\r\n", ""), due.render(hostile), due.render(hostile, markdown=True)):
        assert not UNSEEN & set(text)
    assert not (UNSEEN - {"\r", "\x1b", "\x07"}) & set(due.as_json(hostile))
    assert "<script>" not in due.render(hostile, markdown=True)


@pytest.mark.parametrize("path", sorted(FIXTURES.glob("*.yaml")), ids=lambda path: path.stem)
def test_only_what_is_open_falls_due_whatever_the_record(path: Path) -> None:
    """Each thing that falls due has a day within the months, is of a duty, and is not settled."""
    found = diary(RULES(), load.load(path), date(2013, 12, 1), 6)
    for each in found.entries:
        assert (each.day is None) is (each.state in ("no_date", "goes_with"))
        if each.state == "due":
            assert each.day is not None
            assert found.assessment.as_at <= each.day <= found.until
        if each.finding is not None:
            assert each.finding.deontic == "duty"
            assert (each.finding.outcome is Outcome.MET) <= (each.state == "done" or each.reason is not None)
            assert each.finding.outcome is not Outcome.NOT_APPLICABLE
    assert due.render(found)
    events(ics.render(found))


def test_what_people_undertook_stands_apart() -> None:
    """Actions have the day that they were given, an acceptance the day on which it ends; neither is a duty."""
    text = (
        "actions:\n"
        "  - {finding: reg-5/1 @ anytown/2013-14, what: draft the assessment, owner: Analyst, due: 2014-01-15}\n"
        "  - {finding: reg-14 @ anytown/2013-14, what: print the summary, owner: Press office, due: 2013-10-01}\n"
        "  - {finding: reg-13A @ anytown/2013-14, what: send the plan, owner: Secretary}\n"
        "acceptances:\n"
        "  - {finding: reg-12/4/a @ anytown/2013-14, reason: the hall burnt down, by: The chair, made: 2013-11-01, "
        "until: 2014-02-28}\n"
    )
    found = of(text, "2013-11-27")
    stated = {each.state: each.day for each in found.entries if each.basis == "record" and each.id.startswith("action")}
    assert stated == {"due": date(2014, 1, 15), "passed": date(2013, 10, 1), "no_date": None}
    assert [each.day for each in found.entries if each.id.startswith("acceptance")] == [date(2014, 2, 28)]
    report = " ".join(due.render(found).split())
    assert "Draft the assessment, recorded action Undertaken by Analyst, for reg-5/1 @ anytown/2013-14." in report
    assert "It has the outcome that it would have without." in report


def test_a_calendar_in_which_nothing_falls_due_holds_a_note_and_is_read() -> None:
    """A calendar must hold something: a note on the day of the list, which keeps nobody from meeting."""
    elsewhere = TOWN.replace("  kind: strategy_group\n", "  kind: strategy_group\n  nation: wales\n", 1)
    loaded = load.from_loaded(files.read_text(elsewhere, "town.yaml"))
    made = ics.render(diary(RULES(), loaded, date(2014, 11, 27), 3))
    (event,) = events(made).values()
    assert str(event["summary"]).startswith("Nothing falls due until 27 February 2015 (")
    assert event.decoded("dtstart") == date(2014, 11, 27)
    assert str(event["transp"]) == "TRANSPARENT"
    assert len(list(vobject.readComponents(made.decode()))) == 1


@pytest.mark.parametrize(
    "to,there",
    [("2013-08-31", False), ("2013-09-01", True), ("2014-03-01", True), ("2014-03-02", False)],
)
def test_a_recorded_term_falls_due_on_the_first_and_the_last_of_the_days(to: str, there: bool) -> None:
    """Neither the day before the report nor the day after the months; and of this group's own chair only."""
    found = of(
        "arrangements:\n  - {id: terms, kind: terms_of_reference, from: 2013-04-01, terms: {silent_on: [chair]}}\n"
        "bodies:\n  - {id: council, name: Anytown Council, kind: district_council}\n"
        "people:\n  - {id: someone, name: Somebody}\n"
        "offices:\n"
        f"  - {{office: chair, of: anytown, holder: someone, from: 2013-04-01, to: {to}}}\n"
        "  - {office: chair, of: council, holder: someone, from: 2013-04-01, to: 2013-12-01}\n"
        "  - {office: secretary, of: anytown, holder: someone, from: 2013-04-01, to: 2013-12-01}\n"
        "  - {office: deputy_chair, of: anytown, vacant: true, from: 2013-04-01, to: 2013-12-01}\n",
        "2013-09-01",
    )
    terms = [each.id for each in found.entries if each.basis == "local"]
    assert terms == ([f"local/chair @ anytown/to/{to}"] if there else [])


@pytest.mark.parametrize(
    "held,months,state",
    [("2013-04-30", 3, "passed"), ("2013-05-01", 3, "due"), ("2013-08-01", 3, "due"), ("2013-08-02", 3, None)],
)
def test_a_gap_by_the_terms_ends_on_the_first_and_the_last_of_the_days(
    held: str, months: int, state: str | None
) -> None:
    """Four months after the last meeting of the group itself; a public one, or one of others, does not count."""
    text = (
        "meetings:\n"
        f"  - {{id: own, date: {held}}}\n"
        "  - {id: later, date: 2013-08-20, kind: public}\n"
        "  - {id: others, date: 2013-08-20, group: county}\n"
        "  - {id: public-to-come, date: 2013-11-02, kind: public}\n"
        "groups:\n  - {id: county, name: County Group, kind: county_strategy_group,"
        " area: {id: shire, name: Shire, kind: county}}\n"
    )
    entries = of(TERMS + text, "2013-09-01", months).entries
    gaps = [each for each in entries if each.id.startswith("local/frequency/gap @ anytown/after")]
    assert [(each.id[-10:], each.state) for each in gaps] == ([(held, state)] if state else [])
    assert all(each.reason is not None and each.reason.args["planned"] is None for each in gaps)


@pytest.mark.parametrize("day,there", [("2014-03-01", True), ("2014-03-02", False)])
def test_what_people_undertook_and_accepted_is_listed_to_the_last_of_the_days(day: str, there: bool) -> None:
    """What was undertaken on the day of the report is, and what was done by then is not, whenever it was to be done."""
    it = "finding: 'reg-4/1 @ anytown/2013-04-01'"
    found = of(
        "actions:\n"
        f"  - {{{it}, what: Write, owner: secretary, due: {day}, made: 2013-09-01}}\n"
        f"  - {{{it}, owner: chair, due: 2013-12-01, done: 2013-09-01, made: 2013-07-01}}\n"
        "acceptances:\n"
        f"  - {{{it}, reason: known, by: board, until: {day}}}\n",
        "2013-09-01",
    )
    own = [each.id for each in found.entries if each.basis == "record"]
    expected = ["acceptance @ {}/board", "action @ {}/secretary/Write"]
    assert own == ([each.format("reg-4/1 @ anytown/2013-04-01") for each in expected] if there else [])


def test_a_meeting_is_planned_from_the_day_after_the_report_to_the_last_of_the_days() -> None:
    """One of the day of the report may have been held by then, and one of the day after the months is beyond them."""
    days = ("2013-09-01", "2013-09-02", "2014-03-01", "2014-03-02")
    text = "meetings:\n" + "".join(f"  - {{id: of-{day}, date: {day}}}\n" for day in days)
    assert [str(day) for day, _ in of(text, "2013-09-01").planned] == ["2013-09-02", "2014-03-01"]


def test_what_has_no_day_comes_last() -> None:
    """The days are in order before it."""
    found = [each.day for each in ahead("tidy-unitary", "2013-06-30", 12).entries]
    dated = [each for each in found if each is not None]
    assert dated == sorted(dated)
    assert found[: len(dated)] == dated
    assert len(found) > len(dated)
