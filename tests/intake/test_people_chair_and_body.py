"""The chair and a body, joined by a stroke in one column."""

from __future__ import annotations

import pytest

from tests.intake.who import read, with_bodies


@pytest.mark.parametrize("office", ["Chairman", "Chair", "Vice-Chairman"])
def test_a_stroke_before_a_body(office: str) -> None:
    """It is no part of its name."""
    people = read(f"""
Minutes of the Dale Board held on 4 June 2014

Present:

| Councillor Ann Low | {office}/Dale District Council |
| Supt Bo Ray | Dale Police |
| Cy Dent | Elm Homes Trust |

1. Welcome
""")
    assert with_bodies(people.attendees) == [
        ("Councillor Ann Low", "Dale District Council"),
        ("Supt Bo Ray", "Dale Police"),
        ("Cy Dent", "Elm Homes Trust"),
    ]
    if not office.startswith("Vice"):
        assert people.chair is not None
        assert people.chair.name == "Councillor Ann Low"


def test_a_stroke_before_another_post() -> None:
    """Both are what somebody does."""
    people = read("""
Minutes of the Dale Parish Council held on 4 June 2014

Present:

| Ann Low | Councillor/Chair |
| Bo Ray | Chair/Trustee |

1. Welcome
""")
    assert [each.organisation for each in people.attendees] == [None, None]
