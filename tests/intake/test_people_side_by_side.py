"""Lists of two columns side by side, a body told twice, the chair in a line above, and headings that are none."""

from __future__ import annotations

import pytest

from compliance.intake.paper import Cell, Line
from compliance.intake.people.read import read_people
from tests.intake.lines import lines

HEAD = "Dale Safety Partnership\nMinutes\n\n"


def there(text: str) -> set[tuple[str | None, str | None]]:
    """Name and organisation of each of those there."""
    return {(each.name, each.organisation) for each in read_people(lines(HEAD + text), "minutes").attendees}


def test_two_lists_of_names_and_bodies_abreast() -> None:
    """Each pair of columns is names with their bodies."""
    text = """Present
| Ann Low (Chair) | Dale Homes Limited | Bob Ash | Dale Police |
| Vera Elm | Ashby Borough Council | Ken Yew | Dale Probation Trust |
"""
    assert there(text) == {
        ("Ann Low", "Dale Homes Limited"),
        ("Bob Ash", "Dale Police"),
        ("Vera Elm", "Ashby Borough Council"),
        ("Ken Yew", "Dale Probation Trust"),
    }


def test_body_with_the_look_of_a_name() -> None:
    """Nobody is listed twice: what stands again and again in a column beside names is a body."""
    text = """Present
| Ann Low (Chair) | Dale Police |
| Bob Ash | Turning Point |
| Vera Elm | Turning Point |
| Ken Yew | Turning Point |
| Sue Fir | Ashby Borough Council |
"""
    assert ("Ken Yew", "Turning Point") in there(text)
    assert ("Ann Low", "Dale Police") in there(text)


@pytest.mark.parametrize(
    "said", ["Ann Low (in the Chair)", "Councillor Ann Low in the Chair", "Ann Low – in the Chair"]
)
def test_chair_in_a_line_above(said: str) -> None:
    """Whoever is in the chair by a line of their own above the list was there."""
    found = read_people(lines(f"{HEAD}{said}\n\nPresent: Bob Ash, Dale Police; Vera Elm, Ashby Council"), "minutes")
    assert [each.name for each in found.attendees][1:] == ["Bob Ash", "Vera Elm"]
    assert (found.attendees[0].name or "").endswith("Ann Low")
    assert found.chair is not None
    assert (found.chair.name or "").endswith("Ann Low")


def test_chair_beside_the_label_is_no_heading_of_a_column() -> None:
    """The first of a list that stands in a column beside "Attendees:" is somebody."""
    text = "Attendees:\tChair: Ann Low, Dale Homes\n\tBob Ash, Dale Police\n\tVera Elm, Ashby Council"
    assert there(text) == {("Ann Low", "Dale Homes"), ("Bob Ash", "Dale Police"), ("Vera Elm", "Ashby Council")}


def from_column(printed: str) -> str | None:
    """The organisation of somebody beside whom this stands, in a column of posts and bodies."""
    text = f"""Present
| Supt Bob Ash | District Commander – North, Dale Constabulary |
| Cllr Ann Low | Cabinet Member, Dale Borough Council |
| Ken Yew | {printed} |
"""
    return dict(there(text))["Ken Yew"]


@pytest.mark.parametrize("printed", ["Safer Communities Manager (ODC)", "Committee Services (ODC)"])
def test_letters_of_a_body_behind_a_post(printed: str) -> None:
    """Letters in brackets that stand for other words than those before them are the body."""
    assert from_column(printed) == "ODC"


@pytest.mark.parametrize("printed", ["Clinical Commissioning Group (CCG)", "Head of Adult Social Care (ASC)"])
def test_letters_of_the_words_before_them(printed: str) -> None:
    """Letters that stand for the words before them are no body of their own."""
    assert from_column(printed) not in {"CCG", "ASC"}


def test_who_takes_the_notes_and_who_stood_in() -> None:
    """Beside a name "Minutes" is no body, and "rep. by" tells who came instead."""
    text = """Present
| Ann Low | Cabinet Member, Dale Borough Council |
| Bob Ash | Area Commander, Dale Constabulary |
| Vera Elm | Minutes |

Apologies
Ken Yew, Dale Homes - rep. by Ann Low
"""
    assert ("Vera Elm", None) in there(text)
    (sent,) = read_people(lines(HEAD + text), "minutes").apologies
    assert (sent.name, sent.organisation, sent.substitute) == ("Ken Yew", "Dale Homes", "Ann Low")


def test_posts_names_and_presence_twice_over() -> None:
    """Each half of the table has its columns; a seat is vacant, and whoever takes the minutes is somebody."""
    people = read_people(
        lines("""
19. Dale Board Meeting - 10th October 2017

Present:

| Chairperson | Ann Low | Present | Police Lead | Sgt Neil Vernon | Present |
| Secretary | Ben Orr | Apologies | Probation Lead | Vacant | - |
| Victims Champion | Vacant | - | Housing Lead | Renata Black | Apologies |
| Minutes | Zara Mull | Present | Zone Coordinator | Iolo Parks | Present |

1. Welcome
"""),
        "minutes",
    )
    assert sorted(str(each.name) for each in people.attendees) == [
        "Ann Low",
        "Iolo Parks",
        "Sgt Neil Vernon",
        "Zara Mull",
    ]
    assert sorted(str(each.name) for each in people.apologies) == ["Ben Orr", "Renata Black"]
    assert people.chair is not None
    assert people.chair.name == "Ann Low"
    assert all(each.organisation is None for each in people.attendees)


@pytest.mark.parametrize("chair", ["Chair", "Chairman"])
def test_a_post_before_each_name(chair: str) -> None:
    """The first is no label of a list of its own, since the next row is of the same make."""
    people = read_people(
        lines(f"""
Present:

| {chair} | Ann Low | Yes |
| Secretary | Ben Orr | Apologies |
| Police Lead | Insp Cy Ray | Yes |

1. Welcome
"""),
        "minutes",
    )
    assert [each.name for each in people.attendees] == ["Ann Low", "Insp Cy Ray"]
    assert [each.name for each in people.apologies] == ["Ben Orr"]


def test_two_columns_of_names_that_ran_together() -> None:
    """A second forename with a surname behind it is somebody else, in doubt; of several forenames nothing is parted."""
    listed = ("Jack Dow (Chairman) Mary Elm", "Robin Tull Martin Whyte", "Mary Ann Rose Low", "PS Tom Rudd")
    text = "\n".join((f"{HEAD}Present", *listed, "", "1. Welcome"))
    people = read_people(lines(text), "minutes").attendees
    assert [(each.name, each.sure) for each in people if each.name not in {"Jack Dow", "Mary Elm"}] == [
        ("Robin Tull", False),
        ("Martin Whyte", False),
        ("Mary Ann Rose Low", True),
        ("PS Tom Rudd", True),
    ]


LABELS_FIRST = """\
| Present: | Cllr Ann Low – Dale Council (Chair) | Apologies: | Flo Hay – Dale Fire |
|  | Bo Ray – Dale Police |  | Gus Ives – NHS Dale |
|  | Cy Dent – Dale Council |  |  |

"""
LABELS_ABOVE = """\
| Present | Apologies |
| Cllr Ann Low – Dale Council (Chair) | Flo Hay – Dale Fire |
| Bo Ray – Dale Police | Gus Ives – NHS Dale |
| Cy Dent – Dale Council |  |

"""


@pytest.mark.parametrize("lists", [LABELS_FIRST, LABELS_ABOVE])
@pytest.mark.parametrize(
    "business",
    [
        "| 1 | Welcome // All were welcomed. | Action |\n| 2 | Minutes // They were agreed. |  |\n",
        "| Item | Discussion | Action |\n| 1. | Welcome // All were welcomed. | AL |\n",
        "| 1. | Welcome |\n|  | All were welcomed. |\n| 2. | Minutes |\n",
        "| Agenda item | Action by |\n| Welcome // All were welcomed | AL |\n",
        "| No. | Item | Owner | Date |\n| 1 | Welcome | AL | June |\n",
        "| 1. Welcome // Cllr Low welcomed everyone. | AL |\n| 2. Minutes // Agreed. | BR |\n",
    ],
)
def test_lists_side_by_side_end_before_a_table_of_business(lists: str, business: str) -> None:
    """The next table, by its headings or its first number, is not more of who came."""
    found = read_people(lines(HEAD + lists + business), "minutes")
    assert [(each.name, each.organisation, each.sure) for each in found.attendees] == [
        ("Cllr Ann Low", "Dale Council", True),
        ("Bo Ray", "Dale Police", True),
        ("Cy Dent", "Dale Council", True),
    ]
    assert [(each.name, each.organisation) for each in found.apologies] == [
        ("Flo Hay", "Dale Fire"),
        ("Gus Ives", "NHS Dale"),
    ]
    assert not found.questions


def placed(*rows: tuple[str, ...]) -> list[Line]:
    """Lines as a PDF has them: bodies at one edge, names at another, and nothing where a cell is empty."""
    made = []
    for number, row in enumerate(rows, start=1):
        cells = [Cell(text, left=left) for text, left in zip(row, (60.0, 230.0), strict=False) if text]
        made.append(Line(number, 1, number, "text", 0, tuple(cells)))
    return made


def test_names_below_each_other_beside_the_body_of_the_first() -> None:
    """A name alone at the edge of the names is of the body above it."""
    rows = placed(
        ("Present",),
        ("Dale Council", "Ann Low"),
        ("", "Bob Ash"),
        ("Dale Police", "Vera Elm"),
        ("", "Ken Yew"),
        ("", "Sue Fir"),
        ("Dale Homes Limited", "Roy Oak"),
    )
    found = read_people(rows, "minutes")
    assert [(each.name, each.organisation) for each in found.attendees] == [
        ("Ann Low", "Dale Council"),
        ("Bob Ash", "Dale Council"),
        ("Vera Elm", "Dale Police"),
        ("Ken Yew", "Dale Police"),
        ("Sue Fir", "Dale Police"),
        ("Roy Oak", "Dale Homes Limited"),
    ]


@pytest.mark.parametrize(
    "rows",
    [
        (("", "Ann Low"), ("Dale Council", "Bob Ash"), ("", "Vera Elm"), ("Dale Police", "Ken Yew")),
        (("Dale Council", "Ann Low"), ("", "Bob Ash"), ("Dale Police", "Vera Elm"), ("", "Ken Yew")),
    ],
)
def test_a_body_that_may_stand_beside_the_middle_of_its_names(rows: tuple[tuple[str, str], ...]) -> None:
    """It is not known then which of two bodies a name between them is of: none is given."""
    found = read_people(placed(("Present",), *rows), "minutes")
    assert [each.organisation for each in found.attendees] == [body or None for body, _ in rows]
