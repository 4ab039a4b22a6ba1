"""Lists that lost their heading, whose lines the page broke within a bracket or a body."""

from __future__ import annotations

import pytest

from compliance.intake.people.read import read_people
from tests.intake.lines import lines
from tests.intake.printed import matter

HEAD = """\
Minutes of the meeting held on 24 February 2015 in the Old Mill

"""


@pytest.mark.parametrize(
    "rows",
    [
        "Bob Ash – Superintendent, Dale Police (rep Ruth\nCalder)\n",
        "Bob Ash – Superintendent, Office of the Police and Crime Commissioner\nfor Dale\n",
        "Bob Ash – Superintendent, Dale Police (also rep Ruth Calder and the\nWatch) (by telephone)\n",
    ],
)
def test_rest_of_a_row_does_not_end_the_list(rows: str) -> None:
    """Whoever stands below it is of the list too."""
    people = read_people(
        lines(f"""{HEAD}Ann Low – Independent Chair
{rows}Cy Elm – Manager, Dale Homes Ltd
Di Oak – Community Rehabilitation Company

1. Apologies
None
"""),
        "minutes",
    )
    assert [each.name for each in people.attendees] == ["Ann Low", "Bob Ash", "Cy Elm", "Di Oak"]


FOOT = f"""\
{HEAD}\
Ann Low – Independent Chair
Bob Ash – Head of Service, Dale County Council (also rep Ruth Calder)
Cy Elm – Team Leader, Safeguarding Board
Di Oak – Vice Chair, Association of Local Councils

1. Apologies
None were received by the Chair.

2. Budget
It was agreed that the budget be approved.

{{name}}
Minutes 24.02.15
"""


def test_body_is_none_that_somebody_of_a_list_is_from() -> None:
    """It is looked for at the foot, and asked about."""
    made = matter(FOOT.format(name="Elm and Dale Community Safety Board"))
    assert made.body == "Elm and Dale Community Safety Board"
    assert [each.about for each in made.questions if each.about == "body"] == ["body"]


def test_no_body_without_a_name_at_the_foot() -> None:
    """What is no name of a body stays none."""
    made = matter(FOOT.format(name="Ann Low, Clerk"))
    assert made.body is None
    assert [each.about for each in made.questions if each.about == "body"] == ["body"]
