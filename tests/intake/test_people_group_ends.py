"""What heads those below it and is no body ends the group of the body above."""

from __future__ import annotations

import pytest

from tests.intake.who import read, with_bodies


@pytest.mark.parametrize("sort", ["Guest speaker", "Visiting speaker", "Lay member", "Independent scrutineer"])
@pytest.mark.parametrize("mark", ["# {}", "**{}**", "{}"])
def test_a_sort_of_people_below_groups(sort: str, mark: str) -> None:
    """Whoever stands below it is of no body that the page names, and it is nobody itself."""
    heads = [mark.format(each) for each in ("Elmdale District Council", "Moor Police", sort)]
    found = read(
        f"""
        Minutes of the Elmdale Board, 4 May 2022

        # Present

        {heads[0]}

        • Councillor Ann Low (Chair)
        • Bo Marr, Safety Manager

        {heads[1]}

        • Inspector Cy Ray

        {heads[2]}

        • Di Orr

        1. Minutes

        They were agreed.
        """
    )
    assert with_bodies(found.attendees) == [
        ("Councillor Ann Low", "Elmdale District Council"),
        ("Bo Marr", "Elmdale District Council"),
        ("Inspector Cy Ray", "Moor Police"),
        ("Di Orr", None),
    ]


def test_a_post_among_the_people_of_a_group() -> None:
    """It is one of them, as its bullet shows, and the next is of the group as well."""
    found = read(
        """
        Minutes of the Elmdale Board, 4 May 2022

        Present

        Elmdale District Council

        • Councillor Ann Low (Chair)
        • Bo Marr

        Moor Police

        • Inspector Cy Ray
        • Partnership analyst
        • Di Orr

        1. Minutes
        """
    )
    assert [(each.name, each.post, each.organisation) for each in found.attendees][2:] == [
        ("Inspector Cy Ray", None, "Moor Police"),
        (None, "Partnership analyst", "Moor Police"),
        ("Di Orr", None, "Moor Police"),
    ]


def test_an_office_above_its_holder() -> None:
    """It is an office in the group, and not a sort of people: nobody leaves the group by it."""
    found = read(
        """
        Minutes of the Elmdale Board, 4 May 2022

        Present

        **Elmdale District Council**
        **Leader**
        Cllr Ann Low
        **Chief Executive**
        Bo Marr

        1. Minutes
        """
    )
    assert {each.organisation for each in found.attendees} == {"Elmdale District Council"}
    assert [each.post for each in found.attendees if each.post] == ["Leader", "Chief Executive"]
