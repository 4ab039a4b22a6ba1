"""Lists in one run that give some people a post behind a comma and others a body in brackets."""

from __future__ import annotations

import pytest

from tests.intake.who import read

MIXED = """
Present: Helen Marsh, Head of Housing, Corwin Bexley (Lantern Trust), Idony Farrow, Licensing Manager, Peter Oakes (Dale
Fire and Rescue Service), Thirza Quill (Probation Service) and Susan Dray (Dale CCG).
"""
SHORT = """
Present: Paul Hirst, Service Director, Orrin Vashti (NHS), Mary Lockwood, Town Centre Manager, Zeb Tarrow (Police),
Colin Speight (Shelter).
"""


@pytest.mark.parametrize(
    "run, expected",
    [
        (
            MIXED,
            [
                ("Helen Marsh", None),
                ("Corwin Bexley", "Lantern Trust"),
                ("Idony Farrow", None),
                ("Peter Oakes", "Dale Fire and Rescue Service"),
                ("Thirza Quill", "Probation Service"),
                ("Susan Dray", "Dale CCG"),
            ],
        ),
        (
            SHORT,
            [
                ("Paul Hirst", None),
                ("Orrin Vashti", "NHS"),
                ("Mary Lockwood", None),
                ("Zeb Tarrow", "Police"),
                ("Colin Speight", "Shelter"),
            ],
        ),
    ],
)
def test_whoever_has_a_bracket_of_their_own_is_not_the_body_of_the_one_before(
    run: str, expected: list[tuple[str, str | None]]
) -> None:
    """Where a run names several people, a name with a body in brackets is a person though the name is rare."""
    people = read(run)
    assert [(each.name, each.organisation) for each in people.attendees] == expected


def test_the_body_behind_a_post_stays_a_body() -> None:
    """One to a line, what stands behind the post is the body though a bracket is behind it."""
    people = read(
        "Present\nHelen Marsh, Manager, Bright Steps (Dale Homes)\nPaul Hirst, Officer, Night Call (Dale Homes)"
    )
    assert [each.name for each in people.attendees] == ["Helen Marsh", "Paul Hirst"]
