"""The pack of the Derbyshire Safer Communities Board of 12 December 2012, as a careful person reads it."""

import datetime as dt
from functools import cache
from pathlib import Path

from compliance.intake.decode import decode
from compliance.intake.read import read
from compliance.intake.reading import Reading
from tests.intake.printed import parts

PACK = Path(__file__).resolve().parents[2] / "fixtures" / "minutes" / "derbyshire-scb-pack.txt"


@cache
def readings() -> tuple[Reading, ...]:
    """All documents of the pack."""
    return read(decode(PACK))


def test_pack_holds_minutes_an_agenda_and_regulations() -> None:
    """The minutes come first, for they count most."""
    assert [reading.kind for reading in readings()] == ["minutes", "agenda", "other"]


def test_minutes_are_of_19_june_2012() -> None:
    """Not of the day of the agenda, nor of the minutes that they confirm."""
    minutes = readings()[0]
    assert minutes.body == "DERBYSHIRE SAFER COMMUNITIES BOARD"
    assert minutes.date == dt.date(2012, 6, 19)
    assert minutes.time is None
    assert minutes.place == "Police Headquarters, Ripley"
    assert [(each.date, each.result, each.corrections) for each in minutes.previous_minutes] == [
        (dt.date(2012, 3, 7), "confirmed", ())
    ]
    assert minutes.next_meetings == ()


def test_items_of_the_minutes_are_read() -> None:
    """Eleven in public, and one after the public had been excluded."""
    items = readings()[0].items
    assert [item.number for item in items] == [*(f"{number}/12" for number in range(15, 26)), "1"]
    assert [item.number for item in items if item.resolution is None] == ["19/12", "21/12", "24/12", "1"]
    assert items[1].resolution is not None
    assert items[1].resolution.startswith("These were agreed, with one additional amendment")
    assert items[2].title == "PERFORMANCE OVERVIEW – QUARTER 4/END OF YEAR 2011/12"
    assert items[2].resolution == (
        "RESOLVED (1) to note the report; and (2) that the approach to performance management be reviewed as part of "
        "this year's threat and risk process."
    )
    assert [item.actions for item in items if item.actions] == [("Sally Goodwin and Supt Russ Foster",)]
    assert [item.number for item in items if item.closed_session] == ["1"]
    assert readings()[0].closed_session


def test_agenda_is_of_12_december_2012() -> None:
    """Its items, its closed part and the meetings to come."""
    agenda = readings()[1]
    assert (agenda.body, agenda.date, agenda.time) == ("SAFER COMMUNITIES BOARD", dt.date(2012, 12, 12), "09:30")
    assert agenda.place == "New Conference Room, Police HQ, Ripley"
    assert [item.number for item in agenda.items] == [None, *(str(number) for number in range(1, 13)), None]
    assert agenda.items[10].title == "LGA Briefing – Health Reps / GP Clinical Commissioning Groups (CCGs) on CSPs"
    assert [item.title for item in agenda.items if item.closed_session] == ["Domestic Violence Homicide Reviews"]
    assert [(each.date, each.time, each.place) for each in agenda.next_meetings] == [
        (dt.date(2013, 2, 27), "09:30", "New Conference Room, Police HQ"),
        (dt.date(2013, 6, 5), "09:30", "New Conference Room, Police HQ"),
    ]
    assert [(each.date, each.result) for each in agenda.previous_minutes] == [(dt.date(2012, 6, 6), "listed")]


def test_agenda_and_minutes_that_disagree_are_asked_about() -> None:
    """The agenda calls for minutes of 6 June; those attached are of 19 June."""
    (question,) = [each for each in readings()[0].questions if each.about == "previous_minutes"]
    assert "6 June 2012" in question.what
    assert "19 June 2012" in question.what
    assert question.choices == ("19 June 2012", "6 June 2012", "two different meetings")
    assert question.line == 19


def test_regulations_are_no_meeting() -> None:
    """Their dates are nobody's meeting, and nothing is asked about them."""
    regulations = readings()[2]
    assert (regulations.date, regulations.items, regulations.questions) == (None, (), ())


def test_title_of_minutes_right_below_the_last_line_of_an_agenda_begins_them() -> None:
    """A program left no blank line between two pages: the minutes had the day, the hour and the place of the agenda."""
    agenda = "ELM SAFETY BOARD\n\nWednesday 9 October 2019, 2.00 pm\n\nAGENDA\n\n1. Apologies\n2. Plan\n\n"
    minutes = (
        "15 January 2020 - 2.00 pm, Assembly Room, Shire Hall, Elmdale\n"
        "MINUTES of a meeting of the ELM SAFETY BOARD held on 10\nJuly 2019 at Shire Hall, Elmdale\n\n"
        "PRESENT\n\nCouncillor W Ash (Elm Council)\n\n11/19 MINUTES RESOLVED that the minutes be confirmed.\n"
    )
    found = parts(f"{agenda}Dates of future meetings:\n\n{minutes}")
    assert [each.kind for each in found] == ["agenda", "minutes"]
