import datetime as dt

import pytest

from compliance.intake.matter.text.clock import clocks_in
from compliance.intake.matter.text.days import days_in, nearest_years


@pytest.mark.parametrize(
    "text",
    [
        "19 June 2012",
        "Tuesday 19th June, 2012",
        "Tue 19 Jun 2012",
        "19/06/2012",
        "19.6.2012",
        "19-06-2012",
        "19-Jun-2012",
        "2012-06-19",
        "2012-06-19T10:00:00Z",
        "19th day of June 2012",
        "19 th June 2012",
        "JUNE 19, 2012",
        "June 19th 2012",
        "19 June '12",
        "19 June 12",
        "TUESDAY, 19TH JUNE, 2012",
        "Tuesday, 2.00pm 19 June 2012",
        "the nineteenth day of June, two thousand and twelve",
        "19.06.12",
    ],
)
def test_day_is_read_in_each_way_in_which_it_is_printed(text: str) -> None:
    """The order of figures is the British one, and weekdays, endings and commas change nothing."""
    (day,) = days_in(f"held on {text}, in the Town Hall")
    assert day.date == dt.date(2012, 6, 19)
    assert not day.clashes


@pytest.mark.parametrize(
    "text",
    [
        "15/12 MINUTES",
        "CSP/12/05",
        "paragraph 1.1 of",
        "24/01150/FUL",
        "2019-20",
        "£1.5.12",
        "10 may attend",
        "2012/13",
    ],
)
def test_other_numbers_are_no_days(text: str) -> None:
    """Numbers of minutes, years of account and money are not taken for days."""
    assert days_in(text) == ()


@pytest.mark.parametrize(
    "text", ["12 December 10.30am", "19 June 12 noon", "4 March 1400hrs", "Thursday 5 June", "21 March as"]
)
def test_year_is_not_made_of_a_time(text: str) -> None:
    """A day without a year has none, whatever figures follow it."""
    (day,) = days_in(text)
    assert day.year is None
    assert day.date is None


def test_days_of_a_list_share_the_year_that_is_printed_once() -> None:
    """`27 February, 5 June and 27 November 2013` are three days of one year."""
    days = days_in("27 February, 5 June and 27 November 2013")
    assert [day.date for day in days] == [dt.date(2013, 2, 27), dt.date(2013, 6, 5), dt.date(2013, 11, 27)]


def test_list_that_runs_over_the_new_year_shares_no_year() -> None:
    """What year "10 December" is of before "4 March 2013" is not said."""
    first, second = days_in("10 December and 4 March 2013")
    assert first.date is None
    assert second.date == dt.date(2013, 3, 4)


def test_weekday_that_is_not_that_of_the_date_clashes() -> None:
    """19 June 2012 was a Tuesday."""
    (day,) = days_in("Wednesday 19 June 2012")
    assert day.clashes
    assert day.date == dt.date(2012, 6, 19)


@pytest.mark.parametrize("text", ["31 June 2012", "5 May 1013", "30 February 2013"])
def test_impossible_day_is_told(text: str) -> None:
    """No calendar has 31 June, and no partnership met in 1013."""
    (day,) = days_in(text)
    assert day.impossible


def test_year_nearest_to_a_meeting_agrees_with_the_weekday() -> None:
    """A Monday 9 December before 6 March 2014 can only be that of 2013."""
    (day,) = days_in("Monday 9 December")
    assert nearest_years(day, before=dt.date(2014, 3, 6)) == (dt.date(2013, 12, 9),)
    (other,) = days_in("Tuesday 9 December")
    assert nearest_years(other, before=dt.date(2014, 3, 6)) == ()


@pytest.mark.parametrize(
    "text, time",
    [
        ("at 9.30am", "09:30"),
        ("10:00 - 12:00", "10:00"),
        ("2 p.m.", "14:00"),
        ("1400hrs", "14:00"),
        ("14:00hrs", "14:00"),
        ("12 noon", "12:00"),
        ("10.30 - 12.30pm", "10:30"),
        ("9:30 – 11:30am", "09:30"),
        ("2-4pm", "14:00"),
        ("11am-1pm", "11:00"),
        ("6.30 p.m", "18:30"),
        ("09:30", "09:30"),
        ("seven o'clock in the evening", "19:00"),
        ("10am–12noon", "10:00"),
        ("2:00 – 4:00", None),
        ("at 2.00", None),
    ],
)
def test_time_is_given_in_24_hours_or_not_at_all(text: str, time: str | None) -> None:
    """The start is read of a range, and where the half of the day is not said it is not guessed."""
    (clock,) = clocks_in(text)
    assert clock.time == time


@pytest.mark.parametrize("text", ["£2.50", "a rise of 5.5%", "19.10.2021", "Committee Room 2", "paragraph 4.2.1"])
def test_other_numbers_are_no_times(text: str) -> None:
    """Money, shares, dates and rooms are not times."""
    assert clocks_in(text) == ()


def test_number_of_a_room_is_not_the_start_of_a_range() -> None:
    """`Committee Room 2 – 9.30am` begins at half past nine."""
    (clock,) = clocks_in("Committee Room 2 – 9.30am")
    assert clock.time == "09:30"
