"""Posts that stand in a column of bodies."""

from __future__ import annotations

import pytest

from tests.intake.who import read


@pytest.mark.parametrize(
    "printed, organisation, post",
    [
        ("Housing Manager", None, "Housing Manager"),
        ("Dale Partnership Manager", None, "Dale Partnership Manager"),
        ("Dale Council Housing Officer", "Dale Council", "Housing Officer"),
    ],
)
def test_a_post_in_a_column_of_bodies(printed: str, organisation: str | None, post: str) -> None:
    """It is a post, with the body that is run on to it by its own name, and asked about."""
    people = read(f"""
Present:

| Name | Organisation |
| Ann Low | Dale Homes |
| Ben Moss | {printed} |
| Cy Dent | Fell Police |
""")
    assert [(each.organisation, each.post, each.sure) for each in people.attendees] == [
        ("Dale Homes", None, True),
        (organisation, post, False),
        ("Fell Police", None, True),
    ]


@pytest.mark.parametrize("what", ["Elm Business Man", "Local Trader", "Shopkeeper", "Parish Priest"])
def test_what_somebody_is_in_a_village_is_no_body(what: str) -> None:
    """Beside the bodies of others it stands for none."""
    people = read(
        "Minutes of the Dale Ward Alliance held on 4 May 2016\n\nPresent:\n"
        "| Councillor Ann Low | Elm Ward Councillor |\n| Cy Dent | Dale Village Hall |\n| Di Fox | Methodist Church |\n"
        f"| Ed Gill | {what} |\n\n1. Welcome\n\nNone.\n"
    )
    assert people.attendees[-1].organisation is None


@pytest.mark.parametrize("field", ["Hospitals & Urgent Care", "Schools and SEN", "Schools and Colleges"])
def test_fields_of_work_behind_a_post_are_no_body(field: str) -> None:
    """They say of what somebody is the director."""
    people = read(
        "Minutes of the Dale Board held on 4 May 2016\n\nPresent:\n| Ann Low | Chief Officer |\n"
        f"| Cy Dent | Programme Director – {field} |\n| Di Fox | Finance Director, Dale Council |\n\n1. Close\n\nNo.\n"
    )
    assert [each.organisation for each in people.attendees] == [None, None, "Dale Council"]


@pytest.mark.parametrize(
    "bracket, post",
    [
        ("Services Manager – South", "Services Manager, South"),
        ("Area Manager - North", "Area Manager, North"),
        ("Neighbourhood Manager, Central", "Neighbourhood Manager, Central"),
    ],
)
def test_area_behind_a_post_in_a_bracket(bracket: str, post: str) -> None:
    """A quarter of the compass is a part of the post, and nobody's body."""
    people = read(f"Present: Ann Low ({bracket}), Bo Orr (Dale Police)\n\n1. Welcome\n")
    assert [(each.organisation, each.post) for each in people.attendees] == [(None, post), ("Dale Police", None)]
