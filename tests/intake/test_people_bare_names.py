"""Apologies in a run of names with nothing between them, as a page leaves them whose lines were lost."""

from __future__ import annotations

import pytest

from tests.intake.who import away, read

_HEAD = "Minutes of the Marsh Partnership held on 4 May 2016\n\nPresent: Ann Bone, Ben Cole\n\n"


@pytest.mark.parametrize("told", ["were received from", "were intimated by:-", "were intimated by"])
def test_each_has_a_forename_and_a_surname(told: str) -> None:
    """The forenames show where each begins, though not for sure."""
    names = "Councillor Sandra Taylor Camille Rae June Graham Andrew O'Hill Robert Marsh"
    people = read(f"{_HEAD}1. Apologies for absence {told} {names}")
    assert away(people) == ["Councillor Sandra Taylor", "Camille Rae", "June Graham", "Andrew O'Hill", "Robert Marsh"]
    assert not any(each.sure for each in people.apologies)


def test_where_the_forenames_are_unknown_nobody_is_made_up() -> None:
    """Words of which few are forenames are not cut into pairs."""
    people = read(f"{_HEAD}1. Apologies for absence were received from Marsh Valley Road Watch Low Lane Hill Farm")
    assert not [each for each in people.apologies if each.name]


def test_apologies_told_over_two_lines_behind_a_number() -> None:
    """The number of a paragraph stands in a column of its own, and the names on the line below."""
    people = read(
        f"{_HEAD}1.0    Welcome and apologies\n\n1.1    The Chair welcomed everyone and apologies were noted from\n"
        "Cy Dunn and Di Frost.\n\n2.0    Minutes\n"
    )
    assert away(people) == ["Cy Dunn", "Di Frost"]
