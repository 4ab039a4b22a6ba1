"""Apologies that say who came instead, in the words that clerks have for it: the substitute was not away."""

from __future__ import annotations

import pytest

from tests.intake.who import away, read

_PAPER = """
Minutes of the Elmdale Partnership, 4 May 2022

Present: Cllr A Low (Chair, Elmdale Council), Ms E Ray (Elmdale Probation), Insp Jo Hall (Elmdale Police)

{apologies}

1. Police

The report was noted.
"""


@pytest.mark.parametrize(
    "told",
    [
        "Supt D Kell, who was replaced by Insp Jo Hall",
        "Supt D Kell (whose place was taken by Insp Jo Hall)",
        "Supt D Kell, whose place was taken by Insp Jo Hall",
        "Supt D Kell (Elmdale Police), who sent Insp Jo Hall",
        "Supt D Kell sent Insp Jo Hall",
        "Supt D Kell sent his deputy, Insp Jo Hall",
        "Supt D Kell (sent Insp Jo Hall)",
        "Supt D Kell (Elmdale Police) sent Insp Jo Hall in his place",
        "Supt D Kell (Insp Jo Hall took his place)",
        "Supt D Kell (Insp Jo Hall in his place)",
        "Supt D Kell (Insp Jo Hall on his behalf)",
        "Supt D Kell; Insp Jo Hall attended",
        "Supt D Kell, Elmdale Police: Insp Jo Hall attended",
        "Supt D Kell with Insp Jo Hall in attendance on his behalf",
        "Supt D Kell, sub: Insp Jo Hall",
        "Supt D Kell – Insp Jo Hall deputising",
        "Insp Jo Hall attended in place of Supt D Kell",
    ],
)
@pytest.mark.parametrize("form", ["Apologies: {}", "Apologies:\n\nCllr P Webb\n{}\nFay Orr"])
def test_who_came_instead_is_told_of_whoever_was_away(form: str, told: str) -> None:
    """In a line, and in a list that goes on behind it."""
    people = read(_PAPER.format(apologies=form.format(told)))
    assert away(people) == [name for name in ("Cllr P Webb", "Supt D Kell", "Fay Orr") if name[-4:] in form + told]
    (of,) = [each for each in people.apologies if each.name == "Supt D Kell"]
    assert (of.substitute, of.sure) == ("Insp Jo Hall", True)
    assert not people.questions


@pytest.mark.parametrize(
    "told",
    [
        "Apologies were received from Supt D Kell, who sent Insp Jo Hall.",
        "Apologies were received from Supt D Kell. Insp Jo Hall took his place.",
        "Apologies were received from Cllr P Webb and Supt D Kell, whose place was taken by Insp Jo Hall.",
    ],
)
def test_a_sentence_tells_of_it_too(told: str) -> None:
    """Of the last whom it names."""
    people = read(_PAPER.format(apologies=told))
    assert (people.apologies[-1].name, people.apologies[-1].substitute) == ("Supt D Kell", "Insp Jo Hall")


@pytest.mark.parametrize("cell", ["Sent Insp Jo Hall", "Insp Jo Hall deputising", "(Insp Jo Hall attended)"])
def test_a_column_without_a_heading_tells_of_it(cell: str) -> None:
    """Where the others of it are blank."""
    rows = f"| Cllr P Webb | Elmdale Council | |\n| Supt D Kell | Elmdale Police | {cell} |\n| Fay Orr | Elm Homes | |"
    people = read(_PAPER.format(apologies=f"Apologies:\n\n{rows}"))
    assert [each.substitute for each in people.apologies] == [None, "Insp Jo Hall", None]


@pytest.mark.parametrize("told", ["Supt D Kell sent apologies", "Supt D Kell sent his apologies", "Supt D Kell (sick)"])
def test_nobody_came_where_only_apologies_were_sent(told: str) -> None:
    """What was sent is no person."""
    people = read(_PAPER.format(apologies=f"Apologies: {told}"))
    assert [(each.name, each.substitute) for each in people.apologies] == [("Supt D Kell", None)]


def test_who_came_for_one_leaves_the_body_of_the_next_to_that_one() -> None:
    """It ends what the next bracket may cover."""
    people = read(_PAPER.format(apologies="Apologies: Supt D Kell (Insp Jo Hall attending) and Fay Orr (Elm Homes)"))
    assert [(each.name, each.organisation) for each in people.apologies] == [
        ("Supt D Kell", None),
        ("Fay Orr", "Elm Homes"),
    ]
    assert not people.questions
