"""The work on one record grows with its meetings and its years as they do, counted in calls and not in seconds."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from benchmarks.growth import calls, calls_for_outcomes, documented, exponent
from benchmarks.made import Data, made
from compliance.law import pack

if TYPE_CHECKING:
    from collections.abc import Callable


def crowded(people: int) -> Data:
    """A record with so many more people at each of its meetings."""
    data = made(meetings=4)
    for meeting in data["meetings"]:
        meeting["attendance"] = [*meeting.get("attendance", ()), *({"post": f"Officer {n}"} for n in range(people))]
    return data


def eventful(events: int) -> Data:
    """A record with so many more things done, of which no rule asks."""
    data = made()
    said = ({"event": "published", "date": f"2025-05-{1 + n % 28:02}", "by": "council"} for n in range(events))
    data["events"] = [*data["events"], *said]
    return data


@pytest.mark.parametrize(
    "make, sizes",
    [
        (lambda number: made(meetings=number), (20, 40)),
        (lambda number: made(years=number, meetings=4 * number), (3, 6)),
        (crowded, (100, 200)),
        (eventful, (200, 400)),
        (documented, (40, 80)),
        (lambda number: made(years=4, appointments=number), (80, 160)),
    ],
    ids=["meetings", "years", "people", "events", "documents", "appointments"],
)
def test_twice_as_much_is_no_more_than_twice_the_work(make: Callable[[int], Data], sizes: tuple[int, int]) -> None:
    """Of what is twice as large, the calls are at most twice as many, give or take a fifteenth."""
    rules = pack.load()
    calls(make(2), rules)  # what is done once for all is done
    assert exponent(sizes, [calls(make(size), rules) for size in sizes]) < 1.1


@pytest.mark.parametrize(
    "make, sizes",
    [(lambda number: made(years=4, appointments=number), (160, 320)), (documented, (160, 320))],
    ids=["appointments", "documents"],
)
def test_outcomes_grow_no_faster_than_what_is_recorded_of_the_same_years(
    make: Callable[[int], Data], sizes: tuple[int, int]
) -> None:
    """Also of far more appointments and documents than four years ever had."""
    rules = pack.load()
    calls_for_outcomes(make(2), rules)
    assert exponent(sizes, [calls_for_outcomes(make(size), rules) for size in sizes]) < 1.1
