"""Bodies that head the people below them, as the page shows it: paragraphs, bullets, colons, lines that stand out."""

from __future__ import annotations

import pytest

from tests.intake import printed
from tests.intake.who import read, there


def people(text: str, name: str = "paper.txt") -> list[tuple[str | None, str | None, str | None, bool]]:
    """Who is there: name, post, body, and whether that is sure."""
    from compliance.intake.people.read import read_people

    whole = f"Present:\n\n{text.strip()}\n\n1. Minutes\nThey were agreed.\n"
    found = read_people(printed.paper(whole, name).lines, "minutes").attendees
    return [(each.name, each.post, each.organisation, each.sure) for each in found]


def test_the_first_line_of_each_paragraph_is_its_heading() -> None:
    """Where most are bodies for sure, words that nobody knows and that could be a name are one too."""
    assert people("""
Dale Council
Ann Low
Ben Moss

Orvane
Carl Nye

Vale Police
Dora Pike

Bright Steps
Ed Quill
""") == [
        ("Ann Low", None, "Dale Council", True),
        ("Ben Moss", None, "Dale Council", True),
        ("Carl Nye", None, "Orvane", True),
        ("Dora Pike", None, "Vale Police", True),
        ("Ed Quill", None, "Bright Steps", True),
    ]


def test_the_body_that_closes_each_paragraph_is_of_the_name_that_opens_it() -> None:
    """With the post between them, where there is one."""
    assert people("""
Ann Low
Dale Council

Ben Moss
Head of Housing
Bright Steps

Carl Nye
Vale Police
""") == [
        ("Ann Low", None, "Dale Council", True),
        ("Ben Moss", "Head of Housing", "Bright Steps", True),
        ("Carl Nye", None, "Vale Police", True),
    ]


def test_what_has_no_bullet_heads_what_has_one() -> None:
    """A team in brackets is a part of the body in the heading."""
    assert people("""
Dale Council
- Ann Low (Chief Executive)
- Ben Moss (Public Protection Team)
Bright Steps
- Carl Nye
Vale Police
- Dora Pike
""") == [
        ("Ann Low", "Chief Executive", "Dale Council", True),
        ("Ben Moss", "Public Protection Team", "Dale Council", True),
        ("Carl Nye", None, "Bright Steps", True),
        ("Dora Pike", None, "Vale Police", True),
    ]


def test_a_heading_with_a_colon_has_all_of_those_below_it() -> None:
    """And not only the first."""
    assert people("""
Dale Council:
Ann Low
Ben Moss, Head of Housing
Vale Police:
Carl Nye
Dora Pike
""") == [
        ("Ann Low", None, "Dale Council", True),
        ("Ben Moss", "Head of Housing", "Dale Council", True),
        ("Carl Nye", None, "Vale Police", True),
        ("Dora Pike", None, "Vale Police", True),
    ]


def test_a_heading_that_stands_out_goes_on_in_the_line_below() -> None:
    """Where that is what bodies end in."""
    found = read("""
MINUTES

**PRESENT:**

**Dale Council**
Ann Low

**Moor & Vale Primary Care**
**Trust**
Ben Moss

**Friends of the Moor**
Carl Nye

1. Minutes
""")
    assert [each.organisation for each in found.attendees] == [
        "Dale Council", "Moor & Vale Primary Care Trust", "Friends of the Moor",
    ]  # fmt: skip


def test_cells_that_single_tabs_or_bars_part_can_be_empty() -> None:
    """So that a body is not taken for a post where the post is not said."""
    rows = ("Name", "Post", "Body"), ("Ann Low", "", "Dale Council"), ("Ben Moss", "Clerk", "Vale Police")
    for mark in ("\t", " | "):
        assert people("\n".join(mark.join(row) for row in rows)) == [
            ("Ann Low", None, "Dale Council", True),
            ("Ben Moss", "Clerk", "Vale Police", True),
        ]


def test_a_first_column_that_some_rows_leave_empty() -> None:
    """The left edges show which of the columns a cell stands in."""
    assert people("""
Head of Policy     Ann Low      Dale Council
                   Ben Moss     Vale Police
Team Leader        Carl Nye     Orvane Homes
                   Dora Pike    Dale Council
""") == [
        ("Ann Low", "Head of Policy", "Dale Council", True),
        ("Ben Moss", None, "Vale Police", True),
        ("Carl Nye", "Team Leader", "Orvane Homes", True),
        ("Dora Pike", None, "Dale Council", True),
    ]


def test_a_body_before_a_colon_has_all_between_semicolons_after_it() -> None:
    """On a line of its own, with the word by which they came for it or without."""
    assert people("""
For Dale Council: Cllr Ann Low; Ben Moss
For the Vale Police: Supt Carl Nye; Insp Dora Pike; Ed Quill
For Melby Borough Council: Flo Rudd
""") == [
        ("Cllr Ann Low", None, "Dale Council", True),
        ("Ben Moss", None, "Dale Council", True),
        ("Supt Carl Nye", None, "Vale Police", True),
        ("Insp Dora Pike", None, "Vale Police", True),
        ("Ed Quill", None, "Vale Police", True),
        ("Flo Rudd", None, "Melby Borough Council", True),
    ]


def test_of_two_bodies_with_colons_in_a_run_neither_is_shared() -> None:
    """Whose the one between them is stays open."""
    found = people("Dale Council: Ann Low; Ben Moss; Vale Police: Carl Nye; Dora Pike")
    assert [(name, body) for name, _, body, _ in found] == [
        ("Ann Low", "Dale Council"),
        ("Ben Moss", None),
        ("Carl Nye", "Vale Police"),
        ("Dora Pike", None),
    ]


def test_a_heading_with_a_colon_in_a_list_of_such_headings() -> None:
    """What stands where the others have their bodies is one, whatever words it is."""
    people = read(
        "Present:\n\nYOT:\nBernadette Marl, YOT Manager\n\nWomankind:\nGordon Otter\nSgt Kit Harrow\n\n"
        "Dale Homes:\nAnn Reed\n\n1. Welcome\n"
    )
    assert [(each.name, each.organisation) for each in people.attendees] == [
        ("Bernadette Marl", "YOT"),
        ("Gordon Otter", "Womankind"),
        ("Sgt Kit Harrow", "Womankind"),
        ("Ann Reed", "Dale Homes"),
    ]


def test_a_line_that_opens_with_a_body_goes_on_with_no_other() -> None:
    """In a list of bodies and those who came from them, each line is an entry, whatever the body is called."""
    people = read(
        "Present:\nDFB – Mr F Marl, Ann Otter and Ben Reed\nDale Homes – Cy Harrow and Councillor Dee Moss\n"
        "Brightside – Dr Eve Low, Supt A Orme and Flo Hay\n\n1. Welcome\n"
    )
    assert [each.organisation for each in people.attendees] == ["DFB"] * 3 + ["Dale Homes"] * 2 + ["Brightside"] * 3


@pytest.mark.parametrize("chair", ["Chair –", "Joint Chair –", "Chairing:", "In the chair:", "Chairman –"])
def test_the_chair_among_others(chair: str) -> None:
    """Whoever has it before their name is one of the list, and nobody below is lost."""
    first = f"{chair} Bill Otter, South Dale District Council"
    others = ["Gus Marl, Thirteenfold Group", "Cllr Ned Harrow, Dale Borough Council", "Sue Reed, SAP"]
    for printed_ in ([first, *others], [*others[:1], first, *others[1:]]):
        people = read("\n".join(["Present:", *printed_, "", "1. Welcome"]))
        assert {(each.name, each.organisation) for each in people.attendees} == {
            ("Bill Otter", "South Dale District Council"),
            ("Gus Marl", "Thirteenfold Group"),
            ("Cllr Ned Harrow", "Dale Borough Council"),
            ("Sue Reed", "SAP"),
        }
        assert people.chair
        assert people.chair.name == "Bill Otter"


def test_a_kind_of_body_alone_heads_people_and_employs_none_of_them() -> None:
    """A commission, a cabinet or a board without a name is where they sit."""
    assert people("""
Commission
Dulcie Wells
Ivan Scales

Cabinet
Roland Moor

Dale Council
Carl Nye
""") == [
        ("Dulcie Wells", None, None, True),
        ("Ivan Scales", None, None, True),
        ("Roland Moor", None, None, True),
        ("Carl Nye", None, "Dale Council", True),
    ]


def test_the_chair_of_a_steering_group_is_of_no_body_by_that() -> None:
    """The group that met employs nobody."""
    assert people("Cllr Ann Ash (Chair of Steering Group)\nBo Beech (Dale Police)\nCy Cole (Dale Council)") == [
        ("Cllr Ann Ash", "Chair of Steering Group", None, True),
        ("Bo Beech", None, "Dale Police", True),
        ("Cy Cole", None, "Dale Council", True),
    ]


@pytest.mark.parametrize("caption", ["Attendance, core membership", "Meeting core membership", "Table of members"])
@pytest.mark.parametrize("columns", ["Name Agency", "| Name | Agency |"])
def test_the_caption_of_a_table_between_its_heading_and_its_columns(caption: str, columns: str) -> None:
    """It ends no list."""
    rows = ["Cllr Ann Ash|Dale Council (Chair)", "Sup. Bo Beech|Dale Police", "Cy Carr|Dale Probation Service"]
    lines = [f"| {row} |" if "|" in columns else row.replace("|", " ") for row in rows]
    found = read(
        "# Minutes of the Dale Board\n\n## Attendance\n\n### Core membership\n\n"
        + "\n".join([caption, columns, *lines])
        + "\n\n### Apologies\n\n- Di Dunn (Dale Council)\n\n1. Welcome\n\nDone.\n"
    )
    assert there(found) == ["Cllr Ann Ash", "Sup. Bo Beech", "Cy Carr"]
    assert found.chair is not None


@pytest.mark.parametrize("heading", ["4D Consortium/Amber Dale CVS", "4D Consortium", "2B Youth Forum"])
def test_a_body_whose_name_begins_with_a_figure_and_a_letter_heads_its_people(heading: str) -> None:
    """It is no number of an item, at which the list would end."""
    assert people(f"""
Councillor Jane Field – in the Chair (Eastshire County Council)

{heading}
L Alder
G Tomson

Amber Dale Borough Council
Councillor J Orme
""") == [
        ("Councillor Jane Field", None, "Eastshire County Council", True),
        ("L Alder", None, heading, True),
        ("G Tomson", None, heading, True),
        ("Councillor J Orme", None, "Amber Dale Borough Council", True),
    ]


@pytest.mark.parametrize("title", ["2A Minutes of the Dale Board", "2A Report of the Police", "2A. Dale Council"])
def test_an_item_with_a_letter_ends_the_list_though_it_names_a_body(title: str) -> None:
    """As one without a letter does."""
    assert people(f"Ann Low, Dale Council\nBo Ray, Dale Police\n\n{title}\n\nCy Dent spoke.\n") == [
        ("Ann Low", None, "Dale Council", True),
        ("Bo Ray", None, "Dale Police", True),
    ]
