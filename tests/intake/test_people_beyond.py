"""Columns of a table of people that no heading names: who came for whom stands there."""

from __future__ import annotations

import pytest

from tests.intake.who import read, with_bodies


@pytest.mark.parametrize("remark", ["for Ann Low", "substituting for Ann Low", "(in place of Ann Low)"])
def test_who_came_for_whom(remark: str) -> None:
    """It is told of the one who was away."""
    people = read(f"""
Minutes of the Dale Board held on 4 June 2014

| | Name | Position | Organisation | |
| Apols | Ann Low (AL) | Director of Care | Elm Homes | |
| | Bo Ray (BR) | Superintendent | Dale Police | |
| | Cy Dent (CD) | Housing Manager | Elm Homes | {remark} |
| | Di Moor (DM) | Manager | Dale Council | for one item |

1. Welcome
""")
    assert [name for name, _ in with_bodies(people.attendees)] == ["Bo Ray", "Cy Dent", "Di Moor"]
    assert [(each.name, each.substitute) for each in people.apologies] == [("Ann Low", "Cy Dent")]


def test_a_body_that_somebody_came_for() -> None:
    """It is no person who was away."""
    people = read("""
Minutes of the Dale Board held on 4 June 2014

| | Name | Position | Organisation | |
| Apols | Ann Low (AL) | Director of Care | Elm Homes | |
| | Bo Ray (BR) | Superintendent | Dale Police | for Dale Police Authority |

1. Welcome
""")
    assert [(each.name, each.substitute) for each in people.apologies] == [("Ann Low", None)]


@pytest.mark.parametrize("mark", ["(Chairman)", "(In the Chair)", "(Vice-Chairman, in the Chair)"])
def test_who_was_in_the_chair_stands_there_in_brackets(mark: str) -> None:
    """As it does without them."""
    people = read(f"""
Minutes of the Dale Board held on 4 June 2014

PRESENT:      Mr. B. Ray          District Council     {mark}
              Insp. C. Dent       Dale Police
              Mrs. D. Moor        NHS Dale

APOLOGIES:    Mr. A. Low          Dale Police Authority

1. Welcome
""")
    assert people.chair is not None
    assert (people.chair.name, people.chair.sure) == ("Mr. B. Ray", True)


def test_who_chairs_something_else_stands_there_in_brackets() -> None:
    """They were not in the chair of this meeting by that."""
    people = read("""
Minutes of the Dale Board held on 4 June 2014

PRESENT:      Mr. B. Ray          District Council     (Chairman of the Youth Forum)
              Insp. C. Dent       Dale Police
              Mrs. D. Moor        NHS Dale

1. Welcome
""")
    assert people.chair is None or not people.chair.sure
