"""Those who came "together with" the members of a list, and councillors of whom a sentence says that they came too."""

from __future__ import annotations

import pytest

from tests.intake.who import read


@pytest.mark.parametrize("with_", ["together with", "along with", "and"])
def test_whoever_came_with_the_members_keeps_their_rank(with_: str) -> None:
    """The words that join them are no part of a post, on a line of their own or within one."""
    people = read(f"""
Present: Cllr Ann Low (Chairman) and Cllr Bo Elm

{with_} Chief Inspector G Ray (Dale Police), Mr L Fir (Dale Fire Service) {with_} Mrs A Oak (Dale Advice).

1. Apologies
""")
    assert [(each.name, each.organisation, each.post) for each in people.attendees] == [
        ("Cllr Ann Low", None, None),
        ("Cllr Bo Elm", None, None),
        ("Chief Inspector G Ray", "Dale Police", None),
        ("Mr L Fir", "Dale Fire Service", None),
        ("Mrs A Oak", "Dale Advice", None),
    ]


@pytest.mark.parametrize(
    "told",
    [
        "were also present pursuant to Council Procedure Rule No 15.",
        "were also in attendance.",
        "attended under Standing Order 34.",
    ],
)
def test_councillors_who_came_too(told: str) -> None:
    """Commas part them from each other, and nothing of theirs from them."""
    people = read(f"""
Present: Cllr Ann Low (Chair) and Cllr Bo Elm

Councillors C O Ash, N J Oak and Mrs R Fir {told}

1. Apologies
None.
""")
    assert [each.name for each in people.attendees][2:] == ["C O Ash", "N J Oak", "Mrs R Fir"]


def test_councillors_who_were_away_did_not_come() -> None:
    """A sentence on why they were not there is none of those."""
    people = read("""
Present: Cllr Ann Low (Chair) and Cllr Bo Elm

Councillors C O Ash and N J Oak were unable to be present.

1. Apologies
None.
""")
    assert [each.name for each in people.attendees] == ["Cllr Ann Low", "Cllr Bo Elm"]


@pytest.mark.parametrize(
    "what, read_as",
    [
        ("Interim Youth Service Manager", (None, "Interim Youth Service Manager")),
        ("Deputy Safeguarding Unit Officer", (None, "Deputy Safeguarding Unit Officer")),
        ("Elm Youth Service Manager", ("Elm Youth Service", "Manager")),
    ],
)
def test_what_a_post_begins_with_begins_no_body(what: str, read_as: tuple[str | None, str]) -> None:
    """A team with no name of its own is a part of the post."""
    people = read(f"Present:\n\nAnn Low   {what}\nBo Ray   Dale Police\n\n1. Apologies\n")
    assert (people.attendees[0].organisation, people.attendees[0].post) == read_as


@pytest.mark.parametrize(
    "cell, named",
    [
        ("Liz Gill with Guy Hay and Hal Ives", ["Liz Gill", "Guy Hay", "Hal Ives"]),
        ("Liz Gill with Cllr Guy Hay", ["Liz Gill", "Cllr Guy Hay"]),
        ("Mrs L Gill with Mr G Hay", ["Mrs L Gill", "Mr G Hay"]),
    ],
)
def test_with_alone_joins_two_whose_names_show_it(cell: str, named: list[str]) -> None:
    """All of them are of the body beside them; the second was lost."""
    people = read(
        f"Present:\n\n| Organisation | Name |\n| Dale Council | {cell} |\n| Elm Trust | Bo Ray |\n\n1. Apologies\n"
    )
    assert [(each.name, each.organisation) for each in people.attendees] == [
        *((name, "Dale Council") for name in named),
        ("Bo Ray", "Elm Trust"),
    ]


def test_with_before_a_body_joins_nobody() -> None:
    """It is no person."""
    people = read(
        "Present:\n\n| Organisation | Name |\n| Dale Council | Liz Gill with Dale Trust |\n| Elm | Bo Ray |\n\n1. X\n"
    )
    assert "Dale Trust" not in [each.name for each in people.attendees]
