from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from compliance.assess.findings.finding import Assessment
from compliance.report import compose, markdown
from compliance.report.timeline_parts import Timeline
from compliance.vocabulary import Outcome
from tests.reports.sample import ASSESSMENT, MET, MINUTES, NOT_MET, occasion


def of(assessment: Assessment = ASSESSMENT) -> Timeline:
    """The timeline of an assessment that has one."""
    made = compose.compose(assessment).timeline
    assert made is not None
    return made


def test_it_runs_over_whole_months_of_the_period() -> None:
    """It begins with the month of the first day and ends with that of the last."""
    assert (of().start, of().end, of().period) == (
        date(2012, 4, 1),
        date(2014, 4, 1),
        (date(2012, 4, 1), date(2014, 4, 1)),
    )


@pytest.mark.parametrize("day, start", [(date(2012, 2, 29), date(2012, 2, 1)), (date(2011, 3, 31), date(2012, 4, 1))])
def test_a_plan_prepared_before_its_year_is_shown(day: date, start: date) -> None:
    """What was done up to a year before the period is in it; what is older is not."""
    early = replace(MINUTES, date=day)
    finding = replace(MET, evidence=(early,), limbs=())
    assert of(replace(ASSESSMENT, findings=(finding,))).start == start


def test_each_kind_of_day_is_there_in_order() -> None:
    """Law that begins, meetings, last days with their outcome and recorded acts with their evidence stand by date."""
    made = of()
    assert [(each.day, each.label) for each in made.events] == [
        ("22 November 2012", "Law begins"),
        ("27 February 2013", "Meeting"),
        ("31 March 2013", "Last day for acting"),
        ("5 June 2013", "Meeting"),
        ("5 June 2013", "Recorded"),
        ("6 June 2013", "Recorded"),
    ]
    (due,) = [each for each in made.events if each.kind == "due"]
    assert (due.status, due.subjects) == ("Not met", ("reg 5(1) (2012-13)",))
    closed, open_ = [each.fact for each in made.events if each.kind == "done"]
    assert closed is not None
    assert open_ is not None
    assert (closed.closed, open_.closed) == (True, False)


def test_a_duty_stands_in_one_row_with_all_its_years() -> None:
    """The copy of 2012-13 and that of 2013-14 are bands of the same row, the first since the duty became law."""
    (row,) = [each for each in of().tracks if each.provision == "reg 13A"]
    assert [(each.start, each.end, each.outcome, each.lane) for each in row.bands] == [
        (date(2012, 11, 22), date(2013, 4, 1), "outstanding", 0),
        (date(2013, 4, 1), date(2014, 4, 1), "met", 0),
    ]
    assert row.done == (date(2013, 6, 6),)


def test_the_same_of_several_groups_is_one_band_and_different_things_do_not_overlap() -> None:
    """Groups with one outcome are counted in a band; one with another outcome stands on a line of its own."""
    others = [
        replace(
            MET,
            id=f"uksi-2007-1830/reg-13A @ {name}/2013-14",
            occasion=replace(MET.occasion, group=name, group_name=name.title()),
            outcome=outcome,
        )
        for name, outcome in (("beck", Outcome.MET), ("dale", Outcome.CANNOT_TELL))
    ]
    (row,) = of(replace(ASSESSMENT, findings=(MET, *others))).tracks
    assert sorted((each.outcome, each.findings, each.lane) for each in row.bands) == [
        ("cannot_tell", 1, 0),
        ("met", 2, 1),
    ]
    assert row.lanes == 2


def test_a_last_day_before_the_year_it_is_for_has_a_mark() -> None:
    """A plan for next year that is due in this one shows at its last day, though its year is not in the timeline."""
    next_year = occasion("2014-15", "amber-vale/2014-15", date(2014, 4, 1), date(2015, 4, 1))
    finding = replace(NOT_MET, occasion=next_year, due=date(2014, 3, 31))
    (row,) = of(replace(ASSESSMENT, findings=(finding,))).tracks
    (band,) = row.bands
    assert band.end == date(2014, 4, 1)
    assert row.due == (date(2014, 3, 31),)


def test_a_standing_duty_that_never_changed_has_no_row() -> None:
    """What held all the time, without a day to show, is left to the table of findings."""
    always = replace(occasion("", "amber-vale/2012-04-01", date(2012, 4, 1), date(2014, 4, 1)), kind="standing")
    finding = replace(MET, occasion=always, evidence=())
    silent = replace(finding, limbs=())
    assert of(replace(ASSESSMENT, findings=(silent,))).tracks == ()
    assert len(of(replace(ASSESSMENT, findings=(finding,))).tracks) == 1


def test_duties_that_do_not_apply_are_left_out() -> None:
    """No row and no last day is of a duty that does not apply."""
    finding = replace(NOT_MET, outcome=Outcome.NOT_APPLICABLE)
    made = of(replace(ASSESSMENT, findings=(finding,)))
    assert made.tracks == ()
    assert {each.kind for each in made.events} <= {"law", "meeting"}


def test_places_are_hundredths_of_the_whole() -> None:
    """The first day stands at nothing and the first day out at a hundred; days outside stand at the edge."""
    made = of()
    assert [made.at(day) for day in (made.start, made.end, date(2000, 1, 1), date(2013, 4, 1))] == [
        "0.00",
        "100.00",
        "0.00",
        "50.00",
    ]


@pytest.mark.parametrize("years", [1, 2, 4, 12])
def test_few_days_are_named_and_april_is_among_them(years: int) -> None:
    """However long the period, at most eight days are named, and the beginning of a year is one."""
    made = of(replace(ASSESSMENT, start=date(2014 - years, 4, 1)))
    assert 2 <= len(made.ticks) <= 8
    assert any(label.startswith("Apr ") for _, label in made.ticks)


def test_nothing_dated_is_no_timeline() -> None:
    """Where neither a meeting nor a duty has a day there is no heading for it."""
    assert compose.compose(replace(ASSESSMENT, findings=(), meetings=())).timeline is None


def test_markdown_has_a_short_one_as_a_table() -> None:
    """A timeline of a few days is pasted as a table; a long one is left to the page."""
    assert "| 31 March 2013 | Last day for acting | Prepare a strategic assessment" in markdown.render(ASSESSMENT)
    (meeting, *_) = ASSESSMENT.meetings
    many = tuple(replace(meeting, id=f"m{each}") for each in range(41))
    assert "## Timeline" not in markdown.render(replace(ASSESSMENT, meetings=many))


@pytest.mark.parametrize(
    "day, held, told",
    [
        (date(2013, 6, 5), True, "Meeting of 5 June 2013"),
        (date(2013, 6, 5), False, "Meeting of 5 June 2013, not shown to have been held"),
        (date(2014, 3, 5), True, "Meeting of 5 June 2013, still to come"),
    ],
)
def test_a_meeting_is_not_said_to_have_been_held_by_its_agenda(day: date, held: bool, told: str) -> None:
    """A meeting of which only an agenda speaks is told with that, and one after the day of the report is to come."""
    meeting = replace(ASSESSMENT.meetings[0], date=day, held=held)
    made = of(replace(ASSESSMENT, as_at=date(2014, 2, 1), meetings=(meeting,)))
    assert [each.text for each in made.events if each.kind == "meeting"] == [told]
