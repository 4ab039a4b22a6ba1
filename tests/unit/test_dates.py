from calendar import isleap
from datetime import date, timedelta
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compliance import dates
from compliance.dates import DAY, EARLIEST, FOREVER, Span, covers, parse_said, year_label, year_of, year_span

START = date(2012, 3, 25)
near = st.integers(0, 14).map(lambda days: START + timedelta(days=days))
"""Days close to each other, so that periods touch, overlap and leave gaps; 1 April lies among them."""
spans = st.builds(Span, near, near)
days = st.dates(date(1990, 1, 1), date(2060, 12, 31))
years = st.integers(1990, 2060)


def each_day(span: Span) -> set[date]:
    """The days of a short period, one by one."""
    return {START + timedelta(days=n) for n in range(-1, 17) if span.start <= START + timedelta(days=n) < span.end}


@given(st.lists(spans, max_size=5), spans)
def test_covers_is_what_counting_days_says(several: list[Span], window: Span) -> None:
    """Periods together cover a window exactly if each of its days lies in one of them."""
    lying = set().union(*map(each_day, several))
    assert covers(several, window) == (each_day(window) <= lying)


@given(st.lists(spans, max_size=5), spans, st.randoms())
def test_covers_does_not_ask_for_an_order(several: list[Span], window: Span, chance: Random) -> None:
    """Periods may be written in any order."""
    shuffled = several.copy()
    chance.shuffle(shuffled)
    assert covers(shuffled, window) == covers(several, window)


@given(spans, spans)
def test_meeting_periods_share_their_days(one: Span, other: Span) -> None:
    """What lies in both of two periods lies in their meeting, and nothing else does."""
    assert each_day(one.meet(other)) == each_day(one) & each_day(other)
    assert one.meet(other) == other.meet(one)


@given(spans)
def test_a_period_without_days_is_empty(span: Span) -> None:
    """A period is empty exactly if no day lies in it; its last day lies in it, the day after does not."""
    assert span.empty == (not each_day(span))
    assert span.empty or (span.last in span and span.end not in span and span.last + DAY == span.end)


@given(spans, spans)
def test_periods_touch_if_a_day_lies_in_both(one: Span, other: Span) -> None:
    """Two periods touch exactly if some day lies in each, so that one without days touches none."""
    assert one.touches(other) == bool(each_day(one) & each_day(other))


def test_all_time_has_no_end() -> None:
    """A period without an end has no last day but the end of the calendar."""
    assert Span(EARLIEST, FOREVER).last == FOREVER


@given(days)
def test_each_day_lies_in_the_year_it_is_said_to(day: date) -> None:
    """A day lies in the twelve months from 1 April that `year_of` names, and in no others."""
    first = year_of(day)
    assert day in year_span(first)
    assert day not in year_span(first - 1)
    assert day not in year_span(first + 1)


@given(years)
def test_a_year_is_twelve_months_from_1_april(first: int) -> None:
    """Reg 2: a year begins on 1 April, ends on 31 March, and the next follows without a gap."""
    span = year_span(first)
    assert (span.start.month, span.start.day) == (4, 1)
    assert (span.last.month, span.last.day) == (3, 31)
    assert year_span(first + 1).start == span.end
    assert (span.end - span.start).days == 365 + isleap(first + 1)


@given(years)
def test_a_year_is_written_and_read_the_same(first: int) -> None:
    """The label of a year is read back as that year."""
    assert dates.parse_year(year_label(first)) == first


def test_a_century_ends_within_a_year() -> None:
    """The year from 1 April 1999 is written 1999-00."""
    assert year_label(1999) == "1999-00"
    assert dates.parse_year("1999-00") == 1999


@pytest.mark.parametrize(
    "text", ["2013", "2013-15", "2013-13", "2013-2014", "13-14", "2013/14", " 2013-14", "2013-14\n", "²013-14"]
)
def test_what_is_not_a_year_is_refused(text: str) -> None:
    """Two years that do not follow each other, or are not written so, are refused in words."""
    with pytest.raises(ValueError, match="like 2013-14"):
        dates.parse_year(text)


@given(days)
def test_a_day_is_written_and_read_the_same(day: date) -> None:
    """A day written as ISO 8601 has it is read back as that day."""
    assert dates.parse_day(day.isoformat()) == day


@pytest.mark.parametrize(
    "text", ["5 June 2013", "2013-6-5", "20130605", "2013-06-05T00:00", "2013-06-05 ", "２013-06-05", ""]
)
def test_what_is_not_written_as_a_day_is_refused(text: str) -> None:
    """A day in another form is refused, with the form to use."""
    with pytest.raises(ValueError, match="like 2013-06-05"):
        dates.parse_day(text)


@pytest.mark.parametrize("text", ["2013-02-29", "2013-13-01", "2013-00-10", "2013-04-31", "0000-01-01"])
def test_days_that_are_not_in_the_calendar_are_refused(text: str) -> None:
    """A day that the calendar does not have is refused."""
    with pytest.raises(ValueError, match="no such day"):
        dates.parse_day(text)


@pytest.mark.parametrize("text", ["0001-01-01", "1799-12-31", "2200-01-01", "9999-12-31"])
def test_days_that_can_only_be_slips_are_refused(text: str) -> None:
    """A day in a year that nobody means is refused, so that no day too early or late for the calendar is reached."""
    with pytest.raises(ValueError, match="from 1800 to 2199"):
        dates.parse_day(text)


def test_the_first_and_last_days_that_are_taken() -> None:
    """Every day of four centuries is one that somebody may mean."""
    assert dates.parse_day("1800-01-01") == date(1800, 1, 1)
    assert dates.parse_day("2199-12-31") == date(2199, 12, 31)


@pytest.mark.parametrize("text", ["0000-01", "1799-00", "2200-01", "9999-00"])
def test_years_that_can_only_be_slips_are_refused(text: str) -> None:
    """So is such a year from 1 April."""
    with pytest.raises(ValueError, match="from 1800 to 2199"):
        dates.parse_year(text)


@given(days)
def test_a_day_in_words_has_no_leading_nought(day: date) -> None:
    """A day reads as GOV.UK writes it: 5 June 2013."""
    number, month, year = dates.plain(day).split()
    assert (int(number), int(year)) == (day.day, day.year)
    assert not number.startswith("0")
    assert month.isalpha()


def test_a_day_in_words() -> None:
    """The first and last months of a year have their English names."""
    assert dates.plain(date(2013, 6, 5)) == "5 June 2013"
    assert dates.plain(date(2012, 12, 31)) == "31 December 2012"
    assert dates.plain(date(2012, 1, 1)) == "1 January 2012"


@pytest.mark.parametrize("text", ["2013-06-05", "5 June 2013", " 05 june  2013 ", "5th June 2013"])
def test_what_a_paper_says_of_a_day_is_read(text: str) -> None:
    """In figures or with the month in words."""
    assert parse_said(text) == date(2013, 6, 5)


@pytest.mark.parametrize(
    "text", ["5 or 6 June 2013", "June 2013", "5 Juno 2013", "31 June 2013", "5/6/2013", "5 June 13"]
)
def test_what_a_paper_leaves_open_is_no_day(text: str) -> None:
    """Of anything beside one day it is not told which is meant."""
    with pytest.raises(ValueError, match=r"date is written|no such day"):
        parse_said(text)
