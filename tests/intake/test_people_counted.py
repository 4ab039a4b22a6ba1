"""Those who are counted among the people of a meeting and not named: nobody's post, body or remark."""

from __future__ import annotations

import pytest

from compliance.intake.people.read import read_people
from tests.intake.lines import lines


@pytest.mark.parametrize(
    "printed",
    [
        "Ann Low (Clerk), Members of the public (6), Press (2), Cllr Bo Ray (Dale Council).",
        "Ann Low (Clerk), 6 members of the public, 2 Press, Cllr Bo Ray (Dale Council)",
        "Press (2), Ann Low (Clerk), Public (14) and Cllr Bo Ray (Dale Council)",
        "Ann Low (Clerk), Press – 2, Cllr Bo Ray (Dale Council), Public – 14",
        "Ann Low (Clerk), Cllr Bo Ray (Dale Council), Press and public (3)",
        "Ann Low (Clerk), Cllr Bo Ray (Dale Council), the press (1) and 3 residents",
        "Ann Low (Clerk), Cllr Bo Ray (Dale Council) and press and public",
        "Ann Low (Clerk); Residents (12); Cllr Bo Ray (Dale Council)",
        "Ann Low (Clerk), two press, Cllr Bo Ray (Dale Council), Members of the Public: 4",
    ],
)
def test_nobody_has_their_number(printed: str) -> None:
    """The press is no body that the clerk came from, and how many came is no remark on whoever stands before them."""
    read = read_people(lines(f"Minutes of the Dale Council\n**In attendance:** {printed}"), "minutes")
    assert [(each.name, each.organisation, each.post, each.notes) for each in read.attendees] == [
        ("Ann Low", None, "Clerk", ()),
        ("Cllr Bo Ray", "Dale Council", None, ()),
    ]
    assert all(each.sure for each in read.attendees)


def test_posts_and_services_of_these_words() -> None:
    """What only begins so is somebody's."""
    printed = "Ann Low (Press Officer), Bo Ray (Public Health, Dale Council)"
    read = read_people(lines(f"Minutes of the Dale Council\n**In attendance:** {printed}"), "minutes")
    assert [(each.name, each.organisation, each.post) for each in read.attendees] == [
        ("Ann Low", None, "Press Officer"),
        ("Bo Ray", "Dale Council", "Public Health"),
    ]
