"""A run of people that breaks off within a name, and goes on below a blank line."""

from __future__ import annotations

import pytest

from tests.intake.who import away, read, there, with_bodies

_BROKEN = """
Minutes of the meeting held on 4 May 2016

Present: Cllr A Bone (Chair), Sgt B Cole, D Dunn

1 Apologies and substitutions

Apologies for absence were received from Mr C Frost, Ms D Gold, Mr E Hart, {begun}

{rest}, Ms M Coe, DI P Pink and Ms V Rose. DS P Lamb attended in place of DI P

Pink.

Jo was asked to look into it.
"""


@pytest.mark.parametrize(
    "begun, rest",
    [
        ("Ms L", "Langley"), ("Ms L.", "Langley"), ("Cllr A B", "Langley"), ("Ms", "Langley"), ("DI", "Langley"),
        ("Jane", "Langley"), ("Jane", "Langley-Orr"), ("Dr J", "O’Dell"),
    ],
)  # fmt: skip
def test_a_surname_behind_a_blank_line(begun: str, rest: str) -> None:
    """It is nobody's organisation."""
    people = read(_BROKEN.format(begun=begun, rest=rest))
    names = ["Mr C Frost", "Ms D Gold", "Mr E Hart", f"{begun} {rest}", "Ms M Coe", "DI P Pink", "Ms V Rose"]
    assert with_bodies(people.apologies) == [(name, None) for name in names]
    assert [each.substitute for each in people.apologies if each.name == "DI P Pink"] == ["DS P Lamb"]


def test_a_surname_with_its_organisation() -> None:
    """What is printed behind the name is its own."""
    people = read(_BROKEN.format(begun="Jane", rest="Langley (Eastshire Police)"))
    assert ("Jane Langley", "Eastshire Police") in with_bodies(people.apologies)


def test_a_line_that_ends_with_a_whole_name() -> None:
    """What follows it is another's."""
    people = read("""
Present: Ann Low, Ben Moss, Cy Orr

Langley, the clerk, took the minutes.

Apologies: Di Pask, Ed Ray

Matters arising
""")
    assert there(people)[:3] == ["Ann Low", "Ben Moss", "Cy Orr"]
    assert away(people) == ["Di Pask", "Ed Ray"]


@pytest.mark.parametrize("begun, rest", [("Jane", "Langley"), ("Dr J", "Langley-Orr"), ("Jane", "O’Dell")])
def test_a_surname_on_the_next_line_of_a_cell(begun: str, rest: str) -> None:
    """The lines of a cell that a PDF rules are read on like those of a paragraph."""
    told = ["1. Welcome and Apologies", f"Apologies were received from Di Pask, Ed Ray and {begun}", f"{rest}. Thanks."]
    people = read("Present: Ann Low, Ben Moss\n\n| Item | Action |\n" + "\n".join(f"| {each} | |" for each in told))
    assert away(people) == ["Di Pask", "Ed Ray", f"{begun} {rest}"]


@pytest.mark.parametrize("rest", ["Orr, Bo Ray and Cy Dent", "Orr and Bo Ray", "Orr (Dale Council), Bo Ray", "Orr"])
def test_a_surname_that_breaks_at_its_hyphen(rest: str) -> None:
    """It is whole again, and its second half is nobody's organisation."""
    for label in ("Present", "Apologies"):
        people = read(f"Minutes of the Dale Board, 4 May 2016\n\n{label}: Di Fox, Ann Low-\n{rest}\n\n1. Close\n")
        listed = people.attendees if label == "Present" else people.apologies
        assert [each.name for each in listed][:2] == ["Di Fox", "Ann Low-Orr"]
        assert {each.organisation for each in listed} <= {None, "Dale Council"}


def test_a_hyphen_before_a_body_is_no_part_of_a_name() -> None:
    """Where more than one word follows, or what does is a body, it parts the two."""
    people = read("Present:\nAnn Low-\nDale Council\nBo Ray-\nFell Trust\n\n1. Close\n")
    assert with_bodies(people.attendees) == [("Ann Low", "Dale Council"), ("Bo Ray", "Fell Trust")]
