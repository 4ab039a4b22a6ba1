"""In which ways a record is read whose sources differ (decision 0006)."""

from datetime import date

import pytest

from compliance.assess.view import doubt
from compliance.record.model import Contradiction


def differing(*said: tuple[str, str]) -> list[Contradiction]:
    """Other sources, each with the thing that it is about and the day that it has for it."""
    return [
        Contradiction.model_validate({"about": about, "field": "date", "says": day, "source": "letter"})
        for about, day in said
    ]


@pytest.mark.parametrize("things, ways", [(1, 2), (2, 4), (5, 32), (6, 2)])
def test_sources_may_be_right_together(things: int, ways: int) -> None:
    """Each choice among the sources is one way; where there are too many, the days are left out."""
    live = differing(*((f"meeting-{number}", "2012-06-20") for number in range(things)))
    own = {doubt.key(each): date(2013, 6, 19) for each in live}
    readings = list(doubt.readings(live, own))
    assert len(readings) == ways
    assert readings[0] == own
    other = None if things > 5 else date(2012, 6, 20)
    assert readings[-1] == dict.fromkeys(own, other)


def test_two_others_of_one_day() -> None:
    """Of three sources for one day each may be right, and only one of them is."""
    live = differing(("june", "2012-06-20"), ("june", "soon"), ("june", "2012-06-20"))
    own = {("june", "date"): date(2013, 6, 19)}
    days = [reading["june", "date"] for reading in doubt.readings(live, own)]
    assert days == [date(2013, 6, 19), date(2012, 6, 20), None]
