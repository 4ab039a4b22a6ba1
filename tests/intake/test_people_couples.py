"""Two people who are printed under one surname, and councillors whose council is printed short."""

from __future__ import annotations

import pytest

from tests.intake.who import SENT, read, there, with_bodies

_LISTED = """
Minutes of the Dale Safety Forum held on 4 June 2014

Present:

Ann Low (Chair), Dale Council
{line}
Bo Ray, Elm Trust

1. Welcome

Ann Low welcomed everyone.
"""


@pytest.mark.parametrize("name", ["Mr and Mrs A Warren", "Mr & Mrs Warren", "Cllr & Mrs T Moor", "Mr and Mrs Ann Moor"])
def test_a_line_that_begins_with_two(name: str) -> None:
    """It does not go on with the line above, and who each of them is stands nowhere: that is asked."""
    people = read(_LISTED.format(line=f"{name}, Elm Street Watch"))
    assert with_bodies(people.attendees) == [
        ("Ann Low", "Dale Council"),
        (name, "Elm Street Watch"),
        ("Bo Ray", "Elm Trust"),
    ]
    assert [each.name for each in people.attendees if not each.sure] == [name]


@pytest.mark.parametrize("last", ["Mr & Mrs A Warren", "Mr and Mrs A Warren"])
def test_the_last_but_one_of_a_run(last: str) -> None:
    """The "and" of the two is not that of the run."""
    people = read(f"""
Minutes of the Dale Safety Forum held on 4 June 2014

Present: Ann Low (Chair), Bo Ray

Also present: Mr F Aldwin, Mr & Mrs K Batty, Mr D Taylor, {last} and Mr S Wills.

1. Welcome
""")
    assert there(people)[2:] == ["Mr F Aldwin", "Mr & Mrs K Batty", "Mr D Taylor", last, "Mr S Wills"]
    assert [each.organisation for each in people.attendees] == [None] * 7


@pytest.mark.parametrize(
    "name", ["Cty. Cllr D. Hewitt", "Cty Cllr Mrs. C Mitchell", "Boro. Cllr A Moor", "Co. Cllr A Moor"]
)
def test_the_council_of_a_councillor_in_short(name: str) -> None:
    """It is no body."""
    people = read(_LISTED.format(line=f"{name}, Elm County Council"))
    assert with_bodies(people.attendees)[1] == (name, "Elm County Council")


def test_whose_title_in_a_sentence_is_of_several_words() -> None:
    """It is whole beside the name in the list."""
    people = read("""
Minutes of the Dale Safety Forum held on 4 June 2014

Present:

Robert Low, Elm County Council
Bo Ray, Dale Police

1. Welcome

It was agreed that County Councillor Robert Low, who was there for the first time, should chair the meeting.
""")
    assert people.chair is not None
    assert people.chair.name == "County Councillor Robert Low"


@pytest.mark.parametrize(
    "sent",
    [
        "Helen Yapp (HY), Head of Care, Dale Council – Rob Teague (RT) attended in her place for Ref 05",
        "Helen Yapp, Dale Council – Rob Teague attended in her place for item 5",
        "Helen Yapp, Dale Council (Rob Teague attended on her behalf for agenda item 7)",
        "Helen Yapp, Dale Council - Rob Teague (RT) came in her stead",
    ],
)
def test_who_came_instead_for_a_part(sent: str) -> None:
    """It was not they who sent apologies."""
    (one,) = read(SENT.format(sent=sent)).apologies
    assert (one.name, one.organisation, one.substitute) == ("Helen Yapp", "Dale Council", "Rob Teague")


@pytest.mark.parametrize("remark", ["(joint post)", "(shared role)", "(seconded post)"])
def test_a_remark_on_the_post_behind_the_body(remark: str) -> None:
    """It is no part of the name of the body."""
    people = read(f"""
Minutes of the Dale Safety Forum held on 4 June 2014

| Name | Role |
| Ann Low | Chair, Head of Safety, Dale & Elm Councils {remark} |
| Bo Ray | Chief Inspector, Dale Police |
| Cy Dent | Secretarial Support |

1. Welcome
""")
    assert [(each.name, each.organisation) for each in people.attendees] == [
        ("Ann Low", "Dale & Elm Councils"),
        ("Bo Ray", "Dale Police"),
        ("Cy Dent", None),
    ]
