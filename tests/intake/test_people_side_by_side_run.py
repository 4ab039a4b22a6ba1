"""Two columns of bodies with their people that ran together in one line."""

from __future__ import annotations

import pytest

from compliance.intake.people.read import read_people
from tests.intake.lines import lines

RUN = (
    "PRESENT Councillor Mrs C A Orr – in the Chair (Dale County Council) Fell Borough Council Dale Fire and Rescue "
    "Councillor C Short A Wold J Marsh Dale Probation Holm District Council J Mead Councillor B Ash-Carr S Tolland "
    "Elm Borough Council Councillor M Wall N Thurst Public Health Dale Dale Constabulary S Pint S Good D Lowe"
)


def test_everybody_is_found_and_nobody_given_a_body() -> None:
    """Bodies were given to whoever stood before them, two at a time, and three people were lost in one."""
    people = read_people(lines(f"{RUN}\n\n1. Welcome\n"), "minutes")
    assert [(each.name, each.organisation, each.sure) for each in people.attendees] == [
        ("Councillor Mrs C A Orr", "Dale County Council", True),
        *(
            (name, None, False)
            for name in (
                *("Councillor C Short", "A Wold", "J Marsh", "J Mead", "Councillor B Ash-Carr", "S Tolland"),
                *("Councillor M Wall", "N Thurst", "S Pint", "S Good", "D Lowe"),
            )
        ),
    ]
    asked = [each.what for each in people.questions]
    assert len(asked) == 1
    assert asked[0].startswith(
        "The list on line 1 prints organisations side by side before their people, all in one run, and nothing tells "
        "who is from which."
    )
    assert people.chair is not None
    assert (people.chair.name, people.chair.sure) == ("Councillor Mrs C A Orr", True)


@pytest.mark.parametrize(
    "run",
    [
        "Present A B Orr Dale Council C Dent Fell Council D Elm Wold Council E Frost Holm Council F Gore Elm Council",
        "Present: A B Orr, C Dent, D Elm, E Frost, F Gore, G Holt, Dale Council Fell Council, Wold Council Elm Council",
    ],
)
def test_other_runs(run: str) -> None:
    """One body behind each, or commas, are no two columns."""
    people = read_people(lines(f"{run}\n\n1. Welcome\n"), "minutes")
    assert not [each for each in people.questions if "side by side" in each.what]
